"""How long each step of a run really took, and what its times would be if a practice said so. Pure.

Of single turns only their mean is told, and only a step's: who spoke how long is told nowhere.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from microsol_desktop.flow.events import Jumped, Passed
from microsol_desktop.flow.keys import CueKey
from microsol_desktop.flow.laid import Laid, lay_out
from microsol_desktop.flow.reading import reader
from microsol_desktop.flow.run import Run
from microsol_desktop.flow.schedule import CueKind
from microsol_desktop.flow.went import Stretch, states, steps_went, stretches
from microsol_desktop.practice.model import Each, EveryoneMeets, Lasts, Part, Repeat, Settings, Shared, Slug, Span, Step
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.retiming import Mean, Means, Spot

LEAFED = 20.0
"""Seconds for which something has to have been there before it was anything at all: shorter ones were leafed through.

Of what is short itself, a quarter of its time; of what is long, a tenth: nobody means 30 s who says 20 min.
"""


class Took(NamedTuple):
    """A step of the evening: how long it was planned for those who were there, and how long it took; in seconds.

    `planned` None: without a limit. `slug` is the practice that it stands in, `step` its index there (from 0); None
    where it was brought in and stands in none.
    """

    title: str
    planned: int | None
    real: int
    skipped: bool = False
    slug: Slug | None = None
    step: int | None = None


class RealTimes(NamedTuple):
    """The steps in the order in which they came, and for each practice's text the times that its headings took."""

    steps: tuple[Took, ...] = ()
    means: tuple[tuple[Slug, Means], ...] = ()

    def of(self, slug: Slug) -> Means:
        """What is known of this practice."""
        return dict(self.means).get(slug, {})


class Heading(NamedTuple):
    """A step's place in the evening as a heading in a text."""

    slug: Slug
    at: int
    step: Step


def real_times(run: Run) -> RealTimes:
    """How a run went, so far as it tells something of its practice's times.

    Pauses, what was brought in, turns that were passed, what was leafed through and what the end cut short don't count.
    """
    there = tuple(stretches(run))
    headings = _headings(run)
    steps = []
    for at, went in steps_went(run, there).items():
        heading = headings.get(at.step) if not at.since else None
        where = (None, None) if heading is None else (heading.slug, heading.at)
        steps.append(Took(went.name, went.planned, round(went.real), went.skipped, *where))
    sums, cut = _sums(there), _cut_short(run)
    found: dict[Slug, dict[Spot, list[Mean]]] = defaultdict(lambda: defaultdict(list))
    for place, heading in headings.items():
        for spot, mean in _means(heading, _Measured(sums.get(place, {}), run, cut)):
            found[heading.slug][spot].append(mean)
    return RealTimes(tuple(steps), tuple((slug, averaged(spots)) for slug, spots in found.items()))


# Where the steps stand


def _headings(run: Run) -> dict[int, Heading]:
    return headings_in(run.started.slug, dict(run.started.texts))


def headings_in(slug: Slug, texts: Mapping[Slug, str]) -> dict[int, Heading]:
    """By a step's place in the evening, its heading in the text that it stands in."""
    evening = lay_out(slug, reader(texts))
    indices: dict[Slug, dict[int, int]] = {}
    found = {}
    for laid in _all(evening.steps):
        if laid.slug not in indices:
            steps = parse(texts[laid.slug]).practice.steps
            indices[laid.slug] = {step.line: index for index, step in enumerate(steps)}
        index = indices[laid.slug].get(laid.step.line)
        if index is not None and laid.place not in found:
            found[laid.place] = Heading(laid.slug, index, laid.step)
    return found


def _all(steps: tuple[Laid, ...]) -> Iterator[Laid]:
    for laid in steps:
        yield laid
        for option in laid.options:
            yield from _all(option.steps) if option.is_practice else ()


# What is measured


def _sums(there: tuple[Stretch, ...]) -> dict[int, dict[CueKey, float]]:
    """By a step's place, the seconds of each of its cues; what was brought in and choosing are no part of them."""
    sums: dict[int, dict[CueKey, float]] = defaultdict(lambda: defaultdict(float))
    for stretch in there:
        cue = stretch.run.cue
        if not stretch.since and cue.kind not in {CueKind.TITLE, CueKind.CHOICE}:
            sums[cue.key.step][cue.key] += stretch.seconds - stretch.silence
        for key in _begun_again(stretch):
            sums[key.step].pop(key, None)
    return sums


def _begun_again(stretch: Stretch) -> tuple[CueKey, ...]:
    """What is somebody else's turn from here on, or begins anew: what it took until now was nothing."""
    there, cues = stretch.run, stretch.run.schedule.cues
    if stretch.since:
        return ()
    match stretch.until:
        case Passed():
            return tuple(cue.key for cue in cues if cue.key[:3] == there.cue.key[:3])
        case Jumped(to=to) if 0 <= to <= there.index:
            return tuple(cue.key for cue in cues[to:])
        case _:
            return ()


