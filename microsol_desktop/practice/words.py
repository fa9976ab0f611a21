"""What stands under a heading, told apart: for the room, for the host, held back, in another language. By lines."""

from __future__ import annotations

import re
from typing import NamedTuple

from microsol_desktop.practice.lines import Section
from microsol_desktop.practice.model import Translation, Words
from microsol_desktop.practice.notes import Notes

MOST_BYTES = 8 * 1024

HOST = "host"
REVEAL = "reveal"
PROMPT = ""
_CALLOUT = re.compile(r">[ \t]?\[!([^\[\]]{1,40})\][-+]?")
_LANGUAGE = re.compile(r"[A-Za-z]{2}(?:-[A-Za-z]{2})?")
_NOTHING: list[str] = []
"""Stands for a run that has not begun."""
_NOT_LAZY = ("#", ">", "- ", "* ", "+ ", "```", "~~~", "<!--")


class Run(NamedTuple):
    """Lines of a section that are of one sort: from `first` up to `end` (from 0), and what they say, a line each.

    `kind` is nothing for the prompt, `host`, `reveal`, or the letters of a language.
    """

    kind: str
    first: int
    end: int
    said: list[str]


def read_words(lines: list[str], section: Section, hidden: frozenset[int], notes: Notes) -> Words:
    """The words of a section, each sort as Markdown without the quote's marks."""
    gathered: dict[str, list[list[str]]] = {PROMPT: []}
    for run in runs_of(lines, section.first, section.end, hidden, notes):
        gathered.setdefault(run.kind, []).append(run.said)
    return _put_together(gathered, section, notes)


def runs_of(lines: list[str], first: int, end: int, hidden: frozenset[int], notes: Notes) -> list[Run]:
    """The lines from `first` up to `end`, told apart by sort in the order in which they stand."""
    runs: list[Run] = []
    kind, begin, piece = PROMPT, first, _NOTHING
    for index in range(first, end):
        line = lines[index]
        bare = line.lstrip()
        quoted = bare.startswith(">") and index not in hidden
        callout = _callout(line, index, notes) if quoted else None
        if callout is not None:
            _end(runs, kind, begin, index, piece)
            kind, rest = callout
            begin, piece = index, [rest] if rest else []
        elif kind and quoted:
            piece.append(_unquoted(bare))
        elif kind and _goes_on(bare, piece, hidden=index in hidden):
            piece.append(line)
            notes.warning(
                "lazy-line",
                index + 1,
                1,
                "this line belongs to the `[!%1]` above it: write `> ` before it, or a blank line between",
                kind,
            )
        else:
            if kind or piece is _NOTHING:
                _end(runs, kind, begin, index, piece)
                kind, begin, piece = PROMPT, index, []
            piece.append(line)
    _end(runs, kind, begin, end, piece)
    return runs


def _end(runs: list[Run], kind: str, begin: int, end: int, piece: list[str]) -> None:
    if piece is not _NOTHING:
        runs.append(Run(kind, begin, end, piece))


def begins_quote(line: str) -> bool:
    """Whether a line begins a quote with a meaning: `> [!host]`, `> [!reveal]`, `> [!pt]`."""
    bare = line.lstrip()
    match = _CALLOUT.match(bare) if bare.startswith(">") else None
    word = match[1].strip() if match else ""
    return word.lower() in {HOST, REVEAL} or _LANGUAGE.fullmatch(word) is not None


def _callout(line: str, index: int, notes: Notes) -> tuple[str, str] | None:
    """The kind of a quote that begins here, and what stands beside its mark; None where it is a plain quote."""
    bare = line.lstrip()
    match = _CALLOUT.match(bare)
    if match is None:
        return None
    word = match[1].strip()
    kind = word.lower()
    rest = bare[match.end() :].strip()
    if rest.startswith("[!"):
        rest = f"\\{rest}"  # two marks on one line: the second is words, also on a line of its own
    if kind in {HOST, REVEAL}:
        return kind, rest
    if _LANGUAGE.fullmatch(word):
        language, _, region = word.partition("-")
        return language.lower() + (f"-{region.upper()}" if region else ""), rest
    notes.warning(
        "unknown-callout",
        index + 1,
        line.index("[!") + 1,
        "`[!%1]` is shown as a plain quote: the quotes with a meaning are `[!host]`, `[!reveal]` and a language "
        "such as `[!pt]`",
        word,
    )
    return None


def _goes_on(bare: str, piece: list[str], *, hidden: bool) -> bool:
    """Whether a line without `>` still belongs to the quote above it, as it does everywhere in Markdown."""
    return bool(bare) and not hidden and bool(piece) and bool(piece[-1].strip()) and not bare.startswith(_NOT_LAZY)


def _unquoted(bare: str) -> str:
    content = bare[1:]
    return content[1:] if content[:1] in {" ", "\t"} else content


def _put_together(gathered: dict[str, list[list[str]]], section: Section, notes: Notes) -> Words:
    texts = {kind: _joined(parts) for kind, parts in gathered.items()}
    for kind, text in texts.items():
        if len(text) * 4 > MOST_BYTES and len(text.encode("utf-8", "surrogatepass")) > MOST_BYTES:
            _tell_of_length(kind, section.heading + 1, notes)
    return Words(
        prompt=texts[PROMPT],
        host_note=texts.get(HOST, ""),
        held_back=texts.get(REVEAL, ""),
        translations=tuple(
            Translation(language=kind, prompt=text)
            for kind, text in texts.items()
            if kind not in {PROMPT, HOST, REVEAL} and text
        ),
    )


def _tell_of_length(kind: str, line: int, notes: Notes) -> None:
    if kind == HOST:
        notes.error(
            "long-host-note",
            line,
            1,
            "the host note here is longer than 8 KiB: shorten it, or make two steps of it",
        )
    else:
        notes.error(
            "long-prompt",
            line,
            1,
            "the prompt here is longer than 8 KiB: shorten it, or make two steps of it",
        )


def _joined(parts: list[list[str]]) -> str:
    return "\n\n".join(text for text in (trimmed(part) for part in parts) if text)


def trimmed(lines: list[str]) -> str:
    """Lines as one text, without the blank ones before and after."""
    first, end = 0, len(lines)
    while first < end and not lines[first].strip():
        first += 1
    while end > first and not lines[end - 1].strip():
        end -= 1
    return "\n".join(lines[first:end]).rstrip()
