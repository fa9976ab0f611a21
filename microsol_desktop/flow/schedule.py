"""What a practice becomes for the people in the room: a flat list of cues, from which all else is read off.

Types only; `compile.py` makes it. A cue holds what the room may see; what only the host may see lies beside it in
`Schedule.notes`, so that nothing that shows a cue can show a note.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from microsol_desktop.flow.keys import CueKey, Spot, Where
from microsol_desktop.flow.people import Group, Person, PersonId
from microsol_desktop.flow.settled import Dealt, Drawn
from microsol_desktop.practice.model import BellStyle, Chosen, Formation, Order, Slug, Translation, Voice


class CueKind(StrEnum):
    """What sort of thing is on the projector."""

    TITLE = "title"
    STEP = "step"
    PART = "part"
    CHOICE = "choice"
    MOVE = "move"
    BREATH = "breath"
    BREAK = "break"


class Option(NamedTuple):
    """One of the ways to go on at a choice.

    `number` says which of the step's parts it is (from 1), `seconds` how long it would take as planned; `is_open`: with
    something in it that has no limit.
    """

    number: int
    title: str
    seconds: int
    is_open: bool = False


class Repetition(NamedTuple):
    """What a cue's step or part repeats until it is enough; `seconds` is for how long, None until the host says so."""

    spot: Spot
    seconds: int | None


class Holding(NamedTuple):
    """A role, and those of the people here who hold it."""

    role: str
    people: Group


class KnownAs(NamedTuple):
    """The name that groups have ("home pods"). `again`: made before, `seated`: people sit in them already."""

    name: str
    again: bool
    seated: bool = False


class TurnAt(NamedTuple):
    """Whose turn it is: the place whose turns these are, which of them it is (from 1), and who has it in each circle.

    None: that is not known, or nobody is left for it.
    """

    spot: Spot
    number: int
    whose: tuple[PersonId | None, ...]


