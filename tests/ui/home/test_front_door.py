from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.begin_wish import BeginWish
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.store.places import Places
from microsol_desktop.ui.home.begin_page import BeginPage
from microsol_desktop.ui.home.front_door import FrontDoor
from microsol_desktop.ui.home.practice_list import Role
from microsol_desktop.ui.home.window import HomeWindow

PEBBLE = "---\ntitle: Pebble\nsummary: A word each.\n---\n\n## A word (1 min each)\n\nWhat is in your hand?\n"

FrontDoors = Callable[[], tuple[HomeWindow, FrontDoor]]


def titles(window: HomeWindow) -> list[str]:
    model = window.home.practices.practices
    return [model.index(row).data() for row in range(model.rowCount())]


def page_of(window: HomeWindow) -> BeginPage:
    page = window.pages.currentWidget()
    assert isinstance(page, BeginPage)
    return page


def test_the_first_start_shows_a_practice_that_begins_with_one_click(front_door: FrontDoors, qtbot: QtBot) -> None:
    window, door = front_door()

    with qtbot.waitSignal(door.begin_requested) as begun:
        QTest.mouseClick(window.home.start.begin, Qt.MouseButton.LeftButton)

    wish: BeginWish = begun.args[0]
    assert (wish.slug, len(wish.people)) == ("check-in", 5)


def test_a_practice_begins_from_the_list_by_mouse_in_two_clicks(front_door: FrontDoors, qtbot: QtBot) -> None:
    window, door = front_door()
    rows = window.home.practices
    troika = rows.practices.index(titles(window).index("Troika"))

    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(troika).center())
    with qtbot.waitSignal(door.begin_requested) as begun:
        QTest.mouseClick(page_of(window).begin, Qt.MouseButton.LeftButton)

    assert begun.args[0].slug == "troika"


def test_a_practice_begins_from_the_list_by_keys_alone(front_door: FrontDoors, qtbot: QtBot) -> None:
    window, door = front_door()
    rows = window.home.practices
    rows.setFocus()

    QTest.keyClick(rows, Qt.Key.Key_Home)
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    with qtbot.waitSignal(door.begin_requested) as begun:
        QTest.keyClick(page_of(window), Qt.Key.Key_Return)

    assert begun.args[0].slug == rows.practices.index(1).data(Role.CARD).slug


def test_enter_presses_the_button_that_has_the_focus(front_door: FrontDoors, qtbot: QtBot) -> None:
    window, door = front_door()
    window.home.start.begin.setFocus()

    with qtbot.waitSignal(door.begin_requested) as begun:
        QTest.keyClick(window.home.start.begin, Qt.Key.Key_Return)

    assert begun.args[0].slug == "check-in"


def test_enter_on_the_way_back_begins_nothing(front_door: FrontDoors, qtbot: QtBot) -> None:
    window, door = front_door()
    door.prepare("check-in")
    page = page_of(window)
    page.people.more.setFocus()
    before = page.people.value

    with qtbot.assertNotEmitted(door.begin_requested):
        QTest.keyClick(page.people.more, Qt.Key.Key_Return)

    assert page.people.value == before + 1


def test_names_that_are_typed_are_who_is_here(front_door: FrontDoors, qtbot: QtBot) -> None:
    window, door = front_door()
    door.prepare("check-in")
    page = page_of(window)

    page.names.setPlainText("Ana, Bento\nClara")
    page.end.setText("21.30")
    with qtbot.waitSignal(door.begin_requested) as begun:
        page.begin.click()

    wish: BeginWish = begun.args[0]
    assert [person.name for person in wish.people] == ["Ana", "Bento", "Clara"]
    assert wish.promised_end == 77_400


def test_an_end_that_is_no_time_is_said_and_nothing_begins(front_door: FrontDoors, qtbot: QtBot) -> None:
    window, door = front_door()
    door.prepare("check-in")
    page = page_of(window)

    page.end.setText("late")
    with qtbot.assertNotEmitted(door.begin_requested):
        page.begin.click()

    assert page.time_fault.isVisible()


