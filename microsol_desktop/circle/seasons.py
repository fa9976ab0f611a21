"""A season: an agreed number of meetings and then a look back, so that nobody has to slip away."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from microsol_desktop.circle.circles import Outcome, Season
from microsol_desktop.circle.gatherings import Gathering

SOON = timedelta(days=14)
"""So long beforehand a season is said to end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pulse:
    """Where a season is."""

    held: int
    """Meetings that were held."""
    of: int
    """Meetings that were agreed on."""
    last: date | None
    """The last day that is set, of those to come or else of those held."""
    retrospective_due: bool
    ends_soon: bool

    @property
    def share(self) -> float:
        """How far it is, 0 to 1."""
        return min(1.0, self.held / self.of) if self.of else 0.0


def pulse(season: Season, held: int, last: date | None, today: date) -> Pulse:
    """Where a season is today: so many of its meetings were `held`, and `last` is its last day that is set."""
    is_open = season.outcome is Outcome.OPEN
    return Pulse(
        held=held,
        of=season.meetings,
        last=last,
        retrospective_due=is_open and _is_due(season, held, today),
        ends_soon=is_open and held < season.meetings and last is not None and today <= last <= today + SOON,
    )


def pulse_of(season: Season, gatherings: Iterable[Gathering], today: date) -> Pulse:
    """The same, told from gatherings: those of other seasons and cancelled ones don't count."""
    counted = [one for one in gatherings if one.season == season.key and one.cancelled_on is None]
    held = sum(1 for one in counted if one.began is not None)
    return pulse(season, held, max((one.on for one in counted), default=None), today)


def _is_due(season: Season, held: int, today: date) -> bool:
    """Whether it is time to look back: the day for it has come, or all the meetings have been."""
    return held >= season.meetings or (season.retrospective is not None and season.retrospective <= today)
