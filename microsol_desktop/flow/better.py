"""Better groups for what nobody has seen yet: found jointly for all that is to come, in slices that nobody waits for.

A run begins with the first groups that hold the wishes. Where somebody has to meet again in them, the search goes on
from here; what it comes to hangs on the seed alone, and is kept only if fewer meet again by it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.coming_deals import is_to_come
from microsol_desktop.flow.keys import Where
from microsol_desktop.flow.mixers import Asked, as_can_be, searched
from microsol_desktop.flow.people import Group, Groups, GroupsByRound
from microsol_desktop.flow.recompiling import schedule_for
from microsol_desktop.flow.run import Run
from microsol_desktop.flow.settled import Dealt, Settled, Way

_MOST_SEATS = 600
"""People times rounds that are looked at together: with more, the first step of the search would be waited for."""

_LARGEST = 24
"""Larger groups, such as half of a large room, count for nothing: nobody is mixed for their sake."""

Weight = tuple[int, int]
"""How often people meet again, and whom they meet whom they have met at earlier gatherings: less is better."""


def unseen(run: Run) -> tuple[Dealt, ...]:
    """The groups that were mixed and that nobody has sat in or been shown: those of the next cue are shown already."""
    if run.ended:
        return ()
    following = {cue.where for cue in run.schedule.cues[run.index : run.index + 2]}
    return tuple(
        dealt
        for dealt in run.settled.dealt
        if dealt.way is Way.MIXED and dealt.where not in following and is_to_come(dealt.where, run)
    )


def better(run: Run) -> Iterator[tuple[Dealt, ...]]:
    """Slice by slice nothing, and at the end the groups that are to take the place of others, if any are better."""
    open_yet = unseen(run)[: _MOST_SEATS // len(run.schedule.people)] if run.schedule.people else ()
    before = weight(run, run.settled.dealt) if open_yet else (0, 0)
    if not any(before):
        return
    settled = _without(run.settled, open_yet)
    found: dict[tuple[Where, Group], Groups] = {}
    try:
        wanted = _wanted(run, settled, open_yet)
        yield ()
        for asked in _jointly(wanted):
            rounds: GroupsByRound = ()
            for answer in searched(asked):
                rounds = answer
                yield ()
            found |= {(where, asked.people): groups for where, groups in zip(asked.places, rounds, strict=True)}
        fresh = schedule_for(run.started, settled, mixer=lambda asked: _found(found, asked))
    except ExpectedFailure:
        # There were groups that hold the wishes; that the search found none for all together is no news.
        return
    if weight(run, fresh.dealt) < before:
        yield tuple(dealt for dealt in fresh.dealt if dealt not in run.settled.dealt)


def thorough(run: Run) -> Run:
    """The run with the best groups that the search comes to: where there is time to wait for them."""
    from microsol_desktop.flow.events import Mixed
    from microsol_desktop.flow.reduce import reduce

    *_, last = ((), *better(run))
    return reduce(run, Mixed(at=run.since, dealt=last)) if last else run


def weight(run: Run, dealt: tuple[Dealt, ...]) -> Weight:
    """How much meeting again there is in all of these groups together; in a large one nobody meets everybody."""
    met: Counter[tuple[int, int]] = Counter()
    for each in dealt:
        for group in (group for group in each.groups if len(group) <= _LARGEST):
            seated = sorted(group)
            met.update((one, other) for index, one in enumerate(seated) for other in seated[index + 1 :])
    earlier = {(min(pair), max(pair)): times for pair, times in run.started.wishes.met.items()}
    again = sum((times * (times - 1) // 2) ** 2 for times in met.values())
    return again, sum(times * times for pair, times in earlier.items() if met[pair])


def _without(settled: Settled, open_yet: tuple[Dealt, ...]) -> Settled:
    """What is settled but for these groups, and those that follow from them."""
    first = min(dealt.where for dealt in open_yet)
    places = {dealt.where for dealt in open_yet}
    stays = (
        dealt
        for dealt in settled.dealt
        if dealt.where not in places and (dealt.where < first or dealt.way is not Way.FOLLOWED)
    )
    return replace(settled, dealt=tuple(stays))


def _wanted(run: Run, settled: Settled, open_yet: tuple[Dealt, ...]) -> list[Asked]:
    """What new groups are asked for, one place after another."""
    if all(dealt.round for dealt in run.settled.dealt):
        earlier = tuple(dealt.groups for dealt in settled.dealt)
        wishes, seed = run.started.wishes, run.settled.seed
        return [
            Asked((each.where,), run.schedule.takers, (each.size,), earlier, wishes, seed, True) for each in open_yet
        ]
    # Inside an included practice people are mixed within its groups: the evening says who those are.
    wanted: list[Asked] = []

    def noting(asked: Asked) -> GroupsByRound:
        wanted.append(asked)
        return as_can_be(asked)

    schedule_for(run.started, settled, mixer=noting)
    return wanted


def _jointly(wanted: list[Asked]) -> tuple[Asked, ...]:
    """All that is asked for the same people as one."""
    by_people: dict[Group, list[Asked]] = {}
    for asked in wanted:
        by_people.setdefault(asked.people, []).append(asked)
    return tuple(
        first._replace(
            places=tuple(where for asked in same for where in asked.places),
            sizes=tuple(size for asked in same for size in asked.sizes),
            anew=True,
        )
        for same in by_people.values()
        for first in same[:1]
    )


def _found(found: dict[tuple[Where, Group], Groups], asked: Asked) -> GroupsByRound:
    """What was found for these people at these places; else what can be found at once."""
    known = tuple(found.get((where, asked.people)) for where in asked.places)
    if any(groups is None for groups in known):
        return as_can_be(asked)
    return tuple(groups for groups in known if groups is not None)
