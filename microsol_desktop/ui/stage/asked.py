"""What a page is made from: the prompt, its heading, and the page itself with the frame around it."""

from __future__ import annotations

from microsol_desktop.flow.moment import Wall
from microsol_desktop.flow.schedule import Cue, CueKind
from microsol_desktop.ui.stage import words
from microsol_desktop.ui.stage.chunks import Chunk, chunks, plain
from microsol_desktop.ui.stage.frame import Frame, foot, thread
from microsol_desktop.ui.stage.gallery import Art
from microsol_desktop.ui.stage.items import ClockPlace, Item, LanePlace, Page
from microsol_desktop.ui.stage.seating_words import find


def prompt(wall: Wall) -> tuple[Chunk, ...]:
    """What the room is asked, as stretches to be set; where nothing is written, the title asks."""
    cue = wall.cue
    made = chunks(cue.prompts, wall.revealed, aside(cue), beside=cue.beside)
    if made:
        return made
    if cue.kind is CueKind.MOVE:
        return plain(find(cue))
    return plain(cue.part or cue.title)


def aside(cue: Cue) -> tuple[str, ...]:
    """The prompts in other languages."""
    return tuple(translation.prompt for translation in cue.translations)


def pictures(wall: Wall) -> tuple[Art | None, ...]:
    """The pictures that the prompts ask for, as they are on the disk now."""
    if not wall.cue.beside:
        return ()
    found = chunks(wall.cue.prompts, wall.revealed, aside(wall.cue), beside=wall.cue.beside)
    return tuple(chunk.art for chunk in found if chunk.picture)


def heading_of(wall: Wall) -> str:
    """The heading, without the title where that stands as the prompt already."""
    cue = wall.cue
    written = bool(cue.prompts or wall.revealed or cue.translations) or cue.kind is CueKind.MOVE
    if written:
        return words.heading(wall)
    return words.heading(wall, without=cue.part or cue.title)


def make_page(
    wall: Wall,
    there: Frame,
    items: tuple[Item, ...],
    place: tuple[int, int],
    *,
    quiet: bool = False,
    clock: ClockPlace | None = None,
    lanes: tuple[LanePlace, ...] = (),
) -> Page:
    """A page with its foot and thread. `place` is its index and how many there are; `quiet` leaves out what is next."""
    around = foot(wall, there, *place, quiet=quiet)
    return Page(there.width, there.height, (*items, *around), clock, lanes, thread(wall, there.room))
