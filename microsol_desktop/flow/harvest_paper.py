"""The harvest as Markdown: what a circle takes home, readable on paper, in a wiki or a folder of notes. No names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from microsol_desktop.flow.harvest import Line

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~])")
_AT_FIRST = re.compile(r"^([#+\-=]|\d+[.)])")
_ENTITY = re.compile(r"&(?=#?\w+;)")


class Heading(NamedTuple):
    """A heading of the paper, and the lines under it."""

    words: str
    level: int
    lines: tuple[Line, ...]


def as_markdown(title: str, about: str, headings: Iterable[Heading]) -> str:
    """A file's text. `about` stands below the title: which day it was."""
    blocks = [f"# {_plain(title)}", _plain(about)]
    for heading in headings:
        if heading.words:
            blocks.append(f"{'#' * heading.level} {_plain(heading.words)}")
        if heading.lines:
            blocks.append("\n".join(f"- {_plain(line.words)}{_dots(line)}" for line in heading.lines))
    return "\n\n".join(block for block in blocks if block) + "\n"


def _dots(line: Line) -> str:
    """The votes as they look on a wall; many as a number."""
    if not line.votes:
        return ""
    return f" {'●' * line.votes}" if line.votes <= 5 else f" ● {line.votes}"


def _plain(words: str) -> str:
    """Words as they are, whatever Markdown would make of their signs."""
    return _AT_FIRST.sub(_parted, _ENTITY.sub(r"\\&", _SPECIAL.sub(r"\\\1", words)))


def _parted(found: re.Match[str]) -> str:
    sign = found.group()
    return f"{sign[:-1]}\\{sign[-1]}"
