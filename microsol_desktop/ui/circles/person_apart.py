"""With whom somebody is not put into one small group: a private note to the mixing, opened on purpose."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from microsol_desktop.circle.keys import PersonKey
from microsol_desktop.circle.people import Person
from microsol_desktop.desk.people_desk import PeopleDesk
from microsol_desktop.ui.circles.in_rows import InRows
from microsol_desktop.ui.circles.person_card import PersonCard
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import left
from microsol_desktop.ui.kit.plain_label import PlainLabel


class ApartCard(PersonCard):
    """Closed whenever one comes; nothing of it is asked before it is opened, and nothing of it stays when it closes."""

    def __init__(self, desk: PeopleDesk) -> None:
        super().__init__("", desk)
        self.open = QPushButton(self.tr("A private note to the mixing…"))
        self.open.setProperty("kind", "quiet")
        self.open.clicked.connect(self._on_opened)
        words = self.tr(
            "Microsol never puts these two into one small group. Only the mixing knows: no list, no other page and no"
            " gathering shows it, and there is no place to write why."
        )
        self.words = PlainLabel(words, role="soft", wraps=True)
        self.pairs: InRows[Person] = InRows(self._make_row)
        self.other = self.person_field(self.tr("Not in one group with"))
        self.other.chosen.connect(self._on_chosen)
        self.close_it = QPushButton(self.tr("Close the note"))
        self.close_it.setProperty("kind", "quiet")
        self.close_it.clicked.connect(self.shut)
        self.body.addLayout(left(self.open))
        for widget in (self.words, self.pairs, self.other):
            self.body.addWidget(widget)
        self.body.addLayout(left(self.close_it))
        self.shut()

    @property
    def is_open(self) -> bool:
        """Whether the host has opened it."""
        return not self.open.isVisibleTo(self)

    def shut(self) -> None:
        """Let it be closed, and forget what it showed."""
        self.pairs.show_values(())
        self._show_inside(on=False)

    def show_side(self) -> None:
        if self.is_open:
            self.desk.apart_from(self.key, self._show_pairs)

    def _show_inside(self, *, on: bool) -> None:
        self.open.setVisible(not on)
        for widget in (self.words, self.other, self.close_it):
            widget.setVisible(on)

    def _show_pairs(self, people: tuple[Person, ...]) -> None:
        if self.is_open:
            self.pairs.show_values(people)

    def _make_row(self) -> QWidget:
        row = _Apart()
        row.ended.connect(self._on_ended)
        return row

    def _on_opened(self) -> None:
        self._show_inside(on=True)
        self.show_side()
        self.other.setFocus()

    def _on_chosen(self, other: PersonKey, _name: str) -> None:
        # The bar may be read by others: it names nobody.
        self.desk.keep_apart(self.tr("The private note is kept."), self.key, other)

    def _on_ended(self, other: PersonKey) -> None:
        self.desk.no_longer_apart(self.tr("The private note is gone."), self.key, other)


class _Apart(QWidget):
    """Somebody who is kept apart from whom the page is about.

    Signals:
        ended: no longer (a PersonKey).
    """

    ended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._person: Person | None = None
        self.name = PlainLabel()
        self.end = QPushButton(self.tr("No longer"))
        self.end.setProperty("kind", "quiet")
        self.end.clicked.connect(self._on_end)
        row = QHBoxLayout(self)
        in_lines(self, row, margins=(0, 0, 0, 0), spacing=1 / 3)
        row.addWidget(self.name, 1)
        row.addWidget(self.end)

    def show_value(self, person: Person) -> None:
        self._person = person
        self.name.say(person.name)
        self.end.setAccessibleName(fill(self.tr("%1: no longer"), person.name))

    def _on_end(self) -> None:
        if self._person is not None:
            self.ended.emit(self._person.key)
