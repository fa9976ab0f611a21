from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.flow.moment import Phase
from microsol_desktop.system.screen_watch import ScreenWatch
from microsol_desktop.system.screens import ScreenFacts
from microsol_desktop.ui.run_windows import RunWindows
from microsol_desktop.ui.stage.view import StageView
from tests.offscreen_screens import LAPTOP, MISSING, TV, USUAL, Screen, screen, set_screens
from tests.ui.console.a_run import FakeClock, FakeJournal, a_desk, a_theme

K = Qt.Key


class SomeScreens(ScreenWatch):
    """The screens that a test plugs in, or none at all, which the offscreen platform itself can't do."""

    is_dark = False

    def facts(self) -> tuple[ScreenFacts, ...]:
        return () if self.is_dark else super().facts()


class ARun:
    """Both windows of a run, on the screens that a test plugs in."""

    def __init__(self, qtbot: QtBot, application: QApplication, *screens: Screen) -> None:
        set_screens(*screens)
        application.processEvents()
        self.qtbot = qtbot
        self.desk: RunDesk
        self.clock: FakeClock
        self.journal: FakeJournal
        self.desk, self.clock, self.journal, _ = a_desk()
        self.watch = SomeScreens(application)
        self.windows = RunWindows(self.desk, a_theme(), self.watch, calm=True, day=QDate(2026, 11, 22))
        self.console, self.stage = self.windows.console, self.windows.stage
        self.closed: list[bool] = []
        self.windows.closed.connect(self._on_closed)
        self.windows.open()
        application.processEvents()

    def plug(self, *screens: Screen) -> None:
        with self.qtbot.waitSignal(self.watch.changed):
            set_screens(*screens)

    def press(self, window: QWidget, key: Qt.Key, *, control: bool = False) -> None:
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        handle = window.windowHandle()
        assert handle is not None
        QTest.keyClick(handle, key, modifier)

    def _on_closed(self) -> None:
        self.closed.append(True)


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
def on_two(plugged: None, qtbot: QtBot, qapp: QApplication) -> Iterator[ARun]:
    run = ARun(qtbot, qapp, LAPTOP, TV)
    yield run
    run.windows.close()
    run.watch.deleteLater()


@pytest.fixture
def on_one(plugged: None, qtbot: QtBot, qapp: QApplication) -> Iterator[ARun]:
    run = ARun(qtbot, qapp, LAPTOP)
    yield run
    run.windows.close()
    run.watch.deleteLater()


def test_the_stage_fills_the_tv_and_the_console_stays_on_the_laptop(on_two: ARun) -> None:
    assert on_two.stage.isFullScreen()
    assert on_two.stage.geometry() == on_two.stage.screen().geometry()
    assert (on_two.stage.screen().name(), on_two.console.screen().name()) == ("tv", "laptop")
    assert "tv" in on_two.console.buttons.tv.text()


def test_unplugging_the_tv_closes_the_stage_quietly_and_the_run_goes_on(on_two: ARun) -> None:
    on_two.desk.advance()

    on_two.plug(LAPTOP)

    assert not on_two.stage.isVisible()
    assert on_two.console.isVisible()
    assert on_two.desk.moment.wall.phase is Phase.RUNNING
    assert "The TV has gone" in on_two.console.header.bar.sentence


def test_plugging_it_in_again_brings_the_stage_back_on_the_same_cue(on_two: ARun) -> None:
    on_two.desk.advance()
    on_two.plug(LAPTOP)
    on_two.desk.advance()
    index = on_two.desk.moment.wall.index

    on_two.plug(LAPTOP, TV)

    assert on_two.desk.moment.wall.index == index
    assert on_two.stage.isVisible()
    assert on_two.stage.isFullScreen()
    assert on_two.stage.screen().name() == "tv"
    assert not on_two.stage.geometry().intersects(on_two.console.geometry())
    assert on_two.console.header.bar.sentence == ""


def test_a_tv_that_comes_behind_another_socket_is_known_again(on_two: ARun) -> None:
    on_two.plug(LAPTOP)

    on_two.plug(LAPTOP, {**TV, "name": "HDMI-9"})

    assert on_two.stage.screen().name() == "HDMI-9"
    assert on_two.stage.isFullScreen()


