"""The island: every circle as a disc with its people in it, each person once, and on the shore those with no circle.

One unit is the room of one person. Nothing is drawn here: `ui` draws it, and writes it as SVG.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from math import cos, pi, sin, sqrt
from typing import NamedTuple

from microsol_desktop.circle.circles import CircleKind
from microsol_desktop.circle.keys import CircleKey, PersonKey
from microsol_desktop.circle.packing import Round, packed
from microsol_desktop.circle.seasons import Pulse

GOLDEN = pi * (3 - sqrt(5))
"""The angle from one seed of a sunflower to the next: none lies behind another (Vogel, 1979)."""
RIM = 0.9
"""How much room a circle leaves around what is in it."""
BEACH, NARROW, WIDENS = 3.0, 1.0, 0.15
"""From the outermost circle to the first who stand on the shore: less on a small island, by its reach."""
ROW = 1.6
"""From one row on the shore to the next."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IslandCircle:
    """What the island has to know of a circle."""

    key: CircleKey
    kind: CircleKind
    name: str
    parent: CircleKey | None = None
    pulse: Pulse | None = None
    """Where its season is; None where no season runs."""
    is_begun: bool = True
    """Whether it is more than thought of."""


class Disc(NamedTuple):
    """A circle in the picture."""

    circle: IslandCircle
    x: float
    y: float
    r: float
    depth: int
    """0 for one that is in no other."""
    people: int
    """All that are in it, those in the circles within it too."""
    within: CircleKey | None
    """The circle that it is drawn in."""


class Held(NamedTuple):
    """That somebody belongs to a circle today."""

    person: PersonKey
    circle: CircleKey
    since: date
    home: bool


class Spot(NamedTuple):
    """A person in the picture."""

    person: PersonKey
    circle: CircleKey | None
    """None on the shore."""
    x: float
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Island:
    """Where everybody and every circle is; 0, 0 is the middle. Wider circles come before those within them."""

    discs: tuple[Disc, ...]
    spots: tuple[Spot, ...]
    coast: float
    """How far the land reaches; beyond it is the shore."""
    reach: float
    """How far the whole picture reaches, the shore too."""

    @property
    def edge(self) -> float:
        """Where the land ends and the shore begins."""
        return self.coast + beach(self.coast) / 2

    def disc_at(self, x: float, y: float) -> Disc | None:
        """The innermost circle at this place."""
        for disc in reversed(self.discs):
            if (disc.x - x) ** 2 + (disc.y - y) ** 2 <= disc.r**2:
                return disc
        return None


def island(circles: Iterable[IslandCircle], homes: Mapping[PersonKey, CircleKey | None]) -> Island:
    """Lay the island out: the same circles and people in the same order give the same island, to the last dot.

    A circle whose parent isn't among them, or that would lie within itself, is in no other.
    """
    return _Land(tuple(circles), homes).laid_out()


def homes(held: Iterable[Held], kinds: Mapping[CircleKey, CircleKind]) -> dict[PersonKey, CircleKey]:
    """In which circle each person is drawn: the one they chose, or else the smallest kind, and of those the oldest."""
    order = {kind: place for place, kind in enumerate(CircleKind)}
    best: dict[PersonKey, tuple[tuple[bool, int, date], CircleKey]] = {}
    for person, circle, since, home in held:
        kind = kinds.get(circle)
        if kind is None:
            continue
        rank = (not home, order[kind], since)
        if person not in best or rank < best[person][0]:
            best[person] = (rank, circle)
    return {person: circle for person, (_, circle) in best.items()}


