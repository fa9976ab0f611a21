"""Where in a field the faults of a practice are, and how they are marked there: by a wave below what is meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from microsol_desktop.practice.reading import Finding, Severity
from microsol_desktop.ui.editor.shown_text import long_in_field
from microsol_desktop.ui.tokens import Theme


class Fault(NamedTuple):
    """A fault in a line (from 0): from one letter of it up to another."""

    line: int
    first: int
    end: int
    severity: Severity


def faults_in(findings: tuple[Finding, ...], lines: Sequence[str]) -> Iterator[Fault]:
    """Each fault where it is: what it names, or the rest of its line."""
    for finding in findings:
        line = min(max(0, finding.line - 1), len(lines) - 1)
        words = lines[line]
        first = min(max(0, finding.column - 1), len(words))
        meant = next((one for one in finding.arguments if isinstance(one, str) and one), "")
        there = words.find(meant, first) if meant else -1
        if there >= 0:
            yield Fault(line, there, there + len(meant), finding.severity)
        else:
            yield Fault(line, first, len(words.rstrip()), finding.severity)


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
