"""What a practice would be for the people here, or why it can't begin: worked out before anything begins."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from pathlib import Path

from microsol_desktop.failure import ExpectedFailure, Sentence
from microsol_desktop.flow.compile import compile_schedule
from microsol_desktop.flow.people import numbered
from microsol_desktop.flow.schedule import Schedule
from microsol_desktop.practice.check import check
from microsol_desktop.practice.library import Library
from microsol_desktop.practice.model import PeopleRange, Slug
from microsol_desktop.practice.read_about import glance
from microsol_desktop.practice.reading import Finding, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlineLine:
    """One step of a practice: its title, its settings in words, and its seconds for the people here (None: open).

    `until`: (hour, minute) where what is open in it is told by the clock on the wall.
    """

    title: str
    settings: str
    seconds: int | None
    until: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """What a practice would be for the people here.

    With `problems` it can't begin; `warnings` don't keep it from that. Each has its line, and a kind by which it is
    said in the host's language. `people` is for how many it was made, `suits` whether as many are here, `begins` and
    `ends` when it says that it begins and promises to end, `until` (hour, minute) until when it goes on where all that
    is open is told by the clock.
    """

    slug: Slug
    title: str
    summary: str = ""
    people: PeopleRange | None = None
    suits: bool = True
    credits: tuple[str, ...] = ()
    lines: tuple[OutlineLine, ...] = ()
    planned_seconds: int = 0
    shortest_seconds: int = 0
    is_open: bool = False
    until: tuple[int, int] | None = None
    begins: time | None = None
    ends: time | None = None
    problems: tuple[Sentence, ...] = ()
    warnings: tuple[Sentence, ...] = ()
    path: Path | None = None
    licence: str = ""
    source: str = ""
    materials: tuple[str, ...] = ()


def outline_of(library: Library, slug: Slug, people: int, path: Path | None) -> Outline:
    """What a practice would be for so many people, or why it can't begin. Never raises."""
    try:
        texts = dict(library.texts_for(slug))
    except ExpectedFailure as failure:
        return Outline(slug=slug, title=slug, problems=(failure.said,), path=path)
    if slug not in texts:
        gone = Sentence("practice-gone", "The practice “%1” is no longer there. Choose another.", (slug,))
        return Outline(slug=slug, title=slug, problems=(gone,))
    about = glance(texts[slug])
    found = check(texts[slug], slug, library)
    made = Outline(
        slug=slug,
        title=about.title or slug,
        summary=about.summary,
        people=about.people,
        suits=about.people is None or people in about.people,
        credits=(about.credit,) if about.credit else (),
        begins=about.begins,
        ends=about.ends,
        warnings=_sentences(found, Severity.WARNING),
        problems=_sentences(found, Severity.ERROR),
        path=path,
        licence=about.licence,
        source=about.source,
        materials=about.materials,
    )
    return made if made.problems else _with_schedule(made, texts, people)


def length_of(library: Library, slug: Slug, people: int) -> tuple[int, int, bool] | None:
    """The shortest and the planned seconds, and whether it is open; None where it can't begin. For lists: quick."""
    try:
        schedule = compile_schedule(slug, dict(library.texts_for(slug)), numbered(people))
    except ExpectedFailure:
        # Its own page says why.
        return None
    return schedule.shortest_seconds, schedule.planned_seconds, schedule.is_open


def _with_schedule(made: Outline, texts: dict[Slug, str], people: int) -> Outline:
    from dataclasses import replace

    try:
        schedule = compile_schedule(made.slug, texts, numbered(people))
    except ExpectedFailure as failure:
        return replace(made, problems=(failure.said,))
    if not schedule.agenda:
        return replace(made, problems=(_nothing_for(people, texts[made.slug]),))
    return replace(
        made,
        credits=_once(schedule),
        lines=tuple(
            OutlineLine(title=line.title, settings=line.settings, seconds=line.seconds, until=line.until)
            for line in schedule.agenda
        ),
        planned_seconds=schedule.planned_seconds,
        shortest_seconds=schedule.shortest_seconds,
        is_open=schedule.is_open,
        until=schedule.until,
    )


def _sentences(found: tuple[Finding, ...], severity: Severity) -> tuple[Sentence, ...]:
    return tuple(
        Sentence("found-in-line", "Line %1: %2", (str(finding.line), finding.said))
        for finding in found
        if finding.severity is severity
    )


NO_STEPS_YET = Sentence(
    "no-steps-yet",
    "It has no steps yet. Write one as a line that begins with ##, as in “## Talk (5 min)”.",
)
"""Why a practice that is only begun can't be held."""


def _nothing_for(people: int, text: str) -> Sentence:
    if "\n## " in f"\n{text}":
        return Sentence(
            "no-step-for-so-many",
            "None of its steps is for %1. Say how many are here, or change what its steps are for.",
            (str(people),),
        )
    return NO_STEPS_YET


def _once(schedule: Schedule) -> tuple[str, ...]:
    """Whose work it is; a credit that stands whole in another one is said once."""
    every = schedule.credits
    return tuple(credit for credit in every if not any(credit in other for other in every if other != credit))
