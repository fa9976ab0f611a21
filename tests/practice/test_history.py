"""Undo and redo, without end, to the very letter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.practice.changes import Change, change_between, made, unmade
from microsol_desktop.practice.history import History

TEXTS = st.text(st.sampled_from("ab\n\r\U0001f30a\u2028"), max_size=12)


@given(before=TEXTS, after=TEXTS)
def test_a_change_made_and_unmade_gives_back_both_texts(before: str, after: str) -> None:
    change = change_between(before, after)

    assert (change is None) == (before == after)
    if change is not None:
        assert made(before, change) == after
        assert unmade(after, change) == before
        assert not change.cut or not change.put or change.cut[0] != change.put[0]


def test_a_change_is_the_piece_that_differs_and_no_more() -> None:
    assert change_between("one two three", "one 2 three") == Change(4, "two", "2")
    assert change_between("aa", "aaa") == Change(2, "", "a")


def test_a_change_of_another_text_is_refused() -> None:
    with pytest.raises(ValueError, match="not the one"):
        made("abc", Change(1, "x", "y"))


def test_typing_in_one_field_is_taken_back_in_one_go() -> None:
    history = History("")
    for text in ("a", "ab", "abc"):
        history.put(text, "Title", "title")
    history.put("abc!", "Other", "prompt")

    history.undo()
    history.undo()

    assert (history.text, history.can_undo, history.redoes) == ("", False, "Title")


@pytest.mark.parametrize("pause", ["rest", "undo and redo", "another act"])
def test_what_is_typed_after_a_pause_is_taken_back_by_itself(pause: str) -> None:
    history = History("")
    history.put("a", "Title", "title")
    if pause == "rest":
        history.rest()
    elif pause == "undo and redo":
        history.undo()
        history.redo()
    else:
        history.put("a.", "Moved")
    history.put("ab", "Title", "title")

    history.undo()

    assert history.text in {"a", "a."}


def test_typing_that_comes_to_nothing_is_nothing_to_take_back() -> None:
    history = History("a")
    history.put("ab", "Title", "title")
    history.put("a", "Title", "title")

    assert not history.can_undo


def test_nothing_done_is_nothing_to_take_back_and_keeps_what_can_be_made_again() -> None:
    history = History("a")
    history.put("b", "Change")
    history.undo()

    assert not history.put("a", "Nothing")
    assert history.redo()
    assert (history.text, history.undoes) == ("b", "Change")


@given(texts=st.lists(st.tuples(TEXTS, st.sampled_from(["", "x"])), max_size=12))
def test_all_is_undone_to_the_beginning_and_made_again_to_the_end(texts: list[tuple[str, str]]) -> None:
    history = History("begin")
    for text, joins in texts:
        history.put(text, "what", joins)
    last = history.text

    while history.undo():
        pass
    begin = history.text
    while history.redo():
        pass

    assert (begin, history.text) == ("begin", last)
