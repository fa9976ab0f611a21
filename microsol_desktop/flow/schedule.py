"""What a practice becomes for the people in the room: a flat list of cues, from which all else is read off.

Types only; `compile.py` makes it. A cue holds what the room may see; what only the host may see lies beside it in
`Schedule.notes`, so that nothing that shows a cue can show a note.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from microsol_desktop.flow.people import Person, PersonId
from microsol_desktop.practice.model import BellStyle, Chosen, Formation, Order, Slug, Translation, Voice

Group = tuple[PersonId, ...]


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


class Choice(NamedTuple):
    """Which option was chosen at a step."""

    step: int
    option: int


class Spot(NamedTuple):
    """A step or part in one round and turn: where it repeats, or where a turn is somebody's by the last one's word."""

    step: int
    round: int
    turn: int
    part: int


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


class Where(NamedTuple):
    """The place in the evening that groups were dealt for: agenda line, round, and part (0: the step itself).

    Round 0 holds the groups that a whole included practice runs in, from this line on; `part` is then its number.
    Where the host changes these by hand in a round of a step or part, the same round below 0 holds what they become
    after it, when somebody comes or leaves.
    """

    line: int
    round: int
    part: int

    @property
    def ever_since(self) -> Where:
        """The place of the groups that an included practice goes on in, once they were changed by hand here."""
        return self._replace(round=-self.round)


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


class CueKey(NamedTuple):
    """Where a cue comes from, so that one keeps one's place when the schedule is compiled again.

    `step` is the step's place among all that the practice and its included ones have, those left out too, so that it
    stays the same whoever is here; -1 is the title card, which is no step. A choice is in round 0; `turn` and `part`
    are 0 where there is none. `inner` counts the cues that these don't tell apart: turns taken within a part of a turn.
    """

    step: int
    round: int
    turn: int
    part: int
    inner: int = 0


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

    `seconds` is None where one of its cues has no limit. `settings` is the heading's words for it ("2 min each").
    `together` numbers the included practice that is optional as a whole and that this is a step of; 0: by itself.
    """

    title: str
    settings: str
    first: int
    count: int
    seconds: int | None
    optional: bool = False
    together: int = 0


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
    def planned_seconds(self) -> int:
        """The planned time of all cues; those without a limit count nothing."""
        return sum(planned(cue) for cue in self.cues)

    @property
    def shortest_seconds(self) -> int:
        """The time with everything elastic at its shortest and optional steps left out."""
        return sum((cue.shortest or 0) + cue.beyond[0] for cue in self.cues if not cue.optional)

    @property
    def is_open(self) -> bool:
        """Whether a cue has no limit, so that the end can't be told."""
        return any(is_open(cue) for cue in self.cues)


def planned(cue: Cue) -> int:
    """The seconds that a cue adds to the plan, with those of further rounds that come before the next step."""
    return (cue.seconds or 0) + cue.beyond[1]


def is_open(cue: Cue) -> bool:
    """Whether a cue has no limit, nor anything that it is a part of: `repeat for 30 min` is one.

    A choice that is still to be made has none if one of its options has none.
    """
    if cue.options and cue.chosen is None:
        return any(option.is_open for option in cue.options)
    return cue.seconds is None and (cue.repeats is None or cue.repeats.seconds is None)
