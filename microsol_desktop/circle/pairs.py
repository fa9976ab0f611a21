"""Which two people of a circle have never sat together: what the next groups are made from."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from itertools import combinations

from microsol_desktop.circle.keys import PersonKey


def pairs_that_never_met(
    people: Iterable[PersonKey], met: AbstractSet[tuple[PersonKey, PersonKey]]
) -> tuple[tuple[PersonKey, PersonKey], ...]:
    """Each pair of these people that is not among those that met, whichever of the two is named first."""
    return tuple(pair for pair in combinations(people, 2) if pair not in met and pair[::-1] not in met)
