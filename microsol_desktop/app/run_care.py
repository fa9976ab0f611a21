"""What is looked after while a run goes on: that the computer stays awake, and that a host hears what does not work."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject, Signal

from microsol_desktop.desk.keep_awake import KeepAwake
from microsol_desktop.flow.moment import Phase
from microsol_desktop.flow.run import by_the_room
from microsol_desktop.system.awake import Awake, take_hold
from microsol_desktop.system.sound import SoundState
from microsol_desktop.ui.console.messages import Message
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.words import clock_time

if TYPE_CHECKING:
    from microsol_desktop.ui.run_windows import RunWindows

MAY_SLEEP = "awake"
"""The kind of message that says that the computer can't be kept awake."""

SILENCE = "sound"
"""The kind of message that says that no bell can be heard, or from where."""


class RunCare(QObject):
    """Looks after one run after the other.

    Signals:
        heard: whether the system keeps the computer awake; from the thread that asked it.
    """

    heard = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._awake = Awake(partial(take_hold, self.tr("A gathering is under way")), self.heard.emit)
        self._windows: RunWindows | None = None
        self._keeper: KeepAwake | None = None
        self._was_told = False
        self._told_of_sound: set[SoundState] = set()
        self.heard.connect(self.hear)

    def take(self, windows: RunWindows) -> None:
        """Look after this run until its windows are closed."""
        self._windows = windows
        self._keeper = KeepAwake(windows.desk, self._awake, windows)
        windows.closed.connect(self._on_closed)
        windows.desk.slept.connect(self._on_slept)
        windows.desk.changed.connect(self._on_changed)

    def hear(self, works: bool) -> None:
        """A computer that can't be kept awake is no trouble yet: it is said once, in time to do something about it."""
        if works or self._was_told or self._windows is None or self._has_ended():
            return
        self._was_told = True
        words = self.tr(
            "Microsol can't keep this computer awake: see in its settings that it does not sleep by itself."
        )
        self._windows.console.messages.tell(Message(MAY_SLEEP, words, self.tr("All right"), is_to_read=True))

    def hear_of_sound(self, state: SoundState) -> None:
        """What has become of the bells is no trouble, and each thing is said once; everything else works without."""
        if self._windows is None:
            return
        messages = self._windows.console.messages
        words = "" if state in self._told_of_sound else self._about_sound(state)
        if not words:
            messages.untell(SILENCE)
            return
        self._told_of_sound.add(state)
        messages.tell(Message(SILENCE, words, self.tr("All right"), is_to_read=True))

    def close(self) -> None:
        """The program ends: let the computer sleep."""
        self._awake.close()

    def _about_sound(self, state: SoundState) -> str:
        match state:
            case SoundState.NO_DEVICE:
                return self.tr("No sound device was found: the bells are silent, everything else works.")
            case SoundState.ELSEWHERE:
                return self.tr("The sound device that you chose is not there: the bells come from the system's.")
            case SoundState.NO_BELLS:
                return self.tr("The bells' sounds can't be read: install Microsol again. Everything else works.")
            case SoundState.NOT_TRIED | SoundState.AVAILABLE:
                return ""
            case _ as never:
                assert_never(never)

    def _on_slept(self, fell_asleep: float, woke: float) -> None:
        """One gentle line, until something else happens."""
        if self._windows is None:
            return
        run = self._windows.desk.run
        first, last = (clock_time(int(by_the_room(run, at))) for at in (fell_asleep, woke))
        words = self.tr("This computer was asleep from %1 to %2. The time is right; nothing was skipped.")
        self._windows.console.messages.tell_news(fill(words, first, last))

    def _on_changed(self) -> None:
        """After the end the computer may sleep: whether it does is no matter then."""
        if self._windows is not None and self._has_ended():
            self._windows.console.messages.untell(MAY_SLEEP)

    def _has_ended(self) -> bool:
        return self._windows is not None and self._windows.desk.moment.wall.phase is Phase.ENDED

    def _on_closed(self) -> None:
        if self._keeper is not None:
            self._keeper.end()
        self._windows = self._keeper = None
