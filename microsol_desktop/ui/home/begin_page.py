"""Before a practice begins: what it is, who is here, when it is to end. Nothing here has to be filled in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout

from microsol_desktop.circle.at_the_door import AtTheDoor
from microsol_desktop.circle.keys import CircleKey, GatheringKey
from microsol_desktop.desk.begin_wish import BeginWish, people_here
from microsol_desktop.desk.coming_in import about_of, hosts_named, who_is_here, with_the_record
from microsol_desktop.desk.outline import Outline
from microsol_desktop.desk.whom import About
from microsol_desktop.flow.people import Person, split_names
from microsol_desktop.ui.home.from_circle import FromCircle
from microsol_desktop.ui.home.outline_card import OutlineCard
from microsol_desktop.ui.home.stranger_card import StrangerCard
from microsol_desktop.ui.home.wishes_fold import WishesFold
from microsol_desktop.ui.kit.also_above import AlsoAbove
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import Flush, named
from microsol_desktop.ui.kit.lines_field import LinesField
from microsol_desktop.ui.kit.page_head import PageHead
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.primary_button import PrimaryButton
from microsol_desktop.ui.kit.scroll_page import ScrollPage
from microsol_desktop.ui.kit.stepper import Stepper
from microsol_desktop.ui.kit.time_field import TimeField

MOST_PEOPLE = 500
WIDEST = 65
SIDE_BY_SIDE = 46
"""Both in heights of a line of text."""


class BeginPage(ScrollPage):
    """One practice, on its way to begin.

    Signals:
        begin_requested: begin as said here (a BeginWish).
        people_changed: another number of people is here; the outline is worked out again.
        circle_chosen: for this circle, or None for nobody's in particular.
        back_requested: back to home.
        edit_requested: change the practice.
    """

    begin_requested = Signal(object)
    people_changed = Signal(int)
    circle_chosen = Signal(object)
    back_requested = Signal()
    edit_requested = Signal()

    def __init__(self) -> None:
        super().__init__(WIDEST)
        self._outline: Outline | None = None
        self._gathering: GatheringKey | None = None
        self._zone = ""
        self.circle = FromCircle()
        self.circle.circle_chosen.connect(self.circle_chosen)
        self.circle.changed.connect(self._on_names)
        self.outline = OutlineCard()
        self.outline.edit_requested.connect(self.edit_requested)
        self.outline.offer_to_change()
        self.stranger = StrangerCard()
        self._guessed: dict[TimeField, str] = {}
        self.people = Stepper(1, MOST_PEOPLE, 5)
        self.people.call(self.tr("How many are here"))
        self.people.changed.connect(self.people_changed)
        self.people.changed.connect(self._tell_who_is_here)
        self._counted = PlainLabel(self.tr("people"), role="soft", wraps=True)
        self.names = LinesField(3)
        self._everybody = self.tr("Ana, Bento, Clara… (as they sit, if you like)")
        self.names.setPlaceholderText(self._everybody)
        self.names.setAccessibleName(self.tr("Names, as people sit"))
        self.names.textChanged.connect(self._on_typed)
        self.hosts = QLineEdit()
        self.hosts.setAccessibleName(self.tr("Who is hosting"))
        self.hosts.setPlaceholderText(self.tr("shown on the first card, if you like"))
        self.start = TimeField("19:30")
        self.start.setAccessibleName(self.tr("To begin at"))
        self.start.textChanged.connect(self._on_times)
        self.end = TimeField("21:00")
        self.end.setAccessibleName(self.tr("To end at"))
        self.time_fault = PlainLabel(
            self.tr("That is no time of day: write it like 21:00."), role="warning", wraps=True
        )
        self.time_fault.hide()
        self.end.textChanged.connect(self._on_times)
        self.sits_with = WishesFold()
        self.sits_with.changed.connect(self._allow)
        self.begin = PrimaryButton(self.tr("Begin"))
        self.begin.clicked.connect(self._on_begin)
        self._tell_who_is_here()
        self._fill()
        # A large circle moves Begin below the edge of a low window.
        self.begin_above = AlsoAbove(self, self.head, self.begin).button

    def _fill(self) -> None:
        self.head = PageHead()
        self.head.back_requested.connect(self.back_requested)
        self.column.addLayout(self.head)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(20)
        what = QVBoxLayout()
        what.setSpacing(20)
        what.addWidget(self.stranger)
        what.addWidget(self.outline, 1)
        self._columns.addLayout(what, 3)
        who = QVBoxLayout()
        who.addWidget(self._who())
        who.addStretch(1)
        self._columns.addLayout(who, 2)
        self.column.addLayout(self._columns)
        self.column.addStretch(1)

    def _who(self) -> Card:
        card = Card(self.tr("Who is here").upper())
        body = card.body
        in_lines(card, body, spacing=2 / 3)
        body.addWidget(self.circle)
        counted = Flush()
        in_lines(card, counted, spacing=1 / 2)
        counted.addWidget(self.people)
        counted.addWidget(self._counted, 1)
        body.addLayout(counted)
        self._names_asked = PlainLabel(self.tr("Names"), role="soft")
        names = QVBoxLayout()
        names.setSpacing(4)
        names.addWidget(self._names_asked)
        names.addWidget(self.names)
        body.addLayout(names)
        body.addLayout(named(self.tr("Hosting"), self.hosts))
        times = QHBoxLayout()
        in_lines(card, times, spacing=1)
        times.addLayout(named(self.tr("To begin at"), self.start))
        times.addLayout(named(self.tr("To end at"), self.end))
        times.addStretch(1)
        body.addLayout(times)
        body.addWidget(self.time_fault)
        around_the_fold = Flush()
        around_the_fold.addWidget(self.sits_with)
        body.addLayout(around_the_fold)
        body.addWidget(self.begin)
        return card

    def offer(self, outline: Outline, *, fresh: bool) -> None:
        """Show this practice; `fresh` when it was just chosen, so that the focus is where one begins."""
        self._outline = outline
        self.head.title.setText(outline.title)
        self.outline.show_outline(outline)
        self.setAccessibleName(outline.title)
        self._allow()
        if fresh:
            self._guess_the_times(outline)
            self.verticalScrollBar().setValue(0)
            self.begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _guess_the_times(self, outline: Outline) -> None:
        """An evening that says when it begins and ends has these times, unless the host has given others."""
        for field, told in ((self.start, outline.begins), (self.end, outline.ends)):
            guess = f"{told:%H:%M}" if told is not None else ""
            if field.text() in {"", self._guessed.get(field, "")}:
                field.setText(guess)
            self._guessed[field] = guess

    def plan_times(self, begins_at: int | None, promised_end: int | None) -> None:
        """When it begins and ends as it was planned, in seconds after midnight."""
        for field, seconds in ((self.start, begins_at), (self.end, promised_end)):
            field.setText("" if seconds is None else f"{seconds // 3600 % 24:02}:{seconds // 60 % 60:02}")

    def recall(self, people: int, names: str, hosts: str) -> None:
        """Who was here last time, as a first guess."""
        self.people.set_value(people)
        self.names.setPlainText(names)
        self.hosts.setText(hosts)

    def come_from(self, door: AtTheDoor | None, gathering: GatheringKey | None = None, zone: str = "") -> None:
        """Have a circle's people here, as ticks, and what is planned; None: nobody's in particular.

        `gathering` is the key of what is begun, where nothing was planned.
        """
        self._gathering, self._zone = gathering, zone
        if door is not None:
            self.names.clear()
            self.hosts.setText(hosts_named(door) or self.hosts.text())
            planned = door.gathering
            if planned is not None and planned.starts is not None:
                self.start.setText(f"{planned.starts:%H:%M}")
                # What is planned is no guess, also where it is the same as what was guessed before.
                self._guessed.pop(self.start, None)
        self.circle.show_door(door)

    @property
    def circle_meant(self) -> CircleKey | None:
        """For which circle it begins."""
        door = self.circle.door
        return door.circle.key if door is not None and door.circle is not None else None

    @property
    def count(self) -> int:
        """How many are here: who is ticked and who is typed in, or without names by their number."""
        return len(self._people_here())

    def wish(self) -> BeginWish | None:
        """What the host said; None while no practice is offered."""
        wishes = self.sits_with.wishes
        if self._outline is None or self._outline.problems or not self._times_are_understood or wishes is None:
            return None
        people = self._people_here()
        if not people or len(people) > MOST_PEOPLE:
            return None
        about = self._about()
        door = self.circle.door
        return BeginWish(
            slug=self._outline.slug,
            people=people,
            wishes=with_the_record(wishes, door, about) if door is not None and about is not None else wishes,
            begins_at=self.start.seconds,
            promised_end=self.end.seconds,
            hosts=self.hosts.text().strip(),
            about=about,
        )

    def _about(self) -> About | None:
        """Which gathering of the record it is, if it is for a circle."""
        door, key = self.circle.door, self._gathering
        if door is None or key is None:
            return None
        return about_of(door, self.circle.here, self.circle.shown, self.circle.word, key, self._zone)

    @property
    def _typed(self) -> tuple[str, ...]:
        return tuple(split_names(self.names.toPlainText()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.back_requested.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not isinstance(
                self.focusWidget(), QLineEdit | QAbstractButton
            ):
                # From a field, Enter would begin before all is said; a button that has the focus is what it presses.
                self._on_begin()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width() >= SIDE_BY_SIDE * self.em
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)

    def _on_typed(self) -> None:
        self.circle.call(self._typed)
        self._on_names()

    def _on_names(self) -> None:
        """Where names are typed, or ticked, they are counted, and the number is theirs."""
        is_of_circle = self.circle.door is not None
        named = len(self._people_here()) if is_of_circle else len(self._typed)
        self._names_asked.setText(self.tr("Others who are here") if is_of_circle else self.tr("Names"))
        self.people.setEnabled(not named)
        # Those of the circle are ticked: few are typed in beside them, and Begin stays in sight.
        self.names.set_lines(1 if is_of_circle else 3)
        self.names.setPlaceholderText(self.tr("Rui, Sara…") if is_of_circle else self._everybody)
        for part in (self.people, self._counted):
            part.setVisible(not is_of_circle)
        self._counted.setText(self.tr("people, counted by their names") if named else self.tr("people"))
        if named:
            self.people.set_value(min(named, MOST_PEOPLE))
        self.circle.tell_who_comes(named, MOST_PEOPLE)
        self._tell_who_is_here()
        self._allow()

    def _people_here(self) -> tuple[Person, ...]:
        if self.circle.door is not None:
            return who_is_here(self.circle.door, self.circle.here, self.circle.shown)
        return people_here(self.people.value, self.names.toPlainText())

    def _tell_who_is_here(self) -> None:
        """Wishes name those who are here."""
        self.sits_with.set_people(self._people_here())

    @property
    def _times_are_understood(self) -> bool:
        return self.start.is_understood and self.end.is_understood

    def _on_times(self) -> None:
        self.time_fault.setVisible(not self._times_are_understood)
        self._allow()

    def _allow(self) -> None:
        """Begin is there only where it would begin."""
        self.begin.setEnabled(self.wish() is not None)

    def _on_begin(self) -> None:
        wish = self.wish()
        if wish is not None:
            self.begin_requested.emit(wish)