def test_a_file_saved_into_the_hosts_folder_is_in_the_list(
    front_door: FrontDoors, library: LibraryDesk, where: Places
) -> None:
    window, _ = front_door()
    before = "Pebble" in titles(window)

    (where.practices / "pebble.md").write_text(PEBBLE, encoding="utf-8")
    library.look()

    assert not before
    assert "Pebble" in titles(window)


def test_a_file_that_is_dropped_shows_its_page(front_door: FrontDoors, tmp_path: Path) -> None:
    window, _ = front_door()
    file = tmp_path / "from a friend.md"
    file.write_text(PEBBLE, encoding="utf-8")
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(file))])

    drop = QDropEvent(
        QPointF(QPoint(50, 50)),
        Qt.DropAction.CopyAction,
        carried,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(drop)

    assert page_of(window).wish() is not None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("---\ntitle: Broken\n---\n\n## Talk (5 mim, silent)\n", "Line 5"),
        ("# Web\n\n## [[no-such-practice]]\n", "no-such-practice"),
        ("# Only a title\n", "no steps yet"),
        ("# For many\n\n## Talk (5 min, for 200+ people)\n", "for 5"),
        ("", "Broken file"),
    ],
)
def test_a_practice_that_cannot_run_says_why_and_cannot_begin(
    front_door: FrontDoors, tmp_path: Path, text: str, said: str
) -> None:
    window, door = front_door()
    file = tmp_path / "Broken file.md"
    file.write_text(text, encoding="utf-8")

    door.open_file(file)

    page = page_of(window)
    assert not page.begin.isEnabled()
    assert said in page.outline.accessible_words()


@pytest.mark.parametrize("kind", ["missing", "folder", "huge", "binary"])
def test_a_file_that_cannot_be_opened_is_said_in_the_window(front_door: FrontDoors, tmp_path: Path, kind: str) -> None:
    window, door = front_door()
    file = tmp_path / "thing.md"
    if kind == "folder":
        file.mkdir()
    elif kind == "huge":
        file.write_bytes(b"x" * 300_000)
    elif kind == "binary":
        file.write_bytes(bytes(range(256)) * 8)

    door.open_file(file)

    shown_on_page = window.pages.currentWidget() is not window.home and not page_of(window).begin.isEnabled()
    assert window.said or shown_on_page


def test_just_a_prompt_and_a_timer_needs_no_typing(front_door: FrontDoors, qtbot: QtBot) -> None:
    window, door = front_door()

    with qtbot.waitSignal(door.begin_requested) as begun:
        QTest.mouseClick(window.home.prompt.show_it, Qt.MouseButton.LeftButton)

    ((_, text),) = begun.args[0].texts
    assert "10 min" in text


def test_how_many_are_here_is_remembered(front_door: FrontDoors, where: Places) -> None:
    window, _ = front_door()

    window.home.start.people.set_value(9)

    assert '"people": 9' in where.settings.read_text(encoding="utf-8")


def test_the_outline_follows_the_number_of_people(front_door: FrontDoors) -> None:
    window, door = front_door()
    door.prepare("closing-round")
    page = page_of(window)
    for_five = page.outline.length

    page.people.set_value(24)

    assert page.outline.length != for_five


def test_an_own_practice_that_stands_before_a_shipped_one_says_so(
    front_door: FrontDoors, library: LibraryDesk, where: Places
) -> None:
    window, _ = front_door()
    (where.practices / "check-in.md").write_text(PEBBLE, encoding="utf-8")

    library.look()

    model = window.home.practices.practices
    said = {model.index(row).data(): model.index(row).data(Role.LENGTH) for row in range(model.rowCount())}
    assert "in place of" in said["Pebble"]
    assert "Check-in" not in said


def test_the_hosts_folder_is_made_when_it_is_asked_for(
    front_door: FrontDoors, where: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QUrl] = []
    monkeypatch.setattr("microsol_desktop.ui.home.front_door.QDesktopServices.openUrl", asked.append)
    window, _ = front_door()
    where.practices.rmdir()

    QTest.mouseClick(window.home.folder, Qt.MouseButton.LeftButton)

    assert where.practices.is_dir()
    assert [url.toLocalFile() for url in asked] == [str(where.practices)]
    assert str(where.practices) in window.said


