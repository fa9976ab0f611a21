"""What a host does with the parts of a step: adding, removing, moving and doubling them, and no other line."""

from __future__ import annotations

from collections.abc import Callable

from microsol_desktop.practice.edit import names_with, new_piece, row_of_parts
from microsol_desktop.practice.format import part_blocks
from microsol_desktop.practice.model import Part, Step
from microsol_desktop.practice.page import Page, Row, blocks_of, laid_out, page_of, piece_of, with_comments_closed
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.reading import Reading
from microsol_desktop.practice.settled import settled_part


def insert_part(text: str, index: int, place: int, part: Part, *, reading: Reading | None = None) -> str:
    """The text with a part more in the step at this index; it will be at this place (the number of parts: last).

    Raises:
        IndexError: there is no such step.

    """
    practice = (reading or parse(text)).practice
    part = settled_part(part)
    names = names_with(practice, Step(parts=(part,)))
    page = with_comments_closed(page_of(text), part_blocks(part, names))
    return _with_parts(page, index, lambda row: row.put_in(place + 1, new_piece(page, part_blocks(part, names))))


def remove_part(text: str, index: int, place: int) -> str:
    """The text without this part of the step at this index, and without the comment right above it.

    Raises:
        IndexError: there is no such step or part.

    """
    return _with_parts(page_of(text), index, lambda row: row.take_out(place + 1))


def move_part(text: str, index: int, place: int, to: int) -> str:
    """The text with a part put at another place in its step.

    Raises:
        IndexError: there is no such step or part.

    """
    page = page_of(text)
    return _with_parts(with_comments_closed(page, page.bare), index, lambda row: row.move(place + 1, to + 1))


def duplicate_part(text: str, index: int, place: int) -> str:
    """The text with this part a second time, right after it.

    Raises:
        IndexError: there is no such step or part.

    """
    page = page_of(text)
    section = blocks_of(page)[1][index].parts[place]
    copy = piece_of(page.lines[section.heading : section.end])
    return _with_parts(page, index, lambda row: row.put_in(place + 2, copy))


def _with_parts(page: Page, index: int, change: Callable[[Row], object]) -> str:
    block = blocks_of(page)[1][index]
    row = row_of_parts(page, block)
    change(row)
    return page.text(block.top, block.end, laid_out(page, row.pieces))
