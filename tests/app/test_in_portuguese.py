"""The whole program for somebody who reads Portuguese: home, a run, and what the room reads."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from microsol_desktop.app.desktop import Desktop
from microsol_desktop.desk.begin_wish import BeginWish, people_here
from microsol_desktop.desk.preferences import PreferencesDesk
from microsol_desktop.practice.model import Slug
from microsol_desktop.store.places import Places, places


@pytest.fixture
def where(tmp_path_factory: pytest.TempPathFactory) -> Places:
    return places(tmp_path_factory.mktemp("home"))


@pytest.fixture
def desktop(qtbot: QtBot, qapp: QApplication, where: Places) -> Iterator[Desktop]:
    """The program at home, where Portuguese was chosen the last time."""
    PreferencesDesk(where.settings).choose(language="pt")
    opened = Desktop(qapp, where)
    with qtbot.waitSignal(opened.completed):
        opened.show_home()
    yield opened
    opened.close()


def on_the_stage(english: str) -> str:
    return QCoreApplication.translate("Stage", english)


def test_home_greets_in_portuguese_with_the_check_in_of_that_language(desktop: Desktop) -> None:
    assert desktop.window is not None
    start = desktop.window.home.start

    assert start.slug == "chegada"
    assert start.begin.text() == "Começar"


@pytest.mark.parametrize(("slug", "paused"), [("check-in", "Paused"), ("chegada", "Em pausa")])
def test_the_room_reads_the_practices_language(desktop: Desktop, slug: str, paused: str) -> None:
    desktop.begin(BeginWish(slug=Slug(slug), people=people_here(3, "")))

    assert on_the_stage("Paused") == paused
    assert desktop.run_windows is not None
    assert desktop.run_windows.console.more.settings.text().startswith("Definições")


def test_a_prompt_and_a_timer_are_in_the_hosts_language(desktop: Desktop) -> None:
    assert desktop.window is not None
    card = desktop.window.home.prompt
    card.prompt.setText("O que vos traz aqui?")

    card.show_it.click()

    assert desktop.run_windows is not None
    assert desktop.run_windows.desk.moment.wall.language == "pt"
    assert on_the_stage("Paused") == "Em pausa"


def test_closed_it_leaves_the_language_as_it_was(qapp: QApplication, where: Places) -> None:
    before = QLocale()
    PreferencesDesk(where.settings).choose(language="pt")

    Desktop(qapp, where).close()

    assert QLocale() == before
    assert on_the_stage("Paused") == "Paused"
