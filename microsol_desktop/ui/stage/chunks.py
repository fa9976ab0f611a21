"""A prompt's blocks as stretches of words to be set: which are large, which stand below, what hangs on a mark."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from microsol_desktop.practice.prompt import Block, ItemList, Paragraph, Picture, Span, blocks
from microsol_desktop.ui.stage import faces
from microsol_desktop.ui.stage.gallery import GALLERY, Art
from microsol_desktop.ui.stage.items import Face, Kind


class Manner(NamedTuple):
    """How a level of the prompt is written: its faces, its colour, and from one line to the next in its own size."""

    kind: Kind
    plain: Face
    strong: Face
    emphasis: Face
    colour: str
    step: float


LARGE = Manner(Kind.PROMPT, Face.PROMPT, Face.PROMPT_STRONG, Face.PROMPT_EMPHASIS, "text", 1.16)
SECOND = Manner(Kind.SECOND, Face.SECOND, Face.PROMPT_STRONG, Face.PROMPT_EMPHASIS, "text", 1.24)
SOFT = Manner(Kind.SECOND, Face.SECOND, Face.PROMPT_STRONG, Face.PROMPT_EMPHASIS, "prompt_soft", 1.24)


class Word(NamedTuple):
    """What no line break may part, in one or several cuts; `width` in multiples of its size."""

    pieces: tuple[tuple[str, Face], ...]
    width: float
    ends_line: bool = False


class Chunk(NamedTuple):
    """A paragraph, or one item of a list with its mark. `depth` is how far it is set in; `tight`: near the last one.

    `widest` is the widest mark of its list: all items begin behind that one, so that they stand below each other.
    """

    words: tuple[Word, ...]
    manner: Manner
    mark: str = ""
    widest: str = ""
    depth: int = 0
    tight: bool = False
    leftwards: bool = False
    picture: str = ""
    art: Art | None = None


def chunks(
    prompts: tuple[str, ...], revealed: str = "", aside: tuple[str, ...] = (), *, beside: str = ""
) -> tuple[Chunk, ...]:
    """Markdown as stretches to be set: the first block large, the rest below it, a second language softer still.

    What was held back is what the circle waited for: its first block is large too. `beside` is the folder that the
    pictures lie in.
    """
    return _illustrated(_chunks(prompts, revealed, aside), beside)


def below(prompts: tuple[str, ...], *, beside: str = "") -> tuple[Chunk, ...]:
    """Markdown that stands below something larger."""
    return _illustrated(_below(prompts), beside)


def _illustrated(made: tuple[Chunk, ...], beside: str) -> tuple[Chunk, ...]:
    """With the pictures that are there; one that is not leaves its words, if it has any."""
    if not any(chunk.picture for chunk in made):
        return made
    shown = (chunk._replace(art=GALLERY.art(beside, chunk.picture)) if chunk.picture else chunk for chunk in made)
    return tuple(chunk for chunk in shown if chunk.words or chunk.art)


@faces.composed
def _chunks(prompts: tuple[str, ...], revealed: str, aside: tuple[str, ...]) -> tuple[Chunk, ...]:
    made = _led([block for prompt in prompts for block in blocks(prompt)], LARGE)
    made += _led(list(blocks(revealed)), LARGE) if revealed else []
    made += [chunk for prompt in aside for block in blocks(prompt) for chunk in _of_block(block, SOFT)]
    return tuple(made)


@faces.composed
def _below(prompts: tuple[str, ...]) -> tuple[Chunk, ...]:
    return tuple(chunk for prompt in prompts for chunk in _led(list(blocks(prompt)), SOFT))


def _led(found: list[Block], first: Manner) -> list[Chunk]:
    rest = SOFT if first is SOFT else SECOND
    # A picture may come first: the words below it are what is asked.
    leads = next((index for index, block in enumerate(found) if not isinstance(block, Picture)), 0)
    return [chunk for index, block in enumerate(found) for chunk in _of_block(block, first if index == leads else rest)]


@faces.measured
def plain(text: str) -> tuple[Chunk, ...]:
    """Words that are no Markdown (a title, a sentence of ours), large."""
    return _unmarked(text, LARGE)


@faces.measured
def softly(text: str) -> tuple[Chunk, ...]:
    """The same, below something larger."""
    return _unmarked(text, SOFT)


@faces.measured
def numbered(titles: tuple[str, ...]) -> tuple[Chunk, ...]:
    """Words that are no Markdown, each in a line of its own behind its number."""
    widest = _widest([f"{number}." for number in range(1, len(titles) + 1)], SECOND)
    return tuple(
        chunk._replace(mark=f"{number}.", widest=widest, depth=1, tight=number > 1)
        for number, title in enumerate(titles, start=1)
        for chunk in _unmarked(title, SECOND)
    )


@faces.measured
def listed(text: str) -> Chunk:
    """Words that are no Markdown as one item of a list."""
    return _unmarked(text, SECOND)[0]._replace(mark="•", depth=1, tight=True)


def _unmarked(text: str, manner: Manner) -> tuple[Chunk, ...]:
    words = _words((Span(text=text),), manner)
    return (Chunk(words, manner, leftwards=runs_leftwards(text)),) if words else ()


def _of_block(block: Block, manner: Manner, depth: int = 0) -> Iterator[Chunk]:
    match block:
        case Paragraph(spans=spans):
            yield from _of_spans(spans, manner, depth)
        case ItemList(ordered=ordered, items=items, start=start):
            marks = [f"{number}." if ordered else "•" for number in range(start, start + len(items))]
            widest = _widest(marks, manner)
            for number, (item, mark) in enumerate(zip(items, marks, strict=True)):
                yield from _of_item(item, manner, (mark, widest), depth, tight=number > 0)
        case Picture(path=path, alt=alt):
            words = _words((Span(text=alt, emphasis=True),), manner)
            yield Chunk(words, manner, depth=depth, leftwards=runs_leftwards(alt), picture=path)


def _widest(marks: list[str], manner: Manner) -> str:
    return max(marks, key=lambda mark: faces.width(mark, manner.plain), default="")


def _of_item(
    item: Iterable[Block], manner: Manner, marks: tuple[str, str], depth: int, *, tight: bool
) -> Iterator[Chunk]:
    """One item behind its mark; `marks` is that one, and the widest of the list."""
    stretches = [chunk for block in item for chunk in _of_block(block, manner, depth + 1)]
    for index, chunk in enumerate(stretches):
        widest = chunk.widest if chunk.depth > depth + 1 or chunk.mark else marks[1]
        begins = index == 0 and not chunk.mark
        yield chunk._replace(mark=marks[0] if begins else chunk.mark, widest=widest, tight=tight if begins else True)


def _of_spans(spans: tuple[Span, ...], manner: Manner, depth: int) -> Iterator[Chunk]:
    words = _words(spans, manner)
    if words:
        text = "".join(span.text for span in spans)
        yield Chunk(words, manner, depth=depth, leftwards=runs_leftwards(text))


def _words(spans: tuple[Span, ...], manner: Manner) -> tuple[Word, ...]:
    made: list[Word] = []
    pieces: list[tuple[str, Face]] = []

    def close(*, ends_line: bool = False) -> None:
        if pieces:
            made.append(word_of(tuple(pieces), ends_line=ends_line))
            pieces.clear()
        elif ends_line and made:
            made[-1] = made[-1]._replace(ends_line=True)

    for span in spans:
        face = manner.strong if span.strong else manner.emphasis if span.emphasis else manner.plain
        for index, part in enumerate(_parted(span.text)):
            if index:
                close()
            if part:
                pieces.append((part, face))
        if span.line_break:
            close(ends_line=True)
    close()
    return tuple(made)


def _parted(text: str) -> list[str]:
    """Apart at blanks where a line may break: not before a dash, dots or a closing mark that stands by itself."""
    apart = text.replace("\n", " ").replace("\t", " ").split(" ")
    joined = apart[:1]
    for before, part in pairwise(apart):
        if before and part and not any(letter.isalnum() for letter in part) and _closes(part):
            joined[-1] += f"\u00a0{part}"
        else:
            joined.append(part)
    return joined


def _closes(part: str) -> bool:
    return unicodedata.category(part[0]) not in {"Ps", "Pi"}


def word_of(pieces: tuple[tuple[str, Face], ...], *, ends_line: bool = False) -> Word:
    """A word with its width."""
    return Word(pieces, sum(faces.width(text, face) for text, face in pieces), ends_line)


@lru_cache(maxsize=512)
def runs_leftwards(text: str) -> bool:
    """Whether this is read from right to left, by its first letter that tells."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False
