"""A practice as plain text, for a chat or a mail: all that people take home, and none of the marks of its file."""

from __future__ import annotations

from collections.abc import Iterator

from microsol_desktop.flow.handout import Entry, Handout
from microsol_desktop.practice.model import Translation
from microsol_desktop.practice.prompt import Block, ItemList, Paragraph, Picture, blocks
from microsol_desktop.ui.sharing.paper_words import PaperWords

BULLET = "•"


def as_text(paper: Handout, words: PaperWords) -> str:
    """What it is, its steps with their times and prompts, and whose it is; nothing of what is the host's alone."""
    about, introduction = paper.about, paper.introduction
    head = (about.title, about.summary, words.facts(paper), words.bring(paper))
    pieces = (
        "\n".join(line for line in head if line),
        "\n".join(_prompts(introduction.prompt, introduction.translations)),
        *_steps(paper, words),
        "\n".join(words.origin(paper)),
    )
    return "\n\n".join(piece for piece in pieces if piece) + "\n"


def _steps(paper: Handout, words: PaperWords) -> Iterator[str]:
    number = 0
    for entry in paper.entries:
        number += not entry.is_part
        yield entry.opens.upper()
        yield "\n".join((_heading(number, entry, words), *_prompts(entry.prompt, entry.translations)))


def _heading(number: int, entry: Entry, words: PaperWords) -> str:
    settings = words.settings(entry.settings)
    title = entry.title if entry.is_part else f"{number}. {entry.title}"
    return f"{title} ({settings})" if settings else title


def _prompts(markdown: str, translations: tuple[Translation, ...]) -> Iterator[str]:
    for each in (markdown, *(translation.prompt for translation in translations)):
        for block in blocks(each):
            yield from _lines(block)


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Paragraph(spans=spans):
            yield from "".join("\n" if span.line_break else span.text for span in spans).splitlines()
        case ItemList(ordered=ordered, items=items, start=start):
            for number, item in enumerate(items, start=start):
                mark = f"{number})" if ordered else BULLET
                for at, line in enumerate(line for inside in item for line in _lines(inside)):
                    yield f"  {line}" if at else f"{mark} {line}"
        case Picture():
            # A chat takes no picture with its text, and its description would be read as words to be said.
            return
