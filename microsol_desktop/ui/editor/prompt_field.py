"""The prompt, as Markdown in a plain field: a list goes on by itself, and words are stressed with a key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

from microsol_desktop.ui.editor.step_fields import WordsField, common_ends, units
from microsol_desktop.ui.editor.step_marks import Marked, as_list, next_line, stressed, with_picture
from microsol_desktop.ui.editor.typed_words import as_prompt


class PromptField(WordsField):
    """Ctrl+B and Ctrl+I stress words, Enter goes on with a list."""

    def __init__(self, name: str, *, least: int = 4, means: Callable[[str], str] = as_prompt) -> None:
        super().__init__(name, least=least, means=means)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Bold):
            self.stress("**")
        elif event.matches(QKeySequence.StandardKey.Italic):
            self.stress("*")
        elif event.key() == Qt.Key.Key_Return and not event.modifiers() and not self.textCursor().hasSelection():
            marked = next_line(self.words, self.cursor_place)
            if marked is None:
                super().keyPressEvent(event)
            else:
                self._be(marked)
        else:
            super().keyPressEvent(event)

    def make_list(self) -> None:
        """The lines that are selected become a list, or are one no more."""
        self._be(as_list(self.words, *self._selected()))

    def stress(self, mark: str) -> None:
        """What is selected stands between these marks, or does no more."""
        self._be(stressed(self.words, *self._selected(), mark))

    def insert_picture(self, path: str, alt: str) -> None:
        """This picture stands where the cursor is."""
        self._be(with_picture(self.words, self.cursor_place, path, alt))

    def _selected(self) -> tuple[int, int]:
        cursor = self.textCursor()
        words = self.words.encode("utf-16-le", "surrogatepass")
        begin, end = (
            len(words[: 2 * place].decode("utf-16-le", "surrogatepass"))
            for place in (cursor.selectionStart(), cursor.selectionEnd())
        )
        return begin, end

    def _be(self, marked: Marked) -> None:
        """Have this text, changed where it differs, with this selected."""
        before = self.words
        head, tail = common_ends(before, marked.text)
        cursor = QTextCursor(self.document())
        cursor.setPosition(units(before[:head]))
        cursor.setPosition(units(before[: len(before) - tail]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(marked.text[head : len(marked.text) - tail])
        cursor.setPosition(units(marked.text[: marked.begin]))
        cursor.setPosition(units(marked.text[: marked.end]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
