"""The dots of the circle: who may speak, who listens, who had the turn, who is next."""

from __future__ import annotations

from enum import Enum, auto

from microsol_desktop.flow.moment import Standing, Wall
from microsol_desktop.flow.people import PersonId
from microsol_desktop.ui.stage.items import Dot

DOT = 24.0
LARGE_DOT = 35.0
_NO_TURN = 11.0


class Voice(Enum):
    """What somebody does just now: their turn may be one of listening, while others speak about them."""

    SPEAKS = auto()
    LISTENS = auto()
    NONE = auto()


def voice_of(wall: Wall, person: PersonId) -> Voice:
    """Whether somebody may speak now, has a turn of listening, or neither."""
    turn = wall.standings.get(person) is Standing.SPEAKS
    if person in wall.cue.speakers or (turn and not wall.cue.speakers):
        return Voice.SPEAKS
    return Voice.LISTENS if turn else Voice.NONE


def dot(at: tuple[float, float], standing: Standing, voice: Voice, scale: float) -> Dot:
    """Somebody's dot: large for a turn, filled for a voice, in the accent for whoever is next."""
    large = LARGE_DOT * max(scale, 0.6)
    match voice:
        case Voice.SPEAKS:
            return Dot(*at, large, "accent")
        case Voice.LISTENS:
            return Dot(*at, large - 3, "accent", 6.0)
        case Voice.NONE:
            return _silent(at, standing, scale)


def _silent(at: tuple[float, float], standing: Standing, scale: float) -> Dot:
    match standing:
        case Standing.SPOKE:
            return Dot(*at, DOT * scale, "dot_done")
        case Standing.NEXT:
            return Dot(*at, DOT * scale - 2, "accent", 5.0)
        case Standing.NO_TURN:
            return Dot(*at, _NO_TURN * scale, "dot_rest")
        case _:
            return Dot(*at, DOT * scale - 1.5, "dot_rest", 3.0)
