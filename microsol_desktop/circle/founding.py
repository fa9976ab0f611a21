"""A circle that somebody begins: what it is called, what kind it is, and who is in it from the first day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from microsol_desktop.circle.circles import CircleKind
from microsol_desktop.circle.keys import CircleKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Founding:
    """What a host says of a circle that is to be."""

    name: str
    kind: CircleKind = CircleKind.SHARING
    parent: CircleKey | None = None
    people: tuple[str, ...] = ()
    """Names, of people whom the record knows or does not know yet."""


class LeftOut(NamedTuple):
    """Names by which nobody was taken in, as they were written."""

    unclear: tuple[str, ...] = ()
    """Several people have them."""
    here: tuple[str, ...] = ()
    """Somebody in the circle has them already: another one of that name needs a word more."""

    @property
    def names(self) -> tuple[str, ...]:
        """All of them."""
        return self.unclear + self.here


class Founded(NamedTuple):
    """The circle that came of it."""

    circle: CircleKey
    left_out: LeftOut = LeftOut()
