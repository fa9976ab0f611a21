"""What a practice that is being written would be in the room: its times, and the stage at each of its steps.

Pure. It goes in slices, so that whoever types never waits; and what is wrong in one place leaves all others usable.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from types import MappingProxyType
from typing import NamedTuple

from microsol_desktop.failure import ExpectedFailure, Sentence
from microsol_desktop.flow.compile import compile_in_slices
from microsol_desktop.flow.events import Started
from microsol_desktop.flow.laid import Evening, lay_out
from microsol_desktop.flow.moment import Wall
from microsol_desktop.flow.now import moment
from microsol_desktop.flow.people import numbered
from microsol_desktop.flow.reading import reader
from microsol_desktop.flow.run import Run, run_of
from microsol_desktop.flow.schedule import Cue, CueKind, Schedule, planned_in_all, until_of
from microsol_desktop.practice.model import Part, PeopleRange, Practice, Slug, Step
from microsol_desktop.practice.parse import parse

ABOUT = -1
"""The place before the first step: what the practice says of itself, and the card with which it begins."""
PART_OF_TIME = 0.38
"""Each screen is drawn when this part of its time has passed, so that the ring shows what it does."""
MOST_MEASURED = 5
"""So many numbers of people are worked out for a span: its ends, and some between."""
BEYOND = 2
"""Where a practice is for so many "or more": how many more its times are told for."""
_NOWHERE = -1
"""Where in the evening a step is of which nothing comes."""
_BETWEEN = frozenset({CueKind.MOVE, CueKind.BREATH})
_NOTHING_BESIDE: Mapping[Slug, str] = MappingProxyType({})


class EditorTimes(NamedTuple):
    """How long a practice takes, in seconds, for from `lowest` to `highest` people; why not, where it can't be told.

    Those are people with whom it can be held: where it is too much for more of them, they are no part of the span.
    `shortest` with all that may shrink at its shortest and what may be left out left out, as the library counts it.
    `until` is (hour, minute) where all that is open in it is told by the clock on the wall.
    """

    shortest: int
    longest: int
    lowest: int
    highest: int
    is_open: bool = False
    until: tuple[int, int] | None = None
    trouble: Sentence | None = None


class StepTime(NamedTuple):
    """How long a step takes: None in `seconds` where it has no limit; `is_there` where it is for so many people.

    `until` is (hour, minute) where what has no limit in it is told by the clock on the wall.
    """

    seconds: int | None = None
    is_there: bool = False
    until: tuple[int, int] | None = None


class Show:
    """A practice as it stands, for so many people: nothing of it where `trouble` says why."""

    def __init__(
        self,
        slug: Slug,
        people: int,
        schedule: Schedule | None,
        firsts: tuple[int, ...] = (),
        trouble: Sentence | None = None,
    ) -> None:
        self.people = people
        self.schedule = schedule
        self.trouble = trouble
        self._slug = slug
        self._run: Run | None = None
        self._cues = _cues_by_step(schedule, firsts) if schedule is not None else ()

    @property
    def seconds(self) -> int:
        """The planned time of all of it."""
        return 0 if self.schedule is None else self.schedule.planned_seconds

    @property
    def shortest(self) -> int:
        """Its seconds with everything elastic at its shortest and what is optional left out."""
        return 0 if self.schedule is None else self.schedule.shortest_seconds

    def time(self, index: int) -> StepTime:
        """How long the step at this place takes."""
        there = self._at(index)
        return StepTime(planned_in_all(there), is_there=True, until=until_of(there)) if there else StepTime()

    def screens(self, index: int, part: int | None = None) -> tuple[int, ...]:
        """What the room sees in this step, or in its part (from 0), as places in the evening.

        Before the first step there is the card with which it begins.
        """
        if self.schedule is None:
            return ()
        if index == ABOUT:
            return (0,)
        cues = self._cues[index] if index < len(self._cues) else range(0)
        return tuple(at for at in cues if part is None or self.schedule.cues[at].key.part == part + 1)

    def first_screen(self, index: int, part: int | None = None) -> int:
        """Which of those says most of it (from 0): the first that is not only on the way there."""
        screens = self.screens(index, part)
        cues = () if self.schedule is None else self.schedule.cues
        return next((place for place, at in enumerate(screens) if cues[at].kind not in _BETWEEN), 0)

    def wall(self, at: int) -> Wall:
        """The stage at this place of the evening, while its time runs."""
        assert self.schedule is not None  # noqa: S101  # there is no place in what is not there
        if self._run is None:
            self._run = run_of(_started(self._slug, self.schedule), self.schedule)
        run = replace(self._run, index=at, begun=0.0 if at else None)
        return moment(run, (run.cue.seconds or 0) * PART_OF_TIME).wall

    def _at(self, index: int) -> tuple[Cue, ...]:
        if self.schedule is None or not 0 <= index < len(self._cues):
            return ()
        return tuple(self.schedule.cues[at] for at in self._cues[index])


def showing(
    slug: Slug, texts: Mapping[Slug, str], people: int, beside: Mapping[Slug, str] = _NOTHING_BESIDE
) -> Iterator[Show | None]:
    """What comes of a practice for so many people: None while it is worked out, a Show at last. Never raises."""
    try:
        evening, firsts = _laid_out(slug, texts)
        yield None
        for schedule in compile_in_slices(slug, evening, numbered(people), beside):
            yield None if schedule is None else Show(slug, people, schedule, firsts)
    except ExpectedFailure as failure:
        yield Show(slug, people, None, trouble=failure.said)


def show_at_once(
    slug: Slug, texts: Mapping[Slug, str], people: int, beside: Mapping[Slug, str] = _NOTHING_BESIDE
) -> Show:
    """The same without a pause."""
    *_, show = showing(slug, texts, people, beside)
    assert show is not None  # noqa: S101  # the last one is a Show
    return show


def times_of(shows: Sequence[Show]) -> EditorTimes:
    """How long it takes, told from what it would be for several numbers of people."""
    in_order = sorted(shows, key=lambda show: show.people)
    there = _most_in_a_row(in_order)
    if not there:
        return EditorTimes(0, 0, in_order[0].people, in_order[-1].people, trouble=shows[0].trouble)
    lowest, highest = there[0].people, there[-1].people
    shortest, longest = min(show.shortest for show in there), max(show.seconds for show in there)
    of_open = [show.schedule.until for show in there if show.schedule is not None and show.schedule.is_open]
    until = None if None in of_open else max((end for end in of_open if end is not None), default=None)
    return EditorTimes(shortest, longest, lowest, highest, bool(of_open), until)


def _most_in_a_row(shows: Sequence[Show]) -> list[Show]:
    """Of these the longest row with which it can be held, the first of several."""
    rows = [list(row) for is_there, row in groupby(shows, lambda show: show.schedule is not None) if is_there]
    return max(rows, key=len, default=[])


def people_measured(people_range: PeopleRange | None, here: int) -> tuple[int, ...]:
    """For how many people its times are worked out; `here` is how many are set, where it says nothing of that."""
    if people_range is None:
        return (here,)
    lowest = people_range.lowest
    highest = people_range.highest if people_range.highest is not None else max(lowest + BEYOND, here)
    if highest - lowest < MOST_MEASURED:
        return tuple(range(lowest, highest + 1))
    steps = MOST_MEASURED - 1
    return tuple(lowest + (highest - lowest) * step // steps for step in range(MOST_MEASURED))


def _started(slug: Slug, schedule: Schedule) -> Started:
    return Started(at=0.0, slug=slug, texts=(), people=schedule.people, seed=0, wall=0.0, utc_offset=0)


def _laid_out(slug: Slug, texts: Mapping[Slug, str]) -> tuple[Evening, tuple[int, ...]]:
    """The evening, and for each of the practice's own steps the place in it where that begins."""
    strict = reader(texts)
    whole = parse(texts[slug]).practice
    usable = _usable(whole, slug, strict)
    practice = replace(whole, steps=tuple(step for step in usable if step is not None))

    def read(wanted: Slug) -> Practice:
        return practice if wanted == slug else strict(wanted)

    evening = lay_out(slug, read)
    counted: dict[Slug, int] = {}
    firsts: list[int] = []
    top = 0
    for step in usable:
        count = 0 if step is None else _count(step, read, counted)
        firsts.append(evening.steps[top].place if count else _NOWHERE)
        top += count
    return evening, tuple(firsts)


