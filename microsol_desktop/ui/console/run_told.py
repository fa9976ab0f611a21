"""What a run has to say by itself, in the console's one line: what could not be done, and trouble with the disk."""

from __future__ import annotations

from PySide6.QtCore import QObject

from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.flow.taking_back import is_unnoticed
from microsol_desktop.ui.console.messages import Messages


class RunTold(QObject):
    """Hears a run, and has its console say so."""

    def __init__(self, desk: RunDesk, messages: Messages) -> None:
        super().__init__(messages)
        self._desk = desk
        self._messages = messages
        desk.changed.connect(self._forget_the_last)
        desk.refused.connect(messages.tell_refused)
        desk.trouble_changed.connect(self._on_trouble_changed)
        self._on_trouble_changed()

    def _forget_the_last(self) -> None:
        """What was said of the last thing is over, unless what happened since was nobody's doing."""
        if not is_unnoticed(self._desk.run):
            self._messages.forget_the_last()

    def _on_trouble_changed(self) -> None:
        self._messages.tell_trouble(self._desk.trouble)