def _cut_short(run: Run) -> CueKey | None:
    """The cue in which the evening was ended while others were still to come."""
    ended = next((state for state in states(run) if state.ended), None)
    return ended.cue.key if ended is not None and ended.index + 1 < len(ended.schedule.cues) else None


class _Measured(NamedTuple):
    """The seconds of a step's cues, and what tells which of them count."""

    sums: Mapping[CueKey, float]
    run: Run
    cut: CueKey | None

    def of_part(self, number: int) -> _Measured:
        """Those of one part (from 1) alone."""
        return self._replace(sums={key: seconds for key, seconds in self.sums.items() if key.part == number})

    def mean(self, unit: _Unit, planned: int) -> float | None:
        """How long one of these was on average; None where none counts."""
        each: dict[tuple[int, ...], float] = defaultdict(float)
        for key, seconds in self.sums.items():
            each[unit.of(key)] += seconds
        if self.cut in self.sums and self.cut is not None and each.get(unit.of(self.cut), planned) < planned:
            del each[unit.of(self.cut)]
        return _average(seconds for seconds in each.values() if not was_leafed(seconds, planned))

    def whole(self, settings: Settings) -> float | None:
        """All rounds together, of what is repeated for some time."""
        if not isinstance(settings.repeat, Repeat) or settings.repeat.span is None or self.cut in self.sums:
            return None
        seconds = sum(self.sums.values())
        return None if was_leafed(seconds, settings.repeat.span.longest) else seconds


def _means(heading: Heading, measured: _Measured) -> Iterator[tuple[Spot, Mean]]:
    """What a step tells of its own time, or where it has none, of those of its parts."""
    settings = heading.step.settings
    cues = measured.run.schedule.cues
    together = not any(cue.own_groups for cue in cues if cue.key in measured.sums)
    if has_span(settings):
        # Where people choose their groups, nobody counts their turns.
        counts = together or not isinstance(settings.time, Each)
        mean = measured.mean(_unit_of_step(settings), span_of(settings).longest) if counts else None
        yield Spot(heading.at), Mean(mean, measured.whole(settings))
        return
    yield Spot(heading.at), Mean(None, measured.whole(settings))
    for number, part in enumerate(heading.step.parts, start=1):
        own = measured.of_part(number)
        if own.sums and has_span(part.settings) and (together or isinstance(part.settings.time, Lasts)):
            unit = _unit_of_part(part, in_turns=isinstance(settings.time, Each))
            yield (
                Spot(heading.at, number),
                Mean(own.mean(unit, span_of(part.settings).longest), own.whole(part.settings)),
            )


class _Unit(NamedTuple):
    """What one time is of: which parts of a key tell one from another."""

    by_round: bool
    by_turn: bool
    by_part: bool = False
    by_cue: bool = False

    def of(self, key: CueKey) -> tuple[int, ...]:
        told = (self.by_round, self.by_turn, self.by_part, self.by_cue)
        return tuple(number for number, is_told in zip(key[1:], told, strict=True) if is_told)


def _unit_of_step(settings: Settings) -> _Unit:
    """A round of the step; where each has the time, a turn of it."""
    comes_again = settings.repeat is not None or settings.supply is not None
    return _Unit(
        by_round=comes_again or isinstance(settings.formation, EveryoneMeets), by_turn=isinstance(settings.time, Each)
    )


def _unit_of_part(part: Part, *, in_turns: bool) -> _Unit:
    """A cue of the part; where it shares a time among turns, all those of one round, or of the turn that it is in."""
    if isinstance(part.settings.time, Shared):
        return _Unit(by_round=True, by_turn=in_turns)
    return _Unit(by_round=True, by_turn=True, by_part=True, by_cue=True)


def was_leafed(seconds: float, planned: float) -> bool:
    return seconds < min(max(LEAFED, planned / 10), planned / 4)


def has_span(settings: Settings) -> bool:
    return isinstance(settings.time, Lasts | Shared) or (
        isinstance(settings.time, Each) and settings.time.span is not None
    )


def span_of(settings: Settings) -> Span:
    match settings.time:
        case Lasts(span=Span() as span) | Shared(span=Span() as span) | Each(span=Span() as span):
            return span
        case _:
            return Span(shortest=0, longest=0)


def averaged(spots: Mapping[Spot, list[Mean]]) -> Means:
    """What came more than once in an evening has the mean of its times."""
    return {
        spot: Mean(_average(mean.unit for mean in means), _average(mean.whole for mean in means))
        for spot, means in spots.items()
    }


def _average(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None
