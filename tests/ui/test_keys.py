from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.ui.keys import TABLE, Act, RunKeys, act_of, all_keys_of, key_of, keys_of, words_of
from microsol_desktop.ui.pressed import Press

K = Qt.Key


class Windows:
    """Two windows of a run, one with a button and a field, and all that was meant in them."""

    def __init__(self, qtbot: QtBot, *, letters: bool = True) -> None:
        self.window, self.other = QWidget(), QWidget()
        self.button, self.field = QPushButton("Bell"), QLineEdit()
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.button)
        layout.addWidget(self.field)
        self.keys = RunKeys(letters=letters)
        self.acts: list[Act] = []
        self.presses: list[str] = []
        self.notes: list[bool] = []
        self.keys.acted.connect(self.acts.append)
        self.keys.note_held.connect(self.notes.append)
        self.button.clicked.connect(self._on_clicked)
        for window in (self.window, self.other):
            qtbot.addWidget(window)
            self.keys.watch(window)
            with qtbot.waitExposed(window):
                window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.window.setFocus()

    def wait_until_decided(self, qtbot: QtBot) -> None:
        """Until nothing is waited for any more to know what a key meant."""
        qtbot.waitUntil(lambda: not any(timer.isActive() for timer in self.keys.findChildren(QTimer)))

    def _on_clicked(self) -> None:
        self.presses.append(self.button.text())

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """As a keyboard does: to the system's window, which hands it to what has the focus."""
        handle = self.window.windowHandle()
        assert handle is not None
        QTest.keyClick(handle, key, modifiers)


@pytest.mark.parametrize(
    ("key", "act"),
    [
        (K.Key_PageDown, Act.NEXT),
        (K.Key_Right, Act.NEXT),
        (K.Key_Down, Act.NEXT),
        (K.Key_Space, Act.NEXT),
        (K.Key_Return, Act.NEXT),
        (K.Key_Enter, Act.NEXT),
        (K.Key_N, Act.NEXT),
        (K.Key_PageUp, Act.BACK),
        (K.Key_Left, Act.BACK),
        (K.Key_Up, Act.BACK),
        (K.Key_Backspace, Act.BACK),
        (K.Key_P, Act.BACK),
        (K.Key_F5, Act.BEGIN),
        (K.Key_Escape, Act.PAUSE),
        (K.Key_B, Act.BLANK),
        (K.Key_Period, Act.BLANK),
        (K.Key_Plus, Act.LONGER),
        (K.Key_Minus, Act.SHORTER),
        (K.Key_S, Act.PASS),
        (K.Key_G, Act.BELL),
        (K.Key_T, Act.TIME_OUT),
        (K.Key_O, Act.SKIP),
        (K.Key_R, Act.REVEAL),
        (K.Key_End, Act.END),
        (K.Key_M, Act.SOUND),
        (K.Key_J, Act.JUMP),
        (K.Key_F11, Act.FULL_SCREEN),
        (K.Key_Question, Act.ALL_KEYS),
    ],
)
def test_each_key_means_what_the_table_says(key: Qt.Key, act: Act) -> None:
    assert act_of(Press(key=int(key))) is act


def test_undo_and_swapping_want_the_control_key() -> None:
    assert act_of(Press(key=int(K.Key_Z), control=True)) is Act.UNDO
    assert act_of(Press(key=int(K.Key_D), control=True)) is Act.SWAP
    assert act_of(Press(key=int(K.Key_Z))) is None
    assert act_of(Press(key=int(K.Key_S), control=True)) is None


def test_a_key_with_alt_belongs_to_the_system() -> None:
    assert act_of(Press(key=int(K.Key_Left), other_modifier=True)) is None


def test_a_held_key_counts_once() -> None:
    assert act_of(Press(key=int(K.Key_PageDown), repeats=True)) is None


def test_without_letters_a_clickers_keys_still_work() -> None:
    meant = [act_of(Press(key=int(key)), letters=False) for key in (K.Key_S, K.Key_N, K.Key_B, K.Key_Period)]

    assert meant == [None, None, None, Act.BLANK]
    assert act_of(Press(key=int(K.Key_Z), control=True), letters=False) is Act.UNDO


@pytest.mark.parametrize(
    ("platform", "scan", "virtual"),
    [("xcb", 31 + 8, 0x6D9), ("wayland", 39, 0), ("windows", 31, 0x53), ("cocoa", 1, 1)],
)
def test_where_a_layout_has_no_latin_letters_the_place_of_the_key_counts(
    platform: str, scan: int, virtual: int
) -> None:
    cyrillic = Press(key=0x42B, scan=scan, virtual=virtual, platform=platform)

    assert act_of(cyrillic) is Act.PASS


def test_a_latin_letter_counts_by_its_sign_wherever_it_lies() -> None:
    dvorak_s = Press(key=int(K.Key_S), scan=39 + 8, platform="xcb")

    assert act_of(dvorak_s) is Act.PASS


def test_a_clickers_full_stop_is_found_on_a_cyrillic_layout() -> None:
    assert act_of(Press(key=0x42E, scan=52 + 8, platform="xcb")) is Act.BLANK


