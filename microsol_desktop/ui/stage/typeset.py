"""Words set in lines, as large as fits; what does not fit at the smallest size goes on over pages, and is never cut."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from microsol_desktop.ui.stage import faces
from microsol_desktop.ui.stage.chunks import Chunk, Manner, Word, runs_leftwards, word_of
from microsol_desktop.ui.stage.hung import PARTS, Hung, grown, hang
from microsol_desktop.ui.stage.items import (
    PROMPT_LARGEST,
    PROMPT_SMALLEST,
    SECOND_SMALLEST,
    Box,
    Face,
    Image,
    Kind,
    Run,
    Text,
)
from microsol_desktop.ui.stage.wrap import broken, wrapped

_BASELINE = 0.88
_AFTER_MARK = 0.36
_SECOND_LARGEST = 66


class Row(NamedTuple):
    """One line of a prompt, or a picture: what stands in it, how far it is set in, and the room above it."""

    words: tuple[Word, ...]
    manner: Manner
    pixels: int
    mark: str
    inset: float
    gap: float
    stretch: int
    leftwards: bool
    hung: Hung | None = None

    @property
    def line_height(self) -> float:
        """How tall a line of words of this size is."""
        return self.pixels * self.manner.step

    @property
    def height(self) -> float:
        """From this line to the next."""
        return self.line_height if self.hung is None else self.hung.high


class Fit(NamedTuple):
    """A prompt in lines, page by page, and the size of its large lines."""

    large: int
    pages: tuple[tuple[Row, ...], ...]

    @property
    def height(self) -> float:
        """How tall its tallest page is."""
        return max((tall(page) for page in self.pages), default=0.0)

    @property
    def large_lines(self) -> int:
        """How many large lines its first page has."""
        return sum(row.manner.kind is Kind.PROMPT and not row.hung for row in self.pages[0]) if self.pages else 0

    @property
    def squeezes(self) -> bool:
        """Whether there is a picture that wants more room than this."""
        return any(row.hung is not None and row.hung.is_squeezed for page in self.pages for row in page)


def tall(rows: Sequence[Row]) -> float:
    """How tall these lines are one below the other; the room above the first does not count."""
    return sum(row.height + (row.gap if index else 0.0) for index, row in enumerate(rows))


@faces.composed
def fit(chunks: tuple[Chunk, ...], width: float, height: float, largest: int = PROMPT_LARGEST) -> Fit:
    """The largest size at which these fit on one page; else the largest that takes no more pages than the smallest."""
    room = (width, height)
    smallest = _pages(chunks, room, PROMPT_SMALLEST, break_words=True)
    for part in PARTS if any(chunk.art for chunk in chunks) else (0.0,):
        for size in range(largest, PROMPT_SMALLEST - 1, -4):
            pages = _pages(chunks, room, size, part, break_words=size == PROMPT_SMALLEST)
            if pages and len(pages) <= len(smallest) and all(tall(page) <= height + 0.01 for page in pages):
                return Fit(size, _with_grown_pictures(pages, height))
    return Fit(PROMPT_SMALLEST, _with_grown_pictures(smallest, height))


def _pages(
    chunks: tuple[Chunk, ...], room: tuple[float, float], large: int, part: float = 0.0, *, break_words: bool
) -> tuple[tuple[Row, ...], ...]:
    """Pages at this size, pictures having about this part of the room's height.

    None where a word is wider than a line and must not be broken yet.
    """
    rows: list[Row] = []
    width, height = room
    for index, chunk in enumerate(chunks):
        made = _rows(chunk, index, width, large, break_words=break_words)
        if not made:
            return ()
        if chunk.art is not None:
            words = " ".join(text for word in chunk.words for text, _ in word.pieces)
            made = [made[0]._replace(hung=hang(chunk.art, words, max(1.0, width - made[0].inset), height, part))]
        rows += made
    return tuple(_filled(rows, height))


def _with_grown_pictures(pages: tuple[tuple[Row, ...], ...], height: float) -> tuple[tuple[Row, ...], ...]:
    return tuple(_grown(page, height) for page in pages)


def _grown(page: tuple[Row, ...], height: float) -> tuple[Row, ...]:
    pictures = [row.hung for row in page if row.hung is not None]
    if not pictures:
        return page
    larger = iter(grown(pictures, height - tall(page)))
    return tuple(row if row.hung is None else row._replace(hung=next(larger)) for row in page)


def _filled(rows: list[Row], height: float) -> Iterator[tuple[Row, ...]]:
    """Pages break between blocks; a block taller than a page breaks between its lines."""
    page: list[Row] = []
    for _, group in groupby(rows, key=lambda row: row.stretch):
        block = list(group)
        if page and tall(page + block) > height + 0.01:
            yield tuple(page)
            page = []
        while block and tall(page + block) > height + 0.01:
            count = max(1, sum(tall(block[: end + 1]) <= height for end in range(len(block))))
            yield tuple(block[:count])
            block = block[count:]
        page += block
    if page:
        yield tuple(page)


def _rows(chunk: Chunk, index: int, width: float, large: int, *, break_words: bool) -> list[Row]:
    manner = chunk.manner
    size = large if manner.kind is Kind.PROMPT else max(SECOND_SMALLEST, min(_SECOND_LARGEST, round(large * 0.56)))
    inset = (0.82 * chunk.depth + _wide_mark(chunk)) * size
    limit = (width - inset) / size
    words = () if chunk.art else chunk.words
    if any(word.width > limit for word in words):
        if not break_words:
            return []
        words = tuple(part for word in words for part in broken(word, limit))
    gap = (
        (0.26 if chunk.tight else 0.5) * size
        if manner.kind is not Kind.PROMPT
        else (0.2 if chunk.tight else 0.4) * size
    )
    return [
        Row(line, manner, size, "" if number else chunk.mark, inset, 0.0 if number else gap, index, chunk.leftwards)
        for number, line in enumerate(((),) if chunk.art else wrapped(words, limit))
    ]


def _wide_mark(chunk: Chunk) -> float:
    """How much further a list is set in because of numbers that are wider than a dot."""
    widest = chunk.widest or chunk.mark
    return max(0.0, faces.width(widest, chunk.manner.plain) + _AFTER_MARK - 0.82) if widest else 0.0


def placed(rows: Sequence[Row], box: Box, *, centred: bool = False) -> tuple[Text | Image, ...]:
    """These lines in this box, from its top; centred, or from the side on which their language begins.

    A list is never centred line by line: it is centred as a block, so that its marks stand below each other.
    """
    placed_: list[Text | Image] = []
    if centred and any(row.inset for row in rows):
        widest = min(box.w, max(row.inset + (row.hung.wide if row.hung else _runs(row)[1]) for row in rows))
        box, centred = Box(box.x + (box.w - widest) / 2, box.y, widest, box.h), False
    top = box.y
    for index, row in enumerate(rows):
        top += row.gap if index else 0.0
        placed_ += _line(row, box, top, centred=centred)
        top += row.height
    return tuple(placed_)


def _line(row: Row, box: Box, top: float, *, centred: bool) -> Iterator[Text | Image]:
    runs, wide = _runs(row)
    wide = wide if row.hung is None else row.hung.wide
    start = box.x + row.inset
    if centred:
        start = box.x + (box.w - wide) / 2
    elif row.leftwards:
        start = box.right - row.inset - wide
    baseline = top + row.pixels * _BASELINE
    if row.mark:
        reach = _AFTER_MARK * row.pixels
        hung = faces.width(row.mark, row.manner.plain) * row.pixels
        left = start + wide + reach if row.leftwards else start - hung - reach
        left = max(left, box.x) if not centred else left
        mark = (Run(row.mark, row.manner.plain, 0.0),)
        yield Text(Box(left, top, hung, row.line_height), baseline, mark, row.pixels, "accent_text", row.manner.kind)
    if row.hung is not None:
        yield Image(Box(start, top, wide, row.height), row.hung.art, row.hung.words)
    elif runs:
        area = Box(start, top, wide, row.height)
        yield Text(area, baseline, runs, row.pixels, row.manner.colour, row.manner.kind)


def _runs(row: Row) -> tuple[tuple[Run, ...], float]:
    """A line's stretches of one face each with their places, and how wide it is."""
    joined: list[list[str | Face]] = []
    for index, word in enumerate(row.words):
        for number, (text, face) in enumerate(word.pieces):
            lead = " " if index and not number else ""
            if joined and joined[-1][1] is face:
                joined[-1][0] = f"{joined[-1][0]}{lead}{text}"
            elif lead and joined:
                joined[-1][0] = f"{joined[-1][0]} "
                joined.append([text, face])
            else:
                joined.append([text, face])
    pairs = [(str(text), Face(face)) for text, face in joined]
    ordered = reversed(pairs) if row.leftwards else pairs
    runs, x = [], 0.0
    for text, face in ordered:
        runs.append(Run(text, face, x))
        x += faces.width(text, face) * row.pixels
    return tuple(runs), x


