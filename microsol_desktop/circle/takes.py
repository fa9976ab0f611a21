"""How long a practice really takes, as the last times told."""

from __future__ import annotations

from typing import NamedTuple


class StepTakes(NamedTuple):
    """A step by its name: seconds, as planned and as it went in the middle of several times."""

    name: str
    planned: int | None
    real: int


class Takes(NamedTuple):
    """How long a practice really takes: minutes, in the middle of the last times; `times` says of how many.

    `late` are the minutes after the agreed hour at which it began; None where no hour was agreed on.
    """

    times: int
    planned: int | None
    real: int
    late: int | None
    steps: tuple[StepTakes, ...]
