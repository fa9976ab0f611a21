"""What the host said of a line stays with it while the notes are written on."""

from __future__ import annotations

from microsol_desktop.practice.from_notes.following import followed
from microsol_desktop.practice.from_notes.lines import lines_of
from microsol_desktop.practice.from_notes.places import Correction, Place

_NOTE = Correction(place=Place.NOTE)


def test_a_line_more_above_moves_what_was_said_below() -> None:
    before, after = lines_of("one\ntwo\nthree"), lines_of("zero\none\ntwo\nthree")

    assert followed({1: _NOTE}, before, after) == {2: _NOTE}


def test_a_line_that_is_written_on_keeps_its_place() -> None:
    before, after = lines_of("one\ntwo\nthree"), lines_of("one\ntwo and more\nthree")

    assert followed({1: _NOTE}, before, after) == {1: _NOTE}


def test_what_was_said_of_a_line_goes_with_it() -> None:
    before, after = lines_of("one\ntwo\nthree"), lines_of("one\nthree")

    assert followed({1: _NOTE, 2: _NOTE}, before, after) == {1: _NOTE}


def test_other_notes_begin_anew() -> None:
    before, after = lines_of("one\ntwo\nthree"), lines_of("four\nfive")

    assert followed({0: _NOTE, 2: _NOTE}, before, after) == {}
