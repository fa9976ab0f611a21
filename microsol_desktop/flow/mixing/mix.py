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
from microsol_desktop.flow.mixing.begin import begun
from microsol_desktop.flow.mixing.fill import fill
from microsol_desktop.flow.mixing.search import improved
from microsol_desktop.flow.mixing.seating import Rounds, Seating
from microsol_desktop.flow.mixing.wishes import Weights, Wishes, weigh
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.schedule import Group

GroupsByRound = tuple[tuple[Group, ...], ...]

_NO_WISHES = Wishes()
_EFFORT = 4_000_000
"""Steps of the search, times what one of them costs in groups of that size."""
_EFFORT_FOR_EACH = 4_000
"""No more steps than so many for each person and round: a small room is searched through sooner."""


def mix(
    people: Sequence[PersonId],
    asked: Sequence[int],
    *,
    earlier: Sequence[Sequence[Group]] = (),
    wishes: Wishes = _NO_WISHES,
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
        steps: how many changes the search may try; by itself about a second's worth.

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
    wishes: Wishes = _NO_WISHES,
    seed: int = 0,
    steps: int | None = None,
) -> Iterator[GroupsByRound]:
    """As `mix`, in slices of some milliseconds: a good answer at once, then better ones; the last is what `mix` gives.

    For a thread that must not wait. Whether the wishes hold is only told at the end, when the search has tried all.
    """
    if not people or not asked:
        yield ((),) * len(asked)
        return
    weights = weigh(wishes, people)
    seat = {person: index for index, person in enumerate(people)}
    before = [[[seat[one] for one in group if one in seat] for group in groups] for groups in earlier]
    hosts = tuple(dict.fromkeys(seat[host] for host in wishes.hosts if host in seat))
    known = begun(len(people), asked, before, weights, hosts, seed)
    if known is not None and known.perfect:
        yield _shown(known.rounds, people, hosts)
        return
    lengths = [sizes(len(people), size) for size in asked]
    seating = _seated(lengths, before, weights, Random(seed), () if known is None else known.rounds)
    floor = 0 if weights.parties else Seating(len(people), weights, before).floor(lengths)
    tries = default_steps(len(people), asked) if steps is None else steps
    best: Rounds = ()
    shown: GroupsByRound = ()
    for better in improved(seating, weights.parties, Random(seed), steps=tries, repeat=weights.repeat, floor=floor):
        if better is not best:
            best, shown = better, _shown(better, people, hosts)
        yield shown
    _be_sure_of(best, weights, hosts)


def _seated(
    lengths: Sequence[Sequence[int]],
    before: Sequence[Sequence[Sequence[int]]],
    weights: Weights,
    lot: Random,
    known: Rounds,
) -> Seating:
    """A plan to begin with: the rounds of a design as far as they go, then each round as it comes best."""
    seating = Seating(sum(lengths[0]), weights, before)
    for turn, of_round in enumerate(lengths):
        near = known[turn] if turn < len(known) else ()
        seating.add(fill(seating, of_round, weights.parties, lot, near))
    return seating


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
