"""The people in the room, by their seats. Knows nothing of contacts or circles: names as shown, and no more."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import NewType

PersonId = NewType("PersonId", int)
"""Who somebody is as long as a run lasts; never shown."""


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