CLICKER_S_B, CLICKER_S_STOP = 48, 52
"""As Linux numbers the two keys that a clicker sends to make the TV black."""


@pytest.mark.parametrize("platform", ["xcb", "wayland", "windows"])
@pytest.mark.parametrize(
    ("layout", "sign", "scan"),
    [
        ("English", "B", CLICKER_S_B),
        ("English", ".", CLICKER_S_STOP),
        ("French", "B", CLICKER_S_B),
        ("French", ":", CLICKER_S_STOP),
        ("German", ".", CLICKER_S_STOP),
        ("Dvorak", "X", CLICKER_S_B),
        ("Colemak", "B", CLICKER_S_B),
        ("Turkish", "Ç", CLICKER_S_STOP),
        ("Russian", "И", CLICKER_S_B),
        ("Russian", "Ю", CLICKER_S_STOP),
        ("Greek", "Β", CLICKER_S_B),
        ("Hebrew", "נ", CLICKER_S_B),
    ],
)
def test_a_clickers_black_is_found_by_its_place_on_any_layout(platform: str, layout: str, sign: str, scan: int) -> None:
    native = scan if platform == "windows" else scan + 8

    assert act_of(Press(key=ord(sign), scan=native, platform=platform)) is Act.BLANK, layout


def test_on_a_mac_too() -> None:
    french_colon = Press(key=ord(":"), virtual=47, platform="cocoa")

    assert act_of(french_colon) is Act.BLANK


def test_what_a_layout_says_a_key_is_goes_before_its_place() -> None:
    dvorak_v = Press(key=ord("V"), scan=CLICKER_S_STOP + 8, platform="xcb")
    greater_than = Press(key=ord(">"), scan=CLICKER_S_STOP + 8, platform="xcb", shift=True)
    french_six = Press(key=ord("-"), scan=7 + 8, platform="xcb")

    assert [act_of(press) for press in (dvorak_v, greater_than, french_six)] == [Act.SHOW_HARVEST, None, Act.SHORTER]


@pytest.mark.parametrize(("layout", "sign"), [("French", "é"), ("French", '"'), ("Persian", "۲"), ("Czech", "ě")])
def test_digits_are_found_by_their_place_where_other_signs_lie_on_them(layout: str, sign: str) -> None:
    second = Press(key=ord(sign.upper()), scan=3 + 8, platform="xcb")

    assert act_of(second) is Act.CHOOSE, layout
    assert key_of(second) == K.Key_2


def test_a_start_key_that_comes_with_shift_begins_too() -> None:
    assert act_of(Press(key=int(K.Key_F5), shift=True)) is Act.BEGIN


def test_no_key_means_two_things() -> None:
    chords = [(key, row.control) for row in TABLE for key in row.keys]

    assert len(chords) == len(set(chords))


def test_every_act_has_one_row_a_key_to_show_and_words(qapp: QApplication) -> None:
    assert [row.act for row in TABLE] == list(Act)
    assert all(keys_of(act) and words_of(act) for act in Act)
    assert all_keys_of(Act.NEXT) == ("PgDown", "Right", "Down", "Space", "Enter", "N")
    assert keys_of(Act.BELL, letters=False) == ""


def test_keys_are_heard_in_either_window(qtbot: QtBot) -> None:
    windows = Windows(qtbot)

    windows.press(K.Key_PageDown)
    QTest.keyClick(windows.other.windowHandle(), K.Key_PageUp)

    assert windows.acts == [Act.NEXT, Act.BACK]


def test_a_field_that_is_typed_into_keeps_its_keys(qtbot: QtBot) -> None:
    windows = Windows(qtbot)
    windows.field.setFocus()

    windows.press(K.Key_S)
    windows.press(K.Key_Space)

    assert windows.field.text() == "s "
    assert not windows.acts


@pytest.mark.parametrize(
    ("key", "act"),
    [(K.Key_PageDown, Act.NEXT), (K.Key_PageUp, Act.BACK), (K.Key_F5, Act.BEGIN), (K.Key_F11, Act.FULL_SCREEN)],
)
def test_a_clicker_works_while_a_line_is_typed_and_nothing_of_it_is_lost(qtbot: QtBot, key: Qt.Key, act: Act) -> None:
    windows = Windows(qtbot)
    windows.field.setFocus()
    windows.press(K.Key_S)

    windows.press(key)

    assert windows.acts == [act]
    assert windows.field.text() == "s"
    assert windows.field.hasFocus()


def test_a_clicker_with_arrows_works_in_an_empty_line_and_in_a_written_one_they_are_the_lines(qtbot: QtBot) -> None:
    windows = Windows(qtbot)
    windows.field.setFocus()

    windows.press(K.Key_Right)
    windows.press(K.Key_Left)
    while_empty = list(windows.acts)
    windows.press(K.Key_S)
    windows.press(K.Key_Left)

    assert while_empty == windows.acts == [Act.NEXT, Act.BACK]
    assert windows.field.cursorPosition() == 0


