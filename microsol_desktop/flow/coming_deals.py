"""Which groups stay when somebody comes or leaves: those of the past to the letter, those under way fitted."""

from __future__ import annotations

from dataclasses import replace

from microsol_desktop.flow.fitting import fitted
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.run import Run
from microsol_desktop.flow.schedule import CueKind, Dealt, Settled, Way, Where


def dealt_for(run: Run, settled: Settled) -> tuple[Dealt, ...]:
    """The deals that stand for those who are here; what nobody has come to yet is left out, to be dealt anew."""
    here = tuple(person.id for person in settled.people or run.started.people)
    return tuple(kept for dealt in run.settled.dealt if (kept := _kept(dealt, run, here)) is not None)


def _kept(dealt: Dealt, run: Run, here: tuple[PersonId, ...]) -> Dealt | None:
    if is_over(dealt.where, run):
        return dealt
    if is_to_come(dealt.where, run) and dealt.way is not Way.BY_HAND:
        return None
    return replace(dealt, groups=fitted(dealt.groups, here))


def is_over(where: Where, run: Run) -> bool:
    """Whether these groups have parted; those that a whole included practice runs in are taken as still together."""
    step, number = _come_to(run)
    if where.round == 0 or where.line > step:
        return False
    if where.line < step:
        return True
    later = (each.round for each in run.settled.dealt if (each.step, each.part) == (where.line, where.part))
    return where.round < number and any(where.round < each <= number for each in later)


def is_to_come(where: Where, run: Run) -> bool:
    """Whether nobody has sat in these groups yet, nor been shown them to find their people."""
    step, number = _come_to(run)
    if where.line != step:
        return where.line > step
    if where.round > number:
        return True
    seen = run.schedule.cues[: run.index + 2 if _shows_next(run) else run.index + 1]
    return (
        where.part > 0
        and where.round > 0
        and all((cue.key.step, cue.key.part) != (where.line, where.part) for cue in seen)
    )


def _come_to(run: Run) -> tuple[int, int]:
    """The step and round that people have come to; while they move it is the one that they move to."""
    key = run.schedule.cues[run.index + 1 if _shows_next(run) else run.index].key
    return key.step, key.round


def _shows_next(run: Run) -> bool:
    cue, following = run.cue, run.schedule.cues[run.index + 1 : run.index + 2]
    return cue.kind is CueKind.MOVE and cue.groups is not None and cue.groups in {each.groups for each in following}
