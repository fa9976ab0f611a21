"""The people in the room, by their seats. Knows nothing of contacts or circles: names as shown, and no more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NewType

PersonId = NewType("PersonId", int)
"""Who somebody is as long as a run lasts; never shown."""

Group = tuple[PersonId, ...]
"""People who are together, in the order in which they sit."""

Groups = tuple[Group, ...]
GroupsByRound = tuple[Groups, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody in the room. A witness is present and has no turn."""

    id: PersonId
    name: str
    witness: bool = False


def numbered(count: int) -> tuple[Person, ...]:
    """So many people without names: each is known by the number of their seat, from 1."""
    return tuple(Person(id=PersonId(seat), name=str(seat)) for seat in range(1, count + 1))


def named(names: tuple[str, ...]) -> tuple[Person, ...]:
    """People in their seating order; those of one name are told apart by a number after it."""
    cleaned = tuple(" ".join(name.split()) for name in names)
    shared = {name for name, count in Counter(cleaned).items() if count > 1}
    seen: Counter[str] = Counter()
    people = []
    for seat, name in enumerate(cleaned, start=1):
        seen[name] += 1
        shown = f"{name} {seen[name]}" if name in shared else name
        people.append(Person(id=PersonId(seat), name=shown))
    return tuple(people)


def split_names(typed: str) -> tuple[str, ...]:
    """The names in "Ana, Bento, Clara", a list with line breaks, or both; blanks between commas are left out."""
    return tuple(name.strip() for line in typed.splitlines() for name in line.split(",") if name.strip())


def tidied(name: str) -> str:
    """A name as it is shown: no blanks around it, one between its words."""
    return " ".join(name.split())


def told_apart(name: str, others: Iterable[str]) -> str:
    """This name, with a number after it if one of the others has it already: "Ana", then "Ana 2"."""
    same, taken = name.casefold(), {other.casefold() for other in others}
    numbers = [int(other[len(same) + 1 :]) for other in taken if _is_numbered(other, same)]
    return name if same not in taken and not numbers else f"{name} {max((1, *numbers)) + 1}"


def next_number(known: Iterable[Person]) -> str:
    """The number for somebody who comes without a name: one that nobody had, behind those of all who were ever here."""
    everybody = tuple(known)
    numbers = [int(person.name) for person in everybody if person.name.isdecimal()]
    return str(max((*numbers, len(everybody))) + 1)


def _is_numbered(name: str, beginning: str) -> bool:
    """Whether a name is this one with a number after it."""
    return name.startswith(f"{beginning} ") and name[len(beginning) + 1 :].isdecimal()
