"""Notes of which no practice was made yet are there again, with what was said of their lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from microsol_desktop.desk.notes_desk import NotesDesk
from microsol_desktop.desk.notes_draft import FILE, NOTHING, Draft, NotesDraft
from microsol_desktop.practice.from_notes.places import Correction, Place
from microsol_desktop.practice.model import Each, Settings, Sized, Span
from microsol_desktop.store.worker import Worker

SAID = {
    0: Correction(place=Place.PROMPT),
    3: Correction(Place.STEP, Settings(time=Each(span=Span(shortest=90, longest=90)), grouping=Sized(size=3))),
    4: Correction(settings=Settings()),
}


def _draft(folder: Path) -> tuple[NotesDraft, Worker]:
    worker = Worker("notes")
    return NotesDraft(folder, worker), worker


def test_what_was_kept_is_there_again_letter_by_letter(tmp_path: Path) -> None:
    draft, worker = _draft(tmp_path / "data")

    draft.keep(Draft("Tea\r\n\x00 10 min\u2028\U0001f375 \ud800", SAID))
    worker.close()

    kept, _ = _draft(tmp_path / "data")
    assert kept.read() == Draft("Tea\r\n\x00 10 min\u2028\U0001f375 \ud800", SAID)


def test_nothing_is_left_on_the_disk_of_notes_that_are_gone(tmp_path: Path) -> None:
    draft, worker = _draft(tmp_path)

    draft.keep(Draft("Tea", {}))
    draft.keep(Draft(" \n", SAID))
    worker.close()

    assert list(tmp_path.iterdir()) == []
    assert draft.read() == NOTHING


@pytest.mark.parametrize(
    "found", ["", "{", "[]", '"x"', "null", '{"text": "a"}', '{"text": "a", "said": {"x": 1}}', '{"said": {}}']
)
def test_what_can_t_be_understood_is_as_if_nothing_was_kept(tmp_path: Path, found: str) -> None:
    (tmp_path / FILE).write_text(found, encoding="utf-8")

    assert _draft(tmp_path)[0].read() == NOTHING


def test_a_disk_that_refuses_takes_nothing_from_the_screen(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("no folder", encoding="utf-8")
    draft, worker = _draft(tmp_path / "data")
    desk = NotesDesk("Notes", draft)

    desk.put("Evening\nTea (5 min)")
    worker.close()

    assert desk.proposal.steps == 1


def test_what_was_said_of_lines_is_taken_back_and_said_again_even_when_others_came_above() -> None:
    desk = NotesDesk("Notes")
    desk.put("Evening\nTea (5 min)\nand cake")
    desk.correct(2, place=Place.NOTE)
    desk.correct(2, place=Place.STEP)

    desk.put("Evening\nHello (1 min)\nTea (5 min)\nand cake")
    desk.undo()
    undone = desk.proposal.lines[3].place
    desk.undo()
    proposed = desk.proposal.lines[3].place
    desk.redo()

    assert (undone, proposed, desk.proposal.lines[3].place) == (Place.NOTE, Place.PROMPT, Place.NOTE)


def test_the_same_said_twice_is_taken_back_at_once() -> None:
    desk = NotesDesk("Notes")
    desk.put("Evening\nTea (5 min)\nand cake")

    desk.correct(2, place=Place.NOTE)
    desk.correct(2, place=Place.NOTE)
    desk.undo()

    assert not desk.can_undo
    assert desk.corrections == {}
