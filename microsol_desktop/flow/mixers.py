"""How new groups are found while a practice becomes a schedule: at once, and then thoroughly while there is time.

A run must not wait: it takes the first answer that holds the wishes. `mixing/` itself is imported when it is needed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.groups import deal
from microsol_desktop.flow.keeping_apart import apart_of, dealt_apart, parties_of
from microsol_desktop.flow.keys import Where
from microsol_desktop.flow.mixing.wishes import NO_WISHES, Wishes
from microsol_desktop.flow.people import Group, Groups, GroupsByRound


class Asked(NamedTuple):
    """New groups that are wanted: for whom, of which size in each round, and after which rounds.

    `places` are those that they are for, one a round. `anew`: others than by seat are wanted even where nobody has met
    anybody yet.
    """

    places: tuple[Where, ...]
    people: Group
    sizes: tuple[int, ...]
    earlier: GroupsByRound
    wishes: Wishes
    seed: int
    anew: bool


_PATIENCE = 12
"""Answers that are looked at before one is taken in which people meet again too soon: some two milliseconds each."""

Mixer = Callable[[Asked], GroupsByRound]
"""Finds groups as asked for, one answer a round; raises ExpectedFailure if the wishes can't be held."""


def by_seat(asked: Asked) -> GroupsByRound:
    """Neighbours together, always: where no more is asked than how many groups there are."""
    return tuple(deal(asked.people, size) for size in asked.sizes)


def at_once(asked: Asked) -> GroupsByRound:
    """The first answer that holds the wishes, within milliseconds; a little later if there is a much better one."""
    from microsol_desktop.flow.mixing.mix import holds, mixing

    def first(people: Group, earlier: GroupsByRound) -> GroupsByRound:
        rounds: GroupsByRound = ()
        patience = _PATIENCE
        for rounds in mixing(people, asked.sizes, earlier=earlier, wishes=asked.wishes, seed=asked.seed):
            if holds(rounds, asked.wishes):
                patience -= 1
                if not patience or not _is_tiresome(rounds, asked):
                    break
        return rounds

    return _mixed(asked, first)


def as_can_be(asked: Asked) -> GroupsByRound:
    """As `at_once`; where the wishes can't be held in groups of that size, groups that keep people apart all the same.

    For a gathering that has begun: somebody who leaves is not asked whether the others can still be seated.
    """
    try:
        return at_once(asked)
    except ExpectedFailure:
        apart, parties = apart_of(asked.wishes.apart), parties_of(asked.wishes.together, asked.people)
        return tuple(dealt_apart(parties, size, apart) for size in asked.sizes)


def _is_tiresome(rounds: GroupsByRound, asked: Asked) -> bool:
    """Whether somebody sits with the same person twice in a row, or for the third time; not counted where they must."""
    from microsol_desktop.flow.mixing.mix import meetings

    together = {frozenset(pair) for pair in asked.wishes.together}
    here = frozenset(asked.people)
    times = meetings((*asked.earlier, *rounds))
    last = set(meetings(asked.earlier[-1:]))
    for groups in rounds:
        met = {pair for pair in meetings((groups,)) if here.issuperset(pair) and frozenset(pair) not in together}
        if met & last or any(times[pair] > 2 for pair in met):
            return True
        last = met
    return False


def searched(asked: Asked) -> Iterator[GroupsByRound]:
    """The best answer that the search comes to, slice by slice; only the last one is told as people sit."""
    from microsol_desktop.flow.mixing.mix import mixing

    rounds: GroupsByRound = ()
    people = _in_the_order_of_a_design(asked)
    for rounds in mixing(people, asked.sizes, earlier=asked.earlier, wishes=asked.wishes, seed=asked.seed):
        yield rounds
    yield _told(rounds, asked)


def _mixed(asked: Asked, search: Callable[[Group, GroupsByRound], GroupsByRound]) -> GroupsByRound:
    """Neighbours first, then what the search finds; never those who sit together just now, if there are others."""
    seated = _as_they_sit(asked)
    if seated is not None:
        return seated
    told = _told(search(_in_the_order_of_a_design(asked), asked.earlier), asked)
    if asked.earlier and _as_sets(told[0]) == _as_sets(asked.earlier[-1]):
        told = _told(search(asked.people, (*asked.earlier, asked.earlier[-1])), asked)
    return told


def _as_they_sit(asked: Asked) -> GroupsByRound | None:
    """Neighbours together, where nobody has met anybody yet or all have met as often; None where they are to be mixed.

    No other groups would be better, and nobody has to move.
    """
    from microsol_desktop.flow.mixing.mix import holds, meetings

    if asked.anew or asked.wishes.met or len(asked.sizes) != 1:
        return None
    met, people = meetings(asked.earlier), len(asked.people)
    if met and (len(met) < people * (people - 1) // 2 or len(set(met.values())) > 1):
        return None
    seated = by_seat(asked)
    return seated if holds(seated, asked.wishes) else None


def _in_the_order_of_a_design(asked: Asked) -> Group:
    """The people in such an order that neighbours sit together in the first round of a design.

    So the rounds after neighbours have met can be those of a design too, in which nobody meets anybody twice.
    """
    from microsol_desktop.flow.mixing.mix import mixing

    blocks = deal(asked.people, asked.sizes[0])
    if asked.wishes != NO_WISHES or not asked.earlier or _as_sets(asked.earlier[0]) != _as_sets(blocks):
        return asked.people
    (first,) = next(mixing(asked.people, asked.sizes[:1], seed=asked.seed))
    seat_of = {person: seat for seat, person in enumerate(asked.people)}
    order = list(asked.people)
    for group, block in zip(sorted(first, key=len, reverse=True), blocks, strict=True):
        for seated, person in zip(group, block, strict=True):
            order[seat_of[seated]] = person
    return tuple(order)


def _told(rounds: GroupsByRound, asked: Asked) -> GroupsByRound:
    """The rounds with people as they sit, no two alike one after the other where that can be avoided."""
    if not asked.wishes.hosts:
        seat_of = {person: seat for seat, person in enumerate(asked.people)}
        seated = (tuple(tuple(sorted(group, key=seat_of.__getitem__)) for group in groups) for groups in rounds)
        rounds = tuple(tuple(sorted(groups, key=lambda group: seat_of[group[0]])) for groups in seated)
    if len(set(asked.sizes)) > 1:
        return rounds
    last = _as_sets(asked.earlier[-1]) if asked.earlier else None
    left, told = list(rounds), []
    while left:
        told.append(left.pop(next((at for at, groups in enumerate(left) if _as_sets(groups) != last), 0)))
        last = _as_sets(told[-1])
    return tuple(told)


def _as_sets(groups: Groups) -> frozenset[frozenset[int]]:
    """Who sits with whom, in whatever order."""
    return frozenset(frozenset(group) for group in groups)
