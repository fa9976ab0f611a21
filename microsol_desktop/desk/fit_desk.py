"""An end that was promised, and a plan that keeps it: asked for, looked at, accepted. Knows no widget."""

from __future__ import annotations

from dataclasses import replace

from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.events import PromisedEnd
from microsol_desktop.flow.fit import Fit
from microsol_desktop.flow.forecast import promised_by
from microsol_desktop.flow.making_it_fit import fitting
from microsol_desktop.flow.run import by_the_room


class FitDesk:
    """Finds the plan, and lets it happen once the host says so."""

    def __init__(self, desk: RunDesk) -> None:
        self._desk = desk

    def plan(self) -> Fit | None:
        """The evening as it stands and as it would be; None where nothing was promised, or where there is none."""
        try:
            return fitting(self._desk.run, self._desk.now)
        except ExpectedFailure as failure:
            self._desk.refused.emit(failure)
            return None

    def accept(self, fit: Fit) -> None:
        """From now on the evening goes by this plan."""
        self._desk.happen(lambda at: replace(fit.event, at=at))

    def is_past(self, end: int) -> bool:
        """Whether a time of the day, in seconds after midnight, is over: nobody can promise that."""
        return promised_by(self._desk.run, end) <= by_the_room(self._desk.run, self._desk.now)

    def promise(self, end: int) -> None:
        """The room was told that it ends then, in seconds after midnight."""
        self._desk.happen(lambda at: PromisedEnd(at=at, end=end))