def test_swapping_puts_each_window_on_the_others_screen(on_two: ARun) -> None:
    chosen: list[str] = []
    on_two.windows.screen_chosen.connect(chosen.append)

    on_two.press(on_two.console, K.Key_D, control=True)

    assert (on_two.stage.screen().name(), on_two.console.screen().name()) == ("laptop", "tv")
    assert len(chosen) == 1
    assert chosen[0].startswith("laptop")


def test_a_console_on_the_screen_that_people_see_keeps_the_note_closed(on_two: ARun) -> None:
    on_two.desk.jump(3)
    note = on_two.console.body.note
    assert note.note.isVisible()

    on_two.press(on_two.stage, K.Key_D, control=True)

    assert not note.note.isVisible()
    assert note.closed.isVisible()


def test_keys_work_from_the_stage_as_from_the_console(on_two: ARun) -> None:
    on_two.press(on_two.stage, K.Key_PageDown)
    on_two.press(on_two.console, K.Key_PageDown)

    assert on_two.desk.moment.wall.index == 2


def test_a_key_that_needs_the_console_works_from_the_stage(on_two: ARun, qtbot: QtBot) -> None:
    on_two.press(on_two.stage, K.Key_J)

    qtbot.waitUntil(on_two.console.isActiveWindow)
    assert on_two.console.focusWidget() is on_two.console.body.agenda


def test_f11_makes_the_stage_a_window_and_fills_the_tv_again(on_two: ARun) -> None:
    on_two.press(on_two.stage, K.Key_F11)
    was_full = on_two.stage.isFullScreen()
    on_two.press(on_two.stage, K.Key_F11)

    assert not was_full
    assert on_two.stage.isFullScreen()
    assert on_two.stage.screen().name() == "tv"


def test_closing_the_stage_asks_on_the_console_and_the_room_sees_nothing_of_it(on_two: ARun) -> None:
    on_two.desk.advance()

    closed = on_two.stage.close()

    assert on_two.console.leaving.isVisible()
    assert not closed
    assert on_two.stage.isVisible()
    assert on_two.desk.moment.wall.phase is Phase.RUNNING
    assert not on_two.closed


def test_leaving_keeps_the_journal_for_another_time(on_two: ARun) -> None:
    on_two.desk.advance()
    on_two.console.close()

    on_two.console.leaving.leave.click()

    assert on_two.closed == [True]
    assert on_two.journal.is_forgotten is False


def test_screens_that_change_after_a_run_is_closed_are_no_business_of_it(on_two: ARun, qapp: QApplication) -> None:
    on_two.windows.close()
    qapp.processEvents()

    on_two.plug(LAPTOP)

    assert on_two.closed == [True]


def test_after_the_end_closing_lets_go_of_the_run(on_two: ARun) -> None:
    on_two.desk.end()

    on_two.console.ended.close_run.click()

    assert on_two.closed == [True]
    assert on_two.journal.is_forgotten is True


def test_after_the_end_closing_the_stage_closes_both(on_two: ARun) -> None:
    on_two.desk.end()

    closed = on_two.stage.close()

    assert closed
    assert on_two.closed == [True]


def test_on_one_screen_the_stage_fills_it_and_the_console_is_a_key_away(on_one: ARun) -> None:
    first = (on_one.stage.isFullScreen(), on_one.console.isVisible())
    on_one.press(on_one.stage, K.Key_D, control=True)
    then = (on_one.stage.isVisible(), on_one.console.isVisible())
    on_one.press(on_one.console, K.Key_D, control=True)

    assert first == (True, False)
    assert then == (False, True)
    assert on_one.stage.isFullScreen()


def test_on_one_screen_a_moved_mouse_shows_the_way_to_the_console(on_one: ARun) -> None:
    on_one.windows.way_back.button.hide()

    QTest.mouseMove(on_one.stage.stage, on_one.stage.stage.rect().center())
    QTest.mouseMove(on_one.stage.stage, on_one.stage.stage.rect().center() / 2)
    was_shown = on_one.windows.way_back.button.isVisible()
    QTest.mouseClick(on_one.windows.way_back.button, Qt.MouseButton.LeftButton)

    assert was_shown
    assert on_one.console.isVisible()


def test_on_one_screen_a_key_after_the_end_shows_the_way_to_the_console(on_one: ARun) -> None:
    on_one.desk.end()
    on_one.windows.way_back.button.hide()

    on_one.press(on_one.stage, K.Key_PageDown)

    assert on_one.windows.way_back.button.isVisible()


