"""Gatherings and rhythms as a calendar (RFC 5545) that other programs show. Nobody's name is in it, and no note."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from icalendar import Calendar, Event, vRecur
from sqlalchemy import Connection

from microsol_desktop.circle.circles import Circle
from microsol_desktop.circle.gatherings import Gathering
from microsol_desktop.circle.keys import CircleKey, PlaceKey
from microsol_desktop.circle.people import Place
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.circles import all_circles
from microsol_desktop.store.record.people import all_places
from microsol_desktop.store.record.rows import read

OURS = "@microsol"
"""What a key has behind it as a calendar's own name for it: by it a gathering is known again."""
LENGTH = 90
"""Minutes of a gathering of which nobody said how long it is."""


def calendar_of(connection: Connection, circle: CircleKey | None, now: datetime) -> bytes:
    """The gatherings of a circle and its rhythm; of all circles, and of none, where no circle is named."""
    of = tables.gathering.c
    only = (of.circle == circle,) if circle is not None else ()
    gatherings = read(connection, Gathering, *only, order_by=(of.on, of.starts, of.key))
    circles = tuple(each for each in all_circles(connection) if circle is None or each.key == circle)
    return written(circles, gatherings, {place.key: place for place in all_places(connection)}, now)


def written(
    circles: Iterable[Circle], gatherings: Iterable[Gathering], places: Mapping[PlaceKey, Place], now: datetime
) -> bytes:
    """The calendar as a file."""
    calendar = Calendar()
    calendar.add("prodid", "-//Microsol//Microsol//EN")
    calendar.add("version", "2.0")
    by_key = {each.key: each for each in circles}
    days: dict[CircleKey | None, list[Gathering]] = defaultdict(list)
    for gathering in gatherings:
        days[gathering.circle].append(gathering)
        of = by_key.get(gathering.circle) if gathering.circle is not None else None
        calendar.add_component(_gathering(gathering, of, places, now))
    for circle in by_key.values():
        if circle.rhythm is not None and circle.ended is None and _is_rule(circle.rhythm.rule):
            calendar.add_component(_rhythm(circle, days[circle.key], places, now))
    calendar.add_missing_timezones(first_date=date(2020, 1, 1), last_date=date(now.year + 5, 1, 1))
    return bytes(calendar.to_ical())


def _gathering(gathering: Gathering, circle: Circle | None, places: Mapping[PlaceKey, Place], now: datetime) -> Event:
    event = _event(f"{gathering.key}{OURS}", _summary(gathering, circle), now)
    zone = gathering.zone or (circle.rhythm.zone if circle is not None and circle.rhythm is not None else "")
    if gathering.starts is None:
        event.add("dtstart", gathering.on)
    else:
        starts = _at(datetime.combine(gathering.on, gathering.starts), zone)
        event.add("dtstart", starts)
        event.add("dtend", starts + timedelta(minutes=gathering.planned_minutes or LENGTH))
    if gathering.cancelled_on is not None:
        event.add("status", "CANCELLED")
    _put_place(event, gathering.place or (circle.place if circle is not None else None), places)
    return event


def _rhythm(circle: Circle, held: Iterable[Gathering], places: Mapping[PlaceKey, Place], now: datetime) -> Event:
    """A circle's meetings as one that repeats, but for the days on which a gathering of its own is in the calendar."""
    rhythm = circle.rhythm
    assert rhythm is not None  # noqa: S101 - asked for where there is one
    event = _event(f"rhythm-{circle.key}{OURS}", circle.name, now)
    starts = _at(rhythm.starts, rhythm.zone)
    event.add("dtstart", starts)
    event.add("dtend", starts + timedelta(minutes=rhythm.minutes))
    event.add("rrule", vRecur.from_ical(rhythm.rule))
    without = sorted({each.on for each in held})
    if without:
        event.add("exdate", [_at(datetime.combine(day, rhythm.starts.time()), rhythm.zone) for day in without])
    _put_place(event, circle.place, places)
    return event


def _is_rule(rule: str) -> bool:
    """Whether other programs could read it; one from another host may be anything."""
    try:
        return "FREQ" in vRecur.from_ical(rule)
    except ValueError:
        return False


def _event(uid: str, summary: str, now: datetime) -> Event:
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", now.astimezone(UTC))
    event.add("summary", summary)
    return event


def _summary(gathering: Gathering, circle: Circle | None) -> str:
    said = (circle.name if circle is not None else "", gathering.title or gathering.practice)
    return ": ".join(words for words in said if words) or "Microsol"


def _put_place(event: Event, key: PlaceKey | None, places: Mapping[PlaceKey, Place]) -> None:
    place = places.get(key) if key is not None else None
    if place is not None:
        event.add("location", ", ".join(words for words in (place.name, place.address.replace("\n", ", ")) if words))


def _at(wall: datetime, zone: str) -> datetime:
    """The clock on the wall there; where nobody said which, it is the one of whoever looks."""
    try:
        return wall.replace(tzinfo=ZoneInfo(zone)) if zone else wall
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return wall
