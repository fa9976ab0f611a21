"""What a host does with whole steps: doubling, splitting and joining them, including another practice."""

from __future__ import annotations

from dataclasses import replace

from microsol_desktop.practice.edit import insert_step, remove_step, replace_step
from microsol_desktop.practice.halves import first_half, joined_settings, second_half
from microsol_desktop.practice.model import Settings, Slug, Step, Words
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.reading import Reading


def duplicate_step(text: str, index: int, *, reading: Reading | None = None) -> str:
    """The text with this step a second time, right after it.

    Raises:
        IndexError: there is no such step.

    """
    steps = (reading or parse(text)).practice.steps
    return insert_step(text, index + 1, steps[index])


def insert_include(text: str, index: int, slug: Slug, *, reading: Reading | None = None) -> str:
    """The text with all steps of another practice included at this index (the number of steps puts it last)."""
    return insert_step(text, index, Step(include=slug), reading=reading)


def split_step(text: str, index: int, at: int, *, reading: Reading | None = None) -> str:
    """The text with a step cut in two at this place of its prompt (in characters, from 0).

    Both have its title, its groups and half of its time. What belongs to its end (parts, harvest, extensions) goes with
    the second half; its notes and translations stay with the first.

    Raises:
        IndexError: there is no such step.
        ValueError: it includes another practice, so there is nothing to cut.

    """
    step = (reading or parse(text)).practice.steps[index]
    if step.include is not None:
        raise ValueError("an included practice has no prompt to cut")
    prompt = step.words.prompt
    first = replace(
        step,
        settings=first_half(step.settings),
        words=replace(step.words, prompt=prompt[:at].rstrip()),
        parts=(),
    )
    second = Step(
        title=step.title,
        settings=second_half(step.settings),
        words=Words(prompt=prompt[at:].strip("\n").rstrip()),
        parts=step.parts,
    )
    return insert_step(replace_step(text, index, first), index + 1, second)


def can_be_joined(first: Step, second: Step) -> bool:
    """Whether two steps can become one: neither may include another practice."""
    return first.include is None and second.include is None


def join_steps(text: str, index: int, *, reading: Reading | None = None) -> str:
    """The text with a step and the one after it as one: their prompts one below the other, their times added up.

    Raises:
        IndexError: there is no such step, or none after it.
        ValueError: one of them includes another practice.

    """
    steps = (reading or parse(text)).practice.steps
    first, second = steps[index], steps[index + 1]
    if not can_be_joined(first, second):
        raise ValueError("an included practice can't be joined with a step")
    return remove_step(replace_step(text, index, joined(first, second)), index + 1)


def joined(first: Step, second: Step) -> Step:
    """Two steps as one. A second title that is another stands above the second prompt: no word is lost."""
    title = f"**{second.title}**" if second.title not in {"", first.title} else ""
    return Step(
        title=first.title or second.title,
        settings=joined_settings(first.settings, second.settings) if first.settings != Settings() else second.settings,
        words=_joined_words(first.words, second.words, title),
        parts=(*first.parts, *second.parts),
    )


def _joined_words(one: Words, other: Words, title: str) -> Words:
    theirs = {translation.language: translation for translation in other.translations}
    translations = [
        replace(ours, prompt=_below(ours.prompt, theirs.pop(ours.language).prompt)) if ours.language in theirs else ours
        for ours in one.translations
    ]
    return Words(
        prompt=_below(one.prompt, title, other.prompt),
        host_note=_below(one.host_note, other.host_note),
        held_back=_below(one.held_back, other.held_back),
        translations=(*translations, *theirs.values()),
    )


def _below(*texts: str) -> str:
    return "\n\n".join(text for text in texts if text)
