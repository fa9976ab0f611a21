"""What is said of people beside their names: the role that they hold, and that they stay while others travel."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from microsol_desktop.flow.moment import Wall
from microsol_desktop.flow.people import PersonId
from microsol_desktop.ui.stage.seating_words import stays_by_role
from microsol_desktop.ui.stage.sentence import translate


class Told(NamedTuple):
    """What stands beside a name: `lasting` as long as people sit like this, `passing` for the length of a turn.

    `role` is the one that goes from turn to turn. `below`: what is lasting stands below the names, in every card.
    """

    lasting: Mapping[PersonId, tuple[str, ...]]
    passing: Mapping[PersonId, str]
    role: str
    below: bool = False


def told(wall: Wall) -> Told:
    """What is said of people on this cue."""
    cue = wall.cue
    turning = cue.role if cue.role and cue.turns else ""
    lasting: dict[PersonId, list[str]] = {}
    passing: dict[PersonId, str] = {}
    for role, people in cue.held:
        for person in people:
            if role == turning:
                passing[person] = role
            else:
                lasting.setdefault(person, []).append(role)
    if not stays_by_role(cue):
        for person in cue.staying:
            lasting.setdefault(person, []).append(translate("Stage", "stays"))
    return Told({person: tuple(said) for person, said in lasting.items()}, passing, turning)
