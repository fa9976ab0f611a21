"""Before home's window closes all that was written is saved; where that can't be, the window stays and says why."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from microsol_desktop.desk.editor_desk import EditorDesk
from microsol_desktop.desk.editors import Editors
from microsol_desktop.ui.home.window import HomeWindow
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.said import said_of


class SavedFirst(QObject):
    """Asked by the window whether it may close; `show` brings a practice to the front."""

    def __init__(self, window: HomeWindow, editors: Editors, show: Callable[[EditorDesk], None]) -> None:
        super().__init__(editors)
        self._window = window
        self._editors = editors
        self._show = show
        self._warned: tuple[tuple[EditorDesk, str], ...] = ()
        window.may_close = self.may_close

    def may_close(self) -> bool:
        """Save what is not saved, and say whether that could be done; asked once more, the window may close anyway."""
        unsaved = self._editors.finish()
        # Of what was written since then nobody has been warned.
        before, self._warned = self._warned, tuple((desk, desk.text) for desk in unsaved)
        if before == self._warned:
            return True
        self._show(unsaved[0])
        self._window.say(self._words(unsaved[0]))
        return False

    def is_on_disk(self, desk: EditorDesk) -> bool:
        """Save what is not saved; where this one can't be, say why: what is begun, or given away, is the file."""
        if desk not in self._editors.finish():
            return True
        if desk.question is None and desk.trouble is not None:
            self._window.say(said_of(desk.trouble))
        else:
            words = self.tr("“%1” was changed elsewhere too: say first which is to stand.")
            self._window.say(fill(words, desk.title or desk.path.name))
        return False

    def close(self) -> None:
        """Save all and let the disk go: nobody is asked any more."""
        self._window.may_close = _always
        self._editors.close()

    def _words(self, desk: EditorDesk) -> str:
        if desk.question is not None:
            words = self.tr(
                "“%1” was changed elsewhere too: say which is to stand. Or close Microsol once more: what you wrote is"
                " kept among its versions."
            )
        else:
            words = self.tr(
                "“%1” can't be saved. Save it elsewhere, or close Microsol once more to leave it as it was."
            )
        return fill(words, desk.title or desk.path.name)


def _always() -> bool:
    return True
