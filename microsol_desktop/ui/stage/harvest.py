"""Pages of what was noted: lines under their heads, as large as they fit, in two columns where that holds more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from microsol_desktop.flow.harvest import Line, Place, Sheaf, number_of
from microsol_desktop.flow.harvesting import stands_at
from microsol_desktop.flow.moment import Wall
from microsol_desktop.flow.schedule import CueKind
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.stage import faces, words
from microsol_desktop.ui.stage.asked import make_page
from microsol_desktop.ui.stage.chunks import Chunk, Word, listed, word_of
from microsol_desktop.ui.stage.frame import Frame, TimeShown, frame, heading
from microsol_desktop.ui.stage.items import Box, Face, Image, Item, Kind, Page, Text
from microsol_desktop.ui.stage.lanes import Corner, slim_corner
from microsol_desktop.ui.stage.marks import mark
from microsol_desktop.ui.stage.place_names import place as place_name
from microsol_desktop.ui.stage.typeset import Row, elided, fit, one_line, placed, tall
from microsol_desktop.ui.stage.words import translate

_SIZES = (120, 104, 93)
"""Of a prompt; a line of the harvest is a little more than half as large, and never under the second level's least."""
_HEAD = 40
_BELOW_HEAD = 10.0
_BETWEEN_LINES = 16.0
_BETWEEN_HEADS = 40.0
_BETWEEN_COLUMNS = 72.0
_RISE = 0.3
_MOST_DOTS = 5
_UNTIMED = frozenset({CueKind.TITLE, CueKind.CHOICE})


class Block(NamedTuple):
    """What stands under one head. Each line is the rows that it takes at this width; `numbers` says which it is."""

    head: str
    group: int | None
    lines: tuple[tuple[Row, ...], ...]
    numbers: tuple[int, ...]


class Piece(NamedTuple):
    """Some of a block's lines in one column, and how far from its top the head stands."""

    block: Block
    start: int
    stop: int
    top: float


Column = tuple[Piece, ...]


class Sheets(NamedTuple):
    """Where everything stands: the columns in their order, so many beside each other on a page, each this wide."""

    columns: list[Column]
    across: int
    width: float

    @property
    def pages(self) -> list[list[Column]]:
        """The columns page by page."""
        starts = range(0, len(self.columns), self.across)
        return [self.columns[start : start + self.across] for start in starts]


def harvest_pages(wall: Wall, there: Frame, harvest: tuple[Sheaf, ...], shown: TimeShown) -> tuple[Page, ...]:
    """All pages of what was noted. The time of the step goes on in a corner."""
    corner, above, area = _around(wall, there, harvest, shown)
    sheets = _arranged(wall, harvest, area, 1 if there.upright else 2)
    count = len(sheets.pages)
    pages = []
    for index, beside in enumerate(sheets.pages):
        # Room that is left goes above in part: nearer to the middle, yet never jumping far.
        free = max(0.0, area.h - max(_height(column) for column in beside))
        start = area.y + min(_RISE * free, 110.0)
        items: list[Item] = [*above, *corner.items]
        for number, column in enumerate(beside):
            left = area.x + number * (sheets.width + _BETWEEN_COLUMNS)
            items += _placed(column, Box(left, start, sheets.width, area.h))
        pages.append(make_page(wall, there, tuple(items), (index, count), clock=corner.clock, lanes=corner.lanes))
    return tuple(pages)


def page_with(wall: Wall, number: int, aspect: float, shown: TimeShown) -> int | None:
    """The page (from 0) on which the line of this number stands; None where it is not shown."""
    if wall.harvest is None:
        return None
    there = frame(aspect)
    _, _, area = _around(wall, there, wall.harvest, shown)
    sheets = _arranged(wall, wall.harvest, area, 1 if there.upright else 2)
    return next(
        (index for index, page in enumerate(sheets.pages) if any(number in _on(column) for column in page)), None
    )


def _on(column: Column) -> set[int]:
    """The numbers of the lines in a column."""
    return {number for piece in column for number in piece.block.numbers[piece.start : piece.stop]}


