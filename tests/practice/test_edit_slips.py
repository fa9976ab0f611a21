"""A slip is left out of a heading by where a finding tells that it is; nothing else of the text is touched."""

from __future__ import annotations

import pytest

from microsol_desktop.practice.edit_slips import leave_out
from microsol_desktop.practice.parse import parse


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("## One (5 min, whatever, silent)\r\n\r\nHi\r\n", "## One (5 min, silent)\r\n\r\nHi\r\n"),
        ("## One (5 min, 10 min) ##\n", "## One (5 min) ##\n"),
        ("## One (silent, each, shared)", "## One (silent, each)"),
        ("\ufeff## [[check-in]] (whatever)\n", "\ufeff## [[check-in]]\n"),
        ("## A (b) (5 min, scribe speaks)\n", "## A (b) (5 min)\n"),
    ],
)
def test_a_slip_goes_and_the_rest_stays(before: str, after: str) -> None:
    slip = next(one for one in parse(before).findings if one.kind != "no-title")

    assert leave_out(before, slip.line, slip.column) == after


@pytest.mark.parametrize(("line", "column"), [(0, 1), (1, 1), (1, 9), (2, 1), (99, 1)])
def test_where_no_slip_begins_nothing_goes(line: int, column: int) -> None:
    text = "## One (5 min)\n\nHi (there)\n"

    assert leave_out(text, line, column if line != 1 else column + 20) == text
