"""What a host does with an evening: each act is a change of its text, with a name by which it can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

from PySide6.QtCore import QObject, Signal

from microsol_desktop.desk.editor_desk import EditorDesk
from microsol_desktop.desk.first_practice import PracticeCard
from microsol_desktop.practice import evening as of
from microsol_desktop.practice.about import Slug
from microsol_desktop.practice.evening import Entry, Evening, evening_in
from microsol_desktop.practice.model import Span
from microsol_desktop.ui.agenda.evening_frame import HALF_PAST_SEVEN
from microsol_desktop.ui.agenda.evening_words import title_of
from microsol_desktop.ui.kit.fill import fill

A_BREAK, A_SILENCE = 15 * 60, 2 * 60


class EveningActs(QObject):
    """The acts, on the evening that is on the page; `place` is the entry that is meant.

    Signals:
        said: a sentence for the bar above, and whether what it speaks of can be undone.
    """

    said = Signal(str, bool)

    def __init__(self, cards: Callable[[], dict[Slug, PracticeCard]], parent: QObject) -> None:
        super().__init__(parent)
        self._cards = cards
        self.desk: EditorDesk | None = None
        self.place = 0

    @property
    def evening(self) -> Evening:
        """The evening as it is now."""
        return evening_in(self.desk.reading.practice) if self.desk is not None else Evening("")

    def name_of(self, place: int) -> str:
        """What the entry at this place is called."""
        entries = self.evening.entries
        return title_of(entries[place], self._cards()) if 0 <= place < len(entries) else ""

    def take(self, slug: str) -> None:
        """A practice comes in."""
        self.take_at(slug, len(self.evening.entries))

    def take_at(self, slug: str, place: int) -> None:
        """A practice comes in, to this place."""
        entry = of.a_practice(Slug(slug))
        self._add(entry, title_of(entry, self._cards()), place)

    def add_break(self) -> None:
        name = self.tr("Break")
        self._add(of.a_break(name, A_BREAK), name)

    def add_silence(self) -> None:
        name = self.tr("A moment of silence")
        self._add(of.a_silence(name, A_SILENCE), name)

    def add_step(self) -> None:
        name = self.tr("Something of our own")
        self._add(of.a_step(name, A_BREAK), name)

    def move(self, place: int, to: int) -> None:
        """Put an entry at another place."""
        if self.desk is not None and 0 <= to < len(self.evening.entries):
            what = fill(self.tr("Moving “%1”"), self.name_of(place))
            self._put(of.with_entry_moved(self.desk.text, place, to), what, place=to)

    def remove(self, place: int) -> None:
        """Take an entry out; the bar offers it back."""
        if self.desk is not None and 0 <= place < len(self.evening.entries):
            name = self.name_of(place)
            self._put(of.without_entry(self.desk.text, place), fill(self.tr("Taking “%1” out"), name), place=place)
            self.said.emit(fill(self.tr("“%1” was taken out."), name), True)

    def move_up(self) -> None:
        self.move(self.place, self.place - 1)

    def move_down(self) -> None:
        self.move(self.place, self.place + 1)

    def call_entry(self, title: str) -> None:
        """Give the entry that is meant another name."""
        if self.desk is not None:
            what = fill(self.tr("Writing in “%1”"), title)
            self._put(of.with_name(self.desk.text, self.place, title), what, joins=f"name {self.place}")

    def let_last(self, span: Span) -> None:
        """Let it take so long."""
        if self.desk is not None:
            what = fill(self.tr("The time of “%1”"), self.name_of(self.place))
            self._put(of.with_length(self.desk.text, self.place, span), what, joins=f"time {self.place}")

    def let_go(self, on: bool) -> None:
        """Whether it may be left out when it gets late."""
        if self.desk is not None:
            what = fill(self.tr("Whether “%1” may be left out"), self.name_of(self.place))
            self._put(of.with_may_go(self.desk.text, self.place, on=on), what)

    def call(self, title: str) -> None:
        """Give the evening its name."""
        if self.desk is not None:
            self._put(of.called(self.desk.text, title), self.tr("The evening's name"), joins="title")

    def begin_at(self, begins: time | None) -> None:
        """Let it begin at this time."""
        if self.desk is not None:
            self._put(of.beginning_at(self.desk.text, begins), self.tr("When it begins"), joins="begins")

    def end_at(self, ends: time | None) -> None:
        """Promise an end, or none."""
        if self.desk is not None:
            self._put(of.ending_at(self.desk.text, ends), self.tr("The promised end"), joins="ends")

    def _add(self, entry: Entry, name: str, place: int | None = None) -> None:
        """At the end, unless a place was meant: the order is put right with all of it in sight."""
        if self.desk is not None:
            evening = self.evening
            at = len(evening.entries) if place is None else place
            text = of.with_entry(self.desk.text, at, entry)
            if not evening.entries and evening.begins is None:
                # The times beside the entries are told from then on: it stands in the file, too.
                text = of.beginning_at(text, HALF_PAST_SEVEN)
            self._put(text, fill(self.tr("Adding “%1”"), name), place=at)

    def _put(self, text: str, what: str, *, place: int | None = None, joins: str = "") -> None:
        if place is not None:
            # Before the text changes: the page shows it at once.
            self.place = place
        if self.desk is not None:
            self.desk.put(text, what, joins)
