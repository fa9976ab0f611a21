"""What the stage is made of once everything has its place. Knows nothing of Qt, so that tests can check geometry.

All lengths are in lines of a picture whose shorter side has 1080: a 4K television and an old projector get one layout.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from microsol_desktop.ui.stage.gallery import Art

LINES = 1080.0
MARGIN = 0.05

PICTURE_SMALLEST = 240
PROMPT_LARGEST = 120
PROMPT_SMALLEST = 72
SECOND_SMALLEST = 52
NAME_SMALLEST = 38
SMALLEST = 34


class Face(StrEnum):
    """The cuts of the two families that the stage is written in, by what they are for."""

    PROMPT = "prompt"
    PROMPT_STRONG = "prompt strong"
    PROMPT_EMPHASIS = "prompt emphasis"
    SECOND = "second"
    TEXT = "text"
    TEXT_STRONG = "text strong"
    CAPITALS = "capitals"
    DIGITS = "digits"


class Kind(StrEnum):
    """What a text is to the people who read it: each has a size that it never goes under."""

    PROMPT = "prompt"
    SECOND = "second"
    NAME = "name"
    OTHER = "other"


FLOORS = {
    Kind.PROMPT: PROMPT_SMALLEST,
    Kind.SECOND: SECOND_SMALLEST,
    Kind.NAME: NAME_SMALLEST,
    Kind.OTHER: SMALLEST,
}


class Box(NamedTuple):
    """An upright rectangle."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The x of its right edge."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The y of its lower edge."""
        return self.y + self.h

    def touches(self, other: Box, gap: float = 0.0) -> bool:
        """Whether the two are nearer than this gap."""
        return (
            self.x < other.right + gap
            and other.x < self.right + gap
            and self.y < other.bottom + gap
            and other.y < self.bottom + gap
        )

    def holds(self, other: Box, slack: float = 0.01) -> bool:
        """Whether the other lies wholly inside."""
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )


class Run(NamedTuple):
    """A stretch of one line in one cut; `x` counts from the left edge of the text."""

    text: str
    face: Face
    x: float


class Text(NamedTuple):
    """One line of words. `colour` is a token of the theme, or `group:3`, `on_group:3` for a group's own."""

    box: Box
    baseline: float
    runs: tuple[Run, ...]
    pixels: int
    colour: str
    kind: Kind


class Dot(NamedTuple):
    """Somebody in the circle, or a group's mark. Filled, or with an outline this thick."""

    x: float
    y: float
    radius: float
    colour: str
    outline: float = 0.0

    @property
    def box(self) -> Box:
        """What it covers."""
        reach = self.radius + self.outline / 2
        return Box(self.x - reach, self.y - reach, 2 * reach, 2 * reach)


class Card(NamedTuple):
    """A rounded area behind words; with an outline this thick it is not filled but bordered."""

    box: Box
    radius: float
    colour: str
    outline: float = 0.0


class Line(NamedTuple):
    """A thin straight line between two points."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: str
    thick: float

    @property
    def box(self) -> Box:
        """What it covers."""
        half = self.thick / 2
        left, top = min(self.x1, self.x2) - half, min(self.y1, self.y2) - half
        return Box(left, top, abs(self.x1 - self.x2) + self.thick, abs(self.y1 - self.y2) + self.thick)


class Ring(NamedTuple):
    """The thin circle that time goes round on, as it is while none is left."""

    x: float
    y: float
    radius: float
    colour: str
    thick: float

    @property
    def box(self) -> Box:
        """What it covers."""
        reach = self.radius + self.thick / 2
        return Box(self.x - reach, self.y - reach, 2 * reach, 2 * reach)


class Arc(NamedTuple):
    """A stretch of a thin circle: from so many degrees after twelve o'clock, so many on with the clock."""

    x: float
    y: float
    radius: float
    begin: float
    span: float
    colour: str
    thick: float

    @property
    def box(self) -> Box:
        """What it may cover."""
        reach = self.radius + self.thick / 2
        return Box(self.x - reach, self.y - reach, 2 * reach, 2 * reach)


class Image(NamedTuple):
    """A picture that lies beside the practice; should its file have gone by now, its words stand there."""

    box: Box
    art: Art
    words: str


Item = Text | Dot | Card | Line | Ring | Arc | Image


class ClockPlace(NamedTuple):
    """Where the time of the cue goes: a ring, digits in a box, or one of them. Drawn anew as time goes on.

    Digits stand in the middle of their box, or at its right edge.
    """

    ring: Ring | None
    digits: Box | None
    pixels: int
    centred: bool = True


class LanePlace(NamedTuple):
    """Where the digits of one lane go: right-aligned in the box."""

    lane: int
    digits: Box
    pixels: int


class ThreadPlace(NamedTuple):
    """Where the evening's thread goes, and each step's stretch of it (left edge and width)."""

    box: Box
    stretches: tuple[tuple[float, float], ...]


class Page(NamedTuple):
    """One picture: what stays as it is, and where what changes with time goes."""

    width: float
    height: float
    items: tuple[Item, ...]
    clock: ClockPlace | None = None
    lanes: tuple[LanePlace, ...] = ()
    thread: ThreadPlace | None = None
    black: bool = False

    @property
    def room(self) -> Box:
        """The picture without its margin, which nothing crosses."""
        across, down = self.width * MARGIN, self.height * MARGIN
        return Box(across, down, self.width - 2 * across, self.height - 2 * down)
