"""What a host looks for in the library, and what is found: held while the program runs. Shows nothing itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from microsol_desktop.desk.first_practice import PracticeCard
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.desk.looking_for import Searchable
from microsol_desktop.desk.measuring import Measured
from microsol_desktop.desk.preferences import PreferencesDesk
from microsol_desktop.desk.shelves import Found, Marks, Shelf, Wish, find, people_asked
from microsol_desktop.practice.asked import read_asked, without

NOW_AND_THEN = 400
"""Milliseconds after which is told what is known by then of how long each takes: of a long list not all is awaited."""


class WayOut(NamedTuple):
    """Where nothing is found: what to look for instead, what of the words that leaves out, and how many it finds."""

    typed: str
    left_out: str
    found: int


class LibrarySearch(QObject):
    """Owns what is looked for.

    Signals:
        changed: something else is found, or more is known of it.
    """

    changed = Signal()

    def __init__(
        self, library: LibraryDesk, preferences: PreferencesDesk, language: str, parent: QObject | None = None
    ) -> None:
        """`language`: the letters of the host's, whose form of a practice comes first."""
        super().__init__(parent)
        self._library, self._preferences = library, preferences
        self._searchable = Searchable(library.cards)
        self._wish = Wish(people=preferences.preferences.people, language=language)
        self._is_seen = False
        self.found = Found(())
        """What stands in the list."""
        self._now_and_then = QTimer(self, interval=NOW_AND_THEN, singleShot=True)
        self._now_and_then.timeout.connect(self._find)
        # First what measures, so that it has forgotten what was before it is asked for what is.
        library.measuring.measured_one.connect(self._on_measured_one)
        library.measuring.measured_all.connect(self._on_measured_all)
        library.changed.connect(self._on_library_changed)
        preferences.changed.connect(self._on_preferences)
        self._find()

    @property
    def shelf(self) -> Shelf:
        """Which shelf is looked at."""
        return self._wish.shelf

    @property
    def typed(self) -> str:
        """The words that are looked for."""
        return self._wish.typed

    @property
    def people(self) -> int:
        """For how many it is told how long each takes."""
        return people_asked(self.found.asked, self._wish.people)

    @property
    def measured(self) -> Mapping[str, Measured]:
        """What is known of that by now."""
        return self._library.measuring.known(self.people)

    @property
    def marks(self) -> Marks:
        """What the host has given a star, and begun."""
        chosen = self._preferences.preferences
        return Marks(frozenset(chosen.favourites.splitlines()), tuple(chosen.lately.splitlines()))

    @property
    def count(self) -> int:
        """How many practices are found, those folded away among them."""
        return _count(self.found)

    def show(self, *, on: bool) -> None:
        """Somebody sees what is found: how long each takes is worked out."""
        self._is_seen = on
        if on:
            self._look()

    def look_for(self, typed: str, shelf: Shelf) -> None:
        """Find these."""
        self._wish = self._wish._replace(typed=typed, shelf=shelf)
        self._look()

    def unfold(self, slug: str) -> None:
        """Show the other forms of a practice below it, or fold them away."""
        self._wish = self._wish._replace(opened=self._wish.opened ^ {slug})
        self._find()

    def give_star(self, slug: str) -> None:
        """Give a practice its star, or take it away."""
        self._preferences.favour(slug, on=slug not in self.marks.favourites)

    def on_map(self) -> tuple[tuple[PracticeCard, ...], frozenset[str] | None]:
        """All of the shelf, each practice once, and the names of those that are looked for; None: all of them."""
        everything = self._found(self._wish._replace(typed="", opened=frozenset()))
        cards = tuple(row.card for row in everything.rows)
        if not self._wish.typed.strip():
            return cards, None
        # One of its forms is what was found: its leaf is that of them all.
        families = {self._searchable.family(row.card) for row in self.found.rows}
        return cards, frozenset(str(card.slug) for card in cards if self._searchable.family(card) in families)

    def ways_out(self) -> tuple[WayOut, ...]:
        """What to leave out of the words so that something is found."""
        typed, ways = self._wish.typed, []
        for one in self.found.asked if len(self.found.asked) > 1 else ():
            rest = without(typed, one)
            count = _count(self._found(self._wish._replace(typed=rest)))
            if count:
                ways.append(WayOut(rest, typed[one.begins : one.ends], count))
        return tuple(ways)

    def _look(self) -> None:
        self._find()
        if self._is_seen:
            self._library.measuring.want(self.people)

    def _find(self) -> None:
        # For another number they take another time: what is known of that counts.
        people = people_asked(read_asked(self._wish.typed), self._wish.people)
        self.found = self._found(self._wish, people)
        if self.people != people:
            self.found = self._found(self._wish)
        self.changed.emit()

    def _found(self, wish: Wish, people: int | None = None) -> Found:
        measured = self._library.measuring.known(self.people if people is None else people)
        return find(self._searchable, wish, self.marks, measured)

    def _on_library_changed(self) -> None:
        self._searchable = Searchable(self._library.cards)
        self._look()

    def _on_preferences(self) -> None:
        self._wish = self._wish._replace(people=self._preferences.preferences.people)
        self._look()

    def _on_measured_one(self, _slug: str, people: int) -> None:
        if people == self.people and self._is_seen and not self._now_and_then.isActive():
            self._now_and_then.start()

    def _on_measured_all(self, people: int) -> None:
        if people == self.people and self._is_seen:
            self._now_and_then.stop()
            self._find()
        elif self._is_seen and len(self.measured) < len(self._library.cards):
            # Another page asked for another number in between: what is seen here is still to be told.
            self._library.measuring.want(self.people)


def _count(found: Found) -> int:
    return sum(1 + row.forms for row in found.rows if not row.is_form)
