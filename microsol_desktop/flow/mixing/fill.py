"""A round to begin from: parties first, then everybody where they meet the fewest they know."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.mixing.lot import shuffle
from microsol_desktop.flow.mixing.seating import Seating

_TRIES = 10_000


def fill(
    seating: Seating,
    lengths: Sequence[int],
    parties: Sequence[Sequence[int]],
    lot: Random,
    near: Sequence[Sequence[int]] = (),
) -> list[list[int]]:
    """Groups of these lengths with every party in one of them; as in the round `near` wherever that goes.

    Raises:
        ExpectedFailure: the parties are too large for such groups.
    """
    groups: list[list[int]] = [[] for _ in lengths]
    if not _place(sorted(parties, key=len, reverse=True), groups, lengths, _homes(near), [_TRIES]):
        raise ExpectedFailure(
            "parties-too-large",
            "Those who stay together don't fit into groups of this size.",
            "Ask for larger groups, or let fewer stay together.",
        )
    placed = {seat for group in groups for seat in group}
    late = _return_home(groups, lengths, near, placed) if near else list(range(seating.people))
    late = [seat for seat in late if seat not in placed]
    shuffle(lot, late)
    for seat in late:
        again = seating.again[seat]
        open_groups = [index for index, group in enumerate(groups) if len(group) < lengths[index]]
        # The emptiest of those that cost the same: else the last to come find no choice.
        best = min(open_groups, key=lambda index: (sum([again[mate] for mate in groups[index]]), len(groups[index])))
        groups[best].append(seat)
    return groups


def _homes(near: Sequence[Sequence[int]]) -> dict[int, int]:
    return {seat: index for index, group in enumerate(near) for seat in group}


def _place(
    parties: Sequence[Sequence[int]],
    groups: list[list[int]],
    lengths: Sequence[int],
    homes: dict[int, int],
    tries: list[int],
) -> bool:
    """Place the parties, largest first, and take back what leads nowhere."""
    if not parties:
        return True
    party, rest = parties[0], parties[1:]
    at_home = {homes[seat] for seat in party if seat in homes}
    for index in sorted(range(len(groups)), key=lambda index: (index not in at_home, len(groups[index]))):
        if len(groups[index]) + len(party) > lengths[index] or tries[0] <= 0:
            continue
        tries[0] -= 1
        groups[index].extend(party)
        if _place(rest, groups, lengths, homes, tries):
            return True
        del groups[index][-len(party) :]
    return False


def _return_home(
    groups: list[list[int]], lengths: Sequence[int], near: Sequence[Sequence[int]], placed: set[int]
) -> list[int]:
    """Seat everybody where they sit in `near` while there is room, and tell who found none."""
    late = []
    for index, group in enumerate(near):
        for seat in group:
            if seat in placed:
                continue
            if len(groups[index]) < lengths[index]:
                groups[index].append(seat)
            else:
                late.append(seat)
    return late
