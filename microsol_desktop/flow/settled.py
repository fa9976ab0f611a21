"""What was dealt, drawn or decided, and stays however often the practice is compiled again. Types only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from microsol_desktop.flow.keys import CueKey, Spot, Where
from microsol_desktop.flow.people import Group, Person, PersonId


class Way(StrEnum):
    """How groups came about."""

    MIXED = "mixed"
    """New ones, of people who have met least."""
    FOLLOWED = "followed"
    """They follow from who sat together before, or from a formation."""
    BY_HAND = "by hand"
    """The host said who sits where; that stays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dealt:
    """Groups as they were dealt for one step and round. Kept in the journal, so that replaying never deals again.

    `part` is the part that was dealt for by itself, else 0. Round 0 holds the groups that a whole included practice
    runs in, from this step on. `size` is what was asked for where they were mixed, else 0.
    """

    step: int
    round: int
    groups: tuple[Group, ...]
    part: int = 0
    way: Way = Way.FOLLOWED
    size: int = 0

    @property
    def where(self) -> Where:
        """The place that they were dealt for."""
        return Where(self.step, self.round, self.part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """What was drawn by lot for one step, round and part. Kept in the journal, so that replaying never draws again.

    `order` are the people of a circle in the order of their turns; with `circle` None the items of the prompt's list
    (from 0) in the order in which they come. `turn` is the turn that this was drawn within, else 0.

    A round of turns that had begun when somebody came or left is kept here too, whatever its order: the first `had` of
    it have had their turn or have it now, those who have left since among them; 0 stands for nobody.
    """

    step: int
    round: int
    order: tuple[int, ...]
    part: int = 0
    turn: int = 0
    circle: int | None = None
    had: int = 0

    @property
    def spot(self) -> Spot:
        """The place that it was drawn for, of all its circles."""
        return Spot(self.step, self.round, self.turn, self.part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Who holds a role, from a step (and round) on; `group` is None for a role of the whole room."""

    step: int
    role: str
    person: PersonId
    group: int | None = None
    round: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """What was dealt, drawn or decided and must not be found anew when the practice is compiled again.

    `rounds` are how many rounds there are of what repeats, `handed` whose turns are whose by the word of who spoke
    before. `seed` is what anything that is not settled yet is drawn with. `people` are those who are here now in their
    seating order (None: as it began), `gone` those who left: their names are still known. `turn_seconds` are those of
    the turns that had begun in a shared time when somebody came or left. `counted` says up to which step so many people
    count for what is for a number of them: what has begun goes on for whoever is there. `times` are the seconds that
    cues have since the host made the evening fit, `left_out` the steps that went for it; a key in round 0 stands for
    all that repeats there.
    """

    dealt: tuple[Dealt, ...] = ()
    holders: tuple[Holder, ...] = ()
    drawn: tuple[Drawn, ...] = ()
    choices: tuple[Choice, ...] = ()
    rounds: tuple[tuple[Spot, int], ...] = ()
    handed: tuple[tuple[Spot, PersonId], ...] = ()
    seed: int = 0
    people: tuple[Person, ...] | None = None
    gone: tuple[Person, ...] = ()
    turn_seconds: tuple[tuple[Spot, tuple[int, ...]], ...] = ()
    counted: tuple[tuple[int, int], ...] = ()
    times: tuple[tuple[CueKey, int], ...] = ()
    left_out: tuple[int, ...] = ()


class Choice(NamedTuple):
    """Which option was chosen at a step."""

    step: int
    option: int
