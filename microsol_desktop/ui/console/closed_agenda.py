"""What of the evening stands on the console while the room can read it: no more than the stage tells."""

from __future__ import annotations

from dataclasses import replace

from microsol_desktop.flow.moment import AgendaMoment, Moment, Phase

UNTOLD = -1
"""Stands for the time of day of a line that the room is not told."""


def known_to_the_room(moment: Moment) -> tuple[AgendaMoment, ...]:
    """The lines up to the next one, and of that one the title alone: so much stands on the stage as well."""
    lines = moment.aside.agenda
    following = moment.wall.index + 1
    # Once it has ended every line is done: those that nobody came to are still nobody's to know.
    has_ended = moment.wall.phase is Phase.ENDED
    is_begun = ((line.is_done and not has_ended) or line.is_now or line.first < following for line in lines)
    # What was brought in stands below the step that waits for it: that one has begun, too.
    begun = max((number for number, is_it in enumerate(is_begun, start=1) if is_it), default=0)
    known = max((number for number, line in enumerate(lines, start=1) if line.first == following), default=0)
    return (*lines[:begun], *(replace(line, settings="", begins_at=UNTOLD) for line in lines[begun:known]))
