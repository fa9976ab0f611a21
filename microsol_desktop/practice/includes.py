"""What a practice includes: that it is there, readable, not itself, not too deep, and not too long all together."""

from __future__ import annotations

from typing import NamedTuple

from microsol_desktop.failure import ExpectedFailure, Sentence
from microsol_desktop.practice.library import Library, key_of
from microsol_desktop.practice.model import Lasts, Part, Practice, Repeat, Rounds, Shared, Slug, Step
from microsol_desktop.practice.notes import Notes
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.reading import Severity
from microsol_desktop.practice.settings.times import DAY

DEEPEST = 8
MOST_CUES = 2000


class _Size(NamedTuple):
    """What a practice comes to at the least, with all that it includes: levels of includes, cues, planned seconds."""

    depth: int = 0
    cues: int = 0
    seconds: int = 0


class _Trouble(NamedTuple):
    """Why an included practice can't run, said at the line that includes it."""

    kind: str
    sentence: str
    arguments: tuple[str | Sentence, ...]


def check_includes(practice: Practice, slug: Slug, library: Library, notes: Notes) -> None:
    """Tell what is wrong with the practices that this one includes, at the line that does, and what is too much."""
    whole = _Walk(library).size(practice, (slug,), notes)
    if whole.seconds > DAY:
        notes.error(
            "over-a-day-in-all", 1, 1, "this practice takes longer than 24 h in all: make several evenings of it"
        )
    if whole.cues + 1 > MOST_CUES:  # the title card is a cue too
        notes.error(
            "too-many-cues",
            1,
            1,
            "this practice has more than %1 cues: ask for fewer rounds, or make several practices of it",
            str(MOST_CUES),
        )


class _Walk:
    """Goes through all includes once; what is known of a practice is kept, so that no web of includes takes long."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._known: dict[str, _Size | _Trouble] = {}

    def size(self, practice: Practice, way: tuple[Slug, ...], notes: Notes) -> _Size:
        """What a practice comes to; its troubles go to the notes. `way` leads to it, itself the last."""
        total = _Size()
        for step in practice.steps:
            options = [_options(step)] if step.settings.choose_one else []
            for include, line in [(step.include, step.line), *(one for pairs in options for one in pairs)]:
                if not include:
                    continue
                inside = self._included(include, way)
                if isinstance(inside, _Trouble):
                    notes.error(inside.kind, line, 1, inside.sentence, *inside.arguments)
                    continue
                # What only some numbers of people have, or only one option, may be no part of the evening.
                uncertain = step.settings.sizes is not None or step.settings.choose_one
                total = _added(total, _Size(depth=inside.depth) if uncertain else inside)
                if inside.depth + 1 > DEEPEST:
                    notes.error(
                        "includes-too-deep",
                        line,
                        1,
                        "`%1` includes practices more than %2 deep: write some of its steps out here",
                        include,
                        str(DEEPEST),
                    )
            total = _Size(total.depth, total.cues + _cues(step), total.seconds + _seconds(step))
        return total

    def _included(self, slug: Slug, way: tuple[Slug, ...]) -> _Size | _Trouble:
        keys = [key_of(one) for one in way]
        key = key_of(slug)
        if key in keys:
            round_trip = " → ".join((*way[keys.index(key) :], slug))
            return _itself((round_trip,))
        if len(way) > 2 * DEEPEST:
            return _Trouble("lies-too-deep", "`%1` lies more than %2 includes deep: write it out", (slug, str(DEEPEST)))
        if key not in self._known:
            self._known[key] = self._look_into(slug, way)
        return self._known[key]

    def _look_into(self, slug: Slug, way: tuple[Slug, ...]) -> _Size | _Trouble:
        try:
            found = self._library.find(slug)
        except ExpectedFailure as failure:
            return _Trouble("include-unreadable", "`%1` can't be included: %2", (slug, failure.said))
        if found is None:
            return _Trouble(
                "missing-include",
                "there is no practice `%1`: put `%1.md` beside this file, or look how it is spelled",
                (slug,),
            )
        reading = parse(found.text)
        notes = Notes()
        size = self.size(reading.practice, (*way, found.slug), notes)
        for finding in (*reading.findings, *notes.in_order()):
            if finding.kind == "includes-itself":
                return _itself(finding.arguments)
            if finding.severity is Severity.ERROR:
                return _Trouble("error-in-include", "line %1 of `%2`: %3", (str(finding.line), slug, finding.said))
        return size


def _itself(round_trip: tuple[str | Sentence, ...]) -> _Trouble:
    return _Trouble("includes-itself", "this practice includes itself: %1; take one of these lines out", round_trip)


def _options(step: Step) -> list[tuple[Slug | None, int]]:
    return [(part.include, part.line) for part in step.parts]


def _added(total: _Size, inside: _Size) -> _Size:
    return _Size(
        max(total.depth, inside.depth + 1),
        min(total.cues + inside.cues, 2 * MOST_CUES),
        min(total.seconds + inside.seconds, 2 * DAY),
    )


def _rounds(step: Step) -> int:
    return step.settings.repeat.count if isinstance(step.settings.repeat, Rounds) else 1


def _sure(step: Step) -> tuple[Part, ...]:
    """The parts that are there for however many people."""
    return tuple(part for part in step.parts if part.settings.sizes is None)


def _cues(step: Step) -> int:
    """How many cues a step comes to at the least: with one turn."""
    if step.include is not None or step.settings.sizes is not None:
        return 0
    return _rounds(step) * (1 if step.settings.choose_one else max(1, len(_sure(step))))


def _seconds(step: Step) -> int:
    """How long a step is planned at the least: with one turn."""
    if step.settings.sizes is not None:
        return 0
    if isinstance(step.settings.repeat, Repeat):
        return step.settings.repeat.span.longest if step.settings.repeat.span else 0
    match step.settings.time:
        case Lasts(span=span) | Shared(span=span):
            return _rounds(step) * span.longest
        case _:
            parts = [part.settings.time.span.longest for part in _sure(step) if isinstance(part.settings.time, Lasts)]
            return _rounds(step) * (max(parts, default=0) if step.settings.choose_one else sum(parts))
