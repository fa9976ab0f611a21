"""How many there is room for, how many it takes, and how many newcomers at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from microsol_desktop.circle.circles import Circle
from microsol_desktop.circle.whole import CircleWhole
from microsol_desktop.ui.circles.circle_words import room_words
from microsol_desktop.ui.circles.fold_card import FoldCard
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import clear
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.stepper import Stepper
from microsol_desktop.ui.kit.tick_box import TickBox

translate = QCoreApplication.translate
MOST = 999


class TickedNumber(QWidget):
    """A number that somebody gave, or did not give."""

    def __init__(self, words: str, usual: int) -> None:
        super().__init__()
        self._usual = usual
        self.tick = TickBox(words)
        self.number = Stepper(1, MOST, usual)
        self.number.call(words)
        row = QHBoxLayout(self)
        in_lines(self, row, margins=(0, 0, 0, 0), spacing=1 / 2)
        row.addWidget(self.tick, 1)
        row.addWidget(self.number)
        self.tick.toggled.connect(self.number.setVisible)

    @property
    def value(self) -> int | None:
        """The number; None where none is given."""
        return self.number.value if self.tick.isChecked() else None

    def set_value(self, value: int | None) -> None:
        """Show this number, or that there is none."""
        self.number.set_value(value or self._usual)
        self.tick.setChecked(value is not None)
        self.number.setVisible(value is not None)


class RoomCard(FoldCard):
    """Three numbers, each only where somebody gave it.

    Signals:
        changed: a sentence that says what is changed, and the circle as it is to be.
    """

    changed = Signal(str, object)

    def __init__(self) -> None:
        super().__init__(translate("Circles", "How many we are"), translate("Circles", "Change"))
        self._circle: Circle | None = None
        self._lines = QVBoxLayout()
        in_lines(self, self._lines, spacing=1 / 3)
        self.shown.addLayout(self._lines)
        self.capacity = TickedNumber(self.tr("There is room for"), 12)
        self.at_least = TickedNumber(self.tr("Fewer than this, and a meeting is not held"), 4)
        self.newcomers = TickedNumber(self.tr("Newcomers at one meeting, at most"), 2)
        for field in (self.capacity, self.at_least, self.newcomers):
            self.fields.addWidget(field)
        self.opened.connect(self._fill_in)
        self.kept.connect(self._on_kept)

    def show_circle(self, whole: CircleWhole) -> None:
        """Show how many this circle has room for."""
        self._circle = whole.circle
        clear(self._lines)
        for words, role in self._said(whole):
            self._lines.addWidget(PlainLabel(words, role=role, wraps=True))

    def _said(self, whole: CircleWhole) -> list[tuple[str, str]]:
        circle, said = whole.circle, []
        if whole.places is not None:
            many = fill(self.tr("%1 of %2"), whole.belonging, circle.capacity)
            said.append((" · ".join((many, room_words(whole.places) if whole.places else self.tr("Full"))), "strong"))
        if circle.at_least is not None:
            said.append((fill(self.tr("At least %1, or a meeting is not held"), circle.at_least), ""))
        if circle.newcomers_at_most is not None:
            said.append((fill(self.tr("At most %1 new at one meeting"), circle.newcomers_at_most), ""))
        return said or [(self.tr("Nobody said how many there is room for."), "soft")]

    def _fill_in(self) -> None:
        if self._circle is not None:
            self.capacity.set_value(self._circle.capacity)
            self.at_least.set_value(self._circle.at_least)
            self.newcomers.set_value(self._circle.newcomers_at_most)

    def _on_kept(self) -> None:
        if self._circle is None:
            return
        now = replace(
            self._circle,
            capacity=self.capacity.value,
            at_least=self.at_least.value,
            newcomers_at_most=self.newcomers.value,
        )
        self.close_form()
        if now != self._circle:
            self.changed.emit(self.tr("How many you are is written down."), now)
