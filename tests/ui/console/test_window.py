from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest
from PySide6.QtCore import QDate, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QCloseEvent, QHelpEvent, QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.bells import Bell
from microsol_desktop.flow.moment import Phase
from microsol_desktop.flow.people import Person, named, numbered
from microsol_desktop.ui.console.line_list import LINE
from microsol_desktop.ui.console.messages import Message
from microsol_desktop.ui.console.window import ConsoleWindow
from microsol_desktop.ui.keys import Act, RunKeys
from microsol_desktop.ui.kit.key_button import KeyButton
from tests.ui.console.a_run import SEVEN, FakeBells, FakeClock, FakeJournal, FakePicture, a_desk, a_theme

K = Qt.Key
CHECK_IN, STILLNESS, SETTLE_IN, HARVEST = 2, 9, 10, 11
LONG_NAMES = named(
    (
        "Maria do Carmo Albuquerque de Vasconcelos",
        "Wolfeschlegelsteinhausenbergerdorff",
        "Bartholomew Featherstonehaugh-Cholmondeley",
        "Jo",
    )
)


class Console(NamedTuple):
    """A console over a real desk, with what it leans on."""

    window: ConsoleWindow
    desk: RunDesk
    clock: FakeClock
    journal: FakeJournal
    bells: FakeBells
    picture: FakePicture
    keys: RunKeys

    def press(self, key: Qt.Key, *, control: bool = False) -> None:
        handle = self.window.windowHandle()
        assert handle is not None
        QTest.keyClick(handle, key, Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier)

    def click(self, button: QWidget) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def after(self, seconds: float) -> None:
        self.clock.now += seconds
        self.desk.tick()


Opening = Callable[..., Console]


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opening]:
    windows: list[ConsoleWindow] = []

    def a_console(
        people: tuple[Person, ...] = SEVEN,
        *,
        theme: str = "hearth",
        scale: float = 1.0,
        size: tuple[int, int] = (1280, 720),
    ) -> Console:
        desk, clock, journal, bells = a_desk(people)
        picture = FakePicture()
        window = ConsoleWindow(desk, a_theme(theme, scale), picture, day=QDate(2026, 11, 22))
        keys = RunKeys(parent=window)
        keys.watch(window)
        keys.acted.connect(window.do)
        keys.note_held.connect(window.hold_note)
        window.resize(*size)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        windows.append(window)
        return Console(window, desk, clock, journal, bells, picture, keys)

    yield a_console
    for window in windows:
        window.hide()
        window.deleteLater()
    a_theme()


def test_next_says_what_comes_next_and_the_preview_shows_the_same_wall(opened: Opening) -> None:
    console = opened()
    console.desk.jump(CHECK_IN)

    console.click(console.window.buttons.next)

    assert console.window.buttons.next.label == "Next: Clara"
    assert console.picture.wall == console.desk.moment.wall
    assert console.window.body.time.speaks.text() == "Bento is speaking"
    assert console.window.body.time.follows.text() == "Next: Clara, then Davi"


def test_the_time_counts_down_and_past_the_end_calmly_up(opened: Opening) -> None:
    console = opened()
    console.desk.jump(CHECK_IN)

    console.after(8)
    left = console.window.body.time.time.text()
    console.after(152)

    assert left == "1:52"
    assert console.window.body.time.time.text() == "+0:40"


def test_the_header_says_when_it_ends_and_what_was_promised(opened: Opening, qapp: QApplication) -> None:
    console = opened()

    assert console.window.header.title.text() == "Sharing circle"
    assert "7 people here" in console.window.header.about.text()
    assert console.window.header.promised.text() == "promised 21:00"


def test_buttons_that_would_do_nothing_are_greyed_and_keep_their_places(opened: Opening) -> None:
    console = opened()
    console.desk.jump(CHECK_IN)
    places = [button.geometry() for button in console.window.findChildren(KeyButton) if button.isVisible()]
    had = console.window.buttons.pass_turn.isEnabled()

    console.desk.jump(STILLNESS)

    assert had
    assert not console.window.buttons.pass_turn.isEnabled()
    assert [button.geometry() for button in console.window.findChildren(KeyButton) if button.isVisible()] == places


