from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.flow.cards import CardKind, ShownCard
from microsol_desktop.ui.console.cards import CardsSheet
from tests.ui.console.a_run import a_console

K = Qt.Key
CHECK_IN = 2


class Cards:
    """A console with its keys, in the middle of a check-in."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window, self.desk, self.clock = a_console(qtbot)
        self.desk.jump(CHECK_IN)

    def press(self, key: Qt.Key) -> None:
        self.clock.now += 1.0
        handle = self.window.windowHandle()
        assert handle is not None
        QTest.keyClick(handle, key)

    def sheet(self) -> CardsSheet | None:
        return next((sheet for sheet in self.window.findChildren(CardsSheet) if sheet.isVisible()), None)


@pytest.fixture
def cards(qtbot: QtBot) -> Iterator[Cards]:
    cards = Cards(qtbot)
    yield cards
    cards.window.hide()
    cards.window.deleteLater()


def up(desk: RunDesk) -> ShownCard | None:
    return desk.moment.wall.card


def test_a_card_is_shown_by_two_keys_and_goes_by_one(cards: Cards) -> None:
    cards.press(K.Key_C)
    cards.press(K.Key_3)

    assert up(cards.desk) == ShownCard(CardKind.HELP)
    assert cards.sheet() is None

    cards.press(K.Key_C)

    assert up(cards.desk) is None


@pytest.mark.parametrize("key", [K.Key_Escape, K.Key_PageDown, K.Key_PageUp, K.Key_Space])
def test_esc_next_and_back_put_a_card_away_and_nothing_else_happens(cards: Cards, key: Qt.Key) -> None:
    before = cards.desk.moment.wall.cue
    cards.press(K.Key_C)
    cards.press(K.Key_1)

    cards.press(key)

    assert up(cards.desk) is None
    assert cards.desk.moment.wall.cue == before
    assert not cards.desk.run.paused


def test_the_sheet_goes_by_c_or_esc_and_shows_nothing(cards: Cards) -> None:
    for key in (K.Key_C, K.Key_Escape):
        cards.press(K.Key_C)
        assert cards.sheet() is not None

        cards.press(key)

        assert cards.sheet() is None
        assert up(cards.desk) is None
        assert not cards.desk.run.paused


def test_numbers_that_are_no_card_do_nothing_while_the_sheet_is_open(cards: Cards) -> None:
    cards.press(K.Key_C)
    cards.press(K.Key_8)

    assert cards.sheet() is not None
    assert up(cards.desk) is None


def test_a_card_is_shown_by_the_mouse_with_the_hosts_own_agreements(cards: Cards) -> None:
    cards.window.any_time.cards.set_agreements("Phones sleep")
    QTest.mouseClick(cards.window.buttons.cards, Qt.MouseButton.LeftButton)
    sheet = cards.sheet()
    assert sheet is not None

    QTest.mouseClick(sheet.buttons[1], Qt.MouseButton.LeftButton)

    assert up(cards.desk) == ShownCard(CardKind.AGREEMENTS, ("Phones sleep",))


def test_as_long_as_a_card_is_up_the_buttons_say_how_it_goes(cards: Cards) -> None:
    cards.press(K.Key_C)
    cards.press(K.Key_2)

    assert cards.window.buttons.next.label == "Put the card away"
    assert cards.window.buttons.cards.label == "Put the card away"


def test_when_the_gathering_has_ended_no_card_is_offered(cards: Cards) -> None:
    cards.desk.end()

    cards.press(K.Key_C)

    assert cards.sheet() is None
