"""What a host does with whole steps: doubling, splitting and joining them, including another practice."""

from __future__ import annotations

from dataclasses import replace

from microsol_desktop.practice.edit import (
    insert_step,
    names_with,
    new_piece,
    replace_step,
    row_of_parts,
    row_of_steps,
)
from microsol_desktop.practice.format import PART, step_blocks, write_heading
from microsol_desktop.practice.halves import first_half, joined_settings, joined_time, second_half
from microsol_desktop.practice.heading import said_beside
from microsol_desktop.practice.literal import literal
from microsol_desktop.practice.model import Each, Part, Shared, Slug, Step, Words
from microsol_desktop.practice.page import blocks_of, laid_out, page_of, parted, piece_of, with_a_step_first
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.reading import Reading
from microsol_desktop.practice.settings.phrase import Scope
from microsol_desktop.practice.settled import settled_step


def duplicate_step(text: str, index: int) -> str:
    """The text with this step a second time, right after it.

    Raises:
        IndexError: there is no such step.

    """
    page = page_of(text)
    page = page if index else with_a_step_first(page)
    block = blocks_of(page)[1][index]
    row = row_of_steps(page)
    row.put_in(index + 2, piece_of(page.lines[block.own.heading : block.end]))
    return page.text(0, len(page.lines), laid_out(page, row.pieces))


def insert_include(text: str, index: int, slug: Slug, *, reading: Reading | None = None) -> str:
    """The text with all steps of another practice included at this index (the number of steps puts it last)."""
    return insert_step(text, index, Step(include=slug), reading=reading)


def can_be_split(step: Step) -> bool:
    """Whether a step can become two: not where it includes another practice, or the host picks one of its parts."""
    return step.include is None and not step.settings.choose_one


def split_step(text: str, index: int, at: int, *, reading: Reading | None = None) -> str:
    """The text with a step cut in two at this place of its prompt (in characters, from 0).

    Both have its title, its groups and half of its time. What belongs to its end (parts, harvest, extensions) goes with
    the second half; its notes and translations stay with the first.

    Raises:
        IndexError: there is no such step.
        ValueError: it can't be split.

    """
    reading = reading or parse(text)
    step = reading.practice.steps[index]
    if not can_be_split(step):
        raise ValueError("this step can't be split")
    prompt = step.words.prompt
    kept = replace(step.words, prompt=prompt[:at].strip("\n"))
    first = replace(step, settings=first_half(step.settings), words=kept)
    second = Step(title=step.title, settings=second_half(step.settings), words=Words(prompt=prompt[at:].strip("\n")))
    names = names_with(reading.practice, second)
    text = replace_step(text, index, first, reading=reading)
    page = page_of(text)
    block = blocks_of(page)[1][index]
    row = row_of_parts(page, block)
    row.put_in(1, new_piece(page, step_blocks(settled_step(second), names)))
    return page.text(block.top, block.end, laid_out(page, row.pieces))


def can_be_joined(first: Step, second: Step) -> bool:
    """Whether two steps can become one: not where one includes another practice, or its parts are turns or choices."""
    parts_of_their_own = first.settings.choose_one or (
        bool(first.parts) and isinstance(first.settings.time, Each | Shared)
    )
    included = first.include is not None or second.include is not None
    return not (included or parts_of_their_own or second.settings.choose_one)


def join_steps(text: str, index: int, *, reading: Reading | None = None) -> str:
    """The text with a step and the one after it as one: their prompts one below the other, their times added up.

    Where the first has parts, the second becomes one more of them.

    Raises:
        IndexError: there is no such step, or none after it.
        ValueError: they can't be joined.

    """
    reading = reading or parse(text)
    practice = reading.practice
    first, second = practice.steps[index], practice.steps[index + 1]
    if not can_be_joined(first, second):
        raise ValueError("these two steps can't be joined")
    both = joined(first, second)
    if first.parts:
        text = replace_step(text, index, replace(both, parts=first.parts), reading=reading)
        return _as_a_part(text, index + 1, names_with(practice, second))
    text = replace_step(text, index, replace(both, parts=()), reading=reading)
    page = page_of(text)
    _, blocks = blocks_of(page)
    row = row_of_parts(page, blocks[index + 1])
    row.pieces.insert(0, piece_of(page.lines[blocks[index].top : blocks[index].end]))
    own = blocks[index + 1].own
    if own.top < own.heading:  # the comment above the second heading is kept, among the words
        row.pieces[1] = row.pieces[1]._replace(lines=page.lines[own.top : own.heading])
        row.pieces[1] = row.pieces[1] if len(row.pieces) == 2 else parted(row.pieces[1])
        row.pieces[0] = parted(row.pieces[0])
    else:
        row.take_out(1)
    return page.text(blocks[index].top, blocks[index + 1].end, laid_out(page, row.pieces))


def _as_a_part(text: str, index: int, names: Scope) -> str:
    """The text with a step's heading turned into a part's, and nothing else."""
    page = page_of(text)
    step, section = parse(text).practice.steps[index], blocks_of(page)[1][index].own
    part = Part(title=step.title, settings=step.settings)
    said = said_beside(page.bare[section.heading], step.title)
    heading = write_heading(part, PART, names, said)
    return page.text(section.heading, section.heading + 1, page.of([heading]))


def joined(first: Step, second: Step) -> Step:
    """Two steps as one. A second title that is another stands above the second prompt: no word is lost."""
    settings = joined_settings(first.settings, second.settings)
    if first.parts:
        part = Part(title=second.title, settings=second.settings, words=second.words)
        time = joined_time(first.settings.time, second.settings.time) if first.settings.time else None
        return replace(
            first,
            settings=replace(first.settings, time=time),
            parts=(*first.parts, part, *second.parts),
        )
    title = f"**{literal(second.title)}**" if second.title not in {"", first.title} else ""
    return Step(
        title=first.title or second.title,
        settings=settings,
        words=_joined_words(first.words, second.words, title),
        parts=second.parts,
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
