"""Mixing: rounds of groups in which people who have met least come together, the same for the same seed.

Where algebra knows rounds without any repeat they are taken (`designs.py`) and people are given their seats by lot
(`settle.py`). What is missing or can't be perfect is searched for by swapping people (`search.py`), in so many steps
and no more. Rounds that have been are never touched.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from random import Random

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.groups import sizes
from microsol_desktop.flow.mixing.begin import Case, begun
from microsol_desktop.flow.mixing.fill import fill
from microsol_desktop.flow.mixing.search import improved
from microsol_desktop.flow.mixing.seating import Rounds, Seating
from microsol_desktop.flow.mixing.wishes import NO_WISHES, Weights, Wishes, weigh
from microsol_desktop.flow.people import Group, GroupsByRound, PersonId

_EFFORT = 4_000_000
"""Steps of the search, times what one of them costs in groups of that size."""
_EFFORT_FOR_EACH = 4_000
"""No more steps than so many for each person and round: a small room is searched through sooner."""

_FORESIGHT = 1
"""Rounds that are planned beyond a single one. One does as well as two or three, and takes less long."""


def mix(
    people: Sequence[PersonId],
    asked: Sequence[int],
    *,
    earlier: Sequence[Sequence[Group]] = (),
    wishes: Wishes = NO_WISHES,
    seed: int = 0,
    steps: int | None = None,
) -> GroupsByRound:
    """The best rounds that are found: one for each size in `asked`, after the rounds that were `earlier`.

    Args:
        people: who is to be seated, in seating order; at least one.
        asked: for each round the size that its groups are to have, as `3` for threes; their true sizes follow
            `groups.sizes`.
        earlier: the groups of this gathering's rounds until now, to which these are added; whoever left may be in them.
        wishes: who is kept apart and together, who hosts, and who met at earlier gatherings.
        seed: the same seed and the same words give the same rounds.
        steps: how many changes each search may try; by itself about half a second's worth.

    Raises:
        ExpectedFailure: the wishes can't be held in groups of these sizes.
    """
    *_, best = mixing(people, asked, earlier=earlier, wishes=wishes, seed=seed, steps=steps)
    return best


def mixing(
    people: Sequence[PersonId],
    asked: Sequence[int],
    *,
    earlier: Sequence[Sequence[Group]] = (),
    wishes: Wishes = NO_WISHES,
    seed: int = 0,
    steps: int | None = None,
) -> Iterator[GroupsByRound]:
    """As `mix`, in slices of some milliseconds: a good answer at once, then better ones; the last is what `mix` gives.

    For a thread that must not wait. Whether the wishes hold is only told at the end, when the search has tried all.
    """
    if not people or not asked:
        yield ((),) * len(asked)
        return
    seat = {person: index for index, person in enumerate(people)}
    case = Case(
        people=len(people),
        before=[[[seat[one] for one in group if one in seat] for group in groups] for groups in earlier],
        weights=weigh(wishes, people),
        hosts=tuple(dict.fromkeys(seat[host] for host in wishes.hosts if host in seat)),
        seed=seed,
    )
    best: Rounds = ()
    shown: GroupsByRound = ()
    for better in _planned(case, asked, steps) if len(asked) > 1 else _with_foresight(case, asked[0], steps):
        if better is not best:
            best, shown = better, _shown(better, people, case.hosts)
        yield shown
    _be_sure_of(best, case.weights, case.hosts)


def _with_foresight(case: Case, size: int, steps: int | None) -> Iterator[Rounds]:
    """One round, for whoever does not know yet how many there will be.

    Where somebody has to meet again, a round to come is planned with it and the better of them is taken, if it is no
    worse by itself: 17 people in fours come through five rounds with 10 repeats so, and with 16 otherwise.
    """
    best: Rounds = ()
    for best in _planned(case, (size,), steps):
        yield best
    if not _cost(case, best):
        return
    plan: Rounds = ()
    for better in _planned(case, (size,) * (1 + _FORESIGHT), steps):
        plan = better
        yield best
    ahead = min(((groups,) for groups in plan), key=lambda rounds: _cost(case, rounds))
    if _cost(case, ahead) <= _cost(case, best):
        yield ahead


def _planned(case: Case, asked: Sequence[int], steps: int | None) -> Iterator[Rounds]:
    """Rounds of these sizes: those of a design if they can't be better, else what the search makes of them."""
    known = begun(case, asked)
    if known is not None and known.perfect:
        yield known.rounds
        return
    lengths = [sizes(case.people, size) for size in asked]
    lot = Random(case.seed)
    seating = Seating(case.people, case.weights, case.before)
    floor = 0 if case.weights.parties else seating.floor(lengths)
    for turn, of_round in enumerate(lengths):
        near = known.rounds[turn] if known is not None and turn < len(known.rounds) else ()
        seating.add(fill(seating, of_round, case.weights.parties, lot, near))
    steps = default_steps(case.people, asked) if steps is None else steps
    yield from improved(seating, case.weights.parties, lot, steps=steps, repeat=case.weights.repeat, floor=floor)


