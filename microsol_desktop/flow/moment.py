"""Everything there is to show at one instant of a run. Types only; `now.py` works it out.

`Wall` is what the room may see and all that the stage is ever given; `Aside` is for the host alone. That the stage
can't show a private fact is held by this split, not by care.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from microsol_desktop.flow.cards import ShownCard
from microsol_desktop.flow.harvest import HarvestView, Sheaf
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.schedule import Cue

_NOTHING_NOTED = HarvestView()


class Phase(StrEnum):
    """Where a run is: not begun (the arrival card), under way, held, or over."""

    ARRIVAL = "arrival"
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


class Standing(StrEnum):
    """Where somebody is in this round of turns. Never kept, never shown as a record of anybody."""

    SPOKE = "spoke"
    SPEAKS = "speaks"
    NEXT = "next"
    WAITS = "waits"
    NO_TURN = "no turn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """The time of the cue in seconds. `left` is None without a limit, under 0 when it is over; `spent` counts up."""

    planned: int | None
    spent: float
    left: float | None

    @property
    def is_over(self) -> bool:
        """Whether the planned time is up."""
        return self.left is not None and self.left <= 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A step on the thread along the bottom: its share of the evening's time and how much of it is done (0 to 1)."""

    share: float
    done: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Wall:
    """What the room may see.

    `names` holds everybody's name as shown; `seats` everybody's id in seating order (those without a turn too).
    `following` is the next cue. `revealed` is the held-back prompt once it is shown. `time_out_left` is in seconds
    while a time out lasts. `ends_at` is the promised end in seconds after midnight, where one was promised;
    `begins_at` likewise when it is to begin, on the arrival card. `harvest` is what was noted, while it is shown.
    `card` lies over all of it, and `page` is then the card's.
    """

    phase: Phase
    cue: Cue
    index: int
    following: Cue | None
    page: int
    clock: Clock
    blank: bool
    revealed: str
    time_out_left: float | None
    names: Mapping[PersonId, str]
    seats: tuple[PersonId, ...]
    standings: Mapping[PersonId, Standing]
    thread: tuple[Segment, ...]
    hosts: str = ""
    begins_at: int | None = None
    ends_at: int | None = None
    language: str = "en"
    harvest: tuple[Sheaf, ...] | None = None
    card: ShownCard | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaMoment:
    """A line of the host's agenda: when it began or will begin (seconds after midnight, by the plan as it stands)."""

    title: str
    settings: str
    begins_at: int
    is_now: bool
    is_done: bool
    optional: bool
    first: int
    turns: int | None
    turns_done: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleToFill:
    """A role that this cue chooses, and who holds it."""

    role: str
    wanted: int
    holders: tuple[PersonId, ...]


class OfferKind(StrEnum):
    """What sort of thing the host may choose."""

    OPTION = "option"
    PERSON = "person"
    AGAIN = "again"
    FURTHER = "further"
    ENOUGH = "enough"
    MORE_TIME = "more time"
    RETURN = "return"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Something that the host may choose now; where `can` is False only a little later.

    `seconds` is how much time it is about. `digit` is the key that takes it, `is_next` whether going on takes it too.
    `option` is the number of an option of this cue, `person` who would be named, `title` what it is called.
    """

    kind: OfferKind
    seconds: int | None = None
    can: bool = True
    digit: int | None = None
    is_next: bool = False
    option: int | None = None
    person: PersonId | None = None
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """What only the host sees.

    `ends_at` is when the gathering will end as it stands (seconds after midnight; past midnight it goes on beyond
    86,400), at the earliest where `end_is_open`: something without a limit goes on or is still to come. `behind` is
    seconds later than promised, or than planned (under 0: ahead).
    `upcoming` are the cues after the next one. `offers` are what there is to choose from. `witnesses` only watch.
    """

    note: str
    held_back: str
    agenda: tuple[AgendaMoment, ...]
    ends_at: int
    promised_end: int | None
    behind: int | None
    upcoming: tuple[Cue, ...]
    roles: tuple[RoleToFill, ...]
    can_undo: bool
    can_go_back: bool
    can_pass: bool
    can_end_turn: bool
    can_skip: bool
    can_reveal: bool
    is_last: bool
    offers: tuple[Offer, ...] = ()
    witnesses: tuple[PersonId, ...] = ()
    harvest: HarvestView = _NOTHING_NOTED
    end_is_open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One instant of a run, for every screen alike."""

    wall: Wall
    aside: Aside
