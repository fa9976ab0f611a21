"""How long the steps of a gathering took, as the record keeps it, and what it tells of a practice's times. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.compile import compile_schedule
from microsol_desktop.flow.people import numbered
from microsol_desktop.flow.real_times import (
    Heading,
    RealTimes,
    Took,
    averaged,
    has_span,
    headings_in,
    span_of,
    was_leafed,
)
from microsol_desktop.flow.schedule import Schedule
from microsol_desktop.practice.model import Slug, Span
from microsol_desktop.practice.retiming import Mean, Spot


def times_of_record(
    slug: Slug, texts: Mapping[Slug, str], people: int, kept: Iterable[tuple[str, int | None, int, bool]]
) -> RealTimes:
    """The same from what a record keeps: each step's title, planned and real seconds, and whether it was skipped.

    Of single turns it knows nothing: all times of a step are taken to have been longer, or shorter, alike. Only steps
    that are found in the evening under their titles, one after another, tell of a practice.
    """
    try:
        schedule = compile_schedule(slug, texts, numbered(people))
        headings = headings_in(slug, texts)
    except ExpectedFailure:
        # What it includes is gone, or has changed: how long it took is known all the same.
        return RealTimes(tuple(Took(*each) for each in kept))
    to_come = list(_lines(schedule, headings))
    steps: list[Took] = []
    found: dict[Slug, dict[Spot, list[Mean]]] = defaultdict(lambda: defaultdict(list))
    for title, planned, real, skipped in kept:
        there = next((line for line in to_come if line[0] == title), None)
        if there is None:
            steps.append(Took(title, planned, real, skipped))
            continue
        to_come.remove(there)
        heading, now = there[1], there[2]
        steps.append(Took(title, planned, real, skipped, heading.slug, heading.at))
        was = planned or now
        if skipped or not was or was_leafed(real, was):
            continue
        for spot, span in _timed(heading):
            found[heading.slug][spot].append(Mean(span.longest * real / was))
    return RealTimes(tuple(steps), tuple((each, averaged(spots)) for each, spots in found.items()))


def _lines(schedule: Schedule, headings: Mapping[int, Heading]) -> Iterator[tuple[str, Heading, int | None]]:
    for line in schedule.agenda:
        heading = headings.get(schedule.cues[line.first].key.step)
        if heading is not None:
            yield line.title, heading, line.seconds


def _timed(heading: Heading) -> Iterator[tuple[Spot, Span]]:
    """The headings of a step whose times are said in seconds: its own, else those of its parts."""
    if has_span(heading.step.settings):
        yield Spot(heading.at), span_of(heading.step.settings)
        return
    if heading.step.settings.choose_one:
        # Which of them was chosen the record does not know.
        return
    for number, part in enumerate(heading.step.parts, start=1):
        if has_span(part.settings):
            yield Spot(heading.at, number), span_of(part.settings)
