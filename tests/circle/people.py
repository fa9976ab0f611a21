"""People, memberships and gatherings for tests, each by a small number."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from microsol_desktop.circle.circles import Circle, CircleKind, Membership, Season, Standing
from microsol_desktop.circle.gatherings import Gathering
from microsol_desktop.circle.keys import CircleKey, GatheringKey, MembershipKey, PersonKey, SeasonKey

CIRCLE = CircleKey(UUID(int=9_000))
SEASON = SeasonKey(UUID(int=8_000))
FIRST = date(2026, 1, 4)


def person(number: int) -> PersonKey:
    return PersonKey(UUID(int=number))


def circle(*, newcomers_at_most: int | None = None) -> Circle:
    return Circle(key=CIRCLE, kind=CircleKind.SHARING, name="Pico", newcomers_at_most=newcomers_at_most)


def member(number: int, standing: Standing = Standing.MEMBER, *, since: date = FIRST) -> Membership:
    return Membership(
        key=MembershipKey(UUID(int=number + 100)), person=person(number), circle=CIRCLE, standing=standing, since=since
    )


def fortnight(number: int) -> date:
    """The day of the meeting of this number, from 0."""
    return FIRST + timedelta(weeks=2 * number)


def meeting(number: int, *, held: bool = True, cancelled: bool = False, season: SeasonKey | None = SEASON) -> Gathering:
    on = fortnight(number)
    return Gathering(
        key=GatheringKey(UUID(int=number + 500)),
        on=on,
        circle=CIRCLE,
        season=season,
        began=datetime(on.year, on.month, on.day, 14, tzinfo=UTC) if held else None,
        cancelled_on=on if cancelled else None,
    )


def season(meetings: int = 5, retrospective: date | None = None) -> Season:
    return Season(key=SEASON, circle=CIRCLE, meetings=meetings, begins=FIRST, retrospective=retrospective)
