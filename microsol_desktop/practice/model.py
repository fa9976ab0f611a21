"""A practice as it was read: its steps, their words and their settings. Knows nothing of files, clocks or Qt.

Every value here is frozen. Times are whole seconds. Positions (`line`) are no part of equality, so that a practice read
from differently spaced files is the same practice.
"""

from __future__ import annotations

from dataclasses import dataclass, field

# Apart, because lists of practices need no more than these; known by these names to all who read a whole practice.
from microsol_desktop.practice.about import About as About  # noqa: PLC0414 said again on purpose
from microsol_desktop.practice.about import Level as Level  # noqa: PLC0414 said again on purpose
from microsol_desktop.practice.about import PeopleRange as PeopleRange  # noqa: PLC0414 said again on purpose
from microsol_desktop.practice.about import Slug as Slug  # noqa: PLC0414 said again on purpose
from microsol_desktop.practice.choices import BellStyle as BellStyle  # noqa: PLC0414 said again on purpose
from microsol_desktop.practice.choices import Mixing as Mixing  # noqa: PLC0414 said again on purpose
from microsol_desktop.practice.choices import Order as Order  # noqa: PLC0414 said again on purpose
from microsol_desktop.practice.choices import Pace as Pace  # noqa: PLC0414 said again on purpose
from microsol_desktop.practice.choices import Pause as Pause  # noqa: PLC0414 said again on purpose
from microsol_desktop.practice.choices import PromptSupply as PromptSupply  # noqa: PLC0414 said again on purpose

OTHERS = "others"
"""In `others speak`: the group without those who hold a role."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """How long something takes, in whole seconds: planned at the longest, shrinking to the shortest when late."""

    shortest: int
    longest: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Lasts:
    """`5 min`: the step takes this long."""

    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Each:
    """`5 min each as client`: everyone has a turn; without a span a turn has its parts' time, or no limit."""

    span: Span | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """`15 min shared as holder`: the whole time divided by those who have a turn."""

    span: Span
    role: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Until:
    """`until 13:00`: what is left until then by the clock on the wall."""

    hour: int
    minute: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """`open`: counts up quietly; the host ends it."""


Time = Lasts | Each | Shared | Until | Open


@dataclass(frozen=True, slots=True, kw_only=True)
class Alone:
    """`alone`: each person by themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sized:
    """`threes`, `groups of 5`, `threes named home pods`: small groups of about this size."""

    size: int
    named: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """`home pods`: the very groups that an earlier step named."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnGroups:
    """`own groups`: people choose; no lists, no turns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeGroup:
    """`whole group`: everybody together."""


Grouping = Alone | Sized | Named | OwnGroups | WholeGroup


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoCircles:
    """`two circles move 2`: an inner and an outer circle; the outer moves so many seats after each round."""

    move: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Fishbowl:
    """`fishbowl of 5`: so many sit inside and have the turns."""

    inside: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OneStays:
    """`one stays`: with rounds, one at each table stays and the others travel."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EveryoneMeets:
    """`everyone meets`: pairs, in as many rounds as it takes."""


Formation = TwoCircles | Fishbowl | OneStays | EveryoneMeets


@dataclass(frozen=True, slots=True, kw_only=True)
class Rounds:
    """`3 rounds`: so often."""

    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """`repeat`, `repeat for 30 min`: until the host says it is enough, or until that time is up."""

    span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """`case giver speaks`, `holder listens`, `others speak`: who may speak now, or who stays silent.

    `roles` are the roles named; OTHERS stands for the group without those who hold a role.
    """

    roles: tuple[str, ...]
    listens: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """One role of `choose case giver + 2 note takers`, and how many are wanted."""

    role: str
    count: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Warn:
    """`warn 1 min`, `warn half`: a soft bell so many seconds before the end; None: at half time."""

    before: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Harvest:
    """`harvest 3`, `harvest roses + thorns`: short lines to note down, so many a group, under heads."""

    per_group: int | None = None
    heads: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What stands in a heading's last parentheses. One field for each thing that can be said about a step."""

    time: Time | None = None
    grouping: Grouping | None = None
    mixing: Mixing | None = None
    formation: Formation | None = None
    repeat: Rounds | Repeat | None = None
    order: Order | None = None
    supply: PromptSupply | None = None
    excepted: tuple[str, ...] = ()
    voice: Voice | None = None
    chosen: tuple[Chosen, ...] = ()
    silent: bool = False
    pause: Pause | None = None
    optional: bool = False
    sizes: PeopleRange | None = None
    choose_one: bool = False
    extensions: tuple[int, ...] = ()
    pace: Pace | None = None
    bell: BellStyle | None = None
    warn: Warn | None = None
    harvest: Harvest | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """The same prompt in a second language (`pt`, `pt-BR`)."""

    language: str
    prompt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What stands under a heading, each as Markdown: for the room, for the host, and held back until revealed."""

    prompt: str = ""
    host_note: str = ""
    held_back: str = ""
    translations: tuple[Translation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A portion of a turn or of a step (`###`); under `choose one` it is an option and may include a practice."""

    title: str = ""
    settings: Settings = Settings()
    words: Words = Words()
    include: Slug | None = None
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing that the whole room does (`##`), or another practice included here (`## [[slug]]`, no title)."""

    title: str = ""
    settings: Settings = Settings()
    words: Words = Words()
    parts: tuple[Part, ...] = ()
    include: Slug | None = None
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """A practice, whole. What was wrong with its text is told beside it, by `parse`."""

    about: About
    introduction: Words = Words()
    steps: tuple[Step, ...] = ()