def test_every_button_does_what_it_says(opened: Opening) -> None:
    console = opened()
    buttons = console.window.buttons
    console.desk.jump(CHECK_IN)

    console.click(buttons.longer)
    planned = console.desk.moment.wall.clock.planned
    console.click(buttons.shorter)
    console.click(buttons.pause)
    phase = console.desk.moment.wall.phase
    console.click(buttons.pause)
    console.click(buttons.blank)
    is_black = console.desk.moment.wall.blank
    console.click(buttons.blank)
    console.click(buttons.bell)
    console.click(buttons.time_out)
    has_time_out = console.desk.moment.wall.time_out_left is not None
    console.click(buttons.undo)
    console.click(buttons.end_turn)
    after_turn = console.desk.moment.wall.index
    console.click(buttons.back)

    assert planned == 180
    assert phase is Phase.PAUSED
    assert console.desk.moment.wall.phase is Phase.RUNNING
    assert is_black
    assert console.bells.rung == [Bell.SWITCH]
    assert has_time_out
    assert (after_turn, console.desk.moment.wall.index) == (CHECK_IN + 1, CHECK_IN)


def test_an_optional_step_can_be_skipped_and_what_is_held_back_revealed(opened: Opening) -> None:
    console = opened()
    console.desk.jump(SETTLE_IN)
    console.click(console.window.body.note.reveal)
    shown = console.desk.moment.wall.revealed
    console.desk.jump(HARVEST)

    console.click(console.window.buttons.skip)

    assert "turns their chair" in shown
    assert console.desk.moment.wall.index == HARVEST + 1


def test_a_click_never_leaves_the_focus_on_a_button(opened: Opening) -> None:
    console = opened()
    console.desk.jump(CHECK_IN)

    console.click(console.window.buttons.blank)
    console.press(K.Key_Space)

    assert console.desk.moment.wall.index == CHECK_IN + 1
    assert console.desk.moment.wall.blank


def test_tab_reaches_the_buttons_and_space_presses_the_one_that_has_the_focus(opened: Opening) -> None:
    console = opened()
    console.desk.jump(CHECK_IN)
    console.window.buttons.bell.setFocus(Qt.FocusReason.TabFocusReason)

    console.press(K.Key_Space)

    assert console.bells.rung == [Bell.SWITCH]
    assert console.desk.moment.wall.index == CHECK_IN


def test_every_button_that_can_be_pressed_can_be_reached_by_tab(opened: Opening) -> None:
    console = opened()
    console.desk.jump(CHECK_IN)
    reached = set()

    for _ in range(60):
        QTest.keyClick(console.window.windowHandle(), K.Key_Tab)
        reached.add(console.window.focusWidget())

    wanted = {b for b in console.window.findChildren(QPushButton) if b.isVisible() and b.isEnabled()}
    assert wanted <= reached
    assert console.window.body.agenda in reached


def test_a_button_that_is_greyed_hands_its_focus_to_no_other(opened: Opening) -> None:
    console = opened()
    console.desk.jump(CHECK_IN + 6)
    console.window.buttons.pass_turn.setFocus(Qt.FocusReason.TabFocusReason)

    console.press(K.Key_PageDown)

    assert not isinstance(console.window.focusWidget(), QPushButton)


def test_j_the_arrows_and_enter_jump(opened: Opening) -> None:
    console = opened()
    console.desk.jump(CHECK_IN)

    for key in (K.Key_J, K.Key_Down, K.Key_Return):
        console.press(key)

    assert console.desk.moment.wall.index == SETTLE_IN
    assert console.window.focusWidget() is not console.window.body.agenda


def test_the_steps_to_choose_from_are_brought_into_sight_and_the_time_afterwards(opened: Opening, qtbot: QtBot) -> None:
    console = opened(scale=2.0)
    console.desk.jump(CHECK_IN)
    agenda, time = console.window.body.agenda, console.window.body.time.time
    was_out_of_sight = agenda.visibleRegion().isEmpty()

    console.press(K.Key_J)
    line = agenda.visualRect(agenda.currentIndex())
    qtbot.waitUntil(lambda: agenda.viewport().visibleRegion().contains(line.center()))
    console.press(K.Key_Escape)

    assert was_out_of_sight
    qtbot.waitUntil(lambda: time.visibleRegion().boundingRect() == time.rect())


def test_escape_leaves_the_agenda_and_pauses_nothing(opened: Opening) -> None:
    console = opened()
    console.desk.jump(CHECK_IN)

    for key in (K.Key_J, K.Key_Down, K.Key_Escape):
        console.press(key)
    phase = console.desk.moment.wall.phase
    console.press(K.Key_Escape)

    assert phase is Phase.RUNNING
    assert console.desk.moment.wall.phase is Phase.PAUSED
    assert console.desk.moment.wall.index == CHECK_IN


