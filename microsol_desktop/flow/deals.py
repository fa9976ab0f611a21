"""Groups as they were dealt: what is settled stays to the letter, what is new is kept so that it can be journaled."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from microsol_desktop.flow.schedule import Dealt, Group

Groups = tuple[Group, ...]


class Where(NamedTuple):
    """The place in the evening that groups were dealt for: agenda line, round, and part (0: the step itself)."""

    line: int
    round: int
    part: int


class Deals:
    """All deals of one schedule, those settled before and those made now."""

    def __init__(self, settled: tuple[Dealt, ...]) -> None:
        self._settled = {Where(dealt.step, dealt.round, dealt.part): dealt.groups for dealt in settled}
        self._made: dict[Where, Groups] = {}

    def is_new(self, where: Where) -> bool:
        """Whether nothing was dealt for this place in this schedule so far."""
        return where not in self._made

    def is_settled(self, where: Where) -> bool:
        """Whether it was settled before who sits with whom here."""
        return where in self._settled

    def settle(self, where: Where, deal: Callable[[], Groups]) -> Groups:
        """The groups for this place: as settled, as dealt before, else as dealt now."""
        if where not in self._made:
            self._made[where] = self._settled[where] if where in self._settled else deal()
        return self._made[where]

    def all(self) -> tuple[Dealt, ...]:
        """Every deal in the order of the evening."""
        return tuple(
            Dealt(step=where.line, round=where.round, part=where.part, groups=groups)
            for where, groups in self._made.items()
        )
