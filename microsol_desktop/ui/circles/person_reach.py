"""How somebody is reached: a line each, and one more to write the next on. Never on the stage."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from microsol_desktop.circle.people import Person, Reach, ReachKind
from microsol_desktop.desk.people_desk import PeopleDesk
from microsol_desktop.ui.circles.in_rows import InRows
from microsol_desktop.ui.circles.name_row import NameRow
from microsol_desktop.ui.circles.person_card import PersonCard
from microsol_desktop.ui.circles.saved_line import SavedLine
from microsol_desktop.ui.kit.calm_combo_box import CalmComboBox
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines


class ReachCard(PersonCard):
    """All ways, in their order."""

    def __init__(self, desk: PeopleDesk) -> None:
        super().__init__("", desk)
        self.heading.setText(self.tr("How to reach them"))
        self.heading.show()
        self.ways: InRows[Reach] = InRows(self._make_row)
        self.body.addWidget(self.ways)
        self.new = NameRow(self.tr("A number, an address"), self.tr("Keep"))
        self.new.named.connect(self._on_new)
        self.body.addWidget(self.new)

    def show_side(self) -> None:
        self.ways.show_values(self.one.person.reached)

    def _make_row(self) -> QWidget:
        row = _Way()
        row.changed.connect(self._on_changed)
        return row

    def _on_new(self, words: str) -> None:
        self._change(partial(_with_one_more, Reach(kind=_kind_of(words), words=words)))

    def _on_changed(self) -> None:
        ways = [row.way for row in self.ways.rows if isinstance(row, _Way)]
        self._change(partial(_with_ways, tuple(way for way in ways if way is not None and way.words)))

    def _change(self, change: Callable[[Person], Person]) -> None:
        self.desk.change_person(fill(self.tr("How to reach %1 is kept."), self.name), self.key, change)


class _Way(QWidget):
    """One way to reach somebody.

    Signals:
        changed: it is another one now, or none (`way` is None).
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.way: Reach | None = None
        self.kind = CalmComboBox()
        self.kind.setAccessibleName(self.tr("What it is"))
        for kind, words in (
            (ReachKind.PHONE, self.tr("Phone")),
            (ReachKind.EMAIL, self.tr("E-mail")),
            (ReachKind.POST, self.tr("Post")),
            (ReachKind.OTHER, self.tr("Other way")),
        ):
            self.kind.addItem(words, kind)
        self.words = SavedLine(self.tr("A number, an address"))
        self.gone = QPushButton("×")
        self.gone.setProperty("kind", "quiet")
        row = QHBoxLayout(self)
        in_lines(self, row, margins=(0, 0, 0, 0), spacing=1 / 3)
        row.addWidget(self.kind)
        row.addWidget(self.words, 1)
        row.addWidget(self.gone)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.words.saved.connect(self._on_words)
        self.gone.clicked.connect(self._on_gone)

    def show_value(self, way: Reach) -> None:
        self.way = way
        with QSignalBlocker(self.kind):
            self.kind.setCurrentIndex(self.kind.findData(way.kind))
        self.words.show_text(way.words.replace("\n", ", "))
        self.gone.setAccessibleName(fill(self.tr("Take out %1"), way.words))
        self.gone.setToolTip(self.tr("Take it out"))

    def _on_kind(self) -> None:
        if self.way is not None:
            self.way = replace(self.way, kind=ReachKind(self.kind.currentData()))
            self.changed.emit()

    def _on_words(self, words: str) -> None:
        if self.way is not None:
            self.way = replace(self.way, words=words)
            self.changed.emit()

    def _on_gone(self) -> None:
        self.way = None
        self.changed.emit()


def _kind_of(words: str) -> ReachKind:
    """What somebody who writes this down most likely means."""
    if "@" in words and " " not in words:
        return ReachKind.EMAIL
    if sum(letter.isdecimal() for letter in words) >= 6 and not any(letter.isalpha() for letter in words):
        return ReachKind.PHONE
    return ReachKind.POST if any(letter.isdecimal() for letter in words) else ReachKind.OTHER


def _with_one_more(way: Reach, person: Person) -> Person:
    return replace(person, reached=(*person.reached, way))


def _with_ways(ways: tuple[Reach, ...], person: Person) -> Person:
    return replace(person, reached=ways)
