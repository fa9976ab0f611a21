"""An evening that was compiled again, put behind what has been: what was begun stays, what is to come is new."""

from __future__ import annotations

from dataclasses import replace

from microsol_desktop.flow.keys import CueKey
from microsol_desktop.flow.lanes import with_lanes_of
from microsol_desktop.flow.schedule import AgendaLine, Cue, Schedule, planned_in_all


def spliced(old: Schedule, index: int, fresh: Schedule) -> Schedule:
    """The cues before `index` as they were, and from there on those that were compiled again.

    A cue at `index` that is not there any more stays as it was.
    """
    key = old.cues[index].key
    again = place_of(fresh.cues, key)
    if again is None:
        return _joined(old, index + 1, fresh, _first_after(fresh.cues, key))
    there = with_lanes_of(old.cues[index], fresh.cues[again])
    return _joined(old, index, replace(fresh, cues=(*fresh.cues[:again], there, *fresh.cues[again + 1 :])), again)


def spliced_under_way(old: Schedule, index: int, fresh: Schedule, under_way: Cue) -> Schedule:
    """The same, with this cue at `index`, since it goes on."""
    schedule = spliced(old, index, fresh)
    cues = (*schedule.cues[:index], under_way, *schedule.cues[index + 1 :])
    return replace(schedule, cues=cues, agenda=_with_seconds(schedule.agenda, cues))


def place_of(cues: tuple[Cue, ...], key: CueKey) -> int | None:
    """Where the cue of this key is."""
    return next((number for number, cue in enumerate(cues) if cue.key == key), None)


def _first_after(cues: tuple[Cue, ...], key: CueKey) -> int:
    return next((number for number, cue in enumerate(cues) if cue.key > key), len(cues))


def _joined(old: Schedule, keep: int, fresh: Schedule, resume: int) -> Schedule:
    """So many cues of the old one, then those of the fresh one from `resume` on."""
    cues = (*old.cues[:keep], *fresh.cues[resume:])
    return replace(
        fresh,
        cues=cues,
        notes=(*old.notes[:keep], *fresh.notes[resume:]),
        agenda=_with_seconds(_agenda(old, keep, fresh, resume), cues),
    )


def _agenda(old: Schedule, keep: int, fresh: Schedule, resume: int) -> tuple[AgendaLine, ...]:
    """The lines of the kept cues, then those of the others; a step that has both keeps one line."""
    kept = [replace(line, count=min(line.count, keep - line.first)) for line in old.agenda if line.first < keep]
    step = old.cues[kept[-1].first].key.step if kept else None
    lines: list[AgendaLine] = []
    for line in fresh.agenda:
        first, stop = max(line.first, resume), line.first + line.count
        if stop <= first:
            continue
        if kept and not lines and fresh.cues[line.first].key.step == step:
            last = kept.pop()
            lines.append(replace(line, first=last.first, count=last.count + stop - first))
        else:
            lines.append(replace(line, first=first - resume + keep, count=stop - first))
    return (*kept, *lines)


def _with_seconds(agenda: tuple[AgendaLine, ...], cues: tuple[Cue, ...]) -> tuple[AgendaLine, ...]:
    """Each line with the time that its cues have now."""
    timed = []
    for line in agenda:
        there = cues[line.first : line.first + line.count]
        seconds = planned_in_all(there)
        timed.append(line if seconds == line.seconds else replace(line, seconds=seconds))
    return tuple(timed)
