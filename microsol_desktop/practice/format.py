"""From a practice to its text, in the one way that Microsol writes it. Reading it gives the same practice."""

from __future__ import annotations

from collections.abc import Iterator

from microsol_desktop.practice.heading import read_heading
from microsol_desktop.practice.model import Part, Practice, Settings, Step, Words
from microsol_desktop.practice.notes import Notes
from microsol_desktop.practice.parentheses import escape
from microsol_desktop.practice.settings.phrase import Scope
from microsol_desktop.practice.settings.read import introduce, write_settings
from microsol_desktop.practice.settled import settled_practice
from microsol_desktop.practice.write_about import write_about

STEP = 2
PART = 3


def format_practice(practice: Practice) -> str:
    """The whole text of a practice, ending in a line break."""
    practice = settled_practice(practice)
    scope = names_in(practice)
    blocks = [write_about(practice.about), *_word_blocks(practice.introduction)]
    for step in practice.steps:
        blocks += step_blocks(step, scope)
    return "\n\n".join(blocks) + "\n"


def step_blocks(step: Step, scope: Scope) -> list[str]:
    """A step's heading and words and those of its parts; a blank line belongs between two of them."""
    blocks = [write_heading(step, STEP, scope), *_word_blocks(step.words)]
    for part in step.parts:
        blocks += part_blocks(part, scope)
    return blocks


def part_blocks(part: Part, scope: Scope) -> list[str]:
    """A part's heading and its words; a blank line belongs between two of them."""
    return [write_heading(part, PART, scope), *_word_blocks(part.words)]


def write_words(words: Words) -> str:
    """What stands under a heading, or nothing: the prompt, then each quote with its mark."""
    return "\n\n".join(_word_blocks(words))


def _word_blocks(words: Words) -> Iterator[str]:
    if words.prompt:
        yield words.prompt
    for translation in words.translations:
        yield quoted(translation.language, translation.prompt)
    if words.held_back:
        yield quoted("reveal", words.held_back)
    if words.host_note:
        yield quoted("host", words.host_note)


def quoted(mark: str, text: str) -> str:
    """A quote with its mark, such as `[!host]`."""
    lines = (f"> {line}" if line.strip() else ">" for line in text.split("\n"))
    return "\n".join([f"> [!{mark}]", *lines])


def write_heading(one: Step | Part, level: int, scope: Scope, said: str | None = None) -> str:
    """A heading's line: its title (or what it includes) and its settings, if it has any.

    `said` is what is to stand in its parentheses, where that is more than its settings come to.
    """
    settings = write_settings(one.settings) if said is None else said
    title = f"[[{one.include}]]" if one.include is not None else _title(one.title, level, scope, alone=not settings)
    return " ".join(text for text in ("#" * level, title, f"({settings})" if settings else "") if text)


def _title(title: str, level: int, scope: Scope, *, alone: bool) -> str:
    """A title, its parentheses marked where they would be misread. `alone` tells that no settings follow it."""
    mark = _with_marked_ends if alone or title.startswith("[[") else str
    written = mark(escape(title, parentheses=False))
    notes = Notes()
    notes.suggestions_left = 0
    copy = Scope(dict(scope.roles), dict(scope.groups))
    again = read_heading(f"{'#' * level} {written}{'' if alone else ' (silent)'}", 1, copy, notes)
    if again.title == title and again.settings == Settings(silent=not alone) and not notes.in_order():
        return written
    return mark(escape(title, parentheses=True))


def _with_marked_ends(written: str) -> str:
    """A title that looks like a link to a practice, or ends in `#`, with a backslash that keeps it a title."""
    if written.startswith("[[") and written.endswith("]]"):
        written = f"\\{written}"
    bare = written.rstrip("#")
    if bare != written and (not bare or bare[-1].isspace()):
        written = f"{bare}\\{written[len(bare) :]}"
    return written


def names_in(practice: Practice) -> Scope:
    """All roles and groups that a practice names anywhere."""
    scope = Scope({}, {})
    for step in practice.steps:
        for settings in (step.settings, *(part.settings for part in step.parts)):
            introduce((("time", settings.time), ("grouping", settings.grouping), ("chosen", settings.chosen)), scope)
    return scope
