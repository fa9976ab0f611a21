"""Planning an evening: practices on the left, the evening in its order on the right, and the clock beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from microsol_desktop.desk.editor_desk import EditorDesk
from microsol_desktop.desk.evening_show import EveningShow, Plan, evening_showing
from microsol_desktop.desk.first_practice import PracticeCard
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.practice.about import Slug
from microsol_desktop.ui.agenda.bringing_in import BringingIn
from microsol_desktop.ui.agenda.evening_acts import EveningActs
from microsol_desktop.ui.agenda.evening_column import EveningColumn
from microsol_desktop.ui.agenda.evening_frame import HALF_PAST_SEVEN, EveningFrame, seconds_at, seconds_of
from microsol_desktop.ui.agenda.evening_words import row_of
from microsol_desktop.ui.agenda.practices_column import PracticesColumn
from microsol_desktop.ui.editor.editor_words import kept_words
from microsol_desktop.ui.editor.keeping_bars import KeepingBars
from microsol_desktop.ui.editor.later import Later
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.page_head import PageHead
from microsol_desktop.ui.kit.page_keys import REDO, UNDO, on_keys
from microsol_desktop.ui.kit.primary_button import PrimaryButton
from microsol_desktop.ui.kit.scroll_page import ScrollPage
from microsol_desktop.ui.tokens import Theme

WIDEST = 90
SIDE_BY_SIDE = 46
"""Both in heights of a line of text."""
SIDEWAYS, DOWNWARDS = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Around(NamedTuple):
    """What the page is given: how the windows look, and the practices there are."""

    theme: Callable[[], Theme]
    library: LibraryDesk


class EveningToBegin(NamedTuple):
    """An evening on its way to begin: which, for how many, from when, until when (seconds after midnight)."""

    desk: EditorDesk
    people: int
    begins_at: int | None
    promised_end: int | None


class EveningPage(ScrollPage):
    """A page of home's window.

    Signals:
        back_requested: back to where the host came from.
        begin_requested: prepare to begin it (an EveningToBegin).
        change_requested: change this practice of it (its name).
        steps_requested: show it as a practice with its steps (its EditorDesk).
        said: a sentence for the bar above, and whether what it speaks of can be undone (by `undo`).
        people_changed: the host plans for so many people.
    """

    back_requested = Signal()
    begin_requested = Signal(object)
    change_requested = Signal(str)
    steps_requested = Signal(object)
    said = Signal(str, bool)
    people_changed = Signal(int)

    def __init__(self, around: Around) -> None:
        super().__init__(WIDEST)
        self.around = around
        self._show: EveningShow | None = None
        self._later = Later(self._work, self)
        self.setAccessibleName(self.tr("Plan an evening"))
        self.acts = EveningActs(self._cards, self)
        self.head = PageHead(self.tr("Plan an evening"))
        self.begin = PrimaryButton(self.tr("Begin"))
        self.head.add_act(self.begin)
        self.bars = KeepingBars()
        self.bars.hide()
        self.frame = EveningFrame()
        self.practices = PracticesColumn(around.library)
        self.evening = EveningColumn(around.theme)
        self.bringing = BringingIn(self.practices, self.evening, around.theme, self)
        self.column.addLayout(self.head)
        self.column.addWidget(self.bars)
        self.column.addLayout(self.frame)
        # Who comes here looks for a practice first.
        self.setFocusProxy(self.practices.field)
        self._columns = QBoxLayout(SIDEWAYS)
        in_lines(self, self._columns, spacing=3 / 2)
        self._columns.addWidget(self.practices, 2)
        self._columns.addWidget(self.evening, 3)
        self.column.addLayout(self._columns, 1)
        self._connect()

    @property
    def desk(self) -> EditorDesk | None:
        """The practice that the evening is."""
        return self.acts.desk

    @property
    def shown(self) -> EveningShow | None:
        """What is known of it by the clock."""
        return self._show

    def show_desk(self, desk: EditorDesk, people: int) -> None:
        """Have this evening on the page, for so many people."""
        before = self.acts.desk
        if before is not desk:
            if before is not None:
                before.changed.disconnect(self.look)
                before.state_changed.disconnect(self._on_state)
                before.saved.disconnect(self._on_state)
            self.acts.desk = desk
            desk.changed.connect(self.look)
            desk.state_changed.connect(self._on_state)
            desk.saved.connect(self._on_state)
            self.acts.place, self._show = 0, None
        self.frame.people.set_value(people)
        self.practices.show_for(people, desk.slug)
        self.look()
        self._on_state()
        self._later.wish(at_once=True)

    def look(self) -> None:
        """Show the evening as it is now."""
        desk, evening = self.acts.desk, self.acts.evening
        if desk is None:
            return
        self.acts.place = min(max(0, self.acts.place), len(evening.entries) - 1)
        self.frame.show_evening(evening)
        self._show_rows()
        self.frame.allow(desk)
        self._later.wish()

    def finish(self) -> None:
        """Work out at once what waits for a breath."""
        self._later.finish()

    def undo(self) -> None:
        """Take back what was done last."""
        if self.acts.desk is not None:
            self.acts.desk.undo()

    def redo(self) -> None:
        """Do it again."""
        if self.acts.desk is not None:
            self.acts.desk.redo()

    def set_theme(self, _theme: Theme) -> None:
        """Be drawn in these colours from now on."""
        self.evening.entries.viewport().update()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.acts.desk is not None:
            self.acts.desk.rest()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width() >= SIDE_BY_SIDE * self.em
        self._columns.setDirection(SIDEWAYS if wide else DOWNWARDS)
        super().resizeEvent(event)

    def _connect(self) -> None:
        acts, head, frame, column = self.acts, self.head, self.frame, self.evening
        head.back_requested.connect(self.back_requested)
        frame.undo.clicked.connect(self.undo)
        frame.redo.clicked.connect(self.redo)
        frame.steps.clicked.connect(self._on_steps)
        self.begin.clicked.connect(self._on_begin)
        acts.said.connect(self.said)
        frame.called.connect(acts.call)
        frame.people_changed.connect(self._on_people)
        frame.begins_given.connect(acts.begin_at)
        frame.ends_given.connect(acts.end_at)
        self.practices.taken.connect(self._on_taken)
        self.bringing.brought.connect(acts.take_at)
        self.practices.add_break.clicked.connect(acts.add_break)
        self.practices.add_silence.clicked.connect(acts.add_silence)
        self.practices.add_step.clicked.connect(self._on_own_step)
        column.entries.chosen.connect(self._on_chosen)
        column.entries.entered.connect(column.form.go_to_fields)
        column.entries.move_requested.connect(acts.move)
        column.entries.remove_requested.connect(acts.remove)
        self._connect_form()
        on_keys(self, self.undo, *UNDO)
        on_keys(self, self.redo, *REDO)

    def _connect_form(self) -> None:
        form, acts = self.evening.form, self.acts
        form.named.connect(acts.call_entry)
        form.lasting.connect(acts.let_last)
        form.may_go_changed.connect(acts.let_go)
        form.removed.connect(self._on_removed)
        form.up_wished.connect(acts.move_up)
        form.down_wished.connect(acts.move_down)
        form.change_wished.connect(self._on_change)

    def _cards(self) -> dict[Slug, PracticeCard]:
        return {card.slug: card for card in self.around.library.cards}

    def _show_rows(self) -> None:
        entries, cards, people = self.acts.evening.entries, self._cards(), self.frame.people.value
        times = self._show.entries if self._show is not None else ()
        known = len(times) == len(entries)
        rows = tuple(row_of(entry, times[at] if known else None, cards, people) for at, entry in enumerate(entries))
        self.evening.show_rows(rows, self.acts.place)
        self.begin.setEnabled(bool(rows) and not any(one.is_missing for one in times))
        self._show_form()

    def _show_form(self) -> None:
        entries = self.acts.evening.entries
        if 0 <= self.acts.place < len(entries):
            title = self.acts.name_of(self.acts.place)
            self.evening.form.show_entry(entries[self.acts.place], title, self.acts.place, len(entries))

    def _work(self) -> Iterator[object]:
        """What the clock says of it, slice by slice."""
        desk = self.acts.desk
        if desk is None:
            return
        evening = self.acts.evening
        plan = Plan(
            slug=desk.slug,
            texts=dict(desk.texts()),
            steps=desk.reading.practice.steps,
            people=self.frame.people.value,
            begins_at=seconds_at(evening.begins or HALF_PAST_SEVEN),
            promised_end=seconds_of(evening.ends),
        )
        text = desk.text
        for show in evening_showing(plan):
            if show is not None and desk.text == text:
                self._show = show
                self._show_rows()
                self.evening.sum.show_evening(show)
            yield None

    # What the host does.

    def _on_chosen(self, place: int) -> None:
        self.acts.place = place
        if self.acts.desk is not None:
            self.acts.desk.rest()
        self._show_form()

    def _on_taken(self, slug: str) -> None:
        """Where the evening stands below the practices, and so out of sight, the bar above says that it came in."""
        self.acts.take(slug)
        if self._columns.direction() is DOWNWARDS:
            name = self.acts.name_of(self.acts.place)
            self.said.emit(fill(self.tr("“%1” is the last of the evening now."), name), True)

    def _on_own_step(self) -> None:
        self.acts.add_step()
        self.evening.form.go_to_fields()
        self.evening.form.name.selectAll()

    def _on_removed(self) -> None:
        self.acts.remove(self.acts.place)
        self.evening.entries.setFocus()

    def _on_change(self) -> None:
        slug = self.acts.evening.entries[self.acts.place].slug
        if slug is not None:
            self.change_requested.emit(str(slug))

    def _on_people(self, people: int) -> None:
        self.people_changed.emit(people)
        if self.acts.desk is not None:
            self.practices.show_for(people, self.acts.desk.slug)
        self._later.wish()

    def _on_steps(self) -> None:
        if self.acts.desk is not None:
            self.steps_requested.emit(self.acts.desk)

    def _on_begin(self) -> None:
        if self.acts.desk is not None:
            begins, ends = seconds_of(self.acts.evening.begins), seconds_of(self.acts.evening.ends)
            self.begin_requested.emit(EveningToBegin(self.acts.desk, self.frame.people.value, begins, ends))

    def _on_state(self) -> None:
        if self.acts.desk is not None:
            self.frame.kept.say(kept_words(self.acts.desk))
            self.bars.show_desk(self.acts.desk)
