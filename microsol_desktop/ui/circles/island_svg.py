"""The island as an SVG drawing: text that can be read, searched and copied, in our own letters where they are there."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from math import cos, pi, sin

from PySide6.QtGui import QColor

from microsol_desktop.circle.circles import CircleKind
from microsol_desktop.circle.island import Disc, Spot
from microsol_desktop.desk.island_desk import IslandShown
from microsol_desktop.ui.circles.circle_words import kind_words
from microsol_desktop.ui.circles.island_look import LINES, Look
from microsol_desktop.ui.circles.island_seen import DOT
from microsol_desktop.ui.fonts import TEXT_FAMILY

PIXELS = 1600
"""How large it opens; it can be made larger without end."""
LETTER = 0.58
"""How wide a letter is on average, in heights of the font."""
NAME = 0.17
"""How high the letters of a person's name are, in the room of one person."""
LARGEST_NAME = 0.024
"""How high the letters of a circle's name are at most, in parts of the island."""
UNIT = 100
"""How many of the drawing's units one person's room has: some programs draw no letters that are lower than one."""


def svg_of(shown: IslandShown, look: Look, words: tuple[str, str, str], *, names: bool) -> str:
    """The drawing as text; `words` are its title, what it says of itself, and what is written below it."""
    land = shown.land
    reach = max(land.reach, 1.0) * 1.04
    unit = 2 * reach / PIXELS
    key = tuple(_key(shown, look, reach, unit * 18))
    high = unit * 18 * (len(key) // 2 + 1)
    parts = (
        _head(reach, high, words, look),
        *_land(shown, look, unit),
        *(part for disc in land.discs for part in _circle(disc, look, unit)),
        *(_dot(spot, shown, look) for spot in land.spots),
        *(part for part in _names(shown, look) if names),
        *key,
        _caption(words[2], look, reach, high, unit * 12),
        "</svg>",
    )
    return "\n".join(parts) + "\n"


def kinds_in(shown: IslandShown) -> tuple[CircleKind, ...]:
    """The kinds of circles that there are, from the smallest."""
    there = {disc.circle.kind for disc in shown.land.discs}
    return tuple(kind for kind in CircleKind if kind in there)


def _head(reach: float, below: float, words: tuple[str, str, str], look: Look) -> str:
    high = 2 * reach + below
    box = f"{_n(-reach)} {_n(-reach)} {_n(2 * reach)} {_n(high)}"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" width="{PIXELS}" '
        f'height="{round(PIXELS * high / (2 * reach))}" role="img" '
        f'font-family="{TEXT_FAMILY}, sans-serif" text-anchor="middle">\n'
        f"<title>{escape(words[0])}</title>\n<desc>{escape(words[1])}</desc>\n"
        f'<rect x="{_n(-reach)}" y="{_n(-reach)}" width="{_n(2 * reach)}" height="{_n(high)}" '
        f'fill="{look.ground.name()}"/>'
    )


def _land(shown: IslandShown, look: Look, unit: float) -> Iterator[str]:
    if shown.land.coast:
        yield (
            f'<circle r="{_n(shown.land.edge)}" fill="{look.land.name()}" '
            f'stroke="{look.coast.name()}" stroke-width="{_n(unit)}"/>'
        )


def _circle(disc: Disc, look: Look, unit: float) -> Iterator[str]:
    kind = disc.circle.kind
    line, colour = LINES[kind], look.colour(kind).name()
    width = min(unit, disc.r / 28) * line.width
    dashes = f' stroke-dasharray="{" ".join(_n(dash * width) for dash in line.dashes)}"' if line.dashes else ""
    filled = f'fill="{colour}" fill-opacity="0.1"' if disc.circle.is_begun else 'fill="none"'
    place = f'cx="{_n(disc.x)}" cy="{_n(disc.y)}"'
    yield f'<circle {place} r="{_n(disc.r)}" {filled} stroke="{colour}" stroke-width="{_n(width)}"{dashes}/>'
    if line.double:
        inner = disc.r - 3 * width
        yield f'<circle {place} r="{_n(inner)}" fill="none" stroke="{colour}" stroke-width="{_n(width)}"/>'
    if disc.circle.pulse is not None and disc.circle.pulse.share:
        yield _arc(disc, disc.circle.pulse.share, look.soft.name(), width)