def _count(step: Step, read: Callable[[Slug], Practice], counted: dict[Slug, int]) -> int:
    """How many steps of the evening one of the practice becomes."""
    if step.include is None:
        return 1
    if step.include not in counted:
        counted[step.include] = len(lay_out(step.include, read).steps)
    return counted[step.include]


def _usable(practice: Practice, slug: Slug, read: Callable[[Slug], Practice]) -> tuple[Step | None, ...]:
    """Its steps without what can't be included: what that is, is told elsewhere, and all else goes on."""
    known: dict[Slug, bool] = {}

    def is_usable(wanted: Slug) -> bool:
        if wanted not in known:
            known[wanted] = wanted != slug and _can_be_laid_out(wanted, slug, read)
        return known[wanted]

    return tuple(_usable_step(step, is_usable) for step in practice.steps)


def _can_be_laid_out(wanted: Slug, slug: Slug, read: Callable[[Slug], Practice]) -> bool:
    def read_others(one: Slug) -> Practice:
        if one == slug:
            raise ExpectedFailure(
                "ring-of-includes",
                "A practice includes itself: %1.",
                "Take one of these lines out of its file.",
                (slug,),
            )
        return read(one)

    try:
        lay_out(wanted, read_others)
    except ExpectedFailure:
        return False
    return True


def _usable_step(step: Step, is_usable: Callable[[Slug], bool]) -> Step | None:
    if step.include is not None and not is_usable(step.include):
        return None
    parts = tuple(_usable_part(part, is_usable) for part in step.parts)
    return step if parts == step.parts else replace(step, parts=parts)


def _usable_part(part: Part, is_usable: Callable[[Slug], bool]) -> Part:
    return part if part.include is None or is_usable(part.include) else replace(part, include=None)


def _cues_by_step(schedule: Schedule, firsts: tuple[int, ...]) -> tuple[range, ...]:
    """For each of the practice's own steps its cues, as places in the evening."""
    steps = [cue.key.step for cue in schedule.cues]
    ranges = []
    at = 1
    for index, first in enumerate(firsts):
        if first == _NOWHERE:
            ranges.append(range(0))
            continue
        end = next((later for later in firsts[index + 1 :] if later > first), None)
        while at < len(steps) and steps[at] < first:
            at += 1
        begin = at
        while at < len(steps) and (end is None or steps[at] < end):
            at += 1
        ranges.append(range(begin, at))
    return tuple(ranges)
