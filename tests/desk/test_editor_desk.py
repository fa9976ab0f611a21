"""A practice in a host's hands: one text, undo without end, and on the disk within a second."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.editor_desk import Keeping
from microsol_desktop.desk.editors import Editors
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.practice.about import Slug
from microsol_desktop.store.places import shipped
from tests.desk.fakes import FakeClock

PEBBLE = "---\ntitle: Pebble\n---\n\n## A word (1 min each)\n\nWhat is in your hand?\n"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "Microsol practices"
    folder.mkdir()
    (folder / "pebble.md").write_text(PEBBLE, encoding="utf-8")
    return folder


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def editors(qtbot: QtBot, own: Path, tmp_path: Path, clock: FakeClock) -> Iterator[Editors]:
    library = LibraryDesk(shipped("practices"), own)
    made = Editors(library, tmp_path / "versions", clock)
    yield made
    made.close()


def test_what_is_changed_is_on_the_disk_within_a_second(qtbot: QtBot, editors: Editors, own: Path) -> None:
    desk = editors.of(Slug("pebble"))

    with qtbot.waitSignal(desk.saved, timeout=1_000):
        desk.put(PEBBLE.replace("hand", "pocket"), "Typing")

    assert (own / "pebble.md").read_text(encoding="utf-8") == desk.text
    assert desk.keeping is Keeping.KEPT


def test_a_practice_that_ships_is_copied_at_the_first_change_and_says_so(editors: Editors, own: Path) -> None:
    desk = editors.of(Slug("case-clinic"))
    text = desk.text

    desk.put(text.replace("Settle in", "Arrive"), "Typing")
    editors.finish()

    assert (own / "case-clinic.md").read_text(encoding="utf-8") == desk.text
    assert desk.reading.practice.about.changes.endswith(
        "two minutes of the case giver's. Changed by its host in November 2023."
    )
    assert desk.own


def test_undone_to_the_beginning_it_is_as_it_ships_and_needs_no_copy(editors: Editors, own: Path) -> None:
    desk = editors.of(Slug("case-clinic"))
    text = desk.text
    desk.put(text.replace("Settle in", "Arrive"), "Typing")
    editors.finish()

    desk.undo()
    editors.finish()

    assert desk.text == text
    assert not (own / "case-clinic.md").exists()
    assert not desk.own
