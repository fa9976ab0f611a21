"""Between a practice's page and a file from elsewhere: shows what it is, keeps it, and lets it go again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.about import Slug
from microsol_desktop.ui.home.stranger_card import StrangerCard
from microsol_desktop.ui.home.window import HomeWindow
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.said import said_of

if TYPE_CHECKING:
    from microsol_desktop.desk.editors import Editors
    from microsol_desktop.desk.strangers import Stranger, Strangers, TakenIn


class FromElsewhere(QObject):
    """Fills the card of a stranger's practice and does what is pressed there.

    Signals:
        kept: it is among the host's own now, under this name; or, let go again, what was opened is.
    """

    kept = Signal(str)

    def __init__(
        self,
        card: StrangerCard,
        window: HomeWindow,
        library: LibraryDesk,
        editors: Callable[[], Editors] | None = None,
    ) -> None:
        super().__init__(window)
        self._card, self._window, self._library = card, window, library
        self._editors = editors
        self._desk: Strangers | None = None
        self._shown: Stranger | None = None
        self._taken: tuple[Stranger, TakenIn] | None = None
        self._offered_back = ""
        card.keep_requested.connect(self._on_keep)
        window.undo_requested.connect(self._on_undo)

    def show(self, slug: Slug) -> None:
        """Show the card, if this practice was opened from elsewhere."""
        if self._library.elsewhere(slug) is None:
            self._shown = None
        else:
            self._shown = self._strangers().look(slug)
        can_replace = self._desk is not None and self._desk.can_replace
        self._card.show_stranger(self._shown, can_replace=can_replace)

    def _strangers(self) -> Strangers:
        if self._desk is None:
            from microsol_desktop.desk.strangers import Strangers

            self._desk = Strangers(self._library, self._editors, self.tr("Taking another host’s"))
        return self._desk

    def _on_keep(self, in_place: bool) -> None:
        stranger = self._shown
        if stranger is None:
            return
        try:
            taken = self._strangers().keep(stranger, in_place=in_place)
        except ExpectedFailure as failure:
            self._window.say(said_of(failure))
            return
        self._taken = stranger, taken
        self.kept.emit(taken.slug)
        title = stranger.about.title or taken.slug
        self._offered_back = fill(self.tr("“%1” is among your practices now."), title)
        self._window.say(self._offered_back, action=self.tr("Undo"))

    def _on_undo(self) -> None:
        """What was kept goes again, if that is what the bar speaks of; the file it came from is shown as before."""
        if self._taken is None or not self._offered_back or self._window.said != self._offered_back:
            return
        (stranger, taken), self._taken = self._taken, None
        self._window.say("")
        self._strangers().let_go(taken)
        try:
            self.kept.emit(self._library.open(stranger.path))
        except ExpectedFailure as failure:
            self._window.say(said_of(failure))
