"""Where the names of leaves find room on the whole map: beside the leaf, or they are left to a nearer look."""

from __future__ import annotations

from collections.abc import Iterator
from math import cos
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

AWAY = 4.0
"""Pixels between a leaf and its name."""
BEYOND = 0.54
"""How far a name may reach from the middle of its clearing to either side, in the map's units."""


class Named(NamedTuple):
    """A leaf in the picture: its name, its tip, which way it points, its box, and how far its name may reach."""

    words: str
    tip: QPointF
    turn: float
    box: QRectF
    left: float
    right: float


class Name(NamedTuple):
    """Lines of a name, each with where it is written."""

    lines: tuple[tuple[QPointF, str], ...]


def names_of(leaves: list[Named], taken: list[QRectF], metrics: QFontMetricsF) -> list[Name]:
    """Those names that have room, without touching one another, a leaf or what is `taken`."""
    taken, names = [*taken, *(each.box for each in leaves)], []
    # The short ones first: of these most find room.
    for each in sorted(leaves, key=lambda one: len(one.words)):
        for lines, box in _ways(each, metrics):
            is_inside = box.left() >= each.left and box.right() <= each.right
            if is_inside and not any(box.intersects(other) for other in taken):
                taken.append(box.adjusted(-AWAY, 0, AWAY, 0))
                names.append(_written(lines, box, each, metrics))
                break
    return names


def _ways(leaf: Named, metrics: QFontMetricsF) -> Iterator[tuple[list[str], QRectF]]:
    """On one line or two; beside the tip, or above and below it; the best first."""
    both = [[leaf.words], *([broken] if (broken := in_two(leaf.words)) else [])]
    for lines in both:
        wide, high = max(map(metrics.horizontalAdvance, lines)), metrics.height() * 0.92 * len(lines)
        aside = cos(leaf.turn)
        x, y = leaf.tip.x(), leaf.tip.y()
        beside = [x + AWAY] if aside > 0 else [x - AWAY - wide]
        over = [x - wide / 2, x - wide * (0.25 if aside > 0 else 0.75)]
        if abs(aside) > 0.35:
            yield from ((lines, QRectF(left, y - high / 2, wide, high)) for left in beside)
        above, below = leaf.box.top() - high - 1, leaf.box.bottom() + 1
        for top in (below, above) if leaf.box.center().y() < y else (above, below):
            yield from ((lines, QRectF(left, top, wide, high)) for left in over)
        # Never on the other side, where it would be taken for the name of the next leaf.
        left = leaf.box.right() + AWAY if aside > 0 else leaf.box.left() - AWAY - wide
        yield from ((lines, QRectF(left, y + up * high, wide, high)) for up in (-0.5, -0.9, 0.0, 0.4))


def _written(lines: list[str], box: QRectF, leaf: Named, metrics: QFontMetricsF) -> Name:
    """Two lines are together at the side of their leaf."""
    written = []
    for place, words in enumerate(lines):
        wide = metrics.horizontalAdvance(words)
        left = box.left()
        if box.right() <= leaf.tip.x():
            left = box.right() - wide
        elif box.left() < leaf.tip.x():
            left = box.center().x() - wide / 2
        written.append((QPointF(left, box.top() + metrics.ascent() + place * metrics.height() * 0.92), words))
    return Name(tuple(written))


def in_two(words: str) -> list[str]:
    """A name on two lines that are as long as one another; nothing where it is one word."""
    parts = words.split(" ")
    ways = [[" ".join(parts[:end]), " ".join(parts[end:])] for end in range(1, len(parts))]
    return min(ways, key=lambda way: max(map(len, way)), default=[])
