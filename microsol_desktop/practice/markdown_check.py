"""What a prompt holds that is outside the language's Markdown: it is shown as plain text, and this says where.

Imported by `check` alone: no other way to a practice needs it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from microsol_desktop.practice.lines import comment_lines, heading_level, sections
from microsol_desktop.practice.notes import Notes
from microsol_desktop.practice.prompt import local_path, without_comments
from microsol_desktop.practice.read_about import first_title

# Each stops at the first character that it can't take, so that no line is gone over twice.
_TAG = re.compile(r"</?[A-Za-z][^<>]*>|<[!?][A-Za-z\[-][^<>]*>")
_ADDRESS = re.compile(r"<[A-Za-z][A-Za-z0-9+.-]*:|<[^<>\s@]+@")
_PICTURE = re.compile(r"!\[[^\[\]]*\]\(\s*(?:<([^<>]*)>|((?:[^()\s<>]|\([^()\s<>]*\))*))")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
MOST_PICTURES = 1000
"""Looking for a picture asks the disk; so many are looked for, each once."""
_CODE = re.compile(r"`[^`]+`")
_TABLE = re.compile(r"\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?")


class _Line(NamedTuple):
    """A line of a prompt without the marks of its quote, and how many characters they were."""

    text: str
    number: int
    indent: int


_BLANK = _Line("", 0, 0)


def check_markdown(lines: list[str], body: int, notes: Notes) -> None:
    """Warn of all that is shown as plain text, from this line on (from 0)."""
    above = _BLANK
    for line in _shown(lines, body):
        _check_line(line, above, notes)
        above = line


def check_pictures(lines: list[str], body: int, notes: Notes, keeps_from_being_shown: Callable[[str], str]) -> None:
    """Warn of each picture that is not shown; asked with its path, the answer is why, or nothing."""
    known: dict[str, str] = {}
    for line in _shown(lines, body):
        for source, column in _pictures(line):
            path = local_path(source)
            if path is not None and path not in known and len(known) < MOST_PICTURES:
                known[path] = keeps_from_being_shown(path)
            if why := known.get(path or "", ""):
                notes.warning("picture-not-shown", line.number, column, "`%1`: %2", source[:60], why)


def _shown(lines: list[str], body: int) -> Iterator[_Line]:
    """The lines below each heading; a blank one before them, and for each that is shown to nobody."""
    hidden = comment_lines(lines, body)
    title = first_title(lines, body)[1]
    for section in sections(lines, body):
        yield _BLANK
        for index in range(section.first, section.end):
            shown = index not in hidden and index != title
            yield _without_quote(lines[index], index + 1) if shown else _BLANK


def _pictures(line: _Line) -> Iterator[tuple[str, int]]:
    """Each picture's path as Markdown reads it, and its column."""
    for match in _PICTURE.finditer(line.text) if "![" in line.text else ():
        yield _ESCAPED.sub(r"\1", match[1] or match[2] or ""), line.indent + match.start() + 1


def _without_quote(raw: str, number: int) -> _Line:
    text = raw.lstrip(" >\t") if raw.lstrip().startswith(">") else raw
    return _Line(text.rstrip(), number, len(raw) - len(text))


def _check_line(line: _Line, above: _Line, notes: Notes) -> None:
    if not line.text.strip():
        return
    bare = line.text.lstrip(" ")
    column = line.indent + len(line.text) - len(bare) + 1
    rank = heading_level(line.text)
    if rank > 3 or (rank == 1 and bare.startswith("# ")):
        _warn(
            notes,
            line,
            column,
            "deep-heading",
            "`%1` is no heading here: write `##` for a step, `###` for a part (it is shown as plain text)",
            "#" * rank,
        )
    elif rank == 0 and line.text.lstrip().startswith(("## ", "### ")):
        _warn(
            notes,
            line,
            column,
            "indented-heading",
            "a heading that is set in by four blanks is none: begin its line (it is shown as plain text)",
        )
    elif bare.startswith(("```", "~~~")):
        _warn(
            notes,
            line,
            column,
            "code",
            "there are no code blocks: the lines are shown as they stand, also this one, and a `##` counts",
        )
    elif set(bare) <= {"-", "="} and len(bare) > 1 and above.text.strip() and not _is_list(above.text):
        _warn(
            notes,
            line,
            column,
            "underlined",
            "underlined headings are not known: write `## Title` for a step (it is shown as plain text)",
        )
    elif len(bare) > 2 and set(bare.replace(" ", "")) in ({"-"}, {"*"}, {"_"}):
        _warn(notes, line, column, "rule", "a line across is not known: leave it out (it is shown as plain text)")
    elif "|" in bare and "-" in bare and "|" in above.text and _is_table_rule(bare):
        _warn(
            notes,
            above,
            above.indent + 1,
            "table",
            "tables are not known: write a list (it is shown as plain text)",
        )
    _check_inline(line, notes)


def _warn(notes: Notes, line: _Line, column: int, kind: str, sentence: str, *arguments: str) -> None:
    notes.warning(kind, line.number, column, sentence, *arguments)


def _is_list(text: str) -> bool:
    return text.lstrip().startswith(("- ", "* ", "+ "))


def _is_table_rule(bare: str) -> bool:
    return set(bare) <= set("|-: \t") and _TABLE.fullmatch(bare.strip()[:500]) is not None


def _is_target(text: str, at: int) -> bool:
    """Whether what begins here is where a link or a picture leads: `![a bowl](<my bowl.jpg>)`."""
    return at > 1 and text.startswith("](", at - 2)


def _check_inline(line: _Line, notes: Notes) -> None:
    if "<" in line.text:
        for match in _TAG.finditer(line.text):
            if _is_target(line.text, match.start()):
                continue
            if not _ADDRESS.match(match[0]) and without_comments(match[0]):
                column = line.indent + match.start() + 1
                _warn(notes, line, column, "html", "`%1`: HTML is not known (it is shown as plain text)", match[0][:40])
                break
    if (code := _CODE.search(line.text)) and not line.text.lstrip(" ").startswith("```"):
        column = line.indent + code.start() + 1
        _warn(notes, line, column, "inline-code", "%1: code is not known (it is shown as plain text)", code[0][:40])
    for source, column in _pictures(line):
        if local_path(source) is None:
            _warn(
                notes,
                line,
                column,
                "remote-picture",
                "`%1`: only pictures that lie beside the file are shown (it is shown as plain text)",
                source[:60],
            )
