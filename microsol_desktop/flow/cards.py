"""The cards that can lie over whatever is on the stage: gestures, agreements, "stop, breathe, get help"."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class CardKind(StrEnum):
    """The cards that there are."""

    GESTURES = "gestures"
    AGREEMENTS = "agreements"
    HELP = "help"


class ShownCard(NamedTuple):
    """A card on the stage. `lines` are the host's own words for it; without any the stage has words of its own."""

    kind: CardKind
    lines: tuple[str, ...] = ()
