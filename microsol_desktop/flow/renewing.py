"""An evening that is compiled again for those who are here now: what has been stays, what goes on goes on."""

from __future__ import annotations

from dataclasses import replace

from microsol_desktop.flow.coming_deals import dealt_but_formations, goes_on
from microsol_desktop.flow.fitting import fitted
from microsol_desktop.flow.going_on import NOBODY, begun_before, begun_rounds
from microsol_desktop.flow.lanes import lanes_going_on
from microsol_desktop.flow.recompiling import compiled_again, schedule_for, with_schedule
from microsol_desktop.flow.run import Kept, Run, spent_at
from microsol_desktop.flow.schedule import Cue, CueKind, Schedule
from microsol_desktop.flow.settled import Drawn, Settled
from microsol_desktop.flow.splicing import place_of, spliced, spliced_under_way


def recompiled_for(run: Run, settled: Settled, at: float) -> Run:
    """The run with this settled: past cues are the very same, the one under way goes on, the rest is compiled again.

    The turns that were passed so far are in the settled orders, so that they are not passed once more. At the instant
    `at` this is so: in lanes, whoever still has a turn shares what is left.
    """
    here = run.cue.key[:2]
    passes = tuple(key for key in run.passes if key[:2] > here)
    fresh = compiled_again(run, settled, passes)
    schedule = spliced_under_way(run.schedule, run.index, fresh, _going_on(run, fresh, at))
    return replace(with_schedule(run, schedule, settled, _kept(run, schedule)), passes=passes)


def begun_anew(run: Run, settled: Settled, since: int) -> Run:
    """The run on a cue from which on all begins anew, if anybody came or left since it was first come to.

    Who has left had no turn then, groups are of those who are here, and from step `since` on these are counted.
    """
    orders = begun_before(run.schedule, run.index)
    counted = ((min(step, since - 1), people) for step, people in settled.counted)
    open_again = replace(
        settled,
        dealt=dealt_but_formations(run, since),
        drawn=_drawn_again(settled, orders),
        turn_seconds=tuple(each for each in settled.turn_seconds if each[0].step < since),
        counted=tuple(each for each in counted if each[0] >= 0),
    )
    rounds = {(drawn.step, drawn.round) for drawn in orders}
    passes = tuple(key for key in run.passes if key[:2] not in rounds)
    again = compiled_again(run, open_again, passes, goes_on(run))
    schedule = spliced(run.schedule, run.index, again)
    if place_of(again.cues, run.cue.key) is None:
        schedule = spliced_under_way(run.schedule, run.index, again, _nobodys(run, again))
    settled = replace(open_again, dealt=again.dealt, drawn=again.drawn)
    return replace(with_schedule(run, schedule, settled, run.kept[: run.index]), passes=passes)


def for_those_here(run: Run) -> Run:
    """The run gone back to a cue from before somebody came or left: from here on it is for those who are here now.

    Of what comes once more, nothing is theirs who have left or only watch; a round not begun again has all in it.
    """
    if run.settled.people is None:
        return run
    settled = replace(run.settled, drawn=_drawn_again(run.settled, begun_rounds(run.schedule, run.index)))
    fresh = schedule_for(run.started, settled, goes_on(run))
    return recompiled_for(run, replace(settled, dealt=fresh.dealt, drawn=fresh.drawn), run.since)


def _drawn_again(settled: Settled, orders: tuple[Drawn, ...]) -> tuple[Drawn, ...]:
    """These orders of rounds that were begun; where turns begin anew, the others as they were drawn."""
    begun = {drawn.spot for drawn in orders}
    return (*orders, *(_not_begun(drawn) for drawn in settled.drawn if drawn.spot not in begun))


def _not_begun(drawn: Drawn) -> Drawn:
    """An order by lot as it was drawn, where its turns begin anew."""
    return replace(drawn, had=0, order=tuple(each for each in drawn.order if each != NOBODY)) if drawn.had else drawn


def _going_on(run: Run, fresh: Schedule, at: float) -> Cue:
    """The cue under way with its time as it was, and the people who are here now."""
    cue, again = run.cue, place_of(fresh.cues, run.cue.key)
    if again is None:
        return _nobodys(run, fresh)
    there = fresh.cues[again]
    if cue.kind in {CueKind.TITLE, CueKind.CHOICE}:
        return there
    speakers = there.speakers
    if cue.voice is None and cue.groups in {None, there.groups}:
        # Whoever speaks is not taken off the stage in the middle of it, though they leave or watch from now on.
        speakers = cue.speakers
    return replace(
        there,
        seconds=cue.seconds,
        shortest=cue.shortest,
        until=cue.until,
        beyond=cue.beyond,
        speakers=speakers,
        lanes=lanes_going_on(cue, there, spent_at(run, at), (cue.seconds or 0) + run.extended),
    )


def _nobodys(run: Run, fresh: Schedule) -> Cue:
    """The cue of a turn that nobody would have any more: people sit as in the other turns of that step."""
    cue, here = run.cue, tuple(person.id for person in fresh.people)
    if cue.groups is None:
        return cue
    same = next((each.groups for each in fresh.cues if each.where == cue.where and each.groups is not None), None)
    groups = same or fitted(cue.groups, here)
    whose = set(cue.in_turns[0].whose) if cue.in_turns else set(here)
    return replace(
        cue,
        groups=groups,
        speakers=tuple(person for person in cue.speakers if person in here),
        resting=tuple(number for number, group in enumerate(groups) if whose.isdisjoint(group)),
    )


def _kept(run: Run, schedule: Schedule) -> tuple[Kept | None, ...]:
    """What each cue that was left has behind it, by where it is now."""
    behind = {cue.key: kept for cue, kept in zip(run.schedule.cues[run.index :], run.kept[run.index :], strict=False)}
    ahead = tuple(behind.get(cue.key) for cue in schedule.cues[run.index :]) if behind else ()
    return (*run.kept[: run.index], *ahead)
