"""What changes on a page as time goes on: how full the ring is, the digits, the thread. Draws nothing."""

from __future__ import annotations

from math import ceil, floor
from typing import NamedTuple

from microsol_desktop.flow.moment import Clock, Wall
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.stage.people import lane_left
from microsol_desktop.ui.stage.words import translate

_MINUTES_ABOVE = 600
_LAST_SHARE = 5
_LAST_MOST = 60


class Running(NamedTuple):
    """`left` is the share of the ring that is left (0 to 1), `last` whether the last fifth has begun."""

    left: float
    last: bool
    digits: str
    lanes: tuple[str, ...]
    thread: tuple[float, ...]


def running(wall: Wall) -> Running:
    """What the running parts of the stage show at this moment."""
    clock = wall.clock
    left = clock.left
    share = max(0.0, min(1.0, left / clock.planned)) if left is not None and clock.planned else 0.0
    last = left is not None and clock.planned is not None and left <= min(_LAST_MOST, clock.planned / _LAST_SHARE)
    return Running(
        share,
        last,
        digits(clock),
        tuple(countdown(lane_left(wall.cue, index, clock.spent)) for index in range(len(wall.cue.lanes or ()))),
        tuple(segment.done for segment in wall.thread),
    )


def digits(clock: Clock) -> str:
    """The time as it is written: what is left, what it is over, or without a limit what has passed."""
    return _written(floor(clock.spent)) if clock.left is None else countdown(clock.left)


def countdown(left: float) -> str:
    """`m:ss`, above ten minutes minutes only; over time with a plus sign before it."""
    if left > 0:
        return _written(ceil(left))
    over = floor(-left)
    return fill(translate("Stage", "+%1"), _written(over)) if over else _written(0)


def _written(seconds: int) -> str:
    if seconds > _MINUTES_ABOVE:
        return fill(translate("Stage", "%1 min"), str(ceil(seconds / 60)))
    return f"{seconds // 60}:{seconds % 60:02d}"
