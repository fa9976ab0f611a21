"""What the host is told about the screens: that the TV has gone, that there is one, that all show the same."""

from __future__ import annotations

from PySide6.QtCore import QObject

from microsol_desktop.system.arranging import News
from microsol_desktop.ui.console.messages import Message, Messages
from microsol_desktop.ui.kit.fill import fill

SHOW_STAGE = ("screen-gone", "one-screen", "mirrored")
"""The kinds of message that offer the stage on this screen."""
FILL_AGAIN = "not-filled"
"""The kind that offers to fill the TV once more."""
JUST_TOLD = "screen-moved"
"""The kind that only wants to be read."""
_ABOUT_SCREENS = (*SHOW_STAGE, FILL_AGAIN, JUST_TOLD)


class ScreenTeller(QObject):
    """Keeps one message about the screens, or none, among those that the console shows."""

    def __init__(self, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._messages = messages

    def tell(self, news: News, stage_on: str, *, apart: bool) -> None:
        """Say this, or nothing any more. `stage_on` names the stage's screen, `apart` where it has one of its own."""
        message = self._message(news, stage_on, "" if apart else self.tr("Show the stage"))
        for kind in _ABOUT_SCREENS:
            if message is None or kind != message.kind:
                self._messages.untell(kind)
        if message is not None:
            self._messages.tell(message)

    def _message(self, news: News, stage_on: str, show: str) -> Message | None:
        match news:
            case News.NOTHING:
                return None
            case News.STAGE_GONE:
                words = self.tr("The TV has gone; everything goes on. When it is back, the stage comes back by itself.")
                return Message("screen-gone", words, show, warning=True)
            case News.CONSOLE_GONE:
                words = self.tr("The laptop's screen has gone; the stage stays where it is, and the two take turns.")
                return Message("screen-gone", words, show, warning=True)
            case News.STAGE_MOVED:
                words = fill(self.tr("The TV has gone; everything goes on. The stage is on %1 now."), stage_on)
                return Message(JUST_TOLD, words, self.tr("All right"))
            case News.CONSOLE_MOVED:
                words = self.tr("The laptop's screen has gone; everything goes on. This window has come here.")
                return Message(JUST_TOLD, words, self.tr("All right"))
            case News.NOT_FILLED:
                words = self.tr("The stage can't fill the TV by itself. Drag its window there, then press F11.")
                return Message(FILL_AGAIN, words, self.tr("Fill the TV"), warning=True)
            case News.MIRRORED:
                words = self.tr(
                    "The TV shows the same as this screen. “Extend” in the display settings gives you your own."
                )
                return Message("mirrored", words, show)
            case News.ONE_SCREEN:
                words = self.tr("There is one screen: the stage and this window take turns on it.")
                return Message("one-screen", words, show)