def _around(
    wall: Wall, there: Frame, harvest: tuple[Sheaf, ...], shown: TimeShown
) -> tuple[Corner, tuple[Text, ...], Box]:
    """The time in its corner, the heading, and the room that is left for lines."""
    room = there.inner
    corner = _corner(wall, room, shown)
    above, top = heading(_heading(wall, harvest), room._replace(w=room.w - corner.taken))
    area = room._replace(y=max(top, corner.bottom + 12))
    return corner, above, area._replace(h=room.bottom - area.y)


def place_words(place: Place, *, titled: bool, among: Iterable[Place] = ()) -> str:
    """What a place is called: its head, its group's place, and before them the step's title where that is needed."""
    said = [section_words(place, among)] if titled else []
    if place.head:
        said.append(place.head[:1].upper() + place.head[1:])
    if place.group is not None:
        said.append(place_name(place.group))
    return " · ".join(part for part in said if part)


def spoken_harvest(harvest: tuple[Sheaf, ...]) -> str:
    """What was noted, for people who listen instead of looking."""
    said = [translate("Stage", "What we noted")]
    for sheaf in harvest:
        if sheaf.lines:
            said += [place_words(sheaf.place, titled=False), *(line.words for line in sheaf.lines)]
    return ". ".join(part.rstrip(" .") for part in said if part) + "."


def section_words(place: Place, among: Iterable[Place] = ()) -> str:
    """Under which step a line stands, and in which of its rounds; of several steps of one title, under which."""
    if not place.under:
        return translate("Stage", "Noted besides")
    number = number_of(place, among)
    under = fill(translate("Stage", "%1 (%2)"), place.under, str(number)) if number > 1 else place.under
    return fill(translate("Stage", "%1, round %2"), under, str(place.round)) if place.round else under


def _heading(wall: Wall, harvest: tuple[Sheaf, ...]) -> str:
    """The step's where these are its own lines, else what they are."""
    is_here = all(stands_at(sheaf.place, wall.cue) for sheaf in harvest)
    return words.heading(wall) if is_here else translate("Stage", "What we noted")


def _corner(wall: Wall, room: Box, shown: TimeShown) -> Corner:
    if wall.cue.silent or wall.cue.kind in _UNTIMED or shown is TimeShown.NONE:
        return Corner(0.0, room.y)
    return slim_corner(wall, room, shown)


def _arranged(wall: Wall, harvest: tuple[Sheaf, ...], area: Box, most: int) -> Sheets:
    """The largest lines that fit on a page, in one column rather than in two; else the fewest pages."""
    ways = []
    for size in _SIZES:
        for across in range(1, most + 1):
            width = (area.w - (across - 1) * _BETWEEN_COLUMNS) / across
            blocks = tuple(_blocks(wall, harvest, width, size, area.h))
            columns = _filled(blocks, area.h)
            if len(columns) <= across:
                return Sheets(_level(blocks, across, area.h), across, width)
            if size == _SIZES[-1]:
                ways.append(Sheets(columns, across, width))
    return min(ways, key=lambda way: len(way.pages))


def _blocks(wall: Wall, harvest: tuple[Sheaf, ...], width: float, size: int, height: float) -> Iterator[Block]:
    titled = not all(stands_at(sheaf.place, wall.cue) for sheaf in harvest)
    places = tuple(sheaf.place for sheaf in harvest)
    for sheaf in harvest:
        head = place_words(sheaf.place, titled=titled, among=places)
        parts = [(line.number, part) for line in sheaf.lines for part in _rows(line, width, size, height)]
        rows, numbers = tuple(part for _, part in parts), tuple(number for number, _ in parts)
        yield Block(head, sheaf.place.group, rows, numbers)


