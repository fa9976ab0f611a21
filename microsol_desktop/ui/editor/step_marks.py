"""Making a list of lines, or stressing words, in Markdown: the new text and what is selected. Knows only text."""

from __future__ import annotations

import re
from typing import NamedTuple

BULLET = "- "
_ITEM = re.compile(r"(\s*)(?:[-*+]|[0-9]{1,9}[.)])\s+")
_WORD = re.compile(r"\w")


class Marked(NamedTuple):
    """A text, and from where to where it is selected."""

    text: str
    begin: int
    end: int


def as_list(text: str, begin: int, end: int) -> Marked:
    """The lines that are selected become a list; where all of them are one, it goes."""
    first = text.rfind("\n", 0, begin) + 1
    last = text.find("\n", max(end, begin))
    last = len(text) if last < 0 else last
    lines = text[first:last].split("\n")
    is_list = all(_ITEM.match(line) for line in lines if line.strip()) and any(line.strip() for line in lines)
    new = [_without_bullet(line) if is_list else _with_bullet(line, alone=len(lines) == 1) for line in lines]
    # A list that follows a line of words needs a blank one between.
    before = "\n" if not is_list and _follows_words(text[:first]) else ""
    written = before + "\n".join(new)
    place = first + len(written)
    return Marked(text[:first] + written + text[last:], place if begin == end else first + len(before), place)


def _without_bullet(line: str) -> str:
    return _ITEM.sub(r"\1", line, count=1)


def _with_bullet(line: str, *, alone: bool) -> str:
    return f"{BULLET}{line}" if (line.strip() and not _ITEM.match(line)) or (alone and not line.strip()) else line


def _follows_words(before: str) -> bool:
    above = before.removesuffix("\n").rpartition("\n")[2]
    return bool(above.strip()) and not _ITEM.match(above)


def stressed(text: str, begin: int, end: int, mark: str) -> Marked:
    """What is selected, or the word there, between these marks; where it is already, without them."""
    if begin == end:
        while begin > 0 and _WORD.match(text[begin - 1]):
            begin -= 1
        while end < len(text) and _WORD.match(text[end]):
            end += 1
    while begin < end and text[begin].isspace():
        begin += 1
    while end > begin and text[end - 1].isspace():
        end -= 1
    wide = len(mark)
    if _is_between(text, begin, end, mark):
        plain = text[: begin - wide] + text[begin:end] + text[end + wide :]
        return Marked(plain, begin - wide, end - wide)
    return Marked(text[:begin] + mark + text[begin:end] + mark + text[end:], begin + wide, end + wide)


def _is_between(text: str, begin: int, end: int, mark: str) -> bool:
    wide = len(mark)
    if text[max(0, begin - wide) : begin] != mark or text[end : end + wide] != mark:
        return False
    # One star of two is no emphasis.
    return mark != "*" or text[max(0, begin - 2) : begin] != "**" or text[max(0, begin - 3) : begin] == "***"


def next_line(text: str, at: int) -> Marked | None:
    """Enter in a list begins its next item, or ends it where the item is empty; None where there is no list."""
    first = text.rfind("\n", 0, at) + 1
    line = text[first:at]
    item = _ITEM.match(line)
    if item is None:
        return None
    if not line[item.end() :].strip():
        return Marked(text[:first] + text[at:], first, first)
    begins = "\n" + _next_bullet(item.group())
    place = at + len(begins)
    return Marked(text[:at] + begins + text[at:], place, place)


def _next_bullet(bullet: str) -> str:
    number = re.search(r"[0-9]+", bullet)
    return bullet if number is None else bullet.replace(number.group(), str(int(number.group()) + 1), 1)


def before_word(text: str, at: int) -> int:
    """This place of a text, or where the word begins that it is in the midst of."""
    while 0 < at < len(text) and _WORD.match(text[at - 1]) and _WORD.match(text[at]):
        at -= 1
    return at


def with_picture(text: str, at: int, path: str, alt: str) -> Marked:
    """A picture on a line of its own."""
    before = "" if not text[:at].strip() else "\n" if text[:at].endswith("\n\n") else "\n\n"
    before = "" if text[:at].endswith("\n\n") else before
    after = "" if not text[at:].strip() or text[at:].startswith("\n\n") else "\n\n"
    told = alt.translate({ord("["): "(", ord("]"): ")", ord("\n"): " "})
    where = f"<{path}>" if any(letter in path for letter in " ()") else path
    picture = f"![{told}]({where})"
    place = at + len(before) + len(picture)
    return Marked(text[:at] + before + picture + after + text[at:], place, place)
