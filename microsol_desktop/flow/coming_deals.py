"""Which groups stay when somebody comes or leaves: those of the past to the letter, those under way in the main.

What nobody has come to yet is dealt anew for those who are here, unless the host made it by hand.
"""

from __future__ import annotations

from collections.abc import Callable

from microsol_desktop.flow.keys import Where
from microsol_desktop.flow.run import Run
from microsol_desktop.flow.schedule import CueKind
from microsol_desktop.flow.settled import Dealt, Way
from microsol_desktop.practice.model import EveryoneMeets, TwoCircles


def dealt_that_stays(run: Run) -> tuple[Dealt, ...]:
    """What is not to be dealt anew."""
    return tuple(dealt for dealt in run.settled.dealt if _stays(dealt, run))


def dealt_but_formations(run: Run, since: int) -> tuple[Dealt, ...]:
    """What was dealt, but for everyone meeting everyone and two circles from step `since` on, not made by hand.

    These hang together from their first round: begun anew, they are for all who are here, as if nobody had come late.
    """
    formed = {
        (cue.where.line, cue.where.part)
        for cue in run.schedule.cues
        if cue.where is not None and isinstance(cue.formation, EveryoneMeets | TwoCircles)
    }
    return tuple(
        dealt
        for dealt in run.settled.dealt
        if dealt.way is Way.BY_HAND or dealt.step < since or (dealt.step, dealt.part) not in formed
    )


def goes_on(run: Run) -> Callable[[Where], bool]:
    """Says of a place whether its groups are still together, or to come: they are to fit those who are here."""

    def fits(where: Where) -> bool:
        return not is_over(where, run)

    return fits


def is_over(where: Where, run: Run) -> bool:
    """Whether these groups have parted; those that a whole included practice runs in are taken as still together."""
    step, number = _come_to(run)
    # A move may have groups of its own: people are on their way to them though the next step is what they see.
    if where.round <= 0 or where.line > step or where == run.cue.where:
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
    if where.round <= 0 or where.part == 0:
        return where.round > number
    seen = run.schedule.cues[: run.index + 2 if _shows_next(run) else run.index + 1]
    been = any((cue.key.step, cue.key.part) == (where.line, where.part) for cue in seen)
    return not been or where.round > number


def _stays(dealt: Dealt, run: Run) -> bool:
    if dealt.way is Way.BY_HAND or not is_to_come(dealt.where, run):
        return True
    # The rounds of a formation hang together: who was to meet whom in those to come is not shuffled in its middle.
    formed = isinstance(run.cue.formation, EveryoneMeets | TwoCircles)
    return formed and dealt.step == run.cue.key.step and run.cue.kind is not CueKind.MOVE


def _come_to(run: Run) -> tuple[int, int]:
    """The step and round that people have come to; while they move it is the one that they move to."""
    key = run.schedule.cues[run.index + 1 if _shows_next(run) else run.index].key
    return key.step, key.round


def _shows_next(run: Run) -> bool:
    cue, following = run.cue, run.schedule.cues[run.index + 1 : run.index + 2]
    return cue.kind is CueKind.MOVE and cue.groups is not None and cue.groups in {each.groups for each in following}