def test_on_one_screen_keys_of_a_run_leave_the_stage_as_it_is(on_one: ARun) -> None:
    on_one.windows.way_back.button.hide()

    on_one.press(on_one.stage, K.Key_PageDown)

    assert not on_one.windows.way_back.button.isVisible()


def test_the_way_to_the_console_never_takes_a_key_that_means_next(on_one: ARun) -> None:
    on_one.windows.way_back.show_for_a_moment()

    on_one.press(on_one.stage, K.Key_Space)

    assert on_one.desk.moment.wall.index == 1
    assert on_one.stage.isVisible()


def test_on_one_screen_the_console_keeps_what_is_the_hosts_alone_closed(on_one: ARun) -> None:
    on_one.desk.jump(3)
    on_one.press(on_one.stage, K.Key_D, control=True)

    assert on_one.console.body.note.closed.isVisible()
    assert "over" not in on_one.console.header.ends.text()


def test_on_one_screen_the_stage_is_back_as_soon_as_a_card_was_chosen(on_one: ARun) -> None:
    on_one.desk.advance()
    on_one.press(on_one.stage, K.Key_C)
    came = on_one.console.isVisible()
    on_one.press(on_one.console, K.Key_3)

    assert came
    assert on_one.desk.moment.wall.card is not None
    assert on_one.stage.isFullScreen()
    assert not on_one.console.isVisible()


def test_on_one_screen_a_card_goes_from_the_stage_itself(on_one: ARun) -> None:
    on_one.desk.advance()
    on_one.press(on_one.stage, K.Key_C)
    on_one.press(on_one.console, K.Key_3)

    on_one.press(on_one.stage, K.Key_C)

    assert on_one.desk.moment.wall.card is None
    assert not on_one.console.isVisible()


def test_on_one_screen_the_stage_is_back_as_soon_as_a_break_was_brought_in(on_one: ARun) -> None:
    on_one.desk.advance()
    on_one.press(on_one.stage, K.Key_I)
    on_one.press(on_one.console, K.Key_Return)

    assert on_one.desk.moment.wall.cue.title == "Break"
    assert on_one.stage.isFullScreen()
    assert not on_one.console.isVisible()


def test_on_one_screen_a_console_that_was_there_before_stays(on_one: ARun) -> None:
    on_one.desk.advance()
    on_one.press(on_one.stage, K.Key_D, control=True)
    on_one.press(on_one.console, K.Key_C)
    on_one.press(on_one.console, K.Key_1)

    assert on_one.desk.moment.wall.card is not None
    assert on_one.console.isVisible()


def test_on_one_screen_both_can_lie_side_by_side(on_one: ARun) -> None:
    on_one.press(on_one.stage, K.Key_F11)

    assert on_one.stage.isVisible()
    assert on_one.console.isVisible()
    assert not on_one.stage.geometry().intersects(on_one.console.geometry())


def test_on_a_small_screen_the_console_beside_the_stage_does_not_lie_over_it(
    plugged: None, qtbot: QtBot, qapp: QApplication
) -> None:
    run = ARun(qtbot, qapp, screen("laptop", size=(1024, 700)))

    run.press(run.stage, K.Key_F11)

    assert run.console.width() >= run.console.minimumWidth()
    assert not run.stage.geometry().intersects(run.console.geometry())
    run.windows.close()
    run.watch.deleteLater()


def test_beside_the_stage_the_console_has_no_second_picture_of_it(on_one: ARun) -> None:
    tv = on_one.console.body.tv

    on_one.press(on_one.stage, K.Key_F11)
    beside = tv.isVisible()
    on_one.press(on_one.console, K.Key_F11)
    on_one.press(on_one.stage, K.Key_D, control=True)

    assert not beside
    assert tv.isVisible()
    assert tv.heading.text() == "On the stage"


def test_the_picture_is_of_what_is_on_the_tv_as_long_as_there_is_one(on_two: ARun) -> None:
    tv = on_two.console.body.tv
    with_tv = tv.heading.text()

    on_two.plug(LAPTOP)

    assert with_tv == "Now on the TV"
    assert tv.isVisible()
    assert tv.heading.text() == "On the stage"


def test_the_preview_has_the_proportions_of_the_stage(on_two: ARun) -> None:
    on_two.press(on_two.stage, K.Key_F11)
    on_two.stage.resize(640, 480)
    stage, picture = on_two.stage.stage, on_two.console.body.tv.preview.findChild(StageView)

    assert picture is not None
    assert abs(picture.width() / picture.height() - stage.width() / stage.height()) < 0.02


