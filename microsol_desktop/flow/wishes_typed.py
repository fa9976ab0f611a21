"""What a host writes of who sits with whom, read as wishes: "Ana + Bento, Clara + Duarte"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.mixing.wishes import Pair, Wishes, weigh
from microsol_desktop.flow.people import Person, PersonId


def wishes_of(people: tuple[Person, ...], *, together: str = "", apart: str = "", hosts: str = "") -> Wishes:
    """The wishes in words: people joined by `+`, one wish after a comma; hosts with commas between.

    Names count as they are shown, in upper or lower case, and people without names by the number of their seat.

    Raises:
        ExpectedFailure: a name is nobody's who is here, stands alone, or two wishes contradict each other.
    """
    known = {person.name.casefold(): person.id for person in people}
    wishes = Wishes(
        together=tuple(_pairs(together, known)),
        apart=tuple(_pairs(apart, known)),
        hosts=tuple(dict.fromkeys(_person(name, known) for name in _parts(hosts))),
    )
    weigh(wishes, tuple(person.id for person in people))
    return wishes


def _pairs(typed: str, known: dict[str, PersonId]) -> Iterator[Pair]:
    for wish in _parts(typed):
        people = [_person(name, known) for name in wish.split("+") if name.strip()]
        if len(set(people)) < 2:
            raise ExpectedFailure(
                "wish-stands-alone",
                "“%1” stands alone, and a wish takes two.",
                "Write it like this: Ana + Bento.",
                (wish,),
            )
        yield from combinations(dict.fromkeys(people), 2)


def _parts(typed: str) -> Iterator[str]:
    for part in typed.replace(";", ",").replace("\n", ",").split(","):
        if part.strip():
            yield " ".join(part.split())


def _person(name: str, known: dict[str, PersonId]) -> PersonId:
    person = known.get(" ".join(name.split()).casefold())
    if person is None:
        raise ExpectedFailure(
            "wish-nobody",
            "Nobody here is called “%1”.",
            "Write the name as it is shown, or the number of a seat without a name.",
            (" ".join(name.split()),),
        )
    return person
