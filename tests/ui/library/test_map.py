"""A host looks at the map of what practices are for, by mouse, by keys and in the list beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from microsol_desktop.practice.needs import Region
from microsol_desktop.ui.library.map_model import Role
from tests.ui.library.conftest import Library

KEYS = Qt.Key


@pytest.fixture
def mapped(library: Library) -> Library:
    library.page.bar.map.click()
    return library


def at_leaf(library: Library, slug: str) -> QPoint:
    view = library.page.map
    leaf = view.land.leaf(slug)
    assert leaf is not None
    return view.pixel((leaf.x + leaf.tip[0]) / 2, (leaf.y + leaf.tip[1]) / 2).toPoint()


def at_edge_of(library: Library, region: Region) -> QPoint:
    """Within a clearing, beside its leaves."""
    view = library.page.map
    clearing = view.land.clearing(region)
    assert clearing is not None
    return view.pixel(clearing.x - clearing.reach * 0.85, clearing.y - clearing.reach * 0.25).toPoint()


def click(library: Library, at: QPoint) -> None:
    QTest.mouseClick(library.page.map, Qt.MouseButton.LeftButton, pos=at)


def test_every_practice_is_a_leaf_and_a_row_of_the_list(mapped: Library) -> None:
    needs = mapped.page.list.needs
    rows = [
        needs.index(place, 0, needs.index(row, 0)).data(Role.SHOWN).slug
        for row in range(needs.rowCount())
        for place in range(needs.rowCount(needs.index(row, 0)))
    ]

    assert sorted(rows) == sorted(mapped.slugs)
    assert all(mapped.page.map.land.leaf(slug) is not None for slug in rows)


def test_a_click_goes_into_a_clearing_and_one_beside_it_out_again(mapped: Library) -> None:
    view = mapped.page.map

    click(mapped, at_edge_of(mapped, Region.HEARD))
    inside = view.inside
    click(mapped, QPoint(3, view.height() - 3))

    assert inside is Region.HEARD
    assert view.inside is None
    assert mapped.page.list.isExpanded(mapped.page.list.needs.index_of(Region.HEARD))


def test_a_click_on_a_leaf_shows_that_practice_in_the_list_and_beside_it(mapped: Library, qtbot: QtBot) -> None:
    click(mapped, at_leaf(mapped, "troika"))

    qtbot.waitUntil(lambda: mapped.page.chosen.slug == "troika")
    assert mapped.page.list.currentIndex().data() == "Troika"
    assert mapped.page.map.accessibleDescription().startswith("Troika. Bring what holds you back")


def test_the_practice_looked_at_stays_in_sight_where_the_list_makes_room_for_it(mapped: Library, qtbot: QtBot) -> None:
    rows = mapped.page.list
    high = rows.height()
    last = rows.needs.index(rows.needs.rowCount() - 1, 0)
    slug = rows.needs.index(rows.needs.rowCount(last) - 1, 0, last).data(Role.SHOWN).slug

    mapped.page.map.begin_at(slug)

    qtbot.waitUntil(lambda: mapped.page.chosen.slug == slug and rows.height() < high)
    assert rows.viewport().rect().contains(rows.visualRect(rows.currentIndex()).center())


def test_by_keys_from_clearing_to_clearing_in_and_from_leaf_to_leaf(mapped: Library, qtbot: QtBot) -> None:
    view = mapped.page.map
    mapped.page.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)

    QTest.keyClick(view, KEYS.Key_Right)
    QTest.keyClick(view, KEYS.Key_Right)
    told = view.accessibleDescription()
    QTest.keyClick(view, KEYS.Key_Return)
    inside = view.inside
    QTest.keyClick(view, KEYS.Key_Up)
    with qtbot.waitSignal(mapped.page.begin_requested) as begun:
        QTest.keyClick(view, KEYS.Key_Return)
    QTest.keyClick(view, KEYS.Key_Backspace)

    assert told == "Being heard: 4 practices"
    assert inside is Region.HEARD
    clearing = view.land.clearing(Region.HEARD)
    assert clearing is not None
    assert begun.args is not None
    assert begun.args[0] in {leaf.slug for leaf in clearing.leaves}
    assert view.inside is None


def test_escape_leads_out_of_a_clearing_first_and_then_home(mapped: Library, qtbot: QtBot) -> None:
    view = mapped.page.map
    view.go_in(Region.ENDING)

    QTest.keyClick(view, KEYS.Key_Escape)
    assert view.inside is None
    with qtbot.waitSignal(mapped.page.home_requested):
        QTest.keyClick(view, KEYS.Key_Escape)


def test_every_clearing_can_be_reached_by_the_arrows(mapped: Library, qtbot: QtBot) -> None:
    view = mapped.page.map
    mapped.page.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    seen = {view.accessibleDescription()}

    for _ in range(5):
        for key in (KEYS.Key_Left,) * 5 + (KEYS.Key_Right,) * 5 + (KEYS.Key_Down,):
            QTest.keyClick(view, key)
            seen.add(view.accessibleDescription())

    assert len(seen) == len(view.land.clearings)


def test_what_is_looked_for_is_filled_and_the_rest_stays_where_it_was(mapped: Library) -> None:
    before = mapped.page.map.land

    mapped.typed("stuck")

    assert [leaf.slug for c in mapped.page.map.land.clearings for leaf in c.leaves] == [
        leaf.slug for c in before.clearings for leaf in c.leaves
    ]
    needs = mapped.page.list.needs
    assert needs.index_of("troika").isValid()
    assert not needs.index_of("check-in").isValid()
    assert mapped.page.list.isExpanded(needs.index_of(Region.UNSTUCK))


def test_enter_in_the_field_leads_into_the_map_to_the_first_that_is_found(mapped: Library, qtbot: QtBot) -> None:
    click(mapped, at_leaf(mapped, "troika"))
    QTest.keyClicks(mapped.page.bar.field, "case clinic")

    QTest.keyClick(mapped.page.bar.field, KEYS.Key_Return)

    qtbot.waitUntil(lambda: mapped.page.chosen.slug == "case-clinic")
    assert mapped.page.map.inside is Region.HELPING
    with qtbot.waitSignal(mapped.page.begin_requested) as told:
        QTest.keyClick(mapped.page.map, KEYS.Key_Return)
    assert told.args == ["case-clinic"]


def test_a_form_in_another_language_fills_the_leaf_of_them_all(mapped: Library) -> None:
    mapped.typed("desencalhar")

    assert mapped.page.list.needs.index_of("troika").isValid()


def test_the_list_leads_into_a_part_and_to_a_practice(mapped: Library, qtbot: QtBot) -> None:
    page = mapped.page
    page.list.setCurrentIndex(page.list.needs.index_of(Region.DECIDING))
    inside = page.map.inside

    page.list.setCurrentIndex(page.list.needs.index_of("check-in"))

    qtbot.waitUntil(lambda: page.chosen.slug == "check-in")
    assert inside is Region.DECIDING
    assert page.map.inside is Region.ARRIVING


def test_the_wheel_goes_in_where_the_pointer_is_and_out_again(mapped: Library, qtbot: QtBot) -> None:
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    view = mapped.page.map
    at = QPointF(at_edge_of(mapped, Region.MEETING))

    def turn(notches: int) -> None:
        event = QWheelEvent(
            at,
            view.mapToGlobal(at),
            QPoint(),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view, event)

    turn(1)
    inside = view.inside
    turn(-1)

    assert inside is Region.MEETING
    assert view.inside is None


def test_needs_that_nobody_thought_of_have_a_place_off_the_path(mapped: Library) -> None:
    leaf = mapped.page.map.land.leaf("pebble")

    assert leaf is not None
    assert leaf.region is Region.ELSEWHERE
    assert mapped.page.list.needs.index_of(Region.ELSEWHERE).data() == "Off the path"


def test_a_name_without_room_in_the_list_is_told_whole_under_the_pointer_and_no_other(mapped: Library) -> None:
    rows = mapped.page.list
    part = rows.needs.index(0, 0)
    rows.expand(part)
    row = rows.needs.index(0, 0, part)

    told = []
    for wide in (1000, 120):
        rows.setFixedWidth(wide)
        place = rows.visualRect(row).center()
        event = QHelpEvent(QEvent.Type.ToolTip, place, rows.viewport().mapToGlobal(place))
        told.append(QApplication.sendEvent(rows.viewport(), event) and event.isAccepted())

    assert told == [False, True]
    assert str(row.data()) in QToolTip.text()
