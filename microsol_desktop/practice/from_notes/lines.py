"""Pasted notes line by line: what stands before its words (a dash, "Step 1"), and how far it is set in."""

from __future__ import annotations

import re
from typing import NamedTuple

from microsol_desktop.practice.from_notes.beginnings import Mark, beginning_of
from microsol_desktop.practice.from_notes.cells import cells_of, rows_in
from microsol_desktop.practice.from_notes.chat import stamps_in
from microsol_desktop.practice.from_notes.clock import clock_in
from microsol_desktop.practice.from_notes.markup import plain, without_markup
from microsol_desktop.practice.from_notes.one_line import in_one_line
from microsol_desktop.practice.from_notes.times import lengths_in
from microsol_desktop.practice.lines import split_lines

TAB = 4


_HEADING = re.compile(r"(#{1,6})(?!#)\s*(?=\S)(.*?)\s*#*$|(={1,6})\s*([^=]+?)\s*\3$")
_RULE = re.compile(r"[\s|:=+~_*-]+|\{\|.*|\|[-}].*|`{3,}.*|~{3,}.*")
_UNDERLINE = re.compile(r"={3,}|-{3,}")
_BOLD = re.compile(r"(\*\*|__)(?=\S)([^*_]{1,80})\1:?")
_ROW_NUMBER = re.compile(r"(\d{1,2})[.)]?")
_ROW_NUMBERS_HEAD = re.compile(r"#|n[ro]?[.°º]?|step|schritt|passo|étape", re.IGNORECASE)
WRAPPED = 45
"""Letters: an item of so many may go on in the next line, as mails are wrapped."""
_ITEMS = frozenset({Mark.BULLET, Mark.NUMBER, Mark.EMOJI, Mark.STEP})
_SIGNATURE = re.compile(r"(?:>\s?)*--\s*")
_QUOTE = re.compile(r"(?:>\s?)+")


class NotesLine(NamedTuple):
    """One line with words in it. `number` is its place in what was pasted (from 0), the same for several in one.

    `body` is what it says, as Markdown; `marks` what stood before that and goes. `rank` is a heading's, 1 the highest.
    """

    number: int
    body: str
    mark: Mark = Mark.NONE
    column: int = 0
    rank: int = 0
    marks: str = ""
    cells: tuple[str, ...] = ()
    after_blank: bool = False

    @property
    def words(self) -> str:
        """What it says, without any Markdown; the cells of a table one after the other."""
        return " · ".join(cell for cell in map(plain, self.cells) if cell) if self.cells else plain(self.body)

    @property
    def weight(self) -> float:
        """How deep it stands beneath others: a heavier line may belong to a lighter one above it."""
        match self.mark:
            case Mark.HEADING:
                return self.rank - 20.0
            case Mark.STEP:
                return float(self.column)
            case Mark.BULLET:
                return self.column + 2.0
            case Mark.NUMBER:
                return self.column + 1.0
            case _:
                return float(self.column)


def lines_of(text: str) -> tuple[NotesLine, ...]:
    """All lines of pasted notes that say something."""
    found: list[NotesLine] = []
    is_after_blank = is_signed = False
    pasted = split_lines(text.removeprefix("\ufeff"))
    stamps, rows = stamps_in(pasted), rows_in(pasted)
    for number, raw in enumerate(pasted):
        if number in stamps:
            found += _each_step_of(_said_in_a_chat(number, raw, stamps[number]))
            is_after_blank = is_signed = False
            continue
        is_underlined = number + 1 < len(pasted) and _UNDERLINE.fullmatch(pasted[number + 1].strip()) is not None
        pieces = without_markup(raw)
        for piece in pieces:
            line = _line(number, piece, is_underlined=is_underlined and len(pieces) == 1, is_in_table=number in rows)
            is_signed = _SIGNATURE.fullmatch(piece) is not None or (is_signed and bool(piece.strip()))
            if line is None:
                is_after_blank = is_after_blank or not piece.strip()
                continue
            line = line._replace(after_blank=is_after_blank, mark=Mark.SIGNATURE if is_signed else line.mark)
            found += _each_step_of(line)
            is_after_blank = False
    return _without_row_numbers(_with_wiki_lists(_with_whole_items(found)))


def _line(number: int, piece: str, *, is_underlined: bool, is_in_table: bool) -> NotesLine | None:
    quote = _QUOTE.match(piece)
    bare = piece[quote.end() :] if quote else piece
    said = bare.strip()
    if not said or _RULE.fullmatch(said):
        return None if not re.search(r"\w", said) else NotesLine(number, "", marks=said)
    heading = _HEADING.fullmatch(said)
    if heading is not None:
        rank = len(heading[1] or heading[3])
        line = NotesLine(number, (heading[2] or heading[4] or "").strip(), Mark.HEADING, rank=rank)
        return _without_beginning(line, keeps_mark=True)
    if is_underlined and not beginning_of(said):
        return NotesLine(number, said, Mark.HEADING, rank=2)
    cells = cells_of(bare, begins_as_list=beginning_of(said) is not None, is_in_table=is_in_table)
    if cells:
        return NotesLine(number, said, Mark.CELL, cells=cells)
    line = _without_beginning(NotesLine(number, said, column=_column(bare)))
    return _perhaps_bold(line)


