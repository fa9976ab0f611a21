"""What a host types into a field, as it is meant: in one line, a name, words that stay the words of their field.

Knows nothing of Qt.
"""

from __future__ import annotations

import re

from microsol_desktop.practice.heading import read_slug
from microsol_desktop.practice.lines import split_lines
from microsol_desktop.practice.model import Words
from microsol_desktop.practice.settings.phrase import name_of
from microsol_desktop.practice.settled import settled_introduction, settled_words

_LANGUAGE = re.compile(r"[A-Za-z]{2}(?:-[A-Za-z]{2})?")


def as_line(typed: str) -> str:
    """A title, or what stands in one line of the front matter."""
    return " ".join(split_lines(typed)).strip()


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


def as_items(typed: str) -> str:
    """A list, an item a line."""
    return "\n".join(line for line in (line.strip() for line in split_lines(typed)) if line)


def as_prompt(typed: str) -> str:
    """Words for everybody; a heading in them is none."""
    return settled_words(Words(prompt=typed)).prompt


def as_introduction(typed: str) -> str:
    """What stands before the first step, where a `# Title` would be the practice's own."""
    return settled_introduction(Words(prompt=typed), Words()).prompt


def as_quoted(typed: str) -> str:
    """Words that stand in a quote with a mark: for the host, held back, in another language."""
    return settled_words(Words(host_note=typed)).host_note
