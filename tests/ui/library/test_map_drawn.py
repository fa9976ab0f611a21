"""What is drawn of the map besides its leaves: an island, and names where they have room."""

from __future__ import annotations

from math import hypot

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from microsol_desktop.practice.need_map import NeedMap, Wanted, need_map
from microsol_desktop.practice.needs import Region
from microsol_desktop.ui.library.map_names import Named, in_two, names_of
from microsol_desktop.ui.library.map_scenery import scenery_of
from tests.ui.library.conftest import Library


@pytest.fixture(params=[0.6, 1.0, 1.5, 3.0])
def land(request: pytest.FixtureRequest) -> NeedMap:
    wanted = [Wanted(f"{region}-{number}", region) for region in Region for number in range(5)]
    return need_map(wanted, request.param)


def test_all_clearings_lie_on_the_land_and_waves_go_round_it(land: NeedMap) -> None:
    scenery = scenery_of(land)

    assert all(scenery.land.contains(path) for _, path in scenery.clearings)
    assert all(wave.contains(scenery.land) for wave in scenery.waves)


def test_trees_stand_in_no_clearing(land: NeedMap) -> None:
    for _, trees in scenery_of(land).trees:
        spots = [trees.elementAt(place) for place in range(trees.elementCount())]
        for spot in spots:
            assert all(hypot(spot.x - each.x, spot.y - each.y) > each.reach * 0.95 for each in land.clearings)


def test_the_island_is_the_same_as_long_as_its_clearings_are(land: NeedMap) -> None:
    assert scenery_of(land) is scenery_of(land._replace(clearings=tuple(land.clearings)))


def test_names_touch_neither_one_another_nor_what_is_there(qtbot: QtBot) -> None:
    metrics = QFontMetricsF(QFont())
    wide = "A name that is much too long for any room that there is on this map, whatever one does"
    spots = (("Check-in", 100, 100, 0.0), ("One, two, four, all", 130, 105, 3.0), ("Parrots", 90, 120, 1.5))
    leaves = [
        Named(words, QPointF(x, y), turn, QRectF(x - 20, y - 20, 20, 20), 0, 260)
        for words, x, y, turn in (*spots, (wide, 130, 200, 0.0))
    ]

    names = names_of(leaves, [QRectF(0, 0, 400, 40)], metrics)

    boxes = [
        QRectF(at.x(), at.y() - metrics.ascent() * 0.8, metrics.horizontalAdvance(words), metrics.ascent() * 0.8)
        for name in names
        for at, words in name.lines
    ]
    assert names
    assert len(names) < len(leaves)
    assert not any(box.intersects(other) for place, box in enumerate(boxes) for other in boxes[place + 1 :])
    assert all(box.left() >= 0 and box.right() <= 260 and box.top() >= 40 for box in boxes)


def test_a_name_is_broken_where_both_lines_are_alike() -> None:
    assert in_two("Parrot and paraphrase") == ["Parrot and", "paraphrase"]
    assert in_two("Troika") == []


def test_a_row_of_the_list_is_chosen_from_edge_to_edge(library: Library) -> None:
    library.page.bar.map.click()
    rows = library.page.list
    rows.show_practice("troika")
    # However large letters are, what is below it is to be seen too.
    rows.scrollTo(rows.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
    row = rows.visualRect(rows.currentIndex())

    seen = rows.viewport().grab().toImage()

    y = row.center().y()
    left, inner = seen.pixelColor(8, y), seen.pixelColor(row.left() - 4, y)
    beside = seen.pixelColor(8, row.bottom() + row.height() // 2 + 2)
    assert left == inner
    assert left != beside
