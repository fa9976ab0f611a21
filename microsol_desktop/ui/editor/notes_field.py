"""The field that notes are pasted into; a text file that is dropped on it is read instead of being named."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from microsol_desktop.ui.kit.light import never_sideways

FEWEST_LINES = 8


class NotesField(QPlainTextEdit):
    """Plain text, however it came.

    Signals:
        file_dropped: a file was dropped here, or pasted (its Path).
        line_reached: the cursor is in another line (from 0).
    """

    file_dropped = Signal(object)
    line_reached = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = 0
        self.setTabChangesFocus(True)
        never_sideways(self)
        self.setAccessibleName(self.tr("Your notes"))
        self.setPlaceholderText(self.tr("Paste your notes here: of a meeting, out of a mail, from a wiki…"))
        self.cursorPositionChanged.connect(self._on_cursor)

    def mark_line(self, line: int, colour: str) -> None:
        """Show which line is meant on the other side, and have it in sight."""
        block = self.document().findBlockByNumber(line)
        if not block.isValid():
            self.setExtraSelections([])
            return
        whole, end = QTextCursor(block), QTextCursor(block)
        whole.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        end.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        # From its first letter to its last, and the last row of a long one to the field's edge like the others.
        self.setExtraSelections([_marked(cursor, colour) for cursor in (whole, end)])
        if not self.hasFocus():
            self.blockSignals(True)
            self.setTextCursor(QTextCursor(block))
            self._line = line
            self.blockSignals(False)
            self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return _path_in(source) is not None or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        path = _path_in(source)
        if path is not None:
            self.file_dropped.emit(path)
        else:
            super().insertFromMimeData(source)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 16, self.fontMetrics().lineSpacing() * FEWEST_LINES)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 10, self.sizeHint().height())

    def _on_cursor(self) -> None:
        line = self.textCursor().blockNumber()
        if line != self._line:
            self._line = line
            self.line_reached.emit(line)


def _marked(cursor: QTextCursor, colour: str) -> QTextEdit.ExtraSelection:
    look = QTextCharFormat()
    look.setBackground(QColor(colour))
    look.setProperty(QTextFormat.Property.FullWidthSelection, True)
    marked = QTextEdit.ExtraSelection()
    marked.cursor, marked.format = cursor, look
    return marked


def _path_in(source: QMimeData) -> Path | None:
    """The one file that is dropped."""
    urls = source.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
