"""What was changed from one text of a practice to the next, in a word for a list: a step that moved, a time."""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from microsol_desktop.practice.changes import Change, change_between
from microsol_desktop.practice.front_matter import read_front_matter
from microsol_desktop.practice.lines import Section, heading_level, sections, split_lines
from microsol_desktop.practice.marked_lines import Mark, alike, marked_lines

LONGEST = 60
"""Letters of what went and what came that are told; the rest is cut off."""
STEP, PART = 2, 3


class How(StrEnum):
    """In which way it was changed."""

    WORDS = "words"
    STEP_CAME = "a step came"
    STEP_WENT = "a step went"
    PART_CAME = "a part came"
    PART_WENT = "a part went"
    MOVED = "moved"
    RENAMED = "renamed"
    SPLIT = "split"
    JOINED = "joined"
    SEVERAL = "several"


class Told(NamedTuple):
    """Under which heading something was changed ("": before the first), what went and what came, and in how many lines.

    Of words that are more than a line, what went and what came is the first one. Of whole steps and parts these are
    their titles: of one that moved `came` is its own, of those that were joined `went` and `came` are both. Of several
    the heading is all of theirs.
    """

    heading: str = ""
    went: str = ""
    came: str = ""
    lines: int = 0
    how: How = How.WORDS


class _Piece(NamedTuple):
    """A step with all its parts, a part, or what stands before the first of them (level 0)."""

    level: int
    title: str
    settings: str
    body: tuple[str, ...]
    lines: tuple[str, ...]

    @property
    def words(self) -> str:
        """What is written in it below its heading, without any blanks."""
        return "".join("".join(self.body).split())


def told(before: str, after: str) -> Told:
    """What was changed, in a word."""
    change = change_between(before, after)
    if change is None:
        return Told()
    if _is_typed(before, after, change):
        return _of_words(before, after)
    old, new = _steps_of(before), _steps_of(after)
    if old[1:] != new[1:]:
        # A copy of a practice that ships says of itself, with whatever was changed in it, that it was changed.
        return _of_pieces(old[1:], new[1:], "") or _of_several(old, new)
    return _of_words(before, after)


def _is_typed(before: str, after: str, change: Change) -> bool:
    """Whether it is within one line that is no heading, as nearly all changes are: no step is another for that."""
    if "\n" in change.cut + change.put or "\r" in change.cut + change.put:
        return False
    begins = before.rfind("\n", 0, change.at) + 1
    return not any(heading_level(text[begins : begins + 4]) for text in (before, after))


def _of_pieces(old: list[_Piece], new: list[_Piece], heading: str) -> Told | None:
    """What became of whole steps, or parts; None where it was more than one thing."""
    head = alike(old, new)
    tail = alike(old[head:][::-1], new[head:][::-1])
    gone, come = old[head : len(old) - tail], new[head : len(new) - tail]
    match gone, come:
        case [], [one]:
            return Told(heading, "", one.title, len(one.lines), _either(one, How.STEP_CAME, How.PART_CAME))
        case [one], []:
            return Told(heading, one.title, "", len(one.lines), _either(one, How.STEP_WENT, How.PART_WENT))
        case [was], [now]:
            return _of_one(was, now, heading)
        case [was], [first, second] if was.words == first.words + second.words:
            return Told(heading, was.title, second.title, len(second.lines), How.SPLIT)
        case [first, second], [now] if now.words in _joined(first, second):
            return Told(heading, first.title, second.title, len(second.lines), How.JOINED)
        case [first, *rest], [*others, last] if rest and first == last and rest == others:
            return Told(heading, "", first.title, len(first.lines), How.MOVED)
        case [*others, last], [first, *rest] if rest and first == last and rest == others:
            return Told(heading, "", first.title, len(first.lines), How.MOVED)
        case _:
            return None


def _joined(first: _Piece, second: _Piece) -> tuple[str, str]:
    """What the words of two steps are as one: the second's title stays in them, where there are others below it."""
    title = "".join(f"**{second.title}**".split())
    return first.words + second.words, first.words + title + second.words


def _of_one(was: _Piece, now: _Piece, heading: str) -> Told:
    """What was changed within a step, or a part."""
    if was.title != now.title and (was.settings, was.body) == (now.settings, now.body):
        return Told(heading, was.title, now.title, 1, How.RENAMED)
    if was.level == now.level == STEP:
        old, new = _parts_of(was), _parts_of(now)
        found = _of_pieces(old[1:], new[1:], now.title) if old[0] == new[0] else None
        if found is not None:
            return found
    return _of_words("\n".join(was.lines), "\n".join(now.lines))


