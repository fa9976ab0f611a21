"""Pages with the prompt on one side and the time on the other, the circle round it where people take turns."""

from __future__ import annotations

from typing import NamedTuple

from microsol_desktop.flow.moment import Wall
from microsol_desktop.ui.stage import words
from microsol_desktop.ui.stage.asked import heading_of, prompt
from microsol_desktop.ui.stage.circle import names_fit, place_circle, plain_clock
from microsol_desktop.ui.stage.frame import Frame, TimeShown, heading, remarks
from microsol_desktop.ui.stage.items import Box, ClockPlace, Item, Page
from microsol_desktop.ui.stage.people import has_round, is_bowl, is_rings
from microsol_desktop.ui.stage.rings import place_rings, rings_fit
from microsol_desktop.ui.stage.sheets import Body, pages_with
from microsol_desktop.ui.stage.typeset import Fit, fit, placed, tall

_CLOCK = 190.0
_GAP = 64.0
_APART = 44.0
_CALM_LINES = 3
_WIDE = 1.5


class Timed(NamedTuple):
    """The side on which the time is."""

    items: tuple[Item, ...] = ()
    clock: ClockPlace | None = None


def beside(wall: Wall, there: Frame, shown: TimeShown) -> tuple[Page, ...]:
    """The prompt as large as it fits beside the time; on an upright screen above it."""
    return pages_with(wall, there, beside_bodies(wall, there, shown))


def beside_bodies(wall: Wall, there: Frame, shown: TimeShown, room: Box | None = None) -> tuple[Body, ...]:
    """What those pages have inside their frame, or in a smaller `room`."""
    room = room or there.inner
    if there.upright:
        return _stacked(wall, room, shown)
    if has_round(wall):
        widths = _round_widths(wall, there)
    elif shown is TimeShown.NONE:
        widths = [room.w]
    else:
        widths = [room.w - 2 * _CLOCK - 1.5 * _GAP]
    setting, width = _best(wall, room, widths)
    return _with_text(wall, room._replace(w=width), setting, _timed(wall, _right_of(room, width), shown))


def _right_of(room: Box, width: float) -> Box:
    return Box(room.x + width + _GAP, room.y, room.w - width - _GAP, room.h)


def _stacked(wall: Wall, room: Box, shown: TimeShown) -> tuple[Body, ...]:
    needed = room.w * 0.92 if has_round(wall) else 0.0 if shown is TimeShown.NONE else 2 * _CLOCK + 12
    needed = min(needed, room.h * 0.5)
    above = room._replace(h=room.h - needed - (_GAP if needed else 0.0))
    setting = fit(prompt(wall), room.w, _room_for_text(wall, above))
    timed = _timed(wall, Box(room.x, room.bottom - needed, room.w, needed), shown) if needed else Timed()
    return _with_text(wall, above, setting, timed)


def _timed(wall: Wall, area: Box, shown: TimeShown) -> Timed:
    limited = wall.clock.planned is not None
    if has_round(wall):
        place = place_rings if is_rings(wall.cue) else place_circle
        return Timed(*place(wall, area, ring=shown.ring and limited, digits=shown.digits))
    if shown is TimeShown.NONE:
        return Timed()
    across = area.right - _CLOCK - 6 if area.w < 3 * _CLOCK else area.x + area.w / 2
    clock = plain_clock((across, area.y + area.h * 0.46), _CLOCK, ring=shown.ring and limited, digits=shown.digits)
    return Timed(clock=clock)


def _best(wall: Wall, room: Box, widths: list[float]) -> tuple[Fit, float]:
    """The prompt on the fewest pages; of such widths the first at which people are named and the lines are calm."""

    def faults(found: tuple[Fit, float]) -> tuple[int, bool, bool]:
        setting, width = found
        nameless = has_round(wall) and not _are_named(wall, _right_of(room, width))
        return len(setting.pages), nameless, setting.large_lines > _CALM_LINES

    settings = [(fit(prompt(wall), width, _room_for_text(wall, room._replace(w=width))), width) for width in widths]
    return min(settings, key=faults)


def _are_named(wall: Wall, area: Box) -> bool:
    return rings_fit(wall, area) if is_rings(wall.cue) else names_fit(wall, area)


def names_beside(wall: Wall, there: Frame, room: Box | None = None) -> bool:
    """Whether everybody can be named in the circle beside the prompt."""
    room = room or there.inner
    if there.upright:
        return _are_named(wall, Box(room.x, room.y, room.w, min(room.w * 0.92, room.h * 0.5)))
    _, width = _best(wall, room, _round_widths(wall, there))
    return _are_named(wall, _right_of(room, width))


def _round_widths(wall: Wall, there: Frame) -> list[float]:
    """Widths for the prompt beside a circle, the one that looks best first."""
    shares: tuple[float, ...] = (0.46, 0.52, 0.58, 0.4) if there.width > _WIDE * there.height else (0.42, 0.48, 0.54)
    if is_bowl(wall.cue):
        shares = (0.46, 0.42)  # those inside are named in large letters
    return [there.inner.w * share for share in shares]


def _room_for_text(wall: Wall, box: Box) -> float:
    _, top = heading(heading_of(wall), box)
    said = remarks(words.remarks(wall), box)
    return box.bottom - top - (said[-1].box.bottom - box.y + _APART if said else 0.0)


def _with_text(wall: Wall, box: Box, setting: Fit, timed: Timed) -> tuple[Body, ...]:
    head, top = heading(heading_of(wall), box)
    # Room that is left goes above the prompt in part: nearer to the middle, where the ring is, yet never jumping far.
    start = top + min(0.3 * max(0.0, _room_for_text(wall, box) - setting.height), 150.0)
    bodies = []
    for rows in setting.pages:
        text = placed(rows, box._replace(y=start))
        said = remarks(words.remarks(wall), box._replace(y=start + tall(rows) + _APART))
        bodies.append(Body((*head, *text, *said, *timed.items), timed.clock))
    return tuple(bodies)