def _cost(case: Case, rounds: Rounds) -> int:
    seating = Seating(case.people, case.weights, case.before)
    for groups in rounds:
        seating.add(groups)
    return seating.cost


def _shown(rounds: Rounds, people: Sequence[PersonId], hosts: Sequence[int]) -> GroupsByRound:
    """Seats as people, in seating order; the first host's group first, and so on."""
    rank = {host: index for index, host in enumerate(hosts)}

    def place(group: Sequence[int]) -> tuple[int, int]:
        return min(rank.get(seat, len(hosts)) for seat in group), min(group)

    return tuple(
        tuple(tuple(people[seat] for seat in sorted(group)) for group in sorted(groups, key=place)) for groups in rounds
    )


def _be_sure_of(rounds: Rounds, weights: Weights, hosts: Sequence[int]) -> None:
    """Raise ExpectedFailure if somebody sits with whom they are kept apart from, or a group lacks its host."""
    for group in (group for groups in rounds for group in groups):
        if any(weights.burden.get((a, b), 0) >= weights.apart for a in group for b in group):
            raise ExpectedFailure(
                "cant-keep-apart",
                "No way was found to keep all pairs apart that are to be.",
                "Ask for smaller groups, or keep fewer apart.",
            )
    for groups in rounds:
        hosting = [sum(seat in hosts for seat in group) for group in groups]
        if hosts and (max(hosting) > 1 if len(hosts) <= len(groups) else min(hosting) < 1):
            raise ExpectedFailure(
                "cant-spread-hosts",
                "No way was found to give each group its own host.",
                "Name fewer hosts, or let fewer stay together.",
            )


def holds(rounds: Sequence[Sequence[Group]], wishes: Wishes) -> bool:
    """Whether these groups keep apart, together and spread whom the wishes say; who is not here is not looked for."""
    for groups in rounds:
        at = {person: index for index, group in enumerate(groups) for person in group}
        for pairs, same in ((wishes.apart, False), (wishes.together, True)):
            if any((at[a] == at[b]) is not same for a, b in pairs if a != b and a in at and b in at):
                return False
        hosting = Counter(at[host] for host in dict.fromkeys(wishes.hosts) if host in at)
        most, least = max(hosting.values(), default=0), len(hosting)
        if (most > 1 and sum(hosting.values()) <= len(groups)) or (most > 1 and least < len(groups)):
            return False
    return True


def default_steps(people: int, asked: Sequence[int]) -> int:
    """How many changes are worth trying: about half a second's."""
    return min(_EFFORT // (4 + max(asked)), _EFFORT_FOR_EACH * people * len(asked))


def meetings(rounds: Sequence[Sequence[Group]]) -> Counter[tuple[PersonId, PersonId]]:
    """How often each pair has been in one group; the smaller id comes first."""
    return Counter(
        (min(a, b), max(a, b))
        for groups in rounds
        for group in groups
        for index, a in enumerate(group)
        for b in group[:index]
    )
