"""A practice as it stands on paper: what it is, its steps in their order, and when each begins. Pure.

One and the same for the handout that people take home and for the host's sheet: what is the host's alone is told apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import accumulate
from typing import NamedTuple

from microsol_desktop.flow.agenda import settings_words
from microsol_desktop.flow.compile import compile_schedule
from microsol_desktop.flow.laid import Laid, lay_out
from microsol_desktop.flow.people import numbered
from microsol_desktop.flow.reading import reader
from microsol_desktop.flow.schedule import Schedule, planned
from microsol_desktop.practice.model import About, Chosen, Part, Settings, Slug, Step, Translation, Words
from microsol_desktop.practice.settings.read import write_settings


class Entry(NamedTuple):
    """A step, or with `is_part` a part of the one before.

    `settings` are as the agenda has them, `all_settings` as the heading does. `begins` are seconds after the beginning;
    None: it has no place of its own there. `seconds` None: without a limit. `is_for_here`: for so many people.
    `prompt`, `note` and `held_back` are Markdown; the last two are the host's alone. `translations` are the prompt in
    other languages. `beside` is the practice that it is from, and so whose folder its pictures lie in; where that one
    begins here, and is not the one that the sheet is of, `opens` is its title.
    """

    title: str
    settings: str
    all_settings: str
    prompt: str
    note: str = ""
    held_back: str = ""
    begins: int | None = None
    seconds: int | None = None
    is_for_here: bool = True
    is_part: bool = False
    translations: tuple[Translation, ...] = ()
    beside: Slug = Slug("")
    opens: str = ""


class Handout(NamedTuple):
    """A whole practice, for so many people. `roles` are all that it gives, each once. `slug` is its own name.

    `licences` are those of what it includes, where they are others than its own, each with the titles that it is for.
    """

    about: About
    people: int
    introduction: Words
    entries: tuple[Entry, ...]
    shortest_seconds: int
    planned_seconds: int
    is_open: bool
    credits: tuple[str, ...]
    roles: tuple[str, ...] = ()
    materials: tuple[str, ...] = ()
    slug: Slug = Slug("")
    licences: tuple[tuple[str, tuple[str, ...]], ...] = ()


class _When(NamedTuple):
    begins: int
    seconds: int | None


def handout(slug: Slug, texts: Mapping[Slug, str], people: int) -> Handout:
    """A practice and all that it includes, for paper.

    Raises:
        ExpectedFailure: a text is missing or has errors, or with so many people it goes beyond a limit.

    """
    read = reader(texts)
    evening = lay_out(slug, read)
    schedule = compile_schedule(slug, texts, numbered(people))
    whole, times = list(_all(evening.steps)), _times(schedule)
    opens = _openings(slug, whole)
    entries = tuple(entry for laid, title in zip(whole, opens, strict=True) for entry in _entries(laid, times, title))
    materials = dict.fromkeys(each for one in texts for each in read(one).about.materials)
    return Handout(
        about=evening.practice.about,
        people=people,
        introduction=evening.practice.introduction,
        entries=entries,
        shortest_seconds=schedule.shortest_seconds,
        planned_seconds=schedule.planned_seconds,
        is_open=schedule.is_open,
        credits=tuple(
            credit
            for credit in evening.credits
            if not any(credit in other for other in evening.credits if other != credit)
        ),
        roles=tuple(dict.fromkeys(chosen.role for laid in whole for chosen in _chosen(laid.step))),
        materials=tuple(materials),
        slug=slug,
        licences=_licences(slug, {laid.slug: laid.about for laid in whole}, evening.practice.about.licence),
    )


def _licences(slug: Slug, there: Mapping[Slug, About], own: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found: dict[str, list[str]] = {}
    for each, about in there.items():
        if each != slug and about.licence not in {"", own}:
            found.setdefault(about.licence, []).append(about.title or each)
    return tuple((licence, tuple(titles)) for licence, titles in found.items())


def _all(steps: tuple[Laid, ...]) -> Iterator[Laid]:
    for laid in steps:
        yield laid
        for option in laid.options:
            yield from _all(option.steps) if option.is_practice else ()


def _openings(slug: Slug, whole: list[Laid]) -> Iterator[str]:
    """For each step the title of the practice that begins with it; nothing of the one that the sheet is of."""
    there: Laid | None = None
    for laid in whole:
        goes_on = there is not None and there.slug == laid.slug and there.step.line < laid.step.line
        yield "" if goes_on or laid.slug == slug else laid.about.title or laid.slug
        there = laid


def _times(schedule: Schedule) -> dict[int, _When]:
    """By a step's place, when it begins; of what stands in several places the first."""
    before = list(accumulate((planned(cue) for cue in schedule.cues), initial=0))
    found: dict[int, _When] = {}
    for line in schedule.agenda:
        found.setdefault(schedule.cues[line.first].key.step, _When(before[line.first], line.seconds))
    return found


def _entries(laid: Laid, times: Mapping[int, _When], opens: str) -> Iterator[Entry]:
    step, when = laid.step, times.get(laid.place)
    yield Entry(
        title=step.title,
        settings=settings_words(step, None if laid.section is None else laid.section.settings.grouping),
        all_settings=write_settings(step.settings),
        prompt=step.words.prompt,
        note="\n\n".join(each for each in (laid.note, step.words.host_note) if each),
        held_back=step.words.held_back,
        begins=when.begins if when is not None else None,
        seconds=when.seconds if when is not None else None,
        is_for_here=when is not None,
        translations=step.words.translations,
        beside=laid.slug,
        opens=opens,
    )
    for part in step.parts:
        if part.include is None:
            yield _of_part(part, laid.slug)


def _of_part(part: Part, slug: Slug) -> Entry:
    said = write_settings(
        Settings(time=part.settings.time, grouping=part.settings.grouping, silent=part.settings.silent)
    )
    return Entry(
        title=part.title,
        settings=said,
        all_settings=write_settings(part.settings),
        prompt=part.words.prompt,
        note=part.words.host_note,
        held_back=part.words.held_back,
        is_part=True,
        translations=part.words.translations,
        beside=slug,
    )


def _chosen(step: Step) -> tuple[Chosen, ...]:
    return (*step.settings.chosen, *(chosen for part in step.parts for chosen in part.settings.chosen))
