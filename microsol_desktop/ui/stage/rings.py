"""Two circles as they are seen from above: who sits inside, whom they face, and which way the outer circle moves on."""

from __future__ import annotations

from collections.abc import Iterator
from math import cos, degrees, pi, sin

from microsol_desktop.flow.moment import Wall
from microsol_desktop.flow.people import Group, PersonId
from microsol_desktop.ui.stage import faces
from microsol_desktop.ui.stage.circle import Circle, Found, Seat, seat_at, with_clock, with_names
from microsol_desktop.ui.stage.dots import DOT, LARGE_DOT, Voice, voice_of
from microsol_desktop.ui.stage.items import NAME_SMALLEST, Arc, Box, Dot, Face, Item, Kind, Line, Run, Text
from microsol_desktop.ui.stage.names import in_lines
from microsol_desktop.ui.stage.people import called, nearly_whole

_APART = 74.0
"""From the middle of a dot inside to that of the one it faces."""
_ROOMY = 262.0
_NARROW = 6.0
_NAME = NAME_SMALLEST
_LINE = 1.22
_MARK = "O "
_MARK_RADIUS = 9.0
_ARROWS_AROUND = 8
_CLOSER = LARGE_DOT - DOT
_AROUND = 52.0
_TRACK = 3.0


def place_rings(wall: Wall, area: Box, *, ring: bool = True, digits: bool = True) -> Circle:
    """Both rings with the names of each pair outside of them, as far as there is room for names; time in the middle."""
    pairs = wall.cue.groups or ()
    found = _best(wall, area)
    if found is None:
        reach = min(area.w, area.h) / 2 - _AROUND - 16
        centre = (area.x + area.w / 2, area.y + area.h / 2)
        seats = tuple(
            Seat(PersonId(at), *seat_at(centre, reach, at, len(pairs)), Box(0, 0, 0, 0)) for at in range(len(pairs))
        )
        found = Found(reach, centre, seats)
    return _drawn(wall, found, ring=ring, digits=digits)


def rings_fit(wall: Wall, area: Box) -> bool:
    """Whether everybody can be named beside the rings in this area."""
    return _best(wall, area) is not None


def _best(wall: Wall, area: Box) -> Found | None:
    """The rings with whole names if they are not small for them, else with short ones, at last over lines."""
    short = called(wall.names)
    for way in (
        {person: (name,) for person, name in wall.names.items()},
        {person: (name,) for person, name in nearly_whole(wall.names).items()},
        {person: (name,) for person, name in short.items()},
        {person: in_lines(name, _NARROW) or (name,) for person, name in short.items()},
    ):
        labels = tuple(
            (PersonId(at), tuple(_MARK + line for person in pair for line in way[person]))
            for at, pair in enumerate(wall.cue.groups or ())
        )
        found = with_names(labels, area, ring=_TRACK)
        if found is not None and found.reach >= _ROOMY:
            return found
    return None


def _drawn(wall: Wall, found: Found, *, ring: bool, digits: bool) -> Circle:
    reach, centre, seats = found
    count = max(1, len(seats))
    inner = reach - _APART
    scale = min(1.0, 2 * pi * inner / count / (2.4 * DOT))
    items: list[Item] = [*_track(found, (DOT - 1) * scale)]
    for seat, pair in zip(seats, wall.cue.groups or (), strict=True):
        items += _pair(wall, seat, pair, (centre, scale))
        items += _label(wall, seat, pair)
    if wall.cue.rounds > 1 and count > 1:
        items += _arrows(found)
    radius = max(60.0, inner - LARGE_DOT * max(scale, 0.6) - 26)
    return with_clock(wall, items, (centre, min(radius, 210.0)), ring=ring, digits=digits)


def _pair(wall: Wall, seat: Seat, pair: Group, around: tuple[tuple[float, float], float]) -> Iterator[Item]:
    """Whoever sits inside, filled; those who face them, in outline; two who share a place side by side."""
    (x, y), scale = around
    inner, *outer = pair
    reach = max(1.0, ((seat.x - x) ** 2 + (seat.y - y) ** 2) ** 0.5)
    out = ((seat.x - x) / reach, (seat.y - y) / reach)
    inside = (seat.x - _APART * out[0], seat.y - _APART * out[1])
    for number, person in enumerate(outer):
        shift = (number - (len(outer) - 1) / 2) * 2.2 * DOT * scale * (0.8 if len(outer) > 1 else 1.0)
        at = (seat.x - shift * out[1], seat.y + shift * out[0])
        yield _dot(wall, person, at, scale * (0.72 if len(outer) > 1 else 1.0), is_inside=False)
    yield _dot(wall, inner, inside, scale, is_inside=True)
    near, far = DOT * scale + 5, _APART - DOT * scale - 5
    if outer and far > near:
        yield Line(
            seat.x - near * out[0],
            seat.y - near * out[1],
            seat.x - far * out[0],
            seat.y - far * out[1],
            "dot_rest",
            3.0,
        )