def _rows(line: Line, width: float, size: int, height: float) -> Iterator[tuple[Row, ...]]:
    """A line's rows; those of one that is taller than a page in parts that are not."""
    rows = _set(_chunk(line), width, size)
    most = max(1, int((height - _HEAD * 1.3 - _BELOW_HEAD) // max(row.height for row in rows)))
    for start in range(0, len(rows), most):
        yield rows[start : start + most]


@faces.measured
def _set(line: Chunk, width: float, size: int) -> tuple[Row, ...]:
    """A line's rows, kept: a wall has hundreds of lines, and each is looked at in several sizes."""
    return fit((line,), width, 1e6, size).pages[0]


def _chunk(line: Line) -> Chunk:
    made = listed(line.words)
    return made._replace(words=(*made.words, _dots(line.votes))) if line.votes else made


def _dots(votes: int) -> Word:
    """The votes as they look on a wall; many as a number. In a cut that nothing else here is set in."""
    said = "\u00a0" + ("•" * votes if votes <= _MOST_DOTS else f"•\u00a0{votes}")
    return word_of(((said, Face.TEXT),))


def _head_high(block: Block) -> float:
    return _HEAD * 1.22 + _BELOW_HEAD if block.head else 0.0


def _filled(blocks: tuple[Block, ...], height: float) -> list[Column]:
    """Columns of this height, one after another; what goes on in the next has its head there again."""
    columns: list[Column] = []
    column: list[Piece] = []
    used = 0.0
    for block in blocks:
        start = 0
        while start < len(block.lines) or not start:
            top = used + (_BETWEEN_HEADS if column else 0.0)
            stop = _stop(block, start, height - top)
            if column and (stop == start) and (block.lines or top + _head_high(block) > height):
                columns.append(tuple(column))
                column, used = [], 0.0
                continue
            stop = max(stop, min(start + 1, len(block.lines)))
            column.append(Piece(block, start, stop, top))
            used = top + _piece_high(column[-1])
            start = stop
            if start >= len(block.lines):
                break
    return [*columns, tuple(column)] if column else columns


def _stop(block: Block, start: int, room: float) -> int:
    """How far the lines go that fit into this room below their head."""
    stop = start
    while stop < len(block.lines) and _piece_high(Piece(block, start, stop + 1, 0.0)) <= room + 0.01:
        stop += 1
    return stop


def _piece_high(piece: Piece) -> float:
    lines = piece.block.lines[piece.start : piece.stop]
    between = _BETWEEN_LINES * max(0, len(lines) - 1)
    return _head_high(piece.block) + sum(tall(rows) for rows in lines) + between


def _height(column: Column) -> float:
    return column[-1].top + _piece_high(column[-1])


def _level(blocks: tuple[Block, ...], across: int, height: float) -> list[Column]:
    """Columns about as tall as each other: none is full while another is all but empty."""
    for lower in range(max(1, int(height) // 5), int(height), 16):
        columns = _filled(blocks, float(lower))
        if len(columns) <= across and all(_height(column) <= lower + 0.01 for column in columns):
            return columns
    return _filled(blocks, height)


def _placed(column: Column, box: Box) -> Iterator[Item]:
    for piece in column:
        top = box.y + piece.top
        if piece.block.head:
            yield from _head(piece.block, box, top)
            top += _head_high(piece.block)
        for rows in piece.block.lines[piece.start : piece.stop]:
            for item in placed(rows, box._replace(y=top)):
                yield from _with_dots_apart(item)
            top += tall(rows) + _BETWEEN_LINES


def _head(block: Block, box: Box, top: float) -> Iterator[Item]:
    left = box.x
    if block.group is not None:
        yield mark(block.group, left + 15, top + 25, 15.0)
        left += 46
    fits = elided(block.head, Face.TEXT_STRONG, (box.right - left) / _HEAD)
    yield one_line(fits, Face.TEXT_STRONG, _HEAD, (left, top), colour="accent_text", kind=Kind.OTHER)


def _with_dots_apart(item: Text | Image) -> Iterator[Item]:
    """A text whose votes have a colour of their own."""
    if not isinstance(item, Text) or all(run.face is not Face.TEXT for run in item.runs):
        yield item
        return
    for of_votes, found in groupby(item.runs, key=lambda run: run.face is Face.TEXT):
        runs = tuple(found)
        first, last = runs[0], runs[-1]
        wide = last.x - first.x + faces.width(last.text, last.face) * item.pixels
        yield item._replace(
            box=item.box._replace(x=item.box.x + first.x, w=wide),
            runs=tuple(run._replace(x=run.x - first.x) for run in runs),
            colour="accent_text" if of_votes else item.colour,
        )
