"""What repeats until it is enough: the rounds that there are, the time they took, and one more of them."""

from __future__ import annotations

from dataclasses import replace

from microsol_desktop.flow.events import Repeated
from microsol_desktop.flow.recompiling import recompiled, with_dealt, with_newly
from microsol_desktop.flow.run import Run, spent_at
from microsol_desktop.flow.schedule import Cue
from microsol_desktop.flow.settled import Settled


def stretch_of(run: Run) -> range:
    """The cues of all rounds that there are of what repeats here; none where nothing does."""
    cues, here = run.schedule.cues, run.cue.repeats
    if here is None:
        return range(run.index, run.index)
    start, stop = run.index, run.index + 1
    while start > 0 and _spot(cues[start - 1]) == here.spot:
        start -= 1
    while stop < len(cues) and _spot(cues[stop]) == here.spot:
        stop += 1
    return range(start, stop)


def spent_in(run: Run, stretch: range, now: float) -> float:
    """Seconds that these cues have behind them, pauses not counted; the cue under way is one of them."""
    return _spent_before(run, stretch) + spent_at(run, now)


def is_at_an_end(run: Run, stretch: range) -> bool:
    """Whether a turn ends with this cue, or where there are no turns a round."""
    if run.index + 1 >= stretch.stop:
        return True
    here, following = run.cue.key, run.schedule.cues[run.index + 1].key
    return here[:3] != following[:3] if here.turn else here.round != following.round


def is_time_up(run: Run, stretch: range, now: float) -> bool:
    """Whether what repeats for some time has had it; never where the host says when it is enough."""
    seconds = None if run.cue.repeats is None else run.cue.repeats.seconds
    return seconds is not None and spent_in(run, stretch, now) >= seconds


def left_to_repeat(run: Run, now: float) -> float:
    """By how many seconds what is still to come of a timed repetition differs from the cues laid out after this one.

    It goes by the time that was really taken, and never ends before this cue does.
    """
    stretch = stretch_of(run)
    if run.cue.repeats is None or run.cue.repeats.seconds is None:
        return 0.0
    planned = run.cue.seconds or 0
    left = run.cue.repeats.seconds - max(spent_in(run, stretch, now), _spent_before(run, stretch) + planned)
    laid_out = run.plan.planned_before[stretch.stop] - run.plan.planned_before[run.index + 1]
    return max(0.0, left) - laid_out


def repeating(run: Run, at: float) -> Repeated:
    """The event of one more round, with all that is dealt and drawn by it.

    Raises:
        ExpectedFailure: with one more round the evening goes beyond a limit.
    """
    event = Repeated(at=at)
    if not can_repeat(run):
        return event
    return with_newly(event, run, _one_more(run))


def repeated(run: Run, event: Repeated) -> Run:
    """The run with one more round after this cue, still on it; the same run where none can follow."""
    if not can_repeat(run):
        return run
    return recompiled(run, with_dealt(_one_more(run), event.dealt, event.drawn))


def can_repeat(run: Run) -> bool:
    """Whether this is the last cue of the last round so far."""
    return run.cue.repeats is not None and run.index + 1 == stretch_of(run).stop


def _one_more(run: Run) -> Settled:
    here = run.cue.repeats
    if here is None:
        return run.settled
    rounds = dict(run.settled.rounds)
    rounds[here.spot] = rounds.get(here.spot, 1) + 1
    return replace(run.settled, rounds=tuple(rounds.items()))


def _spent_before(run: Run, stretch: range) -> float:
    kept = (run.kept[index] for index in stretch if index < len(run.kept) and index != run.index)
    return sum(each.spent for each in kept if each is not None)


def _spot(cue: Cue) -> object:
    return None if cue.repeats is None else cue.repeats.spot
