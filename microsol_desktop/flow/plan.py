"""What is worked out once for a schedule, so that showing an instant of it costs next to nothing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate
from types import MappingProxyType

from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.schedule import AgendaLine, Schedule, is_open, planned


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Plan:
    """Sums over a schedule. Two of them are the same only if they are one: that makes them cheap to remember by.

    `planned_before[n]` are the planned seconds of all cues before cue n, `open_before[n]` how many of those have no
    limit. `told_by_clock` are the cues with `until`. `firsts` are the agenda lines' first cues. `line_weights` are the
    lines' shares of the evening, together 1. `turns_before[n]` counts the turns that are complete before cue n.
    `names` knows those too who have left. `speaks_last` has for each role that is chosen somewhere the last cue in
    which its holder speaks or listens.
    """

    schedule: Schedule
    planned_before: tuple[int, ...]
    open_before: tuple[int, ...]
    told_by_clock: tuple[int, ...]
    turns_before: tuple[int, ...]
    firsts: tuple[int, ...]
    line_weights: tuple[float, ...]
    names: Mapping[PersonId, str]
    seats: tuple[PersonId, ...]
    speaks_last: Mapping[str, int]

    def line_at(self, index: int) -> int | None:
        """The agenda line that a cue belongs to; None for the title card where it stands before the first line."""
        line = bisect_right(self.firsts, index) - 1
        if line < 0:
            return None
        there = self.schedule.agenda[line]
        return line if index < there.first + there.count else None


def plan_of(schedule: Schedule) -> Plan:
    cues = schedule.cues
    ends_turn = [
        cue.key.turn > 0 and (number + 1 == len(cues) or cues[number + 1].key[:3] != cue.key[:3])
        for number, cue in enumerate(cues)
    ]
    return Plan(
        schedule=schedule,
        planned_before=tuple(accumulate((planned(cue) for cue in cues), initial=0)),
        open_before=tuple(accumulate((is_open(cue) and cue.until is None for cue in cues), initial=0)),
        told_by_clock=tuple(number for number, cue in enumerate(cues) if cue.until),
        turns_before=tuple(accumulate(ends_turn, initial=0)),
        firsts=tuple(line.first for line in schedule.agenda),
        line_weights=_weights(schedule.agenda),
        names=MappingProxyType({person.id: person.name for person in (*schedule.gone, *schedule.people)}),
        seats=tuple(person.id for person in schedule.people),
        speaks_last=MappingProxyType(_speaks_last(schedule)),
    )


def _speaks_last(schedule: Schedule) -> dict[str, int]:
    chosen = {chosen.role for cue in schedule.cues for chosen in cue.chooses}
    return {
        role: number
        for number, cue in enumerate(schedule.cues)
        if cue.voice is not None
        for role in cue.voice.roles
        if role in chosen
    }


def _weights(agenda: tuple[AgendaLine, ...]) -> tuple[float, ...]:
    """Each line's share of the evening. One without a limit gets half of what a line has on average, at least."""
    timed = [line.seconds for line in agenda if line.seconds]
    small = sum(timed) / len(timed) / 2 if timed else 1.0
    seconds = [small if line.seconds is None else float(line.seconds) for line in agenda]
    whole = sum(seconds)
    return tuple(part / whole for part in seconds) if whole else tuple(1 / len(agenda) for _ in agenda)
