"""A practice as pieces of paper, each of which stays in one place: a heading with what follows it, then paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from html import escape
from typing import NamedTuple

from microsol_desktop.flow.handout import Entry, Handout
from microsol_desktop.practice.prompt import Block, ItemList, Paragraph, Picture, Span, blocks
from microsol_desktop.ui.fonts import PROMPT_FAMILY, TEXT_FAMILY
from microsol_desktop.ui.sharing.paper_words import PaperWords

_SOFT = "#555555"
_ASIDE = 1.2
MOST_LETTERS = 900
"""So much of a paragraph stays together on any paper; a longer one goes on in the next column."""


class Piece(NamedTuple):
    """Some HTML of our own making that is not parted; the room above it and on its left, in heights of a letter."""

    html: str
    above: float
    aside: float = 0.0


class Sheet(NamedTuple):
    """What stands on the paper: at its head, then the pieces one below the other, and at the foot of each page."""

    title: str
    head: str
    pieces: tuple[Piece, ...]
    foot: str


def handout_sheet(paper: Handout, words: PaperWords, size: float) -> Sheet:
    """What people take home: nothing of what the host alone may see. `size` is the letters', in points."""
    make = _Making(words, size)
    pieces = [*make.prompt(paper.introduction.prompt, 0.4)]
    for entry in paper.entries:
        pieces += make.glued(make.heading(entry, words.settings(entry.settings)), make.prompt(entry.prompt, 0.3), entry)
    return Sheet(
        paper.about.title, make.head(paper, (words.facts(paper), words.bring(paper))), tuple(pieces), make.foot(paper)
    )


def host_sheet(paper: Handout, words: PaperWords, size: float, begins_at: int | None) -> Sheet:
    """What the host holds in the hand: when each step begins, all its settings, and what is theirs alone."""
    make = _Making(words, size)
    facts = (words.facts(paper), words.bring(paper), words.roles(paper))
    pieces = [*make.prompt(paper.introduction.prompt, 0.4), *make.alone(paper.introduction.host_note)]
    for entry in paper.entries:
        aside = words.settings(entry.all_settings)
        aside = (
            aside
            if entry.is_for_here or entry.is_part
            else ", ".join(part for part in (aside, words.not_for(paper)) if part)
        )
        heading = make.heading(entry, aside, words.begins(entry, begins_at))
        pieces += make.glued(heading, make.prompt(entry.prompt, 0.3), entry)
        pieces += [*make.alone(entry.note), *make.held_back(entry.held_back)]
    if not paper.is_open:
        pieces.append(Piece(make.at(words.end(paper, begins_at)) + make.strong(words.over), 0.9))
    return Sheet(paper.about.title, make.head(paper, facts), tuple(pieces), make.foot(paper))


