"""From what the room may see to pages of placed things: which layout a moment takes.

Knows the time only where it changes what stands where; what runs with it is drawn by the painter.
"""

from __future__ import annotations

from dataclasses import replace

from microsol_desktop.flow.moment import Clock, Phase, Wall
from microsol_desktop.flow.schedule import Cue, CueKind
from microsol_desktop.ui.stage import centred
from microsol_desktop.ui.stage.asked import pictures
from microsol_desktop.ui.stage.beside import beside
from microsol_desktop.ui.stage.card_pages import card_pages
from microsol_desktop.ui.stage.formation import in_formation
from microsol_desktop.ui.stage.frame import TimeShown, frame
from microsol_desktop.ui.stage.harvest import harvest_pages
from microsol_desktop.ui.stage.in_groups import in_groups
from microsol_desktop.ui.stage.items import Page
from microsol_desktop.ui.stage.people import lane_turn, small_groups

_KEPT = 12

Signature = tuple[object, ...]


def signature(wall: Wall) -> Signature:
    """Everything that a page's standing part depends on; two walls alike in it look alike but for the time."""
    cue = wall.cue
    lanes = tuple(lane_turn(cue, index, wall.clock.spent) for index in range(len(cue.lanes or ())))
    return (
        wall.phase,
        wall.index,
        wall.blank,
        wall.time_out_left is not None,
        wall.card,
        wall.harvest,
        wall.clock.planned is None,
        lanes,
        cue,
        wall.following,
        wall.revealed,
        wall.names,
        wall.seats,
        wall.standings,
        wall.hosts,
        wall.begins_at,
        wall.ends_at,
        tuple(segment.share for segment in wall.thread),
    )


class Layouts:
    """Pages that were laid out lately: the stage, its small picture and whoever counts pages lay a cue out but once."""

    def __init__(self) -> None:
        self._kept: list[tuple[tuple[object, ...], tuple[Page, ...]]] = []

    def pages(self, wall: Wall, aspect: float, shown: TimeShown = TimeShown.BOTH) -> tuple[Page, ...]:
        """All pages of this moment."""
        key = (round(aspect, 4), shown, signature(wall), pictures(wall))
        for index, (known, pages) in enumerate(self._kept):
            if known == key:
                self._kept.insert(0, self._kept.pop(index))
                return pages
        pages = lay_out(wall, aspect, shown)
        self._kept = [(key, pages), *self._kept[: _KEPT - 1]]
        return pages

    def forget(self) -> None:
        """Lay everything out anew: the words have changed their language."""
        self._kept = []

    def prepare(self, wall: Wall, aspect: float, shown: TimeShown) -> None:
        """Read and measure the words of the cue that comes next, which is most of the work of laying it out."""
        if wall.following is not None:
            lay_out(_next(wall, wall.following), aspect, shown)


LATELY = Layouts()
"""What was laid out lately, for all who show or count it; nothing but a saving of time."""


def _next(wall: Wall, following: Cue) -> Wall:
    """The wall as it will be on the next cue, as far as that can be known now."""
    clock = Clock(planned=following.seconds, spent=0.0, left=following.seconds)
    return replace(
        wall,
        cue=following,
        index=wall.index + 1,
        following=None,
        page=0,
        revealed="",
        clock=clock,
        card=None,
        harvest=None,
    )


def lay_out(wall: Wall, aspect: float, shown: TimeShown = TimeShown.BOTH) -> tuple[Page, ...]:
    """All pages of what is on the stage now, for a picture of this width to height."""
    there = frame(aspect)
    cue = wall.cue
    if wall.blank:
        return (Page(there.width, there.height, (), black=True),)
    if wall.phase is Phase.ENDED:
        return centred.ended(wall, there)
    if wall.card is not None:
        return card_pages(wall, wall.card, there)
    if wall.time_out_left is not None:
        return centred.time_out(wall, there)
    if wall.harvest is not None:
        return harvest_pages(wall, there, wall.harvest, shown)
    if cue.kind is CueKind.TITLE:
        return centred.title(wall, there)
    if cue.kind is CueKind.CHOICE:
        return centred.choice(wall, there)
    if cue.silent or cue.kind is CueKind.BREATH:
        return centred.silence(wall, there)
    if pages := in_formation(wall, there, shown):
        return pages
    groups = small_groups(cue)
    return in_groups(wall, there, groups, shown) if groups else beside(wall, there, shown)


def page_shown(pages: tuple[Page, ...], wall: Wall) -> Page:
    """The page that the host has turned to."""
    return pages[min(max(0, wall.page), len(pages) - 1)]
