"""A prompt's Markdown as blocks of our own: paragraphs, lists, pictures that lie beside the file, and nothing else.

What is outside the subset (HTML, tables, remote pictures, code) comes out as plain text, so that a stranger's file can
neither fetch, run nor read anything. The Markdown parser is imported when the first prompt is shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

DEEPEST = 8
"""Lists within lists deeper than this are shown as plain text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of text in one manner; or, with `line_break`, no text but the beginning of a new line."""

    text: str
    strong: bool = False
    emphasis: bool = False
    line_break: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph, as spans that follow each other without a blank between."""

    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemList:
    """A list. Each item holds blocks; `ordered` ones are counted from `start`."""

    ordered: bool
    items: tuple[tuple[Block, ...], ...]
    start: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture that lies beside the file. `path` is relative and never leads out of the file's folder."""

    path: str
    alt: str


Block = Paragraph | ItemList | Picture


@lru_cache(maxsize=256)
def blocks(markdown: str) -> tuple[Block, ...]:
    """The blocks of a prompt. Never raises, whatever the text; empty for a text without words."""
    shown = without_comments(markdown).replace("\x00", "")
    if not shown.strip():
        return ()
    return tuple(_blocks(_reader().parse(shown))) or _as_typed(shown)


def tokens_of(markdown: str) -> Sequence[Token]:
    """What Markdown makes of a prompt, for those who must know on which lines something stands."""
    return _reader().parse(markdown)


def _as_typed(text: str) -> tuple[Block, ...]:
    """What no rule could take (quotes within quotes without end), line by line."""
    return tuple(Paragraph(spans=(Span(text=line.strip()),)) for line in text.split("\n") if line.strip())


def without_comments(markdown: str) -> str:
    """A text without its HTML comments, which nobody wants on a TV."""
    kept = []
    at = 0
    while (begins := markdown.find("<!--", at)) >= 0 and (ends := markdown.find("-->", begins + 4)) >= 0:
        kept.append(markdown[at:begins])
        at = ends + 3
    return "".join([*kept, markdown[at:]])


@lru_cache(maxsize=1)
def _reader() -> MarkdownIt:
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark", {"html": False, "maxNesting": 2 * DEEPEST + 2})
    reader.disable(
        ["heading", "lheading", "hr", "code", "fence", "html_block", "html_inline", "backticks", "reference"]
    )
    return reader


def _blocks(tokens: Sequence[Token]) -> Iterator[Block]:
    """Blocks of these tokens; a quote's blocks stand in its place."""
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.type in {"bullet_list_open", "ordered_list_open"}:
            end = _end_of(tokens, at)
            yield _item_list(token, tokens[at + 1 : end])
            at = end
        elif token.type == "inline":
            yield from _paragraph(token.children or [])
        at += 1


def _end_of(tokens: Sequence[Token], opens: int) -> int:
    """Where what opens here is closed."""
    depth = 0
    for at in range(opens, len(tokens)):
        depth += tokens[at].nesting
        if depth == 0:
            return at
    return len(tokens)


def _item_list(token: Token, inside: Sequence[Token]) -> ItemList:
    items = []
    at = 0
    while at < len(inside):
        end = _end_of(inside, at)
        items.append(tuple(_blocks(inside[at + 1 : end])))
        at = end + 1
    start = token.attrGet("start")
    return ItemList(
        ordered=token.type == "ordered_list_open", items=tuple(items), start=int(start) if start is not None else 1
    )


def _paragraph(children: Sequence[Token]) -> Iterator[Block]:
    """One paragraph, parted where a picture stands in it."""
    spans: list[Span] = []
    strong = emphasis = 0
    for child in children:
        match child.type:
            case "strong_open" | "strong_close":
                strong += child.nesting
            case "em_open" | "em_close":
                emphasis += child.nesting
            case "hardbreak":
                spans.append(Span(text="", line_break=True))
            case "image" if (path := local_path(str(child.attrGet("src") or ""))) is not None:
                if tidy := _tidy(spans):
                    yield Paragraph(spans=tidy)
                spans.clear()
                yield Picture(path=path, alt=child.content)
            case _:
                _add(spans, Span(text=_shown(child), strong=strong > 0, emphasis=emphasis > 0))
    if tidy := _tidy(spans):
        yield Paragraph(spans=tidy)


def _shown(child: Token) -> str:
    """The plain text of anything else: a link's words are its children's and come by themselves."""
    if child.type == "softbreak":
        return " "
    if child.type == "image":
        return child.content or str(child.attrGet("src") or "")
    return child.content


def _add(spans: list[Span], span: Span) -> None:
    """One more stretch; what is in the same manner as the last is one with it."""
    if not span.text:
        return
    last = spans[-1] if spans else None
    if last is not None and not last.line_break and (last.strong, last.emphasis) == (span.strong, span.emphasis):
        spans[-1] = Span(text=last.text + span.text, strong=span.strong, emphasis=span.emphasis)
    else:
        spans.append(span)


def _tidy(spans: list[Span]) -> tuple[Span, ...]:
    """Spans without line breaks at the end; nothing where there is nothing to see."""
    end = len(spans)
    while end and not spans[end - 1].text.strip():
        end -= 1
    return tuple(spans[:end])


def local_path(source: str) -> str | None:
    """A picture's path where it lies beside the file or below it, in plain letters; None where it leads elsewhere."""
    from urllib.parse import unquote

    path = unquote(source).replace("\\", "/").removeprefix("./")
    leads_out = path.startswith("/") or ".." in path.split("/") or ":" in path or "\x00" in path
    return None if not path or leads_out or not path.isprintable() else path
