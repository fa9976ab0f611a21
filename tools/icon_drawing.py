"""The drawing of Microsol's icon: seven people round a fire, one of whom speaks. As SVG, from figures in one place.

Each person is lit from the fire and throws a shadow away from it. In small sizes fewer of them are drawn, larger and
without shadows, so that there is still a ring with one who speaks; at 16 pixels every one lies on the screen's grid.
"""

from __future__ import annotations

import math
from typing import NamedTuple

FIRE = ("#fbc06a", "#e07c32", "#ab481d", "#5e2512")
"""The ground, from where the fire is to the corners."""
SPEAKER, LISTENER, PALE = ("#fffdf7", "#ffe2a8"), ("#ffe7c4", "#c98652"), ("#ffe7c4", "#dca878")
"""A person's side that the fire lights, and their other side; a listener in a small picture is paler."""
SHADOW, EDGE = "#3a1208", "#ffe9c8"
FLAME = (
    "M263 152C268 194 320 222 320 281C320 318 292 342 257 342C221 342 193 317 193 281"
    "C193 252 207 236 220 212C225 230 231 239 241 245C237 213 244 178 263 152Z"
)
EMBER = "M259 256C262 276 284 286 284 309C284 325 272 335 257 335C242 335 230 325 230 309C230 290 254 280 259 256Z"
MIDDLE = 256


class Figures(NamedTuple):
    """How one size of the drawing is laid out, in the 512 units of its square."""

    margin: float
    corner: float
    centre: float
    ring: float
    speaker: float
    listener: float
    flame: float
    shadow: float
    light: tuple[str, str]


LARGE = Figures(
    margin=20, corner=116, centre=268, ring=162, speaker=51, listener=34, flame=0.84, shadow=0.6, light=LISTENER
)
MIDDLING = Figures(
    margin=0, corner=108, centre=272, ring=178, speaker=60, listener=43, flame=0.94, shadow=0.3, light=PALE
)
PEOPLE = 7

