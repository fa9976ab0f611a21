"""The circle: people round a ring in their seating order, names outside, so that none touches another."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin, sqrt
from typing import NamedTuple

from microsol_desktop.flow.moment import Standing, Wall
from microsol_desktop.flow.people import PersonId
from microsol_desktop.ui.stage import faces
from microsol_desktop.ui.stage.dots import DOT, LARGE_DOT, Voice, dot, voice_of
from microsol_desktop.ui.stage.items import (
    NAME_SMALLEST,
    Box,
    ClockPlace,
    Face,
    Item,
    Kind,
    Ring,
    Run,
    Text,
)
from microsol_desktop.ui.stage.names import in_lines
from microsol_desktop.ui.stage.people import called, is_bowl, nearly_whole, seated
from microsol_desktop.ui.stage.typeset import elided, one_line

_GAP = 14.0
_LINE = 1.22
_INSIDE_A_BOWL = (62, 54, 46)
_NARROWEST = 176.0
_ROOMY = 250.0
_NARROW = 6.4
_UPRIGHT = 0.1
_MOST_NAMES = 36


class Seat(NamedTuple):
    """Somebody's place: where the dot is, and the box that the name may fill."""

    person: PersonId
    x: float
    y: float
    name: Box
    lines: tuple[str, ...] = ()
    pixels: int = NAME_SMALLEST


class Found(NamedTuple):
    """Where the circle goes: how far the seats are from its middle, the middle, and the seats."""

    reach: float
    centre: tuple[float, float]
    seats: tuple[Seat, ...]


class Circle(NamedTuple):
    """The circle, placed."""

    items: tuple[Item, ...]
    clock: ClockPlace


def place_circle(wall: Wall, area: Box, *, ring: bool = True, digits: bool = True) -> Circle:
    """Everybody round the ring with as many names as fit, else dots with only the one who speaks named inside."""
    people = seated(wall)
    best = _best(wall, area)
    if best is not None:
        return _drawn(wall, best, ring=ring, digits=digits)
    reach = min(area.w, area.h) / 2 - LARGE_DOT - 2
    centre = (area.x + area.w / 2, area.y + area.h / 2)
    dots = tuple(
        Seat(person, *seat_at(centre, reach, index, len(people)), Box(0, 0, 0, 0))
        for index, person in enumerate(people)
    )
    return _drawn(wall, Found(reach, centre, dots), ring=ring, digits=digits)


def names_fit(wall: Wall, area: Box) -> bool:
    """Whether everybody can be named in a circle in this area."""
    return _best(wall, area) is not None


def _best(wall: Wall, area: Box) -> Found | None:
    """The circle with whole names, if it is not small for them; else with short ones, at last over two lines."""
    people = seated(wall)
    whole, short = nearly_whole(wall.names), called(wall.names)
    ways: tuple[tuple[tuple[PersonId, tuple[str, ...]], ...], ...] = (
        tuple((person, (wall.names[person],)) for person in people),
        tuple((person, (whole[person],)) for person in people),
        tuple((person, (short[person],)) for person in people),
        tuple((person, in_lines(short[person], _NARROW) or (short[person],)) for person in people),
    )
    for pixels in _INSIDE_A_BOWL if is_bowl(wall.cue) else ():
        for named in dict.fromkeys(ways):
            circle = with_names(named, area, pixels)
            if circle is not None and circle.reach >= _NARROWEST + 20:
                return circle
    found: list[Found] = []
    for named in dict.fromkeys(ways):
        circle = with_names(named, area)
        if circle is not None and circle.reach >= _ROOMY:
            return circle
        found += [] if circle is None else [circle]
    return max(found, key=lambda circle: circle.reach, default=None)


def seat_at(centre: tuple[float, float], reach: float, index: int, count: int) -> tuple[float, float]:
    angle = 2 * pi * index / max(1, count)
    return centre[0] + reach * sin(angle), centre[1] - reach * cos(angle)


@faces.composed
def with_names(
    named: tuple[tuple[PersonId, tuple[str, ...]], ...], area: Box, pixels: int = NAME_SMALLEST, ring: float = 0.0
) -> Found | None:
    """The largest circle at which all names stand beside their dots; None where there is none.

    `ring` is how thick the circle itself is drawn, if it is: then it has to fit too.
    """
    if not named or len(named) > _MOST_NAMES:
        return None
    reach = min(area.h, area.w) / 2 - LARGE_DOT
    while reach >= _NARROWEST:
        moved = _moved_into(_round(named, reach, pixels), area, reach + ring if ring else 0.0)
        if moved is not None and _apart(moved[1]):
            return Found(reach, *moved)
        reach -= 6
    return None


