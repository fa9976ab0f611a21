"""Which optional steps go when the evening is late: as few as will do."""

from __future__ import annotations

from dataclasses import dataclass

from microsol_desktop.flow.run import Run
from microsol_desktop.flow.schedule import AgendaLine


@dataclass(frozen=True, slots=True, kw_only=True)
class _Leavable:
    """An optional step, or a whole practice that is optional: where it begins, what it takes."""

    first: int
    steps: frozenset[int]
    seconds: int
    silent: bool


def to_leave_out(run: Run, first: int, need: int) -> frozenset[int]:
    """The optional steps from a cue on that go for so many seconds; those under way stay.

    The last go first: what is late in the evening can be given back longest, if time is won until then. A silence that
    is optional goes only after all others. Whatever turns out not to be needed stays: no long song goes for a minute
    that a short one would give.
    """
    there = sorted(_leavable(run, max(first, run.index + 1)), key=lambda each: (each.silent, -each.first))
    going: list[_Leavable] = []
    for each in there:
        if sum(gone.seconds for gone in going) >= need:
            break
        going.append(each)
    for each in sorted(going, key=lambda gone: (not gone.silent, -gone.seconds)):
        if sum(gone.seconds for gone in going) - each.seconds >= need:
            going.remove(each)
    return frozenset(step for each in going for step in each.steps)


def _leavable(run: Run, first: int) -> list[_Leavable]:
    units: dict[tuple[int, int], list[AgendaLine]] = {}
    for line in run.schedule.agenda:
        if line.optional and line.first >= first:
            step = run.schedule.cues[line.first].key.step
            units.setdefault((line.together, 0 if line.together else step), []).append(line)
    found = (_unit(run, lines) for lines in units.values())
    return [each for each in found if each.seconds > 0]


def _unit(run: Run, lines: list[AgendaLine]) -> _Leavable:
    cues = [cue for line in lines for cue in run.schedule.cues[line.first : line.first + line.count]]
    before = run.plan.planned_before
    seconds = sum(before[line.first + line.count] - before[line.first] for line in lines)
    return _Leavable(
        first=lines[0].first,
        steps=frozenset(cue.key.step for cue in cues),
        # What lasts until a time of the day gives none: nobody can tell how much it would take.
        seconds=0 if any(cue.until is not None for cue in cues) else seconds,
        silent=all(cue.silent for cue in cues),
    )
