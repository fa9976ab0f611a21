"""Times that the host agreed to so that the evening fits, laid over the practice's own. Finds none by itself.

They are kept by the cues' keys, so that they hold however often the practice is compiled again.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from microsol_desktop.flow.agenda import agreed_words
from microsol_desktop.flow.keys import CueKey, Spot
from microsol_desktop.flow.schedule import AgendaLine, Cue, Lane, Schedule, planned_in_all
from microsol_desktop.flow.settled import Settled

LONGEST = 24 * 3600

Times = tuple[tuple[CueKey, int], ...]


def with_agreed_times(schedule: Schedule, times: Times) -> Schedule:
    """The schedule with these times; no cue gets longer by them.

    A turn that was not there when they were agreed on (somebody came late) has the time of those beside it.
    """
    if not times:
        return schedule
    agreed = _Agreed(times)
    cues = _shorter_repetitions(tuple(agreed.cue(cue) for cue in schedule.cues), agreed.repetitions)
    return replace(schedule, cues=cues, agenda=tuple(_retimed(line, schedule.cues, cues) for line in schedule.agenda))


def family_of(key: CueKey) -> tuple[int, int]:
    """What has one time for all: a step, or a part of it, in all its rounds and turns."""
    return key.step, key.part


def repetition_key(spot: Spot) -> CueKey:
    """The key under which the whole time of something that repeats is agreed on."""
    return CueKey(spot.step, 0, spot.turn, spot.part)


def agreed_after_passing(schedule: Schedule, rest: range, settled: Settled) -> tuple[Schedule, Settled]:
    """What a pass makes of the times: they go by the place in the round, and all who still have a turn have the same.

    Args:
        schedule: With the turn passed already.
        rest: The cues of the round from this turn on.
        settled: What was agreed on before.
    """
    agreed = _Agreed(settled.times)
    times = dict(settled.times)
    for cue in schedule.cues[rest.start : rest.stop]:
        seconds = agreed.to_come(cue.key)
        if seconds is not None and cue.seconds is not None:
            times[cue.key] = min(seconds, cue.seconds)
    settled = replace(settled, times=tuple(times.items()))
    return with_agreed_times(schedule, settled.times), settled


class _Agreed:
    """What was agreed on, by key, and for those that come new among them."""

    def __init__(self, times: Times) -> None:
        self.repetitions = {key: seconds for key, seconds in times if key.round == 0}
        self._exact = {key: seconds for key, seconds in times if key.round}
        self._families: dict[tuple[int, int], list[CueKey]] = {}
        for key in sorted(self._exact):
            self._families.setdefault(family_of(key), []).append(key)

    def of(self, key: CueKey) -> int | None:
        """The time of a cue: its own, or that of the one before it which is like it."""
        if key in self._exact:
            return self._exact[key]
        like_it = self._families.get(family_of(key), [])
        place = bisect_left(like_it, key)
        return self._exact[like_it[place - 1]] if place else None

    def to_come(self, key: CueKey) -> int | None:
        """The time of a turn that was agreed on, or that of the next one in its round."""
        like_it = self._families.get(family_of(key), [])
        place = bisect_left(like_it, key)
        there = like_it[place : place + 1]
        return self._exact[there[0]] if there and there[0].round == key.round else None

    def cue(self, cue: Cue) -> Cue:
        """The cue with its time; as it is where none was agreed on."""
        seconds = self.of(cue.key)
        if seconds is None or cue.seconds is None or cue.until is not None or seconds >= cue.seconds:
            return cue
        return shortened(cue, seconds)


def shortened(cue: Cue, seconds: int) -> Cue:
    """A cue with less time: its lanes and its soft bell go with it."""
    return replace(
        cue,
        seconds=seconds,
        shortest=min(cue.shortest or 0, seconds),
        lanes=None if cue.lanes is None else tuple(_lane(lane, seconds) for lane in cue.lanes),
        warn=_warn(cue, seconds),
    )


def _lane(lane: Lane, seconds: int) -> Lane:
    return replace(lane, seconds_each=max(0, int(seconds - lane.since)) // (lane.turns - lane.had))


def _warn(cue: Cue, seconds: int) -> int | None:
    """A bell at half time stays at half time; one that would ring before the beginning does not ring."""
    if cue.warn is None:
        return None
    if cue.warn == (cue.seconds or 0) // 2:
        return seconds // 2
    return cue.warn if cue.warn < seconds else None


def _shorter_repetitions(cues: tuple[Cue, ...], agreed: dict[CueKey, int]) -> tuple[Cue, ...]:
    """What repeats for some time, with less of it; on its last cue stands how much is still to come of it."""
    if not agreed:
        return cues
    shorter = list(cues)
    for start, stop, spot in stretches(cues):
        had, seconds = cues[start].repeats, agreed.get(repetition_key(spot))
        if had is None or had.seconds is None or seconds is None or seconds >= had.seconds:
            continue
        for index in range(start, stop):
            shorter[index] = replace(shorter[index], repeats=had._replace(seconds=seconds))
        last = shorter[stop - 1]
        # A first round that is longer than the whole time is cut off by it; rounds that have been are not.
        least = -LONGEST if cues[start].key.round == last.key.round else 0
        longest = max(least, last.beyond[1] - (had.seconds - seconds))
        shorter[stop - 1] = replace(last, beyond=(min(last.beyond[0], longest), longest))
    return tuple(shorter)


def stretches(cues: tuple[Cue, ...]) -> Iterator[tuple[int, int, Spot]]:
    """Where something repeats: from which cue to before which."""
    for spot, there in groupby(enumerate(cues), lambda each: each[1].repeats and each[1].repeats.spot):
        if spot is not None:
            indices = [index for index, _ in there]
            yield indices[0], indices[-1] + 1, spot


def _retimed(line: AgendaLine, before: tuple[Cue, ...], after: tuple[Cue, ...]) -> AgendaLine:
    here = slice(line.first, line.first + line.count)
    had, there = before[here], after[here]
    if had == there:
        return line
    is_shorter = any(one.seconds != other.seconds for one, other in zip(had, there, strict=True))
    return replace(
        line,
        seconds=planned_in_all(there),
        settings=agreed_words(line.settings, there) if is_shorter and line.settings else line.settings,
    )
