"""What was done with a practice, said above its page, with the way back from that and from nothing else."""

from __future__ import annotations

from PySide6.QtCore import QObject

from microsol_desktop.desk.editor_desk import EditorDesk
from microsol_desktop.desk.keeping_text import Elsewhere
from microsol_desktop.ui.home.window import HomeWindow


class OfferedBack(QObject):
    """Says it in home's bar, and undoes it there, for the one practice that is shown."""

    def __init__(self, window: HomeWindow) -> None:
        super().__init__(window)
        self._window = window
        self._shown: EditorDesk | None = None
        self._sentence, self._text = "", ""
        window.undo_requested.connect(self._on_undo)

    def watch(self, desk: EditorDesk | None) -> None:
        """This one is shown from now on."""
        if self._shown is not None:
            self._shown.changed.disconnect(self._on_changed)
            self._shown.elsewhere.disconnect(self._on_elsewhere)
        self._shown = desk
        if desk is not None:
            desk.changed.connect(self._on_changed)
            desk.elsewhere.connect(self._on_elsewhere)

    def say(self, sentence: str, can_be_undone: bool) -> None:
        """Say this; where it can be undone, the way back is beside it until something else is done."""
        self._sentence = sentence if can_be_undone else ""
        self._text = self._shown.text if self._shown is not None else ""
        self._window.say(sentence, action=self.tr("Undo") if can_be_undone else "")

    @property
    def _is_said(self) -> bool:
        return bool(self._sentence) and self._window.said == self._sentence

    def _on_changed(self) -> None:
        """Undo would take back another thing than the bar speaks of."""
        if self._is_said and self._shown is not None and self._shown.text != self._text:
            self.say("", can_be_undone=False)

    def _on_elsewhere(self, came: Elsewhere) -> None:
        """What somebody else wrote to the file is in the practice; where the page asks about it, that says enough."""
        if not came.asks:
            self.say(self.tr("What was changed elsewhere has come in."), can_be_undone=True)

    def _on_undo(self) -> None:
        if self._is_said and self._shown is not None:
            self._shown.undo()
            self._window.say("")
