"""A practice's text with what came and what went marked in it, to be read and copied."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPalette, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from microsol_desktop.practice.marked_lines import Mark, MarkedLine

SIGNS = {Mark.STAYED: "", Mark.WENT: "−", Mark.CAME: "+"}
"""What was changed can be told without any colour."""
ABOVE_IT = 3
"""The first change stands below a third of the field: some lines of what is above it are seen as well."""


class MarkedText(QTextEdit):
    """Lines, each with its sign before it."""

    _lines: tuple[MarkedLine, ...] = ()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_lines(self, lines: tuple[MarkedLine, ...]) -> None:
        """Show these, from the first that was changed on."""
        self._lines = lines
        self.setPlainText("\n".join(f"{SIGNS[line.mark]}\t{line.text}" for line in lines))
        self._mark()
        first = next((place for place, line in enumerate(lines) if line.mark is not Mark.STAYED), 0)
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(first)))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().top() - self.viewport().height() // ABOVE_IT)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._mark()

    def _mark(self) -> None:
        indent = round(self.fontMetrics().height() * 1.2)
        self.setTabStopDistance(indent)
        cursor = QTextCursor(self.document())
        for place, line in enumerate(self._lines):
            cursor.setPosition(self.document().findBlockByNumber(place).position())
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.setBlockFormat(_block(line.mark, indent))
            cursor.setCharFormat(_letters(line.mark))


def _block(mark: Mark, indent: int) -> QTextBlockFormat:
    """A line that goes on in the next one keeps clear of the signs."""
    block = QTextBlockFormat()
    block.setLeftMargin(indent)
    block.setTextIndent(-indent)
    if mark is Mark.CAME:
        block.setBackground(QGuiApplication.palette().color(QPalette.ColorRole.Light))
    return block


def _letters(mark: Mark) -> QTextCharFormat:
    # The program's own palette: a style sheet makes a field's fainter than the theme does.
    colours = QGuiApplication.palette()
    letters = QTextCharFormat()
    match mark:
        case Mark.STAYED:
            letters.setForeground(colours.color(QPalette.ColorRole.PlaceholderText))
        case Mark.CAME:
            letters.setForeground(colours.color(QPalette.ColorRole.Text))
            letters.setFontWeight(QFont.Weight.DemiBold)
        case Mark.WENT:
            letters.setForeground(colours.color(QPalette.ColorRole.Text))
            letters.setFontStrikeOut(True)
        case _:
            assert_never(mark)
    return letters
