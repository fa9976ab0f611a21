"""What a circle keeps of a step: short lines under heads. A line never bears anybody's name; types and their rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from microsol_desktop.failure import ExpectedFailure

MOST_LETTERS = 200
"""A line is one line: what a circle can read on a TV and take in at a glance."""
MOST_LINES = 500


class Place(NamedTuple):
    """Where a line stands: under the title of a step, in one of its rounds, under a head or for a small group.

    `under` is empty for what belongs to the gathering as a whole, `round` 0 where a step has but one; `group` counts
    the small groups from 0, as the stage names their places. `step` tells steps of one title apart, as `CueKey` does,
    and `since` when the practice with that step was brought in (0.0: the evening's own); journals from before steps
    were told apart know neither.
    """

    under: str = ""
    round: int = 0
    head: str = ""
    group: int | None = None
    step: int | None = None
    since: float = 0.0

    @property
    def section(self) -> Place:
        """The step and the round alone."""
        return self._replace(head="", group=None)


GATHERING = Place()
"""Where a line stands that belongs to no step."""


class Line(NamedTuple):
    """One line of the harvest. `votes` is a plain count of dots: nobody can tell whose they are."""

    number: int
    place: Place
    words: str
    votes: int = 0


class Sheaf(NamedTuple):
    """The lines of one place, in the order in which they were noted."""

    place: Place
    lines: tuple[Line, ...]


class Basket(NamedTuple):
    """All lines of a gathering. `shown`: the stage shows them; `put_away` are the lines as they were last saved."""

    lines: tuple[Line, ...] = ()
    shown: bool = False
    put_away: tuple[Line, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether there is something that was not saved yet."""
        return self.lines not in {(), self.put_away}

    @property
    def next_number(self) -> int:
        """What the next line is called by, which no line is yet."""
        return max((line.number for line in self.lines), default=0) + 1

    def line(self, number: int) -> Line | None:
        """The line of this number."""
        return next((line for line in self.lines if line.number == number), None)

    def with_line(self, changed: Line) -> Basket:
        """With this line in the place of the one of its number; one that moves comes last where it goes."""
        before = self.line(changed.number)
        if before is None:
            return self._replace(lines=(*self.lines, changed))
        if before.place != changed.place:
            return self.without(changed.number)._replace(lines=(*self.without(changed.number).lines, changed))
        return self._replace(lines=tuple(changed if line.number == changed.number else line for line in self.lines))

    def without(self, number: int) -> Basket:
        """Without this line."""
        return self._replace(lines=tuple(line for line in self.lines if line.number != number))


NOTHING_YET = Basket()


class HarvestView(NamedTuple):
    """The harvest as the host has it at one moment.

    `places` are where a line can go, in the order of the evening; `here` is where the next one goes unless the host
    says otherwise. `full` are the places that have as many lines as the practice says. `is_now`: this very step
    harvests. `most` is how many lines each small group has in it.
    """

    basket: Basket = NOTHING_YET
    sheaves: tuple[Sheaf, ...] = ()
    places: tuple[Place, ...] = (GATHERING,)
    here: Place = GATHERING
    full: frozenset[Place] = frozenset()
    is_now: bool = False
    most: int | None = None


def one_line(words: str) -> str:
    """What was typed as one line: no line breaks, no blanks at the ends.

    Raises:
        ExpectedFailure: it is longer than a line of the harvest may be.
    """
    line = " ".join(words.split())
    if len(line) > MOST_LETTERS:
        raise ExpectedFailure(
            "harvest-too-long",
            "A line of the harvest has %1 letters at most; this one has %2.",
            "Make it shorter, or two lines of it.",
            (str(MOST_LETTERS), str(len(line))),
        )
    return line


def sheaves(places: Iterable[Place], lines: Iterable[Line]) -> tuple[Sheaf, ...]:
    """The lines under their places: these places in their order, then any others; a place without lines is empty."""
    found: dict[Place, list[Line]] = {place: [] for place in places}
    for line in lines:
        found.setdefault(line.place, []).append(line)
    return tuple(Sheaf(place, tuple(there)) for place, there in found.items())


def number_of(place: Place, places: Iterable[Place]) -> int:
    """Which of the steps of one title a place belongs to, from 1, in the order of these places."""
    of_one_title = dict.fromkeys(each.section for each in places if each[:2] == place[:2])
    return [*of_one_title].index(place.section) + 1 if place.section in of_one_title else 1


def counted(lines: Iterable[Line]) -> Counter[Place]:
    """How many lines each place has."""
    return Counter(line.place for line in lines)
