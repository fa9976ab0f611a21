"""Everybody whom the record knows: found by typing, opened by Enter, and somebody new by name alone."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from microsol_desktop.circle.calls import Offer
from microsol_desktop.circle.circles import Circle, Membership
from microsol_desktop.circle.keys import PersonKey
from microsol_desktop.circle.people import Person, Place
from microsol_desktop.desk.everybody import Everybody
from microsol_desktop.desk.people_desk import PeopleDesk
from microsol_desktop.ui.circles.languages import language_words
from microsol_desktop.ui.circles.modest_line import ModestLine
from microsol_desktop.ui.circles.name_row import NameRow
from microsol_desktop.ui.circles.page import Goal, RecordPage, Surroundings
from microsol_desktop.ui.circles.people_list import PeopleList, PeopleModel
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import Flush
from microsol_desktop.ui.kit.page_head import PageHead
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.words import people_count


class PeoplePage(RecordPage):
    """The list, what is looked for above it, and a row for somebody new that opens where it is wanted."""

    READS: ClassVar[frozenset[type[object]]] = frozenset({Person, Membership, Circle, Place, Offer})

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self._desk = PeopleDesk(around.record, around.today, language_words)
        self._shows: PersonKey | None = None
        self.setAccessibleName(self.tr("People"))
        head = PageHead(self.tr("People"))
        head.back_requested.connect(self.back_requested)
        self.column.addLayout(head)
        self.column.addWidget(self._make_ways())
        self.newcomer = NameRow(self.tr("The name they like"), self.tr("Welcome"))
        self.newcomer.named.connect(self._on_named)
        self.newcomer.left.connect(self._on_newcomer_left)
        self.first = self._make_first()
        self.column.addWidget(self.first)
        self.column.addWidget(self.newcomer)
        self._make_search()
        self.people = PeopleModel(self)
        self.list = PeopleList(self.people)
        self.list.chosen.connect(self._on_chosen)
        self.list.typed.connect(self.search.go_on_with)
        self.list.left_upwards.connect(self.search.setFocus)
        self.column.addWidget(self.list, 1)
        self._below = QWidget()
        self._below.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.column.addWidget(self._below, 1)
        for widget in (self.first, self.newcomer, self.nobody, self._below):
            widget.hide()
        QShortcut(QKeySequence(QKeySequence.StandardKey.New), self, self.ask_for_newcomer)

    def come(self, about: object) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        super().come(None)

    def look(self) -> None:
        self._desk.everybody(self._show_names, self._show)

    def ask_for_newcomer(self) -> None:
        """Let the host write the name of somebody new; what was looked for in vain may be it."""
        self.newcomer.show()
        self.newcomer.begin("" if self.people.rowCount() else self.search.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whatever is typed on the page is what is looked for."""
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.text().isprintable() and event.text() and not held and self.search.isVisible():
            self.search.go_on_with(event.text())
        else:
            super().keyPressEvent(event)

    def _make_ways(self) -> QWidget:
        ways = QWidget()
        flow = FlowLayout(ways)
        self.new = QPushButton(self.tr("New person"))
        self.new.setToolTip(QKeySequence(QKeySequence.StandardKey.New).toString(QKeySequence.SequenceFormat.NativeText))
        self.new.clicked.connect(self.ask_for_newcomer)
        flow.addWidget(self.new)
        for name, words, slot in (
            ("finding", self.tr("Finding the people"), self._on_finding),
            ("places", self.tr("Households and places"), self._on_places),
            ("bringing-in", self.tr("Bring in…"), self._on_bringing_in),
            ("giving-out", self.tr("Give out…"), self._on_giving_out),
        ):
            button = QPushButton(words)
            button.setObjectName(name)
            button.clicked.connect(slot)
            flow.addWidget(button)
        return ways

    def _make_first(self) -> Card:
        card = Card(self.tr("The first person"))
        words = self.tr(
            "Nobody is here yet. A name is enough: how to reach them, their languages and their circles can be written"
            " down whenever you like. All of it stays on this computer."
        )
        card.body.addWidget(PlainLabel(words, wraps=True))
        return card

    def _make_search(self) -> None:
        self.search = _Search()
        self.search.setPlaceholderText(self.tr("Find: a name, a circle, a place, a language, bread…"))
        self.search.setAccessibleName(self.tr("Find people by name, circle, place, language or what they offer"))
        self.search.setClearButtonEnabled(True)
        self.count = PlainLabel(role="soft")
        row = Flush()
        in_lines(self, row, spacing=1)
        row.addWidget(self.search, 1)
        row.addWidget(self.count)
        self.column.addLayout(row)
        self.nobody = QWidget()
        said = FlowLayout(self.nobody)
        self._nobody_words = PlainLabel(self.tr("Nobody is found by that. Esc shows everybody again."), role="soft")
        self.welcome = QPushButton()
        self.welcome.setProperty("kind", "quiet")
        self.welcome.clicked.connect(self._on_welcome)
        said.addWidget(self._nobody_words)
        said.addWidget(self.welcome)
        self.column.addWidget(self.nobody)
        self.search.textChanged.connect(self._on_looked_for)
        self.search.left_downwards.connect(self._on_downwards)
        self.search.returnPressed.connect(self._on_first_meant)

    def _show_names(self, everybody: Everybody) -> None:
        """The names are there: what stands beside them is not shown anew before it is, or rows would empty and fill."""
        if everybody.named.ids != self.people.everybody.named.ids:
            self._show(everybody)

    def _show(self, everybody: Everybody) -> None:
        self.people.show_everybody(everybody)
        is_first = not everybody.named.ids
        if is_first and not self.first.isVisibleTo(self):
            self.ask_for_newcomer()
        self.first.setVisible(is_first)
        self.search.setVisible(not is_first)
        self._say_how_many()
        if self._shows is not None and self.people.row_of(self._shows) is not None:
            self.list.show_person(self._shows)
            self._shows = None

    def _say_how_many(self) -> None:
        found = self.people.rowCount()
        is_empty = not self.people.everybody.named.ids
        typed = self.search.text().strip()
        self.count.setText("" if is_empty else people_count(found))
        self.list.setVisible(found > 0)
        self._below.setVisible(found == 0)
        self.nobody.setVisible(found == 0 and not is_empty)
        if not found:
            short = typed if len(typed) <= 40 else f"{typed[:39]}…"
            self.welcome.setText(fill(self.tr("Welcome “%1” as somebody new"), short).replace("&", "&&"))

    def _on_looked_for(self, typed: str) -> None:
        self.people.look_for(typed)
        self.list.scrollToTop()
        self._say_how_many()

    def _on_downwards(self) -> None:
        if self.people.rowCount():
            self.list.begin_at_first()

    def _on_first_meant(self) -> None:
        if self.people.rowCount():
            self._on_chosen(self.people.person(0).key)
        elif self.search.text().strip():
            self.ask_for_newcomer()

    def _on_chosen(self, person: PersonKey) -> None:
        self.goal_requested.emit(Goal("person", person))

    def _on_welcome(self) -> None:
        self._on_named(self.search.text())

    def _on_named(self, name: str) -> None:
        name = " ".join(name.split())
        if name:
            self.search.setText("")
            self._desk.welcome_person(fill(self.tr("%1 is in your list of people now."), name), name, self._on_welcomed)

    def _on_welcomed(self, person: PersonKey) -> None:
        self._shows = person

    def _on_newcomer_left(self) -> None:
        if self.people.everybody.named.ids:
            self.newcomer.hide()
            self.search.setFocus()

    def _on_finding(self) -> None:
        self.goal_requested.emit(Goal("finding"))

    def _on_bringing_in(self) -> None:
        self.goal_requested.emit(Goal("bringing-in"))

    def _on_giving_out(self) -> None:
        self.goal_requested.emit(Goal("giving-out"))

    def _on_places(self) -> None:
        self.goal_requested.emit(Goal("places"))


class _Search(ModestLine):
    """A field that Esc empties and that the arrow down leaves for the list below it.

    Signals:
        left_downwards: the arrow down was pressed.
    """

    left_downwards = Signal()

    def go_on_with(self, text: str) -> None:
        """What was typed elsewhere is typed here; nothing: begin anew."""
        self.setFocus()
        if text:
            self.insert(text)
        else:
            self.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Down | Qt.Key.Key_PageDown:
                self.left_downwards.emit()
            case _:
                super().keyPressEvent(event)
