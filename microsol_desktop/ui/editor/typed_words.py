r"""What a host types into a field, as the practice's text has to have it: words stay the words of their field.

A line that begins with `## ` in a prompt would be another step, `> [!host]` another's words: a backslash keeps both as
they were meant. Knows nothing of Qt.
"""

from __future__ import annotations

import re

from microsol_desktop.practice.heading import read_slug
from microsol_desktop.practice.lines import COMMENT_BEGINS, comment_lines, heading_level, split_lines
from microsol_desktop.practice.settings.phrase import name_of
from microsol_desktop.practice.words import trimmed

_LANGUAGE = re.compile(r"[A-Za-z]{2}(?:-[A-Za-z]{2})?")
_MARKED = r"\[!\s*(?:host|reveal|[a-z]{2}(?:-[a-z]{2})?)\s*\]"
_QUOTED_MARK = re.compile(rf"(\s*>[ \t]?)(?={_MARKED})", re.IGNORECASE)
_OWN_MARK = re.compile(_MARKED, re.IGNORECASE)


def as_title(typed: str) -> str:
    """A title, in one line."""
    return " ".join(split_lines(typed)).strip()


def as_line(typed: str) -> str:
    """What stands in one line of the front matter."""
    return " ".join(typed.split())


def as_included(typed: str) -> str:
    """The name of a practice, as it stands in a link."""
    return str(read_slug("".join(letter for letter in typed if letter not in "[]|")))


def as_name(typed: str) -> str:
    """A role's, a group's or a head's name, as settings have it."""
    return name_of(tuple(typed.split()))


def as_language(typed: str) -> str:
    """The letters of a language (`pt`, `pt-BR`), or nothing where they are none."""
    plain = typed.strip().replace("_", "-")
    if _LANGUAGE.fullmatch(plain) is None:
        return ""
    language, _, region = plain.partition("-")
    return language.lower() + (f"-{region.upper()}" if region else "")


def as_prompt(typed: str, *, levels: frozenset[int] = frozenset({2, 3})) -> str:
    """Words for everybody; headings of these levels in them are no headings."""
    lines = split_lines(typed)
    aside = comment_lines(lines)
    return trimmed([line if at in aside else _plain(line, levels) for at, line in enumerate(lines)])


def as_introduction(typed: str) -> str:
    """What stands before the first step, where a `# Title` would be the practice's own."""
    return as_prompt(typed, levels=frozenset({1, 2, 3}))


def as_quoted(typed: str) -> str:
    """Words that stand in a quote with a mark: for the host, held back, in another language."""
    lines = (line if line.strip() else "" for line in split_lines(typed))
    return trimmed([f"\\{line}" if _OWN_MARK.match(line) else line for line in lines])


def _plain(line: str, levels: frozenset[int]) -> str:
    if heading_level(line) in levels:
        return line.replace("#", "\\#", 1)
    if line.lstrip(" ").startswith(COMMENT_BEGINS):
        return line.replace(COMMENT_BEGINS, f"\\{COMMENT_BEGINS}", 1)
    return _QUOTED_MARK.sub(r"\1\\", line, 1) if _QUOTED_MARK.match(line) else line
