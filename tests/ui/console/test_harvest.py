from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.begin import begin_run
from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.flow.people import named
from microsol_desktop.practice.model import Slug
from microsol_desktop.ui.console.harvest_card import HarvestCard
from microsol_desktop.ui.console.harvest_lines import how_written
from microsol_desktop.ui.console.harvest_room import UnsavedSheet
from microsol_desktop.ui.console.window import ConsoleWindow
from microsol_desktop.ui.keys import RunKeys
from tests.ui.console.a_run import FakeBells, FakeClock, FakePicture, a_theme

K = Qt.Key
SLUG = Slug("it")
HEADS = "# Look back\n\n## Talk (1 min, pairs)\n\n## Read (5 min, harvest roses + thorns)\n\n## Close (1 min)\n"
READ, CLOSE = 2, 3


class Evening(NamedTuple):
    """A console over a practice with a harvest, and what the host types and clicks."""

    window: ConsoleWindow
    desk: RunDesk

    @property
    def card(self) -> HarvestCard:
        return self.window.harvest.card

    @property
    def noted(self) -> list[tuple[str, str, int]]:
        return [(line.place.head, line.words, line.votes) for line in self.desk.run.basket.lines]

    def press(self, *keys: Qt.Key) -> None:
        """Keys as they come to whatever has the focus, the run's own keys heard first."""
        for key in keys:
            QTest.keyClick(self.window.windowHandle(), key)

    def type(self, words: str) -> None:
        QTest.keyClicks(self.card.field, words)

    def note(self, *lines: str) -> None:
        self.press(K.Key_A)
        for line in lines:
            self.type(line)
            self.press(K.Key_Return)
        self.press(K.Key_Escape)


Opening = Callable[..., Evening]


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Opening]:
    windows: list[ConsoleWindow] = []

    def an_evening(text: str = HEADS, at: int = READ) -> Evening:
        desk = begin_run(
            SLUG,
            {SLUG: text},
            named(("Ana", "Bento", "Clara", "Davi")),
            clock=FakeClock(),
            journal_folder=tmp_path / "runs",
            bells=FakeBells(),
            bounce_guard=False,
        )
        window = ConsoleWindow(desk, a_theme(), FakePicture(), day=QDate(2026, 11, 22))
        keys = RunKeys(parent=window)
        keys.watch(window)
        keys.acted.connect(window.do)
        window.resize(1280, 720)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        desk.jump(at)
        windows.append(window)
        return Evening(window, desk)

    yield an_evening
    for window in windows:
        window.hide()
        window.deleteLater()