def test_a_click_on_a_line_of_the_agenda_jumps_there(opened: Opening) -> None:
    console = opened()
    console.desk.jump(CHECK_IN)
    agenda = console.window.body.agenda
    where = agenda.visualRect(agenda.model().index(2, 0)).center()

    QTest.mouseClick(agenda.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)

    assert console.desk.moment.wall.index == STILLNESS


def test_a_role_is_filled_by_mouse_and_freed_again(opened: Opening) -> None:
    console = opened()
    console.desk.jump(SETTLE_IN)
    people = console.window.body.people
    held: list[tuple[object, ...]] = []
    people.role_given.disconnect()
    people.role_given.connect(_keep(held))

    console.click(people.choosers[0])
    row = people.people.visualRect(people.people.model().index(2, 0)).center()
    QTest.mouseClick(people.people.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, row)

    assert people.choosers[0].label == "Case giver: choose…"
    assert held == [("case giver", SEVEN[2].id, None)]


def test_a_role_is_filled_by_keyboard(opened: Opening) -> None:
    console = opened()
    console.desk.jump(SETTLE_IN)
    people = console.window.body.people
    held: list[tuple[object, ...]] = []
    people.role_given.disconnect()
    people.role_given.connect(_keep(held))
    people.choosers[1].setFocus(Qt.FocusReason.TabFocusReason)

    for key in (K.Key_Space, K.Key_Down, K.Key_Return):
        console.press(key)

    assert held == [("timekeeper", SEVEN[1].id, None)]
    assert console.desk.moment.wall.index == SETTLE_IN


def test_while_somebody_is_chosen_escape_leaves_it_and_page_down_still_goes_on(opened: Opening) -> None:
    console = opened()
    console.desk.jump(SETTLE_IN)
    people = console.window.body.people
    console.click(people.choosers[0])

    console.press(K.Key_Escape)
    phase = console.desk.moment.wall.phase
    console.click(people.choosers[0])
    console.press(K.Key_PageDown)

    assert phase is Phase.RUNNING
    assert console.desk.moment.wall.index == HARVEST
    assert people.heading.text() == "In the room"


def test_what_the_room_can_see_keeps_the_hosts_own_closed(opened: Opening) -> None:
    console = opened()
    console.desk.jump(SETTLE_IN)
    body, header = console.window.body, console.window.header

    console.window.set_seen_by_room(True)

    shown = " ".join(label.text() for label in console.window.findChildren(QLabel) if label.isVisible())
    assert "Ask once" not in shown
    assert "chair" not in shown
    assert "then" not in body.time.follows.text()
    assert header.ends.text() == "promised 21:00"
    assert body.agenda.model().rowCount() == 5
    assert "1 more" in body.later.text()


def test_choosing_a_step_opens_the_rest_of_the_evening_for_that_long(opened: Opening) -> None:
    console = opened()
    console.desk.jump(CHECK_IN)
    console.window.set_seen_by_room(True)
    agenda = console.window.body.agenda
    closed = agenda.model().rowCount()

    console.press(K.Key_J)
    chosen_from = agenda.model().rowCount()
    console.press(K.Key_Escape)

    assert (closed, chosen_from, agenda.model().rowCount()) == (2, 6, 2)


def test_the_note_opens_as_long_as_its_key_is_held(opened: Opening, qtbot: QtBot) -> None:
    console = opened()
    console.desk.jump(SETTLE_IN)
    console.window.set_seen_by_room(True)
    note = console.window.body.note.note

    QTest.keyPress(console.window.windowHandle(), K.Key_H)
    was_open = note.isVisible()
    QTest.keyRelease(console.window.windowHandle(), K.Key_H)

    assert was_open
    qtbot.waitUntil(lambda: not note.isVisible())


def test_the_note_opens_as_long_as_its_button_is_held(opened: Opening) -> None:
    console = opened()
    console.desk.jump(SETTLE_IN)
    console.window.set_seen_by_room(True)
    card = console.window.body.note

    QTest.mousePress(card.hold, Qt.MouseButton.LeftButton)
    was_open = card.note.isVisible()
    QTest.mouseRelease(card.hold, Qt.MouseButton.LeftButton)

    assert was_open
    assert not card.note.isVisible()


