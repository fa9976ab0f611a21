"""Between the practices and whoever is given one: the sheet for it is made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from microsol_desktop.desk.editors import Editors
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.about import Slug
from microsol_desktop.ui.home.window import HomeWindow
from microsol_desktop.ui.kit.said import said_of

if TYPE_CHECKING:
    from microsol_desktop.ui.sharing.sharing_room import SharingRoom

SayIn = Callable[[str], Callable[[str, str], str]]


def as_the_windows(_language: str) -> Callable[[str, str], str]:
    """Nobody speaks any language but that of the windows."""
    return QCoreApplication.translate


class SharingDoor(QObject):
    """Opens the sheet over home's window; where a practice can't be read, home says why."""

    def __init__(self, window: HomeWindow, library: LibraryDesk, editors: Editors, say_in: SayIn) -> None:
        super().__init__(window)
        self._window, self._library, self._editors = window, library, editors
        self._say_in = say_in
        self.room: SharingRoom | None = None

    def open(self, slug: str, people: int) -> None:
        """Show what can be done with this practice, for so many people on paper."""
        room = self.room or self._made()
        try:
            room.open(Slug(slug), people)
        except ExpectedFailure as failure:
            self._window.say(said_of(failure))

    def _made(self) -> SharingRoom:
        from microsol_desktop.desk.sharing import SharingDesk
        from microsol_desktop.store.places import shipped
        from microsol_desktop.ui.sharing.sharing_room import SharingRoom
        from microsol_desktop.ui.theme import load_stage_fonts

        # Paper has the prompts' letters, slanted and bold ones too.
        load_stage_fonts(shipped("resources") / "fonts")
        self.room = SharingRoom(self._window, SharingDesk(self._library, lambda: self._editors), self._say_in)
        return self.room
