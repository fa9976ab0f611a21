"""A group's mark: its colour, and where there are more groups than colours another shape, so that no two are alike."""

from __future__ import annotations

from microsol_desktop.ui.stage.items import Box, Card, Dot

_COLOURS = 12
_FLAT = 0.72


def mark(index: int, x: float, y: float, radius: float) -> Dot | Card:
    """The mark of the group with this index, round this point: filled, a ring, a square, its frame, then a bar."""
    colour = f"group:{index}"
    side = radius * 0.9
    square = Box(x - side, y - side, 2 * side, 2 * side)
    match index // _COLOURS % 5:
        case 0:
            return Dot(x, y, radius, colour)
        case 1:
            return Dot(x, y, radius * _FLAT, colour, radius * 0.5)
        case 2:
            return Card(square, radius * 0.2, colour)
        case 3:
            return Card(square, radius * 0.2, colour, radius * 0.5)
        case _:
            return Card(Box(x - radius * 0.4, y - radius, radius * 0.8, 2 * radius), radius * 0.2, colour)