def _of_several(old: list[_Piece], new: list[_Piece]) -> Told:
    """Several steps: which of them came or are others now, else which went, else which stand elsewhere."""
    before, after = {piece.lines for piece in old}, {piece.lines for piece in new}
    changed = [piece for piece in new if piece.level and piece.lines not in before]
    changed = changed or [piece for piece in old if piece.level and piece.lines not in after]
    changed = changed or [now for was, now in zip(old, new, strict=False) if was != now]
    lines = sum(len(piece.lines) for piece in changed)
    return Told(_cut_off(", ".join(piece.title for piece in changed)), "", "", lines, How.SEVERAL)


def _of_words(before: str, after: str) -> Told:
    """Which words became which."""
    change = change_between(before, after)
    if change is None:
        return Told()
    begin, cut_end, put_end = change.at, change.at + len(change.cut), change.at + len(change.put)
    # Whole words, and in a heading whole settings: of "5 min" that became "8 min" one would else read "5" and "8".
    line_begins = before.rfind("\n", 0, begin) + 1
    edges = "(),\r\n" if heading_level(before[line_begins : begin + 4]) in {STEP, PART} else None
    while begin and not _is_edge(before[begin - 1], edges):
        begin -= 1
    while cut_end < len(before) and not _is_edge(before[cut_end], edges):
        cut_end, put_end = cut_end + 1, put_end + 1
    went, came = before[begin:cut_end], after[begin:put_end]
    heading = _heading_above(after if change.put else before, begin)
    if "\n" not in went + came:
        if edges is not None:
            went, came = _others_than(went, came), _others_than(came, went)
        return Told(heading, _first_line([went]), _first_line([came]), 1)
    marked = marked_lines(before, after)
    gone, new = ([line.text for line in marked if line.mark is mark] for mark in (Mark.WENT, Mark.CAME))
    return Told(heading, _first_line(gone), _first_line(new), max(len(gone), len(new)))


def _steps_of(text: str) -> list[_Piece]:
    """What stands before the first step, and the steps, each with its parts."""
    lines = split_lines(text)
    found = [each for each in sections(lines, read_front_matter(lines).body) if each.level != PART]
    return _pieces(lines, found, 0)


def _parts_of(step: _Piece) -> list[_Piece]:
    """What of a step stands before its first part, and the parts."""
    lines = list(step.lines)
    return _pieces(lines, [each for each in sections(lines, 0) if each.level in {0, PART}], 0)


def _pieces(lines: list[str], found: list[Section], begin: int) -> list[_Piece]:
    tops = [begin, *(section.top for section in found[1:]), len(lines)]
    return [_piece(lines, section, *ends) for section, ends in zip(found, pairwise(tops), strict=True)]


def _piece(lines: list[str], section: Section, top: int, end: int) -> _Piece:
    while end > top and not lines[end - 1].strip():
        end -= 1
    title, settings = _headed(lines[section.heading]) if section.level else ("", "")
    body = lines[section.heading + 1 : end] if section.level else lines[top:end]
    return _Piece(section.level, title, settings, tuple(body), tuple(lines[top:end]))


def _headed(line: str) -> tuple[str, str]:
    """A heading's title, and what stands in its last parentheses."""
    words = line.strip().strip("#").strip()
    title, _, settings = words.rpartition(" (") if words.endswith(")") else (words, "", "")
    return (title or words).removeprefix("[[").removesuffix("]]"), settings if title else ""


def _either(piece: _Piece, step: How, part: How) -> How:
    return step if piece.level == STEP else part


def _is_edge(letter: str, edges: str | None) -> bool:
    return letter.isspace() if edges is None else letter in edges


def _others_than(some: str, others: str) -> str:
    """Of settings in a row those that are not among the others."""
    known = {each.strip() for each in others.split(",")}
    return ", ".join(each for each in (each.strip() for each in some.split(",")) if each not in known)


def _heading_above(text: str, at: int) -> str:
    """The heading's words that a place in a text stands under, or in."""
    end = text.find("\n", at)
    above = reversed(split_lines(text[: end if end >= 0 else len(text)]))
    return next((_headed(line)[0] for line in above if heading_level(line) in {STEP, PART}), "")


def _first_line(lines: list[str]) -> str:
    written = [words for line in lines if (words := line.strip().lstrip("#").strip())]
    # The rules around what a practice says of itself tell nothing, where words came with them.
    return _cut_off(next((words for words in written if any(map(str.isalnum, words))), written[0] if written else ""))


def _cut_off(words: str) -> str:
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"
