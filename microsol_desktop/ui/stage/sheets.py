"""Names and the prompt on one page where both go together; else pages of names that the host turns, then the prompt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import ceil
from typing import NamedTuple

from microsol_desktop.flow.moment import Wall
from microsol_desktop.flow.schedule import CueKind
from microsol_desktop.ui.stage import words
from microsol_desktop.ui.stage.asked import heading_of, make_page, prompt
from microsol_desktop.ui.stage.frame import Frame, TimeShown, heading, remarks
from microsol_desktop.ui.stage.items import PROMPT_SMALLEST, Box, ClockPlace, Item, LanePlace, Page, Text
from microsol_desktop.ui.stage.lanes import Corner, corner, slim_corner
from microsol_desktop.ui.stage.seating_words import find
from microsol_desktop.ui.stage.typeset import Fit, fit, placed, tall

_ABOVE = 40.0
_ABOVE_TIGHT = 28.0
_REMARK_GAP = 30.0
_RISE = 0.3
MOST_TOGETHER = 32
"""With more groups than these there is no use in looking for room beside a prompt."""
NEVER_BESIDE = 10_000
"""The prompt is never this large: what is arranged so stands on pages of its own."""


class Arranged(NamedTuple):
    """Names as they could stand below a heading: how tall, and `placed`, which puts them into an area from its top.

    `least` is the size under which the prompt above them would be too small for such names.
    """

    height: float
    is_tight: bool
    least: int
    placed: Callable[[Box], tuple[Item, ...]]

    @property
    def above(self) -> float:
        """The room between these names and what stands above them."""
        return _ABOVE_TIGHT if self.is_tight else _ABOVE


Arrange = Callable[[int, int, float, bool], Iterator[Arranged]]
"""Ways to show what is numbered from one up to another in some width, the most legible first, or only the closest."""


class Body(NamedTuple):
    """What one page has inside its frame."""

    items: tuple[Item, ...]
    clock: ClockPlace | None = None
    lanes: tuple[LanePlace, ...] = ()


def on_sheets(wall: Wall, there: Frame, count: int, arrange: Arrange, shown: TimeShown) -> tuple[Page, ...]:
    """One page with everything where it goes; else pages of names that the host turns, then the prompt."""
    top_right = corner(wall, there.inner, shown)
    for arranged in arrange(0, count, there.inner.w, False) if count <= MOST_TOGETHER else ():
        setting = _above(wall, there, arranged, top_right)
        if setting is not None and setting.large >= arranged.least:
            return pages_with(wall, there, (_together(wall, there, arranged, setting, top_right),))
    sheets = tuple(named(wall, there, count, arrange, shown, find(wall.cue) if says_only_find(wall) else ""))
    # Where nothing is asked but to find one's people, that stands above their names already.
    return pages_with(wall, there, sheets if says_only_find(wall) else (*sheets, *_asked(wall, there, top_right)))


def says_only_find(wall: Wall) -> bool:
    """Whether this is a move under which nothing is written."""
    return wall.cue.kind is CueKind.MOVE and not wall.cue.prompts and not wall.revealed


def pages_with(wall: Wall, there: Frame, bodies: tuple[Body, ...]) -> tuple[Page, ...]:
    """Pages with the frame around them, that say which they are."""
    return tuple(
        make_page(wall, there, body.items, (index, len(bodies)), clock=body.clock, lanes=body.lanes)
        for index, body in enumerate(bodies)
    )


def _above(wall: Wall, there: Frame, arranged: Arranged, top_right: Corner) -> Fit | None:
    """The prompt above these names; None where it would need more than one page or they would meet the clock."""
    room = there.inner
    left = room.bottom - arranged.height - arranged.above - _text_top(wall, there, top_right)
    left -= _spoken(wall, there, top_right)
    if left < PROMPT_SMALLEST or room.bottom - arranged.height < top_right.bottom + 16:
        return None
    setting = fit(prompt(wall), room.w - top_right.taken, left)
    fits = len(setting.pages) == 1 and setting.height <= left + 0.01 and not setting.squeezes
    return setting if fits else None


def _text_top(wall: Wall, there: Frame, top_right: Corner) -> float:
    return heading(heading_of(wall), there.inner._replace(w=there.inner.w - top_right.taken))[1]


def _spoken(wall: Wall, there: Frame, top_right: Corner) -> float:
    lines = remarks(words.remarks(wall), there.inner._replace(w=there.inner.w - top_right.taken))
    return lines[-1].box.bottom - there.inner.y + _REMARK_GAP if lines else 0.0


def _together(wall: Wall, there: Frame, arranged: Arranged, setting: Fit, top_right: Corner) -> Body:
    room = there.inner
    beside = room._replace(w=room.w - top_right.taken)
    head, top = heading(heading_of(wall), beside)
    text = placed(setting.pages[0], beside._replace(y=top))
    said = remarks(words.remarks(wall), beside._replace(y=top + setting.height + _REMARK_GAP))
    used = max(said[-1].box.bottom if said else top + setting.height, top_right.bottom - 24)
    highest, lowest = used + arranged.above, room.bottom - arranged.height
    area = room._replace(y=min(lowest, highest + 0.5 * max(0.0, lowest - highest)))
    items = (*head, *text, *said, *arranged.placed(area), *top_right.items)
    return Body(items, top_right.clock, top_right.lanes)


def named(wall: Wall, there: Frame, count: int, arrange: Arrange, shown: TimeShown, said: str = "") -> Iterator[Body]:
    """Pages of names below a slim time, each with what is said above them."""
    room = there.inner
    slim = slim_corner(wall, room, shown)
    box = room._replace(w=room.w - slim.taken)
    head: tuple[Text, ...]
    head, top = heading(heading_of(wall), box)
    above = remarks((words.Remark(said, matters=True),), box._replace(y=top)) if said else ()
    if above:
        head, top = (*head, *above), above[-1].box.bottom + 20
    for sheet in _sheets(there, count, arrange, max(top, slim.bottom + 20)):
        yield Body((*head, *sheet, *slim.items), slim.clock, slim.lanes)


def _asked(wall: Wall, there: Frame, top_right: Corner) -> Iterator[Body]:
    """The prompt with its heading and remarks, page by page."""
    box = there.inner._replace(w=there.inner.w - top_right.taken)
    head, top = heading(heading_of(wall), box)
    said = remarks(words.remarks(wall), box)
    spoken = said[-1].box.bottom - box.y + _REMARK_GAP if said else 0.0
    for rows in fit(prompt(wall), box.w, box.bottom - top - spoken).pages:
        text = placed(rows, box._replace(y=top))
        below = remarks(words.remarks(wall), box._replace(y=top + tall(rows) + _REMARK_GAP))
        yield Body((*head, *text, *below, *top_right.items), top_right.clock, top_right.lanes)


def _sheets(there: Frame, count: int, arrange: Arrange, top: float) -> list[tuple[Item, ...]]:
    """Names over as few pages as hold them, about as many on each."""
    room = there.inner
    area = room._replace(y=top, h=room.bottom - top)
    for pages in range(1, count + 1):
        each = ceil(count / pages)
        if all(_dealt(count, each, arrange, area, close=True)):
            return [
                way.placed(area._replace(y=area.y + _RISE * max(0.0, area.h - way.height)))
                for way in _dealt(count, each, arrange, area, close=False)
                if way is not None
            ]
    return []


def _dealt(count: int, each: int, arrange: Arrange, area: Box, *, close: bool) -> Iterator[Arranged | None]:
    """For pages of so many the first way that fits; None where there is none."""
    for start in range(0, count, each):
        ways = arrange(start, min(count, start + each), area.w, close)
        yield next((way for way in ways if way.height <= area.h), None)