def _arc(disc: Disc, share: float, colour: str, width: float) -> str:
    """How far a season is; a whole turn is drawn a hair shorter, for an arc that ends where it begins is none."""
    r, turn = disc.r * 0.93, 2 * pi * min(share, 0.9999)
    x, y = disc.x + r * sin(turn), disc.y - r * cos(turn)
    way = f"M{_n(disc.x)} {_n(disc.y - r)}A{_n(r)} {_n(r)} 0 {int(turn > pi)} 1 {_n(x)} {_n(y)}"
    return f'<path d="{way}" fill="none" stroke="{colour}" stroke-width="{_n(width)}" stroke-linecap="round"/>'


def _dot(spot: Spot, shown: IslandShown, look: Look) -> str:
    colour = look.soft if spot.circle is None else look.colour(shown.discs[spot.circle].circle.kind)
    return f'<circle cx="{_n(spot.x)}" cy="{_n(spot.y)}" r="{_n(DOT / 2)}" fill="{colour.name()}"/>'


def _names(shown: IslandShown, look: Look) -> Iterator[str]:
    for disc in shown.land.discs:
        name = disc.circle.name
        size = min(disc.r * 0.3, 2 * disc.r * 0.9 / (LETTER * max(1, len(name))), shown.land.reach * LARGEST_NAME)
        weight = ' font-weight="600"' if disc.circle.key in shown.circles else ""
        wide, top = len(name) * LETTER * size + size / 2, disc.y - disc.r - size * 0.62
        # Behind each a plate of its own: an outline of the letters is drawn over them by some programs.
        yield (
            f'<rect x="{_n(disc.x - wide / 2)}" y="{_n(top)}" width="{_n(wide)}" height="{_n(size * 1.25)}" '
            f'rx="{_n(size / 4)}" fill="{look.land.name()}" fill-opacity="0.86"/>'
        )
        yield (
            f'<text x="{_n(disc.x)}" y="{_n(disc.y - disc.r + size * 0.36)}" font-size="{_n(size)}"{weight} '
            f'fill="{look.text.name()}">{escape(name)}</text>'
        )
    for spot in shown.land.spots:
        yield _person(spot, shown.who.names[spot.person], look.text)


def _person(spot: Spot, name: str, colour: QColor) -> str:
    size = min(NAME, 1 / (LETTER * max(1, len(name))))
    place = f'x="{_n(spot.x)}" y="{_n(spot.y + DOT / 2 + size * 0.95)}"'
    return f'<text {place} font-size="{_n(size)}" fill="{colour.name()}">{escape(name)}</text>'


def _key(shown: IslandShown, look: Look, reach: float, high: float) -> Iterator[str]:
    """Which line and colour is which kind, below the island."""
    x, y = -reach + high, reach + high / 2
    for row, kind in enumerate(kinds_in(shown)):
        line, colour = LINES[kind], look.colour(kind).name()
        width = high / 14 * line.width
        dashes = f' stroke-dasharray="{" ".join(_n(dash * width) for dash in line.dashes)}"' if line.dashes else ""
        middle = y + row * high
        yield (
            f'<circle cx="{_n(x)}" cy="{_n(middle)}" r="{_n(high * 0.36)}" fill="{colour}" fill-opacity="0.1" '
            f'stroke="{colour}" stroke-width="{_n(width)}"{dashes}/>'
        )
        yield (
            f'<text x="{_n(x + high)}" y="{_n(middle + high * 0.22)}" font-size="{_n(high * 0.62)}" '
            f'text-anchor="start" fill="{look.text.name()}">{escape(kind_words(kind))}</text>'
        )


def _caption(words: str, look: Look, reach: float, below: float, size: float) -> str:
    place = f'x="{_n(reach - size)}" y="{_n(reach + below - size)}"'
    return f'<text {place} font-size="{_n(size)}" text-anchor="end" fill="{look.text.name()}">{escape(words)}</text>'


def _n(value: float) -> str:
    """A length in the drawing's units, as short as it can be told."""
    return f"{value * UNIT:.1f}".removesuffix(".0")
