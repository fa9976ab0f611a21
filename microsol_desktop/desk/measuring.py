"""How long each practice takes for so many people, worked out one by one between what the host does. Shows nothing."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

if TYPE_CHECKING:
    from microsol_desktop.desk.course import Course
    from microsol_desktop.desk.first_practice import PracticeCard
    from microsol_desktop.practice.about import Slug
    from microsol_desktop.practice.library import Library
    from microsol_desktop.practice.traits import Trait

BETWEEN = 1
"""Milliseconds between two practices: a long list never makes anybody wait."""
KEPT = 6
"""For so many numbers of people it is known at a time."""


class Measured(NamedTuple):
    """What a practice is for so many people: its seconds, how people are together in it, and what is said."""

    shortest: int = 0
    planned: int = 0
    is_open: bool = False
    can_begin: bool = True
    traits: frozenset[Trait] = frozenset()
    words: str = ""
    """What is said in it, as words are compared, each after a blank."""


class Practices(Protocol):
    """What measuring has to know of the practices: their desk, or what a test has instead."""

    @property
    def cards(self) -> tuple[PracticeCard, ...]:
        """All of them."""

    @property
    def changed(self) -> SignalInstance:
        """They came, went or were written to."""

    def library_of(self, slug: Slug) -> Library:
        """Where one and what it includes are found."""

    def length(self, slug: Slug, people: int) -> tuple[int, int, bool] | None:
        """The shortest and the planned seconds, and whether it is open; None where it can't begin."""


class Measuring(QObject):
    """Measures all practices for a number of people, and remembers it until they change.

    Signals:
        measured_one: of this practice (its name) it is known now, for so many people.
        measured_all: of every practice it is known now, for so many people.
    """

    measured_one = Signal(str, int)
    measured_all = Signal(int)

    def __init__(self, library: Practices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._known: OrderedDict[int, dict[str, Measured]] = OrderedDict()
        self._courses: dict[str, Course] = {}
        self._wanted = 0
        self._waiting: list[Slug] = []
        self._soon = QTimer(self, interval=BETWEEN)
        self._soon.timeout.connect(self._measure_one)
        library.changed.connect(self._forget)

    def known(self, people: int) -> Mapping[str, Measured]:
        """What is known for so many by now, by the practices' names."""
        return self._known.get(people, {})

    def want(self, people: int, first: str = "") -> None:
        """Measure for so many people from now on, `first` before all others; what is known already is told at once."""
        known = self._known.setdefault(people, {})
        self._known.move_to_end(people)
        while len(self._known) > KEPT:
            self._known.popitem(last=False)
        self._wanted = people
        slugs = [card.slug for card in self._library.cards]
        self._waiting = sorted((slug for slug in slugs if slug not in known), key=lambda slug: slug != first)
        if first in known:
            self.measured_one.emit(first, people)
        self._soon.start()

    def _measure_one(self) -> None:
        if not self._waiting:
            self._soon.stop()
            self.measured_all.emit(self._wanted)
            return
        slug = self._waiting.pop(0)
        self._known[self._wanted][slug] = self._measure(slug)
        self.measured_one.emit(slug, self._wanted)

    def _measure(self, slug: Slug) -> Measured:
        from microsol_desktop.desk.course import course_of

        if slug not in self._courses:
            self._courses[slug] = course_of(self._library.library_of(slug), slug)
        course = self._courses[slug]
        length = self._library.length(slug, self._wanted)
        if length is None:
            return Measured(can_begin=False, traits=course.traits, words=course.words)
        return Measured(*length, traits=course.traits, words=course.words)

    def _forget(self) -> None:
        """Practices came, went or were written to: all is measured anew, when somebody wants it."""
        self._known.clear()
        self._courses.clear()
        self._waiting = []
        self._soon.stop()
