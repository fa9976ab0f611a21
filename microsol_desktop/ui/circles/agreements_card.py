"""What a circle agreed on, a line each: what a newcomer is told."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout

from microsol_desktop.circle.circles import Circle
from microsol_desktop.circle.whole import CircleWhole
from microsol_desktop.ui.circles.fold_card import FoldCard
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import clear
from microsol_desktop.ui.kit.lines_field import LinesField
from microsol_desktop.ui.kit.plain_label import PlainLabel

translate = QCoreApplication.translate


class AgreementsCard(FoldCard):
    """Shows the lines; in their place a field to write them.

    Signals:
        changed: a sentence that says what is changed, and the circle as it is to be.
    """

    changed = Signal(str, object)

    def __init__(self) -> None:
        super().__init__(translate("Circles", "What we agreed on"), translate("Circles", "Change"))
        self._circle: Circle | None = None
        self._lines = QVBoxLayout()
        in_lines(self, self._lines, spacing=1 / 3)
        self.shown.addLayout(self._lines)
        self.field = LinesField(5)
        self.field.setAccessibleName(self.tr("What we agreed on, a line each"))
        self.field.setPlaceholderText(
            self.tr("What is said here stays here.\nPassing is always fine.\nWe begin on time.")
        )
        self.fields.addWidget(self.field)
        self.fields.addWidget(PlainLabel(self.tr("A line each."), role="soft"))
        self.opened.connect(self._fill_in)
        self.kept.connect(self._on_kept)

    def show_circle(self, whole: CircleWhole) -> None:
        """Show what this circle agreed on."""
        if whole.circle == self._circle:
            return
        self._circle = whole.circle
        clear(self._lines)
        for line in whole.circle.agreements:
            self._lines.addWidget(PlainLabel(line, wraps=True))
        if not whole.circle.agreements:
            self._lines.addWidget(PlainLabel(self.tr("Nothing is written down."), role="soft", wraps=True))
        self.change.setText(self.tr("Change") if whole.circle.agreements else self.tr("Write it down"))

    def _fill_in(self) -> None:
        if self._circle is not None:
            self.field.setPlainText("\n".join(self._circle.agreements))

    def _on_kept(self) -> None:
        if self._circle is None:
            return
        lines = tuple(" ".join(line.split()) for line in self.field.toPlainText().splitlines())
        now = replace(self._circle, agreements=tuple(line for line in lines if line))
        self.close_form()
        if now != self._circle:
            self.changed.emit(self.tr("What you agreed on is written down."), now)
