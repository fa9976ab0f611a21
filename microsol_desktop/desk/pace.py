"""How often a run's desk looks at the clock, and what goes on by itself between two looks.

Often while something moves, hardly ever while nothing does.
"""

from __future__ import annotations

from microsol_desktop.flow.bells import is_up_between, was_asleep_between
from microsol_desktop.flow.moment import Phase, Wall
from microsol_desktop.flow.schedule import CueKind

TICK = 100
"""Milliseconds between two looks at the clock while it runs: a ring of twenty minutes moves less than half a pixel."""

QUIET_TICK = 5_000
"""The same while no time passes on the stage: only the host's "ends at" moves."""


def pace_of(wall: Wall) -> int | None:
    """Milliseconds between two looks; None where it is over."""
    if wall.phase is Phase.ENDED:
        return None
    return TICK if _moves(wall) else QUIET_TICK


def moves_on_between(then: Wall, now: Wall) -> bool:
    """Whether the time of a cue that moves on by itself ran out between two looks, and something follows it."""
    return (
        now.cue.moves_on
        and now.phase is Phase.RUNNING
        and now.following is not None
        and is_up_between(then, now)
        and not was_asleep_between(then, now)
    )


def _moves(wall: Wall) -> bool:
    """Whether anything on the stage moves by the clock: not on the title card, in a pause or in an open silence."""
    if wall.time_out_left is not None:
        return wall.phase is not Phase.PAUSED
    if wall.cue.until is not None:
        # The day goes on in a pause as well.
        return True
    if wall.phase is not Phase.RUNNING or wall.cue.kind is CueKind.TITLE:
        return False
    return wall.clock.left is not None or not wall.cue.silent
