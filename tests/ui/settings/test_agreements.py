from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from microsol_desktop.ui.settings.agreements_field import AgreementsField
from microsol_desktop.ui.stage.card_words import usual_agreements


@pytest.fixture
def field(qtbot: QtBot) -> AgreementsField:
    field = AgreementsField()
    qtbot.addWidget(field)
    field.show()
    return field


def test_as_long_as_nothing_is_written_it_shows_what_the_card_says(field: AgreementsField) -> None:
    field.show_agreements("")

    assert tuple(field.toPlainText().splitlines()) == usual_agreements()


def test_what_is_written_is_told_when_typing_rests(field: AgreementsField, qtbot: QtBot) -> None:
    field.show_agreements("Be kind")
    field.selectAll()

    with qtbot.waitSignal(field.written) as told:
        QTest.keyClicks(field, "Phones sleep")
        QTest.keyClick(field, Qt.Key.Key_Return)

    assert told.args == ["Phones sleep"]


def test_what_is_written_is_told_before_the_page_goes(field: AgreementsField) -> None:
    told: list[str] = []
    field.show_agreements("Be kind")
    field.selectAll()

    QTest.keyClicks(field, "Phones sleep")
    field.written.connect(told.append)
    field.hide()

    assert told == ["Phones sleep"]


def test_an_empty_field_gives_the_cards_own_words_back(field: AgreementsField, qtbot: QtBot) -> None:
    field.show_agreements("Be kind")

    with qtbot.waitSignal(field.written) as told:
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        field.hide()

    assert told.args == [""]
    assert tuple(field.toPlainText().splitlines()) == usual_agreements()
