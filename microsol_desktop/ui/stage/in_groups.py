"""Small groups: a card a group below the prompt, or before it; where many are about to move, a list of names too."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from microsol_desktop.flow.moment import Wall
from microsol_desktop.flow.people import Group
from microsol_desktop.flow.schedule import CueKind
from microsol_desktop.ui.stage.cards import Grid, grids, place_cards
from microsol_desktop.ui.stage.directory import directory_arranged, everybody
from microsol_desktop.ui.stage.frame import Frame, TimeShown
from microsol_desktop.ui.stage.items import PROMPT_SMALLEST, Box, Item, Page
from microsol_desktop.ui.stage.measures import TIGHT, roomy
from microsol_desktop.ui.stage.sheets import MOST_TOGETHER, NEVER_BESIDE, Arranged, on_sheets, says_only_find

# Names larger than they need to be, as long as the prompt stays this large beside them.
_WAYS = (
    (roomy(1.45), 100),
    (roomy(1.3), 96),
    (roomy(1.15), 92),
    (roomy(), PROMPT_SMALLEST),
    (TIGHT, PROMPT_SMALLEST),
)

_IN_A_MOVE = 84
"""In a move everybody looks for their own name: it may be large beside a prompt of this size already."""

_MANY_PAGES = 2


def in_groups(wall: Wall, there: Frame, groups: tuple[Group, ...], shown: TimeShown) -> tuple[Page, ...]:
    """A card a group, with the prompt above where both go together."""
    of_cards = partial(cards_arranged, wall, groups, 0)
    pages = on_sheets(wall, there, len(groups), of_cards, shown)
    with_prompt = 0 if says_only_find(wall) else 1
    if wall.cue.kind is not CueKind.MOVE or len(pages) - with_prompt < _MANY_PAGES:
        return pages
    people = everybody(wall, groups)
    return on_sheets(wall, there, len(people), partial(directory_arranged, wall, people), shown)


def cards_arranged(
    wall: Wall,
    groups: tuple[Group, ...],
    offset: int,
    start: int,
    stop: int,
    width: float,
    close: bool,
) -> Iterator[Arranged]:
    """Ways to show these groups in this width: the largest names first, at last with names in pieces.

    `offset` is the index of the first of all groups; `close`: only as near to each other as they can stand.
    """
    part, first = groups[start:stop], offset + start
    most = _IN_A_MOVE if wall.cue.kind is CueKind.MOVE else NEVER_BESIDE
    for measures, least in _WAYS[-1:] if close or len(part) > MOST_TOGETHER else _WAYS:
        for grid in grids(wall, part, width, measures, first):
            yield Arranged(grid.height, measures is TIGHT, min(least, most), _placing(wall, part, grid, first))
    for grid in grids(wall, part, width, TIGHT, first, within_words=True):
        yield Arranged(grid.height, is_tight=True, least=NEVER_BESIDE, placed=_placing(wall, part, grid, first))


def _placing(wall: Wall, part: tuple[Group, ...], grid: Grid, first: int) -> Callable[[Box], tuple[Item, ...]]:
    def placed(area: Box) -> tuple[Item, ...]:
        return place_cards(wall, part, grid, area, first)

    return placed
