"""Every key of a run, in one table, and what a press of it means: whatever has the focus, in whichever window.

The table is read by the windows (`RunKeys`), by the buttons that show their keys, and by the sheet that lists them all.
`act_of` is pure: it is told what was pressed and says what was meant.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget
from shiboken6 import isValid

from microsol_desktop.ui.held_keys import HeldKeys
from microsol_desktop.ui.pressed import Press, key_meant
from microsol_desktop.ui.typed_into import LoneStop, keeps, keeps_beside

K = Qt.Key
Keeps = Callable[[QWidget | None, int], bool]
_NOTE_STAYS_MS = 60


class Act(StrEnum):
    """What a host can do with one key while a practice runs."""

    NEXT = "next"
    BACK = "back"
    BEGIN = "begin"
    PAUSE = "pause"
    BLANK = "blank"
    LONGER = "longer"
    SHORTER = "shorter"
    CHOOSE = "choose"
    WHO = "who"
    PEOPLE = "people"
    GRANT = "grant"
    PASS = "pass"
    BELL = "bell"
    TIME_OUT = "time out"
    RESTART = "restart"
    SKIP = "skip"
    FIT = "fit"
    REVEAL = "reveal"
    HARVEST = "harvest"
    SHOW_HARVEST = "show harvest"
    NOTE = "note"
    INSERT = "insert"
    CARDS = "cards"
    UNDO = "undo"
    END = "end"
    SOUND = "sound"
    JUMP = "jump"
    SWAP = "swap"
    FULL_SCREEN = "full screen"
    ALL_KEYS = "all keys"


class Row(NamedTuple):
    """One line of the table: the keys, whether they are pressed with Ctrl, what they do and the words for it."""

    act: Act
    keys: tuple[Qt.Key, ...]
    words: object  # Qt's stubs call a marked string an object
    control: bool = False


# fmt: off
TABLE: tuple[Row, ...] = (
    Row(Act.NEXT, (K.Key_PageDown, K.Key_Right, K.Key_Down, K.Key_Space, K.Key_Return, K.Key_Enter, K.Key_N),
        QT_TRANSLATE_NOOP("Keys", "On: the next page of a long prompt, else what comes next")),
    Row(Act.BACK, (K.Key_PageUp, K.Key_Left, K.Key_Up, K.Key_Backspace, K.Key_P), QT_TRANSLATE_NOOP("Keys", "Back")),
    Row(Act.BEGIN, (K.Key_F5,), QT_TRANSLATE_NOOP("Keys", "Begin, or go on after a pause")),
    Row(Act.PAUSE, (K.Key_Escape,),
        QT_TRANSLATE_NOOP("Keys", "Pause; closes a sheet that is open, or puts a card away")),
    Row(Act.BLANK, (K.Key_B, K.Key_Period), QT_TRANSLATE_NOOP("Keys", "Make the TV black, and bring it back")),
    Row(Act.LONGER, (K.Key_Plus, K.Key_Equal), QT_TRANSLATE_NOOP("Keys", "A minute more")),
    Row(Act.SHORTER, (K.Key_Minus,), QT_TRANSLATE_NOOP("Keys", "A minute less")),
    Row(Act.CHOOSE, tuple(K(K.Key_1 + place) for place in range(9)),
        QT_TRANSLATE_NOOP("Keys", "Choose, where there is something to choose; “on” takes the one that stands out")),
    Row(Act.WHO, (K.Key_W,),
        QT_TRANSLATE_NOOP("Keys", "Who is next, where that is said: choose with the arrows and Enter")),
    Row(Act.PEOPLE, (K.Key_L,),
        QT_TRANSLATE_NOOP("Keys", "Somebody comes late; with the arrows: somebody leaves, or moves")),
    Row(Act.GRANT, (K.Key_E,), QT_TRANSLATE_NOOP("Keys", "Grant the practice's next extension, when the time is up")),
    Row(Act.PASS, (K.Key_S,), QT_TRANSLATE_NOOP("Keys", "Pass: this turn moves to the end of the round")),
    Row(Act.BELL, (K.Key_G,), QT_TRANSLATE_NOOP("Keys", "Ring the bell")),
    Row(Act.TIME_OUT, (K.Key_T,), QT_TRANSLATE_NOOP("Keys", "Time out: 30 seconds of silence, then on")),
    Row(Act.RESTART, (K.Key_Home,), QT_TRANSLATE_NOOP("Keys", "Begin this step once more from its start")),
    Row(Act.SKIP, (K.Key_O,), QT_TRANSLATE_NOOP("Keys", "Skip an optional step")),
    Row(Act.FIT, (K.Key_F,), QT_TRANSLATE_NOOP("Keys", "Make it fit: a plan that ends as promised, to accept")),
    Row(Act.REVEAL, (K.Key_R,), QT_TRANSLATE_NOOP("Keys", "Reveal what is held back")),
    Row(Act.HARVEST, (K.Key_A,), QT_TRANSLATE_NOOP("Keys", "A line for the harvest: Enter keeps it, Esc leaves")),
    Row(Act.SHOW_HARVEST, (K.Key_V,), QT_TRANSLATE_NOOP("Keys", "The harvest on the TV, and away")),
    Row(Act.NOTE, (K.Key_H,), QT_TRANSLATE_NOOP("Keys", "Read your note while you hold it, where all see your screen")),
    Row(Act.INSERT, (K.Key_I,),
        QT_TRANSLATE_NOOP("Keys", "Bring in a break, a silence, a round or another practice; and back to the evening")),
    Row(Act.CARDS, (K.Key_C,),
        QT_TRANSLATE_NOOP("Keys", "A card on the TV (gestures, agreements, “stop, breathe, get help”), and away")),
    Row(Act.UNDO, (K.Key_Z,), QT_TRANSLATE_NOOP("Keys", "Take back the last thing done"), control=True),
    Row(Act.END, (K.Key_End,), QT_TRANSLATE_NOOP("Keys", "End the gathering (can be taken back)")),
    Row(Act.SOUND, (K.Key_M,), QT_TRANSLATE_NOOP("Keys", "Sound off and on")),
    Row(Act.JUMP, (K.Key_J,), QT_TRANSLATE_NOOP("Keys", "Jump: choose a step with the arrows and Enter")),
    Row(Act.SWAP, (K.Key_D,), QT_TRANSLATE_NOOP("Keys", "Swap the two screens"), control=True),
    Row(Act.FULL_SCREEN, (K.Key_F11,), QT_TRANSLATE_NOOP("Keys", "The TV's picture: full screen or in a window")),
    Row(Act.ALL_KEYS, (K.Key_Question,), QT_TRANSLATE_NOOP("Keys", "All keys")),
)
# fmt: on

_MEANT = {control: {key for row in TABLE if row.control is control for key in row.keys} for control in (False, True)}


def act_of(press: Press, *, letters: bool = True) -> Act | None:
    """What this press means in a run; None if nothing. A held key counts once; `letters` off leaves single ones out."""
    if press.repeats or press.other_modifier:
        return None
    key = key_of(press)
    if not letters and not press.control and ord("A") <= key <= ord("Z"):
        return None
    return next((row.act for row in TABLE if row.control is press.control and key in row.keys), None)


def key_of(press: Press) -> int:
    """The key of the table that was meant, on whatever layout."""
    return key_meant(press, _MEANT[press.control])


def keys_of(act: Act, *, letters: bool = True) -> str:
    """How the first key that does this is written, for a button: "PgDown". Empty where letters are turned off."""
    return next(iter(all_keys_of(act, letters=letters)), "")


def all_keys_of(act: Act, *, letters: bool = True) -> tuple[str, ...]:
    """How all the keys that do this are written in the host's language, each once."""
    row = next(row for row in TABLE if row.act is act)
    shown = tuple(key for key in row.keys if letters or row.control or not ord("A") <= key <= ord("Z"))
    return tuple(_written(key, control=row.control) for key in shown if key not in {K.Key_Enter, K.Key_Equal})


