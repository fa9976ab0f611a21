"""Making the evening fit, from the key to what is told afterwards."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from microsol_desktop.desk.fit_desk import FitDesk
from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.flow.fit import Fit
from microsol_desktop.flow.moment import Phase
from microsol_desktop.ui.console import fit_words
from microsol_desktop.ui.console.fit_sheets import FitSheet, PromiseSheet

HALF_AN_HOUR = 1800


class Fitting(QObject):
    """Opens the sheets, and lets the desk do what is said in them.

    Signals:
        sheet_wanted: this Sheet is to lie over the console.
        told: a sentence on what has become of it, and what the room may read of it.
    """

    sheet_wanted = Signal(object)
    told = Signal(str, str)

    def __init__(self, desk: RunDesk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._fits = FitDesk(desk)
        self._window = window
        self._closed = (False, "")
        self._plan: FitSheet | None = None
        self._promise: PromiseSheet | None = None
        desk.changed.connect(self._on_changed)

    def close_to_room(self, closed: bool, key: str) -> None:
        """Whether the room can read the console: then the plan is closed, and open while `key` is held."""
        if self._closed != (closed, key):
            self._closed = (closed, key)
            if self._plan is not None:
                self._plan.close_to_room(closed, key)

    def press(self) -> None:
        """What the key does: show the plan, accept the one that is shown, or ask for what was promised."""
        if self._desk.moment.wall.phase is Phase.ENDED:
            return
        if self._plan is not None:
            self._plan.accept()
        elif self._desk.moment.aside.promised_end is None:
            self.ask_for_the_end()
        else:
            self._show_plan()

    def ask_for_the_end(self) -> None:
        """Let the host say when it is to end."""
        sheet = PromiseSheet(self._window, self._likely_end())
        sheet.promised.connect(self._on_promised)
        sheet.closed.connect(self._on_promise_closed)
        self.sheet_wanted.emit(sheet)
        self._promise = sheet

    def _show_plan(self) -> None:
        fit = self._fits.plan()
        if fit is None:
            return
        sheet = FitSheet(self._window)
        sheet.close_to_room(*self._closed)
        sheet.show_plan(fit)
        sheet.accepted.connect(self._on_accepted)
        sheet.end_requested.connect(self.ask_for_the_end)
        sheet.closed.connect(self._on_plan_closed)
        self.sheet_wanted.emit(sheet)
        self._plan = sheet

    def _likely_end(self) -> int:
        """The promise that there is, else the half hour after the end as it stands, which the room is not told."""
        aside = self._desk.moment.aside
        if aside.promised_end is not None:
            return aside.promised_end
        likely = aside.agenda[0].begins_at + 3 * HALF_AN_HOUR if self._closed[0] and aside.agenda else aside.ends_at
        return -(-likely // HALF_AN_HOUR) * HALF_AN_HOUR

    def _on_accepted(self, fit: Fit) -> None:
        self._fits.accept(fit)
        self.told.emit(fit_words.news(fit), fit_words.done())

    def _on_promised(self, end: int) -> None:
        if self._promise is None:
            return
        if self._fits.is_past(end):
            self._promise.refuse_past(end)
            return
        self._promise.close_sheet()
        self._fits.promise(end)
        fit = self._fits.plan()
        if fit is not None and fit.is_any:
            self._show_plan()
        elif fit is not None:
            self.told.emit(fit_words.as_it_stands(fit), fit_words.done())

    def _on_changed(self) -> None:
        """What happens meanwhile changes the plan that is shown; after the end there is none."""
        if self._plan is None:
            return
        fit = self._fits.plan()
        if fit is None:
            self._plan.close_sheet()
        else:
            self._plan.show_plan(fit)

    def _on_plan_closed(self) -> None:
        self._plan = None

    def _on_promise_closed(self) -> None:
        self._promise = None
