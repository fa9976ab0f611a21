"""A practice is included by its title: nobody has to know what its file is called."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.first_practice import PracticeCard
from microsol_desktop.practice.model import Slug
from microsol_desktop.ui.editor.included_field import IncludedField

PRACTICES = tuple(
    PracticeCard(Slug(slug), title, "")
    for slug, title in (
        ("check-in", "Check-in"),
        ("check-in-round", "Check-in round"),
        ("ronda-de-fecho", "Ronda de fecho"),
        ("troika", "Troika"),
        ("my-troika", "Troika"),
    )
)


@pytest.fixture
def field(qtbot: QtBot) -> IncludedField:
    made = IncludedField("The practice that is here")
    qtbot.addWidget(made)
    made.offer(lambda: PRACTICES)
    made.show_slug("check-in")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    return made


def write(field: QLineEdit, words: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, words)


def test_it_stands_there_by_its_title(field: IncludedField) -> None:
    assert field.text() == "Check-in"


def test_while_one_types_those_that_are_meant_are_offered(field: IncludedField) -> None:
    write(field, "FECHO")

    assert field.below.offered == ["Ronda de fecho"]


def test_enter_takes_the_only_one_that_is_meant(qtbot: QtBot, field: IncludedField) -> None:
    write(field, "fecho")

    with qtbot.waitSignal(field.taken) as taken:
        QTest.keyClick(field, Qt.Key.Key_Return)

    assert taken.args == ["ronda-de-fecho"]
    assert field.text() == "Ronda de fecho"


def test_one_of_several_is_chosen_with_the_arrows(qtbot: QtBot, field: IncludedField) -> None:
    write(field, "check")
    popup = field.below.popup()
    assert popup is not None

    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.taken) as taken:
        QTest.keyClick(popup, Qt.Key.Key_Return)

    assert taken.args == ["check-in-round"]


def test_two_of_one_title_are_told_apart(field: IncludedField) -> None:
    write(field, "troika")

    assert field.below.offered == ["Troika (troika)", "Troika (my-troika)"]


def test_what_is_no_practice_is_left_as_it_was(qtbot: QtBot, field: IncludedField) -> None:
    write(field, "check-in rou and")

    with qtbot.assertNotEmitted(field.taken):
        QTest.keyClick(field, Qt.Key.Key_Return)

    assert field.text() == "Check-in"


def test_one_that_is_not_there_stands_by_the_name_of_its_file(field: IncludedField) -> None:
    field.show_slug("nowhere")

    assert field.text() == "nowhere"


def test_a_link_that_is_pasted_is_taken_too(field: IncludedField) -> None:
    write(field, "[[my-troika.md]]")

    QTest.keyClick(field, Qt.Key.Key_Return)

    assert field.text() == "Troika (my-troika)"


def test_what_may_be_none_is_emptied(qtbot: QtBot) -> None:
    field = IncludedField("Variant of", may_be_none=True)
    qtbot.addWidget(field)
    field.offer(lambda: PRACTICES)
    field.show_slug("check-in")
    field.show()

    write(field, " ")
    with qtbot.waitSignal(field.taken) as taken:
        QTest.keyClick(field, Qt.Key.Key_Return)

    assert taken.args == [""]