def test_a_warning_is_shown_and_keeps_nothing_from_beginning(front_door: FrontDoors, tmp_path: Path) -> None:
    window, door = front_door()
    file = tmp_path / "slip.md"
    file.write_text("# Slip\n\n## Talk (2 mim each)\n", encoding="utf-8")

    door.open_file(file)

    page = page_of(window)
    assert "2 mim" in page.outline.accessible_words()
    assert page.begin.isEnabled()


def test_a_file_from_elsewhere_that_was_mended_can_begin(
    front_door: FrontDoors, library: LibraryDesk, tmp_path: Path
) -> None:
    window, door = front_door()
    file = tmp_path / "mended.md"
    file.write_text("# Mended\n\n## Talk (5 mim, silent)\n", encoding="utf-8")
    door.open_file(file)
    before = page_of(window).begin.isEnabled()

    file.write_text("# Mended\n\n## Talk (5 min, silent)\n", encoding="utf-8")
    library.look()

    assert not before
    assert page_of(window).begin.isEnabled()


def test_enter_in_a_field_begins_nothing(front_door: FrontDoors, qtbot: QtBot) -> None:
    window, door = front_door()
    door.prepare("check-in")
    page = page_of(window)
    page.hosts.setFocus()

    with qtbot.assertNotEmitted(door.begin_requested):
        QTest.keyClicks(page.hosts, "Ana")
        QTest.keyClick(page.hosts, Qt.Key.Key_Return)


def test_home_knows_how_many_came_by_name(front_door: FrontDoors) -> None:
    window, door = front_door()
    door.prepare("check-in")
    page_of(window).names.setPlainText("Ana, Bento, Clara")

    page_of(window).begin.click()

    assert window.home.start.people.value == 3


def test_a_practice_for_fewer_says_for_how_many_it_was_made(front_door: FrontDoors) -> None:
    window, door = front_door()
    door.prepare("case-clinic")
    page = page_of(window)

    page.people.set_value(12)

    assert "Made for" in page.outline.accessible_words()


def test_those_who_were_here_last_time_are_offered_as_long_as_as_many_are_here(
    front_door: FrontDoors, where: Places, qtbot: QtBot
) -> None:
    where.settings.parent.mkdir(parents=True)
    where.settings.write_text('{"names": "Ana\\nBento\\nClara", "people": 3}', encoding="utf-8")
    window, door = front_door()
    window.home.start.people.set_value(3)

    with qtbot.waitSignal(door.begin_requested) as as_last_time:
        QTest.mouseClick(window.home.start.begin, Qt.MouseButton.LeftButton)
    window.home.start.people.set_value(4)
    with qtbot.waitSignal(door.begin_requested) as with_one_more:
        QTest.mouseClick(window.home.start.begin, Qt.MouseButton.LeftButton)

    assert [person.name for person in as_last_time.args[0].people] == ["Ana", "Bento", "Clara"]
    assert [person.name for person in with_one_more.args[0].people] == ["1", "2", "3", "4"]


def test_what_was_looked_for_is_forgotten_when_a_gathering_begins(
    front_door: FrontDoors,
) -> None:
    window, _ = front_door()
    everything = window.home.practices.practices.rowCount()

    window.home.search.field.setText("troika")
    found = window.home.practices.practices.rowCount()
    window.home.start.begin.click()

    assert found < everything
    assert window.home.practices.practices.rowCount() == everything


def test_back_at_home_an_enter_too_many_presses_nothing(front_door: FrontDoors) -> None:
    window, door = front_door()
    door.prepare("troika")
    pressed: list[str] = []
    window.home.begin_requested.connect(lambda slug, _: pressed.append(slug))
    window.home.circles_requested.connect(lambda: pressed.append("circles"))

    window.show_home()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)

    assert pressed == []
    assert window.focusWidget() is window.home
