"""A practice as pieces of paper, each of which stays in one place: a heading with what follows it, then paragraphs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QImage

from microsol_desktop.flow.handout import Entry, Handout
from microsol_desktop.practice.model import Slug, Translation
from microsol_desktop.practice.prompt import Block, ItemList, Paragraph, Picture, Span, blocks
from microsol_desktop.ui.fonts import PROMPT_FAMILY, TEXT_FAMILY
from microsol_desktop.ui.sharing.paper_words import PaperWords

_SOFT = "#555555"
_QUIET = f"color:{_SOFT};"
_ASIDE = 1.2
MOST_LETTERS = 900
"""So much of a paragraph stays together on any paper; a longer one goes on in the next column."""
SHORT = 400
"""A prompt of no more letters is not parted at all."""
PICTURE_ROOM = QSizeF(20, 14)
"""A picture is never wider or higher, in heights of a letter: so wide is each of two columns."""
_DOTS_IN_INCH = 96
"""As large as a picture is by itself, in its own dots; it is not blown up."""

Pictures = Callable[[Slug, str], QImage | None]
"""The picture at this path beside a practice; None where there is none that can be shown."""


def no_pictures(_slug: Slug, _path: str) -> None:
    """Where there are none."""


class Piece(NamedTuple):
    """Some HTML of our own making that is not parted; the room above it and on its left, in heights of a letter.

    `with_next`: it is never the last of a column.
    """

    html: str
    above: float
    aside: float = 0.0
    with_next: bool = False


class Sheet(NamedTuple):
    """What stands on the paper: at its head, then the pieces one below the other, and at the foot of each page.

    `pictures` are those in it, by the names that they have in its HTML.
    """

    title: str
    head: str
    pieces: tuple[Piece, ...]
    foot: str
    pictures: Mapping[str, QImage]


def handout_sheet(paper: Handout, words: PaperWords, size: float, pictures: Pictures = no_pictures) -> Sheet:
    """What people take home: nothing of what the host alone may see. `size` is the letters', in points."""
    make = _Making(words, size, pictures)
    pieces = [*make.introduction(paper)]
    for entry in paper.entries:
        pieces += make.glued(make.heading(entry, words.settings(entry.settings)), make.prompt(entry), entry)
    head = make.head(paper, (words.facts(paper), words.bring(paper)))
    return Sheet(paper.about.title, head, tuple(pieces), make.foot(paper), make.shown)


def host_sheet(
    paper: Handout, words: PaperWords, size: float, begins_at: int | None, pictures: Pictures = no_pictures
) -> Sheet:
    """What the host holds in the hand: when each step begins, all its settings, and what is theirs alone."""
    make = _Making(words, size, pictures)
    facts = (words.facts(paper), words.bring(paper), words.roles(paper))
    pieces = [*make.introduction(paper), *make.alone(paper.introduction.host_note)]
    for entry in paper.entries:
        aside = words.settings(entry.all_settings)
        aside = (
            aside
            if entry.is_for_here or entry.is_part
            else ", ".join(part for part in (aside, words.not_for(paper)) if part)
        )
        heading = make.heading(entry, aside, words.begins(entry, begins_at))
        pieces += make.glued(heading, make.prompt(entry), entry)
        pieces += [*make.alone(entry.note), *make.held_back(entry.held_back)]
    if not paper.is_open:
        pieces.append(Piece(make.at(words.end(paper, begins_at)) + make.strong(words.over), 0.9))
    return Sheet(paper.about.title, make.head(paper, facts), tuple(pieces), make.foot(paper), make.shown)


