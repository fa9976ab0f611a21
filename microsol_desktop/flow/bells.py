"""When the bell rings while a practice runs, and which. Makes no sound: that is the machine's room."""

from __future__ import annotations

from enum import StrEnum

from microsol_desktop.flow.moment import Moment, Phase, Wall
from microsol_desktop.flow.schedule import Cue, CueKind
from microsol_desktop.practice.model import BellStyle

SOON = 5.0
"""Seconds: a television's loudspeaker takes that long to wake up."""
ASLEEP = 30.0
"""After so many seconds without a look at the clock (a closed lid) nothing happens by itself."""


class Bell(StrEnum):
    """The bells a circle learns to hear: one to switch, two to move, a long one to end, a soft one to warn."""

    SWITCH = "switch"
    MOVE = "move"
    END = "end"
    WARN = "warn"


def bell_due(before: Moment, after: Moment, *, asleep: bool = False) -> Bell | None:
    """The bell that rings between two looks at a run, or none; never two at once. `asleep`: nobody could look between.

    On one cue it rings when its time is up, or when it is time to warn. When the host moves on before that, it rings
    where people can't see that (small groups, each alone) and to end a silence.
    """
    then, now = before.wall, after.wall
    style = then.cue.bell
    if style is BellStyle.NONE or then.phase is Phase.ENDED:
        return None
    if then.index == now.index and then.cue.key == now.cue.key and now.phase is not Phase.ENDED:
        return _by_time(then, now, asleep=asleep or was_asleep_between(then, now))
    if now.index < then.index or not _is_short_of_time(then) or not _is_called_together(then.cue):
        return None
    return bell_of(then.cue, then.following)


def rings_soon(before: Moment, after: Moment) -> bool:
    """Whether a bell came within a few seconds between two looks: time to wake the loudspeaker."""
    cue, then, now = after.wall.cue, before.wall.clock.left, after.wall.clock.left
    if cue.bell is BellStyle.NONE or then is None or now is None or before.wall.index != after.wall.index:
        return False
    return any(then > rings_at + SOON >= now for rings_at in (0, cue.warn) if rings_at is not None)


def bell_of(cue: Cue, following: Cue | None) -> Bell:
    """The bell with which a cue ends, by what follows it."""
    if cue.bell is BellStyle.SOFT:
        return Bell.WARN
    if following is None:
        return Bell.END
    if following.kind is CueKind.MOVE:
        return Bell.MOVE
    return Bell.SWITCH if following.key.step == cue.key.step else Bell.END


def is_up_between(then: Wall, now: Wall) -> bool:
    """Whether the time of the cue ran out between two looks at it."""
    if then.clock.left is None or now.clock.left is None:
        return False
    return then.clock.left > 0 >= now.clock.left


def was_asleep_between(then: Wall, now: Wall) -> bool:
    """Whether nobody looked for so long that the machine must have been asleep."""
    return now.clock.spent - then.clock.spent > ASLEEP


def _by_time(then: Wall, now: Wall, *, asleep: bool) -> Bell | None:
    if is_up_between(then, now):
        return Bell.WARN if asleep else bell_of(then.cue, then.following)
    warn, before, left = then.cue.warn, then.clock.left, now.clock.left
    if warn is None or before is None or left is None:
        return None
    return Bell.WARN if before > warn >= left > 0 else None


def _is_short_of_time(wall: Wall) -> bool:
    return wall.clock.left is not None and wall.clock.left > 0


def _is_called_together(cue: Cue) -> bool:
    return cue.groups is not None or cue.own_groups or cue.alone or cue.silent
