"""After the end: how long it took, shown to the host who asks, and one click that makes it the practice's times."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.begin import begin_run
from microsol_desktop.desk.editors import Editors
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.desk.real_times import RealTimesDesk
from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.flow.people import numbered
from microsol_desktop.practice.model import Slug
from microsol_desktop.store import edited_file
from microsol_desktop.store.places import shipped
from microsol_desktop.ui.console.took_sheet import TookSheet
from microsol_desktop.ui.console.window import ConsoleWindow
from microsol_desktop.ui.kit.times_offer import so_long
from tests.ui.console.a_run import FakeBells, FakeClock, FakePicture, a_theme

SLUG = Slug("pebble")
PEBBLE = "# Pebble\n\n## A word (5 min)\n\nSay one.\n\n## Listen (2 min)\n\nTo it.\n"


class Evening(NamedTuple):
    """A console over a practice that has ended, and the file that it came from."""

    window: ConsoleWindow
    desk: RunDesk
    file: Path

    def open(self) -> TookSheet:
        QTest.mouseClick(self.window.ended.took, Qt.MouseButton.LeftButton)
        assert self.window.took.sheet is not None
        return self.window.took.sheet


@pytest.fixture
def evening(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Evening]]:
    """Opens the console after a run whose steps took so many seconds."""
    monkeypatch.setattr(edited_file, "SETTLED_AFTER", 0.0)
    own = tmp_path / "practices"
    own.mkdir()
    file = own / "pebble.md"
    made: list[Editors] = []

    def run_it(*lasting: float, text: str = PEBBLE) -> Evening:
        file.write_text(text, encoding="utf-8")
        library, clock = LibraryDesk(shipped("practices"), own), FakeClock()
        editors = Editors(library, tmp_path / "versions", clock)
        made.append(editors)
        desk = begin_run(
            SLUG, {SLUG: text}, numbered(4), clock=clock, journal_folder=tmp_path, bells=FakeBells(), bounce_guard=False
        )
        window = ConsoleWindow(desk, a_theme(), FakePicture(), day=QDate(2026, 11, 22))
        window.took.set_real_times(lambda: RealTimesDesk(library, lambda: editors, "Taking the times"))
        qtbot.addWidget(window)
        window.resize(1280, 720)
        window.show()
        desk.advance()
        for seconds in lasting:
            clock.now += seconds
            desk.advance()
        return Evening(window, desk, file)

    yield run_it
    for editors in made:
        editors.close()


def _words(sheet: TookSheet) -> list[str]:
    return [label.text() for label in sheet.findChildren(QLabel) if label.isVisible()]


def test_how_long_it_took_is_shown_only_to_the_host_who_asks(evening: Callable[..., Evening]) -> None:
    there = evening(420, 120)

    assert there.window.ended.took.isVisible()
    assert there.window.took.sheet is None

    words = _words(there.open())

    first = words.index("A word")
    assert words[first : first + 7] == ["A word", "5 min", "7 min", "7 min", "Listen", "2 min", "2 min"]
    assert "9 min in all. The plan for 4 people was 7 min." in words


def test_which_part_of_a_step_could_say_another_time_is_told_by_its_name(evening: Callable[..., Evening]) -> None:
    parts = "### The client tells (3 min)\n\nTell.\n\n### The client says what was useful (2 min)\n\nSay.\n"
    there = evening(180, 30, text=f"# Pebble\n\n## Advice\n\n{parts}")

    words = _words(there.open())

    first = words.index("Advice")
    assert words[first : first + 5] == ["Advice", "5 min", "3.5 min", "The client says what was useful", "30 s"]
    assert "The client tells" not in words


def test_one_click_makes_them_the_practices_times_and_undo_takes_it_back(evening: Callable[..., Evening]) -> None:
    there = evening(420, 120)
    (offer,) = there.open().offers.offers

    QTest.mouseClick(offer.take, Qt.MouseButton.LeftButton)

    assert there.file.read_text(encoding="utf-8") == PEBBLE.replace("5 min", "7 min")
    assert offer.words.text() == "“Pebble” has these times now:"

    QTest.mouseClick(offer.undo, Qt.MouseButton.LeftButton)

    assert there.file.read_text(encoding="utf-8") == PEBBLE
    assert offer.take.isVisible()


def test_by_keys_alone(evening: Callable[..., Evening]) -> None:
    there = evening(420, 120)
    sheet = there.open()
    (offer,) = sheet.offers.offers

    offer.take.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(offer.take, Qt.Key.Key_Space)

    assert there.file.read_text(encoding="utf-8") == PEBBLE.replace("5 min", "7 min")
    assert there.window.focusWidget() is offer.undo


def test_where_it_took_as_long_as_it_says_there_is_nothing_to_press(evening: Callable[..., Evening]) -> None:
    (offer,) = evening(300, 120).open().offers.offers

    assert not offer.take.isVisible()
    assert offer.words.text() == "It took as long as “Pebble” says: there is nothing to change."


def test_what_was_skipped_and_what_is_open_is_said_so(evening: Callable[..., Evening]) -> None:
    text = PEBBLE.replace("(5 min)", "(open)")
    there = evening(text=text)
    there.desk.end()

    words = _words(there.open())

    assert "open" in words
    assert "skipped" in words


@pytest.mark.parametrize(
    ("seconds", "said"), [(0, "0 s"), (42, "42 s"), (150, "2.5 min"), (428, "7 min"), (5400, "1 h 30 min")]
)
def test_a_time_is_told_as_one_tells_it(seconds: int, said: str) -> None:
    assert so_long(seconds) == said