def _dot(wall: Wall, person: PersonId, at: tuple[float, float], scale: float, *, is_inside: bool) -> Dot:
    if voice_of(wall, person) is Voice.SPEAKS:
        return Dot(*at, (DOT + 5) * scale, "accent")
    return Dot(*at, DOT * scale, "dot_done") if is_inside else Dot(*at, DOT * scale - 2, "dot_rest", 4.0)


def _label(wall: Wall, seat: Seat, pair: Group) -> Iterator[Item]:
    """The names of a pair with their marks, on the far side of the outer ring: whoever sits inside comes first."""
    if not seat.lines:
        return
    lines = iter(seat.lines)
    owners = [person for person in pair for _ in range(_lines_of(wall, seat, pair, person))]
    marked: set[PersonId] = set()
    for number, (line, person) in enumerate(zip(lines, owners, strict=False)):
        speaks = voice_of(wall, person) is Voice.SPEAKS
        face = Face.TEXT_STRONG if speaks else Face.TEXT
        colour = "text_soft" if wall.cue.speakers and not speaks else "text"
        name = line.removeprefix(_MARK)
        box = _line_box(seat, number, name, face)
        yield Text(box, box.y + _NAME * 0.94, (Run(name, face, 0.0),), _NAME, colour, Kind.NAME)
        if person not in marked:
            marked.add(person)
            token = "accent" if speaks else "dot_done" if person == pair[0] else "dot_rest"
            at = (_mark_at(seat), box.y + box.h / 2 + 1)
            yield Dot(*at, _MARK_RADIUS, token) if person == pair[0] else Dot(*at, _MARK_RADIUS - 1.5, token, 3.0)


def _lines_of(wall: Wall, seat: Seat, pair: Group, person: PersonId) -> int:
    """On how many of the label's lines somebody's name stands: what one wrote is known by its words."""
    if len(seat.lines) == len(pair):
        return 1
    short = called(wall.names)[person]
    return len(in_lines(short, _NARROW) or (short,))


def _line_box(seat: Seat, number: int, name: str, face: Face) -> Box:
    """Where one line of a label stands: its edge at the marks, which are nearest to the ring."""
    wide, lead = faces.width(name, face) * _NAME, faces.width(_MARK, Face.TEXT_STRONG) * _NAME
    top = seat.name.y + number * _NAME * _LINE
    if seat.name.right < seat.x:
        return Box(seat.name.right + _CLOSER - lead - wide, top, wide, _NAME * _LINE)
    left = seat.name.x + lead - (_CLOSER if seat.name.x > seat.x else 0.0)
    return Box(left, top, wide, _NAME * _LINE)


def _mark_at(seat: Seat) -> float:
    """How far to the right the marks of a label stand, one below the other."""
    shift = 0.42 * _NAME
    if seat.name.right < seat.x:
        return seat.name.right + _CLOSER - shift
    return seat.name.x + shift - (_CLOSER if seat.name.x > seat.x else 0.0)


def _track(found: Found, clear: float) -> Iterator[Item]:
    """The outer ring between its dots: through those in outline one would see it."""
    count, (x, y) = len(found.seats), found.centre
    step, taken = 360 / max(1, count), 2 * degrees(clear / found.reach)
    if step - taken > 1:
        for at in range(count):
            yield Arc(x, y, found.reach, at * step + taken / 2, step - taken, "ring_rest", _TRACK)


def _arrows(found: Found) -> Iterator[Line]:
    """Small arrows the way the outer circle moves, against the clock as seen from above: on its ring, or around it."""
    count, reach, turned = len(found.seats), found.reach, 0.5
    if not found.seats[0].lines:
        count, reach, turned = _ARROWS_AROUND, reach + _AROUND, 0.25
    for at in range(count):
        angle = 2 * pi * (at + turned) / count
        x, y = found.centre[0] + reach * sin(angle), found.centre[1] - reach * cos(angle)
        along, across = (-cos(angle), -sin(angle)), (sin(angle), -cos(angle))
        tip = (x + 9 * along[0], y + 9 * along[1])
        for side in (-12, 12):
            back = (x - 7 * along[0] + side * across[0], y - 7 * along[1] + side * across[1])
            yield Line(*tip, *back, "dot_rest", 4.0)