def _round(named: Sequence[tuple[PersonId, tuple[str, ...]]], reach: float, pixels: int) -> tuple[Seat, ...]:
    """Seats round the origin, with room for the dot and name of one who speaks, so that nothing moves by turns."""
    made = []
    for index, (person, lines) in enumerate(named):
        x, y = seat_at((0.0, 0.0), reach, index, len(named))
        wide = max((faces.width(line, Face.TEXT_STRONG) * pixels for line in lines), default=0.0)
        tall = pixels * _LINE * len(lines)
        if abs(x) < _UPRIGHT * reach:
            top = y - LARGE_DOT - 6 - tall if y < 0 else y + LARGE_DOT + 6
            box = Box(x - wide / 2, top, wide, tall)
        else:
            left = x + LARGE_DOT + _GAP if x > 0 else x - LARGE_DOT - _GAP - wide
            box = Box(left, y - tall / 2, wide, tall)
        made.append(Seat(person, x, y, box, lines, pixels))
    return tuple(made)


def _moved_into(
    seats: tuple[Seat, ...], area: Box, least: float
) -> tuple[tuple[float, float], tuple[Seat, ...]] | None:
    """The circle moved to the middle of the area, by what it covers with its names; None where it is too large."""
    left = min(-least, *(min(seat.name.x, seat.x - LARGE_DOT) for seat in seats))
    right = max(least, *(max(seat.name.right, seat.x + LARGE_DOT) for seat in seats))
    top = min(-least, *(min(seat.name.y, seat.y - LARGE_DOT) for seat in seats))
    bottom = max(least, *(max(seat.name.bottom, seat.y + LARGE_DOT) for seat in seats))
    if right - left > area.w or bottom - top > area.h:
        return None
    x = area.x + (area.w - (right - left)) / 2 - left
    y = area.y + (area.h - (bottom - top)) / 2 - top
    # As near to the middle of the area as the names allow: a circle that is off to one side looks like a mistake.
    x = min(max(area.x + area.w / 2, area.x - left), area.right - right)
    y = min(max(area.y + area.h / 2, area.y - top), area.bottom - bottom)
    moved = tuple(
        seat._replace(x=seat.x + x, y=seat.y + y, name=seat.name._replace(x=seat.name.x + x, y=seat.name.y + y))
        for seat in seats
    )
    return (x, y), moved


def _apart(seats: tuple[Seat, ...]) -> bool:
    """Whether no name touches another or somebody else's dot."""
    count = len(seats)
    for index, seat in enumerate(seats):
        for step in (1, 2):
            other = seats[(index + step) % count]
            if other is seat:
                continue
            if seat.name.touches(other.name, 8) or seat.name.touches(_dot_box(other), 4):
                return False
            if other.name.touches(_dot_box(seat), 4) or _dot_box(seat).touches(_dot_box(other), 2):
                return False
    return True


def _dot_box(seat: Seat) -> Box:
    return Box(seat.x - LARGE_DOT, seat.y - LARGE_DOT, 2 * LARGE_DOT, 2 * LARGE_DOT)


def _drawn(wall: Wall, found: Found, *, ring: bool, digits: bool) -> Circle:
    reach, centre, seats = found
    scale = min(1.0, 2 * pi * reach / max(1, len(seats)) / (2.6 * DOT))
    items: list[Item] = []
    for seat in seats:
        items += _seat_items(wall, seat, scale)
    radius = min(max(reach * 0.64, 128.0), reach - LARGE_DOT * max(scale, 0.6) - 22)
    return with_clock(wall, items, (centre, radius), ring=ring, digits=digits)


