"""Whether somebody in a file seems to be somebody the record knows: by the name, and by how they are reached."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable

from microsol_desktop.circle.people import Person, Reach, ReachKind

FAR = 9
"""So many last digits tell a number from others: the same one is written with and without its country."""


def folded(words: str) -> str:
    """The words without accents, capitals and signs, as they are compared."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", words) if not unicodedata.combining(sign))
    return " ".join("".join(sign if sign.isalnum() else " " for sign in plain.casefold()).split())


def way(reach: Reach) -> str:
    """A way to reach somebody as it is compared: "+351 912 345 678" and "912345678" are one."""
    if reach.kind is ReachKind.PHONE:
        digits = "".join(sign for sign in reach.words if sign.isdecimal())
        return f"phone {digits[-FAR:] or folded(reach.words)}"
    if reach.kind is ReachKind.EMAIL:
        return f"email {reach.words.strip().casefold()}"
    return f"{reach.kind} {folded(reach.words)}"


def seem_the_same(name: str, reached: Iterable[Reach], other_name: str, other_reached: Iterable[Reach]) -> bool:
    """Whether two are called the same and nothing speaks against it: one is reached as the other, or one by nothing."""
    ways, others = {way(each) for each in reached}, {way(each) for each in other_reached}
    return _called(name) == _called(other_name) and bool(ways & others or not ways or not others)


class Known:
    """The people of the record, to be looked through for each row of a file."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._by_name: dict[str, list[Person]] = defaultdict(list)
        for person in people:
            self._by_name[_called(person.name)].append(person)

    def find(self, name: str, reached: tuple[Reach, ...]) -> Person | None:
        """Who seems to be this; whoever shares a way to be reached before whoever has the name alone."""
        called = self._by_name.get(_called(name), [])
        alike = [one for one in called if seem_the_same(name, reached, one.name, one.reached)]
        ways = {way(each) for each in reached}
        return max(alike, key=lambda one: len(ways & {way(each) for each in one.reached}), default=None)


def what_is_new(reached: tuple[Reach, ...], known: tuple[Reach, ...]) -> tuple[Reach, ...]:
    """The ways to be reached that are not known yet."""
    ways = {way(each) for each in known}
    return tuple({way(each): each for each in reversed(reached) if way(each) not in ways}.values())[::-1]


def _called(name: str) -> str:
    # A name of signs alone, as one in emoji, is compared as it is written.
    return folded(name) or name.strip()
