"""What hosts type after the commands' options: how many people, their names, a time of day."""

from __future__ import annotations

import re

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.people import Person, named, numbered, split_names

MOST_PEOPLE = 1_000

_CLOCK = re.compile(r"([0-9]{1,2})[:.]([0-9]{2})")


def people_from(count: str | int | None, names: str | None) -> tuple[Person, ...]:
    """Who is here: so many people, by their names as far as they are told, the others by the number of their seat.

    Raises:
        ExpectedFailure: neither is told, the number is none from 1 to 1,000, or there are more names than people.
    """
    told = split_names(names or "")
    if count is None and not told:
        raise ExpectedFailure(
            "people-unknown", "How many people are here?", 'Say `--people 7` or `--names "Ana, Bento"`.'
        )
    total = len(told) if count is None else _count(count)
    if total < len(told):
        raise ExpectedFailure(
            "more-names-than-people",
            f"{len(told)} names were told for {total} people.",
            "Leave out `--people`, or some of the names.",
        )
    if total > MOST_PEOPLE:
        raise _out_of_range(str(total))
    if not told:
        return numbered(total)
    return named((*told, *(str(seat) for seat in range(len(told) + 1, total + 1))))


def seconds_of_day(typed: str, option: str) -> int:
    """A time of day like 19:30 in seconds after midnight.

    Raises:
        ExpectedFailure: it is no time of day.
    """
    match = _CLOCK.fullmatch(typed.strip())
    if match is None or int(match[1]) > 23 or int(match[2]) > 59:
        raise ExpectedFailure(
            "no-time-of-day", f"`{option} {typed}` is no time of day.", f"Write it like this: `{option} 19:30`."
        )
    return int(match[1]) * 3600 + int(match[2]) * 60


def number_from(typed: str | None, option: str, least: int, most: int) -> int:
    """A whole number within these bounds, as hosts write it.

    Raises:
        ExpectedFailure: it is missing, is none, or is out of bounds.
    """
    if typed is None:
        raise ExpectedFailure(
            "number-missing", f"`{option}` is missing.", "Write it like this: `--people 23 --size 3 --rounds 5`."
        )
    text = typed.strip().replace(",", "")
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 20 else -1
    if not least <= number <= most:
        span = f"from {least:,} to {most:,}" if most < 2**62 else f"of {least:,} or more"
        raise ExpectedFailure(
            "no-such-number", f"`{option} {typed}` is no whole number {span}.", f"Write it like this: `{option} 3`."
        )
    return number


def seed_from(typed: str) -> int:
    """What is drawn and mixed with.

    Raises:
        ExpectedFailure: it is no whole number.
    """
    return number_from(typed, "--seed", 0, 2**63 - 1)


def clock_words(seconds: int) -> str:
    """Seconds after midnight as the wall's clock shows them: 19:30."""
    minutes = seconds // 60
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def _count(typed: str | int) -> int:
    text = str(typed).strip()
    if not re.fullmatch(r"[0-9]{1,9}", text) or not 1 <= int(text) <= MOST_PEOPLE:
        raise _out_of_range(text)
    return int(text)


def _out_of_range(typed: str) -> ExpectedFailure:
    return ExpectedFailure(
        "people-out-of-range",
        f"`--people {typed}`: Microsol plans for 1 to {MOST_PEOPLE:,} people.",
        "Say how many are here, like this: `--people 7`.",
    )
