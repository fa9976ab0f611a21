"""How roomy cards are: with air while there is room for it, close together before names would have to go over pages."""

from __future__ import annotations

from typing import NamedTuple

from microsol_desktop.ui.stage.items import NAME_SMALLEST, SMALLEST


class Measures(NamedTuple):
    """Lengths in lines of the picture. `scale` is how much larger than least its names are."""

    scale: float
    gap: float
    pad: float
    head: float
    row: float
    turned_in: float

    @property
    def name(self) -> int:
        """The size of a name."""
        return round(NAME_SMALLEST * self.scale)

    @property
    def other(self) -> int:
        """The size of what is said about it."""
        return round(SMALLEST * self.scale)


def roomy(scale: float = 1.0) -> Measures:
    """With air around the names."""
    return Measures(scale, gap=20.0, pad=20.0, head=60.0 * scale, row=54.0 * scale, turned_in=18.0)


TIGHT = Measures(1.0, gap=12.0, pad=14.0, head=52.0, row=46.0, turned_in=12.0)
"""As close as names can stand and still be told apart from afar."""
