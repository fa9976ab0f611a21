"""From cue to cue: on, back, to a cue of the host's choice; what a cue that is left had behind it is kept."""

from __future__ import annotations

from dataclasses import replace

from microsol_desktop.flow.clock_time import meant_by
from microsol_desktop.flow.recompiling import recompiled
from microsol_desktop.flow.renewing import begun_anew, for_those_here
from microsol_desktop.flow.run import Kept, Run, by_the_room, entered_line, rebased, spent_at

ANEW = Kept(spent=0.0, extended=0.0, granted=0)


def moved_to(run: Run, to: int, at: float) -> Run:
    """On to a later cue; past the last one the gathering ends."""
    if to >= len(run.schedule.cues):
        return over(run, at)
    begun = at if run.begun is None else run.begun
    return entered(replace(_left(run, at), begun=begun), to, at)


def over(run: Run, at: float) -> Run:
    """The gathering ends here."""
    return replace(rebased(run, at), ended=True, paused=False, silence=0.0)


def gone_back(run: Run, at: float) -> Run:
    """To the cue before; from the end, to the cue that was the last."""
    if run.ended:
        return entered(replace(_left(run, at), ended=False), run.index, at)
    return for_those_here(entered(_left(run, at), run.index - 1, at)) if run.index else run


def jumped_to(run: Run, to: int, at: float) -> Run:
    """To the beginning of a cue: it and all that come after it begin anew."""
    cues = run.schedule.cues
    if not 0 <= to < len(cues):
        return run
    left = _left(run, at)
    begun = at if run.begun is None and to > 0 else run.begun
    there = entered(replace(left, kept=left.kept[:to], begun=begun), to, at)
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


def after_step(run: Run) -> int:
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


def entered(run: Run, to: int, at: float) -> Run:
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
