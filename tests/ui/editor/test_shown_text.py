"""A text in a field and back: whatever stands in it, nothing is lost but what was taken out."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from microsol_desktop.practice.lines import split_lines
from microsol_desktop.ui.editor.shown_text import Shown, long_in_field, shown

PIECES = (
    "a",
    "##",
    " ",
    "é",
    "e\u0301",
    "🌳",
    "👩‍👧",
    "\n",
    "\r",
    "\r\n",
    "\t",
    "\x00",
    "\x0b",
    "\x0c",
    "\x1c",
    "\x7f",
)
RARE = (
    "\x85",
    "\u00a0",
    "\u2028",
    "\u2029",
    "\u200f",
    "\ufdd0",
    "\ufdd1",
    "\ufeff",
    "\ufffc",
    "\ufffd",
    "\u2424",
    "¶",
    "𝄞",
)
TEXTS = st.lists(st.sampled_from((*PIECES, *RARE)), max_size=30).map("".join)
TYPED = st.lists(st.sampled_from(("a", "🌳", "\n", "\u00a0", "é")), max_size=4).map("".join)
CELLS = re.compile(r"\r\n|[\s\S]")


def places(text: str) -> list[tuple[int, int]]:
    """Where one can stand: in the field, and in the text."""
    begin = int(text.startswith("\ufeff"))
    found, here, at = [(0, begin)], 0, begin
    for cell in CELLS.findall(text[begin:]):
        here, at = here + (2 if cell > "\uffff" and cell != "\r\n" else 1), at + len(cell)
        found.append((here, at))
    return found


def shown_then(before: str, after: str, wanted: str) -> str:
    """What a field then shows: a byte order mark that has come to the very beginning is one, and is not shown."""
    return wanted[1:] if after.startswith("\ufeff") and not before.startswith("\ufeff") else wanted


def in_field(field: str, place: int) -> int:
    """A place of the field in letters."""
    return next(at for at in range(len(field) + 1) if long_in_field(field[:at]) == place)


@given(TEXTS)
def test_every_place_is_found_both_ways(text: str) -> None:
    there = Shown(text)

    assert [there.place_in_text(place) for place, _ in places(text)] == [at for _, at in places(text)]
    assert [there.place_in_field(at) for _, at in places(text)] == [place for place, _ in places(text)]


@given(TEXTS)
def test_it_has_the_lines_of_the_text_and_nothing_that_a_field_makes_something_else_of(text: str) -> None:
    field = Shown(text).field

    document = QTextDocument()
    document.setPlainText(field)

    assert len(field.split("\n")) == len(split_lines(text.removeprefix("\ufeff")))
    assert document.characterCount() - 1 == long_in_field(field)
    assert document.blockCount() == len(field.split("\n"))
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    assert cursor.selectedText().replace("\u2029", "\n") == field


@given(TEXTS, TYPED, st.data())
def test_an_edit_leaves_all_that_it_does_not_touch(text: str, typed: str, data: st.DataObject) -> None:
    there = Shown(text)
    first, end = sorted(data.draw(st.sampled_from(places(text))) for _ in range(2))

    after = there.edited(first[0], end[0] - first[0], typed)

    field = there.field
    wanted = field[: in_field(field, first[0])] + typed + field[in_field(field, end[0]) :]
    assert Shown(after).field == shown_then(text, after, wanted)
    assert after.startswith(text[: first[1]])
    assert after.endswith(text[end[1] :])


@given(TEXTS, TYPED, st.data())
def test_a_field_may_tell_of_more_than_was_changed(text: str, typed: str, data: st.DataObject) -> None:
    there = Shown(text)
    place, _ = data.draw(st.sampled_from(places(text)))
    field = there.field
    here = in_field(field, place)

    after = there.edited(0, long_in_field(field), field[:here] + typed + field[here:])

    assert Shown(after).field == field[:here] + typed + field[here:]
    assert there.edited(0, long_in_field(field), field) == text
    assert not Counter(text) - Counter(after)


@given(TEXTS, TEXTS)
def test_what_is_pasted_comes_as_it_is(text: str, pasted: str) -> None:
    there = Shown(text)

    after = there.edited(0, 0, shown(pasted), meant=pasted)

    wanted = re.sub(r"\r\n|\r|\n", there.newline, pasted)
    assert wanted in after
    assert Shown(after).field == shown_then(text, after, shown(pasted) + there.field)


@pytest.mark.parametrize(
    ("before", "place", "removed", "put", "after"),
    [
        ("a\r\nb", 1, 0, "\n", "a\r\n\r\nb"),
        ("a\r\nb", 1, 1, "", "ab"),
        ("a\rb\rc", 1, 0, "\n", "a\r\rb\rc"),
        ("a\rx\nb", 2, 1, "", "a\r\r\nb"),
        ("\ufeffa", 0, 0, "x", "\ufeffxa"),
        ("🌳b", 2, 1, "c", "🌳c"),
        ("a\u2028b", 2, 1, "", "a\u2028"),
    ],
)
def test_lines_end_as_the_others_do(before: str, place: int, removed: int, put: str, after: str) -> None:
    assert Shown(before).edited(place, removed, put) == after
