"""Who is here while a practice goes on: somebody comes late, leaves, watches only, has another name or seat.

Knows no widget; whatever it does is taken back like anything else.
"""

from __future__ import annotations

from collections.abc import Sequence

from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.desk.whom import id_for
from microsol_desktop.flow.comings import changing, coming, leaving, seating
from microsol_desktop.flow.inserting import for_both
from microsol_desktop.flow.people import PersonId


class RoomDesk:
    """What the host can say of the people in the room."""

    def __init__(self, desk: RunDesk) -> None:
        self._desk = desk

    def come(self, name: str = "", seat: int | None = None) -> None:
        """Somebody comes late; without a name they are known by the next number, without a seat they sit last."""
        self._come(name, seat)

    def come_together(self, names: Sequence[str]) -> None:
        """All of these come late, in one act that is taken back at once. Who is too many stays away, with all after."""
        for number, name in enumerate(names):
            before = self._desk.run
            self._come(name, None, along=number > 0)
            if self._desk.run is before:
                return

    def leave(self, person: PersonId) -> None:
        """Somebody leaves; who is the last can't."""
        self._desk.happen(lambda at: for_both(self._desk.run, leaving(self._desk.run, at, person)))

    def change(self, person: PersonId, *, name: str | None = None, witness: bool | None = None) -> None:
        """Somebody has another name, watches only, or takes turns again."""
        self._desk.happen(
            lambda at: for_both(self._desk.run, changing(self._desk.run, at, person, name=name, witness=witness))
        )

    def reseat(self, order: tuple[PersonId, ...]) -> None:
        """All who are here sit in this order."""
        self._desk.happen(lambda at: for_both(self._desk.run, seating(self._desk.run, at, order)))

    def _come(self, name: str, seat: int | None, *, along: bool = False) -> None:
        run = self._desk.run
        who = id_for(run, self._desk.about, name)
        self._desk.happen(lambda at: for_both(run, coming(run, at, name, seat, along=along, who=who)))
