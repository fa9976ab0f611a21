"""The gatherings of a calendar file (RFC 5545), each event by itself: one that is broken never loses the others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import islice
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5
from zoneinfo import available_timezones

from dateutil.rrule import rrulestr
from icalendar import Calendar, Event
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from microsol_desktop.circle.arriving import ArrivingGathering, Unread
from microsol_desktop.circle.gatherings import Gathering
from microsol_desktop.circle.keys import CircleKey, GatheringKey
from microsol_desktop.failure import Sentence
from microsol_desktop.store.exchange.calendar_out import OURS
from microsol_desktop.store.exchange.reading import Going, beginning
from microsol_desktop.store.exchange.somebody import one_line

EVENT_NOT_READ = Sentence("event-not-read", "Microsol can't read when it is.")
EVENT_BREAKS_OFF = Sentence("event-breaks-off", "The event breaks off before its end.")
BACK, AHEAD = timedelta(days=366), timedelta(days=366)
"""Of what repeats, what lies between a year ago and a year from now is taken."""
MOST = 400
"""Days of one event that repeats."""


def gatherings_in(
    text: str, circle: CircleKey | None, today: date, going: Going
) -> Iterator[ArrivingGathering | Unread]:
    """The gatherings of the calendar, in its order; they are of this circle, where one is named."""
    zones, events = _pieces(text)
    for number, event in enumerate(events, 1):
        if number % 20 == 1:
            going(number, len(events))
        if event is None or not event.rstrip().upper().endswith("END:VEVENT"):
            yield Unread(row=number, begins=_said_in(event or ""), why=EVENT_BREAKS_OFF)
            continue
        try:
            found = tuple(_gatherings(_parsed(zones, event), circle, today))
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError, IndexError):
            yield Unread(row=number, begins=_said_in(event), why=EVENT_NOT_READ)
            continue
        for gathering, place in found:
            yield ArrivingGathering(row=number, gathering=gathering, place=place)


def compared(
    found: Iterable[ArrivingGathering | Unread], known: Iterable[Gathering]
) -> tuple[tuple[ArrivingGathering, ...], tuple[Unread, ...]]:
    """Each beside those of the record: known by its key, or by its day, its hour and what it is called."""
    there = tuple(known)
    keys = {each.key for each in there}
    looks = {(each.on, each.starts, each.circle) for each in there if each.circle is not None} | {
        (each.on, each.starts, each.title.casefold()) for each in there
    }
    by_key: dict[UUID, ArrivingGathering] = {}
    unread = []
    for each in found:
        if isinstance(each, Unread):
            unread.append(each)
            continue
        one = each.gathering
        like = {(one.on, one.starts, one.title.casefold())} | (
            {(one.on, one.starts, one.circle)} - {(one.on, one.starts, None)}
        )
        # Of one day that a calendar tells twice, as a rule and as an exception to it, the exception comes last.
        by_key[one.key] = replace(each, is_there=one.key in keys or bool(like & looks))
    return tuple(by_key.values()), tuple(unread)


def _pieces(text: str) -> tuple[str, tuple[str | None, ...]]:
    """The zones of the file, and each of its events as text."""
    plain = re.sub(r"\r\n|\r", "\n", text)
    zones = "".join(
        f"{zone}\n" for zone in re.findall(r"^BEGIN:VTIMEZONE$.*?^END:VTIMEZONE$", plain, re.DOTALL | re.MULTILINE)
    )
    starts = [found.start() for found in re.finditer(r"^BEGIN:VEVENT[ \t]*$", plain, re.MULTILINE | re.IGNORECASE)]
    events = []
    for start, following in zip(starts, [*starts[1:], len(plain)], strict=True):
        piece = plain[start:following]
        end = re.search(r"^END:VEVENT[ \t]*$", piece, re.MULTILINE | re.IGNORECASE)
        events.append(piece[: end.end()] if end else piece)
    return zones, tuple(events)


def _parsed(zones: str, event: str) -> Event:
    # An alarm within has times of its own, and is nothing to the record.
    plain = re.sub(r"^BEGIN:VALARM$.*?^END:VALARM$\n", "", event, flags=re.DOTALL | re.MULTILINE)
    calendar = Calendar.from_ical(f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n{zones}{plain}\nEND:VCALENDAR\n")
    (found,) = (part for part in calendar.walk("VEVENT"))
    if not isinstance(found, Event):
        raise TypeError("no event")
    return found


def _gatherings(event: Event, circle: CircleKey | None, today: date) -> Iterator[tuple[Gathering, str]]:
    starts = event.decoded("dtstart")
    if not isinstance(starts, date):
        raise TypeError("no day")
    zone_said = str(event["dtstart"].params.get("TZID", ""))
    uid = str(event.get("uid", "")) or f"{event.get('summary', '')} {starts}"
    is_cancelled = str(event.get("status", "")).upper() == "CANCELLED"
    minutes = _minutes(event, starts)
    place = one_line(str(event.get("location", "")))
    for moment in _moments(event, starts, today):
        on, clock, zone = _on_the_wall(moment, zone_said)
        one_of = event.decoded("recurrence-id", None) or (moment if "rrule" in event else None)
        gathering = Gathering(
            key=_key(uid, one_of),
            on=on,
            circle=circle,
            starts=clock,
            zone=zone,
            title=one_line(str(event.get("summary", "")))[:200],
            planned_minutes=minutes,
            cancelled_on=today if is_cancelled else None,
        )
        yield gathering, place


def _key(uid: str, one_of: object) -> GatheringKey:
    """Always the same for the same event, so that a calendar that is brought in once more brings nothing twice."""
    if uid.endswith(OURS) and one_of is None:
        try:
            return GatheringKey(UUID(uid.removesuffix(OURS)))
        except ValueError:
            pass
    at = one_of.isoformat() if isinstance(one_of, date) else ""
    return GatheringKey(uuid5(NAMESPACE_URL, f"ical:{uid}/{at}"))


def _minutes(event: Event, starts: date) -> int | None:
    if not isinstance(starts, datetime):
        return None
    if "duration" in event:
        length = event.decoded("duration")
    elif "dtend" in event:
        length = event.decoded("dtend") - starts
    else:
        return None
    minutes = int(length.total_seconds() // 60)
    return minutes if 0 < minutes < 60 * 24 * 14 else None


def _moments(event: Event, starts: date, today: date) -> Iterator[date]:
    """When it is: once, or again and again between a year ago and a year from now."""
    if "rrule" not in event:
        yield starts
        return
    is_day = not isinstance(starts, datetime)
    first = starts if isinstance(starts, datetime) else datetime.combine(starts, time())
    zone = first.tzinfo
    wall = first.replace(tzinfo=None)
    said_rules: Any = event["rrule"]
    rules = said_rules if isinstance(said_rules, list) else [said_rules]
    left_out = {_wall(day, zone) for day in _days(event, "exdate")}
    for rule in rules:
        # The clock on the wall repeats, not the instant: an end that is told as an instant is told by that clock.
        said = re.sub(r"UNTIL=(\d{8}(?:T\d{6})?)Z?", lambda found: f"UNTIL={found[1]}", rule.to_ical().decode())
        if re.search("FREQ=(SECOND|MINUTE|HOUR)LY", said):
            raise ValueError("more often than anybody gathers")
        between = rrulestr(said, dtstart=wall).xafter(datetime.combine(today - BACK, time()))
        last = datetime.combine(today + AHEAD, time())
        for moment in islice(between, MOST):
            if moment > last:
                break
            if moment not in left_out:
                yield moment.date() if is_day else moment.replace(tzinfo=zone)


def _on_the_wall(moment: date, zone_said: str) -> tuple[date, time | None, str]:
    """The day and what the clock shows there, and the zone by its name; "" for a clock that floats."""
    if not isinstance(moment, datetime):
        return moment, None, ""
    zone = WINDOWS_TO_OLSON.get(zone_said, zone_said)
    if zone not in _zones():
        # Nobody else knows that zone; the moment is the same everywhere.
        zone = "UTC" if moment.tzinfo is not None else ""
        moment = moment.astimezone(UTC) if zone else moment
    return moment.date(), moment.time().replace(second=0, microsecond=0), zone


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def _days(event: Event, name: str) -> Iterator[date]:
    said = event.get(name, [])
    for each in said if isinstance(said, list) else [said]:
        for one in each.dts:
            yield one.dt


def _wall(day: date, zone: object) -> datetime:
    if not isinstance(day, datetime):
        return datetime.combine(day, time())
    moved = day.astimezone(zone) if day.tzinfo is not None and zone is not None else day  # type: ignore[arg-type]
    return moved.replace(tzinfo=None)


def _said_in(event: str) -> str:
    found = re.search(r"^SUMMARY[^:]*:(.*)$", event, re.MULTILINE | re.IGNORECASE)
    return beginning(found[1]) if found else ""
