"""Pages with small groups: the prompt above and a card a group below; or cards first, where both do not go together."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from math import ceil

from microsol_desktop.flow.moment import Wall
from microsol_desktop.flow.schedule import Group
from microsol_desktop.ui.stage import words
from microsol_desktop.ui.stage.asked import heading_of, make_page, prompt
from microsol_desktop.ui.stage.cards import Grid, grids, place_cards
from microsol_desktop.ui.stage.frame import Frame, TimeShown, heading, remarks
from microsol_desktop.ui.stage.items import PROMPT_SMALLEST, Box, Item, Page
from microsol_desktop.ui.stage.lanes import Corner, corner, slim_corner
from microsol_desktop.ui.stage.measures import TIGHT, roomy
from microsol_desktop.ui.stage.typeset import Fit, fit, placed, tall

_ABOVE_CARDS = 40.0
_ABOVE_TIGHT = 28.0
_REMARK_GAP = 30.0
_MOST_BESIDE = 32
_RISE = 0.3
# Names larger than they need to be, as long as the prompt stays this large beside them.
_WAYS = (
    (roomy(1.45), 100),
    (roomy(1.3), 96),
    (roomy(1.15), 92),
    (roomy(), PROMPT_SMALLEST),
    (TIGHT, PROMPT_SMALLEST),
)


def in_groups(wall: Wall, there: Frame, groups: tuple[Group, ...], shown: TimeShown) -> tuple[Page, ...]:
    """One page with everything where it goes; else pages of cards that the host turns, then the prompt."""
    top_right = corner(wall, there.inner, shown)
    for measures, least in _WAYS if len(groups) <= _MOST_BESIDE else ():
        for grid in grids(wall, groups, there.inner.w, measures):
            setting = _above(wall, there, grid, top_right)
            if setting is not None and setting.large >= least:
                return (_together(wall, there, groups, grid, setting, top_right),)
    return _apart(wall, there, groups, top_right, shown)


def _above(wall: Wall, there: Frame, grid: Grid, top_right: Corner) -> Fit | None:
    """The prompt above these cards; None where it would need more than one page or cards would meet the clock."""
    room = there.inner
    above = _ABOVE_TIGHT if grid.measures is TIGHT else _ABOVE_CARDS
    left = room.bottom - grid.height - above - _text_top(wall, there, top_right) - _spoken(wall, there, top_right)
    if left < PROMPT_SMALLEST or room.bottom - grid.height < top_right.bottom + 16:
        return None
    setting = fit(prompt(wall), room.w - top_right.taken, left)
    fits = len(setting.pages) == 1 and setting.height <= left + 0.01 and not setting.squeezes
    return setting if fits else None


def _text_top(wall: Wall, there: Frame, top_right: Corner) -> float:
    return heading(heading_of(wall), there.inner._replace(w=there.inner.w - top_right.taken))[1]


def _spoken(wall: Wall, there: Frame, top_right: Corner) -> float:
    lines = remarks(words.remarks(wall), there.inner._replace(w=there.inner.w - top_right.taken))
    return lines[-1].box.bottom - there.inner.y + _REMARK_GAP if lines else 0.0


def _together(wall: Wall, there: Frame, groups: tuple[Group, ...], grid: Grid, setting: Fit, top_right: Corner) -> Page:
    room = there.inner
    beside = room._replace(w=room.w - top_right.taken)
    head, top = heading(heading_of(wall), beside)
    text = placed(setting.pages[0], beside._replace(y=top))
    said = remarks(words.remarks(wall), beside._replace(y=top + setting.height + _REMARK_GAP))
    used = max(said[-1].box.bottom if said else top + setting.height, top_right.bottom - 24)
    highest, lowest = used + (_ABOVE_TIGHT if grid.measures is TIGHT else _ABOVE_CARDS), room.bottom - grid.height
    area = room._replace(y=min(lowest, highest + 0.5 * max(0.0, lowest - highest)))
    items = (*head, *text, *said, *place_cards(wall, groups, grid, area), *top_right.items)
    return make_page(wall, there, items, (0, 1), clock=top_right.clock, lanes=top_right.lanes)


def _apart(
    wall: Wall, there: Frame, groups: tuple[Group, ...], top_right: Corner, shown: TimeShown
) -> tuple[Page, ...]:
    """Pages of cards below a slim time, then the prompt with the usual one."""
    room = there.inner
    slim = slim_corner(wall, room, shown)
    head, top = heading(heading_of(wall), room._replace(w=room.w - slim.taken))
    sheets = _sheets(wall, there, groups, max(top, slim.bottom + 20))
    asked = _asked(wall, room._replace(w=room.w - top_right.taken))
    bodies = [((*head, *sheet), slim) for sheet in sheets] + [(items, top_right) for items in asked]
    return tuple(
        make_page(wall, there, (*items, *beside.items), (index, len(bodies)), clock=beside.clock, lanes=beside.lanes)
        for index, (items, beside) in enumerate(bodies)
    )


def _asked(wall: Wall, box: Box) -> list[tuple[Item, ...]]:
    """The prompt with its heading and remarks, page by page."""
    head, top = heading(heading_of(wall), box)
    said = remarks(words.remarks(wall), box)
    spoken = said[-1].box.bottom - box.y + _REMARK_GAP if said else 0.0
    return [
        (
            *head,
            *placed(rows, box._replace(y=top)),
            *remarks(words.remarks(wall), box._replace(y=top + tall(rows) + _REMARK_GAP)),
        )
        for rows in fit(prompt(wall), box.w, box.bottom - top - spoken).pages
    ]


def _sheets(wall: Wall, there: Frame, groups: tuple[Group, ...], top: float) -> list[tuple[Item, ...]]:
    """Cards over as few pages as hold them, about as many on each."""
    room = there.inner
    area = room._replace(y=top, h=room.bottom - top)
    for pages in range(max(1, len(groups) // _MOST_BESIDE), len(groups) + 1):
        each = ceil(len(groups) / pages)
        sheets = list(_dealt(wall, groups, each, area))
        if sheets and sheets[-1]:
            return sheets
    return []


def _dealt(wall: Wall, groups: tuple[Group, ...], each: int, area: Box) -> Iterator[tuple[Item, ...]]:
    """Pages of so many cards; an empty one at the first that does not hold them."""
    for start in range(0, len(groups), each):
        part = groups[start : start + each]
        grid = _fitting(wall, part, area.w, area.h, start)
        if grid is None:
            yield ()
            return
        free = max(0.0, area.h - grid.height)
        yield place_cards(wall, part, grid, area._replace(y=area.y + _RISE * free), start)


def _fitting(wall: Wall, part: tuple[Group, ...], width: float, height: float, first: int) -> Grid | None:
    """The cards with the largest names that fit; in a large gathering only the least are tried, at last in pieces."""
    ways = [measures for measures, _ in _WAYS] if len(part) <= _MOST_BESIDE else [TIGHT]
    whole = (grid for measures in ways for grid in grids(wall, part, width, measures, first))
    parted = (grid for _ in (1,) for grid in grids(wall, part, width, TIGHT, first, within_words=True))
    return next((grid for grid in chain(whole, parted) if grid.height <= height), None)
