"""A text cut into its lines, to be put together again with some of them changed and all others to the very byte."""

from __future__ import annotations

from io import StringIO
from typing import NamedTuple

from microsol_desktop.practice.format import STEP
from microsol_desktop.practice.front_matter import read_front_matter
from microsol_desktop.practice.lines import COMMENT_BEGINS, COMMENT_ENDS, Section, comment_lines, sections

MARK = "\ufeff"
Lines = tuple[str, ...]
"""Lines as a file has them, each with its end."""


class Page(NamedTuple):
    """A text's lines. `bare` are they without their ends; `newline` is how most of them end, and new ones will.

    Every line has an end here; `ended` tells whether the last one has it in the file too.
    """

    mark: str
    lines: Lines
    bare: list[str]
    newline: str
    ended: bool

    def of(self, new: list[str]) -> Lines:
        """New lines, with the ends that this page's have."""
        return tuple(line + self.newline for line in new)

    def text(self, first: int, end: int, new: Lines) -> str:
        """The whole text with these lines in place of those from `first` up to `end`."""
        lines = [*self.lines[:first], *new, *self.lines[end:]]
        if lines and not self.ended:
            lines[-1] = bare_line(lines[-1])
        return self.mark + "".join(lines)


def page_of(text: str) -> Page:
    """Cut a text into its lines, whichever way they end (Unix, Windows, old Mac, or all of them)."""
    mark = MARK if text.startswith(MARK) else ""
    body = text[len(mark) :]
    lines = list(StringIO(body, newline=""))
    newline = _usual_end(body)
    ended = not lines or lines[-1].endswith(("\n", "\r"))
    if not ended:
        lines[-1] += newline
    return Page(mark, tuple(lines), [bare_line(line) for line in lines], newline, ended)


def bare_line(line: str) -> str:
    """A line without its end."""
    return line.removesuffix("\n").removesuffix("\r")


def _usual_end(body: str) -> str:
    windows = body.count("\r\n")
    counts = {"\n": body.count("\n") - windows, "\r\n": windows, "\r": body.count("\r") - windows}
    return max(counts, key=lambda end: counts[end])


class Block(NamedTuple):
    """A step's own section and those of its parts, with the comments right above them."""

    own: Section
    parts: tuple[Section, ...]

    @property
    def top(self) -> int:
        """Its first line."""
        return self.own.top

    @property
    def end(self) -> int:
        """The line after its last."""
        return self.parts[-1].end if self.parts else self.own.end


def blocks_of(page: Page) -> tuple[Section, list[Block]]:
    """What stands before the first step, and each step."""
    introduction, *found = sections(page.bare, read_front_matter(page.bare).body)
    blocks: list[Block] = []
    for section in found:
        if section.level == STEP or not blocks:
            blocks.append(Block(section, ()))
        else:
            blocks[-1] = Block(blocks[-1].own, (*blocks[-1].parts, section))
    return introduction, blocks


class Piece(NamedTuple):
    """Lines that stay together, and the blank ones below them. No `gap` at all: one blank line, where it is wanted."""

    lines: Lines
    gap: Lines | None = None


def piece_of(lines: Lines) -> Piece:
    """Lines cut before the blank ones at their end."""
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    return Piece(lines[:end], lines[end:])


def parted(piece: Piece) -> Piece:
    """The same with a blank line below, where there is none yet: something else comes to stand there."""
    return piece._replace(gap=piece.gap or None)


def laid_out(page: Page, pieces: list[Piece]) -> Lines:
    """The pieces one below the other."""
    blank = page.of([""])
    laid: list[str] = []
    for piece in pieces:
        laid += piece.lines
        laid += (blank if piece.lines else ()) if piece.gap is None else piece.gap
    return tuple(laid)


class Row:
    """Pieces below each other that come, go and move, while the blank lines below the last one stay where they are.

    `at_end` tells that the text ends after them, so that nothing is to be parted from what follows.
    """

    def __init__(self, pieces: list[Piece], *, at_end: bool) -> None:
        self.pieces = pieces
        self._at_end = at_end

    def put_in(self, at: int, new: Piece) -> None:
        """Let a piece more be at this place."""
        last = self.pieces[-1] if self.pieces else Piece((), ())
        self.pieces.insert(at, parted(new))
        if at:
            self.pieces[at - 1] = parted(self.pieces[at - 1])
        self._end_as(last)

    def take_out(self, at: int) -> Piece:
        """Take a piece away, and tell which it was; of the blank lines above and below it one stretch is kept."""
        last = self.pieces[-1]
        gone = self.pieces.pop(at)
        if at:
            before = self.pieces[at - 1]
            self.pieces[at - 1] = before._replace(gap=before.gap or gone.gap)
        self._end_as(last)
        return gone

    def move(self, at: int, to: int) -> None:
        """Let the piece at one place be at another."""
        last = self.pieces[-1]
        self.pieces.insert(to, self.pieces.pop(at))
        for changed in {to, to - 1} - {-1}:
            self.pieces[changed] = parted(self.pieces[changed])
        self._end_as(last)

    def _end_as(self, last: Piece) -> None:
        """The blank lines at the end belong to no piece: the last one now has those that the last one had before."""
        if not self.pieces or self.pieces[-1].lines is last.lines:
            return
        for place, piece in enumerate(self.pieces):
            if piece.lines is last.lines:
                self.pieces[place] = piece._replace(gap=None)
        self.pieces[-1] = self.pieces[-1]._replace(gap=last.gap if last.gap or self._at_end else None)


def with_a_step_first(page: Page) -> Page:
    """The page as it has to be before something comes above its first step.

    A `###` with no step above it is read as a step (and told); below another step it would become a part of that.
    """
    _, blocks = blocks_of(page)
    if not blocks or blocks[0].own.level == STEP:
        return page
    at = blocks[0].own.heading
    lines, bare = list(page.lines), list(page.bare)
    lines[at], bare[at] = (line.replace("###", "##", 1) for line in (lines[at], bare[at]))
    return page._replace(lines=tuple(lines), bare=bare)


def with_comments_closed(page: Page, new: list[str]) -> Page:
    """The page as it has to be before these texts come into it or move about in it.

    A `<!--` that nothing closes is shown as it stands. What closes a comment would close it too, and hide all between:
    so it gets a backslash.
    """
    if not any(COMMENT_ENDS in text for text in new) or not any(COMMENT_BEGINS in line for line in page.bare):
        return page
    start = read_front_matter(page.bare).body
    hidden = comment_lines(page.bare, start)
    lines, bare = list(page.lines), list(page.bare)
    for at in range(start, len(bare)):
        blanks = len(bare[at]) - len(bare[at].lstrip(" "))
        if at not in hidden and bare[at].startswith(COMMENT_BEGINS, blanks):
            lines[at], bare[at] = (f"{line[:blanks]}\\{line[blanks:]}" for line in (lines[at], bare[at]))
    return page._replace(lines=tuple(lines), bare=bare)
