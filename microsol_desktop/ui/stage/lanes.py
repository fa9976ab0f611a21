"""Lanes: while groups of different sizes share one time, each size has a line of its own with its turn and its time."""

from __future__ import annotations

from typing import NamedTuple

from microsol_desktop.flow.moment import Wall
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.stage import faces, words
from microsol_desktop.ui.stage.circle import plain_clock
from microsol_desktop.ui.stage.frame import TimeShown
from microsol_desktop.ui.stage.items import SMALLEST, Box, ClockPlace, Face, Item, Kind, LanePlace
from microsol_desktop.ui.stage.people import lane_turn
from microsol_desktop.ui.stage.place_names import place
from microsol_desktop.ui.stage.typeset import one_line

_CORNER = 128.0
_DIGITS = 76
_ROW = 112.0
_SLIM = 64
_GAP = 60.0


class Corner(NamedTuple):
    """The upper right of a page with cards: how wide it is with the room beside it, and what stands in it."""

    taken: float
    bottom: float
    items: tuple[Item, ...] = ()
    clock: ClockPlace | None = None
    lanes: tuple[LanePlace, ...] = ()


def corner(wall: Wall, room: Box, shown: TimeShown) -> Corner:
    """A small clock; or the lanes where there are any."""
    if wall.cue.lanes:
        return _lanes(wall, room, shown)
    if shown is TimeShown.NONE:
        return Corner(0.0, room.y)
    limited = wall.clock.planned is not None
    centre = (room.right - _CORNER - 4, room.y + _CORNER + 4)
    clock = plain_clock(centre, _CORNER, ring=shown.ring and limited, digits=shown.digits)
    return Corner(2 * _CORNER + _GAP, room.y + 2 * _CORNER + 8, clock=clock)


def slim_corner(wall: Wall, room: Box, shown: TimeShown) -> Corner:
    """The time in one line, above pages that are full of cards; or the lanes where there are any."""
    if wall.cue.lanes or not shown.digits:
        return corner(wall, room, shown)
    wide = faces.width("+00:00", Face.DIGITS) * _SLIM
    digits = Box(room.right - wide, room.y, wide, _SLIM * 0.9)
    return Corner(wide + _GAP, digits.bottom, clock=ClockPlace(None, digits, _SLIM, centred=False))


def _lanes(wall: Wall, room: Box, shown: TimeShown) -> Corner:
    lanes = wall.cue.lanes or ()
    digits = faces.width("00:00", Face.DIGITS) * _DIGITS if shown.digits else 0.0
    said = [_said(wall, index) for index in range(len(lanes))]
    wide = max(faces.width(line, Face.TEXT) * SMALLEST for pair in said for line in pair)
    left = room.right - digits - wide - (36 if digits else 0)
    items: list[Item] = []
    places = []
    for index, (size, turn) in enumerate(said):
        top = room.y + index * _ROW
        items.append(one_line(size, Face.TEXT, SMALLEST, (left, top), colour="text", kind=Kind.OTHER))
        items.append(one_line(turn, Face.TEXT, SMALLEST, (left, top + 42), colour="text_soft", kind=Kind.OTHER))
        if shown.digits:
            places.append(LanePlace(index, Box(room.right - digits, top, digits, 86), _DIGITS))
    taken = room.right - left + _GAP
    return Corner(taken, room.y + len(lanes) * _ROW, tuple(items), lanes=tuple(places))


def _said(wall: Wall, index: int) -> tuple[str, str]:
    lane = (wall.cue.lanes or ())[index]
    turn = lane_turn(wall.cue, index, wall.clock.spent)
    who = ", ".join(place(number) for number in lane.groups)
    return (
        who or fill(words.translate("Stage", "Groups of %1"), str(lane.size)),
        fill(words.translate("Stage", "turn %1 of %2"), str(turn), str(lane.turns)),
    )
