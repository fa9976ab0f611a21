"""What the host is told, or asked, about the file behind a practice: above the page, and only where there is need."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QPushButton, QVBoxLayout, QWidget

from microsol_desktop.desk.editor_desk import EditorDesk
from microsol_desktop.desk.keeping_text import Keeping
from microsol_desktop.ui.editor.both_sheet import BothSheet
from microsol_desktop.ui.kit.bar import Bar
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.named_file import named_file
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.said import said_of


class KeepingBars(QWidget):
    """A bar for what the disk refuses, and a question where somebody else wrote the same lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: EditorDesk | None = None
        self.refused = Bar()
        self.refused.action_requested.connect(self._on_elsewhere)
        self.asked = Asked()
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=1 / 3)
        column.addWidget(self.refused)
        column.addWidget(self.asked)
        self.asked.mine_wished.connect(self._on_mine)
        self.asked.theirs_wished.connect(self._on_theirs)
        self.asked.both_wished.connect(self._on_both)
        self.asked.look_wished.connect(self._on_look)
        self._both: BothSheet | None = None

    def show_desk(self, desk: EditorDesk) -> None:
        """Tell what there is to tell of this one now."""
        self._desk = desk
        trouble = desk.trouble
        can_go = desk.keeping is Keeping.REFUSED
        action = self.tr("Save it elsewhere") if can_go else ""
        self.refused.say(said_of(trouble) if trouble is not None else "", action, warning=True)
        self.asked.setVisible(desk.question is not None)
        self.setVisible(trouble is not None or desk.question is not None)

    def _on_elsewhere(self) -> None:
        if self._desk is None:
            return
        kinds = self.tr("Practices (*.md)")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the practice"), self._desk.path.name, kinds)
        if chosen:
            self._desk.save_elsewhere(named_file(chosen, ".md", ".markdown", ".txt"))

    def _on_look(self) -> None:
        if self._desk is None or self._desk.question is None:
            return
        if self._both is None:
            self._both = BothSheet(self.window())
        self._both.show_both(self._desk.question)

    def _on_mine(self) -> None:
        if self._desk is not None:
            self._desk.keep_mine()

    def _on_theirs(self) -> None:
        if self._desk is not None:
            self._desk.take_theirs()

    def _on_both(self) -> None:
        if self._desk is not None:
            self._desk.take_both()


class Asked(QFrame):
    """The same lines were changed here and elsewhere: which stand?

    Signals:
        mine_wished, theirs_wished, both_wished: those.
        look_wished: both are to be looked at before that is said.
    """

    mine_wished = Signal()
    theirs_wished = Signal()
    both_wished = Signal()
    look_wished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "warning-bar")
        words = self.tr(
            "Somebody changed the same lines of this file elsewhere. Which are to stand? Nothing is lost: both are"
            " among its versions."
        )
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(3 / 4, 1 / 2, 3 / 4, 1 / 2), spacing=1 / 2)
        column.addWidget(PlainLabel(words, wraps=True))
        ways = FlowLayout()
        for said, wish in (
            (self.tr("Look at both…"), self.look_wished),
            (self.tr("What I wrote"), self.mine_wished),
            (self.tr("What came from elsewhere"), self.theirs_wished),
            (self.tr("Both, to put right in the text"), self.both_wished),
        ):
            button = QPushButton(said)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(wish)
            ways.addWidget(button)
        column.addLayout(ways)