@pytest.mark.parametrize("name", ["Ana & Bento", "<b>Ana</b>", "R&lt;D"])
def test_a_name_under_the_pointer_is_told_to_the_letter(opened: Opening, name: str) -> None:
    console = opened(named((name, "Jo", "Kim")))
    console.desk.jump(STILLNESS)
    people = console.window.body.people.people
    where = people.visualRect(people.model().index(0, 0)).center()

    tip = QHelpEvent(QEvent.Type.ToolTip, where, people.viewport().mapToGlobal(where))
    QApplication.sendEvent(people.viewport(), tip)

    assert QToolTip.text().startswith("<")
    assert QTextDocumentFragment.fromHtml(QToolTip.text()).toPlainText() == name
    QToolTip.hideText()


def test_a_stranger_s_note_is_text_and_nothing_else(opened: Opening) -> None:
    console = opened()

    text = console.window.body.note.note.textFormat()

    assert text is Qt.TextFormat.RichText
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText
        for label in console.window.findChildren(QLabel)
        if label is not console.window.body.note.note
    )


@pytest.mark.parametrize(
    ("kind", "way_out"),
    [
        ("journal-no-room", "make room"),
        ("journal-not-written", "do not close"),
        ("journal-slow", "is back"),
    ],
)
def test_a_journal_in_trouble_is_said_in_the_window_and_the_run_goes_on(
    opened: Opening, kind: str, way_out: str
) -> None:
    console = opened()
    console.journal.trouble = ExpectedFailure(kind, "It can't be saved.", "Some way out.")

    console.desk.advance()
    said = console.window.header.bar.sentence
    console.journal.trouble = None
    console.desk.advance()

    assert "goes on" in said
    assert way_out in said
    assert console.window.header.bar.sentence == ""


def test_a_message_moves_nothing(opened: Opening) -> None:
    console = opened()
    before = console.window.body.geometry()

    console.window.messages.tell(Message("mirrored", "The TV shows the same as this screen."))
    QApplication.processEvents()

    assert console.window.header.bar.isVisible()
    assert console.window.body.geometry() == before


def test_half_a_minute_after_a_step_the_host_is_reminded_gently(opened: Opening) -> None:
    console = opened()
    console.desk.jump(STILLNESS)

    console.after(209)
    before = console.window.header.bar.sentence
    console.after(2)
    after = console.window.header.bar.sentence
    console.desk.advance()

    assert before == ""
    assert "Go on whenever" in after
    assert console.window.header.bar.sentence == ""


def test_nobody_is_hurried_within_a_round(opened: Opening) -> None:
    console = opened()
    console.desk.jump(CHECK_IN)

    console.after(300)

    assert console.window.header.bar.sentence == ""


def test_all_keys_are_shown_and_escape_puts_them_away(opened: Opening) -> None:
    console = opened()
    console.desk.jump(CHECK_IN)

    console.press(K.Key_Question)
    words = " ".join(label.text() for label in console.window.findChildren(QLabel) if label.isVisible())
    console.press(K.Key_Escape)

    assert "Swap the two screens" in words
    assert console.desk.moment.wall.phase is Phase.RUNNING
    assert "Swap the two screens" not in " ".join(
        label.text() for label in console.window.findChildren(QLabel) if label.isVisible()
    )


def test_closing_the_window_asks_in_the_console(opened: Opening) -> None:
    console = opened()
    console.desk.advance()
    left: list[bool] = []
    console.window.left.connect(_note(left))

    console.window.close()
    is_asked = console.window.leaving.isVisible()
    console.click(console.window.leaving.go_on)
    still_there = console.window.isVisible() and not left
    console.window.close()
    console.click(console.window.leaving.leave)

    assert is_asked
    assert still_there
    assert left == [True]
    assert console.desk.moment.wall.phase is Phase.RUNNING


def test_the_end_can_be_taken_back_and_closed(opened: Opening) -> None:
    console = opened()
    console.desk.jump(CHECK_IN)
    closed: list[bool] = []
    console.window.closed.connect(_note(closed))

    console.press(K.Key_End)
    was_there = console.window.ended.isVisible()
    console.click(console.window.ended.take_back)
    index = console.desk.moment.wall.index
    console.press(K.Key_End)
    console.click(console.window.ended.close_run)

    assert was_there
    assert index == CHECK_IN
    assert closed == [True]


