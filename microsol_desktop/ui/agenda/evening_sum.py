"""How an evening lies to the end that was promised, and what "make it fit" would do; nothing is done by it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from microsol_desktop.desk.evening_show import EveningShow
from microsol_desktop.flow.fit import Change, Fit
from microsol_desktop.ui.agenda.evening_words import EveningCounts, end_words
from microsol_desktop.ui.console import fit_words
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import clear
from microsol_desktop.ui.kit.placed import in_places
from microsol_desktop.ui.kit.plain_label import PlainLabel

MOST_NAMED = 4
"""So many steps that would be shorter are named."""


class EveningSum(QWidget):
    """Some sentences below the evening."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.end = PlainLabel(role="strong", wraps=True)
        self.fit = PlainLabel(role="soft", wraps=True)
        self.after = PlainLabel(role="soft", wraps=True)
        self._lines = QVBoxLayout()
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=1 / 6)
        in_lines(self, self._lines, margins=(1, 0, 0, 0), spacing=0)
        for widget in (self.end, self.fit):
            column.addWidget(widget)
        column.addLayout(self._lines)
        column.addWidget(self.after)

    @property
    def lines(self) -> tuple[str, ...]:
        """What would be shorter, or go, in sentences."""
        return tuple(label.text() for label in in_places(self._lines) if isinstance(label, PlainLabel))

    def show_evening(self, show: EveningShow) -> None:
        """Say it of this evening."""
        words = end_words(show)
        self.end.say(words)
        self.end.set_role("warning" if show.trouble is not None else "strong")
        self.end.setVisible(bool(words))
        self._show_fit(show.fit)

    def _show_fit(self, fit: Fit | None) -> None:
        clear(self._lines)
        for label in (self.fit, self.after):
            label.setVisible(fit is not None)
        if fit is None:
            return
        changed = [line for line in fit.lines if line.change is not Change.STAYS]
        proposes = self.tr(
            "The practices keep their times. Once it has begun, “Make it fit” offers you this to accept:"
        )
        self.fit.say(proposes if changed else self.tr("Nothing of it can be shorter."))
        for line in changed[:MOST_NAMED]:
            self._lines.addWidget(PlainLabel(fit_words.sentence(line), role="soft", wraps=True))
        if len(changed) > MOST_NAMED:
            self._lines.addWidget(PlainLabel(EveningCounts().more(len(changed) - MOST_NAMED), role="soft"))
        self.after.say(fit_words.as_it_would_be(fit))
        self.after.setVisible(bool(changed))
