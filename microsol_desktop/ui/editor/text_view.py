"""A practice as its text, with what is wrong in it marked in place and told beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from microsol_desktop.practice.reading import Finding
from microsol_desktop.ui.editor.finding_list import FindingList
from microsol_desktop.ui.editor.practice_field import PracticeField
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.tokens import Theme

SIDE_BY_SIDE = 48
"""In heights of a line: from this width on what is to be mended stands beside the text."""


class TextView(QWidget):
    """The text, and beside or below it what is to be mended.

    Signals:
        edited: the whole text now, and what the edit goes on with.
        rested: what comes next goes on with nothing before it.
    """

    edited = Signal(object, str)
    rested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = PracticeField(theme)
        self.field.edited.connect(self.edited)
        self.field.rested.connect(self.rested)
        self.findings = FindingList(theme)
        self.findings.chosen.connect(self.go_to)
        self.told = PlainLabel(self.tr("To mend"), role="strong")
        self.beside = QWidget()
        column = QVBoxLayout(self.beside)
        in_lines(self.beside, column, margins=(0, 0, 0, 0), spacing=1 / 3)
        column.addWidget(self.told)
        column.addWidget(self.findings, 1)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        in_lines(self, self._both, margins=(0, 0, 0, 0), spacing=1)
        self._both.addWidget(self.field, 5)
        self._both.addWidget(self.beside, 2)
        self.beside.hide()

    def show_text(self, text: str, *, follows: bool = False) -> None:
        """Show this text; the cursor stays where it was, or goes to what has changed."""
        self.field.show_text(text, follows=follows)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Mark and tell these."""
        self.field.show_findings(findings)
        self.findings.show_findings(findings)
        if not findings and self.findings.hasFocus():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.beside.setVisible(bool(findings))

    def set_theme(self, theme: Theme) -> None:
        """Be drawn in these colours from now on."""
        self.field.set_theme(theme)
        self.findings.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = event.size().width() >= SIDE_BY_SIDE * self.fontMetrics().height()
        directions = QBoxLayout.Direction
        self._both.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)

    def go_to(self, finding: Finding) -> None:
        """Put the cursor where this is wrong."""
        self.field.go_to(finding.line - 1, finding.column - 1)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
