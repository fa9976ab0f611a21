"""What a host wishes of the mixing, and how heavily each wish weighs against the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.people import PersonId

Pair = tuple[PersonId, PersonId]

_MOST_ROUNDS = 100
"""Up to so many rounds of one gathering the heavier wishes outweigh all lighter ones together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What is to be held besides that people who have met least come together.

    `apart`: pairs who never sit together. `together`: pairs who always do, such as a child and its adult; chains of
    them are one party. `hosts`: no two in one group as long as there are groups enough, and otherwise spread evenly;
    where there are as many as groups, each group has one. `met`: how often two have met at earlier gatherings; it
    weighs less than any meeting at this one.
    """

    apart: tuple[Pair, ...] = ()
    together: tuple[Pair, ...] = ()
    hosts: tuple[PersonId, ...] = ()
    met: Mapping[Pair, int] = field(default_factory=dict)


NO_WISHES = Wishes()


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """The wishes by seat. `burden` says for two seats what it costs if they sit together, however seldom they met.

    One meeting more of two who have met costs `repeat` or more, which outweighs all that earlier gatherings can; two
    hosts in a group cost more than all repeats, and a pair kept apart costs `apart`, more than all else together.
    `parties` are those who stay together, as seats; whoever is in none is not listed.
    """

    burden: dict[tuple[int, int], int]
    repeat: int
    apart: int
    parties: tuple[tuple[int, ...], ...]


def weigh(wishes: Wishes, people: Sequence[PersonId]) -> Weights:
    """The wishes for these people.

    Raises:
        ExpectedFailure: two are to be kept apart and to stay together.
    """
    seat = {person: index for index, person in enumerate(people)}
    met = _met_by_seat(wishes.met, seat)
    heaviest = max(met.values(), default=0)
    at_once = len(people) * len(people)
    repeat = 1 + heaviest * at_once if met else 1
    hosts = repeat * at_once * _MOST_ROUNDS**3
    apart = hosts * at_once
    parties = _parties(wishes.together, seat)
    burden = dict(met)
    hosting = [seat[host] for host in wishes.hosts if host in seat]
    for pair in ((a, b) for index, a in enumerate(hosting) for b in hosting[:index] if a != b):
        _add(burden, pair, hosts)
    for pair in ((seat[a], seat[b]) for a, b in wishes.apart if a in seat and b in seat and a != b):
        if any(pair[0] in party and pair[1] in party for party in parties):
            raise ExpectedFailure(
                "apart-and-together",
                "Two people are to be kept apart and to stay together.",
                "Take one of the two wishes back.",
            )
        _add(burden, pair, apart)
    return Weights(burden=burden, repeat=repeat, apart=apart, parties=parties)


def _met_by_seat(met: Mapping[Pair, int], seat: dict[PersonId, int]) -> dict[tuple[int, int], int]:
    by_seat: dict[tuple[int, int], int] = {}
    for (a, b), times in met.items():
        if a in seat and b in seat and a != b and times > 0:
            # Squared, so that a pair who has met often waits longer than two pairs who have met once.
            _add(by_seat, (seat[a], seat[b]), times * times)
    return by_seat


def _add(burden: dict[tuple[int, int], int], pair: tuple[int, int], weight: int) -> None:
    for way in (pair, pair[::-1]):
        burden[way] = burden.get(way, 0) + weight


def _parties(together: Sequence[Pair], seat: dict[PersonId, int]) -> tuple[tuple[int, ...], ...]:
    party = {index: {index} for index in seat.values()}
    for a, b in together:
        if a in seat and b in seat:
            joined = party[seat[a]] | party[seat[b]]
            for index in joined:
                party[index] = joined
    return tuple(
        tuple(sorted(members)) for index, members in party.items() if len(members) > 1 and index == min(members)
    )
