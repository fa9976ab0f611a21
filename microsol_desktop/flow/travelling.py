"""`one stays`: who stays at each table while the others travel to new ones."""

from __future__ import annotations

from microsol_desktop.flow.draws import Draws, Lot
from microsol_desktop.flow.frame import Frame
from microsol_desktop.flow.people import Group, PersonId
from microsol_desktop.flow.roles import Roles
from microsol_desktop.flow.seats import Seats

THE_LOT = -1
"""Stands for a turn in the lots: the order in which people stay, where nobody holds a role at their table."""


class Staying:
    """Finds who stays: whoever holds a role that was chosen at the table, else who stayed before, else by lot."""

    def __init__(self, roles: Roles, draws: Draws, hosts: Group, witnesses: frozenset[PersonId]) -> None:
        self._roles = roles
        self._draws = draws
        self._hosts = hosts
        self._witnesses = witnesses

    def known_at(self, frame: Frame, tables: Seats) -> Group:
        """Who is known to stay in the first round, table by table; nobody as long as roles are to be chosen there."""
        return () if frame.settings.chosen else self.at(frame, tables)

    def at(self, frame: Frame, tables: Seats) -> Group:
        """Who stays when these tables part, one at each."""
        holders = self._roles.at_these_tables(frame.laid.slug, tables, frame.line)
        groups = tables.groups or ()
        found = [next((person for person in holders if person in group), None) for group in groups]
        for index, person in enumerate(tables.staying):
            if index < len(found) and found[index] is None and person in groups[index]:
                found[index] = person
        lot = () if None not in found else self._lot(frame, groups)
        return tuple(
            next((each for each in lot if each in group), group[0]) if person is None else person
            for person, group in zip(found, groups, strict=True)
        )

    def _lot(self, frame: Frame, groups: tuple[Group, ...]) -> Group:
        """Everybody in the order of the lot, those first whom the host named as hosts; witnesses stay last."""
        everybody = sorted(person for group in groups for person in group)
        drawn = self._draws.order(Lot(frame.line, 0, frame.number, THE_LOT, None), everybody)
        return tuple(sorted(drawn, key=lambda person: (person in self._witnesses, person not in self._hosts)))
