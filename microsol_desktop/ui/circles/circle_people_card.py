"""Who is in a circle, and how somebody comes in: by a name, known or new."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton

from microsol_desktop.circle.circles import Standing
from microsol_desktop.circle.whole import CircleWhole
from microsol_desktop.flow.people import split_names
from microsol_desktop.ui.circles.circle_people import CirclePeople
from microsol_desktop.ui.circles.circle_words import standing_words
from microsol_desktop.ui.kit.calm_combo_box import CalmComboBox
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.layouts import left
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.row_button import Rows

COMES_AS = (Standing.MEMBER, Standing.NEWCOMER, Standing.INVITED, Standing.THOUGHT_OF, Standing.HOST, Standing.CALLER)
"""How somebody comes into a circle; the first is what is meant most often."""


class CirclePeopleCard(Card):
    """The list, and a field below it.

    Signals:
        person_requested: go to this person (their key).
        finding_requested: find people for this circle.
        names_requested: what are those called whom the record knows?
        standing_chosen: this person (an InCircle) is to stand so.
        taken_in: these names are to stand so to the circle.
    """

    person_requested = Signal(object)
    finding_requested = Signal()
    names_requested = Signal()
    standing_chosen = Signal(object, object)
    taken_in = Signal(object, object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(" ")
        self.nobody = PlainLabel(self.tr("Nobody yet. Whom would you sit with?"), role="soft", wraps=True)
        self.list = CirclePeople(today)
        self.list.person_requested.connect(self.person_requested)
        self.list.standing_chosen.connect(self.standing_chosen)
        self.name = _NameField()
        self.name.setPlaceholderText(self.tr("Ana, Bento…"))
        self.name.setAccessibleName(self.tr("Who comes in: names, with commas between them"))
        self.name.entered.connect(self.names_requested)
        self.name.returnPressed.connect(self._on_taken_in)
        self._known = QStringListModel(self)
        self.name.setCompleter(_LastName(self._known, self.name))
        self.comes_as = CalmComboBox()
        self.comes_as.setAccessibleName(self.tr("As what they come in"))
        for standing in COMES_AS:
            self.comes_as.addItem(standing_words(standing), standing)
        self.take_in = QPushButton(self.tr("Take in"))
        self.take_in.clicked.connect(self._on_taken_in)
        self.find_people = QPushButton(self.tr("Find the people…"))
        self.find_people.setProperty("kind", "quiet")
        self.find_people.clicked.connect(self.finding_requested)
        self.body.addWidget(self.nobody)
        wide = Rows(self)
        wide.addWidget(self.list)
        self.body.addLayout(wide)
        self.body.addWidget(self.name)
        row = FlowLayout()
        row.addWidget(self.comes_as)
        row.addWidget(self.take_in)
        self.body.addLayout(row)
        self.body.addLayout(left(self.find_people))

    def show_circle(self, whole: CircleWhole) -> None:
        """Show who is in this circle."""
        some = self.tr("People: %1")
        self.heading.setText(fill(some, whole.belonging) if whole.belonging else self.tr("People"))
        self.setAccessibleName(self.heading.text())
        self.list.show_people(whole.people)
        self.list.setVisible(bool(whole.people))
        self.nobody.setVisible(not whole.people)

    def know(self, names: tuple[str, ...]) -> None:
        """Those whose names need not be typed to their end."""
        self._known.setStringList(list(names))

    def _on_taken_in(self) -> None:
        names = tuple(" ".join(name.split()) for name in split_names(self.name.text()))
        if names:
            self.taken_in.emit(names, Standing(self.comes_as.currentData()))
            self.name.clear()
        self.name.setFocus()


class _LastName(QCompleter):
    """Completes the last of several names."""

    def __init__(self, names: QStringListModel, field: QLineEdit) -> None:
        super().__init__(names, field)
        self._field = field
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        before = self._field.text().rpartition(",")[0].strip()
        name = str(index.data())
        return f"{before}, {name}" if before else name


class _NameField(QLineEdit):
    """A field that says when somebody is about to write in it.

    Signals:
        entered: the cursor is in it.
    """

    entered = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()
