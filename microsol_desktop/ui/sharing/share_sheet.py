"""Giving one practice to somebody: its file, its paper, its text, and what its licences say to that."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from microsol_desktop.desk.sharing import Shared
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.said import quoted, said
from microsol_desktop.ui.kit.sheet import Sheet
from microsol_desktop.ui.kit.stepper import Stepper
from microsol_desktop.ui.kit.tick_box import TickBox
from microsol_desktop.ui.kit.time_field import TimeField
from microsol_desktop.ui.sharing.paper_maker import Kind

MOST_PEOPLE = 500


class ShareSheet(Sheet):
    """Lies over home's window.

    Signals:
        save_requested: its file, as it is.
        copy_requested: its text, for a chat or a mail.
        pdf_requested: its handout or its host's sheet (a Kind), as a PDF.
        print_requested: the same on the printer.
    """

    save_requested = Signal()
    copy_requested = Signal()
    pdf_requested = Signal(object)
    print_requested = Signal(object)

    def __init__(self, window: QWidget, shared: Shared, people: int) -> None:
        super().__init__(window, width_in_letters=64)
        self.set_title(fill(self.tr("Share “%1”"), shared.title))
        self.warnings = PlainLabel("\n".join(quoted(said(one)) for one in shared.warnings), role="warning", wraps=True)
        names = ", ".join(title for title, _ in shared.included)
        self.with_included = TickBox(fill(self.tr("With what it includes: %1"), names))
        self.with_included.setChecked(True)
        self.save = self._button(self.tr("Save its file…"))
        self.copy = self._button(self.tr("Copy as text"))
        self.people = Stepper(1, MOST_PEOPLE, people)
        self.people.call(self.tr("For how many the sheets are"))
        self.begins = TimeField("19:30")
        self.begins.setAccessibleName(self.tr("To begin at"))
        self.begins.setText(f"{shared.begins:%H:%M}" if shared.begins is not None else "")
        self.told = PlainLabel(wraps=True)
        self.told.hide()
        self.papers = {kind: (self._button(self.tr("Save as PDF…")), self._button(self.tr("Print…"))) for kind in Kind}
        self.close_button = self._button(self.tr("Close"))
        self._lay()
        # Only where they lie on the sheet: by themselves they would be windows.
        self.warnings.setVisible(bool(shared.warnings))
        self.with_included.setVisible(bool(shared.included))
        self._connect()

    def say(self, sentence: str) -> None:
        """What became of it, or why it could not be."""
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        else:
            super().keyPressEvent(event)

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        return button

    def _row(self, *widgets: QWidget) -> FlowLayout:
        row = FlowLayout()
        in_lines(self.card, row, spacing=1 / 2)
        for widget in widgets:
            row.addWidget(widget)
        return row

    def _headed(self, heading: QWidget, row: FlowLayout) -> QVBoxLayout:
        """What a row is for, nearer to it than to what stands above."""
        both = QVBoxLayout()
        in_lines(self.card, both, margins=(0, 2 / 3, 0, 0), spacing=1 / 2)
        both.addWidget(heading)
        both.addLayout(row)
        return both

    def _lay(self) -> None:
        body = self.card.body
        in_lines(self.card, body, spacing=1 / 2)
        body.addWidget(self.warnings)
        body.addWidget(self.with_included)
        body.addLayout(self._row(self.save, self.copy))
        between = PlainLabel(self.tr("people, to begin at"), role="soft")
        heading = PlainLabel(self.tr("On paper"), role="heading", capitals=True)
        body.addLayout(self._headed(heading, self._row(self.people, between, self.begins)))
        what = {
            Kind.HANDOUT: self.tr("Handout: what people take home, on one page if it can be read there"),
            Kind.HOST: self.tr("Host’s sheet: when each step begins, and what is for you alone"),
        }
        for kind, buttons in self.papers.items():
            for button in buttons:
                # Heard apart from the other sheet's.
                button.setAccessibleDescription(what[kind])
            body.addLayout(self._headed(PlainLabel(what[kind], wraps=True), self._row(*buttons)))
        body.addWidget(self.told)
        body.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)

    def _connect(self) -> None:
        self.save.clicked.connect(self.save_requested)
        self.copy.clicked.connect(self.copy_requested)
        self.close_button.clicked.connect(self.close_sheet)
        handout, host = self.papers[Kind.HANDOUT], self.papers[Kind.HOST]
        handout[0].clicked.connect(self._on_handout_pdf)
        handout[1].clicked.connect(self._on_handout_print)
        host[0].clicked.connect(self._on_host_pdf)
        host[1].clicked.connect(self._on_host_print)

    def _on_handout_pdf(self) -> None:
        self.pdf_requested.emit(Kind.HANDOUT)

    def _on_handout_print(self) -> None:
        self.print_requested.emit(Kind.HANDOUT)

    def _on_host_pdf(self) -> None:
        self.pdf_requested.emit(Kind.HOST)

    def _on_host_print(self) -> None:
        self.print_requested.emit(Kind.HOST)
