"""For whom a role would be something new: they come first in the list, and beside each stands when they held it last.

For the host alone; told by how long ago it was, never by how often.
"""

from __future__ import annotations

from collections.abc import Mapping

from microsol_desktop.flow.people import PersonId
from microsol_desktop.ui.console.in_the_room import InTheRoom


def offered_in_turn(lines: tuple[InTheRoom, ...], turns: Mapping[PersonId, str]) -> tuple[InTheRoom, ...]:
    """The same people, group by group; within one those of whom a turn is known stand in its order, then the others.

    `turns` says of each, in the order in which the role is offered to them, when they held it last.
    """
    if not turns:
        return lines
    order = {person: place for place, person in enumerate(turns)}
    offered: list[InTheRoom] = []
    together: list[InTheRoom] = []
    for line in (*lines, None):
        if line is not None and line.person is not None:
            together.append(line._replace(word=turns.get(line.person, line.word)))
            continue
        offered += sorted(together, key=lambda one: order.get(one.person, len(order)) if one.person else 0)
        together = []
        if line is not None:
            offered.append(line)
    return tuple(offered)
