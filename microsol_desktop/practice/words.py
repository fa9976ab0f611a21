"""What stands under a heading, told apart: for the room, for the host, held back, in another language. By lines."""

from __future__ import annotations

import re

from microsol_desktop.practice.lines import Section
from microsol_desktop.practice.model import Translation, Words
from microsol_desktop.practice.notes import Notes

MOST_BYTES = 8 * 1024

HOST = "host"
REVEAL = "reveal"
_PROMPT = ""
_CALLOUT = re.compile(r">[ \t]?\[!([^\[\]]{1,40})\][-+]?")
_LANGUAGE = re.compile(r"[A-Za-z]{2}(?:-[A-Za-z]{2})?")
_NOT_LAZY = ("#", ">", "- ", "* ", "+ ", "```", "~~~", "<!--")


def read_words(lines: list[str], section: Section, hidden: frozenset[int], notes: Notes) -> Words:
    """The words of a section, each sort as Markdown without the quote's marks."""
    gathered: dict[str, list[list[str]]] = {_PROMPT: []}
    kind: str = _PROMPT
    piece: list[str] | None = None
    for index in range(section.first, section.end):
        line = lines[index]
        bare = line.lstrip()
        if index in hidden or not bare.startswith(">"):
            if kind and piece is not None and _goes_on(bare, piece, hidden=index in hidden):
                piece.append(line)
                notes.warning(
                    "lazy-line",
                    index + 1,
                    1,
                    "this line belongs to the `[!%1]` above it: write `> ` before it, or a blank line between",
                    kind,
                )
                continue
            if kind:
                kind, piece = _PROMPT, None
        else:
            callout = _callout(line, index, notes)
            if callout is not None:
                kind, rest = callout
                piece = [rest] if rest else []
                gathered.setdefault(kind, []).append(piece)
                continue
            if kind and piece is not None:
                piece.append(_unquoted(bare))
                continue
        if piece is None:
            piece = []
            gathered[_PROMPT].append(piece)
        piece.append(line)
    return _put_together(gathered, section, notes)


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
        prompt=texts[_PROMPT],
        host_note=texts.get(HOST, ""),
        held_back=texts.get(REVEAL, ""),
        translations=tuple(
            Translation(language=kind, prompt=text)
            for kind, text in texts.items()
            if kind not in {_PROMPT, HOST, REVEAL} and text
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
