"""Where in a field the faults of a practice are, and how they are marked there: by a wave below what is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from microsol_desktop.practice.lines import heading_level
from microsol_desktop.practice.reading import Finding, Severity
from microsol_desktop.ui.editor.shown_text import long_in_field
from microsol_desktop.ui.tokens import Theme

_PIECE = re.compile(r"[^,()]+")
"""One setting of a heading's, up to the next."""


class Fault(NamedTuple):
    """A fault in a line (from 0): from one letter of it up to another."""

    line: int
    first: int
    end: int
    severity: Severity


def faults_in(findings: tuple[Finding, ...], lines: Sequence[str]) -> Iterator[Fault]:
    """Each fault where it is: what it names, or the piece of a heading that it begins, or the rest of its line."""
    for finding in findings:
        line = min(max(0, finding.line - 1), len(lines) - 1)
        words = lines[line]
        first, end = _where(words, finding)
        if first >= end:
            # There is something wrong after the last letter: all of the line is marked.
            first, end = len(words) - len(words.lstrip()), len(words.rstrip())
        yield Fault(line, first, end, finding.severity)


def _where(words: str, finding: Finding) -> tuple[int, int]:
    first = min(max(0, finding.column - 1), len(words))
    named = [one for one in finding.arguments if isinstance(one, str) and one]
    here = max((one for one in named if words.startswith(one, first)), key=len, default="")
    meant = here or next((one for one in named if words.find(one, first) >= 0), "")
    if meant:
        at = words.find(meant, first)
        return at, at + len(meant)
    rest = words[first:].rstrip()
    inside = _PIECE.match(rest) if first and heading_level(words) in {2, 3} and rest.endswith(")") else None
    return first, first + len(inside[0] if inside is not None else rest)


def wave(document: QTextDocument, fault: Fault, theme: Theme) -> QTextEdit.ExtraSelection:
    """The mark of one fault."""
    selection = QTextEdit.ExtraSelection()
    block = document.findBlockByNumber(fault.line)
    words = block.text()
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + long_in_field(words[: fault.first]))
    cursor.setPosition(block.position() + long_in_field(words[: fault.end]), QTextCursor.MoveMode.KeepAnchor)
    is_error = fault.severity is Severity.ERROR
    look = QTextCharFormat()
    styles = QTextCharFormat.UnderlineStyle
    look.setUnderlineStyle(styles.WaveUnderline if is_error else styles.DotLine)
    look.setUnderlineColor(QColor(theme.warning if is_error else theme.accent_text))
    if is_error:
        look.setBackground(QColor(theme.warning_surface))
        look.setForeground(QColor(theme.text))
    selection.cursor, selection.format = cursor, look
    return selection
