"""Fields for words that are part of one text with one way back: undoing is done there, and not in the field."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import ClassVar, TypeVar

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit

from microsol_desktop.ui.editor.field_menu import show_menu
from microsol_desktop.ui.editor.in_sight import bring_into_sight
from microsol_desktop.ui.editor.typed_words import as_line, as_name, as_prompt
from microsol_desktop.ui.fonts import BASE_PIXELS
from microsol_desktop.ui.kit.lines_field import LinesField

BORDER = 2
"""Pixels, as the style sheet draws it."""
_PARAGRAPH = "\u2029"
_BACK_AND_FORTH = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def is_back_or_forth(event: QEvent) -> bool:
    """Whether it is one of the keys that undo and redo."""
    return isinstance(event, QKeyEvent) and any(event.matches(key) for key in _BACK_AND_FORTH)


def common_ends(before: str, after: str) -> tuple[int, int]:
    """How many characters two texts have in common at their beginning, and then at their end."""
    most = min(len(before), len(after))
    head = 0
    while head < most and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < most - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    return head, tail


def units(text: str) -> int:
    """How long a text is as Qt counts: a picture of a face counts two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class WordsField(LinesField):
    """As high as its words, from `least` to `most` lines. What its text means may be less than what is typed in it.

    Signals:
        edited: somebody typed, pasted or cut (what its text means now).
    """

    edited = Signal(str)

    def __init__(self, name: str, *, least: int = 3, most: int = 14, means: Callable[[str], str] = as_prompt) -> None:
        self._least, self._most = least, most
        self._high = 0
        super().__init__(least)
        self._means = means
        self._shown = ""
        self._is_measuring = False
        self.setAccessibleName(name)
        # The practice's text has the one way back: a second one in here would lead elsewhere.
        self.setUndoRedoEnabled(False)
        self.textChanged.connect(self._on_text)
        self.cursorPositionChanged.connect(self._on_cursor)

    @property
    def words(self) -> str:
        """What stands in it, to the letter."""
        return self.document().toRawText().replace(_PARAGRAPH, "\n")

    @property
    def meant(self) -> str:
        """What its text means."""
        return self._means(self.words)

    @property
    def cursor_place(self) -> int:
        """Where the cursor is, in characters of its words."""
        before = self.words.encode("utf-16-le", "surrogatepass")[: 2 * self.textCursor().position()]
        return len(before.decode("utf-16-le", "surrogatepass"))

    @property
    def place_in_meaning(self) -> int:
        """Where the cursor is, in characters of what the words mean."""
        return len(self._means(self.words[: self.cursor_place] + "|")) - 1

    def show_words(self, words: str) -> None:
        """Show these. The cursor stays where the words are the same; what was typed just now stays as it was typed."""
        self._shown = words
        before = self.words
        if words in {before, self._means(before)}:
            return
        self.blockSignals(True)
        head, tail = common_ends(before, words)
        cursor = QTextCursor(self.document())
        cursor.setPosition(units(before[:head]))
        cursor.setPosition(units(before[: len(before) - tail]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words[head : len(words) - tail])
        self.blockSignals(False)
        self._measure()

    def show_others(self, words: str) -> None:
        """Show the words of something else, from their beginning."""
        self._shown = words
        self.blockSignals(True)
        if words != self.words:
            self.setPlainText(words)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.blockSignals(False)
        self._measure()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and is_back_or_forth(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_back_or_forth(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        show_menu(self, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._measure()

    def sizeHint(self) -> QSize:
        """As high as its words are, within bounds: over many lines, parts of a pixel add up."""
        spacing = self.fontMetrics().lineSpacing()
        high = min(max(self._high, self._least * spacing), self._most * spacing)
        return QSize(super().sizeHint().width(), high + self._around())

    def _on_text(self) -> None:
        self._measure()
        meant = self._means(self.words)
        if meant != self._shown:
            self._shown = meant
            self.edited.emit(meant)

    def _on_cursor(self) -> None:
        """What is written stays in sight while the field grows."""
        if self.hasFocus():
            at = self.cursorRect()
            bring_into_sight(self.viewport(), QRect(at.topLeft(), at.size()))

    def _measure(self) -> None:
        """As high as the words are at this width."""
        most, high = self._most * self.fontMetrics().lineSpacing() + 1, 0.0
        block = self.document().firstBlock()
        while block.isValid() and high <= most:
            high += self.blockBoundingRect(block).height()
            block = block.next()
        if math.ceil(high) != self._high:
            self._high = math.ceil(high)
            self.updateGeometry()
        policies = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policies.ScrollBarAlwaysOff if high <= most else policies.ScrollBarAsNeeded)

    def _around(self) -> int:
        """What the style sheet has above and below the words, and the margins of the document."""
        padding = round(12 * self.font().pixelSize() / BASE_PIXELS)
        return padding + 2 * BORDER + round(2 * self.document().documentMargin()) + 1


class TitleField(WordsField):
    """A title: it wraps, and has one line all the same. Enter leads on.

    Signals:
        done: Enter was pressed.
    """

    done = Signal()

    def __init__(self, name: str, *, most: int = 3) -> None:
        super().__init__(name, least=1, most=most, means=as_line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(as_line(source.text()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was selected to be written over is not selected any more: it would look as if it still were."""
        super().focusOutEvent(event)
        reasons = Qt.FocusReason
        if event.reason() not in {
            reasons.PopupFocusReason,
            reasons.ActiveWindowFocusReason,
            reasons.MenuBarFocusReason,
        }:
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)


class OneLine(QLineEdit):
    """A field of one line.

    Signals:
        edited: somebody typed in it (what its text means now).
    """

    edited = Signal(str)
    FORBIDDEN: ClassVar[str] = ""
    """Letters that can't stand in it."""

    def __init__(self, name: str, example: str = "", means: Callable[[str], str] = as_line) -> None:
        super().__init__()
        self._means = means
        self._shown = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(example)
        self.textEdited.connect(self._on_text)

    @property
    def meant(self) -> str:
        """What its text means."""
        return self._means(self.text())

    def show_words(self, words: str) -> None:
        """Show these; what was typed just now stays as it was typed, and the cursor with it."""
        self._shown = words
        before = self.text()
        if words in {before, self.meant}:
            return
        head, tail = common_ends(before, words)
        self.setText(words)
        self.setCursorPosition(units(words[: len(words) - tail]) if head or tail else 0)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and is_back_or_forth(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_back_or_forth(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _on_text(self, typed: str) -> None:
        kept = "".join(letter for letter in typed if letter not in self.FORBIDDEN)
        if kept != typed:
            place = self.cursorPosition() - (len(typed) - len(kept))
            self.setText(kept)
            self.setCursorPosition(max(0, place))
        if self.meant != self._shown:
            self._shown = self.meant
            self.edited.emit(self.meant)


class _LeavesUndo(QObject):
    """Sits on a field and lets the keys that undo and redo pass by."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = QEvent.Type
        if event.type() in {kinds.ShortcutOverride, kinds.KeyPress} and is_back_or_forth(event):
            event.ignore()
            return True
        return False


Line = TypeVar("Line", bound=QLineEdit)


def leaves_undo(field: Line) -> Line:
    """A field that has its own way to be written in, and no way back of its own."""
    field.installEventFilter(_LeavesUndo(field))
    return field


class NameField(OneLine):
    """A role's or a group's name, in letters that a setting can have."""

    FORBIDDEN = ",()+\\[]"

    def __init__(self, name: str, example: str = "", means: Callable[[str], str] = as_name) -> None:
        super().__init__(name, example, means)
