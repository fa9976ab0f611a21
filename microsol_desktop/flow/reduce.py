"""What each thing that happens makes of a run. Pure: the same events always give the same run.

What can't happen (back on the first cue, passing where nothing can be passed) leaves the run as it is, the very same
value, so that whoever asked can see that nothing came of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import assert_never

from microsol_desktop.flow.agreed_times import agreed_after_passing
from microsol_desktop.flow.choosing import chosen
from microsol_desktop.flow.comings import came_or_went
from microsol_desktop.flow.events import (
    Advanced,
    Blanked,
    CardShown,
    Chose,
    Ended,
    Enough,
    Extended,
    Granted,
    Grouped,
    HandedOn,
    Happening,
    HarvestChanged,
    HarvestNoted,
    HarvestPutAway,
    HarvestRemoved,
    HarvestShown,
    HarvestVoted,
    Inserted,
    Jumped,
    Mixed,
    PageTurned,
    Passed,
    Paused,
    PersonCame,
    PersonChanged,
    PersonLeft,
    PromisedEnd,
    Rejoined,
    Repeated,
    Replanned,
    Resumed,
    Revealed,
    RoleDrawn,
    RoleHeld,
    Seated,
    Skipped,
    Started,
    TimedOut,
    TimeInAgain,
    TookBack,
    TurnEnded,
    WentBack,
)
from microsol_desktop.flow.going import after_step, entered, gone_back, jumped_to, moved_to, over
from microsol_desktop.flow.grouping import mixed_better, regrouped
from microsol_desktop.flow.handing import handed_on
from microsol_desktop.flow.harvesting import harvest_goes, put_away, reaped
from microsol_desktop.flow.holding import role_held
from microsol_desktop.flow.inserting import inserted, taken_inside
from microsol_desktop.flow.offers import next_grant
from microsol_desktop.flow.passing import can_pass, is_nobodys, passed, round_of, turn_of
from microsol_desktop.flow.plan import plan_of
from microsol_desktop.flow.recompiling import schedule_for
from microsol_desktop.flow.repeating import repeated, stretch_of
from microsol_desktop.flow.replanning import replanned
from microsol_desktop.flow.run import (
    TIME_OUT,
    Run,
    left_at,
    rebased,
    run_of,
    silence_at,
)
from microsol_desktop.flow.schedule import Schedule
from microsol_desktop.flow.showing import card_goes, card_shown, page_turned
from microsol_desktop.flow.taking_back import taken_back


def reduce(run: Run | None, event: Happening) -> Run:
    """The run after an event. The first must be `Started`; a second `Started` changes nothing.

    Raises `ExpectedFailure` where the text that was started with can't be compiled, `ValueError` without a `Started`.
    """
    if run is None:
        if not isinstance(event, Started):
            raise ValueError(f"a run begins with Started, not with {type(event).__name__}")
        return run_of(event, schedule_for(event))
    if isinstance(event, HarvestPutAway):
        return put_away(run)
    if isinstance(event, TookBack):
        return taken_back(run)
    after = _after(run, event)
    return run if after is run else replace(harvest_goes(run, card_goes(after, event)), happened=event, before=run)


def replay(events: Iterable[Happening]) -> Run:
    """The run that these events, the first of them `Started`, lead to."""
    run = None
    for event in events:
        run = reduce(run, event)
    if run is None:
        raise ValueError("a run has at least one event")
    return run


def _after(run: Run, event: Happening) -> Run:
    if run.inner is not None:
        return taken_inside(run, event, _after)
    match event:
        case Started() | TookBack() | HarvestPutAway() | Rejoined():
            return run
        case Blanked(on=on):
            return run if on == run.blank else replace(run, blank=on)
        case WentBack(at=at):
            return gone_back(run, at)
        case HarvestNoted() | HarvestChanged() | HarvestRemoved() | HarvestVoted() | HarvestShown():
            return reaped(run, event)
        case _ if run.ended:
            return run
        case Inserted():
            return inserted(run, event, _after)
        case Ended(at=at):
            return over(run, at)
        case Advanced(at=at):
            return moved_to(run, run.index + 1, at)
        case Jumped(at=at, to=to):
            return jumped_to(run, to, at)
        case Passed(at=at):
            return _passed(run, at)
        case TurnEnded(at=at):
            return moved_to(run, turn_of(run.schedule, run.index).stop, at) if run.cue.key.turn else run
        case Chose(at=at):
            there = chosen(run, event)
            return run if there is run else moved_to(there, run.index + 1, at)
        case Repeated(at=at):
            again = repeated(run, event)
            return run if again is run else moved_to(again, run.index + 1, at)
        case HandedOn(at=at):
            named = handed_on(run, event)
            return run if named is run else moved_to(named, turn_of(named.schedule, named.index).stop, at)
        case Replanned():
            return replanned(run, event)
        case Enough(at=at):
            return run if run.cue.repeats is None else moved_to(run, stretch_of(run).stop, at)
        case Skipped(at=at):
            return moved_to(run, after_step(run), at) if run.cue.optional else run
        case Grouped():
            return regrouped(run, event)
        case Mixed():
            return mixed_better(run, event)
        case PersonCame() | PersonLeft() | PersonChanged() | Seated():
            return came_or_went(run, event)
        case _:
            return _in_place(run, event)


def _in_place(
    run: Run,
    event: PageTurned
    | Paused
    | Resumed
    | Extended
    | Granted
    | Revealed
    | TimedOut
    | TimeInAgain
    | RoleHeld
    | RoleDrawn
    | PromisedEnd
    | CardShown,
) -> Run:
    """What happens without moving on."""
    match event:
        case PageTurned():
            return page_turned(run, event)
        case CardShown():
            return card_shown(run, event)
        case Paused(at=at):
            return run if run.paused or run.has_arrived_only else replace(rebased(run, at), paused=True)
        case Resumed(at=at):
            return replace(run, since=at, paused=False) if run.paused else run
        case Extended(at=at, seconds=seconds):
            return _extended(run, seconds, at)
        case Granted(at=at):
            return _granted(run, at)
        case Revealed():
            return _revealed(run)
        case TimedOut(at=at):
            return _timed_out(run, at)
        case TimeInAgain(at=at):
            return replace(rebased(run, at), silence=0.0) if silence_at(run, at) > 0 else run
        case RoleHeld() | RoleDrawn():
            return role_held(run, event)
        case PromisedEnd(end=end):
            return run if end == run.promised_end else replace(run, promised_end=end)
        case _ as never:
            assert_never(never)


def _passed(run: Run, at: float) -> Run:
    """This turn comes last in the round; whoever comes next begins with their whole time."""
    if not can_pass(run.cue):
        return run
    turn, whole = turn_of(run.schedule, run.index), round_of(run.schedule, run.index)
    if turn.stop == whole.stop or is_nobodys(run.schedule, run.index):
        return moved_to(run, turn.stop, at)
    schedule, settled = agreed_after_passing(
        passed(run.schedule, run.index), range(turn.start, whole.stop), run.settled
    )
    without = replace(run, kept=run.kept[: turn.start], passes=(*run.passes, run.cue.key), settled=settled)
    return entered(_rescheduled(without, schedule), turn.start, at)


def _extended(run: Run, seconds: int, at: float) -> Run:
    """More time counts from now where it was over; less never takes the end before now."""
    left = left_at(run, at)
    if left is None or seconds == 0 or (seconds < 0 and left <= 0):
        return run
    target = max(0.0, max(0.0, left) + seconds)
    return replace(run, extended=run.extended + target - left)


def _granted(run: Run, at: float) -> Run:
    """The next extension counts from now; it is not given before the time is up, so that none is spent unawares."""
    seconds, left = next_grant(run), left_at(run, at)
    if seconds is None or left is None or left > 0:
        return run
    return replace(_extended(run, seconds, at), granted=run.granted + 1)


def _revealed(run: Run) -> Run:
    """What was held back stays shown as long as its step lasts, on all cues that have it."""
    words = (run.cue.key.step, run.schedule.notes[run.index].held_back)
    if not words[1] or words in run.revealed:
        return run
    return replace(run, revealed=run.revealed | {words})


def _timed_out(run: Run, at: float) -> Run:
    if run.paused or silence_at(run, at) > 0:
        return run
    return replace(rebased(run, at), silence=TIME_OUT)


def _rescheduled(run: Run, schedule: Schedule) -> Run:
    return replace(run, schedule=schedule, plan=plan_of(schedule))
