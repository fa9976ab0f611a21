"""A host finds the practice they mean among all that ship, by keys alone and by mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from microsol_desktop.store.places import Places
from microsol_desktop.ui.home.begin_page import BeginPage
from microsol_desktop.ui.home.front_door import FrontDoor
from microsol_desktop.ui.home.practice_list import PracticeList, Role
from microsol_desktop.ui.home.window import HomeWindow

FrontDoors = Callable[[], tuple[HomeWindow, FrontDoor]]


def slugs(window: HomeWindow) -> list[str]:
    model = window.home.practices.practices
    return [model.index(row).data(Role.CARD).slug for row in range(model.rowCount())]


def typed(window: HomeWindow, words: str) -> None:
    """Ctrl+F, then these words into whatever has the keyboard."""
    window.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    focused = window.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, words)


def test_troika_is_there_after_three_letters_and_enter(front_door: FrontDoors) -> None:
    window, _ = front_door()

    typed(window, "tro")
    QTest.keyClick(window.home.search.field, Qt.Key.Key_Return)

    page = window.pages.currentWidget()
    assert isinstance(page, BeginPage)
    wish = page.wish()
    assert wish is not None
    assert wish.slug == "troika"


def test_the_arrow_goes_on_into_the_list_and_enter_takes_what_it_stands_on(front_door: FrontDoors) -> None:
    window, _ = front_door()
    rows = window.home.practices

    typed(window, "case clinic")
    second = slugs(window)[1]
    QTest.keyClick(window.home.search.field, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Return)

    page = window.pages.currentWidget()
    assert isinstance(page, BeginPage)
    wish = page.wish()
    assert wish is not None
    assert wish.slug == second == "case-clinic-35"


def test_what_nothing_is_called_is_said_and_esc_brings_all_back(front_door: FrontDoors) -> None:
    window, _ = front_door()
    all_of_them = slugs(window)

    window.home.search.field.setText("zzz")
    nothing, said = slugs(window), window.home.nothing.isVisible()
    QTest.keyClick(window.home.search.field, Qt.Key.Key_Escape)

    assert (nothing, said) == ([], True)
    assert slugs(window) == all_of_them
    assert not window.home.nothing.isVisible()


def test_only_those_for_as_many_as_are_here_and_the_list_follows_the_number(front_door: FrontDoors) -> None:
    window, _ = front_door()
    search, people = window.home.search, window.home.start.people

    search.only_here.click()
    for_five = slugs(window)
    people.set_value(20)
    for_twenty = slugs(window)

    assert "case-clinic" in for_five
    assert "fishbowl" not in for_five
    assert "case-clinic" not in for_twenty
    assert {"fishbowl", "session-1-arriving", "troika"} <= set(for_twenty)
    assert "20" in search.only_here.text()


def test_the_list_is_as_high_as_what_is_found(front_door: FrontDoors) -> None:
    window, _ = front_door()
    rows = window.home.practices
    before = rows.height()

    window.home.search.field.setText("troika")
    QApplication.processEvents()

    assert rows.height() < before / 4


def test_the_field_is_reached_from_the_page_of_a_practice_too(front_door: FrontDoors) -> None:
    window, door = front_door()
    door.prepare("troika")

    typed(window, "fish")

    assert window.pages.currentWidget() is window.home
    assert slugs(window)[0] == "fishbowl"


def test_a_variant_stands_behind_what_it_is_a_variant_of(front_door: FrontDoors) -> None:
    window, _ = front_door()

    found = slugs(window)

    assert found[found.index("case-clinic") + 1] == "case-clinic-35"


def test_what_is_in_the_hosts_language_comes_first_and_the_rest_says_in_which_it_is(front_door: FrontDoors) -> None:
    window, _ = front_door()

    model = window.home.practices.practices
    cards = [model.index(row).data(Role.CARD) for row in range(model.rowCount())]
    row = model.index(slugs(window).index("clinica-de-casos"))
    original = model.index(slugs(window).index("case-clinic"))

    languages = [card.language for card in cards]
    assert languages == sorted(languages, key=lambda language: language != "en")
    assert languages[0] != languages[-1]
    assert row.data(Role.LENGTH).startswith("português · 4–7")
    assert "português" in row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert original.data(Role.LENGTH).startswith("4–7")


def test_a_word_with_its_accent_or_without_finds_the_same(front_door: FrontDoors) -> None:
    window, _ = front_door()

    window.home.search.field.setText("clínica")
    with_accent = slugs(window)
    window.home.search.field.setText("clinica")

    assert slugs(window) == with_accent == ["clinica-de-casos"]


def test_home_understands_the_question_of_an_evening_and_says_so(front_door: FrontDoors, qtbot: QtBot) -> None:
    window, _ = front_door()

    typed(window, "9 people, 75 minutes, tired")

    said = window.home.understood
    assert said.isVisible()
    assert said.text() == "for 9 people, up to 1 h 15 min, gentle"
    assert "check-in" in slugs(window)
    assert "troika" not in slugs(window)
    model = window.home.practices.practices
    # What is known of their times may bring them into another order.
    qtbot.waitUntil(lambda: "16 min" in model.index(slugs(window).index("check-in")).data(Role.LENGTH))
    QTest.keyClick(window.home.search.field, Qt.Key.Key_Escape)
    assert not said.isVisible()


def test_a_summary_without_room_is_told_whole_under_the_pointer_and_no_other(
    front_door: FrontDoors, where: Places
) -> None:
    where.practices.mkdir(parents=True, exist_ok=True)
    long = "what it is for " * 20
    (where.practices / "aaa.md").write_text(f"---\ntitle: Aaa\nsummary: {long}\n---\n\n## Talk (5 min)\n", "utf-8")
    window, _ = front_door()
    rows = window.home.practices

    told = [_told_at(rows, slugs(window).index(slug)) for slug in ("aaa", "troika")]

    assert told == [True, False]


def _told_at(rows: PracticeList, row: int) -> bool:
    """Whether something is told under a pointer that rests on this row."""
    place = rows.visualRect(rows.practices.index(row)).center()
    event = QHelpEvent(QEvent.Type.ToolTip, place, rows.viewport().mapToGlobal(place))
    return QApplication.sendEvent(rows.viewport(), event) and event.isAccepted()
