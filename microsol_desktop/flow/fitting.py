"""Groups that were dealt before somebody came or left: the same groups, of those who are here now."""

from __future__ import annotations

from collections.abc import Sequence

from microsol_desktop.flow.groups import seat_with
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.schedule import Group


def fitted(groups: Sequence[Group], present: Sequence[PersonId]) -> tuple[Group, ...]:
    """These groups without those who have left, and with those who are new, each in the smallest group there is.

    Nobody else changes their group; only somebody who would be alone by it joins the smallest of the others.
    """
    here = frozenset(present)
    left = tuple(tuple(person for person in group if person in here) for group in groups)
    seated = {person for group in left for person in group}
    new = tuple(person for person in present if person not in seated)
    filled = tuple(group for group in left if group)
    if not filled:
        return (tuple(present),) if present else ()
    return _nobody_alone(seat_with(filled, new), groups)


def _nobody_alone(groups: tuple[Group, ...], before: Sequence[Group]) -> tuple[Group, ...]:
    """Whoever was left alone joins the smallest other group; who sat alone before may go on so."""
    were_alone = frozenset(group for group in before if len(group) == 1)
    while len(groups) > 1:
        alone = next((group for group in groups if len(group) == 1 and group not in were_alone), None)
        if alone is None:
            break
        groups = seat_with(tuple(group for group in groups if group != alone), alone)
    return groups