@pytest.fixture
def saved_as(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where the host says that files go; a name without its ending."""
    file = tmp_path / "our harvest"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    return file


def line_at(card: HarvestCard, words: str) -> QPoint:
    """The middle of a line in the list."""
    model = card.lines.model()
    index = next(model.index(row, 0) for row in range(model.rowCount()) if model.index(row, 0).data() == words)
    return card.lines.visualRect(index).center()


def click(card: HarvestCard, at: QPoint) -> None:
    QTest.mouseClick(card.lines.viewport(), Qt.MouseButton.LeftButton, pos=at)


def asked(window: QWidget) -> UnsavedSheet | None:
    return next((sheet for sheet in window.findChildren(UnsavedSheet) if sheet.isVisible()), None)


def test_lines_are_typed_one_after_another_and_the_runs_keys_rest_meanwhile(opened: Opening) -> None:
    evening = opened()

    evening.press(K.Key_A)
    evening.type("Warm, and never in a hurry")
    evening.press(K.Key_Return)
    evening.type("no bell")
    evening.press(K.Key_Return)
    still_typing = evening.card.field.hasFocus()
    evening.press(K.Key_Escape)
    evening.press(K.Key_N)

    assert evening.noted == [("roses", "Warm, and never in a hurry", 0), ("roses", "no bell", 0)]
    assert still_typing
    assert evening.desk.run.index == CLOSE


def test_the_arrows_choose_the_head_while_one_types(opened: Opening) -> None:
    evening = opened()

    evening.press(K.Key_A, K.Key_Down)
    evening.type("Late")
    evening.press(K.Key_Return)
    there = evening.card.place.label
    evening.press(K.Key_Up)
    evening.type("Warm")
    evening.press(K.Key_Return)

    assert there == "Thorns"
    assert evening.noted == [("thorns", "Late", 0), ("roses", "Warm", 0)]


def test_the_head_can_be_chosen_from_a_menu(opened: Opening) -> None:
    evening = opened()

    menu = evening.card.place.menu_of_places()
    menu.actions()[1].trigger()
    evening.type("Late")
    evening.press(K.Key_Return)

    assert [action.text() for action in menu.actions()] == ["Roses", "Thorns"]
    assert evening.noted == [("thorns", "Late", 0)]


def test_small_groups_have_so_many_lines_and_are_named_by_their_places(opened: Opening) -> None:
    evening = opened("# It\n\n## Talk (1 min, pairs)\n\n## Back (5 min, harvest 1)\n")

    first = evening.card.place.label
    evening.note("Bread")
    second = evening.card.place.label
    evening.note("Wine", "One too many")

    assert (first, second) == ("Hearth: 0 of 1", "Harbour: 0 of 1")
    assert [line.place.group for line in evening.desk.run.basket.lines] == [0, 1]
    assert evening.card.field.text() == "One too many"
    assert "as many lines" in evening.window.header.bar.sentence


def test_a_line_that_is_too_long_stays_in_the_field_and_is_said(opened: Opening) -> None:
    evening = opened()

    evening.press(K.Key_A)
    evening.card.field.setText("a" * 230)
    evening.press(K.Key_Return)

    assert evening.noted == []
    assert evening.card.field.text() == "a" * 230
    assert evening.card.count.text() == "230 of 200"
    assert "200 letters" in evening.window.header.bar.sentence


def test_a_tap_on_its_dots_is_a_vote_and_can_be_taken_back(opened: Opening) -> None:
    evening = opened()
    evening.note("Warm", "Late")
    right = QPoint(evening.card.lines.viewport().width() - 20, line_at(evening.card, "Late").y())

    click(evening.card, right)
    click(evening.card, right)
    click(evening.card, line_at(evening.card, "Warm"))
    evening.desk.take_back()

    assert evening.noted == [("roses", "Warm", 0), ("roses", "Late", 1)]


def test_words_have_the_room_of_the_dots_until_there_are_some(opened: Opening) -> None:
    evening = opened()
    evening.note(*(" ".join(["word"] * many) for many in range(5, 21)))
    lines = evening.card.lines
    without = sum(lines.sizeHintForRow(row) for row in range(lines.model().rowCount()))

    evening.window.harvest.harvest.vote(1, 1)

    assert sum(lines.sizeHintForRow(row) for row in range(lines.model().rowCount())) > without


def test_a_line_is_corrected_and_moved_to_another_head_by_keys(opened: Opening) -> None:
    evening = opened()
    evening.note("Warm", "Lat")

    evening.card.lines.first()
    evening.card.lines.setFocus(Qt.FocusReason.TabFocusReason)
    evening.press(K.Key_Plus, K.Key_Plus, K.Key_Minus, K.Key_Return)
    evening.card.field.setText("Late")
    evening.press(K.Key_Down, K.Key_Return)

    assert evening.noted == [("roses", "Warm", 0), ("thorns", "Late", 1)]
    assert evening.card.field.text() == ""


def test_escape_leaves_a_correction_as_it_was(opened: Opening) -> None:
    evening = opened()
    evening.note("Warm")
    click(evening.card, line_at(evening.card, "Warm"))

    evening.card.correct.click()
    evening.type("something else")
    evening.press(K.Key_Escape)

    assert evening.noted == [("roses", "Warm", 0)]
    assert evening.card.field.text() == ""


def test_a_line_is_taken_out_and_comes_back(opened: Opening) -> None:
    evening = opened()
    evening.note("Warm", "Late")
    click(evening.card, line_at(evening.card, "Late"))

    evening.card.remove.click()
    without = evening.noted
    evening.desk.take_back()

    assert without == [("roses", "Warm", 0)]
    assert len(evening.noted) == 2


def test_the_room_sees_the_lines_as_the_host_wills(opened: Opening) -> None:
    evening = opened()
    evening.note("Warm")

    evening.press(K.Key_V)
    shown = evening.desk.moment.wall.harvest
    evening.card.show_on_tv.click()

    assert shown is not None
    assert evening.desk.moment.wall.harvest is None


def test_while_the_room_can_see_the_console_lines_it_does_not_see_anyway_are_closed(opened: Opening) -> None:
    evening = opened()
    evening.note("Warm")

    evening.window.set_seen_by_room(True)
    closed = (evening.card.lines.isVisible(), evening.card.closed.isVisible())
    evening.press(K.Key_V)

    assert closed == (False, True)
    assert evening.card.lines.isVisible()


def test_without_a_harvest_the_card_is_there_only_while_it_is_wanted(opened: Opening) -> None:
    evening = opened(at=CLOSE)
    before = evening.card.isVisible()

    evening.press(K.Key_A)
    wanted = evening.card.isVisible()
    evening.press(K.Key_Escape)

    assert (before, wanted, evening.card.isVisible()) == (False, True, False)


def test_a_line_that_was_begun_stays_in_sight_and_the_focus_presses_nothing(opened: Opening) -> None:
    evening = opened()
    evening.card.field.setFocus(Qt.FocusReason.MouseFocusReason)
    evening.type("Beg")
    evening.desk.advance()
    begun = evening.card.isVisible()

    evening.card.field.clear()
    evening.desk.pause()

    assert begun
    assert not evening.card.isVisible()
    assert evening.window.focusWidget() is evening.window


def test_taking_out_the_last_line_leaves_the_focus_with_the_window(opened: Opening) -> None:
    evening = opened()
    evening.note("Warm")
    evening.card.lines.first()
    evening.card.lines.setFocus(Qt.FocusReason.TabFocusReason)

    evening.press(K.Key_Delete)

    assert evening.noted == []
    assert evening.window.focusWidget() is evening.window


def test_after_the_end_the_harvest_is_saved_and_can_be_put_right_first(opened: Opening, saved_as: Path) -> None:
    evening = opened()
    evening.note("Warm *room*")
    evening.desk.end()
    evening.card.field.setText("Begun late")
    evening.card.field.setFocus()
    evening.press(K.Key_Return)

    evening.window.ended.save.click()

    assert saved_as.with_name("our harvest.md").read_text(encoding="utf-8") == (
        "# Look back\n\n14 November 2023\n\n## Read\n\n### Roses\n\n- Warm \\*room\\*\n- Begun late\n"
    )
    assert not evening.desk.run.basket.is_open
    assert "our harvest.md" in evening.window.header.bar.sentence


def test_no_button_of_the_ended_page_is_pressed_unawares(opened: Opening) -> None:
    evening = opened()
    evening.note("Warm")
    evening.press(K.Key_A)

    evening.desk.end()

    assert evening.window.focusWidget() in {None, evening.window}


def test_closing_asks_once_for_what_nobody_saved(opened: Opening, qtbot: QtBot, saved_as: Path) -> None:
    evening = opened()
    evening.note("Warm")
    evening.desk.end()

    evening.window.close()
    sheet = asked(evening.window)
    assert sheet is not None
    with qtbot.waitSignal(evening.window.closed):
        sheet.save.click()

    assert saved_as.with_name("our harvest.md").exists()


def test_what_was_typed_and_not_kept_yet_is_kept_when_the_host_closes(opened: Opening) -> None:
    evening = opened()
    evening.press(K.Key_A)
    evening.type("Warm")
    evening.desk.end()

    evening.window.ended.close_run.click()

    assert evening.noted == [("roses", "Warm", 0)]
    assert asked(evening.window) is not None


def test_a_host_who_needs_the_lines_no_more_can_close_without_them(opened: Opening, qtbot: QtBot) -> None:
    evening = opened()
    evening.note("Warm")
    evening.desk.end()
    evening.window.close()
    sheet = asked(evening.window)
    assert sheet is not None

    with qtbot.waitSignal(evening.window.closed):
        sheet.let_go.click()

    assert not evening.desk.run.basket.is_open


def test_nothing_is_asked_where_nothing_was_noted(opened: Opening, qtbot: QtBot) -> None:
    evening = opened()
    evening.desk.end()

    with qtbot.waitSignal(evening.window.closed):
        evening.window.close()

    assert not evening.window.ended.save.isVisible()


def test_where_there_is_no_printer_the_harvest_is_a_pdf(opened: Opening, saved_as: Path) -> None:
    evening = opened()
    evening.note("Warm")

    evening.card.print.click()

    assert saved_as.with_name("our harvest.pdf").read_bytes().startswith(b"%PDF")
    assert evening.window.harvest.paper.document().toPlainText().endswith("Warm")


def test_a_noted_line_is_broken_between_words_and_in_one_only_where_it_must_be(qapp: QApplication) -> None:
    metrics = QFontMetrics(QFont(qapp.font()))
    wide = metrics.horizontalAdvance("everyone together")

    usual = how_written("The gate got mended by everyone together", metrics, wide)
    address = how_written("https://example.org/a-page-with-a-very-long-name", metrics, wide)

    assert usual & Qt.TextFlag.TextWordWrap.value
    assert not usual & Qt.TextFlag.TextWrapAnywhere.value
    assert address & Qt.TextFlag.TextWrapAnywhere.value


def test_an_empty_note_gives_the_harvest_its_room(opened: Opening, qtbot: QtBot) -> None:
    evening = opened()

    note, beneath = evening.window.body.note, evening.window.body.beneath
    qtbot.waitUntil(lambda: evening.card.width() == beneath.width())
    was_there = note.isVisible()
    evening.desk.jump(CLOSE)

    assert not was_there
    assert note.isVisible()


def test_a_note_keeps_its_place_beside_the_harvest(opened: Opening) -> None:
    evening = opened(HEADS.replace("thorns)\n", "thorns)\n\n> [!host]\n> Give them time.\n"))

    assert evening.window.body.note.isVisible()
    assert evening.card.isVisible()


def test_where_lines_are_noted_the_picture_of_the_tv_makes_room_for_them(opened: Opening, qtbot: QtBot) -> None:
    evening = opened(at=CLOSE)
    preview = evening.window.body.tv.preview
    usual = preview.height()

    evening.desk.jump(READ)
    qtbot.waitUntil(lambda: preview.height() < usual)
    evening.desk.jump(CLOSE)

    qtbot.waitUntil(lambda: preview.height() == usual)


def test_after_the_end_an_empty_harvest_is_as_high_as_its_field(opened: Opening, qtbot: QtBot) -> None:
    evening = opened()

    evening.desk.end()
    qtbot.waitUntil(evening.card.isVisible)

    qtbot.waitUntil(lambda: evening.card.height() < evening.window.height() // 4)


def test_no_line_is_cut_at_the_top_of_the_list(opened: Opening) -> None:
    evening = opened()

    evening.note(*(f"Line {number}" for number in range(12)))
    lines = evening.card.lines
    tops = [lines.visualRect(lines.model().index(row, 0)).top() for row in range(lines.model().rowCount())]

    assert 0 in tops
    assert tops[0] < 0


def test_after_the_end_the_whole_harvest_is_seen_where_there_is_room(opened: Opening, qtbot: QtBot) -> None:
    evening = opened()
    of_lines, of_page = evening.card.lines.verticalScrollBar(), evening.window.ended.verticalScrollBar()

    evening.note(*(f"Line {number}" for number in range(7)))
    evening.desk.end()

    qtbot.waitUntil(lambda: (of_lines.maximum(), of_page.maximum()) == (0, 0))


def test_after_the_end_the_list_scrolls_and_never_the_page_with_the_buttons(opened: Opening, qtbot: QtBot) -> None:
    evening = opened()
    of_lines, of_page = evening.card.lines.verticalScrollBar(), evening.window.ended.verticalScrollBar()

    evening.note(*(f"Line {number}" for number in range(40)))
    evening.desk.end()

    qtbot.waitUntil(lambda: of_page.maximum() == 0)
    assert of_lines.maximum() > 0


@pytest.mark.parametrize(("lines", "said"), [(1, "1 line was noted. It goes"), (2, "lines were noted. They go")])
def test_one_line_is_not_told_as_several(qtbot: QtBot, lines: int, said: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    sheet = UnsavedSheet(window, lines)

    assert any(said in label.text() for label in sheet.findChildren(QLabel))
