"""Where one reads from the right, a card is the mirror of itself: what is pressed is where it is drawn."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from microsol_desktop.ui.library.card_paint import places
from tests.ui.accessibility.walk import settled
from tests.ui.library.conftest import Library

CELL = QRect(100, 50, 380, 120)
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def test_the_parts_of_a_card_are_mirrored_within_its_cell() -> None:
    there, back = places(CELL, 18, LEFT, 90), places(CELL, 18, RIGHT, 90)

    for one, other in zip(there, back, strict=True):
        assert CELL.contains(one)
        assert CELL.contains(other)
        assert one.left() - CELL.left() == CELL.right() - other.right()
    assert not there.star.intersects(there.forms)


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_the_star_is_pressed_where_it_is_drawn(library: Library, direction: Qt.LayoutDirection) -> None:
    cards = library.page.cards
    library.page.setLayoutDirection(direction)
    settled()
    index = library.page.model.index(0)
    where = places(cards.visualRect(index), cards.fontMetrics().height(), direction, 0)

    QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=where.star.center())

    assert library.preferences.preferences.favourites == library.slugs[0]