def _said_in_a_chat(number: int, raw: str, stamp: int) -> NotesLine:
    said = " ".join(without_markup(raw[stamp:])).strip()
    line = _without_beginning(NotesLine(number, said))
    return line._replace(mark=Mark.CHAT, marks=f"{raw[:stamp].strip()} {line.marks}")


def _each_step_of(line: NotesLine) -> list[NotesLine]:
    """A line that has a whole evening in it as a line for each of its steps."""
    steps = in_one_line(line.body) if line.mark in {Mark.NONE, Mark.CHAT} else ()
    if not steps:
        return [line]
    first, *others = (line._replace(body=one.words, marks=line.marks + one.joins) for one in steps)
    return [first, *(other._replace(after_blank=False) for other in others)]


def _without_beginning(line: NotesLine, *, keeps_mark: bool = False) -> NotesLine:
    """Take dashes, numbers and emoji off, one after the other: `- 👋 1. Hello`."""
    while (found := beginning_of(line.body)) is not None:
        match, beginning = found
        rest = line.body[match.end() :]
        if not re.search(r"\w", rest):
            break
        is_first = line.mark is Mark.NONE or (line.mark is not Mark.HEADING and beginning.mark is Mark.STEP)
        line = line._replace(
            body=rest.strip(),
            mark=beginning.mark if is_first and not keeps_mark else line.mark,
            column=line.column + (beginning.deeper if not line.marks else 0),
            marks=line.marks + match[0],
        )
    return line


def _perhaps_bold(line: NotesLine) -> NotesLine:
    """A line that is bold from end to end is a heading where there are none with marks."""
    bold = _BOLD.fullmatch(line.body)
    if bold is None or line.mark in {Mark.BULLET, Mark.NUMBER}:
        return line
    mark = line.mark if line.mark is Mark.STEP else Mark.HEADING
    return _without_beginning(line._replace(body=bold[2].strip(), mark=mark, rank=6), keeps_mark=True)


def _column(bare: str) -> int:
    column = 0
    for character in bare[: len(bare) - len(bare.lstrip())]:
        column += TAB - column % TAB if character == "\t" else 1
    return column


def _with_whole_items(lines: list[NotesLine]) -> tuple[NotesLine, ...]:
    """An item that goes on in the next line, as mails are wrapped, is one line: up to where it says a time."""
    whole: list[NotesLine] = []
    before = NotesLine(-1, "")
    for line in lines:
        if whole and _goes_on(whole[-1], before, line):
            whole[-1] = whole[-1]._replace(body=f"{whole[-1].body} {line.body}")
        else:
            whole.append(line)
        before = line
    return tuple(whole)


def _goes_on(item: NotesLine, before: NotesLine, line: NotesLine) -> bool:
    is_next = line.number == before.number + 1 and line.mark is Mark.NONE and not line.after_blank
    if not is_next or item.mark not in _ITEMS or len(before.body) < WRAPPED or not line.body[:1].islower():
        return False
    has_ended = before.body.endswith((".", "!", "?", ":", ";")) or clock_in(item.body) is not None
    return not has_ended and not lengths_in(item.body)


def _with_wiki_lists(lines: tuple[NotesLine, ...]) -> tuple[NotesLine, ...]:
    """`# one` and `# two` right below one another are a wiki's numbered list, and no headings."""

    def is_first_rank(place: int) -> bool:
        return 0 <= place < len(lines) and lines[place].mark is Mark.HEADING and lines[place].rank == 1

    def in_list(place: int) -> bool:
        if not is_first_rank(place):
            return False
        after = is_first_rank(place + 1) and not lines[place + 1].after_blank
        return after or (is_first_rank(place - 1) and not lines[place].after_blank)

    return tuple(
        line._replace(mark=Mark.NUMBER, rank=0) if in_list(place) else line for place, line in enumerate(lines)
    )


def _without_row_numbers(lines: tuple[NotesLine, ...]) -> tuple[NotesLine, ...]:
    """A table's first column goes where it only counts its rows."""
    matches = [_ROW_NUMBER.fullmatch(line.cells[0]) if line.cells else None for line in lines]
    numbers = [int(match[1]) if match is not None else None for match in matches]

    def counts(at: int) -> bool:
        here = numbers[at]
        beside = [numbers[to] for to in (at - 1, at + 1) if 0 <= to < len(lines)]
        return here is not None and len(lines[at].cells) > 1 and (here - 1 in beside[:1] or here + 1 in beside[-1:])

    counted = [counts(at) for at in range(len(lines))]
    heads = [
        not counted[at]
        and at + 1 < len(lines)
        and counted[at + 1]
        and len(line.cells) > 1
        and _ROW_NUMBERS_HEAD.fullmatch(line.cells[0]) is not None
        for at, line in enumerate(lines)
    ]
    return tuple(
        line._replace(marks=f"{line.cells[0]} ", cells=line.cells[1:]) if counted[at] or heads[at] else line
        for at, line in enumerate(lines)
    )
