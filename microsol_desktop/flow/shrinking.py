"""Times that may shrink when the evening is late, how far, and how they do so evenly: to times that people can say."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from microsol_desktop.flow.agreed_times import family_of, repetition_key, stretches
from microsol_desktop.flow.keys import CueKey
from microsol_desktop.flow.passing import turn_of
from microsol_desktop.flow.repeating import spent_in
from microsol_desktop.flow.run import Run, spent_at
from microsol_desktop.flow.schedule import Cue, CueKind

GRAIN = 5
"""Times are whole multiples of so many seconds wherever they can be."""
LEAST_TURN = 30
"""No turn gets shorter than so many seconds, nor than half of what the practice gives it."""
TO_FINISH = 60
"""What is going on has at least so many seconds more, to come to its end."""
_THOUSAND = 1000
_PAUSES = frozenset({CueKind.MOVE, CueKind.BREATH, CueKind.BREAK})

Member = tuple[CueKey, int, int]
"""A cue by its key: the seconds it has, and what it may shrink to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shrinkable:
    """Cues that have one time and keep having one: all turns of a round, say."""

    members: tuple[Member, ...]

    @property
    def longest(self) -> int:
        return max(seconds for _, seconds, _ in self.members)

    @property
    def lowest(self) -> int:
        return min(self.longest, max(lowest for _, _, lowest in self.members))

    def times(self, most: int) -> Iterator[tuple[CueKey, int]]:
        """What each has if none has more than `most` seconds, as far as each may shrink."""
        for key, seconds, lowest in self.members:
            yield key, max(min(seconds, most), min(seconds, lowest))

    def won(self, most: int) -> int:
        """The seconds that are won by it."""
        had = sum(seconds for _, seconds, _ in self.members)
        return had - sum(seconds for _, seconds in self.times(most))


def elastic(run: Run, first: int, now: float) -> tuple[Shrinkable, ...]:
    """Elastic times from a cue on, down to their shorter. What is going on keeps a minute to finish."""
    families: dict[object, list[Member]] = {}
    for index, cue in _may_shrink(run, first):
        if index == run.index:
            least = _up(spent_at(run, now) + TO_FINISH - run.extended)
            families["now"] = [(cue.key, cue.seconds or 0, max(cue.shortest or 0, least))]
        else:
            families.setdefault(family_of(cue.key), []).append((cue.key, cue.seconds or 0, cue.shortest or 0))
    families |= {key: [(key, seconds, lowest)] for key, seconds, lowest in _repetitions(run, first, now)}
    return tuple(Shrinkable(members=tuple(members)) for members in families.values())


def turns(run: Run, whole: Run, first: int) -> tuple[Shrinkable, ...]:
    """The times of turns from a cue on, down to half of those in `whole`, which are the practice's own."""
    own = {cue.key: cue for cue in whole.schedule.cues}
    families: dict[object, list[Member]] = {}
    for index, cue in _may_shrink(run, first):
        is_turn = cue.key.turn > 0 or cue.lanes is not None
        if is_turn and cue.kind not in _PAUSES and index != run.index:
            lowest = _least_turn(own.get(cue.key, cue))
            families.setdefault(family_of(cue.key), []).append((cue.key, cue.seconds or 0, lowest))
    return tuple(Shrinkable(members=tuple(members)) for members in families.values())


def evenly(there: tuple[Shrinkable, ...], need: int) -> dict[CueKey, int]:
    """New times, all by the same share of what they may lose, that win so many seconds, or all there is; empty if none.

    Where rounding wins more than needed, those of which there are most lose a little less.
    """
    wanted = bisect_left(range(_THOUSAND), need, key=lambda share: sum(each.won(_at(each, share)) for each in there))
    times = [_at(each, wanted) for each in there]
    won = sum(each.won(most) for each, most in zip(there, times, strict=True))
    for place in sorted(range(len(there)), key=lambda place: -len(there[place].members)):
        each, most = there[place], min(times[place] + GRAIN, there[place].longest)
        less = each.won(times[place]) - each.won(most)
        if won - less >= need:
            times[place], won = most, won - less
    shorter = [each.times(most) for each, most in zip(there, times, strict=True) if each.won(most)]
    return {key: seconds for each in shorter for key, seconds in each}


def _at(each: Shrinkable, share: int) -> int:
    """The time at so many thousandths of the way to the lowest, in whole grains."""
    if share >= _THOUSAND:
        return each.lowest
    exact = each.longest - (each.longest - each.lowest) * share / _THOUSAND
    return min(each.longest, max(each.lowest, _up(exact)))


def _may_shrink(run: Run, first: int) -> Iterator[tuple[int, Cue]]:
    """Cues with a time of their own that is not settled otherwise: no silence, nobody's turn that is going on."""
    start = max(first, turn_of(run.schedule, run.index).stop if run.cue.key.turn else run.index)
    for index, cue in enumerate(run.schedule.cues[start:], start=start):
        by_itself = cue.until is None and cue.kind not in {CueKind.CHOICE, CueKind.TITLE}
        for_some_time = cue.repeats is not None and cue.repeats.seconds is not None
        in_groups_now = index == run.index and cue.lanes is not None
        if cue.seconds and by_itself and not (cue.silent or for_some_time or in_groups_now):
            yield index, cue


def _repetitions(run: Run, first: int, now: float) -> Iterator[Member]:
    """What repeats for some time: the whole of it may shrink, never below the turn that is going on in it."""
    cues = run.schedule.cues
    for start, stop, spot in stretches(cues):
        there = cues[start:stop]
        had = there[0].repeats
        if stop <= max(first, run.index) or had is None or had.seconds is None or any(cue.silent for cue in there):
            continue
        lowest = sum((cue.shortest or 0) + cue.beyond[0] for cue in there)
        if start <= run.index:
            stretch = range(start, stop)
            now_here = spent_in(run, stretch, now)
            turn = now_here - spent_at(run, now) + (run.cue.seconds or 0)
            lowest = max(lowest, _up(max(turn, now_here + TO_FINISH)))
        yield repetition_key(spot), had.seconds, min(lowest, had.seconds)


def _least_turn(cue: Cue) -> int:
    """Half of the practice's own time, and half a minute for everybody; an elastic time may be shorter than that."""
    most_turns = max((lane.turns for lane in cue.lanes or ()), default=1)
    half = _up((cue.seconds or 0) / 2)
    return min(cue.shortest or 0, max(half, LEAST_TURN * most_turns))


def _up(seconds: float) -> int:
    """Rounded up to a whole grain."""
    return int(-(-seconds // GRAIN)) * GRAIN
