"""The middle of the console: the evening, the moment with the note, and the people, in as many columns as fit."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from microsol_desktop.flow.moment import Moment
from microsol_desktop.ui.console.agenda import AgendaView
from microsol_desktop.ui.console.note_card import NoteCard
from microsol_desktop.ui.console.now_panel import NowPanel
from microsol_desktop.ui.console.people_panel import PeoplePanel
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.theme import Theme

EVENING = 17 * 3600


class Body(QScrollArea):
    """Three columns, two or one, by how much text the window holds; what is too high for it scrolls."""

    def __init__(self, theme: Theme, picture: QWidget, more_buttons: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.agenda = AgendaView(theme)
        self.later = PlainLabel(role="soft", wraps=True)
        self.agenda_card = Card(self.tr("Today"))
        self.agenda_card.body.addWidget(self.agenda, 1)
        self.agenda_card.body.addWidget(self.later)
        self.now = NowPanel(picture)
        self.note = NoteCard()
        self.people = PeoplePanel(theme)
        self._more_buttons = more_buttons
        page = QWidget()
        page.setObjectName("scrolled")
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(self.fontMetrics().height())
        self.setWidget(page)
        self.viewport().setAutoFillBackground(False)
        self._middle = QWidget()
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(self.fontMetrics().height() * 2 // 3)
        middle.addWidget(self.now)
        middle.addWidget(self.note, 1)
        self._columns = 0

    def lay_out(self, columns: int, *, buttons_inside: bool) -> None:
        """In so many columns; with the less needed buttons in between where there is no room for them below."""
        arrangement = columns * 2 + buttons_inside
        if arrangement == self._columns:
            return
        self._columns = arrangement
        for widget in (self.agenda_card, self._middle, self.people):
            self._grid.removeWidget(widget)
        for column in range(3):
            self._grid.setColumnStretch(column, 0)
        em = self.fontMetrics().height()
        self.now.lay_out(narrow=columns == 1)
        match columns:
            case 3:
                self._grid.addWidget(self.agenda_card, 0, 0)
                self._grid.addWidget(self._middle, 0, 1)
                self._grid.addWidget(self.people, 0, 2)
                self._stretch(3, 8, 2)
            case 2:
                self._grid.addWidget(self._middle, 0, 0, 2, 1)
                self._grid.addWidget(self.agenda_card, 0, 1)
                self._grid.addWidget(self.people, 1, 1)
                self._stretch(8, 5)
            case _:
                for row, widget in enumerate((self._middle, self.agenda_card, self.people)):
                    self._grid.addWidget(widget, row, 0)
                self._stretch(1)
        self.agenda_card.setMaximumWidth(em * 22 if columns == 3 else 16_777_215)
        self.people.setMaximumWidth(em * 19 if columns == 3 else 16_777_215)
        self.note.setMinimumHeight(em * (6 if columns > 1 else 9))
        self.agenda_card.setMinimumHeight(0 if columns == 3 else em * 16)
        self.people.setMinimumHeight(0 if columns == 3 else em * 14)
        layout = self._middle.layout()
        if isinstance(layout, QVBoxLayout):
            layout.removeWidget(self._more_buttons)
            if buttons_inside:
                layout.insertWidget(1, self._more_buttons)
            self._more_buttons.setVisible(buttons_inside or self._more_buttons.parentWidget() is not self._middle)

    def show_moment(self, moment: Moment, *, seen_by_room: bool, note_held: bool) -> None:
        """Show this moment; where the room can see it, only what the stage may show."""
        is_open = note_held or not seen_by_room
        lines = moment.aside.agenda
        begins = next((line.begins_at for line in lines), 0)
        self.agenda_card.heading.say(self.tr("Tonight") if begins >= EVENING else self.tr("Today"))
        known = len(lines) if is_open or self.agenda.hasFocus() else self._known_to_the_room(moment)
        self.agenda.show_lines(lines[:known])
        self.later.say(
            self.tr("%n more, closed while the room can see this", "", len(lines) - known) if known < len(lines) else ""
        )
        self.later.setVisible(bool(self.later.text()))
        self.now.show_moment(moment, is_open=is_open)
        self.note.show_moment(moment, is_open=is_open)
        self.people.show_moment(moment)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The preview leaves the note its place."""
        em = self.fontMetrics().height()
        self.now.preview.set_highest(max(em * 9, self.viewport().height() * 11 // 20))
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(em * 12, em * 6)

    def _stretch(self, *shares: int) -> None:
        for column, share in enumerate(shares):
            self._grid.setColumnStretch(column, share)

    @staticmethod
    def _known_to_the_room(moment: Moment) -> int:
        """Lines up to the next one: what comes next stands on the stage as well."""
        lines = moment.aside.agenda
        following = moment.wall.index + 1
        return sum(1 for line in lines if line.is_done or line.is_now or line.first <= following)
