"""What new groups are found with: a way to mix, the host's wishes and a seed, the same for a whole evening."""

from __future__ import annotations

from microsol_desktop.flow.keys import Where
from microsol_desktop.flow.mixers import Asked, Mixer
from microsol_desktop.flow.mixing.wishes import Wishes
from microsol_desktop.flow.people import Group, Groups, GroupsByRound


class Table:
    """Seats people anew with a mixer that is told all it needs to know."""

    def __init__(self, mixer: Mixer, wishes: Wishes, seed: int) -> None:
        self._mixer = mixer
        self.wishes = wishes
        self.seed = seed

    def mixed(
        self, places: tuple[Where, ...], people: Group, size: int, earlier: GroupsByRound, *, anew: bool
    ) -> GroupsByRound:
        """New groups of this size for each of these places, after those earlier ones."""
        sizes = (size,) * len(places)
        return self._mixer(Asked(places, people, sizes, earlier, self.wishes, self.seed, anew))

    def travelled(self, tables: Groups, stay: Group, rounds: int, earlier: GroupsByRound) -> GroupsByRound:
        """Rounds of these tables in which one stays at each, in the order of the tables, and the others travel."""
        from microsol_desktop.flow.mixing.travel import travel

        return travel(tables, stay, rounds, earlier=earlier, wishes=self.wishes, seed=self.seed)
