"""The middle of the console: the evening, the moment with the note, and the people, in as many columns as fit."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from microsol_desktop.flow.moment import Moment
from microsol_desktop.ui.console.agenda import AgendaView
from microsol_desktop.ui.console.beneath import Beneath
from microsol_desktop.ui.console.closed_agenda import known_to_the_room
from microsol_desktop.ui.console.line_list import LineList, out_to_the_edge
from microsol_desktop.ui.console.note_card import NoteCard
from microsol_desktop.ui.console.now_panel import MOST, StageSeen, TimePanel, TvBox
from microsol_desktop.ui.console.people_panel import PeoplePanel
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import empty
from microsol_desktop.ui.kit.placed import read_as_it_lies
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.theme import Theme

EVENING = 17 * 3600
_FOR_LINES = 21
"""Heights of a line of text that are enough for what is noted, with everything around it."""


class _Arrangement(NamedTuple):
    columns: int
    buttons_inside: bool
    beside_stage: bool

    @property
    def is_pair(self) -> bool:
        """Two columns without the picture: the people have one, all else the other."""
        return self.columns == 2 and self.beside_stage


class Body(QScrollArea):
    """Three columns, two or one, by how much text the window holds; what is too high for it scrolls."""

    def __init__(self, theme: Theme, picture: QWidget, more_buttons: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._arrangement = _Arrangement(0, buttons_inside=False, beside_stage=False)
        self._harvest_has_room = False
        self._middle = QGridLayout()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.agenda = AgendaView(theme)
        self.later = PlainLabel(role="soft", wraps=True)
        self.agenda_card = Card(self.tr("Today"))
        below = QHBoxLayout()
        below.addWidget(self.later)
        out_to_the_edge(self.agenda_card, below)
        self.agenda_card.body.addWidget(self.agenda, 1)
        self.agenda_card.body.addLayout(below)
        self.tv = TvBox(picture)
        self.time = TimePanel()
        self.note = NoteCard()
        self.beneath = Beneath(self.note)
        self.beneath.room_given.connect(self._on_room_given)
        self.people = PeoplePanel(theme)
        self.people.sought.connect(self._on_sought)
        self.agenda.begun.connect(self._on_choosing)
        self.agenda.left.connect(self._on_chosen)
        self._sought: QWidget | None = None
        self._more_buttons = more_buttons
        page = QWidget()
        page.setObjectName("scrolled")
        self._grid = QGridLayout(page)
        in_lines(self, self._grid, margins=(0, 0, 0, 0), spacing=1)
        in_lines(self, self._middle, spacing=1, down=2 / 3)
        # It stays where it is: beside it, or below, the others have their places.
        self._grid.addLayout(self._middle, 0, 1, 2, 1)
        self._grid.setColumnStretch(1, 1)
        self.setWidget(page)
        self.viewport().setAutoFillBackground(False)

    def lay_out(self, columns: int, width: int, *, buttons_inside: bool, beside_stage: bool) -> None:
        """In so many columns in a window of this width; the less needed buttons inside where there is no room below.

        `beside_stage`: without the picture, and in its place what else a host needs in one look.
        """
        wanted = _Arrangement(columns, buttons_inside=buttons_inside, beside_stage=beside_stage)
        self._give_widths(wanted, width)
        self._give_heights(wanted)
        self.note.lay_out(narrow=columns == 1)
        self.beneath.lay_out(narrow=columns == 1 or (columns == 2 and width < self.fontMetrics().height() * 54))
        if self._arrangement == wanted:
            return
        self._arrangement = wanted
        self._line_up()
        self._fill()
        # Only now: what is shown before it lies anywhere is a window of its own.
        self.tv.need(not beside_stage)

    def _fill(self) -> None:
        wanted = self._arrangement
        for grid in (self._grid, self._middle):
            empty(grid)
        self._harvest_has_room = wanted.is_pair and self.beneath.has_harvest
        if wanted.is_pair:
            _set_width(self.agenda_card, self.people.maximumWidth() if self._harvest_has_room else 0)
        self._fill_middle(wanted)
        columns = 2 if self._harvest_has_room else wanted.columns
        match columns:
            case 2 if wanted.is_pair and not self._harvest_has_room:
                self._grid.addWidget(self.people, 0, 2, 2, 1)
            case 3:
                self._grid.addWidget(self.agenda_card, 0, 0, 2, 1)
                self._grid.addWidget(self.people, 0, 2, 2, 1)
            case 2:
                self._grid.addWidget(self.agenda_card, 0, 2)
                self._grid.addWidget(self.people, 1, 2)
            case _:
                self._grid.addWidget(self.agenda_card, 2, 1)
                self._grid.addWidget(self.people, 3, 1)
        for row, share in enumerate((2, 3) if wanted.is_pair else (0, 0)):
            self._grid.setRowStretch(row, share)
        read_as_it_lies(self._grid)

    def _fill_middle(self, wanted: _Arrangement) -> None:
        """Where it is narrow the note comes before the picture of what everybody sees anyway."""
        below_one_another = wanted.columns == 1 or wanted.beside_stage
        self.time.lay_out(narrow=below_one_another)
        if below_one_another:
            for row, widget in enumerate(self._parts_of_middle(wanted)):
                self._middle.addWidget(widget, row, 0)
        else:
            self._middle.addWidget(self.tv, 0, 0)
            self._middle.addWidget(self.time, 0, 1)
            self._middle.addWidget(self.beneath, 1, 0, 1, 2)
            if wanted.buttons_inside:
                self._middle.addWidget(self._more_buttons, 2, 0, 1, 2)
        for row in range(4):
            has_agenda = row == 2 and self._agenda_in_middle
            self._middle.setRowStretch(row, 3 if has_agenda else 2 * int(row == 1))
        self._middle.setColumnStretch(0, 1)

    @property
    def _agenda_in_middle(self) -> bool:
        return self._arrangement.is_pair and not self._harvest_has_room

    def _parts_of_middle(self, wanted: _Arrangement) -> tuple[QWidget, ...]:
        """From top to bottom, where they stand below one another."""
        buttons = (self._more_buttons,) if wanted.buttons_inside else ()
        if not wanted.beside_stage:
            return (self.time, self.beneath, *buttons, self.tv)
        return (self.time, self.beneath, *((self.agenda_card,) if self._agenda_in_middle else ()), *buttons)

    def _give_widths(self, wanted: _Arrangement, wide: int) -> None:
        """The outer columns have their widths by the window's, never by the names in them: nothing moves."""
        em, columns = self.fontMetrics().height(), wanted.columns
        match columns:
            case 2 if wanted.beside_stage:
                _set_width(self.people, min(wide * 34 // 100, em * 22))
                _set_width(self.agenda_card, self.people.maximumWidth() if self._harvest_has_room else 0)
            case 3:
                _set_width(self.agenda_card, min(max(wide * 21 // 100, em * 14), em * 22))
                _set_width(self.people, min(max(wide * 21 // 100, em * 13), em * 22))
            case 2:
                for card in (self.agenda_card, self.people):
                    _set_width(card, min(wide * 36 // 100, wide - em * 31))
            case _:
                for card in (self.agenda_card, self.people):
                    _set_width(card, 0)

    def _give_heights(self, wanted: _Arrangement) -> None:
        """Beside the stage all is in one look: what is a list shares the height that there is, and scrolls in it."""
        em, is_free = self.fontMetrics().height(), wanted.columns == 3
        self.note.setMinimumHeight(em * (5 if wanted.is_pair else 6))
        for card, least in ((self.agenda_card, 8), (self.people, 10)):
            card.setMinimumHeight(0 if is_free else em * (least if wanted.is_pair else 13))
        for view, least in ((self.agenda, 4), (self.people.people, 5), (self.note.page, 2)):
            _let_shrink(view, em * least if wanted.is_pair else 0)

    def show_moment(self, moment: Moment, *, seen_by_room: bool, note_held: bool) -> None:
        """Show this moment; where the room can see it, only what the stage may show."""
        is_open = note_held or not seen_by_room
        lines = moment.aside.agenda
        begins = next((line.begins_at for line in lines), 0)
        self.agenda_card.heading.say(self.tr("Tonight") if begins >= EVENING else self.tr("Today"))
        is_open_here = is_open or self.agenda.is_chosen_from
        self.agenda.setAccessibleName(self.agenda_card.heading.text())
        known = lines if is_open_here else known_to_the_room(moment)
        self.agenda.show_lines(known)
        closed = len(lines) - len(known)
        self.later.say(self.tr("%n more, closed while the room can see this", "", closed) if closed else "")
        self.later.setVisible(bool(self.later.text()))
        self.tv.show_moment(moment)
        self.time.show_moment(moment, is_open=is_open)
        self.note.show_moment(moment, is_open=is_open)
        self.beneath.give_room()
        self.people.show_moment(moment, seen_by_room=not is_open)

    def say_where(self, seen: StageSeen) -> None:
        """Where the stage is seen: on a TV, or here."""
        self.tv.say_where(seen)
        self.time.has_tv = seen is StageSeen.ON_TV

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scroll to this, and a little further."""
        self.ensureWidgetVisible(widget, 0, self.fontMetrics().height() * 3)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._line_up()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._limit_preview()
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(em * 12, em * 6)

    def _line_up(self) -> None:
        """The headings of all columns in one line: as far down as those of the cards, with a card's hairline."""
        is_narrow = self._arrangement.columns == 1 or self._arrangement.is_pair
        self._middle.setContentsMargins(0, 0 if is_narrow else self.fontMetrics().height() * 3 // 5 + 1, 0, 0)

    def _on_room_given(self) -> None:
        """Beside the stage what is noted gets the agenda's room, and the agenda goes over to the people."""
        self._limit_preview()
        if self._harvest_has_room != (self._arrangement.is_pair and self.beneath.has_harvest):
            self._fill()

    def _limit_preview(self) -> None:
        """The preview leaves the note its place, and more of it where lines are noted."""
        em, high = self.fontMetrics().height(), self.viewport().height()
        least = max(high * 2 // 5, high - em * _FOR_LINES) if self.beneath.has_harvest else high
        self.tv.preview.set_highest(max(em * 9, min(high // 2, least)))

    def _on_sought(self, there: QWidget) -> None:
        """What the host needs now is brought into sight where there is no room for everything, once it is laid out."""
        self._sought = there
        QTimer.singleShot(0, self, self._bring_into_sight)

    def _on_choosing(self) -> None:
        self._on_sought(self.agenda)

    def _on_chosen(self) -> None:
        self._on_sought(self.time)

    def _bring_into_sight(self) -> None:
        there, page = self._sought, self.widget()
        if there is None or page is None:
            return
        self.ensureWidgetVisible(there, 0, self.fontMetrics().height())
        if isinstance(there, LineList) and there.currentIndex().isValid():
            # A list may be higher than all of the room: its line that has the focus is what is looked for.
            line = there.viewport().mapTo(page, there.visualRect(there.currentIndex()).center())
            self.ensureVisible(line.x(), line.y(), 0, self.viewport().height() // 3)


def _let_shrink(view: QWidget, least: int) -> None:
    """Have the place that is left, and at least so many pixels of it; with none, as high as it likes to be."""
    policy = view.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Ignored if least else QSizePolicy.Policy.Expanding)
    view.setSizePolicy(policy)
    view.setMinimumHeight(least)


def _set_width(card: QWidget, width: int) -> None:
    """As wide as this, or with none as wide as its place."""
    card.setMinimumWidth(width)
    card.setMaximumWidth(width or MOST)
