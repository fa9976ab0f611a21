"""From notes to a practice: they are pasted on the left, and on the right every line says what becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSignalBlocker, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QPushButton, QVBoxLayout, QWidget

from microsol_desktop.desk.editor_show import show_at_once
from microsol_desktop.desk.notes_desk import NotesDesk
from microsol_desktop.desk.notes_draft import NotesDraft
from microsol_desktop.desk.notes_file import notes_in
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.about import Slug
from microsol_desktop.practice.from_notes.places import Place, Placed
from microsol_desktop.practice.model import Settings
from microsol_desktop.ui.editor.notes_field import NotesField
from microsol_desktop.ui.editor.notes_line_form import NotesLineForm
from microsol_desktop.ui.editor.notes_list import NotesList, row_of
from microsol_desktop.ui.editor.notes_words import NotesCounts
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import Flush
from microsol_desktop.ui.kit.page_head import PageHead
from microsol_desktop.ui.kit.page_keys import REDO, UNDO, on_keys
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.primary_button import PrimaryButton
from microsol_desktop.ui.kit.said import said_of
from microsol_desktop.ui.kit.scroll_page import ScrollPage
from microsol_desktop.ui.kit.words import minutes, people_count
from microsol_desktop.ui.tokens import Theme

WIDEST = 90
SIDE_BY_SIDE = 46
"""Both in heights of a line of text."""
A_BREATH = 60
"""Milliseconds after a key until the lines are looked at again."""
LATER = 150
"""Milliseconds after which it is worked out how long it takes: no key waits for that."""
PEOPLE = 5
"""For so many the time is told: as many as home begins with."""
_ASIDE = Slug("notes")


class NotesPage(ScrollPage):
    """A page of home's window.

    Signals:
        made: the practice's text, to be opened in the editor.
        back_requested: back to where the host came from.
    """

    made = Signal(str)
    back_requested = Signal()

    def __init__(
        self, theme: Callable[[], Theme], people: Callable[[], int] = lambda: PEOPLE, draft: NotesDraft | None = None
    ) -> None:
        """`people` says for how many the time is told; `draft` has what was pasted before the program ended."""
        super().__init__(WIDEST)
        self._theme, self._people = theme, people
        self._desk = NotesDesk(self.tr("From notes"), draft)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("From notes"))
        self._looking = QTimer(self, interval=A_BREATH, singleShot=True)
        self._looking.timeout.connect(self._look)
        self._counting = QTimer(self, interval=LATER, singleShot=True)
        self._counting.timeout.connect(self._count)
        self.make = PrimaryButton(self.tr("Make the practice"))
        self.make.clicked.connect(self._on_make)
        head = PageHead(self.tr("From notes"))
        head.back_requested.connect(self.back_requested)
        head.add_act(self.make)
        self.column.addLayout(head)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        in_lines(self, self._columns, spacing=1)
        self._columns.addLayout(self._make_notes(), 2)
        self._columns.addLayout(self._make_lines(), 3)
        self.column.addLayout(self._columns, 1)
        on_keys(self, self.take_back, *UNDO)
        on_keys(self, self.redo, *REDO)
        self._begin()

    def come(self) -> None:
        """The host comes here; what is pasted now takes the place of what was kept, and does not mix with it."""
        self.notes.setFocus()
        with QSignalBlocker(self.notes):
            self.notes.selectAll()

    def take_back(self) -> None:
        """What the host said of a line last is as if it had not been said."""
        self._desk.undo()
        self._show()

    def redo(self) -> None:
        """What was taken back is said again."""
        self._desk.redo()
        self._show()

    def open_file(self, path: Path) -> None:
        """Take the notes from a file."""
        try:
            text = notes_in(path)
        except ExpectedFailure as failure:
            self._say(said_of(failure))
            return
        self._say("")
        self.notes.setPlainText(text)
        self._look()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            # What is marked in the notes has a colour of its own; in the midst of a change none is asked for.
            QTimer.singleShot(0, self, self._show_line)

    def _make_notes(self) -> QVBoxLayout:
        column = QVBoxLayout()
        in_lines(self, column, spacing=1 / 3)
        head = Flush()
        head.addWidget(PlainLabel(self.tr("Your notes"), role="heading", capitals=True), 1)
        self.open = QPushButton(self.tr("Open a text file…"))
        self.open.setProperty("kind", "quiet")
        self.open.clicked.connect(self._on_open)
        head.addWidget(self.open)
        self.notes = NotesField()
        self.notes.textChanged.connect(self._looking.start)
        self.notes.line_reached.connect(self._on_line_reached)
        self.notes.file_dropped.connect(self.open_file)
        self.fault = PlainLabel(role="warning", wraps=True)
        self.fault.hide()
        column.addLayout(head)
        column.addWidget(self.notes, 1)
        column.addWidget(self.fault)
        return column

    def _make_lines(self) -> QVBoxLayout:
        column = QVBoxLayout()
        in_lines(self, column, spacing=1 / 3)
        self.count = PlainLabel(role="soft")
        self.count.setMinimumHeight(self.open.sizeHint().height())
        head = Flush()
        head.addWidget(PlainLabel(self.tr("What becomes of them"), role="heading", capitals=True), 1)
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.setProperty("kind", "quiet")
        self.undo.clicked.connect(self.take_back)
        head.addWidget(self.undo)
        head.addWidget(self.count)
        words = self.tr(
            "Steps and times are proposed here as soon as there are notes on the left. No word of them is lost: what is"
            " no step is the prompt of the one above it. You say what each line is, by a click or a key."
        )
        self.empty = PlainLabel(words, role="soft", wraps=True)
        self.lines = NotesList(self._theme)
        self.lines.reached.connect(self._on_reached)
        self.lines.place_given.connect(self._give_place)
        self.lines.taken_back.connect(self._take_back)
        self.form = NotesLineForm()
        self.form.place_given.connect(self._on_place)
        self.form.settings_given.connect(self._on_settings)
        self.form.taken_back.connect(self._on_taken_back)
        self.lines.entered.connect(self.form.go_to_time)
        column.addLayout(head)
        column.addWidget(self.empty)
        column.addWidget(self.lines, 1)
        column.addWidget(self.form)
        self._below = QWidget()
        column.addWidget(self._below, 1)
        return column

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        directions = QBoxLayout.Direction
        wide = event.size().width() >= SIDE_BY_SIDE * self.em
        self._columns.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        super().resizeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.notes.canInsertFromMimeData(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.notes.insertFromMimeData(event.mimeData())

    def _begin(self) -> None:
        """What was pasted before is there again, and what was said of it."""
        with QSignalBlocker(self.notes):
            self.notes.setPlainText(self._desk.text)
        self._tried(self._desk.look)

    def _look(self) -> None:
        """Look at the notes anew."""
        self._looking.stop()
        self._tried(lambda: self._desk.put(self.notes.toPlainText()))

    def _tried(self, look: Callable[[], None]) -> None:
        try:
            look()
            self._say("")
        except ExpectedFailure as failure:
            self._say(said_of(failure))
        self._show()

    def _show(self) -> None:
        proposal, corrections = self._desk.proposal, self._desk.corrections
        first = next((at for at, one in enumerate(proposal.lines) if one.place is Place.STEP), len(proposal.lines))
        rows = tuple(
            row_of(one, is_corrected=at in corrections, is_before_all=at < first)
            for at, one in enumerate(proposal.lines)
        )
        row = max(self.lines.row, 0)
        self.lines.show_rows(rows, row)
        for widget in (self.lines, self.form):
            widget.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self._below.setVisible(not rows)
        self.make.setEnabled(bool(rows))
        self.undo.setVisible(self._desk.can_undo)
        self._counting.start()
        self._show_line()

    def _show_line(self) -> None:
        at = self.lines.row
        placed = self._placed(at)
        self.form.show_line(placed, is_corrected=at in self._desk.corrections)
        if placed is not None:
            self.notes.mark_line(placed.line.number, self._theme().surface_current)

    def _placed(self, at: int) -> Placed | None:
        lines = self._desk.proposal.lines
        return lines[at] if 0 <= at < len(lines) else None

    def _count(self) -> None:
        self.count.setText(self._in_all() if self._desk.proposal.lines else "")

    def _in_all(self) -> str:
        """How many steps, and how long they take."""
        proposal, people = self._desk.proposal, self._people()
        steps = self.tr("1 step") if proposal.steps == 1 else NotesCounts().steps(proposal.steps)
        show = show_at_once(_ASIDE, {_ASIDE: proposal.text}, people) if proposal.steps else None
        if show is None or not show.seconds:
            return steps
        return fill(self.tr("%1, %2 for %3"), steps, minutes(show.seconds, show.seconds), people_count(people))

    def _give_place(self, at: int, place: Place) -> None:
        self._desk.correct(at, place=place)
        self._show()

    def _take_back(self, at: int) -> None:
        self._desk.as_proposed(at)
        self._show()

    def _on_place(self, place: Place) -> None:
        self._give_place(self.lines.row, place)

    def _on_settings(self, settings: Settings) -> None:
        self._desk.correct(self.lines.row, settings=settings)
        self._show()

    def _on_taken_back(self) -> None:
        self._take_back(self.lines.row)
        self.lines.setFocus()

    def _on_reached(self, _row: int) -> None:
        self._show_line()

    def _on_line_reached(self, line: int) -> None:
        """The cursor went to another line of the notes: its row is chosen, or the nearest one above."""
        numbers = [one.line.number for one in self._desk.proposal.lines if one.line.number <= line]
        if numbers and not self._looking.isActive():
            self.lines.choose_quietly(numbers.index(numbers[-1]))
            self._show_line()

    def _on_open(self) -> None:
        kinds = self.tr("Text files (*.txt *.md *.markdown *.html *.htm);;All files (*)")
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getOpenFileName(self.window(), self.tr("Open a text file"), folder, kinds)
        if chosen:
            self.open_file(Path(chosen))

    def _on_make(self) -> None:
        self._look()
        if self._desk.proposal.lines:
            self.made.emit(self._desk.proposal.text)
            self._desk.let_go()
            self._begin()

    def _say(self, sentence: str) -> None:
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))