class _Making:
    """Writes our own HTML: of what a stranger's file holds, only the letters come into it."""

    def __init__(self, words: PaperWords, size: float, pictures: Pictures) -> None:
        self._words = words
        self._size = size
        self._pictures = pictures
        self._beside = Slug("")
        self.shown: dict[str, QImage] = {}

    def head(self, paper: Handout, facts: tuple[str, ...]) -> str:
        title = self._in(PROMPT_FAMILY, 2.0, escape(paper.about.title), "font-weight:500;")
        summary = self._in(PROMPT_FAMILY, 1.1, escape(paper.about.summary)) if paper.about.summary else ""
        told = [self._in(TEXT_FAMILY, 0.9, escape(fact), _QUIET) for fact in facts if fact]
        return "".join(f"<p>{line}</p>" for line in (title, summary, *told) if line)

    def foot(self, paper: Handout) -> str:
        lines = "<br>".join(escape(line) for line in self._words.origin(paper))
        return self._in(TEXT_FAMILY, 0.75, lines, _QUIET) if lines else ""

    def heading(self, entry: Entry, settings: str, begins: str = "") -> str:
        size = 0.95 if entry.is_part else 1.05
        title = self._in(TEXT_FAMILY, size, escape(entry.title), "font-weight:600;")
        # A number and its unit stay in one line.
        told = re.sub(r"(\d) (h|min|s)\b", r"\1&nbsp;\2", escape(settings))
        aside = self._in(TEXT_FAMILY, 0.85, f"&nbsp; {told}", _QUIET) if settings else ""
        return f"{self.at(begins)}{title}{aside}"

    def at(self, begins: str) -> str:
        """When something begins, before it."""
        return self._in(TEXT_FAMILY, 1.05, f"{escape(begins)} &nbsp; ", "font-weight:600;") if begins else ""

    def strong(self, words: str) -> str:
        return self._in(TEXT_FAMILY, 1.05, escape(words), "font-weight:600;")

    def glued(self, heading: str, under: list[Piece], entry: Entry) -> list[Piece]:
        """A heading is never the last of a column: what follows it comes with it."""
        opens = self._in(PROMPT_FAMILY, 1.2, escape(entry.opens), "font-weight:500;")
        above = 0.5 if entry.is_part else 1.3 if entry.opens else 0.9
        first, *others = under or [Piece("", 0.0, with_next=True)]
        titled = f"<p>{opens}</p><p>{heading}</p>" if entry.opens else f"<p>{heading}</p>"
        return [Piece(titled + first.html, above, with_next=first.with_next), *others]

    def introduction(self, paper: Handout) -> list[Piece]:
        self._beside = paper.slug
        return self._prompts(paper.introduction.prompt, paper.introduction.translations, 0.4)

    def prompt(self, entry: Entry) -> list[Piece]:
        """What the room is shown; whatever else is made of an entry comes after it."""
        self._beside = entry.beside
        return self._prompts(entry.prompt, entry.translations, 0.3)

    def _prompts(self, markdown: str, translations: tuple[Translation, ...], above: float) -> list[Piece]:
        """A prompt, and quietly below it the same in other languages."""
        made = [Piece(self._block(block), above if begins else 0.0) for begins, block in _small(markdown)]
        for each in translations:
            made += [
                Piece(self._block(block, PROMPT_FAMILY, 0.9, _QUIET), 0.15 if begins else 0.0)
                for begins, block in _small(each.prompt)
            ]
        if sum(map(len, (markdown, *(each.prompt for each in translations)))) > SHORT:
            return made
        return [*(piece._replace(with_next=True) for piece in made[:-1]), *made[-1:]]

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

    def _block(self, block: Block, family: str = PROMPT_FAMILY, size: float = 1.0, style: str = "") -> str:
        match block:
            case Paragraph(spans=spans):
                return f"<p>{self._in(family, size, _spans(spans), style)}</p>"
            case ItemList(ordered=ordered, items=items, start=start):
                kind = f'ol start="{start}"' if ordered else "ul"
                lines = "".join(f"<li>{''.join(self._inside(item, family, size, style))}</li>" for item in items)
                return f'<{kind} style="-qt-list-indent:1;margin:0;">{lines}</{kind.partition(" ")[0]}>'
            case Picture(path=path, alt=alt):
                image = self._pictures(self._beside, path)
                if image is not None:
                    return f'<p style="margin-top:{self._dots(0.3)}px;">{self._picture(image)}</p>'
                shown = self._words.picture(alt) if alt else ""
                return f"<p>{self._in(TEXT_FAMILY, 0.85, escape(shown), _QUIET)}</p>"

    def _picture(self, image: QImage) -> str:
        """A picture by a name of our own, as large as there is room for and no larger than it is by itself."""
        name = f"picture:{len(self.shown)}"
        self.shown[name] = image
        own = QSizeF(image.size()) * (72 / _DOTS_IN_INCH / self._size)
        room = own.boundedTo(PICTURE_ROOM)
        large = own.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        return f'<img src="{name}" width="{self._dots(large.width())}" height="{self._dots(large.height())}">'

    def _dots(self, letters: float) -> int:
        """So many heights of a letter in dots of the screen: Qt makes dots of the device of them."""
        return max(1, round(letters * self._size * QGuiApplication.primaryScreen().logicalDotsPerInchY() / 72))

    def _inside(self, item: tuple[Block, ...], family: str, size: float, style: str) -> Iterator[str]:
        for number, block in enumerate(item):
            if isinstance(block, Paragraph):
                yield ("<br>" if number else "") + self._in(family, size, _spans(block.spans), style)
            else:
                yield self._block(block, family, size, style)

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
