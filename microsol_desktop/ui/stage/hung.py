"""Pictures among the lines of a prompt: how tall one may be, and how they share the room that the words leave."""

from __future__ import annotations

from typing import NamedTuple

from microsol_desktop.ui.stage.gallery import Art
from microsol_desktop.ui.stage.items import PICTURE_SMALLEST

PARTS = (0.5, 0.36, 0.0)
"""The part of the room's height that a picture is to have beside words, as long as no more pages are needed for it."""
_ENLARGED = 2.0  # beyond that its pixels are seen from the sofa


class Hung(NamedTuple):
    """A picture in a column. `high` is its height now, `most` what it may grow to, `wanted` what it is not to go under.

    `words` stand for it where it can't be seen.
    """

    art: Art
    words: str
    high: float
    most: float
    wanted: float

    @property
    def wide(self) -> float:
        """Its width, as its height has it."""
        return self.high * self.art.wide / self.art.high

    @property
    def is_squeezed(self) -> bool:
        """Whether it is smaller than a picture is to be."""
        return self.high < self.wanted - 0.01


def hang(art: Art, words: str, width: float, height: float, part: float) -> Hung:
    """A picture in a room of this width and height, about so large a part of it; whole, and no larger than it looks."""
    own = min(width * art.high / art.wide, _ENLARGED * art.high)
    most, wanted = min(own, height), min(own, PICTURE_SMALLEST)
    return Hung(art, words, min(most, max(wanted, part * height)), most, wanted)


def grown(pictures: list[Hung], free: float) -> list[Hung]:
    """The pictures of one page with the room that is free there dealt out over them."""
    made = list(pictures)
    waiting = sorted(range(len(made)), key=lambda index: made[index].most - made[index].high)
    for left, index in zip(range(len(waiting), 0, -1), waiting, strict=True):
        more = min(made[index].most - made[index].high, max(0.0, free) / left)
        made[index] = made[index]._replace(high=made[index].high + more)
        free -= more
    return made
