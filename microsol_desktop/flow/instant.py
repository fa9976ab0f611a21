"""Instants as the journal bears them, and the time between two of them. Reads no clock: stamps are handed in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """An instant by two clocks: the wall's (seconds since 1970, UTC) and one that goes on in sleep within one boot.

    `boot` names the boot that `ticking` belongs to.
    """

    wall: float
    boot: str
    ticking: float


def elapsed(earlier: Stamp, later: Stamp) -> float:
    """Seconds between two stamps, never negative.

    Within one boot the ticking clock counts, because somebody may set the wall's; across boots only the wall's is left.
    """
    if earlier.boot == later.boot:
        return max(0.0, later.ticking - earlier.ticking)
    return max(0.0, later.wall - earlier.wall)


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """An instant of a run (`at`, seconds since it was started) and what the clocks showed then.

    All later instants are told from it, so that time across several boots adds up.
    """

    at: float
    stamp: Stamp

    def instant(self, stamp: Stamp) -> float:
        """Seconds since the run was started; never before the anchor's own."""
        return self.at + elapsed(self.stamp, stamp)

    def moved_to(self, stamp: Stamp) -> Anchor:
        """The same reckoning from a later stamp on."""
        return Anchor(at=self.instant(stamp), stamp=stamp)
