"""For which circle a practice begins, and who of it is here. Nothing of this has to be filled in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from uuid import UUID

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from microsol_desktop.circle.at_the_door import FEW, AtTheDoor, Pair
from microsol_desktop.circle.circles import Circle
from microsol_desktop.circle.keys import CircleKey, PersonKey
from microsol_desktop.desk.coming_in import Shown, new_tonight, shown_names
from microsol_desktop.ui.home.comers import Comer, Coming
from microsol_desktop.ui.home.who_comes import WhoComes
from microsol_desktop.ui.kit.calm_combo_box import CalmComboBox
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import named
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.words import people_count

SEARCHED_FROM = 15
"""Fewer people are found without being looked for."""


class _Counts(QObject):
    def newcomers(self, count: int) -> str:
        if count < 2:
            return self.tr("at most one newcomer") if count else self.tr("no newcomers")
        return self.tr("at most %n newcomers", "", count)


class FromCircle(QWidget):
    """A choice of circles; below it the people of the one that is chosen.

    Signals:
        circle_chosen: a CircleKey, or None for nobody's in particular.
        changed: somebody else is here now.
    """

    circle_chosen = Signal(object)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door: AtTheDoor | None = None
        self._shown = Shown({}, ())
        self.circles = CalmComboBox()
        self.circles.setAccessibleName(self.tr("For which circle"))
        self.circles.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.circles.setMinimumContentsLength(10)
        self.circles.currentIndexChanged.connect(self._on_circle)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find somebody"))
        self.search.setAccessibleName(self.tr("Find somebody of the circle"))
        self.search.setClearButtonEnabled(True)
        self.people = WhoComes()
        self.search.textChanged.connect(self.people.comers.look_for)
        self.people.comers.ticked.connect(self._on_ticked)
        self.everybody = self._quiet(self.tr("All are here"))
        self.everybody.clicked.connect(self._on_all)
        self.nobody = self._quiet(self.tr("Nobody yet"))
        self.nobody.clicked.connect(self._on_none)
        self.count = PlainLabel(role="soft", wraps=True)
        self.new = PlainLabel(role="accent", wraps=True)
        self._inside = QWidget()
        self._lay()
        self._inside.hide()
        self.hide()

    @property
    def door(self) -> AtTheDoor | None:
        """The circle that is chosen, as the record knows it; None while none is."""
        return self._door

    @property
    def chosen(self) -> CircleKey | None:
        """Which circle is meant."""
        key = self.circles.currentData()
        return CircleKey(key) if isinstance(key, UUID) else None

    @property
    def here(self) -> tuple[PersonKey, ...]:
        """Who is ticked."""
        return tuple(one.person for one in self.people.comers.comers if one.coming is Coming.HERE)

    @property
    def word(self) -> tuple[PersonKey, ...]:
        """Who has sent word."""
        return tuple(one.person for one in self.people.comers.comers if one.coming is Coming.WORD)

    def offer_circles(self, circles: Iterable[Circle], chosen: CircleKey | None = None) -> None:
        """The circles that there are; without any, nothing is seen of all this."""
        with QSignalBlocker(self.circles):
            self.circles.clear()
            self.circles.addItem(self.tr("Nobody’s in particular"), None)
            for circle in circles:
                self.circles.addItem(circle.name, circle.key)
            self.circles.setCurrentIndex(max(0, self._place_of(chosen)))
        self.setVisible(self.circles.count() > 1)

    def show_door(self, door: AtTheDoor | None) -> None:
        """Its people, as ticks; None: nobody's in particular."""
        self._door = door
        people = door.people if door is not None else ()
        expected = Coming.HERE if len(people) <= FEW else Coming.NOT_HERE
        self.call(())
        names = self._shown.known
        word = door.word if door is not None else frozenset()
        self.search.clear()
        self.people.comers.show_comers(
            tuple(Comer(one.key, names[one.key], Coming.WORD if one.key in word else expected) for one in people)
        )
        with QSignalBlocker(self.circles):
            self.circles.setCurrentIndex(max(0, self._place_of(door.circle.key if door and door.circle else None)))
        self._inside.setVisible(bool(people))
        self.search.setVisible(len(people) > SEARCHED_FROM)
        self._on_ticked()

    @property
    def shown(self) -> Shown:
        """By which names the room sees everybody."""
        return self._shown

    def call(self, typed: tuple[str, ...]) -> None:
        """Tell those who are typed in apart from those of the circle."""
        if self._door is not None:
            self._shown = shown_names(self._door, typed)
        else:
            self._shown = Shown({}, typed)

    def learn(self, met: Mapping[Pair, int], apart: tuple[Pair, ...]) -> None:
        """Who of those who are ticked has met whom, where that was too much to be told of everybody."""
        if self._door is not None:
            self._door = self._door._replace(met=met, apart=tuple(dict.fromkeys((*self._door.apart, *apart))))

    def tell_who_comes(self, count: int, at_most: int) -> None:
        """Say how many are here, and who for the first time, against what the circle agreed on. For the host alone."""
        too_many = fill(self.tr("%1: a practice is for %2 at most"), people_count(count), at_most)
        self.count.setText(too_many if count > at_most else people_count(count))
        self.new.setText(self._about_newcomers())
        self.new.setVisible(bool(self.new.text()))

    def _about_newcomers(self) -> str:
        door = self._door
        names = new_tonight(door, self.here, self._shown) if door is not None else ()
        if door is None or door.circle is None or not names:
            return ""
        said = [fill(self.tr("Here for the first time: %1."), ", ".join(names))]
        most = door.circle.newcomers_at_most
        if most is not None and len(names) > most:
            said.append(fill(self.tr("You agreed on %1 at one meeting."), _Counts().newcomers(most)))
        if door.some_new_last_time:
            said.append(self.tr("There were some last time, too."))
        return " ".join(said)

    def _lay(self) -> None:
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=1 / 2)
        column.addLayout(named(self.tr("Circle"), self.circles))
        inside = QVBoxLayout(self._inside)
        in_lines(self, inside, margins=(0, 0, 0, 0), spacing=1 / 4)
        inside.addWidget(self.search)
        inside.addWidget(self.people)
        row = FlowLayout()
        in_lines(self, row, spacing=1 / 3)
        for button in (self.everybody, self.nobody):
            row.addWidget(button)
        inside.addLayout(row)
        inside.addWidget(self.count)
        inside.addWidget(self.new)
        column.addWidget(self._inside)

    def _quiet(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("kind", "quiet")
        return button

    def _place_of(self, circle: CircleKey | None) -> int:
        return next((row for row in range(self.circles.count()) if self.circles.itemData(row) == circle), 0)

    def _on_circle(self) -> None:
        self.circle_chosen.emit(self.chosen)

    def _on_ticked(self) -> None:
        self.changed.emit()

    def _on_all(self) -> None:
        self.people.comers.let_all_come(Coming.HERE)

    def _on_none(self) -> None:
        self.people.comers.let_all_come(Coming.NOT_HERE)
