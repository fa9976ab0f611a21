"""Keeps the next gathering on home true: asked of the record whenever home is shown, or a gathering changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from microsol_desktop.circle.at_the_door import Listed
from microsol_desktop.circle.gatherings import Gathering, RoleHeld
from microsol_desktop.desk.gatherings_desk import GatheringsDesk
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.ui.home.home_page import HomePage
from microsol_desktop.ui.home.next_card import NextCard


class NextGathering(QObject):
    """What comes next, second on home. Without a record, or without a plan, nothing.

    Signals:
        begin_requested: begin it: its practice ("" for none), its circle (or None) and its key.
        look_requested: show it (its key).
    """

    begin_requested = Signal(str, object, object)
    look_requested = Signal(object)

    def __init__(
        self, page: HomePage, record: RecordDesk, today: Callable[[], date], title_of: Callable[[str], str]
    ) -> None:
        """`title_of` says how a practice is called, by its short name."""
        super().__init__(page)
        self._page = page
        self._record = record
        self._today = today
        self._title_of = title_of
        self._desk = GatheringsDesk(record, today)
        self._listed: Listed | None = None
        record.changed.connect(self._on_changed)

    def look(self) -> None:
        """Ask what comes next."""
        if self._record.is_there:
            self._desk.next_gathering(self._show)

    def _on_changed(self, kinds: frozenset[type[object]]) -> None:
        if kinds & {Gathering, RoleHeld}:
            self.look()

    def _show(self, listed: Listed | None) -> None:
        if listed == self._listed:
            return
        self._listed = listed
        if listed is None:
            self._page.show_next(None)
            return
        card = NextCard(listed, self._title_of(listed.gathering.practice), self._today())
        card.begin_requested.connect(self._on_begin)
        card.look_requested.connect(self._on_look)
        self._page.show_next(card)

    def _on_begin(self) -> None:
        if self._listed is not None:
            held = self._listed.gathering
            self.begin_requested.emit(held.practice, held.circle, held.key)

    def _on_look(self) -> None:
        if self._listed is not None:
            self.look_requested.emit(self._listed.gathering.key)
