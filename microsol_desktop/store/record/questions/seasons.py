"""Where seasons are, and which of them ask for a look."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, case, func, select

from microsol_desktop.circle.circles import Outcome, Season
from microsol_desktop.circle.seasons import Pulse, pulse
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.rows import columns_of, values_of


class SeasonNow(NamedTuple):
    """A season with where it is today."""

    season: Season
    pulse: Pulse


def seasons_now(connection: Connection, today: date) -> tuple[SeasonNow, ...]:
    """Every season that nobody has closed yet, of circles that are alive."""
    of, seasons, circles = tables.gathering.c, tables.season.c, tables.circle.c
    was_held = func.sum(case((of.began.is_not(None), 1), else_=0))
    counts = {
        season: (held, last)
        for season, held, last in connection.execute(
            select(of.season, was_held, func.max(of.on))
            .where(of.season.is_not(None), of.cancelled_on.is_(None))
            .group_by(of.season)
        )
    }
    asked = (
        select(*columns_of(Season))
        .join(tables.circle, circles.key == seasons.circle)
        .where(seasons.outcome == Outcome.OPEN, circles.ended.is_(None))
    )
    found = values_of(connection, Season, connection.execute(asked))
    return tuple(SeasonNow(season, pulse(season, *counts.get(season.key, (0, None)), today)) for season in found)


def whose_season_ends(connection: Connection, today: date) -> tuple[SeasonNow, ...]:
    """Seasons that end within a fortnight, or whose retrospective is due: those come first."""
    asking = [now for now in seasons_now(connection, today) if now.pulse.ends_soon or now.pulse.retrospective_due]
    return tuple(sorted(asking, key=lambda now: (not now.pulse.retrospective_due, now.pulse.last or today)))