def test_a_full_stop_alone_in_a_line_was_a_clickers(qtbot: QtBot) -> None:
    windows = Windows(qtbot)
    windows.field.setFocus()

    windows.press(K.Key_Period)
    at_once = list(windows.acts)
    qtbot.waitUntil(lambda: windows.acts == [Act.BLANK])

    assert at_once == []
    assert windows.field.text() == ""


def test_a_line_may_begin_with_dots_and_end_with_one(qtbot: QtBot) -> None:
    windows = Windows(qtbot)
    windows.field.setFocus()

    QTest.keyClicks(windows.field, "...and rest.")
    windows.wait_until_decided(qtbot)

    assert windows.field.text() == "...and rest."
    assert windows.acts == []


def test_a_line_that_has_gone_before_its_full_stop_was_looked_at_breaks_nothing(qtbot: QtBot) -> None:
    windows = Windows(qtbot)
    line = QLineEdit(windows.window)
    line.show()
    line.setFocus()

    windows.press(K.Key_Period)
    line.setParent(None)
    line.deleteLater()
    windows.wait_until_decided(qtbot)

    assert windows.acts == []


@pytest.mark.parametrize("key", [K.Key_Space, K.Key_Return, K.Key_Enter])
def test_space_and_enter_press_a_button_that_has_the_focus(qtbot: QtBot, key: Qt.Key) -> None:
    windows = Windows(qtbot)
    windows.button.setFocus(Qt.FocusReason.TabFocusReason)

    windows.press(key)

    assert len(windows.presses) == 1
    assert not windows.acts


def test_other_keys_mean_what_they_mean_on_a_focused_button_too(qtbot: QtBot) -> None:
    windows = Windows(qtbot)
    windows.button.setFocus(Qt.FocusReason.TabFocusReason)

    windows.press(K.Key_Down)

    assert windows.acts == [Act.NEXT]
    assert windows.window.focusWidget() is windows.button


def test_a_key_held_down_is_heard_once_and_moves_nothing_else(qtbot: QtBot) -> None:
    windows = Windows(qtbot)
    held = QKeyEvent(QEvent.Type.KeyPress, K.Key_PageDown, Qt.KeyboardModifier.NoModifier, "", True, 1)

    windows.press(K.Key_PageDown)
    was_taken = windows.keys.hear(windows.window, held)

    assert windows.acts == [Act.NEXT]
    assert was_taken


def held_on_x(window: QWidget, key: Qt.Key) -> None:
    """As X tells of a key that is held: down, then up and down in the same instant again and again, and up at last."""
    handle = window.windowHandle()
    assert handle is not None
    down, up = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    told = [(down, 1000), *((kind, 1660 + 40 * time) for time in range(40) for kind in (up, down)), (up, 3300)]
    for kind, at in told:
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, 117, 0, 0, "")
        event.setTimestamp(at)
        QApplication.sendEvent(handle, event)


@pytest.mark.parametrize("key", [K.Key_PageDown, K.Key_Right, K.Key_Space, K.Key_End])
def test_a_key_held_under_x_is_heard_once(qtbot: QtBot, key: Qt.Key) -> None:
    windows = Windows(qtbot)

    held_on_x(windows.window, key)

    assert len(windows.acts) == 1


@pytest.mark.parametrize("key", [K.Key_Space, K.Key_Return])
def test_a_button_is_pressed_once_by_a_key_held_under_x(qtbot: QtBot, key: Qt.Key) -> None:
    windows = Windows(qtbot)
    windows.button.setFocus()

    held_on_x(windows.window, key)

    assert windows.presses == ["Bell"]


def test_the_note_stays_open_while_its_key_is_held_under_x(qtbot: QtBot) -> None:
    windows = Windows(qtbot)

    held_on_x(windows.window, K.Key_H)

    assert windows.notes == [True]
    qtbot.waitUntil(lambda: windows.notes == [True, False])


def test_two_quick_presses_are_two(qtbot: QtBot) -> None:
    windows = Windows(qtbot)

    for kind, at in ((QEvent.Type.KeyPress, 10), (QEvent.Type.KeyRelease, 40), (QEvent.Type.KeyPress, 50)):
        event = QKeyEvent(kind, K.Key_PageDown, Qt.KeyboardModifier.NoModifier, 117, 0, 0, "")
        event.setTimestamp(at)
        windows.keys.hear(windows.window, event)

    assert windows.acts == [Act.NEXT, Act.NEXT]


def test_the_note_is_open_as_long_as_its_key_is_down(qtbot: QtBot) -> None:
    windows = Windows(qtbot)

    QTest.keyPress(windows.window.windowHandle(), K.Key_H)
    QTest.keyRelease(windows.window.windowHandle(), K.Key_H)

    qtbot.waitUntil(lambda: windows.notes == [True, False])
    assert not windows.acts


def test_the_mouse_means_nothing_to_the_table(qtbot: QtBot) -> None:
    windows = Windows(qtbot)

    QTest.mouseClick(windows.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(1, 1))

    assert not windows.acts
