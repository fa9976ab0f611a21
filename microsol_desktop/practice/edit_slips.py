"""Leaving out of a heading what can't be read there: one piece between its commas, and no other letter of the text."""

from __future__ import annotations

from microsol_desktop.practice.page import page_of
from microsol_desktop.practice.parentheses import last_parentheses, pieces


def leave_out(text: str, line: int, column: int) -> str:
    """The text without the piece of a heading's settings that begins here (both from 1, as a finding tells them).

    Where no piece begins there, it is the same text.
    """
    page = page_of(text)
    if not 0 < line <= len(page.bare):
        return text
    without = _without(page.bare[line - 1], column)
    if without is None:
        return text
    end = page.lines[line - 1].removeprefix(page.bare[line - 1])
    return page.text(line - 1, line, (without + end,))


def _without(raw: str, column: int) -> str | None:
    found = last_parentheses(raw[: raw.rfind(")") + 1])
    if found is None:
        return None
    opens, closes = found
    cut = pieces(raw[opens + 1 : closes], opens + 1)
    kept = [piece.text for piece in cut if piece.at + 1 != column]
    if len(kept) == len(cut):
        return None
    if not kept:
        return raw[:opens].rstrip() + raw[closes + 1 :]
    return raw[: opens + 1] + ", ".join(kept) + raw[closes:]