def test_a_tv_that_is_plugged_in_later_gets_the_stage(on_one: ARun) -> None:
    on_one.plug(LAPTOP, TV)

    assert (on_one.stage.screen().name(), on_one.console.screen().name()) == ("tv", "laptop")
    assert on_one.stage.isFullScreen()
    assert on_one.console.isVisible()


def test_mirrored_screens_are_noticed_and_said_and_the_console_stays_in_front(on_two: ARun) -> None:
    on_two.plug(LAPTOP, screen("tv", at=(0, 0), size=(1366, 768)))

    assert on_two.console.isVisible()
    assert not on_two.stage.isVisible()
    assert "same" in on_two.console.header.bar.sentence


def test_what_is_said_of_screens_goes_with_them(on_two: ARun) -> None:
    on_two.plug(LAPTOP, screen("tv", at=(0, 0), size=(1366, 768)))
    on_two.plug(LAPTOP)
    alone = on_two.console.header.bar.sentence
    on_two.plug(LAPTOP, TV)

    assert "one screen" in alone
    assert on_two.console.header.bar.sentence == ""


def test_the_stage_can_be_shown_here_after_the_tv_has_gone(on_two: ARun) -> None:
    on_two.plug(LAPTOP)

    on_two.console.header.bar.action_requested.emit()
    shown_here = on_two.stage.isVisible() and on_two.stage.isFullScreen()
    on_two.plug(LAPTOP, TV)

    assert shown_here
    assert on_two.stage.screen().name() == "tv"
    assert on_two.console.isVisible()


def test_no_screen_at_all_for_a_moment_harms_nothing(on_two: ARun) -> None:
    on_two.desk.advance()

    on_two.watch.is_dark = True
    on_two.watch.changed.emit()
    was_shown = on_two.stage.isVisible()
    on_two.watch.is_dark = False
    on_two.watch.changed.emit()

    assert not was_shown
    assert on_two.desk.moment.wall.phase is Phase.RUNNING
    assert on_two.stage.isFullScreen()
    assert (on_two.stage.screen().name(), on_two.console.screen().name()) == ("tv", "laptop")


def test_a_line_that_comes_is_on_the_page_that_the_room_sees(on_two: ARun) -> None:
    harvest, field = on_two.console.harvest.harvest, on_two.console.harvest.card.field
    on_two.desk.jump(2)
    for number in range(40):
        harvest.note(f"Line {number}", on_two.desk.moment.aside.harvest.here)
    harvest.show(True)
    before = on_two.desk.moment.wall.page

    on_two.press(on_two.stage, K.Key_A)
    field.setText("The last of all")
    QTest.keyClick(field, K.Key_Return)

    assert before == 0
    assert on_two.desk.moment.wall.page > 0


def test_closing_the_stage_after_the_end_asks_for_a_harvest_that_nobody_saved(on_two: ARun) -> None:
    harvest = on_two.console.harvest.harvest
    harvest.note("Warm", on_two.desk.moment.aside.harvest.here)
    on_two.desk.end()

    on_two.stage.close()
    was_closed = list(on_two.closed)
    harvest.put_away()
    on_two.stage.close()

    assert (was_closed, on_two.closed) == ([], [True])


def test_one_that_has_ended_is_opened_again_for_its_harvest(plugged: None, qtbot: QtBot, qapp: QApplication) -> None:
    run = ARun(qtbot, qapp, LAPTOP)
    run.console.harvest.harvest.note("Warm", run.desk.moment.aside.harvest.here)
    run.desk.end()
    run.windows.open()

    assert run.console.ended.save.isVisible()
    assert not run.stage.isVisible()
    run.windows.close()
    run.watch.deleteLater()


def test_with_one_screen_the_stage_is_back_once_a_line_is_noted(on_one: ARun) -> None:
    on_one.press(on_one.stage, K.Key_A)
    came = on_one.console.isVisible()
    QTest.keyClicks(on_one.console.harvest.card.field, "Warm")
    QTest.keyClick(on_one.console.harvest.card.field, K.Key_Return)
    QTest.keyClick(on_one.console.harvest.card.field, K.Key_Escape)

    assert came
    assert [line.words for line in on_one.desk.run.basket.lines] == ["Warm"]
    assert on_one.stage.isVisible()
    assert not on_one.console.isVisible()
