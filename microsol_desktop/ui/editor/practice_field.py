"""The field that a practice's whole text is written in: each edit is told as the whole text it makes."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from microsol_desktop.practice.changes import change_between
from microsol_desktop.practice.reading import Finding, Severity
from microsol_desktop.ui.editor.faults_in_text import faults_in, wave
from microsol_desktop.ui.editor.field_menu import show_menu
from microsol_desktop.ui.editor.line_margin import LineMargin
from microsol_desktop.ui.editor.shown_text import Shown, long_in_field, shown
from microsol_desktop.ui.editor.step_fields import is_back_or_forth
from microsol_desktop.ui.editor.tints import Tints
from microsol_desktop.ui.kit.said import told_of_finding
from microsol_desktop.ui.tokens import Theme

_PARAGRAPH = "\u2029"


class PracticeField(QPlainTextEdit):
    """The text with its headings tinted, its lines numbered and its faults marked. Undo is not its own.

    Signals:
        edited: somebody typed, pasted or cut: the whole text now, and what it goes on with.
        rested: what comes next goes on with nothing before it.
        line_reached: the cursor is in another line (from 0).
    """

    # As an object: turned into a text of Qt's, it would lose a byte order mark at its beginning.
    edited = Signal(object, str)
    rested = Signal()
    line_reached = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown = Shown("")
        self._field = ""
        self._edit: str | None = None
        self._meant: str | None = None
        self._goes_on, self._goes_on_at = "", -1
        self._line = 0
        self._is_being_shown = False
        self._findings: tuple[Finding, ...] = ()
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The practice as text"))
        self._tints = Tints(self.document(), theme)
        self.margin = LineMargin(self, theme)
        self.document().contentsChange.connect(self._on_contents)
        self.textChanged.connect(self._on_text)
        self.cursorPositionChanged.connect(self._on_cursor)
        self._make_room()

    @property
    def text(self) -> str:
        """The practice as it stands here."""
        return self._shown.text

    def show_text(self, text: str, *, follows: bool = False) -> None:
        """Show this text; only what is another is touched, so the cursor stays. `follows`: it goes to what changed."""
        self._shown = Shown(text)
        change = change_between(self._field, self._shown.field)
        if change is None:
            return
        self._field = self._shown.field
        cursor = QTextCursor(self.document())
        at = long_in_field(self._field[: change.at])
        cursor.setPosition(at)
        cursor.setPosition(at + long_in_field(change.cut), QTextCursor.MoveMode.KeepAnchor)
        self._is_being_shown = True
        cursor.insertText(change.put)
        self._is_being_shown = False
        if follows:
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Mark these where they are."""
        lines = self._shown.field.split("\n")
        marks: dict[int, Severity] = {}
        selections: list[QTextEdit.ExtraSelection] = []
        self._findings = findings
        for fault in faults_in(findings, lines):
            if marks.get(fault.line) is not Severity.ERROR:
                marks[fault.line] = fault.severity
            selections.append(wave(self.document(), fault, self._theme))
        self.margin.show_marks(marks)
        self.setExtraSelections(selections)

    def set_theme(self, theme: Theme) -> None:
        """Be drawn in these colours from now on."""
        self._theme = theme
        self._tints.set_theme(theme)
        self.margin.set_theme(theme)
        self.show_findings(self._findings)

    def go_to(self, line: int, column: int = 0) -> None:
        """Put the cursor into this line (from 0), so many characters after its beginning."""
        block = self.document().findBlockByNumber(min(max(0, line), self.blockCount() - 1))
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + min(long_in_field(block.text()[:column]), block.length() - 1))
        self.setTextCursor(cursor)
        self.centerCursor()

    def event(self, event: QEvent) -> bool:
        """Undo and redo are those of the practice, in both of its views."""
        if event.type() == QEvent.Type.ShortcutOverride and is_back_or_forth(event):
            event.ignore()
            return False
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Under the pointer a line says what is wrong in it."""
        if not isinstance(event, QHelpEvent):
            return super().viewportEvent(event)
        line = self.cursorForPosition(event.pos()).blockNumber() + 1
        told = "\n".join(told_of_finding(one) for one in self._findings if one.line == line)
        # As rich text it wraps; what stands in the file is shown as it is written.
        QToolTip.showText(event.globalPos(), f"<p>{escape(told)}</p>".replace("\n", "<br>") if told else "", self)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_back_or_forth(event):
            event.ignore()
        elif is_enter and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            # Qt would put a line end of its own kind, which no file has.
            self.insertPlainText("\n")
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        show_menu(self, event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """A file that is dropped here is for the window, which opens it."""
        return source.hasText() and not source.hasUrls()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied is the text, and not how it is shown."""
        cursor, copied = self.textCursor(), QMimeData()
        first, end = (self._shown.place_in_text(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        copied.setText(self.text[first:end].replace("\r\n", "\n").replace("\r", "\n"))
        return copied

    def insertFromMimeData(self, source: QMimeData) -> None:
        self._meant = source.text()
        self.textCursor().insertText(shown(self._meant))
        self._meant = None
        self.ensureCursorVisible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        there, wide = self.viewport().geometry(), self.margin.wide
        self.margin.setGeometry(QRect(there.left() - wide, there.top(), wide, there.height()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._make_room()

    def _make_room(self) -> None:
        self.setViewportMargins(self.margin.wide, 0, 0, 0)

    def _on_contents(self, place: int, removed: int, added: int) -> None:
        """Work out what the text is now; told when the document has come to rest."""
        if self._is_being_shown:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(place)
        cursor.setPosition(min(place + added, self.document().characterCount() - 1), QTextCursor.MoveMode.KeepAnchor)
        put = cursor.selectedText().replace(_PARAGRAPH, "\n")
        gone = min(removed, long_in_field(self._field) - place)
        after = self._shown.edited(place, gone, put, self._meant)
        first, end = (self._at(at) for at in (place, place + gone))
        self._field = self._field[:first] + put + self._field[end:]
        if after != self.text:
            self._edit = self._joins(place, gone, put)
            self._shown = Shown(after)

    def _at(self, place: int) -> int:
        """A place of the field in letters."""
        counted = self._field.encode("utf-16-le", "surrogatepass")[: 2 * place]
        return len(counted.decode("utf-16-le", "surrogatepass"))

    def _joins(self, place: int, gone: int, put: str) -> str:
        """What the edit goes on with: letters typed one behind the other are one change, and so are those deleted."""
        kind = ""
        if not gone and len(put) <= 2 and "\n" not in put:
            kind = "typed"
        elif not put and gone <= 2:
            kind = "deleted"
        if kind != self._goes_on or self._goes_on_at not in {place, place + gone}:
            self.rested.emit()
        self._goes_on, self._goes_on_at = kind, place + long_in_field(put)
        return kind

    def _on_text(self) -> None:
        self._make_room()
        edit, self._edit = self._edit, None
        if edit is not None:
            self.edited.emit(self.text, edit)

    def _on_cursor(self) -> None:
        line = self.textCursor().blockNumber()
        if line != self._line:
            self._line = line
            self.line_reached.emit(line)
