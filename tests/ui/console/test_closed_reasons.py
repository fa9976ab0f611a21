"""Why something can't be done may be the host's alone: where the room can read the console, it is not said there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.begin import begin_run
from microsol_desktop.flow.mixing.wishes import Wishes
from microsol_desktop.flow.people import PersonId, named
from microsol_desktop.practice.model import Slug
from microsol_desktop.ui.console.window import ConsoleWindow
from tests.ui.console.a_run import FakeBells, FakeClock, FakePicture, a_theme

SLUG = Slug("it")
TEXT = "# It\n\n## Arrive (1 min)\n\n## Talk (5 min, pairs)\n\n## Join (5 min, join groups)\n"
ANA, BENTO, DAVI = PersonId(1), PersonId(2), PersonId(4)
SAID = "No way was found to keep all pairs apart that are to be. Ask for smaller groups, or keep fewer apart."


@pytest.fixture
def console(qtbot: QtBot, tmp_path: Path) -> Iterator[ConsoleWindow]:
    """Eight people whose pairs become fours, two of whom the host keeps apart; seven would all be one group."""
    desk = begin_run(
        SLUG,
        {SLUG: TEXT},
        named(("Ana", "Bento", "Clara", "Davi", "Ema", "Filipe", "Graça", "Hugo")),
        clock=FakeClock(),
        journal_folder=tmp_path / "runs",
        bells=FakeBells(),
        wishes=Wishes(apart=((ANA, BENTO),)),
    )
    window = ConsoleWindow(desk, a_theme(), FakePicture(), day=QDate(2026, 11, 22))
    qtbot.addWidget(window)
    yield window
    desk.close()


def test_on_a_screen_of_the_hosts_own_it_is_said_why(console: ConsoleWindow) -> None:
    console.body.people.went.emit(DAVI)

    assert console.header.bar.sentence == SAID


def test_where_the_room_reads_along_nobody_is_said_to_be_kept_apart(console: ConsoleWindow) -> None:
    console.set_seen_by_room(True)

    console.body.people.went.emit(DAVI)

    assert console.header.bar.sentence == "The groups to come can't be made then. Hold H to read why."


def test_held_open_the_reason_is_there_and_goes_again(console: ConsoleWindow) -> None:
    console.body.people.went.emit(DAVI)
    said = []

    console.set_seen_by_room(True)
    said.append(console.header.bar.sentence)
    console.hold_note(True)
    said.append(console.header.bar.sentence)
    console.hold_note(False)
    said.append(console.header.bar.sentence)

    assert said == [said[0], SAID, said[0]]
    assert "apart" not in said[0]