class _Land:
    """What is known while an island is laid out, from the smallest circle to the widest."""

    def __init__(self, circles: tuple[IslandCircle, ...], homes: Mapping[PersonKey, CircleKey | None]) -> None:
        self._circles = {circle.key: circle for circle in circles}
        self._within: dict[CircleKey | None, list[CircleKey]] = defaultdict(list)
        for circle in circles:
            self._within[_parent(circle, self._circles)].append(circle.key)
        self._people: dict[CircleKey | None, list[PersonKey]] = defaultdict(list)
        for person, home in homes.items():
            self._people[home if home in self._circles else None].append(person)
        self._count: Counter[CircleKey] = Counter()
        self._inside: dict[CircleKey, tuple[Round, tuple[Round, ...]]] = {}
        self._radius: dict[CircleKey, float] = {}

    def laid_out(self) -> Island:
        for key in reversed(self._outside_in()):
            self._measure(key)
        placed, coast = packed([self._radius[key] + RIM / 2 for key in self._within[None]])
        discs: list[Disc] = []
        spots: list[Spot] = []
        first = zip(self._within[None], placed, strict=True)
        waiting = deque(self._disc(key, x, y, 0, None) for key, (x, y, _) in first)
        while waiting:
            disc = waiting.popleft()
            key = disc.circle.key
            discs.append(disc)
            people, rest = self._inside[key]
            spots += _sunflower(self._people[key], key, disc.x + people.x, disc.y + people.y)
            for child, place in zip(self._within[key], rest, strict=True):
                waiting.append(self._disc(child, disc.x + place.x, disc.y + place.y, disc.depth + 1, key))
        shore, reach = _shore(self._people[None], coast)
        return Island(discs=tuple(discs), spots=(*spots, *shore), coast=coast, reach=reach)

    def _disc(self, key: CircleKey, x: float, y: float, depth: int, within: CircleKey | None) -> Disc:
        return Disc(self._circles[key], x, y, self._radius[key], depth, self._count[key], within)

    def _outside_in(self) -> list[CircleKey]:
        found: list[CircleKey] = list(self._within[None])
        for key in found:
            found += self._within.get(key, ())
        return found

    def _measure(self, key: CircleKey) -> None:
        """How large a circle is: its own people in the middle, the circles within it around them."""
        children = self._within.get(key, [])
        own = len(self._people.get(key, ()))
        self._count[key] = own + sum(self._count[child] for child in children)
        # Circles touch in the packing and leave half a rim each, so that their lines never run together.
        around = [self._radius[child] + RIM / 2 for child in children]
        middle = [sqrt(own) * 0.5 + RIM / 2] if own or not children else []
        placed, radius = packed([*middle, *around])
        people, rest = (placed[0], placed[1:]) if middle else (Round(0.0, 0.0, 0.0), placed)
        self._inside[key] = people, rest
        self._radius[key] = radius + (RIM / 2 if children else 0.0)


def _parent(circle: IslandCircle, circles: Mapping[CircleKey, IslandCircle]) -> CircleKey | None:
    """What a circle is drawn in; nothing where its parents go round in a ring."""
    seen, above = {circle.key}, circle.parent
    while above is not None and above in circles:
        if above in seen:
            return None
        seen.add(above)
        above = circles[above].parent
    return circle.parent if circle.parent in circles else None


def _sunflower(people: list[PersonKey], circle: CircleKey, x: float, y: float) -> list[Spot]:
    """People as the seeds of a sunflower stand: each about one unit from the next."""
    spots = []
    for number, person in enumerate(people):
        away, turn = sqrt(number + 0.5) * 0.5, number * GOLDEN
        spots.append(Spot(person, circle, x + away * cos(turn), y + away * sin(turn)))
    return spots


def beach(coast: float) -> float:
    """How wide the beach is of an island that reaches so far."""
    return min(BEACH, NARROW + coast * WIDENS)


def _shore(people: list[PersonKey], coast: float) -> tuple[list[Spot], float]:
    """Those with no circle, in as few rows along the shore as they need, evenly; and how far out the last row is."""
    rows: list[float] = []
    room = 0
    while room < len(people):
        rows.append(coast + beach(coast) + len(rows) * ROW)
        room += _places(rows[-1])
    spots: list[Spot] = []
    for row in rows:
        # What is left over is shared out, so that the last row goes all the way round as well.
        left = len(people) - len(spots)
        count = left if row == rows[-1] else min(left, round(len(people) * _places(row) / room))
        for number, person in enumerate(people[len(spots) : len(spots) + count]):
            turn = -pi / 2 + 2 * pi * number / count
            spots.append(Spot(person, None, row * cos(turn), row * sin(turn)))
    return spots, (rows[-1] + 0.5 if rows else coast)


def _places(row: float) -> int:
    """How many can stand in a row this far out."""
    return max(3, int(2 * pi * row / ROW))
