"""Whole numbers as hosts write them in settings."""

from __future__ import annotations

from microsol_desktop.practice.about import PeopleRange

MOST = 10_000
"""More people, rounds or seats than this are a slip of the keyboard."""


def whole_number(word: str) -> int | None:
    """A number in figures; None for anything else. Very long ones come back as more than `MOST`."""
    if not (word.isascii() and word.isdigit()):
        return None
    return int(word) if len(word.lstrip("0")) < 7 else MOST + 1


def read_people(text: str) -> PeopleRange | None:
    """`4`, `4-7`, `4+`, in plain dashes; None where it is neither, or goes from more to less."""
    low, dash, high = (part.strip() for part in text.partition("-"))
    if not dash and low.endswith("+"):
        lowest = whole_number(low[:-1].strip())
        return PeopleRange(lowest=lowest, highest=None) if lowest is not None and lowest <= MOST else None
    lowest, highest = whole_number(low), whole_number(high if dash else low)
    if lowest is None or highest is None or not 0 < max(lowest, 1) <= highest <= MOST:
        return None
    return PeopleRange(lowest=lowest, highest=highest)


def write_people(people: PeopleRange) -> str:
    """The one spelling of how many people something is for."""
    if people.highest is None:
        return f"{people.lowest}+"
    return str(people.lowest) if people.lowest == people.highest else f"{people.lowest}-{people.highest}"
