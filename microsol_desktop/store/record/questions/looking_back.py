"""What earlier gatherings say to the next one: what was to change, and how long it really takes."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime
from statistics import median
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import Connection, func, select

from microsol_desktop.circle.gatherings import HarvestLine
from microsol_desktop.circle.keys import CircleKey
from microsol_desktop.circle.takes import StepTakes, Takes
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.rows import columns_of, values_of

TO_CHANGE = ("next", "decision")
"""The heads under which the practices that look back note what a circle means to do otherwise."""
LOOKED_AT = 10
"""So many of the last gatherings tell how long it takes: what was once different is past."""


class ToChange(NamedTuple):
    """A line of what a circle said it would change, and when it said so."""

    line: HarvestLine
    said_on: date


def what_we_said_we_would_change(connection: Connection, circle: CircleKey) -> tuple[ToChange, ...]:
    """What was noted under “next” or “decision” and has not been done yet, what was said last first."""
    of, lines = tables.gathering.c, tables.harvest_line.c
    asked = (
        select(of.on, *columns_of(HarvestLine))
        .join(tables.harvest_line, lines.gathering == of.key)
        .where(of.circle == circle, func.lower(lines.head).in_(TO_CHANGE), lines.kept, ~lines.done)
        .order_by(of.on.desc(), lines.key)
    )
    rows = connection.execute(asked).all()
    found = values_of(connection, HarvestLine, [row[1:] for row in rows])
    return tuple(ToChange(line, row[0]) for line, row in zip(found, rows, strict=True))


def how_long_it_really_takes(connection: Connection, practice: str, circle: CircleKey | None = None) -> Takes | None:
    """Of the last ten times that this practice was run, in one circle or anywhere; None if it never was."""
    of = tables.gathering.c
    conditions = (of.practice == practice, of.began.is_not(None), of.ended.is_not(None))
    asked = select(of.key, of.on, of.starts, of.zone, of.planned_minutes, of.began, of.ended).where(*conditions)
    if circle is not None:
        asked = asked.where(of.circle == circle)
    ran = connection.execute(asked.order_by(of.on.desc()).limit(LOOKED_AT)).all()
    if not ran:
        return None
    real = median((row.ended - row.began).total_seconds() / 60 for row in ran)
    planned = [row.planned_minutes for row in ran if row.planned_minutes is not None]
    late = [
        (row.began - agreed).total_seconds() / 60
        for row in ran
        if row.starts is not None and (agreed := _instant(row.on, row.starts, row.zone)) is not None
    ]
    return Takes(
        times=len(ran),
        planned=round(median(planned)) if planned else None,
        real=round(real),
        late=round(median(late)) if late else None,
        steps=_steps(connection, [row.key for row in ran]),
    )


def _steps(connection: Connection, gatherings: list[object]) -> tuple[StepTakes, ...]:
    of = tables.step_ran.c
    asked = select(of.name, of.planned, of.real).where(of.gathering.in_(gatherings), ~of.skipped).order_by(of.number)
    planned: dict[str, int | None] = {}
    real: defaultdict[str, list[int]] = defaultdict(list)
    for name, was, took in connection.execute(asked):
        planned[name] = was
        real[name].append(took)
    return tuple(StepTakes(name, planned[name], round(median(took))) for name, took in real.items())


def _instant(on: date, starts: object, zone: str) -> datetime | None:
    try:
        return datetime.combine(on, starts, ZoneInfo(zone)) if zone else None  # type: ignore[arg-type]
    except (ZoneInfoNotFoundError, ValueError):
        return None
