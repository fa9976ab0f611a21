"""Finding the people: circles that do not exist yet, with those whom a host thinks of for them."""

from __future__ import annotations

from typing import NamedTuple

from microsol_desktop.circle.circles import Circle, Invitation, Membership, Standing

FOUND = (Standing.THOUGHT_OF, Standing.INVITED, Standing.NEWCOMER)
"""The way from a name on a list to somebody who comes."""


class Sought(NamedTuple):
    """Somebody on a list, and how far that has come."""

    membership: Membership
    name: str


class Draft(NamedTuple):
    """A list with a name: a circle that may come of it, or one that is there already and looks for people."""

    circle: Circle
    people: tuple[Sought, ...] = ()
    invitations: tuple[Invitation, ...] = ()

    @property
    def is_only_thought_of(self) -> bool:
        """Whether there is no such circle yet."""
        return self.circle.begun is None
