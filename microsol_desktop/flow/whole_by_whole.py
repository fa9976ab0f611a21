"""Rounds of small groups within each whole group by itself, round by round; who witnesses sits with them."""

from __future__ import annotations

from typing import NamedTuple

from microsol_desktop.flow.deals import Deals
from microsol_desktop.flow.formed import apart
from microsol_desktop.flow.groups import seat_with
from microsol_desktop.flow.keeping_apart import Apart
from microsol_desktop.flow.keys import Where
from microsol_desktop.flow.people import Group, Groups, PersonId
from microsol_desktop.flow.table import Table


class WholeByWhole(NamedTuple):
    """Mixes people, and has them travel from table to table, never across two whole groups."""

    table: Table
    deals: Deals
    witnesses: frozenset[PersonId]
    kept_apart: Apart

    def mixed(self, wholes: Groups, size: int, places: tuple[Where, ...], *, anew: bool) -> tuple[Groups, ...]:
        """Groups of this size for each of these places; witnesses sit with the smallest of their whole group's."""
        rounds: list[Groups] = [()] * len(places)
        for whole in wholes:
            people, watching = apart(whole, self.witnesses)
            found = self.table.mixed(places, people, size, self.deals.earlier(people), anew=anew)
            rounds = self._seated(rounds, found, watching)
        return tuple(rounds)

    def travelled(self, wholes: Groups, tables: Groups, stay: Group, rounds: int) -> tuple[Groups, ...]:
        """Where the others go in so many rounds while one stays at each table, in the order of the tables."""
        travelled: list[Groups] = [()] * rounds
        for whole in wholes:
            # A witness may be the one who stays: then the table is theirs as it would be anybody's.
            people, watching = apart(whole, self.witnesses.difference(stay))
            pairs = [(table, one) for table, one in zip(tables, stay, strict=True) if one in people]
            here = tuple(tuple(person for person in table if person in people) for table, _ in pairs)
            found = self.table.travelled(here, tuple(one for _, one in pairs), rounds, self.deals.earlier(people))
            travelled = self._seated(travelled, found, watching)
        return tuple(travelled)

    def _seated(self, rounds: list[Groups], found: tuple[Groups, ...], watching: Group) -> list[Groups]:
        """These groups after those of the whole groups before, round by round, with those who watch."""
        return [
            (*before, *seat_with(groups, watching, self.kept_apart))
            for before, groups in zip(rounds, found, strict=True)
        ]
