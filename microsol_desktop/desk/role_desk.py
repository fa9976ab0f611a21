"""Roles that the lot fills while a practice goes on. Knows no widget."""

from __future__ import annotations

from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.flow.by_lot import drawn_for
from microsol_desktop.flow.events import RoleDrawn
from microsol_desktop.flow.giving import with_travels
from microsol_desktop.flow.inserting import innermost
from microsol_desktop.flow.people import PersonId


class RoleDesk:
    """Lets the lot fall; what it says is taken back like anything else."""

    def __init__(self, desk: RunDesk) -> None:
        self._desk = desk

    def draw(self, role: str) -> tuple[PersonId, ...]:
        """Fill the places of this role that are free, or all anew where none is; answers on whom the lot fell."""
        drawn = drawn_for(innermost(self._desk.run), role, self._desk.moment.wall.clock.spent)
        if drawn:
            self._desk.happen(
                lambda at: with_travels(innermost(self._desk.run), RoleDrawn(at=at, role=role, order=drawn))
            )
        return drawn