def one_line(
    text: str, face: Face, pixels: int, at: tuple[float, float], *, colour: str, kind: Kind, align: float = 0.0
) -> Text:
    """A short text on one line: `at` is where its left edge (align 0), middle (0.5) or right edge (1) and top are."""
    wide = faces.width(text, face) * pixels
    left, top = at[0] - wide * align, at[1]
    return Text(Box(left, top, wide, pixels * 1.22), top + pixels * 0.94, (Run(text, face, 0.0),), pixels, colour, kind)


def short_lines(
    text: str, face: Face, pixels: int, box: Box, *, colour: str, kind: Kind, most: int = 3, align: float = 0.0
) -> tuple[Text, ...]:
    """A sentence of ours over as many lines as it needs, from the top; past `most` of them it ends in an ellipsis."""
    words = tuple(word_of(((word, face),)) for word in text.split(" ") if word)
    limit = box.w / pixels
    words = tuple(part for word in words for part in broken(word, limit))
    lines = [" ".join(piece for word in line for piece, _ in word.pieces) for line in wrapped(words, limit)]
    # A dot between two halves of a sentence is not needed where a line ends between them.
    lines = [line.strip(" ·") or line for line in lines] if len(lines) > 1 else lines
    if len(lines) > most:
        lines = [*lines[: most - 1], elided(" ".join(lines[most - 1 :]), face, limit)]
    align = 1.0 if align == 0.0 and runs_leftwards(text) else align
    return tuple(
        one_line(
            line,
            face,
            pixels,
            (box.x + box.w * align, box.y + index * pixels * 1.22),
            colour=colour,
            kind=kind,
            align=align,
        )
        for index, line in enumerate(lines)
    )


def elided(text: str, face: Face, limit: float) -> str:
    """The beginning of a text with an ellipsis, so that it is no wider than this many times its size."""
    if faces.width(text, face) <= limit:
        return text
    fits = bisect_left(range(2, len(text) + 1), True, key=lambda end: faces.width(_cut(text, end), face) > limit)
    return _cut(text, fits + 1)


def _cut(text: str, end: int) -> str:
    return text[:end].rstrip() + "…"
