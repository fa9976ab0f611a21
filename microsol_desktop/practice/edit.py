"""Changing one step of a practice's text and no other line: comments, unknown keys and line ends stay as they are.

Every function takes a text and gives another. `reading` is what `parse` made of that very text, where it is at hand.
"""

from __future__ import annotations

from microsol_desktop.practice.edit_heading import with_heading
from microsol_desktop.practice.edit_words import with_words
from microsol_desktop.practice.format import PART, STEP, names_in, part_blocks, step_blocks
from microsol_desktop.practice.front_matter import FENCE, read_front_matter
from microsol_desktop.practice.lines import Section
from microsol_desktop.practice.model import Part, Practice, Step, Words
from microsol_desktop.practice.page import (
    Block,
    Lines,
    Page,
    Piece,
    Row,
    blocks_of,
    laid_out,
    page_of,
    parted,
    piece_of,
    with_a_step_first,
    with_comments_closed,
)
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.read_about import first_title
from microsol_desktop.practice.reading import Reading
from microsol_desktop.practice.settings.phrase import Scope
from microsol_desktop.practice.settled import settled_introduction, settled_step


def replace_step(text: str, index: int, step: Step, *, reading: Reading | None = None) -> str:
    """The text with another step in the place of the one at this index (from 0). Only lines that differ are touched.

    Raises:
        IndexError: there is no such step.

    """
    practice = (reading or parse(text)).practice
    old, step = practice.steps[index], settled_step(step)
    if old == step:
        return text
    names = names_with(practice, step)
    page = page_of(text)
    same_above, same_below = _the_same(old.parts, step.parts)
    middle_old = old.parts[same_above : len(old.parts) - same_below]
    middle_new = step.parts[same_above : len(step.parts) - same_below]
    move = _moved(middle_old, middle_new)
    page = with_comments_closed(page, page.bare if move is not None else step_blocks(step, names))
    block = blocks_of(page)[1][index]
    row = row_of_parts(page, block)
    if move is not None:
        row.move(same_above + move[0] + 1, same_above + move[1] + 1)
        middle_old = middle_new = ()
    _rewrite(page, row, 0, (block.own, old, step), names)
    for place, (one, other) in enumerate(zip(middle_old, middle_new, strict=False), same_above):
        _rewrite(page, row, place + 1, (block.parts[place], one, other), names)
    both = min(len(middle_old), len(middle_new))
    for _ in middle_old[both:]:
        row.take_out(same_above + both + 1)
    for place, part in enumerate(middle_new[both:], same_above + both):
        row.put_in(place + 1, new_piece(page, part_blocks(part, names)))
    return page.text(block.top, block.end, laid_out(page, row.pieces))


def insert_step(text: str, index: int, step: Step, *, reading: Reading | None = None) -> str:
    """The text with a step more, which will be at this index (from 0; the number of steps puts it last)."""
    names = names_with((reading or parse(text)).practice, step)
    blocks = step_blocks(settled_step(step), names)
    page = with_comments_closed(page_of(text), blocks)
    page = page if index else with_a_step_first(page)
    row = row_of_steps(page)
    row.put_in(index + 1, new_piece(page, blocks))
    return page.text(0, len(page.lines), laid_out(page, row.pieces))


def remove_step(text: str, index: int) -> str:
    """The text without the step at this index, and without the comment right above it.

    Raises:
        IndexError: there is no such step.

    """
    page = page_of(text)
    row = row_of_steps(page)
    row.take_out(index + 1)
    return page.text(0, len(page.lines), laid_out(page, row.pieces))


def move_step(text: str, index: int, to: int) -> str:
    """The text with the step at one index put at another, its lines and the comment right above it as they were.

    Raises:
        IndexError: there is no such step.

    """
    page = page_of(text)
    page = with_comments_closed(page, page.bare)
    page = page if index and to else with_a_step_first(page)
    row = row_of_steps(page)
    row.move(index + 1, to + 1)
    return page.text(0, len(page.lines), laid_out(page, row.pieces))


