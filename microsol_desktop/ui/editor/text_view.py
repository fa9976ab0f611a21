"""A practice as its text, with what is wrong in it marked in place, told beside it, and mended by one press."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from microsol_desktop.practice.reading import Finding
from microsol_desktop.ui.editor.finding_list import FindingList
from microsol_desktop.ui.editor.practice_field import PracticeField
from microsol_desktop.ui.editor.quiet import quiet
from microsol_desktop.ui.editor.step_faults import mend_words
from microsol_desktop.ui.editor.step_mends import Mend
from microsol_desktop.ui.editor.text_search import TextSearch
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import clear
from microsol_desktop.ui.kit.page_keys import on_keys
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.tokens import Theme

SIDE_BY_SIDE = 48
"""In heights of a line: from this width on what is to be mended stands beside the text."""
LEAST_HIGH = 12
"""In lines: where all is below one another the page scrolls, and not a few lines in it."""
Mends = Callable[[Finding], tuple[Mend, ...]]


class TextView(QWidget):
    """The text, and beside or below it what is to be mended. F8 goes to the next fault and says it.

    Signals:
        edited: the whole text now, and what the edit goes on with.
        rested: what comes next goes on with nothing before it.
        mend_requested: this Finding is to be mended in this way (a Mend).
    """

    edited = Signal(object, str)
    rested = Signal()
    mend_requested = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = PracticeField(theme)
        self.field.edited.connect(self.edited)
        self.field.rested.connect(self.rested)
        self.field.line_reached.connect(self._on_line)
        self.search = TextSearch(self.field, self)
        self.findings = FindingList(theme)
        self.findings.chosen.connect(self.go_to)
        self.findings.selectionModel().currentChanged.connect(self._on_finding)
        self.told = PlainLabel(self.tr("To mend"), role="strong")
        self.told.setToolTip("F8")
        self._is_going_on = False
        self._mends_of: Mends = _nothing
        self._offered: tuple[Finding | None, tuple[Mend, ...]] = None, ()
        self.ways = QWidget()
        self._ways = FlowLayout(self.ways, spacing=4)
        self._arrange()
        on_keys(self, partial(self.go_on, 1), "F8")
        on_keys(self, partial(self.go_on, -1), "Shift+F8")

    def _arrange(self) -> None:
        self.beside = QWidget()
        column = QVBoxLayout(self.beside)
        in_lines(self.beside, column, margins=(0, 0, 0, 0), spacing=1 / 3)
        column.addWidget(self.told)
        column.addWidget(self.findings, 1)
        column.addWidget(self.ways)
        column.addStretch()
        written = QVBoxLayout()
        in_lines(self, written, spacing=1 / 2)
        written.addWidget(self.search)
        written.addWidget(self.field, 1)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        in_lines(self, self._both, margins=(0, 0, 0, 0), spacing=1)
        self._both.addLayout(written, 5)
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
        self._show_mends()

    def offer_mends(self, mends_of: Mends) -> None:
        """What there is to choose from for a fault is asked here."""
        self._mends_of = mends_of

    def set_theme(self, theme: Theme) -> None:
        """Be drawn in these colours from now on."""
        self.field.set_theme(theme)
        self.findings.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        em, directions = self.fontMetrics().height(), QBoxLayout.Direction
        is_wide = event.size().width() >= SIDE_BY_SIDE * em
        self.field.setMinimumHeight(0 if is_wide else LEAST_HIGH * em)
        self._both.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)

    def go_to(self, finding: Finding) -> None:
        """Put the cursor where this is wrong."""
        self.field.go_to(finding.line - 1, finding.column - 1)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self, by: int) -> None:
        """To the next fault (1), or the one before (-1), from where the cursor is; behind the last comes the first."""
        found = self.findings.rows.findings
        if not found:
            return
        cursor = self.field.textCursor()
        here = cursor.blockNumber() + 1, cursor.positionInBlock() + 1
        ahead = [one for one in found if (one.line, one.column) > here] or [found[0]]
        behind = [one for one in found if (one.line, one.column) < here] or [found[-1]]
        finding = ahead[0] if by > 0 else behind[-1]
        self.findings.setCurrentIndex(self.findings.rows.index(found.index(finding)))
        self._is_going_on = True
        self.go_to(finding)
        self._is_going_on = False
        self._say(finding)

    def _on_line(self, line: int) -> None:
        """In the line of a fault its sentence is the chosen one, and is said."""
        found = self.findings.rows.findings
        row = next((row for row, finding in enumerate(found) if finding.line == line + 1), None)
        if row is None or self._is_going_on or not self.field.hasFocus():
            return
        chosen = self.findings.currentIndex().row()
        if not (0 <= chosen < len(found) and found[chosen].line == line + 1):
            self.findings.setCurrentIndex(self.findings.rows.index(row))
        self._say(found[self.findings.currentIndex().row()])

    def _say(self, finding: Finding) -> None:
        """To whoever hears the windows."""
        sentence = self.findings.rows.sentence(finding)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, sentence))

    def _on_finding(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._show_mends()

    def _show_mends(self) -> None:
        """Below the sentences: what the chosen one is mended by."""
        found, row = self.findings.rows.findings, self.findings.currentIndex().row()
        finding = found[row] if 0 <= row < len(found) else None
        mends = () if finding is None else self._mends_of(finding)
        if (finding, mends) != self._offered:
            self._offered = finding, mends
            clear(self._ways)
            for mend in mends:
                button = quiet(mend_words(mend))
                button.setAccessibleDescription(self.findings.rows.sentence(found[row]))
                button.clicked.connect(partial(self.mend_requested.emit, finding, mend))
                self._ways.addWidget(button)
        self.ways.setVisible(bool(mends))


def _nothing(_finding: Finding) -> tuple[Mend, ...]:
    return ()
