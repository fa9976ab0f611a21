"""The settings are easy to run an eye over: every choice begins and ends where the others do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.store.places import shipped
from microsol_desktop.ui.settings.settings_page import SettingsPage
from microsol_desktop.ui.theme import dress, load_fonts
from microsol_desktop.ui.tokens import load_theme


@pytest.fixture(params=[1.0, 1.5, 2.0])
def page(qapp: QApplication, qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[SettingsPage]:
    """At the text sizes that a host may choose."""
    load_fonts(shipped("resources") / "fonts")
    theme = load_theme(shipped("resources") / "themes", "hearth")
    dress(qapp, theme, request.param)
    made = SettingsPage()
    qtbot.addWidget(made)
    made.resize(1280, 720)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    # Never undressed again: Qt falls over its own style sheets once an application's has been taken away.
    dress(qapp, theme)


def sides(page: SettingsPage) -> set[tuple[int, int]]:
    """Where each choice begins and ends on the page."""
    controls: list[QWidget] = [*page.findChildren(QComboBox), page.volume]
    places = [control.mapTo(page, control.rect().topLeft()).x() for control in controls]
    return {(x, x + control.width()) for x, control in zip(places, controls, strict=True)}


def test_all_choices_begin_and_end_at_the_same_lines(page: SettingsPage) -> None:
    assert len(sides(page)) == 1


def test_a_choice_is_not_wider_than_its_words_need(page: SettingsPage) -> None:
    ((start, end),) = sides(page)

    assert end - start <= 24 * page.em


def test_choices_stay_in_line_when_the_text_grows(page: SettingsPage, qapp: QApplication, qtbot: QtBot) -> None:
    dress(qapp, load_theme(shipped("resources") / "themes", "hearth"), 2.0)

    qtbot.waitUntil(lambda: len(sides(page)) == 1)
    ((start, end),) = sides(page)

    assert start < end <= page.width()
