"""Discs put side by side so that they touch and never lie over one another, and the disc around them all.

Discs go on where they are when others are added after them: a host who knows their island finds it as it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot, sqrt
from typing import NamedTuple

CLOSE = 1e-6
"""A distance that counts as touching."""
STEPS = 64
"""How often the middle is moved before the disc around it is good enough: within two hundredths of the smallest."""


class Round(NamedTuple):
    """A disc in the plane."""

    x: float
    y: float
    r: float


def packed(radii: Sequence[float]) -> tuple[tuple[Round, ...], float]:
    """Discs of these radii, each touching others and over none, around 0, 0; and the radius of the disc around them.

    Each is put into the place nearest to the middle along the front of those that are there. The front is a ring of
    discs that touch (Wang, Wang, Dai and Wang, "Visualization of large hierarchical data by circle packing", 2006).
    """
    front = _Front()
    for radius in radii:
        front.add(radius)
    middle = enclosing(front.outermost())
    placed = tuple(Round(disc.x - middle.x, disc.y - middle.y, disc.r) for disc in front.placed)
    return placed, middle.r


def enclosing(discs: Sequence[Round]) -> Round:
    """A disc around all of these, little larger than the smallest that there is.

    The middle goes towards whatever reaches out farthest, by less each time (Badoiu and Clarkson, "Smaller core-sets
    for balls", 2003). With no discs it is nothing, at 0, 0.
    """
    if not discs:
        return Round(0.0, 0.0, 0.0)
    x = sum(disc.x for disc in discs) / len(discs)
    y = sum(disc.y for disc in discs) / len(discs)
    best = Round(x, y, _reach(discs, x, y)[0])
    for step in range(1, STEPS):
        reach, far = _reach(discs, x, y)
        if reach < best.r:
            best = Round(x, y, reach)
        away = hypot(far.x - x, far.y - y)
        if away < CLOSE:
            break
        share = min(1.0, reach / away) / (step + 1)
        x, y = x + (far.x - x) * share, y + (far.y - y) * share
    return best


def _reach(discs: Sequence[Round], x: float, y: float) -> tuple[float, Round]:
    """How far from here the disc reaches that reaches farthest, and which it is."""
    return max(((hypot(disc.x - x, disc.y - y) + disc.r, disc) for disc in discs), key=lambda pair: pair[0])


class _Front:
    """The discs that are placed, and the ring of those that lie outside, each by its number."""

    def __init__(self) -> None:
        self.placed: list[Round] = []
        self._next: dict[int, int] = {}
        self._before: dict[int, int] = {}
        self._distance: dict[int, float] = {}

    def outermost(self) -> tuple[Round, ...]:
        """Those that others are added to: whatever is around them is around all."""
        return tuple(self.placed[number] for number in self._next) if len(self.placed) > 2 else tuple(self.placed)

    def add(self, radius: float) -> None:
        number = len(self.placed)
        if number == 0:
            self.placed.append(Round(0.0, 0.0, radius))
        elif number == 1:
            first = self.placed[0]
            self.placed.append(Round(first.x + first.r + radius, first.y, radius))
        elif number == 2:
            self.placed.append(_touching(self.placed[1], self.placed[0], radius))
            self._join((0, 1), (1, 2), (2, 0))
        else:
            self._fit(number, radius)

    def _fit(self, number: int, radius: float) -> None:
        """Put a disc outside of two neighbours; if it lies over another, that one is a neighbour instead."""
        left = min(self._distance, key=self._distance.__getitem__)
        right = self._next[left]
        while True:
            disc = _touching(self.placed[left], self.placed[right], radius)
            hit = self._first_hit(disc, left, right)
            if hit is None:
                break
            left, right = (left, hit[0]) if hit[1] else (hit[0], right)
            self._cut(left, right)
        self.placed.append(disc)
        self._join((left, number), (number, right))

    def _first_hit(self, disc: Round, left: int, right: int) -> tuple[int, bool] | None:
        """The nearest disc along the front that this one lies over, and whether it lies on beyond the right."""
        onward, back = self._next[right], self._before[left]
        far_on, far_back = self.placed[right].r, self.placed[left].r
        while True:
            going_on = far_on <= far_back
            number = onward if going_on else back
            if _overlap(self.placed[number], disc):
                return number, going_on
            if going_on:
                far_on += self.placed[onward].r
                onward = self._next[onward]
            else:
                far_back += self.placed[back].r
                back = self._before[back]
            if onward == self._next[back]:
                return None

    def _cut(self, left: int, right: int) -> None:
        """Leave out what lies between two discs of the front: they are neighbours now."""
        number = self._next[left]
        while number != right:
            following = self._next.pop(number)
            del self._before[number], self._distance[number]
            number = following
        self._join((left, right))

    def _join(self, *pairs: tuple[int, int]) -> None:
        for left, right in pairs:
            self._next[left] = right
            self._before[right] = left
            self._distance[left] = _gap(self.placed[left], self.placed[right])


def _gap(one: Round, other: Round) -> float:
    """How far from the middle the place is where two discs touch."""
    both = one.r + other.r
    return hypot((one.x * other.r + other.x * one.r) / both, (one.y * other.r + other.y * one.r) / both)


def _touching(one: Round, other: Round, radius: float) -> Round:
    """A disc of this radius that touches both, on the side that is outside as the front goes round."""
    dx, dy = other.x - one.x, other.y - one.y
    between = dx * dx + dy * dy
    near, far = (one.r + radius) ** 2, (other.r + radius) ** 2
    along = (between + near - far) / (2 * between)
    aside = sqrt(max(0.0, near / between - along * along))
    return Round(one.x + along * dx + aside * dy, one.y + along * dy - aside * dx, radius)


def _overlap(one: Round, other: Round) -> bool:
    together = one.r + other.r - CLOSE
    return together > 0 and together * together > (one.x - other.x) ** 2 + (one.y - other.y) ** 2