SMALL = f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
<defs>
<radialGradient id="ground" gradientUnits="userSpaceOnUse" cx="8" cy="9" r="11">
<stop offset="0" stop-color="#e8883a"/><stop offset=".3" stop-color="#c25c26"/>
<stop offset=".65" stop-color="#923c19"/><stop offset="1" stop-color="{FIRE[3]}"/>
</radialGradient>
</defs>
<rect width="16" height="16" rx="3.6" fill="url(#ground)"/>
<g fill="#f6d5ab">
<circle cx="3.5" cy="6.5" r="1.6"/><circle cx="12.5" cy="6.5" r="1.6"/>
<circle cx="4.5" cy="12.5" r="1.6"/><circle cx="11.5" cy="12.5" r="1.6"/>
</g>
<circle cx="8" cy="3" r="2.2" fill="{SPEAKER[0]}"/>
<path d="M8 6.3C8.3 7.6 9.9 8.3 9.9 9.9A1.9 1.9 0 0 1 6.1 9.9C6.1 8.4 7.6 7.8 8 6.3Z" fill="#ffdc8c"/>
</svg>
"""


def drawing(size: int) -> str:
    """The drawing for a picture of this many pixels."""
    if size <= 24:
        return SMALL
    return _round_the_fire(MIDDLING if size <= 48 else LARGE, detailed=size > 48)


def _round_the_fire(at: Figures, *, detailed: bool) -> str:
    gradients = [_ground(at), _down("flame", "#ffdf9a", "#fff6e2"), _down("ember", "#ffc766", "#f0862f"), _shadow(at)]
    gradients.append(_down("edge", EDGE, EDGE, 0.5, 0.14))
    people = [_person(at, number) for number in range(PEOPLE)]
    gradients += [light for light, _, _ in people]
    shapes = [
        _square(at, 0, 'fill="url(#ground)"'),
        *(shadow for _, shadow, _ in people),
        *(disc for _, _, disc in people),
        f'<g transform="translate({MIDDLE} {at.centre:g}) scale({at.flame:g}) translate(-257 -250)">',
        f'<path d="{FLAME}" fill="url(#flame)"/>',
        f'<path d="{EMBER}" fill="url(#ember)"/>' if detailed else "",
        "</g>",
        _square(at, 2.5, 'fill="none" stroke="url(#edge)" stroke-width="5"'),
    ]
    lines = ["<defs>", *gradients, "</defs>", *filter(None, shapes)]
    return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">\n' + "\n".join(lines) + "\n</svg>\n"


def _square(at: Figures, inset: float, paint: str) -> str:
    """The tile, or a line along its edge, so far inside it."""
    start, side = at.margin + inset, 512 - 2 * (at.margin + inset)
    place = f'x="{start:g}" y="{start:g}" width="{side:g}" height="{side:g}"'
    return f'<rect {place} rx="{at.corner - inset:g}" {paint}/>'


def _person(at: Figures, number: int) -> tuple[str, str, str]:
    """The light on one person, their shadow and themselves; the first is the one who speaks, and sits at the top."""
    angle = number * math.tau / PEOPLE
    speaks = number == 0
    radius = at.speaker if speaks else at.listener
    x, y = _place(at, at.ring, angle)
    light_x, light_y = _place(at, at.ring - 0.8 * radius, angle)
    lit, unlit = SPEAKER if speaks else at.light
    light = (
        f'<radialGradient id="person-{number}" gradientUnits="userSpaceOnUse" cx="{light_x:.1f}" cy="{light_y:.1f}"'
        f' r="{1.9 * radius:.1f}"><stop offset="0" stop-color="{lit}"/><stop offset="1" stop-color="{unlit}"/>'
        "</radialGradient>"
    )
    disc = f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:g}" fill="url(#person-{number})"/>'
    return light, _shadow_of(at, radius, angle), disc


def _shadow_of(at: Figures, radius: float, angle: float) -> str:
    """What the fire's light does not reach: between the two lines that touch a person, as far as light goes."""
    half = math.asin(radius / at.ring)
    touching = math.sqrt(at.ring**2 - radius**2)
    corners = [_place(at, far, angle + side) for far, side in _corners(touching, _reach(at), half)]
    return f'<path d="M{"L".join(f"{x:.1f} {y:.1f}" for x, y in corners)}Z" fill="url(#shadow)"/>'


def _corners(near: float, far: float, half: float) -> tuple[tuple[float, float], ...]:
    return ((near, -half), (near, half), (far, half), (far, -half))


def _reach(at: Figures) -> float:
    """How far from the fire the last of a shadow is seen: to the nearest edge, and it has faded there."""
    return 512 - at.margin - at.centre


def _place(at: Figures, far: float, angle: float) -> tuple[float, float]:
    return MIDDLE + far * math.sin(angle), at.centre - far * math.cos(angle)


def _ground(at: Figures) -> str:
    stops = "".join(
        f'<stop offset="{offset}" stop-color="{colour}"/>'
        for offset, colour in zip(("0", ".22", ".55", "1"), FIRE, strict=True)
    )
    centre = f'cx="{MIDDLE}" cy="{at.centre + 8:g}"'
    return f'<radialGradient id="ground" gradientUnits="userSpaceOnUse" {centre} r="345">{stops}</radialGradient>'


def _shadow(at: Figures) -> str:
    return (
        f'<radialGradient id="shadow" gradientUnits="userSpaceOnUse" cx="{MIDDLE}" cy="{at.centre:g}"'
        f' r="{_reach(at):g}"><stop offset=".6" stop-color="{SHADOW}" stop-opacity="{at.shadow:g}"/>'
        f'<stop offset="1" stop-color="{SHADOW}" stop-opacity="0"/></radialGradient>'
    )


def _down(name: str, top: str, bottom: str, at_top: float = 1, at_bottom: float = 1) -> str:
    return (
        f'<linearGradient id="{name}" x1="0" y1="0" x2="0" y2="1">'
        f'<stop offset="0" stop-color="{top}" stop-opacity="{at_top:g}"/>'
        f'<stop offset="1" stop-color="{bottom}" stop-opacity="{at_bottom:g}"/></linearGradient>'
    )
