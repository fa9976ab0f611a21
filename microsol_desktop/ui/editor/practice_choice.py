"""Which practice is to be included: looked for by a word, chosen with the arrows or a click."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from microsol_desktop.desk.first_practice import PracticeCard
from microsol_desktop.desk.looking_for import meant
from microsol_desktop.ui.circles.drawn_rows import DrawnRows, ShownRow
from microsol_desktop.ui.kit.layouts import left
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.primary_button import PrimaryButton
from microsol_desktop.ui.kit.search_field import SearchField
from microsol_desktop.ui.kit.sheet import Sheet
from microsol_desktop.ui.kit.words import people_range

K = Qt.Key


class ChoiceField(SearchField):
    """From it, the arrows go through what was found; Esc in an empty one leaves.

    Signals:
        stepped: to the next one (1), or the one before (-1).
    """

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {K.Key_Up, K.Key_Down}:
            self.stepped.emit(1 if event.key() == K.Key_Down else -1)
        elif event.key() == K.Key_Escape and not self.text():
            event.ignore()
        else:
            super().keyPressEvent(event)


class PracticeChoice(Sheet):
    """A field, the practices that are meant, and a button that takes the one that is chosen.

    Signals:
        taken: this one (its slug).
    """

    taken = Signal(str)

    def __init__(self, window: QWidget, cards: tuple[PracticeCard, ...]) -> None:
        super().__init__(window, width_in_letters=56)
        self._cards = cards
        self._found: tuple[PracticeCard, ...] = ()
        self.set_title(self.tr("Insert a practice"))
        self.field = ChoiceField()
        self.field.setPlaceholderText(self.tr("A word of its title, or what it is for"))
        self.field.setAccessibleName(self.tr("Which practice"))
        self.field.textChanged.connect(self._look)
        self.field.returnPressed.connect(self._on_take)
        self.field.stepped.connect(self._on_stepped)
        self.rows = DrawnRows(self.tr("Practices"))
        self.rows.chosen.connect(self._on_chosen)
        self.nothing = PlainLabel(self.tr("There is no practice with these words."), role="soft", wraps=True)
        self.take = PrimaryButton(self.tr("Insert it"))
        self.take.clicked.connect(self._on_take)
        words = self.tr("Its steps come in here as its own file has them. Change them there, and they change here too.")
        for widget in (PlainLabel(words, role="soft", wraps=True), self.field, self.nothing, self.rows):
            self.card.body.addWidget(widget)
        self.card.body.addLayout(left(self.take))
        self._look()

    def open(self) -> None:
        super().open()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == K.Key_Escape:
            self.close_sheet()
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        self._found = meant(self._cards, self.field.text())
        self.rows.show_rows(tuple(map(_row, self._found)))
        if self._found:
            self.rows.setCurrentIndex(self.rows.shown.index(0))
        self.rows.setVisible(bool(self._found))
        self.nothing.setVisible(not self._found)
        self.take.setEnabled(bool(self._found))

    def _on_stepped(self, by: int) -> None:
        if self._found:
            row = self.rows.currentIndex().row() + by
            self.rows.setCurrentIndex(self.rows.shown.index(min(max(0, row), len(self._found) - 1)))

    def _on_chosen(self, row: int) -> None:
        self.rows.setCurrentIndex(self.rows.shown.index(row))
        self._on_take()

    def _on_take(self) -> None:
        row = self.rows.currentIndex().row()
        if 0 <= row < len(self._found):
            self.close_sheet()
            self.taken.emit(str(self._found[row].slug))


def _row(card: PracticeCard) -> ShownRow:
    return ShownRow(card.title, card.summary, people_range(card.people) if card.people is not None else "")
