"""What is drawn by lot: what is settled stays to the letter, what is new is kept so that it can be journaled."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from microsol_desktop.flow.settled import Drawn

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
        self._made = {lot_of(each): each for each in settled}

    def order(self, lot: Lot, things: Sequence[Thing]) -> tuple[Thing, ...]:
        """These in the order that was drawn; those that were not there then come last, those that have gone are out."""
        if lot not in self._made:
            from random import Random

            shuffled = list(things)
            # Who speaks when is no secret to be kept from anybody: a plain generator will do.
            Random(f"{self._seed} {lot}").shuffle(shuffled)
            self._made[lot] = _drawn(lot, tuple(shuffled))
        drawn = self._made[lot].order
        place = {thing: index for index, thing in enumerate(drawn)}
        return tuple(sorted(things, key=lambda thing: place.get(thing, len(drawn))))

    def begun(self, lot: Lot) -> tuple[Drawn, ...]:
        """How the turns of this place went so far in each circle, if somebody came or left while they went on."""
        return tuple(each for each in self._made.values() if each.had and lot_of(each)._replace(circle=None) == lot)

    def all(self) -> tuple[Drawn, ...]:
        """Every draw, those settled before first."""
        return tuple(self._made.values())


def lot_of(drawn: Drawn) -> Lot:
    """The place that something was drawn for."""
    return Lot(drawn.step, drawn.round, drawn.part, drawn.turn, drawn.circle)


def _drawn(lot: Lot, order: tuple[int, ...]) -> Drawn:
    return Drawn(step=lot.step, round=lot.round, part=lot.part, turn=lot.turn, circle=lot.circle, order=order)
