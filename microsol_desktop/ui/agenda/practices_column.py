"""The practices that an evening can be strung together of: looked for by a word, taken by a click or Enter."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from microsol_desktop.desk.first_practice import PracticeCard
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.desk.looking_for import Searchable
from microsol_desktop.desk.measuring import Measured
from microsol_desktop.desk.shelves import Marks, Row, Wish, find
from microsol_desktop.practice.about import Slug
from microsol_desktop.ui.agenda.practice_rows import PracticeRows
from microsol_desktop.ui.circles.drawn_rows import ShownRow
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.search_field import SearchField
from microsol_desktop.ui.kit.words import language_words, length_words, own_language, people_range


class PracticesColumn(QWidget):
    """A field, and below it what is meant.

    Signals:
        taken: this practice comes into the evening (its name).
    """

    taken = Signal(str)

    def __init__(self, library: LibraryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._people = 0
        self._without: frozenset[Slug] = frozenset()
        self._searchable = Searchable(())
        self._found: tuple[PracticeCard, ...] = ()
        self.field = SearchField()
        self.field.setPlaceholderText(self.tr("Find: check-in, being heard, 20 min…"))
        self.field.setAccessibleName(self.tr("Find a practice for the evening"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._look)
        self.field.returnPressed.connect(self._on_first)
        self.field.left_downwards.connect(self._on_downwards)
        self.rows = PracticeRows(self.tr("Practices"))
        self.rows.chosen.connect(self._on_chosen)
        self.nothing = PlainLabel(self.tr("There is no practice with these words."), role="soft", wraps=True)
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=1 / 2)
        heading = PlainLabel(self.tr("Practices"), role="heading", capitals=True)
        for widget in (heading, self.field, self.nothing):
            column.addWidget(widget)
        column.addWidget(self.rows, 1)
        self._nothing_below = QWidget()
        column.addWidget(self._nothing_below, 1)
        column.addWidget(self._others())
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._on_find)
        library.changed.connect(self._on_library)
        library.measuring.measured_all.connect(self._on_measured)

    def _others(self) -> QWidget:
        """What is no practice and lies between them."""
        self.add_break = _adding(self.tr("A break"), self.tr("Add a break"))
        self.add_silence = _adding(self.tr("A moment of silence"), self.tr("Add a moment of silence"))
        self.add_step = _adding(self.tr("Something else"), self.tr("Add something of your own"))
        around = QWidget()
        flow = FlowLayout(around)
        for button in (self.add_break, self.add_silence, self.add_step):
            flow.addWidget(button)
        return around

    def show_for(self, people: int, without: Slug) -> None:
        """Say of each how long it takes for so many; the evening itself is not among them."""
        self._people = people
        self._without = frozenset({without})
        self._on_library()
        self._library.measuring.want(people)

    def card_at(self, row: int) -> PracticeCard | None:
        """The practice in this row; None where there is none any more."""
        return self._found[row] if 0 <= row < len(self._found) else None

    def _on_library(self) -> None:
        if not self._people:
            return
        cards = (card for card in self._library.cards if card.trouble is None and card.slug not in self._without)
        self._searchable = Searchable(tuple(cards))
        self._look()

    def _on_measured(self, people: int) -> None:
        if people == self._people:
            self._look()

    def _look(self) -> None:
        """Forms of one practice stand behind one of them, as in the library, until words are looked for."""
        measured = self._library.measuring.known(self._people)
        typed = self.field.text()
        opened = frozenset(str(card.slug) for card in self._searchable.cards) if typed.strip() else frozenset()
        wish = Wish(typed, people=self._people, language=own_language(), opened=opened)
        found = find(self._searchable, wish, Marks(), measured).rows
        self._found = tuple(row.card for row in found)
        self.rows.show_rows(tuple(_row(one, measured) for one in found))
        self.rows.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self._nothing_below.setVisible(not found)

    def _on_find(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _on_first(self) -> None:
        if self._found:
            self._on_chosen(0)

    def _on_downwards(self) -> None:
        if self._found:
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
            self.rows.setCurrentIndex(self.rows.shown.index(0))

    def _on_chosen(self, row: int) -> None:
        card = self.card_at(row)
        if card is not None:
            self.taken.emit(str(card.slug))


class FormCounts(QObject):
    """What takes another form with the number. The translators' tool finds `%n` in `tr` alone, hence a class."""

    def others(self, count: int) -> str:
        return self.tr("1 other form") if count == 1 else self.tr("%n other forms", "", count)


def _row(row: Row, measured: Mapping[str, Measured]) -> ShownRow:
    card = row.card
    told = (
        language_words(card.language),
        people_range(card.people) if card.people is not None else "",
        length_words(measured[card.slug]) if card.slug in measured else "",
        FormCounts().others(row.forms) if row.forms and not row.is_open else "",
    )
    return ShownRow(card.title, " · ".join(part for part in told if part) or card.summary)


def _adding(words: str, name: str) -> QPushButton:
    button = QPushButton(words)
    button.setAutoDefault(False)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button
