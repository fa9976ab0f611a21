"""In which circles somebody is, how they stand there, and which of them is home."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from microsol_desktop.circle.circles import Circle, Membership, Standing
from microsol_desktop.circle.keys import CircleKey
from microsol_desktop.desk.looking_for import plain
from microsol_desktop.desk.people_desk import PeopleDesk
from microsol_desktop.ui.circles.circle_words import standing_words
from microsol_desktop.ui.circles.in_rows import InRows
from microsol_desktop.ui.circles.modest_line import ModestLine
from microsol_desktop.ui.circles.names_below import NamesBelow
from microsol_desktop.ui.circles.page import Goal
from microsol_desktop.ui.circles.person_card import PersonCard
from microsol_desktop.ui.kit.calm_combo_box import CalmComboBox
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.row_button import RowButton
from microsol_desktop.ui.kit.tick_box import TickBox

Stands = tuple[Membership, Circle]


class CirclesCard(PersonCard):
    """A row a circle, and a line to name another one."""

    def __init__(self, desk: PeopleDesk) -> None:
        super().__init__("", desk)
        self.heading.setText(self.tr("Circles"))
        self.heading.show()
        self._alive: tuple[Circle, ...] = ()
        self.none = PlainLabel(self.tr("In no circle yet."), role="soft")
        self.circles: InRows[Stands] = InRows(self._make_row)
        self.join = _CircleLine(self.tr("Another circle"))
        self.join.came.connect(self._on_line_entered)
        self.join.returnPressed.connect(self._on_named)
        self.join.below.chosen.connect(self._take)
        for widget in (self.none, self.circles, self.join):
            self.body.addWidget(widget)

    def show_side(self) -> None:
        self.none.setVisible(not self.one.circles)
        self.circles.show_values(self.one.circles)

    def _make_row(self) -> QWidget:
        row = _Stands()
        row.opened.connect(self._on_opened)
        row.stood.connect(self._on_stood)
        row.made_home.connect(self._on_made_home)
        return row

    def _on_line_entered(self) -> None:
        self.desk.circles(self._offer_circles)

    def _offer_circles(self, circles: tuple[Circle, ...]) -> None:
        mine = {circle.key for held, circle in self.one.circles if held.standing is not Standing.LEFT}
        self._alive = tuple(circle for circle in circles if circle.key not in mine)
        self.join.below.offer([circle.name for circle in self._alive])

    def _on_named(self) -> None:
        if not self.join.below.is_choosing:
            self._take(" ".join(self.join.text().split()))

    def _take(self, name: str) -> None:
        meant = [circle for circle in self._alive if plain(circle.name) == plain(name)]
        if not name:
            return
        if not meant:
            self.said.emit(fill(self.tr("No other circle is called “%1”. It can be begun at Circles."), name))
            return
        self.join.setText("")
        self._stand(meant[0], Standing.MEMBER)

    def _on_opened(self, circle: CircleKey) -> None:
        self.goal_requested.emit(Goal("circle", circle))

    def _on_stood(self, circle: Circle, standing: Standing) -> None:
        self._stand(circle, standing)

    def _on_made_home(self, held: Membership, circle: Circle) -> None:
        self.desk.is_at_home(fill(self.tr("%1 is at home in %2."), self.name, circle.name), held)

    def _stand(self, circle: Circle, standing: Standing) -> None:
        words = fill(self.tr("%1 in %2: %3."), self.name, circle.name, standing_words(standing))
        self.desk.stand(words, self.key, circle.key, standing)


class _Stands(QWidget):
    """One circle of somebody's.

    Signals:
        opened: to this circle (its key).
        stood: they stand otherwise to it from now on (the circle, a Standing).
        made_home: this is the circle in which they are at home (a Membership, the circle).
    """

    opened = Signal(object)
    stood = Signal(object, object)
    made_home = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._held: Stands | None = None
        self.link = RowButton("")
        self.link.clicked.connect(self._on_opened)
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=0)
        column.addWidget(self.link)
        self.standing = CalmComboBox()
        self.standing.setAccessibleName(self.tr("How they stand to it"))
        for standing in Standing:
            self.standing.addItem(standing_words(standing), standing)
        self.home = TickBox(self.tr("Home"))
        self.home.setToolTip(self.tr("The circle in which they are drawn on the island"))
        below = QHBoxLayout()
        in_lines(self, below, margins=(3 / 5, 0, 0, 0), spacing=1 / 2)
        below.addWidget(self.standing)
        below.addWidget(self.home)
        below.addStretch(1)
        column.addLayout(below)
        self.standing.activated.connect(self._on_stood)
        self.home.clicked.connect(self._on_home)

    def show_value(self, held: Stands) -> None:
        self._held = held
        membership, circle = held
        self.link.say(circle.name)
        with QSignalBlocker(self.standing):
            self.standing.setCurrentIndex(self.standing.findData(membership.standing))
        self.home.setChecked(membership.home)
        self.home.setVisible(membership.standing.belongs)
        self.home.setAccessibleName(fill(self.tr("At home in %1"), circle.name))

    def _on_opened(self) -> None:
        if self._held is not None:
            self.opened.emit(self._held[1].key)

    def _on_stood(self) -> None:
        standing = Standing(self.standing.currentData())
        if self._held is not None and standing is not self._held[0].standing:
            self.stood.emit(self._held[1], standing)

    def _on_home(self) -> None:
        if self._held is None:
            return
        if self._held[0].home:
            # Somebody is at home in one circle: another one is ticked, this one is not let go.
            self.home.setChecked(True)
        else:
            self.made_home.emit(*self._held)


class _CircleLine(ModestLine):
    """A line on which a circle is named.

    Signals:
        came: the cursor is here.
    """

    came = Signal()

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.below = NamesBelow(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.came.emit()
