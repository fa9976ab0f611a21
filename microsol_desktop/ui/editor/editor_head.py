"""Above a practice that is edited: what it is called, how long it takes, and what can be done with all of it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from microsol_desktop.desk.editor_desk import EditorDesk
from microsol_desktop.desk.outline import NO_STEPS_YET
from microsol_desktop.practice.reading import Finding
from microsol_desktop.ui.editor.editor_words import Counted, kept_words
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import WrappingRow
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.page_head import PageHead
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.primary_button import PrimaryButton
from microsol_desktop.ui.kit.said import said


class View(StrEnum):
    """In which of two ways a practice is shown."""

    STEPS = "steps"
    TEXT = "text"


class EditorHead(QVBoxLayout):
    """Two rows: the way back, the title and Begin; then how it is shown, how long it takes, and the way back and forth.

    Signals:
        back_requested: back to where the host came from.
        view_chosen: show it so (a View).
    """

    back_requested = Signal()
    view_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        first = PageHead()
        first.back_requested.connect(self.back_requested)
        self.back, self.title = first.back, first.title
        self.begin = PrimaryButton(self.tr("Begin"))
        self.allow_begin(True)
        first.add_act(self.begin)
        self.times = PlainLabel(role="accent")
        self.kept = PlainLabel(role="soft")
        self.mend = _button("", kind="quiet")
        self.mend.setToolTip(self.tr("Show it in the text"))
        self.mend.hide()
        self.undo = _button(self.tr("Undo"), kind="quiet")
        self.redo = _button(self.tr("Redo"), kind="quiet")
        more = self.tr("More")
        self.more = _button(f"{more} ▾", kind="quiet")
        self.more.setAccessibleName(more)
        self._menu = QMenu(self.more)
        self.more.setMenu(self._menu)
        self.more.hide()
        self.addLayout(first)
        self.addLayout(self._second())
        in_lines(self.back, self, spacing=1 / 2)

    def _second(self) -> WrappingRow:
        row = WrappingRow()
        in_lines(self.back, row, spacing=2 / 3)
        row.addWidget(self._switch())
        for label in (self.times, self.kept, self.mend):
            row.addWidget(label)
        row.begin_second_end(together=True)
        for button in (self.undo, self.redo, self.more):
            row.addWidget(button)
        return row

    def _switch(self) -> QWidget:
        self.as_steps, self.as_text = _button(self.tr("Steps")), _button(self.tr("Text"))
        self._views = QButtonGroup(self)
        switch = QWidget()
        row = QHBoxLayout(switch)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in (self.as_steps, self.as_text):
            button.setCheckable(True)
            self._views.addButton(button)
            button.clicked.connect(self._on_view)
            row.addWidget(button)
        self.as_steps.setChecked(True)
        self.as_steps.setToolTip(self.tr("Each step as a card, with its settings"))
        self.as_text.setToolTip(self.tr("The same practice as its file has it"))
        return switch

    def add_act(self, words: str, does: Callable[[], object]) -> QAction:
        """One thing more that can be done with a practice, under "More"."""
        act = self._menu.addAction(words)
        act.triggered.connect(does)
        self.more.show()
        return act

    def show_view(self, view: View) -> None:
        """Say that it is shown so."""
        (self.as_text if view is View.TEXT else self.as_steps).setChecked(True)

    def say_title(self, title: str) -> None:
        self.title.say(title or self.tr("No title yet"))

    def allow_begin(self, on: bool) -> None:
        """Whether there is something to hold; else why not is told under the pointer, and aloud."""
        if not on and self.begin.hasFocus():
            self.as_steps.setFocus(Qt.FocusReason.OtherFocusReason)
        self.begin.setEnabled(on)
        why = "" if on else said(NO_STEPS_YET)
        self.begin.setToolTip(why or self.tr("To who is here, and then to the first card"))
        self.begin.setAccessibleDescription(why)

    def say_times(self, words: str) -> None:
        self.times.say(words)

    def say_kept(self, desk: EditorDesk) -> None:
        self.kept.say(kept_words(desk))

    def say_findings(self, findings: tuple[Finding, ...]) -> None:
        """How much is wrong; nothing where all is well."""
        words = Counted().to_mend(findings)
        if not words and self.mend.hasFocus():
            self.as_text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.mend.setText(words)
        self.mend.setVisible(bool(words))

    def allow(self, desk: EditorDesk) -> None:
        """What can be taken back, and made again."""
        for button, other, can, what, words in (
            (self.undo, self.redo, desk.can_undo, desk.undoes, self.tr("Undo: %1 (Ctrl+Z)")),
            (self.redo, self.undo, desk.can_redo, desk.redoes, self.tr("Redo: %1 (Ctrl+Shift+Z)")),
        ):
            if not can and button.hasFocus():
                (other if other.isEnabled() else self.as_steps).setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(can)
            button.setToolTip(fill(words, what) if can else "")

    def _on_view(self) -> None:
        self.view_chosen.emit(View.TEXT if self.as_text.isChecked() else View.STEPS)


def _button(words: str, *, kind: str = "plain") -> QPushButton:
    button = QPushButton(words)
    button.setProperty("kind", kind)
    button.setAutoDefault(False)
    return button
