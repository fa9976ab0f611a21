"""What the host is told about the screens: that the TV has gone, that there is one, that all show the same."""

from __future__ import annotations

from PySide6.QtCore import QObject

from microsol_desktop.ui.console.messages import Message, Messages

ABOUT_SCREENS = ("screen-gone", "one-screen", "mirrored")
"""The kinds of message that are told here."""


class ScreenTeller(QObject):
    """Keeps one message about the screens, or none, among those that the console shows."""

    def __init__(self, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._messages = messages

    def of_two(self, *, console_is_seen: bool) -> None:
        """Stage and console have a screen each; the console's may be mirrored on a third one."""
        self._tell(Message("mirrored", self._mirrored()) if console_is_seen else None)

    def of_one(self, *, mirrored: bool, lost_tv: bool, console_alone: bool) -> None:
        """There is room for one window at a time; `console_alone`: the stage can't be seen just now."""
        show = self.tr("Show the stage")
        if mirrored:
            self._tell(Message("mirrored", self._mirrored(), show))
        elif lost_tv:
            words = self.tr("The TV has gone; everything goes on. When it is back, the stage comes back by itself.")
            self._tell(Message("screen-gone", words, show, warning=True))
        elif console_alone:
            words = self.tr("There is one screen: the stage and this window take turns on it.")
            self._tell(Message("one-screen", words, show))
        else:
            self._tell(None)

    def _mirrored(self) -> str:
        return self.tr("The TV shows the same as this screen. “Extend” in the display settings gives you your own.")

    def _tell(self, message: Message | None) -> None:
        for kind in ABOUT_SCREENS:
            if message is None or kind != message.kind:
                self._messages.untell(kind)
        if message is not None:
            self._messages.tell(message)
