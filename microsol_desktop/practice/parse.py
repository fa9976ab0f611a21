"""From a practice's text to the practice, and what is wrong with the text. Never raises, whatever the text."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from microsol_desktop.practice.front_matter import FrontMatter, read_front_matter
from microsol_desktop.practice.heading import Heading, read_heading
from microsol_desktop.practice.lines import Section, comment_lines, sections, split_lines
from microsol_desktop.practice.model import About, Part, Practice, Step, Words
from microsol_desktop.practice.notes import Notes
from microsol_desktop.practice.read_about import about_in, first_title
from microsol_desktop.practice.reading import Reading
from microsol_desktop.practice.rules import hold_part, hold_step
from microsol_desktop.practice.settings.phrase import Scope
from microsol_desktop.practice.words import read_words

MOST_BYTES = 256 * 1024
MOST_FRONT_MATTER = 16 * 1024
MOST_STEPS = 500
MOST_PARTS = 2000


class _Draft(NamedTuple):
    """A step whose parts are still being read."""

    step: Step
    heading: Heading
    parts: list[tuple[Part, Heading]]


@lru_cache(maxsize=8)
def parse(text: str) -> Reading:
    """Read a practice. A heading with an error is told, and all other steps are as usable as if it were not there.

    What was read lately is remembered: while a practice is written, each change asks for it several times.
    """
    text = text.removeprefix("\ufeff")
    notes = Notes()
    if len(text) * 4 > MOST_BYTES and len(text.encode("utf-8", "surrogatepass")) > MOST_BYTES:
        notes.error("too-large", 1, 1, "this file is larger than 256 KiB: make several practices of it")
        return Reading(practice=Practice(about=About()), findings=notes.in_order())
    lines = split_lines(text)
    front = read_front_matter(lines)
    about = _about(lines, front, notes)
    hidden = comment_lines(lines, front.body)
    all_sections = sections(lines, front.body)
    about = _with_title(about, lines, front, notes)
    introduction = read_words(lines, all_sections[0], hidden, notes)
    if not about.title:
        notes.error("no-title", 1, 1, "this practice has no title: write `# Title` above the first step")
    steps = _steps(lines, all_sections[1:], hidden, notes)
    practice = Practice(about=about, introduction=introduction, steps=steps)
    return Reading(practice=practice, findings=notes.in_order())


def _about(lines: list[str], front: FrontMatter, notes: Notes) -> About:
    about, slips = about_in(front)
    for slip in slips:
        notes.warning(slip.kind, slip.line + 1, 1, slip.sentence, *slip.arguments)
    for line in front.strays:
        notes.warning("stray-line", line + 1, 1, "this line is not read: here every line is `key: what it says`")
    if not front.closed:
        notes.error(
            "front-matter-open", front.first + 1, 1, "the `---` here is never closed: write `---` below the last key"
        )
    size = sum(len(line.encode("utf-8", "surrogatepass")) + 1 for line in lines[front.first : front.body])
    if size > MOST_FRONT_MATTER:
        notes.error(
            "long-front-matter", front.first + 1, 1, "what stands between `---` is longer than 16 KiB: shorten it"
        )
    return about


def _with_title(about: About, lines: list[str], front: FrontMatter, notes: Notes) -> About:
    """Take the title from its `# Title` line, which is no prompt then, unless the front matter has another."""
    title, line = first_title(lines, front.body)
    if line < 0:
        return about
    if about.title and title != about.title:
        notes.warning(
            "two-titles",
            line + 1,
            1,
            "`# %1` is shown as plain text: the title is `%2`, as it says between `---`",
            title,
            about.title,
        )
        return about
    lines[line] = ""
    return replace(about, title=title)


def _steps(lines: list[str], found: list[Section], hidden: frozenset[int], notes: Notes) -> tuple[Step, ...]:
    scope = Scope({}, {})
    drafts: list[_Draft] = []
    parts = 0
    for section in found:
        is_part = section.level == 3 and bool(drafts)
        if section.level == 3 and not drafts:
            notes.error(
                "part-without-step", section.heading + 1, 1, "this part (`###`) has no step above it: write `##`"
            )
        parts += is_part
        line = section.heading + 1
        if not is_part and len(drafts) >= MOST_STEPS:
            notes.error("too-many-steps", line, 1, "more than %1 steps: what follows is not read", str(MOST_STEPS))
            break
        if parts > MOST_PARTS:
            notes.error("too-many-parts", line, 1, "more than %1 parts: what follows is not read", str(MOST_PARTS))
            break
        heading = read_heading(lines[section.heading], section.heading + 1, scope, notes)
        words = read_words(lines, section, hidden, notes)
        if is_part:
            drafts[-1].parts.append((_part(heading, words, section), heading))
        else:
            drafts.append(_Draft(_step(heading, words, section), heading, []))
    return tuple(_finished(draft, notes) for draft in drafts)


def _step(heading: Heading, words: Words, section: Section) -> Step:
    return Step(
        title=heading.title,
        settings=heading.settings,
        words=words,
        include=heading.include,
        line=section.heading + 1,
    )


def _part(heading: Heading, words: Words, section: Section) -> Part:
    return Part(
        title=heading.title,
        settings=heading.settings,
        words=words,
        include=heading.include,
        line=section.heading + 1,
    )


def _finished(draft: _Draft, notes: Notes) -> Step:
    step = replace(draft.step, parts=tuple(part for part, _ in draft.parts)) if draft.parts else draft.step
    hold_step(step, draft.heading.where, notes)
    for part, heading in draft.parts:
        hold_part(part, step, heading.where, notes)
    return step
