"""From home to the library, to a practice that is changed, to its versions, and back: all of it on the disk."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from datetime import time

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.app.desktop import Desktop
from microsol_desktop.app.practices_door import PracticesDoor
from microsol_desktop.practice.from_notes.places import Place
from microsol_desktop.store.places import Places
from microsol_desktop.ui.agenda.evening_page import EveningPage
from microsol_desktop.ui.editor.both_sheet import BothSheet
from microsol_desktop.ui.editor.editor_page import EditorPage
from microsol_desktop.ui.editor.notes_page import NotesPage
from microsol_desktop.ui.home.begin_page import BeginPage
from microsol_desktop.ui.home.window import HomeWindow
from microsol_desktop.ui.library.library_page import LibraryPage

Opened = Callable[[], Desktop]

PEBBLE = "---\ntitle: Pebble\n---\n\n## A word (1 min each)\n\nWhat is in your hand?\n"


@pytest.fixture
def window(opened: Opened, where: Places) -> HomeWindow:
    where.practices.mkdir(parents=True)
    (where.practices / "pebble.md").write_text(PEBBLE, encoding="utf-8")
    (where.practices / "evening.md").write_text(
        PEBBLE.replace("Pebble", "Evening\nbegins: 19:00\nends: 21:30"), encoding="utf-8"
    )
    (where.practices / "photo.md").write_bytes(b"\x89PNG\x00\x00")
    window = opened().window
    assert window is not None
    return window


def door_of(window: HomeWindow) -> PracticesDoor:
    door = window.findChild(PracticesDoor)
    assert isinstance(door, PracticesDoor)
    return door


def page_of(window: HomeWindow) -> QWidget:
    page = window.pages.currentWidget()
    assert page is not None
    return page


def press(around: QWidget, words: str) -> None:
    (button,) = [each for each in around.findChildren(QPushButton) if each.text() == words and each.isVisible()]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def edit(window: HomeWindow, slug: str) -> EditorPage:
    window.home.prepare_requested.emit(slug)
    press(page_of(window), "Change this practice")
    page = page_of(window)
    assert isinstance(page, EditorPage)
    return page


def evening_with_a_pebble(window: HomeWindow) -> PracticesDoor:
    """An evening that is planned, gone to from home."""
    press(window.home, "New practice")
    door = door_of(window)
    press(page_of(window), "‹ Back")
    door.plan_evening()
    assert door.evening_page is not None
    door.evening_page.acts.take("pebble")
    return door


def test_nothing_of_it_is_there_before_a_host_goes_there(window: HomeWindow) -> None:
    assert window.findChild(PracticesDoor) is None


def test_all_practices_are_one_click_from_home_and_one_back(window: HomeWindow) -> None:
    press(window.home, "All practices")
    there = page_of(window)
    QTest.keyClick(there, Qt.Key.Key_Escape)

    assert isinstance(there, LibraryPage)
    assert page_of(window) is window.home


def test_ctrl_f_finds_where_one_is(qtbot: QtBot, window: HomeWindow) -> None:
    press(window.home, "All practices")
    library = page_of(window)
    assert isinstance(library, LibraryPage)
    library.cards.setFocus()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    QTest.keyClick(library.cards, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    assert library.bar.field.hasFocus()
    assert page_of(window) is library


def test_what_is_changed_is_saved_when_the_page_is_left_and_the_page_before_shows_it(
    qtbot: QtBot, window: HomeWindow, where: Places
) -> None:
    page = edit(window, "pebble")
    desk = page.desk
    assert desk is not None
    desk.put(PEBBLE.replace("A word", "Two words"), "Typing")

    with qtbot.waitSignal(desk.saved):
        page.back_requested.emit()
    before = page_of(window)

    assert isinstance(before, BeginPage)
    qtbot.waitUntil(lambda: "Two words" in before.outline.accessible_words())
    assert "Two words" in (where.practices / "pebble.md").read_text(encoding="utf-8")


def test_one_that_ships_is_changed_as_a_copy_that_home_knows_as_ones_own(
    qtbot: QtBot, window: HomeWindow, where: Places
) -> None:
    page = edit(window, "case-clinic")
    desk = page.desk
    assert desk is not None
    desk.put(desk.text.replace("Settle in", "Arrive"), "Typing")

    page.begin_requested.emit(desk)
    before = page_of(window)

    assert isinstance(before, BeginPage)
    qtbot.waitUntil(lambda: "Arrive" in before.outline.accessible_words())
    assert (where.practices / "case-clinic.md").exists()


def test_closing_the_window_saves_first(window: HomeWindow, where: Places) -> None:
    desk = edit(window, "pebble").desk
    assert desk is not None
    desk.put(PEBBLE.replace("hand", "pocket"), "Typing")

    window.close()

    assert not window.isVisible()
    assert "pocket" in (where.practices / "pebble.md").read_text(encoding="utf-8")


def test_the_window_stays_with_a_sentence_where_something_can_not_be_saved_and_goes_when_asked_again(
    window: HomeWindow, where: Places
) -> None:
    desk = edit(window, "pebble").desk
    assert desk is not None
    (where.practices / "pebble.md").chmod(0o444)
    desk.put(PEBBLE.replace("hand", "pocket"), "Typing")

    window.close()
    stays, said = window.isVisible(), window.said
    window.close()

    assert stays
    assert said.startswith("“Pebble” can't be saved.")
    assert not window.isVisible()


def test_what_was_written_after_the_warning_is_warned_of_again(window: HomeWindow, where: Places) -> None:
    desk = edit(window, "pebble").desk
    assert desk is not None
    (where.practices / "pebble.md").chmod(0o444)
    desk.put(PEBBLE.replace("hand", "pocket"), "Typing")
    window.close()

    desk.put(PEBBLE.replace("hand", "bag"), "Typing")
    window.close()
    stays = window.isVisible()
    window.close()

    assert stays
    assert not window.isVisible()


def test_what_can_not_be_saved_is_not_begun_as_it_was_before(window: HomeWindow, where: Places) -> None:
    page = edit(window, "pebble")
    assert page.desk is not None
    (where.practices / "pebble.md").chmod(0o444)
    page.desk.put(PEBBLE.replace("hand", "pocket"), "Typing")

    page.begin_requested.emit(page.desk)

    assert page_of(window) is page
    assert window.said.startswith("pebble.md may not be written to.")


def test_what_is_asked_about_is_not_begun_before_the_host_has_answered(window: HomeWindow, where: Places) -> None:
    page = edit(window, "pebble")
    assert page.desk is not None
    page.desk.put(PEBBLE.replace("hand", "pocket"), "Typing")
    (where.practices / "pebble.md").write_text(PEBBLE.replace("hand", "bag"), encoding="utf-8")

    page.begin_requested.emit(page.desk)

    assert page_of(window) is page
    assert window.said == "“Pebble” was changed elsewhere too: say first which is to stand."


def test_ending_the_program_saves_first(opened: Opened, where: Places) -> None:
    where.practices.mkdir(parents=True)
    (where.practices / "pebble.md").write_text(PEBBLE, encoding="utf-8")
    desktop = opened()
    assert desktop.window is not None
    desk = edit(desktop.window, "pebble").desk
    assert desk is not None
    desk.put(PEBBLE.replace("hand", "pocket"), "Typing")

    desktop.close()

    assert "pocket" in (where.practices / "pebble.md").read_text(encoding="utf-8")


def test_an_earlier_version_is_looked_at_and_brought_back_and_that_can_be_undone(
    qtbot: QtBot, window: HomeWindow, where: Places
) -> None:
    page = edit(window, "pebble")
    desk, door = page.desk, door_of(window)
    assert desk is not None
    for words in ("pocket", "bag"):
        desk.put(PEBBLE.replace("hand", words), "Typing")
        door.editors.finish()

    door.show_versions()
    versions = door.versions.page
    assert versions is not None
    qtbot.waitUntil(lambda: versions.versions.shown.rowCount() == 3)
    versions.versions.setCurrentIndex(versions.versions.shown.index(1))
    qtbot.waitUntil(lambda: "+\tWhat is in your pocket?" in versions.text.toPlainText())
    shown = versions.text.toPlainText()
    press(versions, "Bring this one back")
    door.editors.finish()
    brought = (where.practices / "pebble.md").read_text(encoding="utf-8")
    window.undo_requested.emit()
    door.editors.finish()

    assert "−\tWhat is in your hand?\n+\tWhat is in your pocket?" in shown
    assert brought == PEBBLE.replace("hand", "pocket")
    assert (where.practices / "pebble.md").read_text(encoding="utf-8") == PEBBLE.replace("hand", "bag")
    assert page_of(window) is page


def test_a_new_practice_is_begun_from_home_and_is_no_file_until_something_is_written(
    window: HomeWindow, where: Places
) -> None:
    press(window.home, "New practice")
    page = page_of(window)
    assert isinstance(page, EditorPage)
    page.back_requested.emit()

    assert page_of(window) is window.home
    assert sorted(path.name for path in where.practices.iterdir()) == ["evening.md", "pebble.md", "photo.md"]


def test_what_can_not_be_read_is_said_where_the_host_is(window: HomeWindow) -> None:
    window.home.prepare_requested.emit("photo")

    press(page_of(window), "Change this practice")

    assert window.said.startswith("photo.md is no text file.")
    assert isinstance(page_of(window), BeginPage)


def test_an_evening_that_says_when_it_begins_and_ends_has_these_times_at_first(window: HomeWindow) -> None:
    window.home.prepare_requested.emit("evening")
    page = page_of(window)
    assert isinstance(page, BeginPage)
    told = page.start.text(), page.end.text()
    window.home.prepare_requested.emit("pebble")

    assert told == ("19:00", "21:30")
    assert (page.start.text(), page.end.text()) == ("", "")


def test_notes_become_a_practice_of_ones_own_and_the_way_back_leads_to_before_them(
    window: HomeWindow, where: Places
) -> None:
    press(window.home, "All practices")
    library = page_of(window)
    press(library, "From notes…")
    notes = page_of(window)
    assert isinstance(notes, NotesPage)
    notes.notes.setPlainText("Our evening\n\n1. Arrive, 5 min\n2. Go round, 2 min each\n")
    notes.made.emit(PEBBLE.replace("Pebble", "Our evening"))
    editor = page_of(window)
    assert isinstance(editor, EditorPage)
    door_of(window).editors.finish()
    editor.back_requested.emit()

    assert (where.practices / "our-evening.md").exists()
    assert page_of(window) is library


def paste(page: NotesPage, words: str) -> None:
    """As a host does: into what has the cursor, wherever that is."""
    source = QMimeData()
    source.setText(words)
    page.notes.insertFromMimeData(source)


def notes_of(window: HomeWindow) -> NotesPage:
    press(page_of(window), "From notes…")
    page = page_of(window)
    assert isinstance(page, NotesPage)
    return page


def test_once_notes_are_a_practice_the_next_ones_begin_with_nothing(
    qtbot: QtBot, window: HomeWindow, where: Places
) -> None:
    press(window.home, "All practices")
    page = notes_of(window)
    paste(page, "Our evening\n\n1. Arrive, 5 min\n2. Go round, 2 min each\n")
    qtbot.waitUntil(page.make.isEnabled)
    page.lines.place_given.emit(2, Place.NOTE)
    press(page, "Make the practice")
    editor = page_of(window)
    press(editor, "‹ Back")

    again = notes_of(window)
    left, can_make, can_undo = again.notes.toPlainText(), again.make.isEnabled(), again.undo.isVisible()
    paste(again, "Another\n\nTea, 10 min\n")
    qtbot.waitUntil(again.make.isEnabled)

    assert (left, can_make, can_undo) == ("", False, False)
    assert again.notes.toPlainText() == "Another\n\nTea, 10 min\n"
    door_of(window).editors.finish()
    assert "Arrive" in (where.practices / "our-evening.md").read_text(encoding="utf-8")


def test_what_is_pasted_onto_notes_that_were_kept_does_not_mix_with_them(qtbot: QtBot, window: HomeWindow) -> None:
    press(window.home, "All practices")
    page = notes_of(window)
    paste(page, "Our evening\n\nArrive, 5 min")
    qtbot.waitUntil(page.make.isEnabled)
    press(page, "‹ Back")

    again = notes_of(window)
    kept = again.notes.textCursor().selectedText().split("\u2029")
    paste(again, "Tea, 10 min")
    pasted = again.notes.toPlainText()
    again.notes.undo()

    assert kept == ["Our evening", "", "Arrive, 5 min"]
    assert pasted == "Tea, 10 min"
    assert again.notes.toPlainText() == "Our evening\n\nArrive, 5 min"


def test_where_the_same_was_changed_elsewhere_the_host_looks_at_both_and_says_which(
    qtbot: QtBot, window: HomeWindow, where: Places
) -> None:
    page = edit(window, "pebble")
    desk, door = page.desk, door_of(window)
    assert desk is not None
    desk.put(PEBBLE.replace("hand", "pocket"), "Typing")
    (where.practices / "pebble.md").write_text(PEBBLE.replace("hand", "bag"), encoding="utf-8")
    door.editors.finish()

    press(page, "Look at both…")
    (sheet,) = window.findChildren(BothSheet)
    shown = sheet.text.toPlainText()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    stays = sheet.isVisible()
    press(page, "What came from elsewhere")
    door.editors.finish()

    assert "−\tWhat is in your pocket?\n+\tWhat is in your bag?" in shown
    assert not stays
    assert desk.text == PEBBLE.replace("hand", "bag")
    assert desk.can_undo


def test_what_came_from_elsewhere_is_said_with_the_way_back(window: HomeWindow, where: Places) -> None:
    desk, door = edit(window, "pebble").desk, door_of(window)
    assert desk is not None
    desk.put(PEBBLE.replace("hand", "pocket"), "Typing")
    (where.practices / "pebble.md").write_text(PEBBLE.replace("Pebble", "Stone"), encoding="utf-8")
    door.editors.finish()

    said, came = window.said, desk.text
    window.undo_requested.emit()

    assert said == "What was changed elsewhere has come in."
    assert came == PEBBLE.replace("hand", "pocket").replace("Pebble", "Stone")
    assert desk.text == PEBBLE.replace("hand", "pocket")
    assert window.said == ""


def test_the_way_back_is_offered_until_something_else_is_done(window: HomeWindow) -> None:
    page, door = edit(window, "pebble"), door_of(window)
    assert page.desk is not None
    page.desk.put(PEBBLE.replace("hand", "pocket"), "Bringing a version back")
    page.said.emit("The version of 12:04 is back.", True)

    before = window.said
    page.desk.put(PEBBLE.replace("hand", "bag"), "Typing")

    assert before == "The version of 12:04 is back."
    assert window.said == ""
    assert door.editors.finish() == ()


def test_an_evening_is_planned_kept_and_begun_with_its_times(window: HomeWindow, where: Places) -> None:
    press(window.home, "All practices")
    press(page_of(window), "Plan an evening")
    page = page_of(window)
    assert isinstance(page, EveningPage)
    page.acts.call("Sunday at ours")
    page.acts.take("check-in")
    page.acts.take("pebble")
    page.acts.end_at(time(21, 30))
    press(page, "Begin")
    before = page_of(window)

    assert isinstance(before, BeginPage)
    assert (before.start.text(), before.end.text()) == ("19:30", "21:30")
    assert "[[check-in]]" in (where.practices / "sunday-at-ours.md").read_text(encoding="utf-8")


def test_who_comes_to_plan_an_evening_types_what_to_look_for_and_ctrl_f_leads_there_again(
    qtbot: QtBot, window: HomeWindow
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(window.home, "All practices")

    press(page_of(window), "Plan an evening")
    page = page_of(window)
    assert isinstance(page, EveningPage)
    comes_to_the_field = page.practices.field.hasFocus()
    page.frame.title.setFocus()
    QTest.keyClick(page.frame.title, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    assert comes_to_the_field
    assert page.practices.field.hasFocus()


def test_a_practice_of_an_evening_is_changed_and_the_way_back_leads_to_the_evening(window: HomeWindow) -> None:
    door = evening_with_a_pebble(window)
    evening = page_of(window)

    door.edit("pebble")
    editor = page_of(window)
    press(editor, "‹ Back")
    once = page_of(window)
    press(once, "‹ Back")

    assert isinstance(editor, EditorPage)
    assert once is evening
    assert page_of(window) is window.home


def test_an_evening_is_looked_at_as_steps_and_as_an_evening_again_and_back_is_never_a_ring(window: HomeWindow) -> None:
    door = evening_with_a_pebble(window)

    press(page_of(window), "As steps")
    editor = page_of(window)
    assert isinstance(editor, EditorPage)
    editor.head.more.menu().aboutToShow.emit()
    (as_evening,) = [act for act in editor.head.more.menu().actions() if act.text() == "As an evening…"]
    is_offered = as_evening.isVisible()
    as_evening.trigger()
    is_evening = page_of(window) is door.evening_page
    press(page_of(window), "‹ Back")

    assert is_offered
    assert is_evening
    assert page_of(window) is window.home


def test_the_versions_that_were_looked_at_are_let_go_when_others_are(
    qtbot: QtBot, window: HomeWindow, where: Places
) -> None:
    edit(window, "pebble")
    door = door_of(window)
    door.show_versions()
    first = weakref.ref(door.versions.page)

    window.show_home()
    door.edit("pebble")
    door.show_versions()

    def is_gone() -> bool:
        gc.collect()
        return first() is None

    qtbot.waitUntil(is_gone)