def words_of(act: Act) -> str:
    """What the key does, in the host's language."""
    return QCoreApplication.translate("Keys", next(str(row.words) for row in TABLE if row.act is act))


def _written(key: Qt.Key, *, control: bool) -> str:
    if key is K.Key_Return:
        return QCoreApplication.translate("Keys", "Enter")
    if control:
        return QKeySequence(Qt.Modifier.CTRL | key).toString(QKeySequence.SequenceFormat.NativeText)
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


_PRESSES_BUTTONS = (K.Key_Space, K.Key_Return, K.Key_Enter)
_OTHER_MODIFIERS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class RunKeys(QObject):
    """Hears the keys of a run in each of its windows before anything in them does, and says what was meant.

    A field that is typed into keeps its keys, all but those of a clicker that write nothing; a widget that answers
    `takes_key(key)` keeps those it says yes to (the agenda its arrows). Space and Enter press a button that has the
    focus.

    Signals:
        acted: an Act was meant.
        chose: this number (1 to 9) of what there is to choose from.
        note_held: the key that opens the host's note is down, or up again.
    """

    acted = Signal(object)
    chose = Signal(int)
    note_held = Signal(bool)

    def __init__(self, *, letters: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._letters = letters
        self._note_is_held = False
        self._held = HeldKeys()
        self._lone_stop = LoneStop(self)
        self._lone_stop.found.connect(self._on_lone_stop)
        self._note_let_go = QTimer(self, interval=_NOTE_STAYS_MS, singleShot=True)
        self._note_let_go.timeout.connect(self._on_note_let_go)

    def set_letters(self, on: bool) -> None:
        """Whether single letters mean something."""
        self._letters = on

    def watch(self, window: QWidget, *, is_beside: bool = False) -> None:
        """Hear this window's keys from now on, as long as it lives; of one that is only beside, those of a clicker."""
        _Ear(window, self, keeps_beside if is_beside else keeps)

    def hear(self, window: QWidget, event: QKeyEvent, keeps: Keeps = keeps) -> bool:
        """Whether the key was one of ours, and so goes no further."""
        focus = window.focusWidget()
        press = _press_of(event, repeats=self._held.repeats(event))
        if keeps(focus, event.key()):
            if event.key() == K.Key_Period and event.type() == QEvent.Type.KeyPress:
                self._lone_stop.expect(focus)
            return False
        act = act_of(press._replace(repeats=False), letters=self._letters)
        if act is None:
            return False
        if isinstance(focus, QAbstractButton) and focus.isEnabled() and event.key() in _PRESSES_BUTTONS:
            return _press_button(focus, event, repeats=press.repeats)
        is_down = event.type() == QEvent.Type.KeyPress
        if act is Act.NOTE:
            self._hear_note(is_down=is_down)
        elif act is Act.CHOOSE and is_down and not press.repeats:
            self.chose.emit(key_of(press) - K.Key_0)
        elif is_down and not press.repeats:
            self.acted.emit(act)
        return True

    def hold_note(self, on: bool) -> None:
        """The key of the note is down, or up again: also when its window goes to the back with the key still down."""
        self._note_let_go.stop()
        if on is not self._note_is_held:
            self._note_is_held = on
            self.note_held.emit(on)

    def _hear_note(self, *, is_down: bool) -> None:
        """A key that is held may seem to be let go for an instant: the note stays open over it."""
        if is_down:
            self.hold_note(True)
        else:
            self._note_let_go.start()

    def _on_lone_stop(self) -> None:
        self.acted.emit(Act.BLANK)

    def _on_note_let_go(self) -> None:
        self.hold_note(False)


class _Ear(QObject):
    """Sits on one window and on the system's window under it: keys come to that one first."""

    def __init__(self, window: QWidget, keys: RunKeys, keeps: Keeps) -> None:
        super().__init__(window)
        self._window = window
        self._keys = keys
        self._keeps = keeps
        window.installEventFilter(self)
        self._sit_on_handle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isValid(self._keys):
            # The run is over, and this window was only beside it.
            return False
        match event.type():
            case QEvent.Type.KeyPress | QEvent.Type.KeyRelease if isinstance(event, QKeyEvent):
                return self._keys.hear(self._window, event, self._keeps)
            case QEvent.Type.Show if watched is self._window:
                self._sit_on_handle()
            case QEvent.Type.WindowDeactivate:
                self._keys.hold_note(False)
            case _:
                pass
        return False

    def _sit_on_handle(self) -> None:
        """The system's window is there from the first showing on; sitting down twice does no harm."""
        handle = self._window.windowHandle()
        if handle is not None:  # whatever Qt's stubs say
            handle.installEventFilter(self)


def _press_button(button: QAbstractButton, event: QKeyEvent, *, repeats: bool) -> bool:
    """Space presses a focused button by Qt's own doing; Enter does so by ours, as Qt leaves it to dialogs."""
    if event.key() == K.Key_Space:
        return repeats
    if event.type() == QEvent.Type.KeyPress and not repeats:
        button.click()
    return True


def _press_of(event: QKeyEvent, *, repeats: bool) -> Press:
    modifiers = event.modifiers()
    return Press(
        key=event.key(),
        control=bool(modifiers & Qt.KeyboardModifier.ControlModifier),
        other_modifier=bool(modifiers & _OTHER_MODIFIERS),
        repeats=repeats,
        scan=event.nativeScanCode(),
        virtual=event.nativeVirtualKey(),
        platform=QGuiApplication.platformName(),
        shift=bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
    )
