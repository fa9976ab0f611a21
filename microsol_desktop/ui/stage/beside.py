"""Pages with the prompt on one side and the time on the other, the circle round it where people take turns."""

from __future__ import annotations

from typing import NamedTuple

from microsol_desktop.flow.moment import Wall
from microsol_desktop.ui.stage import words
from microsol_desktop.ui.stage.asked import heading_of, make_page, prompt
from microsol_desktop.ui.stage.circle import names_fit, place_circle, plain_clock
from microsol_desktop.ui.stage.frame import Frame, TimeShown, heading, remarks
from microsol_desktop.ui.stage.items import Box, ClockPlace, Item, Page
from microsol_desktop.ui.stage.people import has_round
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
    room = there.inner
    if there.upright:
        return _stacked(wall, there, shown)
    if has_round(wall):
        shares = (0.46, 0.52, 0.58, 0.4) if there.width > _WIDE * there.height else (0.42, 0.48, 0.54)
        widths = [room.w * share for share in shares]
    elif shown is TimeShown.NONE:
        widths = [room.w]
    else:
        widths = [room.w - 2 * _CLOCK - 1.5 * _GAP]
    setting, width = _best(wall, room, widths)
    return _with_text(wall, there, room._replace(w=width), setting, _timed(wall, _right_of(room, width), shown))


def _right_of(room: Box, width: float) -> Box:
    return Box(room.x + width + _GAP, room.y, room.w - width - _GAP, room.h)


def _stacked(wall: Wall, there: Frame, shown: TimeShown) -> tuple[Page, ...]:
    room = there.inner
    needed = room.w * 0.92 if has_round(wall) else 0.0 if shown is TimeShown.NONE else 2 * _CLOCK + 12
    needed = min(needed, room.h * 0.5)
    above = room._replace(h=room.h - needed - (_GAP if needed else 0.0))
    setting = fit(prompt(wall), room.w, _room_for_text(wall, above))
    timed = _timed(wall, Box(room.x, room.bottom - needed, room.w, needed), shown) if needed else Timed()
    return _with_text(wall, there, above, setting, timed)


def _timed(wall: Wall, area: Box, shown: TimeShown) -> Timed:
    limited = wall.clock.planned is not None
    if has_round(wall):
        return Timed(*place_circle(wall, area, ring=shown.ring and limited, digits=shown.digits))
    if shown is TimeShown.NONE:
        return Timed()
    across = area.right - _CLOCK - 6 if area.w < 3 * _CLOCK else area.x + area.w / 2
    clock = plain_clock((across, area.y + area.h * 0.46), _CLOCK, ring=shown.ring and limited, digits=shown.digits)
    return Timed(clock=clock)


def _best(wall: Wall, room: Box, widths: list[float]) -> tuple[Fit, float]:
    """The prompt on the fewest pages; of such widths the first at which people are named and the lines are calm."""

    def faults(found: tuple[Fit, float]) -> tuple[int, bool, bool]:
        setting, width = found
        nameless = has_round(wall) and not names_fit(wall, _right_of(room, width))
        return len(setting.pages), nameless, setting.large_lines > _CALM_LINES

    settings = [(fit(prompt(wall), width, _room_for_text(wall, room._replace(w=width))), width) for width in widths]
    return min(settings, key=faults)


def _room_for_text(wall: Wall, box: Box) -> float:
    _, top = heading(heading_of(wall), box)
    said = remarks(words.remarks(wall), box)
    return box.bottom - top - (said[-1].box.bottom - box.y + _APART if said else 0.0)


def _with_text(wall: Wall, there: Frame, box: Box, setting: Fit, timed: Timed) -> tuple[Page, ...]:
    head, top = heading(heading_of(wall), box)
    # Room that is left goes above the prompt in part: nearer to the middle, where the ring is, yet never jumping far.
    start = top + min(0.3 * max(0.0, _room_for_text(wall, box) - setting.height), 150.0)
    pages = []
    for index, rows in enumerate(setting.pages):
        text = placed(rows, box._replace(y=start))
        said = remarks(words.remarks(wall), box._replace(y=start + tall(rows) + _APART))
        items = (*head, *text, *said, *timed.items)
        pages.append(make_page(wall, there, items, (index, len(setting.pages)), clock=timed.clock))
    return tuple(pages)
