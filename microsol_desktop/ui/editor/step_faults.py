"""What is wrong in a heading or its words, each fault with the ways to mend it beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from microsol_desktop.practice.model import Part, Step
from microsol_desktop.practice.reading import Finding, Severity
from microsol_desktop.practice.settings.phrase import Scope
from microsol_desktop.ui.editor.quiet import quiet, quiet_row
from microsol_desktop.ui.editor.step_mends import Mend, Way, mends_of
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import clear
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.said import told_of_finding

translate = QCoreApplication.translate
MOST = 6
"""So many are told; the text has them all."""


class StepFaults(QWidget):
    """Sentences, and quiet buttons.

    Signals:
        mended: it is to be this now (the Step or the Part).
        left_out: the piece of its heading that begins on this line in this column is to go.
    """

    mended = Signal(object)
    left_out = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Finding, ...] = ()
        self._of: Step | Part | None = None
        self.sentences: list[PlainLabel] = []
        self.mends: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        in_lines(self, self._column, margins=(0, 0, 0, 0), spacing=1 / 4)
        self.hide()

    def show_faults(self, findings: tuple[Finding, ...], one: Step | Part, known: Scope) -> None:
        """Show these; what they are mended into goes by what there is now."""
        if findings == self._shown and (not findings or one == self._of):
            return
        self._shown, self._of = findings, one
        clear(self._column)
        self.sentences, self.mends = [], []
        for finding in findings[:MOST]:
            role = "warning" if finding.severity is Severity.ERROR else "soft"
            sentence = PlainLabel(told_of_finding(finding), role=role, wraps=True)
            self.sentences.append(sentence)
            self._column.addWidget(sentence)
            ways = [way for way in mends_of(finding, one, known) if way.one != one]
            if ways:
                self._column.addWidget(self._buttons(ways, finding))
        self.setVisible(bool(findings))

    def _buttons(self, ways: list[Mend], finding: Finding) -> QWidget:
        return quiet_row(*(self._button(way, finding) for way in ways))

    def _button(self, way: Mend, finding: Finding) -> QPushButton:
        button = quiet(mend_words(way))
        button.setAccessibleDescription(self.sentences[-1].text())
        if way.one is not None:
            button.clicked.connect(partial(self.mended.emit, way.one))
        else:
            button.clicked.connect(partial(self.left_out.emit, finding.line, finding.column))
        self.mends.append(button)
        return button


def mend_words(mend: Mend) -> str:
    """What a button says that mends so."""
    match mend.way:
        case Way.WRITE:
            return fill(translate("StepFaults", "Write “%1”"), mend.written)
        case Way.KEEP:
            return fill(translate("StepFaults", "Keep “%1”"), mend.written)
        case Way.LEAVE_OUT if mend.written:
            return fill(translate("StepFaults", "Leave “%1” out"), mend.written)
        case Way.LEAVE_OUT:
            return translate("StepFaults", "Leave it out")
        case Way.TAKE_AWAY:
            return translate("StepFaults", "Take it away")