def replace_introduction(text: str, words: Words, *, reading: Reading | None = None) -> str:
    """The text with other words before its first step; a `# Title` line stays."""
    practice = (reading or parse(text)).practice
    words = settled_introduction(words, practice.introduction)
    if practice.introduction == words:
        return text
    page = with_comments_closed(page_of(text), [words.prompt])
    section, blocks = blocks_of(page)
    piece = piece_of(page.lines[section.first : section.end])
    title, line = first_title(page.bare, section.first)
    titled = 0 <= line < section.end and title == practice.about.title
    open_above = () if read_front_matter(page.bare).closed else page.of([FENCE])
    above = (*page.lines[: section.first], *open_above)
    new = with_words(page, above, piece.lines, words, titled=titled)
    if not above and new and new[0].rstrip() == FENCE:
        new = ("\\" + new[0], *new[1:])  # a line across the page that would begin a front matter
    gap = piece.gap if not blocks or piece.lines == new[len(above) :] else parted(piece).gap
    return page.text(0, section.end, laid_out(page, [Piece(new, gap)]))


def names_with(practice: Practice, step: Step) -> Scope:
    """The names known in a practice once this step is in it."""
    return names_in(Practice(about=practice.about, steps=(*practice.steps, step)))


def row_of_steps(page: Page) -> Row:
    """What stands before the first step, then each step with its parts."""
    _, blocks = blocks_of(page)
    tops = [block.top for block in blocks]
    ends = [*tops, len(page.lines)]
    pieces = [piece_of(page.lines[first:end]) for first, end in zip([0, *tops], ends, strict=True)]
    return Row(pieces, at_end=True)


def row_of_parts(page: Page, block: Block) -> Row:
    """What stands under a step's own heading, with it, then each of its parts."""
    pieces = [piece_of(page.lines[section.top : section.end]) for section in (block.own, *block.parts)]
    return Row(pieces, at_end=block.end == len(page.lines))


def new_piece(page: Page, blocks: list[str]) -> Piece:
    """The lines of a step or a part that was not there before."""
    return piece_of(page.of(_lines_of(blocks)))


def _the_same(old: tuple[Part, ...], new: tuple[Part, ...]) -> tuple[int, int]:
    """How many parts are the same at the beginning, and how many of the others at the end."""
    most = min(len(old), len(new))
    above = next((at for at in range(most) if old[at] != new[at]), most)
    most -= above
    return above, next((at for at in range(most) if old[-1 - at] != new[-1 - at]), most)


def _moved(old: tuple[Part, ...], new: tuple[Part, ...]) -> tuple[int, int] | None:
    """From where to where the one part went that was moved, if that is all that became of these."""
    last = len(old) - 1
    if last > 0 and new == (*old[1:], old[0]):
        return 0, last
    return (last, 0) if last > 0 and new == (old[last], *old[:last]) else None


def _rewrite(page: Page, row: Row, place: int, change: tuple[Section, Step | Part, Step | Part], names: Scope) -> None:
    """Let a section say something else: its heading, its words, or both."""
    section, old, new = change
    level = PART if isinstance(new, Part) else STEP
    raw = page.bare[section.heading]
    heading = with_heading(raw, old, new, level, names)
    piece = row.pieces[place]
    own = section.heading - section.top + 1
    above: Lines = piece.lines[:own] if heading == raw else (*piece.lines[: own - 1], *page.of([heading]))
    lines = (*above, *piece.lines[own:])
    if old.words == new.words:
        row.pieces[place] = piece._replace(lines=lines)
        return
    lines = with_words(page, above, piece.lines[own:], new.words)
    at_end = section.end == len(page.lines)
    stands_apart = at_end or (len(piece.lines) > own and not lines[-1].rstrip().endswith("-->"))
    row.pieces[place] = Piece(lines, piece.gap if stands_apart else parted(piece).gap)


def _lines_of(blocks: list[str]) -> list[str]:
    return [line for block in blocks for line in (*block.split("\n"), "")]
