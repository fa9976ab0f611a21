"""What each thing that happens makes of a run. Pure: the same events always give the same run.

What can't happen (back on the first cue, passing where nothing can be passed) leaves the run as it is, the very same
value, so that whoever asked can see that nothing came of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import assert_never

from microsol_desktop.flow.agreed_times import agreed_after_passing
from microsol_desktop.flow.choosing import chosen, recompiled
from microsol_desktop.flow.clock_time import meant_by
from microsol_desktop.flow.comings import begun_anew, came_or_went, for_those_here
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
from microsol_desktop.flow.grouping import mixed_better, regrouped
from microsol_desktop.flow.handing import handed_on
from microsol_desktop.flow.harvesting import harvest_goes, put_away, reaped
from microsol_desktop.flow.holding import role_held, schedule_for
from microsol_desktop.flow.inserting import inserted, taken_inside
from microsol_desktop.flow.offers import next_grant
from microsol_desktop.flow.passing import can_pass, is_nobodys, passed, round_of, turn_of
from microsol_desktop.flow.plan import plan_of
from microsol_desktop.flow.repeating import repeated, stretch_of
from microsol_desktop.flow.replanning import replanned
from microsol_desktop.flow.run import (
    TIME_OUT,
    Kept,
    Run,
    by_the_room,
    entered_line,
    left_at,
    rebased,
    run_of,
    silence_at,
    spent_at,
)
from microsol_desktop.flow.schedule import Schedule
from microsol_desktop.flow.showing import card_goes, card_shown, page_turned
from microsol_desktop.flow.taking_back import taken_back

ANEW = Kept(spent=0.0, extended=0.0, granted=0)


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
        case Started() | TookBack() | HarvestPutAway():
            return run
        case Blanked(on=on):
            return run if on == run.blank else replace(run, blank=on)
        case WentBack(at=at):
            return _back(run, at)
        case HarvestNoted() | HarvestChanged() | HarvestRemoved() | HarvestVoted() | HarvestShown():
            return reaped(run, event)
        case _ if run.ended:
            return run
        case Inserted():
            return inserted(run, event, _after)
        case Rejoined():
            return run
        case Ended(at=at):
            return _over(run, at)
        case Advanced(at=at):
            return _moved(run, run.index + 1, at)
        case Jumped(at=at, to=to):
            return _jumped(run, to, at)
        case Passed(at=at):
            return _passed(run, at)
        case TurnEnded(at=at):
            return _moved(run, turn_of(run.schedule, run.index).stop, at) if run.cue.key.turn else run
        case Chose(at=at):
            there = chosen(run, event)
            return run if there is run else _moved(there, run.index + 1, at)
        case Repeated(at=at):
            again = repeated(run, event)
            return run if again is run else _moved(again, run.index + 1, at)
        case HandedOn(at=at):
            named = handed_on(run, event)
            return run if named is run else _moved(named, turn_of(named.schedule, named.index).stop, at)
        case Replanned():
            return replanned(run, event)
        case Enough(at=at):
            return run if run.cue.repeats is None else _moved(run, stretch_of(run).stop, at)
        case Skipped(at=at):
            return _moved(run, _after_step(run), at) if run.cue.optional else run
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


def _moved(run: Run, to: int, at: float) -> Run:
    """On to a later cue; past the last one the gathering ends."""
    if to >= len(run.schedule.cues):
        return _over(run, at)
    begun = at if run.begun is None else run.begun
    return _entered(replace(_left(run, at), begun=begun), to, at)


def _over(run: Run, at: float) -> Run:
    return replace(rebased(run, at), ended=True, paused=False, silence=0.0)


def _back(run: Run, at: float) -> Run:
    """To the cue before; from the end, to the cue that was the last."""
    if run.ended:
        return _entered(replace(_left(run, at), ended=False), run.index, at)
    return for_those_here(_entered(_left(run, at), run.index - 1, at)) if run.index else run


def _jumped(run: Run, to: int, at: float) -> Run:
    """To the beginning of a cue: it and all that come after it begin anew."""
    cues = run.schedule.cues
    if not 0 <= to < len(cues):
        return run
    left = _left(run, at)
    begun = at if run.begun is None and to > 0 else run.begun
    there = _entered(replace(left, kept=left.kept[:to], begun=begun), to, at)
    return entered_line(_undecided(there), at, anew=True)


def _undecided(run: Run) -> Run:
    """What was decided for what now begins anew is to be decided again: further rounds, options, whose turn it is."""
    step, settled = run.cue.key.step, run.settled
    line = run.plan.line_at(run.index)
    is_first = line is None or run.schedule.agenda[line].first == run.index
    since = step if is_first else step + 1
    open_again = replace(
        settled,
        rounds=tuple((spot, rounds) for spot, rounds in settled.rounds if spot.step < since),
        handed=tuple(each for each in settled.handed if each[0].step < since),
        choices=tuple(choice for choice in settled.choices if choice.step < since),
    )
    if settled.people is not None:
        return begun_anew(run, open_again, since)
    return run if open_again == settled else recompiled(run, open_again)


def _passed(run: Run, at: float) -> Run:
    """This turn comes last in the round; whoever comes next begins with their whole time."""
    if not can_pass(run.cue):
        return run
    turn, whole = turn_of(run.schedule, run.index), round_of(run.schedule, run.index)
    if turn.stop == whole.stop or is_nobodys(run.schedule, run.index):
        return _moved(run, turn.stop, at)
    schedule, settled = agreed_after_passing(
        passed(run.schedule, run.index), range(turn.start, whole.stop), run.settled
    )
    without = replace(run, kept=run.kept[: turn.start], passes=(*run.passes, run.cue.key), settled=settled)
    return _entered(_rescheduled(without, schedule), turn.start, at)


def _after_step(run: Run) -> int:
    """The first cue after this step."""
    line = run.plan.line_at(run.index)
    if line is None:
        return run.index + 1
    there = run.schedule.agenda[line]
    return there.first + there.count


def _left(run: Run, at: float) -> Run:
    """The run with what the cue had behind it kept, for when one comes back."""
    behind = Kept(spent=spent_at(run, at), extended=run.extended, granted=run.granted)
    padded = (*run.kept, *(None,) * (run.index - len(run.kept)))
    return replace(run, kept=(*padded[: run.index], behind, *padded[run.index + 1 :]))


def _entered(run: Run, to: int, at: float) -> Run:
    """The run on another cue, going: with the time that it had left, or anew where that was used up."""
    cue = run.schedule.cues[to]
    had = (run.kept[to] if to < len(run.kept) else None) or ANEW
    if cue.seconds is not None and had.spent >= cue.seconds + had.extended:
        had = ANEW
    ends_by = None
    if cue.until is not None:
        hour, minute = cue.until
        room = by_the_room(run, at)
        ends_by = max(at, at + meant_by(hour * 3600 + minute * 60, room) - room)
        had = ANEW
    there = replace(
        run,
        index=to,
        page=0,
        since=at,
        spent=had.spent,
        silence=0.0,
        extended=had.extended,
        granted=had.granted,
        entered=at,
        ends_by=ends_by,
        paused=False,
    )
    return entered_line(there, at)


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
