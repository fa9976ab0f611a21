"""What a host typed into a field, as it can stand in a practice's file without being read as something else. Pure.

A line of a prompt that begins with `##` would be a step, one that begins with `> [!host]` a host note, and a comment
that is never closed could swallow the steps below it: each gets a backslash, as Markdown has it, and is shown as it was
typed.
"""

from __future__ import annotations

from dataclasses import replace

from microsol_desktop.practice.lines import COMMENT_BEGINS, comment_lines, heading_level, split_lines
from microsol_desktop.practice.model import Part, Practice, Step, Translation, Words
from microsol_desktop.practice.words import begins_quote, trimmed


def settled_practice(practice: Practice) -> Practice:
    """A practice as its text says it."""
    return replace(
        practice,
        introduction=settled_introduction(practice.introduction, Words()),
        steps=tuple(settled_step(step) for step in practice.steps),
    )


def settled_introduction(words: Words, before: Words) -> Words:
    """The words before the first step: a `# ` there would be the practice's title, but where it was words before."""
    settled = settled_words(words)
    if "# " not in settled.prompt:
        return settled
    known = before.prompt.split("\n")
    lines = settled.prompt.split("\n")
    told = (f"\\{line}" if line.startswith("# ") and line not in known else line for line in lines)
    return replace(settled, prompt="\n".join(told))


def settled_step(step: Step) -> Step:
    """A step as its text says it."""
    return replace(
        step,
        title=settled_title(step),
        words=settled_words(step.words),
        parts=tuple(settled_part(part) for part in step.parts),
    )


def settled_part(part: Part) -> Part:
    """A part as its text says it."""
    return replace(part, title=settled_title(part), words=settled_words(part.words))


def settled_title(one: Step | Part) -> str:
    """A title on one line; an included practice has none of its own."""
    return "" if one.include is not None else " ".join(split_lines(one.title)).strip()


def settled_words(words: Words) -> Words:
    """Words without blank lines around them, and without a line that would be read as something else."""
    said: dict[str, str] = {}
    for translation in words.translations:
        prompt = _settled_quote(translation.prompt)
        if prompt:
            before = said.get(translation.language)
            said[translation.language] = f"{before}\n\n{prompt}" if before else prompt
    return Words(
        prompt=_settled_prompt(words.prompt),
        host_note=_settled_quote(words.host_note),
        held_back=_settled_quote(words.held_back),
        translations=tuple(Translation(language=language, prompt=prompt) for language, prompt in said.items()),
    )


def _settled_prompt(text: str) -> str:
    text = trimmed(split_lines(text))
    if not _MARKS.intersection(text):
        return text
    lines = text.split("\n")
    hidden = comment_lines(lines)
    return "\n".join(line if at in hidden else _as_words(line) for at, line in enumerate(lines))


_MARKS = frozenset("#><")


def _as_words(line: str) -> str:
    bare = line.lstrip(" ")
    if heading_level(line) in {2, 3} or bare.startswith(COMMENT_BEGINS) or begins_quote(line):
        at = len(line) - len(line.lstrip())
        return f"{line[:at]}\\{line[at:]}"
    return line


def _settled_quote(text: str) -> str:
    lines = (line if line.strip() else "" for line in split_lines(text))
    return trimmed([f"\\{line}" if begins_quote(f"> {line}") else line for line in lines])
