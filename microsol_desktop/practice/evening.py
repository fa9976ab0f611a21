"""An evening of several practices: a practice whose steps are other practices, and breaks between them.

It is an ordinary file (`## [[check-in]]`, `## Break (15 min, break)`, `begins: 19:00`, `ends: 21:30`), so that it can
be read, shared and begun like any other. Every change is one of its text, by the functions of `edit`: no other line is
touched.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import NamedTuple

from microsol_desktop.practice.about import Slug
from microsol_desktop.practice.edit import insert_step, move_step, remove_step, replace_step
from microsol_desktop.practice.edit_about import replace_about
from microsol_desktop.practice.model import Lasts, Pause, Practice, Settings, Span, Step, WholeGroup
from microsol_desktop.practice.parse import parse


class Entry(NamedTuple):
    """One thing of an evening: a practice (by its name), or a step of its own such as a break."""

    step: Step

    @property
    def slug(self) -> Slug | None:
        """The practice that it is; None for a step of its own."""
        return self.step.include

    @property
    def may_go(self) -> bool:
        """Whether it is left out first when it gets late."""
        return self.step.settings.optional

    @property
    def seconds(self) -> int | None:
        """How long a step of its own is said to take; None for a practice, and for one that says something else."""
        match self.step.settings.time:
            case Lasts(span=span) if self.slug is None and not self.step.parts:
                return span.longest
            case _:
                return None


class Evening(NamedTuple):
    """What an evening is: its name, what comes in it, when it begins and when it is promised to end."""

    title: str
    entries: tuple[Entry, ...] = ()
    begins: time | None = None
    ends: time | None = None


def is_evening(practice: Practice) -> bool:
    """Whether a practice is strung together of others: it includes one at least, and its own steps have no parts."""
    return any(step.include is not None for step in practice.steps) and not any(step.parts for step in practice.steps)


def evening_in(practice: Practice) -> Evening:
    """A practice looked at as an evening: each of its steps is an entry."""
    about = practice.about
    return Evening(about.title, tuple(map(Entry, practice.steps)), about.begins, about.ends)


def a_practice(slug: Slug) -> Entry:
    """All steps of another practice."""
    return Entry(Step(include=slug))


def a_break(title: str, seconds: int) -> Entry:
    """A time to rest, together or not."""
    return Entry(Step(title=title, settings=Settings(time=_lasting(seconds), pause=Pause.BREAK)))


def a_silence(title: str, seconds: int) -> Entry:
    """A moment of silence in which everybody is there."""
    return Entry(Step(title=title, settings=Settings(time=_lasting(seconds), silent=True, grouping=WholeGroup())))


def a_step(title: str, seconds: int) -> Entry:
    """Anything else that the evening has of its own."""
    return Entry(Step(title=title, settings=Settings(time=_lasting(seconds))))


def _lasting(seconds: int) -> Lasts:
    return Lasts(span=Span(shortest=seconds, longest=seconds))


def with_entry(text: str, index: int, entry: Entry) -> str:
    """The text with this come in at that place (from 0; the number of entries puts it last)."""
    return insert_step(text, index, entry.step)


def without_entry(text: str, index: int) -> str:
    """The text without the entry at this place.

    Raises:
        IndexError: there is none.

    """
    return remove_step(text, index)


def with_entry_moved(text: str, index: int, to: int) -> str:
    """The text with the entry of one place put at another.

    Raises:
        IndexError: there is none.

    """
    return move_step(text, index, to)


def with_length(text: str, index: int, span: Span) -> str:
    """The text with another time for a step of the evening's own; a practice has its times in its own file."""
    step = parse(text).practice.steps[index]
    if step.include is not None:
        return text
    return replace_step(text, index, replace(step, settings=replace(step.settings, time=Lasts(span=span))))


def with_name(text: str, index: int, title: str) -> str:
    """The text with another name for a step of the evening's own."""
    step = parse(text).practice.steps[index]
    return text if step.include is not None else replace_step(text, index, replace(step, title=title))


def with_may_go(text: str, index: int, *, on: bool) -> str:
    """The text with an entry that may be left out when it gets late, or that stays."""
    step = parse(text).practice.steps[index]
    return replace_step(text, index, replace(step, settings=replace(step.settings, optional=on)))


def beginning_at(text: str, begins: time | None) -> str:
    """The text with another beginning, or with none."""
    return replace_about(text, replace(parse(text).practice.about, begins=begins))


def ending_at(text: str, ends: time | None) -> str:
    """The text with another promised end, or with none."""
    return replace_about(text, replace(parse(text).practice.about, ends=ends))


def called(text: str, title: str) -> str:
    """The text with another title."""
    return replace_about(text, replace(parse(text).practice.about, title=title))
