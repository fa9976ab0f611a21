"""What is looked for in the library: some words, for how many, on which shelf; and what was understood of it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QPushButton, QVBoxLayout, QWidget

from microsol_desktop.desk.shelves import Shelf
from microsol_desktop.ui.kit.flow_layout import WrappingRow
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import Flush
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.search_field import SearchField
from microsol_desktop.ui.kit.stepper import Stepper

MOST_PEOPLE = 500
SIDE_BY_SIDE = 40
"""Heights of a line: from this width on, the number stands beside the field."""


class LookingBar(QWidget):
    """A field, a number of people, the shelves, and the two ways to look at them.

    Signals:
        changed: something else is looked for.
        people_changed: another number of people is here.
        picture_requested: show the map, or the cards again.
        left_downwards: the arrow down was pressed in the field.
        opened: Enter was pressed in the field.
    """

    changed = Signal()
    people_changed = Signal(int)
    picture_requested = Signal(bool)
    left_downwards = Signal()
    opened = Signal()

    def __init__(self, people: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = SearchField()
        self.field.setPlaceholderText(self.tr("Find: 9 people, 75 minutes, tired…"))
        self.field.setAccessibleName(self.tr("Find practices by words, need, people, time or how you are tonight"))
        self.field.offer_to_empty()
        self.people = Stepper(1, MOST_PEOPLE, people)
        self.people.call(self.tr("How many are here"))
        self.understood = PlainLabel(role="soft", wraps=True)
        self._shelves, self._ways = QButtonGroup(self), QButtonGroup(self)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._fill()
        self.field.textChanged.connect(self.changed)
        self.field.left_downwards.connect(self.left_downwards)
        self.field.returnPressed.connect(self.opened)
        self.people.changed.connect(self.people_changed)
        self._shelves.buttonClicked.connect(self.changed)
        self._ways.buttonClicked.connect(self._on_way)

    @property
    def shelf(self) -> Shelf:
        """Which shelf is looked at."""
        return next(Shelf(button.objectName()) for button in self._shelves.buttons() if button.isChecked())

    def show_shelf(self, shelf: Shelf) -> None:
        """Look at this shelf."""
        for button in self._shelves.buttons():
            button.setChecked(button.objectName() == shelf)

    @property
    def shows_map(self) -> bool:
        """Whether the map is looked at, and not the cards."""
        return self.map.isChecked()

    def show_people(self, people: int) -> None:
        """So many are here; nobody is told."""
        with QSignalBlocker(self.people):
            self.people.set_value(people)

    def say(self, words: str) -> None:
        """What was understood, and how many were found."""
        self.understood.say(words)
        self.field.setAccessibleDescription(words)

    def go_on_with(self, text: str) -> None:
        """What was typed elsewhere is typed here; nothing: begin anew."""
        self.field.setFocus()
        if text:
            self.field.insert(text)
        else:
            self.field.clear()

    def lie(self, width: int) -> None:
        """The number beside the field, or below it where the page is narrow."""
        directions = QBoxLayout.Direction
        beside = width >= SIDE_BY_SIDE * self.fontMetrics().height()
        self._top.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def _fill(self) -> None:
        column = QVBoxLayout(self)
        # Room on both sides for what reaches out beyond its words.
        in_lines(self, column, margins=(2 / 3, 0, 2 / 3, 0), spacing=1 / 3)
        here = Flush()
        here.addWidget(PlainLabel(self.tr("Here tonight"), role="soft"))
        here.addWidget(self.people)
        here.addStretch(1)
        self._top.addWidget(self.field, 1)
        self._top.addLayout(here)
        in_lines(self, self._top, spacing=1)
        in_lines(self.people, here, spacing=1 / 2)
        column.addLayout(self._top)
        flow = WrappingRow()
        for name, words in self._shelf_words():
            flow.addWidget(self._button(name, words, self._shelves))
        self._shelves.buttons()[0].setChecked(True)
        column.addLayout(flow)
        flow.begin_second_end()
        self.cards = self._button("cards", self.tr("As cards"), self._ways)
        self.map = self._button("map", self.tr("As a map"), self._ways)
        self.cards.setChecked(True)
        flow.addWidget(self.cards)
        flow.addWidget(self.map)
        column.addWidget(self.understood)

    def _shelf_words(self) -> tuple[tuple[Shelf, str], ...]:
        return (
            (Shelf.ALL, self.tr("All")),
            (Shelf.FAVOURITES, self.tr("Favourites")),
            (Shelf.LATELY, self.tr("Begun lately")),
            (Shelf.OWN, self.tr("Yours")),
            (Shelf.SHIPPED, self.tr("Those that ship")),
        )

    @staticmethod
    def _button(name: str, words: str, group: QButtonGroup) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setProperty("kind", "quiet")
        button.setCheckable(True)
        group.addButton(button)
        return button

    def _on_way(self) -> None:
        self.picture_requested.emit(self.map.isChecked())
