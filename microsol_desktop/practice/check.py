"""All that can be said about a practice before anybody is in the room: its text, its Markdown, and what it includes."""

from __future__ import annotations

from collections.abc import Callable

from microsol_desktop.practice.front_matter import read_front_matter
from microsol_desktop.practice.includes import check_includes
from microsol_desktop.practice.library import Library
from microsol_desktop.practice.lines import split_lines
from microsol_desktop.practice.markdown_check import check_markdown, check_pictures
from microsol_desktop.practice.model import Part, Practice, Slug, Step
from microsol_desktop.practice.notes import Notes
from microsol_desktop.practice.parse import MOST_BYTES, parse
from microsol_desktop.practice.reading import Finding

Pages = Callable[[str], int]
"""How many pages of the stage a prompt takes."""
Pictures = Callable[[str], str]
"""Why the picture at this path is not shown, and the mend; nothing where it is."""


def check(
    text: str, slug: Slug, library: Library, *, pages: Pages | None = None, pictures: Pictures | None = None
) -> tuple[Finding, ...]:
    """All findings in a practice's text, in the order of its lines. Never raises, whatever the text.

    Args:
        text: the practice as its file has it.
        slug: its name, by which it is known when it includes itself.
        library: where the practices that it includes are found.
        pages: measures a prompt, so that one which needs more than one page can be told; left out, none is.
        pictures: looks for a picture beside the file, so that one which is not shown can be told; left out, none is.

    """
    reading = parse(text)
    notes = Notes(reading.findings)
    if len(text.encode("utf-8", "surrogatepass")) > MOST_BYTES:
        return notes.in_order()
    lines = split_lines(text.removeprefix("\ufeff"))
    body = read_front_matter(lines).body
    check_markdown(lines, body, notes)
    if pictures is not None:
        check_pictures(lines, body, notes, pictures)
    check_includes(reading.practice, slug, library, notes)
    if pages is not None:
        _check_pages(reading.practice, pages, notes)
    return notes.in_order()


def _check_pages(practice: Practice, pages: Pages, notes: Notes) -> None:
    for step in practice.steps:
        headed: tuple[Step | Part, ...] = (step, *step.parts)
        for one in headed:
            above = step.words.prompt if one is not step else ""
            prompt = "\n\n".join(text for text in (above, one.words.prompt) if text)
            count = pages(prompt) if prompt else 1
            if count > 1:
                notes.warning(
                    "many-pages",
                    one.line,
                    1,
                    "the prompt of `%1` takes more than one page (%2): shorten it, or let the host read it aloud",
                    one.title,
                    str(count),
                )
