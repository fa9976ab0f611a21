"""Where practices are on the map of what they are for: clearings along a path, and in each its practices as leaves.

Worked out from what there is alone: the same practices are in the same places whenever one looks. In the map's units a
clearing has a room of 1 by 1. Draws nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import atan2, ceil, cos, hypot, pi, sin, sqrt
from typing import NamedTuple

from microsol_desktop.practice.needs import Region

USUAL_SECONDS = 45 * 60
"""What takes so long is a leaf of the usual length."""
SHORTEST, LONGEST, UNKNOWN = 0.62, 1.3, 0.8
"""Leaves in parts of the usual length: of a moment, of a whole evening, and where nobody knows."""
ROUND = 0.4
"""How far a clearing reaches from its middle at the most."""
STALK = 0.22
"""How far from its ring a leaf begins, in lengths of a leaf: its stalk."""
IN_FIRST_RING = 8
UP = 0.055
"""How far above the middle of its room a clearing lies: below it, its name is written."""


class Wanted(NamedTuple):
    """A practice that is to be on the map: its name, where it is at home, and how long it takes (None: unknown)."""

    slug: str
    region: Region
    seconds: int | None = None


class Leaf(NamedTuple):
    """A practice on the map: from its stalk at x, y it points along `turn` (radians, clockwise from the right)."""

    slug: str
    region: Region
    x: float
    y: float
    turn: float
    length: float

    @property
    def tip(self) -> tuple[float, float]:
        """Where the leaf ends."""
        return self.x + self.length * cos(self.turn), self.y + self.length * sin(self.turn)

    def is_at(self, x: float, y: float, near: float = 0.0) -> bool:
        """Whether a place is on the leaf, or so near to it."""
        along, aside = _turned(x - self.x, y - self.y, -self.turn)
        share = min(max(along / self.length, 0.0), 1.0)
        broad = self.length * 0.33 * sin(pi * share**0.8)
        return -near <= along <= self.length + near and abs(aside) <= max(broad, self.length * 0.06) + near


class Clearing(NamedTuple):
    """A part of the map: its middle, how far it reaches, and its leaves."""

    region: Region
    x: float
    y: float
    reach: float
    leaves: tuple[Leaf, ...]

    @property
    def root(self) -> tuple[float, float]:
        """Where its leaves spring from."""
        return (self.x, self.y + self.reach * 0.3) if len(self.leaves) == 1 else (self.x, self.y)

    def edge(self, turn: float) -> float:
        """How far it reaches in this direction: no clearing in a wood is a circle."""
        place = list(Region).index(self.region)
        return self.reach * (1 + 0.05 * sin(3 * turn + place) + 0.035 * sin(5 * turn + 2.3 * place))

    def is_at(self, x: float, y: float) -> bool:
        """Whether a place is in the clearing."""
        return hypot(x - self.x, y - self.y) <= self.edge(atan2(y - self.y, x - self.x))


class NeedMap(NamedTuple):
    """The whole map, so many units wide and high; the clearings are in the order of the path."""

    wide: float
    high: float
    clearings: tuple[Clearing, ...]

    def clearing(self, region: Region) -> Clearing | None:
        """The clearing of a region, if it is there."""
        return next((each for each in self.clearings if each.region is region), None)

    def leaf(self, slug: str) -> Leaf | None:
        """A practice's leaf, if it is there."""
        return next((leaf for each in self.clearings for leaf in each.leaves if leaf.slug == slug), None)

    def leaf_at(self, x: float, y: float, near: float = 0.0) -> Leaf | None:
        """The leaf at a place; where two lie over one another, the one drawn last."""
        here = [leaf for each in self.clearings for leaf in each.leaves if leaf.is_at(x, y, near)]
        exact = [leaf for leaf in here if leaf.is_at(x, y)]
        return exact[-1] if exact else here[-1] if here else None

    def clearing_at(self, x: float, y: float) -> Clearing | None:
        """The clearing at a place."""
        return next((each for each in self.clearings if each.is_at(x, y)), None)