def test_the_end_stands_in_the_middle_and_not_at_the_top(opened: Opening, qtbot: QtBot) -> None:
    console = opened()
    page = console.window.ended

    console.press(K.Key_End)
    qtbot.waitUntil(page.isVisible)

    qtbot.waitUntil(lambda: page.words.mapTo(console.window, page.words.rect().center()).y() > page.height() // 3)


def test_where_nothing_is_noted_for_the_host_the_card_says_so(opened: Opening) -> None:
    console = opened()
    note = console.window.body.note

    console.desk.jump(STILLNESS)
    without = note.nothing.isVisible()
    console.desk.jump(CHECK_IN)

    assert without
    assert not note.nothing.isVisible()


def test_the_headings_of_all_columns_stand_in_one_line(opened: Opening) -> None:
    body = opened().window.body

    headings = (body.agenda_card.heading, body.tv.heading, body.people.heading)

    assert len({heading.mapTo(body, heading.rect().center()).y() for heading in headings}) == 1


def test_the_headings_stay_in_one_line_when_the_letters_become_larger_meanwhile(opened: Opening, qtbot: QtBot) -> None:
    body = opened(size=(1900, 1000)).window.body

    a_theme("hearth", 1.5)

    headings = (body.agenda_card.heading, body.tv.heading, body.people.heading)
    qtbot.waitUntil(lambda: len({heading.mapTo(body, heading.rect().center()).y() for heading in headings}) == 1)


def test_the_sound_is_asked_for_and_shown(opened: Opening) -> None:
    console = opened()
    wanted: list[bool] = []
    console.window.sound_requested.connect(wanted.append)

    console.press(K.Key_M)
    console.window.set_sound_on(False)

    assert wanted == [False]
    assert console.window.more.sound.label == "Sound on"


def test_what_is_seldom_needed_is_one_button_away(opened: Opening) -> None:
    console = opened()
    console.desk.jump(CHECK_IN + 2)
    asked: list[str] = []
    console.window.settings_requested.connect(lambda: asked.append("settings"))
    console.window.swap_requested.connect(lambda: asked.append("swap"))

    for wanted in (console.window.more.settings, console.window.more.swap, console.window.more.restart):
        console.click(console.window.buttons.more)
        console.click(wanted)

    assert asked == ["settings", "swap"]
    assert console.desk.moment.wall.index == CHECK_IN
    assert not console.window.more.isVisible()


def test_the_gathering_is_ended_by_mouse_and_nothing_lies_over_its_end(opened: Opening) -> None:
    console = opened()
    console.desk.jump(CHECK_IN)

    console.click(console.window.buttons.more)
    console.click(console.window.more.end)
    console.click(console.window.ended.take_back)
    console.click(console.window.buttons.more)
    console.press(K.Key_End)

    assert console.desk.moment.wall.phase is Phase.ENDED
    assert not console.window.more.isVisible()


@pytest.mark.parametrize("size", [(1280, 720), (1366, 768)])
def test_the_small_buttons_stay_in_one_line_whatever_they_say(opened: Opening, size: tuple[int, int]) -> None:
    console = opened(size=size)
    console.window.set_stage_screen("TV: Samsung QE55Q60")
    console.desk.jump(CHECK_IN)
    console.press(K.Key_C)
    console.window.any_time.take_digit(3)
    console.window.buttons.time_out.say("End the time out")
    QApplication.processEvents()

    lines = {button.geometry().y() for button in console.window.buttons.small}

    assert console.window.buttons.cards.label == "Put the card away"
    assert len(lines) == 1


def test_the_end_stands_in_a_line_with_the_button_beside_it(opened: Opening) -> None:
    console = opened()
    header = console.window.header
    console.desk.jump(CHECK_IN)
    QApplication.processEvents()

    one = header.ends.geometry().center().y()
    if header.promised.isVisible():
        one = (header.ends.geometry().top() + header.promised.geometry().bottom()) // 2

    assert abs(one - header.fit.geometry().center().y()) <= 1


def test_where_text_is_twice_as_large_the_title_is_whole_and_how_far_off_the_end_is_stands_below_it(
    qtbot: QtBot,
) -> None:
    theme = a_theme("hearth", 2.0)
    desk, _, _, _ = a_desk()
    window = ConsoleWindow(desk, theme, FakePicture(), day=QDate(2026, 11, 22))
    qtbot.addWidget(window, before_close_func=lambda one: one.hide())
    window.resize(1280, 720)
    window.show()
    desk.jump(CHECK_IN)
    QApplication.processEvents()

    header = window.header
    a_theme()

    assert header.title.shown == "Sharing circle"
    assert header.ends.shown == "Ends 20:05 at the earliest"
    assert header.promised.shown == "55 min in hand · promised 21:00"


def test_where_letters_are_off_no_button_shows_one(opened: Opening) -> None:
    console = opened()

    console.window.set_letters(False)

    shown = {button.accessibleDescription() for button in console.window.findChildren(KeyButton)}
    assert not any(len(key) == 1 and key.isalpha() for key in shown)
    assert "." in shown


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_nothing_is_cut_at_any_text_size(opened: Opening, scale: float) -> None:
    console = opened(LONG_NAMES, scale=scale)
    console.desk.jump(CHECK_IN + 1)

    for size in ((1280, 720), (1366, 768), (1920, 1080)):
        console.window.resize(*size)
        QApplication.processEvents()

        expect_nothing_cut(console, size)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_after_the_end_nothing_is_cut_at_any_text_size(opened: Opening, scale: float) -> None:
    console = opened(SEVEN, scale=scale)
    console.desk.end()
    page = console.window.ended
    # As after a harvest, when there are most of them.
    page.save.show()
    page.print.show()

    for size in ((1024, 700), (1280, 720), (1366, 768)):
        console.window.resize(*size)
        QApplication.processEvents()

        assert page.inner.width() <= page.viewport().width()
        for button in page.findChildren(KeyButton):
            if button.isVisible():
                assert button.width() >= button.sizeHint().width(), button.label
                assert button.mapTo(page.viewport(), QPoint(button.width(), 0)).x() <= page.viewport().width()


def expect_nothing_cut(console: Console, size: tuple[int, int]) -> None:
    page = console.window.body.widget()
    assert page is not None
    assert (console.window.width(), console.window.height()) == size
    assert page.width() <= console.window.body.viewport().width()
    for button in console.window.findChildren(KeyButton):
        if button.isVisible():
            assert button.width() >= button.minimumSizeHint().width(), button.label
            assert button is console.window.buttons.next or button.width() >= button.sizeHint().width(), button.label
            assert button.height() >= button.sizeHint().height(), button.label
            inside = QPoint(button.width(), button.height())
            assert button.mapTo(console.window, inside).x() <= console.window.width(), button.label


def test_words_half_as_long_again_still_fit(opened: Opening) -> None:
    console = opened()
    console.desk.jump(CHECK_IN)

    for button in console.window.findChildren(KeyButton):
        button.say(button.label + "x" * (len(button.label) // 2))
    console.window.resize(1281, 720)
    QApplication.processEvents()

    for button in console.window.findChildren(KeyButton):
        if button.isVisible():
            assert button is console.window.buttons.next or button.width() >= button.sizeHint().width(), button.label
            assert button.mapTo(console.window, QPoint(button.width(), 0)).x() <= console.window.width(), button.label


def test_a_hundred_and_fifty_people_are_a_list_and_no_widgets(opened: Opening) -> None:
    few, many = opened(SEVEN), opened(numbered(150))

    many.desk.jump(CHECK_IN + 99)
    view = many.window.body.people.people

    assert len(many.window.findChildren(QWidget)) == len(few.window.findChildren(QWidget))
    assert view.viewport().rect().contains(view.visualRect(view.model().index(99, 0)))


def test_screen_readers_hear_each_cue_and_read_every_button(opened: Opening) -> None:
    console = opened()
    console.desk.jump(CHECK_IN)

    names = [
        QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
        for button in console.window.findChildren(KeyButton)
    ]
    row = console.window.body.agenda.model().index(1, 0)

    assert all(names)
    assert "Next: Bento" in names
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "19:30, Check in, 2 min each, now, 0 of 7 turns done"
    assert row.data(LINE) is not None


def test_acts_of_keys_reach_the_desk_whatever_has_the_focus(opened: Opening) -> None:
    console = opened()
    console.desk.jump(CHECK_IN)
    console.window.body.note.page.setFocus(Qt.FocusReason.TabFocusReason)

    console.press(K.Key_PageDown)
    console.window.do(Act.BACK)

    assert console.desk.moment.wall.index == CHECK_IN


def test_closing_by_the_system_is_answered_like_closing_by_hand(opened: Opening) -> None:
    console = opened()
    event = QCloseEvent()

    console.window.closeEvent(event)

    assert not event.isAccepted()


def _keep(held: list[tuple[object, ...]]) -> Callable[[str, object, object], None]:
    def keep(role: str, person: object, group: object) -> None:
        held.append((role, person, group))

    return keep


def _note(noted: list[bool]) -> Callable[[], None]:
    def note() -> None:
        noted.append(True)

    return note


def test_who_begins_the_step_to_come_is_named_before_who_follows(opened: Opening) -> None:
    console = opened()
    console.desk.jump(1)

    assert console.window.body.time.follows.text() == "Next: Check in (Ana), then Bento"