class _Making:
    """Writes our own HTML: of what a stranger's file holds, only the letters come into it."""

    def __init__(self, words: PaperWords, size: float) -> None:
        self._words = words
        self._size = size

    def head(self, paper: Handout, facts: tuple[str, ...]) -> str:
        title = self._in(PROMPT_FAMILY, 2.0, escape(paper.about.title), "font-weight:500;")
        summary = self._in(PROMPT_FAMILY, 1.1, escape(paper.about.summary)) if paper.about.summary else ""
        told = [self._in(TEXT_FAMILY, 0.9, escape(fact), f"color:{_SOFT};") for fact in facts if fact]
        return "".join(f"<p>{line}</p>" for line in (title, summary, *told) if line)

    def foot(self, paper: Handout) -> str:
        lines = "<br>".join(escape(line) for line in self._words.origin(paper))
        return self._in(TEXT_FAMILY, 0.75, lines, f"color:{_SOFT};") if lines else ""

    def heading(self, entry: Entry, settings: str, begins: str = "") -> str:
        size = 0.95 if entry.is_part else 1.05
        title = self._in(TEXT_FAMILY, size, escape(entry.title), "font-weight:600;")
        aside = self._in(TEXT_FAMILY, 0.85, f"&nbsp; {escape(settings)}", f"color:{_SOFT};") if settings else ""
        return f"{self.at(begins)}{title}{aside}"

    def at(self, begins: str) -> str:
        """When something begins, before it."""
        return self._in(TEXT_FAMILY, 1.05, f"{escape(begins)} &nbsp; ", "font-weight:600;") if begins else ""

    def strong(self, words: str) -> str:
        return self._in(TEXT_FAMILY, 1.05, escape(words), "font-weight:600;")

    def glued(self, heading: str, under: list[Piece], entry: Entry) -> list[Piece]:
        """A heading is never the last of a column: what follows it comes with it."""
        first, *others = under or [Piece("", 0.0)]
        return [Piece(f"<p>{heading}</p>{first.html}", 0.5 if entry.is_part else 0.9), *others]

    def prompt(self, markdown: str, above: float) -> list[Piece]:
        return [Piece(self._block(block), above if begins else 0.0) for begins, block in _small(markdown)]

    def alone(self, markdown: str) -> list[Piece]:
        """What the host alone is told."""
        return self._aside(self._words.for_you_alone, markdown)

    def held_back(self, markdown: str) -> list[Piece]:
        """What the room is shown only when the host says so."""
        return self._aside(self._words.held_back, markdown)

    def _aside(self, named: str, markdown: str) -> list[Piece]:
        name = self._in(TEXT_FAMILY, 0.8, escape(named.upper()), f"color:{_SOFT};font-weight:600;")
        found = [
            Piece(self._block(block, TEXT_FAMILY, 0.9), 0.25 if begins else 0.0, _ASIDE)
            for begins, block in _small(markdown)
        ]
        if not found:
            return []
        first, *others = found
        return [Piece(f"<p>{name}</p>{first.html}", 0.4, _ASIDE), *others]

    def _block(self, block: Block, family: str = PROMPT_FAMILY, size: float = 1.0) -> str:
        match block:
            case Paragraph(spans=spans):
                return f"<p>{self._in(family, size, _spans(spans))}</p>"
            case ItemList(ordered=ordered, items=items, start=start):
                kind = f'ol start="{start}"' if ordered else "ul"
                lines = "".join(f"<li>{self._item(item, family, size)}</li>" for item in items)
                return f'<{kind} style="-qt-list-indent:1;margin:0;">{lines}</{kind.partition(" ")[0]}>'
            case Picture(alt=alt):
                shown = self._words.picture(alt) if alt else ""
                return f"<p>{self._in(TEXT_FAMILY, 0.85, escape(shown), f'color:{_SOFT};')}</p>"

    def _item(self, item: tuple[Block, ...], family: str, size: float) -> str:
        return "".join(self._inside(item, family, size))

    def _inside(self, item: tuple[Block, ...], family: str, size: float) -> Iterator[str]:
        for number, block in enumerate(item):
            if isinstance(block, Paragraph):
                yield ("<br>" if number else "") + self._in(family, size, _spans(block.spans))
            else:
                yield self._block(block, family, size)

    def _in(self, family: str, size: float, html: str, style: str = "") -> str:
        points = f"{self._size * size:.2f}pt"
        return f"<span style=\"font-family:'{family}';font-size:{points};{style}\">{html}</span>"


def _spans(spans: tuple[Span, ...]) -> str:
    return "".join(_span(span) for span in spans)


def _span(span: Span) -> str:
    if span.line_break:
        return "<br>"
    words = escape(span.text)
    words = f"<b>{words}</b>" if span.strong else words
    return f"<i>{words}</i>" if span.emphasis else words


def _small(markdown: str) -> Iterator[tuple[bool, Block]]:
    """The blocks of a prompt, each small enough to stay in one place, and whether one begins there."""
    for block in blocks(markdown):
        if isinstance(block, ItemList):
            for number, item in enumerate(block.items):
                yield not number, replace(block, items=(item,), start=block.start + number)
        elif isinstance(block, Paragraph):
            for number, spans in enumerate(_parted(block.spans)):
                yield not number, Paragraph(spans=spans)
        else:
            yield True, block


def _parted(spans: tuple[Span, ...]) -> Iterator[tuple[Span, ...]]:
    """The stretches of a paragraph in rows of no more than so many letters."""
    row: list[Span] = []
    letters = 0
    for span in (part for whole in spans for part in _short(whole)):
        if row and letters + len(span.text) > MOST_LETTERS:
            yield tuple(row)
            row, letters = [], 0
        row.append(span)
        letters += len(span.text)
    yield tuple(row)


def _short(span: Span) -> Iterator[Span]:
    """One stretch, cut between words where it is too long."""
    rest = span.text
    while len(rest) > MOST_LETTERS:
        cut = rest.rfind(" ", 1, MOST_LETTERS) + 1 or MOST_LETTERS
        yield replace(span, text=rest[:cut])
        rest = rest[cut:]
    yield replace(span, text=rest)