def need_map(wanted: Sequence[Wanted], aspect: float) -> NeedMap:
    """Lay out a map for a picture that is `aspect` times as wide as it is high.

    Every region has its clearing, empty or not, for a host looks for it where it was; only what is elsewhere has none
    where nothing is. They lie along a path that turns at the end of each row, as an evening goes.
    """
    by_region: dict[Region, list[Wanted]] = {region: [] for region in Region}
    for each in wanted:
        by_region[each.region].append(each)
    if not by_region[Region.ELSEWHERE]:
        del by_region[Region.ELSEWHERE]
    columns = _columns(len(by_region), aspect)
    rows = ceil(len(by_region) / columns)
    most = max((len(leaves) for leaves in by_region.values()), default=0)
    clearings = tuple(
        _clearing(region, leaves, most, *_middle(place, columns, len(by_region)))
        for place, (region, leaves) in enumerate(by_region.items())
    )
    return NeedMap(float(columns), float(rows), clearings)


def _columns(count: int, aspect: float) -> int:
    """In how many columns the clearings are as large as can be."""
    return max(range(1, count + 1), key=lambda columns: min(aspect / columns, 1 / ceil(count / columns)))


def _middle(place: int, columns: int, count: int) -> tuple[float, float]:
    """There and back, row by row, a little aside of a straight line; the last row keeps to its side of the path."""
    row, step = divmod(place, columns)
    in_row = min(columns, count - row * columns)
    column = step if row % 2 == 0 else columns - 1 - step
    free = (columns - in_row) / 2 * (1 if row % 2 == 0 else -1)
    x = column + 0.5 + free + 0.035 * sin(place * 2.4)
    return x, row + 0.5 - UP + 0.045 * sin(place * 1.7 + 0.6)


def _clearing(region: Region, wanted: list[Wanted], most: int, x: float, y: float) -> Clearing:
    share = sqrt(len(wanted) / most) if most else 0.0
    reach = ROUND * (0.76 + 0.24 * share)
    rings = _rings(len(wanted))
    # From ring to ring a leaf's length; around the last one room for its longest leaves.
    unit = reach / (STALK + (len(rings) - 1) + LONGEST + 0.12) if rings else 0.0
    leaves: list[Leaf] = []
    waiting = iter(sorted(wanted, key=lambda each: each.slug))
    for ring, count in enumerate(rings):
        for place in range(count):
            each = next(waiting)
            turn = 2 * pi * place / count - pi / 2 + ring * 0.5 + list(Region).index(region) * 0.7
            away = (STALK + ring) * unit
            length = _length(each.seconds) * unit * (1.0 if len(rings) == 1 else 0.86)
            if len(wanted) == 1:
                # One alone stands upright.
                turn, away = 1.5 * pi, -0.1 * reach
            leaves.append(Leaf(each.slug, region, x + away * cos(turn), y + away * sin(turn), turn % (2 * pi), length))
    # The outer ones first: where they meet, the inner ones lie on top, as in a plant seen from above.
    return Clearing(region, x, y, reach, tuple(reversed(leaves)))


def _rings(count: int) -> tuple[int, ...]:
    """How many leaves are in each ring, from the inside."""
    if count <= IN_FIRST_RING:
        return (count,) if count else ()
    rings: list[int] = []
    while sum(rings) < count:
        rings.append(5 + 6 * len(rings))
    rings[-1] -= sum(rings) - count
    return tuple(rings)


def _length(seconds: int | None) -> float:
    if seconds is None:
        return UNKNOWN
    return min(max(sqrt(seconds / USUAL_SECONDS), SHORTEST), LONGEST)


def _turned(x: float, y: float, turn: float) -> tuple[float, float]:
    return x * cos(turn) - y * sin(turn), x * sin(turn) + y * cos(turn)
