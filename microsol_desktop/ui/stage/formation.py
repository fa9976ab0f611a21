"""Formations as the room needs to see them: two circles, everybody meeting everybody, a fishbowl and those around."""

from __future__ import annotations

from functools import partial

from microsol_desktop.flow.moment import Wall
from microsol_desktop.flow.schedule import Cue
from microsol_desktop.practice.model import EveryoneMeets, Fishbowl, TwoCircles
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.stage.beside import beside_bodies, names_beside
from microsol_desktop.ui.stage.frame import Frame, TimeShown
from microsol_desktop.ui.stage.in_groups import cards_arranged
from microsol_desktop.ui.stage.items import Page
from microsol_desktop.ui.stage.pairs import pairs_arranged, pairs_of
from microsol_desktop.ui.stage.people import around_bowl
from microsol_desktop.ui.stage.place_names import place
from microsol_desktop.ui.stage.seating_words import moving
from microsol_desktop.ui.stage.sentence import translate
from microsol_desktop.ui.stage.sheets import named, on_sheets, pages_with

_LEAST_AROUND = 2
_MOST_BELOW = 0.36


def in_formation(wall: Wall, there: Frame, shown: TimeShown) -> tuple[Page, ...]:
    """The pages of a formation; none where people sit in no formation of their own."""
    cue = wall.cue
    if not cue.groups:
        return ()
    pairs = pairs_of(wall)
    of_pairs = partial(pairs_arranged, wall, pairs)
    match cue.formation:
        case TwoCircles() if cue.wholes == 1:
            # Where there are too many for names round a ring, the pairs come first, then the rings with the prompt.
            sheets = (
                () if names_beside(wall, there) else named(wall, there, len(pairs), of_pairs, shown, _pairs_said(cue))
            )
            return pages_with(wall, there, (*sheets, *beside_bodies(wall, there, shown)))
        case TwoCircles() | EveryoneMeets() if len(pairs) > 1:
            return on_sheets(wall, there, len(pairs), of_pairs, shown)
        case Fishbowl() if cue.wholes == 1:
            return _fishbowl(wall, there, shown)
        case _:
            return ()


def _fishbowl(wall: Wall, there: Frame, shown: TimeShown) -> tuple[Page, ...]:
    """Those inside round the time, and the groups around them below; or before it, where both do not go together."""
    outside = around_bowl(wall.cue)
    of_cards = partial(cards_arranged, wall, outside, 1)
    room, prompted = there.inner, beside_bodies(wall, there, shown)
    if not names_beside(wall, there):
        # Long names on a narrow screen, or a bowl of forty: those inside come first, as a group among groups.
        everybody = wall.cue.groups or ()
        of_all = partial(cards_arranged, wall, everybody, 0)
        said = fill(translate("Stage", "%1 sits inside and talks · the others listen"), place(0))
        return pages_with(wall, there, (*named(wall, there, len(everybody), of_all, shown, said), *prompted))
    if len(outside) < _LEAST_AROUND:
        return pages_with(wall, there, prompted)
    for way in of_cards(0, len(outside), room.w, close=False):
        above = room._replace(h=room.h - way.height - way.above)
        if way.height > _MOST_BELOW * room.h or not names_beside(wall, there, above):
            continue
        bodies = beside_bodies(wall, there, shown, above)
        if len(bodies) == 1:
            cards = way.placed(room._replace(y=room.bottom - way.height))
            return pages_with(wall, there, (bodies[0]._replace(items=(*bodies[0].items, *cards)),))
    said = translate("Stage", "Around the circle, in groups")
    sheets = named(wall, there, len(outside), of_cards, shown, said)
    return pages_with(wall, there, (*sheets, *prompted))


def _pairs_said(cue: Cue) -> str:
    """What stands above a list of pairs in two circles."""
    return moving(cue) or translate("Stage", "Who faces whom: whose name is first sits inside")