class Reaping(NamedTuple):
    """Where lines may be noted at a cue: under these heads, or `most` for each of so many small groups, or freely."""

    heads: tuple[str, ...] = ()
    most: int | None = None
    groups: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """In `15 min shared` with small groups: for each size of group, so many turns of so many seconds.

    `orders` are the turns of its groups in their order, where that is known. In a group that grew or shrank meanwhile,
    `had` turns were over `since` so many seconds, and those after them have `seconds_each`; where other groups of that
    size have other times, `groups` says by index for which it is.
    """

    size: int
    turns: int
    seconds_each: int
    orders: tuple[Group, ...] = ()
    groups: tuple[int, ...] = ()
    had: int = 0
    since: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """One thing on the projector with one time.

    `seconds` is the planned time (None: no limit; a title card has 0 and waits), `shortest` what it may shrink to.
    `until` is (hour, minute) where the time is told by the clock on the wall. `prompts` is Markdown: the step's, then
    its part's; none is empty. `groups` is None where the whole group is together or people choose; in a fishbowl the
    first are those inside, and where everyone meets who is in no group rests. `where` is the place that these groups
    are dealt for, or would be if they were others than before. `speakers` are
    those who may speak now; empty where everybody may or nobody is known. `role` is what the one whose turn it is
    holds. `order` lists those who have a turn in this round, in their order, where the whole group takes turns.
    `goes` says how turns come where not by seat. `resting` are groups that are done while others still have turns, by
    index. `chooses` are the roles filled here. `extensions` are the seconds that may be granted when its time is up,
    each once and in this order. `hands_on` is the turn that whoever speaks here gives to somebody. `repeats` says that
    a further round may follow, and `beyond` how many more seconds (at the shortest, as planned) its rounds have than
    those that are laid out. `options` are what a choice is between, `chosen` the number of the one that was taken;
    until then its `seconds` are those of the longest. `in_turns` are the turns that it is a part of, the outer first.
    `beside` is the folder in which the pictures of its prompts lie; empty where there are none. `held` are the roles
    that somebody here holds just now, those that turns give among them. `known_as` is the name of its groups, where the
    practice gives them one. `staying` are those who stay at their table while the others travel. `harvest` says where
    lines may be noted. `wholes` counts the groups that a formation stands in, each by itself.
    """

    key: CueKey
    kind: CueKind
    title: str
    part: str | None = None
    prompts: tuple[str, ...] = ()
    translations: tuple[Translation, ...] = ()
    rounds: int = 1
    turns: int | None = None
    seconds: int | None = None
    shortest: int | None = None
    until: tuple[int, int] | None = None
    groups: tuple[Group, ...] | None = None
    where: Where | None = None
    formation: Formation | None = None
    own_groups: bool = False
    alone: bool = False
    speakers: tuple[PersonId, ...] = ()
    voice: Voice | None = None
    role: str | None = None
    order: tuple[PersonId, ...] = ()
    goes: Order | None = None
    resting: tuple[int, ...] = ()
    lanes: tuple[Lane, ...] | None = None
    chooses: tuple[Chosen, ...] = ()
    silent: bool = False
    optional: bool = False
    moves_on: bool = False
    extensions: tuple[int, ...] = ()
    hands_on: Spot | None = None
    repeats: Repetition | None = None
    beyond: tuple[int, int] = (0, 0)
    options: tuple[Option, ...] = ()
    chosen: int | None = None
    bell: BellStyle | None = None
    warn: int | None = None
    harvest: Reaping | None = None
    language: str = "en"
    beside: str = ""
    in_turns: tuple[TurnAt, ...] = ()
    held: tuple[Holding, ...] = ()
    known_as: KnownAs | None = None
    staying: Group = ()
    wholes: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class HostWords:
    """What only the host sees with a cue: the note, and the prompt that is held back until it is revealed."""

    note: str = ""
    held_back: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLine:
    """One step of the evening as the host's agenda lists it. `first` is its first cue's index, `count` how many.

    `seconds` is None where one of its cues has no limit; `until` is (hour, minute) where all that has none is told by
    the clock on the wall. `settings` is the heading's words for it ("2 min each").
    `together` numbers the included practice that is optional as a whole and that this is a step of; 0: by itself.
    """

    title: str
    settings: str
    first: int
    count: int
    seconds: int | None
    optional: bool = False
    together: int = 0
    until: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """The evening: cues in their order, and beside each what only the host may see.

    `people` are those who are here, in their seating order; `gone` those who were and have left.
    """

    title: str
    slug: Slug
    people: tuple[Person, ...]
    cues: tuple[Cue, ...]
    notes: tuple[HostWords, ...]
    agenda: tuple[AgendaLine, ...]
    dealt: tuple[Dealt, ...] = ()
    credits: tuple[str, ...] = ()
    drawn: tuple[Drawn, ...] = ()
    gone: tuple[Person, ...] = ()

    @property
    def takers(self) -> Group:
        """Those who are here and have turns, in their seating order."""
        return tuple(person.id for person in self.people if not person.witness)

    @property
    def planned_seconds(self) -> int:
        """The planned time of all cues; those without a limit count nothing."""
        return sum(planned(cue) for cue in self.cues)

    @property
    def shortest_seconds(self) -> int:
        """The time with everything elastic at its shortest and optional steps left out."""
        return shortest(self.cues)

    @property
    def is_open(self) -> bool:
        """Whether a cue has no limit, so that the end can't be told."""
        return any(is_open(cue) for cue in self.cues)

    @property
    def until(self) -> tuple[int, int] | None:
        """Until when it goes on, where all that has no limit is told by the clock on the wall: (hour, minute)."""
        return until_of(self.cues)


def planned(cue: Cue) -> int:
    """The seconds that a cue adds to the plan, with those of further rounds that come before the next step."""
    return (cue.seconds or 0) + cue.beyond[1]


def planned_in_all(cues: Sequence[Cue]) -> int | None:
    """The planned seconds of these cues together; None where one of them has no limit."""
    return None if any(map(is_open, cues)) else sum(map(planned, cues))


def until_of(cues: Sequence[Cue]) -> tuple[int, int] | None:
    """Until when these cues go on, by the clock on the wall; None where something else in them has no limit."""
    ends = tuple(cue.until for cue in cues if is_open(cue))
    return None if not ends or None in ends else ends[-1]


def shortest(cues: Sequence[Cue]) -> int:
    """The seconds of these cues with everything elastic at its shortest and what is optional left out.

    What repeats for some time takes that time, whether or not a part of it is left out. Never more than is planned.
    """
    filled = {
        cue.repeats.spot
        for cue in cues
        if cue.repeats is not None and cue.repeats.seconds is not None and not cue.optional
    }
    stays = (cue for cue in cues if not cue.optional or (cue.repeats is not None and cue.repeats.spot in filled))
    return min(sum((cue.shortest or 0) + cue.beyond[0] for cue in stays), sum(map(planned, cues)))


def is_open(cue: Cue) -> bool:
    """Whether a cue has no limit, nor anything that it is a part of: `repeat for 30 min` is one.

    A choice that is still to be made has none if one of its options has none.
    """
    if cue.options and cue.chosen is None:
        return any(option.is_open for option in cue.options)
    return cue.seconds is None and (cue.repeats is None or cue.repeats.seconds is None)
