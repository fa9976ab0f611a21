from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.layouts import clear, empty, left
from microsol_desktop.ui.kit.placed import in_places
from microsol_desktop.ui.kit.reading_order import step


def _items_known() -> int:
    return sum(type(one).__name__ == "QWidgetItem" for one in shiboken6.getAllValidWrappers())


def test_widgets_and_layouts_come_in_the_order_of_their_places(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    whole, row, flow = QVBoxLayout(page), QHBoxLayout(), FlowLayout()
    last, first, inner, flowing = (QPushButton(name) for name in ("last", "first", "inner", "flowing"))
    whole.addWidget(first)
    whole.addLayout(row)
    whole.addLayout(flow)
    whole.addWidget(last)
    row.addWidget(inner)
    flow.addWidget(flowing)

    assert in_places(whole) == (first, row, flow, last)
    assert (in_places(row), in_places(flow)) == ((inner,), (flowing,))


def test_in_a_grid_they_come_row_by_row_whatever_came_first(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    grid, middle = QGridLayout(page), QVBoxLayout()
    beside, below, before = (QPushButton(name) for name in ("beside", "below", "before"))
    grid.addLayout(middle, 0, 1, 2, 1)
    grid.addWidget(below, 2, 1)
    grid.addWidget(beside, 0, 2)
    grid.addWidget(before, 0, 0)

    assert in_places(grid) == (before, middle, beside, below)


def test_what_is_emptied_is_laid_out_anew_and_what_is_cleared_goes(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    grid, inner = QGridLayout(page), QVBoxLayout()
    stays, goes = QPushButton("stays"), QPushButton("goes")
    grid.addLayout(inner, 0, 0)
    grid.addWidget(stays, 0, 1)
    inner.addWidget(goes)

    empty(grid)
    clear(inner)

    assert (in_places(grid), in_places(inner)) == ((inner,), ())
    assert not stays.isHidden()
    with qtbot.waitSignal(goes.destroyed):
        pass


def test_going_on_by_tab_leaves_no_item_behind_that_qt_may_let_go(qtbot: QtBot) -> None:
    page, other = QWidget(), QWidget()
    qtbot.addWidget(page)
    qtbot.addWidget(other)
    whole, elsewhere = QVBoxLayout(page), QVBoxLayout(other)
    one, two = QPushButton("one"), QPushButton("two")
    whole.addLayout(left(one, two))
    page.show()
    before = _items_known()

    step(page, forward=True)
    elsewhere.addWidget(one)
    page.adjustSize()

    assert _items_known() <= before


def test_what_flows_is_forgotten_with_its_window(qtbot: QtBot) -> None:
    page = QWidget()
    flow = FlowLayout(page)
    before = _items_known()
    for name in ("one", "two"):
        flow.addWidget(QPushButton(name))
    held = _items_known()

    shiboken6.delete(page)

    assert held == before + 2
    assert _items_known() == before