def _seat_items(wall: Wall, seat: Seat, scale: float) -> list[Item]:
    standing, voice = wall.standings.get(seat.person, Standing.NO_TURN), voice_of(wall, seat.person)
    in_bowl = is_bowl(wall.cue)
    if in_bowl and standing is Standing.NO_TURN:
        standing = Standing.WAITS  # who sits inside may talk, also where nobody has a turn
    mark = dot((seat.x, seat.y), standing, voice, scale)
    strong = voice is Voice.SPEAKS
    colour = "text" if strong or in_bowl or standing is Standing.NEXT else "text_soft"
    face = Face.TEXT_STRONG if strong else Face.TEXT
    # Beside the dot that is there, not beside the largest that could be.
    closer = LARGE_DOT - mark.radius
    return [mark, *(_name_line(seat, number, closer, face, colour) for number in range(len(seat.lines)))]


def _name_line(seat: Seat, number: int, closer: float, face: Face, colour: str) -> Text:
    """One line of a name, set against its dot."""
    line, pixels = seat.lines[number], seat.pixels
    wide = faces.width(line, face) * pixels
    top = seat.name.y + number * pixels * _LINE
    if seat.name.x > seat.x:
        left = seat.name.x - closer
    elif seat.name.right < seat.x:
        left = seat.name.right - wide + closer
    else:
        left = seat.x - wide / 2
        top += closer if seat.name.y < seat.y else -closer
    box = Box(left, top, wide, pixels * _LINE)
    return Text(box, top + pixels * 0.94, (Run(line, face, 0.0),), pixels, colour, Kind.NAME)


def with_clock(
    wall: Wall,
    items: list[Item],
    round_: tuple[tuple[float, float], float],
    *,
    ring: bool,
    digits: bool,
) -> Circle:
    """The ring with the time inside, and below it the name of the one who speaks."""
    (x, y), radius = round_
    speakers = tuple(person for person in wall.seats if voice_of(wall, person) is Voice.SPEAKS)
    beside = any(isinstance(item, Text) for item in items)
    inside: tuple[Text, ...] = ()
    if len(speakers) == 1:
        top = y + radius * 0.28 if digits else y - radius * 0.13
        inside = _inside(called(wall.names)[speakers[0]], ((x, y), radius), top, must=not beside)
    middle = y - radius * 0.1 if inside else y
    pixels = round(radius * 0.62)
    place = ClockPlace(
        Ring(x, y, radius, "ring_rest", 9.0) if ring else None,
        digits_box((x, middle), pixels, radius) if digits else None,
        pixels,
    )
    return Circle((*items, *inside), place)


def _inside(name: str, round_: tuple[tuple[float, float], float], top: float, *, must: bool) -> tuple[Text, ...]:
    """A name inside the ring as large as it fits there; where it has to stand there and does not fit, its beginning."""
    (x, y), radius = round_
    for size in range(max(NAME_SMALLEST, round(radius * 0.24)), NAME_SMALLEST - 1, -2):
        limit = _chord(radius, top + size * 1.22 - y) / size
        if name and faces.width(name, Face.TEXT_STRONG) <= limit:
            return (_named(name, size, (x, top)),)
    if not must or not name:
        return ()
    limit = _chord(radius, top + NAME_SMALLEST * 1.22 - y) / NAME_SMALLEST
    first = name.split(maxsplit=1)[0] if name.strip() else name
    return (_named(elided(first, Face.TEXT_STRONG, limit), NAME_SMALLEST, (x, top)),)


def _chord(radius: float, down: float) -> float:
    """How wide the ring is inside, so far below its middle, with some air."""
    within = radius - 16
    return 2 * sqrt(max(0.0, within**2 - down**2))


def _named(name: str, size: int, at: tuple[float, float]) -> Text:
    return one_line(name, Face.TEXT_STRONG, size, at, colour="accent_text", kind=Kind.NAME, align=0.5)


def digits_box(middle: tuple[float, float], pixels: int, radius: float) -> Box:
    """Room for the widest time that can come, around this point, within a ring of this radius."""
    wide = min(faces.width("+00:00", Face.DIGITS) * pixels, radius * 1.6)
    tall = faces.capital(Face.DIGITS) * pixels * 1.2
    return Box(middle[0] - wide / 2, middle[1] - tall / 2, wide, tall)


def plain_clock(centre: tuple[float, float], radius: float, *, ring: bool, digits: bool) -> ClockPlace:
    """A ring with the time inside and nobody around it."""
    pixels = round(radius * 0.6)
    return ClockPlace(
        Ring(*centre, radius, "ring_rest", max(7.0, radius * 0.045)) if ring else None,
        digits_box(centre, pixels, radius) if digits else None,
        pixels,
    )
