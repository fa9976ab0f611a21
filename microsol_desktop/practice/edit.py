"""Changing one thing in a practice's text and no other line: comments, unknown keys and line ends stay as they are."""

from __future__ import annotations

from typing import NamedTuple

from microsol_desktop.practice.format import STEP, names_in, part_blocks, step_blocks, write_heading, write_words
from microsol_desktop.practice.front_matter import read_front_matter
from microsol_desktop.practice.lines import Section, sections, split_lines
from microsol_desktop.practice.model import Part, Practice, Step, Words
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.reading import Reading
from microsol_desktop.practice.settings.phrase import Scope

MARK = "\ufeff"


class Page(NamedTuple):
    """A text cut into its lines, each with its end, so that untouched ones are put together again to the byte."""

    mark: str
    lines: tuple[str, ...]
    newline: str

    @property
    def bare(self) -> list[str]:
        """The lines without their ends."""
        return [line.rstrip("\r\n") for line in self.lines]

    def with_lines(self, first: int, end: int, new: list[str]) -> str:
        """The text with these bare lines in place of those from `first` up to `end`."""
        ended = [line + self.newline for line in new]
        before, after = list(self.lines[:first]), self.lines[end:]
        if before and ended and not before[-1].endswith(("\r", "\n")):
            before[-1] += self.newline
        return self.mark + "".join([*before, *ended, *after])


def page_of(text: str) -> Page:
    """Cut a text into its lines; new ones will end as most of the others do."""
    mark = MARK if text.startswith(MARK) else ""
    body = text[len(mark) :]
    newline = "\r\n" if "\r\n" in body else "\r" if "\r" in body and "\n" not in body else "\n"
    lines: list[str] = []
    at = 0
    for bare in split_lines(body):
        end = at + len(bare)
        end += 2 if body[end : end + 2] == "\r\n" else 1
        lines.append(body[at:end])
        at = end
    return Page(mark, tuple(lines if lines[-1] else lines[:-1]), newline)


class _Block(NamedTuple):
    """A step's own section, those of its parts, and the line after its last."""

    own: Section
    parts: tuple[Section, ...]

    @property
    def end(self) -> int:
        return self.parts[-1].end if self.parts else self.own.end


def _blocks(page: Page) -> list[_Block]:
    bare = page.bare
    blocks: list[_Block] = []
    for section in sections(bare, read_front_matter(bare).body)[1:]:
        if section.level == STEP or not blocks:
            blocks.append(_Block(section, ()))
        else:
            blocks[-1] = _Block(blocks[-1].own, (*blocks[-1].parts, section))
    return blocks


def replace_step(text: str, index: int, step: Step, *, reading: Reading | None = None) -> str:
    """The text with another step in the place of the one at this index (from 0). Only lines that differ are touched.

    Raises:
        IndexError: there is no such step.

    """
    page = page_of(text)
    practice = (reading or parse(text)).practice
    old, block = practice.steps[index], _blocks(page)[index]
    scope = _scope(practice, step)
    new = _section_lines(page, block.own, old, step, scope)
    same = min(len(old.parts), len(step.parts))
    for place in range(same):
        new += _section_lines(page, block.parts[place], old.parts[place], step.parts[place], scope)
    if len(step.parts) > same:
        added = [line for part in step.parts[same:] for line in _lines_of(part_blocks(part, scope))]
        new = [*_ended_by_blank(new), *added]
    if index + 1 < len(practice.steps):
        new = _ended_by_blank(new) if new != page.bare[block.own.heading : block.end] else new
    return _replaced(page, block.own.heading, block.end, new)


def insert_step(text: str, index: int, step: Step, *, reading: Reading | None = None) -> str:
    """The text with a step more, which will be at this index (from 0; the number of steps puts it last)."""
    page = page_of(text)
    practice = (reading or parse(text)).practice
    blocks = _blocks(page)
    at = blocks[index].own.heading if index < len(blocks) else len(page.lines)
    new = _lines_of(step_blocks(step, _scope(practice, step)))
    if at and page.bare[at - 1].strip():
        new = ["", *new]
    return page.with_lines(at, at, new if index < len(blocks) else _without_blank_end(new))


def remove_step(text: str, index: int) -> str:
    """The text without the step at this index.

    Raises:
        IndexError: there is no such step.

    """
    page = page_of(text)
    block = _blocks(page)[index]
    return page.with_lines(block.own.heading, block.end, [])


def move_step(text: str, index: int, to: int) -> str:
    """The text with the step at one index put at another, its lines as they were.

    Raises:
        IndexError: there is no such step.

    """
    page = page_of(text)
    blocks = _blocks(page)
    ordered = list(range(len(blocks)))
    ordered.insert(to, ordered.pop(index))
    pieces = [page.bare[block.own.heading : block.end] for block in (blocks[place] for place in ordered)]
    new = [line for piece in pieces for line in _ended_by_blank(piece)]
    start, end = blocks[0].own.heading, blocks[-1].end
    return _replaced(page, start, end, _without_blank_end(new))


def replace_introduction(text: str, words: Words, *, reading: Reading | None = None) -> str:
    """The text with other words before its first step; a `# Title` line stays."""
    page = page_of(text)
    bare = page.bare
    section = sections(bare, read_front_matter(bare).body)[0]
    title = next((at for at in range(section.first, section.end) if bare[at].startswith("# ")), section.first - 1)
    first = title + 1
    if (reading or parse(text)).practice.introduction == words:
        return text
    new = _body(bare[first : section.end], words, last=section.end == len(bare))
    return _replaced(page, first, section.end, new if first else new[1:])


def _section_lines(page: Page, section: Section, old: Step | Part, new: Step | Part, scope: Scope) -> list[str]:
    """The lines of a section as they are to be: as they were where they say the same."""
    bare = page.bare
    kept = bare[section.heading]
    if (old.title, old.settings, old.include) != (new.title, new.settings, new.include):
        kept = write_heading(new, section.level if isinstance(new, Part) else STEP, scope)
    body = bare[section.first : section.end]
    if old.words != new.words:
        body = _body(body, new.words, last=section.end == len(bare))
    return [kept, *body]


def _body(before: list[str], words: Words, *, last: bool) -> list[str]:
    """New lines under a heading, with as many blank ones after them as there were."""
    blank = 0
    while blank < len(before) and not before[len(before) - 1 - blank].strip():
        blank += 1
    written = write_words(words)
    after = [""] * (blank if last else max(blank, 1))
    return ["", *written.split("\n"), *after] if written else after


def _replaced(page: Page, first: int, end: int, new: list[str]) -> str:
    """The text with new lines, of which those that are as before at both ends keep their very bytes."""
    old = page.bare[first:end]
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return page.with_lines(first + head, end - tail, new[head : len(new) - tail])


def _lines_of(blocks: list[str]) -> list[str]:
    return [line for block in blocks for line in (*block.split("\n"), "")]


def _ended_by_blank(lines: list[str]) -> list[str]:
    return lines if lines and not lines[-1].strip() else [*lines, ""]


def _without_blank_end(lines: list[str]) -> list[str]:
    return lines[:-1] if lines and not lines[-1] else lines


def _scope(practice: Practice, step: Step) -> Scope:
    """The names known in a practice once this step is in it."""
    return names_in(Practice(about=practice.about, steps=(*practice.steps, step)))
