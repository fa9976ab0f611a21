"""What is drawn by lot: what is settled stays to the letter, what is new is kept so that it can be journaled."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from microsol_desktop.flow.schedule import Drawn

Thing = TypeVar("Thing", bound=int)


class Lot(NamedTuple):
    """The place in the evening that something is drawn for.

    `circle` is which circle's turns are drawn; None: the prompts of a step or part.
    """

    step: int
    round: int
    part: int
    turn: int
    circle: int | None


class Draws:
    """All draws of one schedule, those settled before and those made now; with the same seed always the same."""

    def __init__(self, settled: tuple[Drawn, ...], seed: int) -> None:
        self._seed = seed
        self._made = {Lot(each.step, each.round, each.part, each.turn, each.circle): each.order for each in settled}

    def order(self, lot: Lot, things: Sequence[Thing]) -> tuple[Thing, ...]:
        """These in the order that was drawn; those that were not there then come last, those that have gone are out."""
        if lot not in self._made:
            from random import Random

            shuffled = list(things)
            # Who speaks when is no secret to be kept from anybody: a plain generator will do.
            Random(f"{self._seed} {lot}").shuffle(shuffled)
            self._made[lot] = tuple(shuffled)
        drawn = self._made[lot]
        place = {thing: index for index, thing in enumerate(drawn)}
        return tuple(sorted(things, key=lambda thing: place.get(thing, len(drawn))))

    def all(self) -> tuple[Drawn, ...]:
        """Every draw, those settled before first."""
        return tuple(
            Drawn(step=lot.step, round=lot.round, part=lot.part, turn=lot.turn, circle=lot.circle, order=order)
            for lot, order in self._made.items()
        )
