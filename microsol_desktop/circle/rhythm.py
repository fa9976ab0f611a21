"""When a circle meets by itself: its rhythm as a host says it, and the next days of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import islice
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from microsol_desktop.circle.circles import Rhythm
from microsol_desktop.failure import ExpectedFailure

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""As recurrence rules name them, in the order of `date.weekday`."""


class Every(StrEnum):
    """What a rhythm counts in."""

    WEEK = "WEEKLY"
    MONTH = "MONTHLY"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cadence:
    """A rhythm in the few words that most circles need: every second week on Sunday, each month on the first Friday."""

    every: Every
    count: int = 1
    weekday: int = 6
    """0 is Monday, as `date.weekday` has it."""
    which: int | None = None
    """Which such day of a month: 1 the first, -1 the last; None in a rhythm of weeks."""


def rule_of(cadence: Cadence) -> str:
    """The recurrence rule of RFC 5545 that says this."""
    day = WEEKDAYS[cadence.weekday]
    by_day = day if cadence.every is Every.WEEK else f"{cadence.which or 1}{day}"
    return f"FREQ={cadence.every};INTERVAL={cadence.count};BYDAY={by_day}"


def cadence_of(rule: str) -> Cadence | None:
    """The few words for a rule; None for one that says more than they can."""
    parts = dict(part.split("=", 1) for part in rule.upper().split(";") if "=" in part)
    interval, by_day = parts.pop("INTERVAL", "1"), parts.pop("BYDAY", "")
    freq, day, which = parts.pop("FREQ", ""), by_day[-2:], by_day[:-2]
    if parts or freq not in list(Every) or day not in WEEKDAYS or not interval.isdecimal() or int(interval) < 1:
        return None
    every, count, weekday = Every(freq), int(interval), WEEKDAYS.index(day)
    if every is Every.WEEK:
        return Cadence(every=every, count=count, weekday=weekday) if not which else None
    if which in {"1", "2", "3", "4", "-1"}:
        return Cadence(every=every, count=count, weekday=weekday, which=int(which))
    return None


def next_meetings(rhythm: Rhythm, after: datetime, count: int) -> tuple[datetime, ...]:
    """The next meetings after an instant (with its zone), each as the clock on the wall there shows it, with its zone.

    An hour stays an hour when the clocks change. Fewer come back where the rhythm has an end.

    Raises:
        ExpectedFailure: the rule or the zone is none.

    """
    zone = _zone(rhythm.zone)
    wall = after.astimezone(zone).replace(tzinfo=None)
    return tuple(day.replace(tzinfo=zone) for day in islice(_days(rhythm, wall), count))


def next_days(rhythm: Rhythm, today: date, count: int) -> tuple[datetime, ...]:
    """The next meetings from this day on, one that is today included, whatever the hour is.

    Raises:
        ExpectedFailure: the rule or the zone is none.

    """
    return next_meetings(rhythm, datetime.combine(today, time.min, _zone(rhythm.zone)) - timedelta(seconds=1), count)


def _days(rhythm: Rhythm, wall: datetime) -> Iterator[datetime]:
    # Here, because home names rhythms without asking for their days: it is a megabyte.
    from dateutil.rrule import rrulestr

    try:
        rule = rrulestr(rhythm.rule, dtstart=rhythm.starts)
        return iter(rule.xafter(wall))
    except (ValueError, TypeError, AttributeError, OverflowError) as fault:
        raise ExpectedFailure(
            "rhythm-not-read",
            "“%1” is no rhythm that Microsol can read.",
            "Choose one of the rhythms, such as every second week.",
            (rhythm.rule,),
        ) from fault


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as fault:
        raise ExpectedFailure(
            "zone-not-known",
            "“%1” is no time zone that this computer knows.",
            "Choose another, such as Atlantic/Azores.",
            (name,),
        ) from fault
