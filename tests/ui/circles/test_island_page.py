"""The island's page: picture, list and words say the same, and what is chosen in one is chosen in all."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import QModelIndex, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.circle.circles import Circle, CircleKind, Membership, Season, Standing
from microsol_desktop.circle.keys import CircleKey, MembershipKey, PersonKey, SeasonKey
from microsol_desktop.circle.people import Person
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.ui.circles.island_model import MOST, IslandModel, Role
from microsol_desktop.ui.circles.island_page import IslandPage
from microsol_desktop.ui.circles.island_words import aside_of, more_of
from microsol_desktop.ui.circles.page import Goal, Surroundings
from tests.ui.circles.an_island import ANA as ANA_ONE
from tests.ui.circles.an_island import CREW as CREW_ONE
from tests.ui.circles.an_island import OLGA as OLGA_ONE
from tests.ui.circles.an_island import PAIR as PAIR_ONE
from tests.ui.circles.an_island import WIDE as WIDE_ONE
from tests.ui.circles.an_island import small_island
from tests.ui.console.a_run import a_theme

DAY = date(2026, 1, 4)
WIDE, CREW = CircleKey(UUID(int=1)), CircleKey(UUID(int=2))
ANA, OLGA = PersonKey(UUID(int=10)), PersonKey(UUID(int=11))
THINGS = (
    Circle(key=WIDE, kind=CircleKind.CONGREGATION, name="São Mateus", begun=DAY),
    Circle(key=CREW, kind=CircleKind.CREW, name="Crew of the pier", parent=WIDE, begun=DAY),
    Season(key=SeasonKey(UUID(int=20)), circle=CREW, meetings=4, begins=DAY),
    Person(key=ANA, name="Ana <i>Silveira</i>"),
    Person(key=OLGA, name="Olga"),
    Membership(
        key=MembershipKey(UUID(int=30)), person=ANA, circle=CREW, standing=Standing.MEMBER, since=DAY
    ),
)  # fmt: skip


def _fill(qtbot: QtBot, desk: RecordDesk) -> None:
    with qtbot.waitSignal(desk.changed):
        desk.do("They are here.", lambda writing: writing.put_all(THINGS))


@pytest.fixture
def empty(qtbot: QtBot, around: Surroundings) -> IslandPage:
    made = IslandPage(around._replace(theme=a_theme, calm=lambda: True))
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.come(None)
    qtbot.waitUntil(lambda: made.shown is not None)
    return made


@pytest.fixture
def page(qtbot: QtBot, desk: RecordDesk, around: Surroundings) -> IslandPage:
    _fill(qtbot, desk)
    made = IslandPage(around._replace(theme=a_theme, calm=lambda: True))
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.come(None)
    qtbot.waitUntil(lambda: made.shown is not None)
    return made


def _rows(model: IslandModel, parent: QModelIndex | None = None, depth: int = 0) -> list[str]:
    """Every row of the list, with dots before it for how deep it lies."""
    above = parent if parent is not None else QModelIndex()
    found = []
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        found += ["." * depth + str(index.data()), *_rows(model, index, depth + 1)]
    return found


def test_an_island_that_nobody_is_on_says_what_would_be_here(qtbot: QtBot, empty: IslandPage) -> None:
    assert empty.nothing.isVisible()
    assert not empty.view.isVisible()

    with qtbot.waitSignal(empty.goal_requested) as gone:
        empty.first.click()

    assert gone.args == [Goal("circles")]


def test_the_list_has_all_that_the_picture_has(page: IslandPage) -> None:
    assert _rows(page.list.island) == [
        "São Mateus",
        ".Crew of the pier",
        "..Ana <i>Silveira</i>",
        "On the shore",
        ".Olga",
    ]
    assert page.counts.text() == "2 circles, 2 people. On the shore, in no circle: 1."


def test_a_row_says_kind_people_and_season_to_a_screen_reader(page: IslandPage) -> None:
    row = page.list.island.index_of(CREW)

    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Crew of the pier. Crew or pod · 1 person. Season: 0 of 4 meetings"
    )


def test_what_is_chosen_in_the_list_is_chosen_in_the_picture_and_told(page: IslandPage) -> None:
    page.list.setCurrentIndex(page.list.island.index_of(ANA))

    assert page.view.key == ANA
    assert (page.chosen.name.text(), page.chosen.aside.text()) == ("Ana <i>Silveira</i>", "Crew of the pier")
    assert page.chosen.isVisible()


def test_what_is_chosen_in_the_picture_is_chosen_in_the_list(page: IslandPage) -> None:
    page.view.go_in(CREW)
    assert page.shown is not None
    spot = page.shown.spots[ANA]
    x, y = page.view.camera.pixel(spot.x, spot.y, page.view.width(), page.view.height())

    QTest.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=QPointF(x, y).toPoint())

    assert page.list.currentIndex().data(Role.KEY) == ANA
    assert page.list.visualRect(page.list.currentIndex()).isValid()


def test_typing_finds_people_and_circles_and_esc_brings_all_back(page: IslandPage) -> None:
    QTest.keyClicks(page.search, "silv")
    found = _rows(page.list.island)
    QTest.keyClick(page.search, Qt.Key.Key_Escape)

    assert found == ["Ana <i>Silveira</i>"]
    assert len(_rows(page.list.island)) == 5


def test_what_nobody_is_called_is_said(page: IslandPage) -> None:
    QTest.keyClicks(page.search, "xyz")

    assert page.more.isVisible()
    assert page.more.text() == "Nobody is called that, and no circle."


def test_from_the_search_the_arrow_goes_into_the_list_and_enter_to_the_person(qtbot: QtBot, page: IslandPage) -> None:
    QTest.keyClicks(page.search, "olga")
    QTest.keyClick(page.search, Qt.Key.Key_Down)

    with qtbot.waitSignal(page.goal_requested) as gone:
        QTest.keyClick(page.list, Qt.Key.Key_Return)

    assert gone.args == [Goal("person", OLGA)]
    assert page.view.key == OLGA


def test_enter_on_a_circle_goes_into_it_and_its_button_to_its_page(qtbot: QtBot, page: IslandPage) -> None:
    page.list.setFocus()
    page.list.setCurrentIndex(page.list.island.index_of(CREW))
    before = page.view.camera.scale

    QTest.keyClick(page.list, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.goal_requested) as gone:
        page.chosen.page.click()

    assert page.view.camera.scale > before
    assert gone.args == [Goal("circle", CREW)]


def test_the_words_say_all_that_the_lines_show() -> None:
    island = small_island()

    told = {key: more_of(island, key) for key in (WIDE_ONE, CREW_ONE, ANA_ONE, OLGA_ONE)}

    assert told[WIDE_ONE] == ("Shares people with: Two & two",)
    assert told[CREW_ONE] == (
        "Part of: São Mateus",
        "Season: 2 of 4 meetings",
        "Belong here too: Duarte <b>Melo</b>",
        "Belong elsewhere too: Ana Silveira",
    )
    assert told[ANA_ONE] == ("Also in: Two & two", "Steward of: Olga Serpa", "In touch with: Eva")
    assert told[OLGA_ONE] == ("Has as steward: Ana Silveira",)


def test_a_circle_that_is_only_thought_of_says_so() -> None:
    assert aside_of(small_island(), PAIR_ONE) == "Two of us · 1 person · not begun"


def test_the_picture_follows_the_theme_while_it_is_open(qtbot: QtBot, desk: RecordDesk, around: Surroundings) -> None:
    _fill(qtbot, desk)
    worn = ["hearth"]
    page = IslandPage(around._replace(theme=lambda: a_theme(worn[0]), calm=lambda: True))
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.come(None)
    qtbot.waitUntil(lambda: page.view.isVisible() and page.view.width() > 300)
    before = page.view.grab().toImage().pixelColor(5, 5)

    worn[0] = "daylight"
    a_theme("daylight")

    qtbot.waitUntil(lambda: page.view.grab().toImage().pixelColor(5, 5) != before)
    a_theme()


def test_whom_one_comes_for_is_chosen(qtbot: QtBot, page: IslandPage) -> None:
    page.come(OLGA)
    qtbot.waitUntil(lambda: page.view.key == OLGA)

    assert page.chosen.name.text() == "Olga"
    assert page.list.currentIndex().data(Role.KEY) == OLGA


def test_a_change_of_the_record_is_seen_and_what_is_chosen_stays(
    qtbot: QtBot, page: IslandPage, desk: RecordDesk
) -> None:
    page.list.setCurrentIndex(page.list.island.index_of(ANA))
    before = page.shown

    with qtbot.waitSignal(desk.changed):
        desk.do("Eva is here.", lambda writing: writing.put(Person(key=PersonKey(UUID(int=12)), name="Eva")))
    page.look()
    qtbot.waitUntil(lambda: page.shown is not before)

    assert _rows(page.list.island)[-2:] == [".Eva", ".Olga"]
    assert page.list.currentIndex().data(Role.KEY) == ANA
    assert page.view.key == ANA


def test_every_part_has_a_name_for_screen_readers(page: IslandPage) -> None:
    named = (page.view, page.list, page.search)

    names = [QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name) for part in named]

    assert names == ["The island, drawn", "The island, as a list", "Find a circle or a person by name"]


def test_where_there_is_no_room_the_list_lies_below_the_picture(qtbot: QtBot, page: IslandPage) -> None:
    page.resize(560, 700)

    qtbot.waitUntil(lambda: _top(page, page.list) > _top(page, page.view) + page.view.height())


def _top(page: IslandPage, part: QWidget) -> int:
    return part.mapTo(page, part.rect().topLeft()).y()


def test_the_lists_model_keeps_what_qt_expects_of_one(qtbot: QtBot) -> None:
    model = IslandModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.show_island(small_island())
    whole = _rows(model)
    model.look_for("e")
    model.look_for("")

    assert _rows(model) == whole
    assert len(whole) < MOST
    del tester


@pytest.mark.parametrize("wide", [1366, 560])
def test_its_buttons_and_the_way_back_begin_on_one_line(page: IslandPage, wide: int) -> None:
    page.resize(wide, 700)
    QApplication.processEvents()
    back = next(one for one in page.findChildren(QPushButton) if one.text() == "‹ Back")

    lines = {one.mapTo(page, one.rect().topLeft()).x() for one in (back, page.whole)}

    assert len(lines) == 1
