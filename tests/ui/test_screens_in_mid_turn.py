"""The TV and the laptop's screen go and come and change in the middle of a turn: the same cue, with the true time."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from microsol_desktop.system import screen_watch
from tests.offscreen_screens import LAPTOP, MISSING, TV, USUAL, Screen, screen, set_screens
from tests.ui.in_mid_turn import SECOND_TURN, MidTurn, State

AT = (1366, 0)


class Plugged(MidTurn):
    """With screens that a test plugs in."""

    def __init__(self, qtbot: QtBot, application: QApplication, *screens: Screen, windowed: bool = False) -> None:
        self._qtbot = qtbot
        set_screens(*screens)
        application.processEvents()
        super().__init__(application, windowed=windowed)
        application.processEvents()

    def plug(self, *screens: Screen) -> State:
        """Ten seconds go by while the screens become these."""
        with self._qtbot.waitSignal(self.watch.changed):
            set_screens(*screens)
        self.pass_time(10)
        return self.state()

    def press(self, key: Qt.Key, *, control: bool = False) -> None:
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        window = self.windows.console if self.windows.console.isVisible() else self.windows.stage
        handle = window.windowHandle()
        assert handle is not None
        QTest.keyClick(handle, key, modifier)


@pytest.fixture
def plugged(qapp: QApplication) -> Iterator[None]:
    try:
        set_screens(LAPTOP, TV)
    except MISSING:
        pytest.skip("this platform's screens can't be plugged from a test")
    yield
    qapp.processEvents()
    set_screens(USUAL)
    qapp.processEvents()


@pytest.fixture
def turn(plugged: None, qtbot: QtBot, qapp: QApplication) -> Iterator[Plugged]:
    turn = Plugged(qtbot, qapp, LAPTOP, TV)
    yield turn
    turn.close()


def test_the_tv_is_taken_away_in_mid_turn_and_given_back(turn: Plugged) -> None:
    begun = turn.state()
    gone = turn.plug(LAPTOP)
    back = turn.plug(LAPTOP, TV)

    assert (begun["cue"], begun["left"]) == (SECOND_TURN, 100)
    assert (gone["cue"], gone["left"], gone["stage"], gone["console"]) == (SECOND_TURN, 90, False, True)
    assert "TV has gone" in gone["said"]
    assert (back["cue"], back["left"], back["is_true"]) == (SECOND_TURN, 80, True)
    assert (back["full"], back["stage_on"], back["console_on"], back["said"]) == (True, "tv", "laptop", "")


def test_the_laptops_screen_is_taken_away_and_the_room_goes_on_seeing_the_stage(turn: Plugged) -> None:
    gone = turn.plug({**TV, "x": 0})
    turn.press(Qt.Key.Key_D, control=True)
    asked = turn.state()
    turn.press(Qt.Key.Key_D, control=True)
    back = turn.plug(LAPTOP, TV)

    assert (gone["cue"], gone["left"], gone["is_true"]) == (SECOND_TURN, 90, True)
    assert (gone["stage"], gone["full"], gone["stage_on"], gone["console"]) == (True, True, "tv", False)
    assert (asked["console"], asked["console_on"], asked["stage"]) == (True, "tv", False)
    assert "laptop's screen has gone" in asked["said"]
    assert (back["cue"], back["left"], back["is_true"], back["full"]) == (SECOND_TURN, 80, True, True)
    assert (back["stage_on"], back["console"], back["console_on"], back["said"]) == ("tv", True, "laptop", "")


def test_time_is_up_before_a_busy_computer_has_told_its_windows_and_the_room_sees_the_stage(
    plugged: None, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screen_watch, "SETTLED_AFTER", 1)
    turn = Plugged(qtbot, qapp, LAPTOP, TV)
    gone = turn.plug({**TV, "x": 0})
    turn.close()

    assert (gone["stage"], gone["full"], gone["stage_on"], gone["console"]) == (True, True, "tv", False)
    assert gone["is_true"]


# The offscreen platform changes a scale without a word to its windows: Qt finds out when it paints, and says so.
@pytest.mark.qt_log_ignore("^The cached device pixel ratio value was stale")
@pytest.mark.parametrize(
    ("size", "scale"),
    [
        ((1280, 720), 1),
        ((1920, 1080), 1.25),
        ((1920, 1080), 1.5),
        ((3840, 2160), 1),
        ((3840, 2160), 1.5),
        ((3840, 2160), 2),
        ((1024, 768), 1),
        ((1080, 1920), 1),
        ((2160, 3840), 1.25),
    ],
    ids=lambda value: "x".join(map(str, value)) if isinstance(value, tuple) else f"{value:.0%}",
)
def test_the_tv_has_another_resolution_and_scale(turn: Plugged, size: tuple[int, int], scale: float) -> None:
    turn.plug(LAPTOP, screen("tv", at=AT, size=(2560, 1440)))
    changed = turn.plug(LAPTOP, screen("tv", at=AT, size=size, scale=scale))

    assert (changed["cue"], changed["left"], changed["is_true"]) == (SECOND_TURN, 80, True)
    assert (changed["full"], changed["stage_on"], changed["scale"]) == (True, "tv", scale)
    assert changed["stage_size"] == pytest.approx([side / scale for side in size], abs=1)
    assert (changed["console"], changed["console_on"], changed["said"]) == (True, "laptop", "")


@pytest.mark.parametrize("scale", [1.25, 1.5, 2])
def test_the_laptop_has_another_scale_than_the_tv(turn: Plugged, scale: float) -> None:
    changed = turn.plug(screen("laptop", size=(1920, 1080), scale=scale), screen("tv", at=(1920, 0), size=(1920, 1080)))

    console = turn.windows.console
    assert console.devicePixelRatioF() == scale
    assert console.screen().geometry().contains(console.geometry())
    assert (changed["full"], changed["scale"], changed["is_true"]) == (True, 1.0, True)


def test_a_laptop_with_fewer_dots_still_shows_the_whole_console(turn: Plugged) -> None:
    changed = turn.plug(screen("laptop", size=(1024, 768)), TV)

    console = turn.windows.console
    assert console.screen().geometry().contains(console.geometry())
    assert (changed["full"], changed["stage_on"]) == (True, "tv")


def test_both_screens_go_and_come_one_after_the_other(turn: Plugged) -> None:
    alone = turn.plug({**TV, "x": 0})
    # One screen at least is always there on this platform; nothing has settled in between.
    set_screens(LAPTOP, TV)
    other = turn.plug(LAPTOP)
    back = turn.plug(LAPTOP, TV)

    assert (alone["stage"], alone["console"]) == (True, False)
    assert (other["stage"], other["console"], other["console_on"]) == (False, True, "laptop")
    assert (back["cue"], back["left"], back["full"], back["is_true"]) == (SECOND_TURN, 70, True, True)


def test_of_three_screens_the_tv_goes_and_the_stage_moves_until_it_is_back(turn: Plugged) -> None:
    monitor = screen("monitor", at=(6000, 0), size=(1920, 1200))
    before = turn.plug(LAPTOP, TV, monitor)
    moved = turn.plug(LAPTOP, monitor)
    back = turn.plug(LAPTOP, TV, monitor)

    assert (before["stage_on"], before["said"]) == ("tv", "")
    assert (moved["stage_on"], moved["full"], moved["is_true"]) == ("monitor", True, True)
    assert "The stage is on monitor now" in moved["said"]
    assert (back["stage_on"], back["full"], back["left"], back["said"]) == ("tv", True, 70, "")


def test_what_was_said_of_a_stage_that_moved_is_gone_once_it_was_read(turn: Plugged) -> None:
    monitor = screen("monitor", at=(6000, 0), size=(1920, 1200))
    turn.plug(LAPTOP, TV, monitor)
    turn.plug(LAPTOP, monitor)

    turn.windows.console.header.bar.action_requested.emit()

    assert turn.state()["said"] == ""
    assert turn.state()["stage_on"] == "monitor"


def test_a_window_that_was_dragged_stays_where_it_is_whatever_else_is_done(turn: Plugged) -> None:
    turn.press(Qt.Key.Key_F11)
    first = turn.windows.stage.geometry()
    turn.windows.stage.move(turn.windows.stage.pos() / 2)
    dragged = turn.windows.stage.geometry()

    turn.press(Qt.Key.Key_J)
    turn.press(Qt.Key.Key_PageDown)

    assert first != dragged
    assert turn.windows.stage.geometry() == dragged
    assert turn.state()["is_true"]


def test_a_window_is_one_again_when_the_tv_is_back(turn: Plugged) -> None:
    turn.press(Qt.Key.Key_F11)
    turn.plug(LAPTOP)
    back = turn.plug(LAPTOP, TV)

    assert (back["stage"], back["full"], back["stage_on"]) == (True, False, "tv")


def test_a_window_on_another_screen_fills_that_one(turn: Plugged, qtbot: QtBot) -> None:
    chosen: list[str] = []
    turn.windows.screen_chosen.connect(chosen.append)
    monitor = screen("monitor", at=(6000, 0), size=(1920, 1200))
    turn.plug(LAPTOP, TV, monitor)
    turn.press(Qt.Key.Key_F11)
    turn.windows.stage.move(6200, 100)
    qtbot.waitUntil(lambda: turn.state()["stage_on"] == "monitor")

    turn.press(Qt.Key.Key_F11)

    assert (turn.state()["stage_on"], turn.state()["full"]) == ("monitor", True)
    assert [identity.split("\t")[0] for identity in chosen] == ["monitor"]


def test_a_stage_that_the_system_puts_elsewhere_is_a_window_that_can_be_dragged(turn: Plugged, qtbot: QtBot) -> None:
    bar = turn.windows.console.header.bar
    # As some systems do: the window is made, and lies where the system will.
    turn.windows.stage.showNormal()
    turn.windows.stage.setGeometry(100, 100, 800, 450)
    qtbot.waitUntil(lambda: "can't fill the TV" in bar.sentence)
    missed = turn.state()

    bar.action_requested.emit()
    again = turn.state()

    assert (missed["stage"], missed["full"], missed["is_true"]) == (True, False, True)
    assert (again["full"], again["stage_on"], again["said"]) == (True, "tv", "")


def test_the_host_can_have_a_plain_window_from_the_start(plugged: None, qtbot: QtBot, qapp: QApplication) -> None:
    turn = Plugged(qtbot, qapp, LAPTOP, TV, windowed=True)
    begun = turn.state()
    turn.windows.set_windowed(False)
    filled = turn.state()
    turn.windows.set_windowed(True)
    again = turn.state()
    turn.close()

    assert (begun["stage"], begun["full"], begun["stage_on"], begun["console_on"]) == (True, False, "tv", "laptop")
    assert (filled["full"], again["full"]) == (True, False)


def test_a_plain_window_is_beside_the_console_where_there_is_one_screen(
    plugged: None, qtbot: QtBot, qapp: QApplication
) -> None:
    turn = Plugged(qtbot, qapp, LAPTOP, windowed=True)
    begun = turn.state()
    turn.close()

    assert (begun["stage"], begun["console"], begun["full"]) == (True, True, False)


def test_the_stages_window_has_a_name_that_says_microsol_once(turn: Plugged) -> None:
    assert turn.windows.stage.windowTitle() == "The stage"
