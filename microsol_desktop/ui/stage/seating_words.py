"""What the stage says of how people sit: whom they face, who moves on, who rests, what their groups are called."""

from __future__ import annotations

from microsol_desktop.flow.moment import Wall
from microsol_desktop.flow.schedule import Cue, CueKind, KnownAs
from microsol_desktop.practice.model import EveryoneMeets, Fishbowl, OneStays, TwoCircles
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.stage.people import around_bowl, is_bowl, is_rings, resting, small_groups
from microsol_desktop.ui.stage.sentence import translate


def find(cue: Cue) -> str:
    """What people are to do in a move."""
    match cue.formation:
        case TwoCircles() | Fishbowl():
            return translate("Stage", "Find your place")
        case _:
            return translate("Stage", "Find your people")


def finding(cue: Cue) -> str:
    """The same below a prompt that says something else; empty where there is nothing to be found."""
    sits = bool(small_groups(cue)) or is_rings(cue) or is_bowl(cue)
    comes_back = cue.known_as is not None and cue.known_as.again
    return find(cue) if cue.kind is CueKind.MOVE and cue.prompts and sits and not comes_back else ""


def moving(cue: Cue) -> str:
    """That the outer circle has moved on, which nobody is to overlook as the round begins."""
    if not _begins_round(cue):
        return ""
    match cue.formation:
        case TwoCircles(move=1) if cue.key.round > 1:
            return translate("Stage", "The outer circle has moved on by one seat, to its right")
        case TwoCircles(move=move) if cue.key.round > 1:
            return fill(translate("Stage", "The outer circle has moved on by %1 seats, to its right"), str(move))
        case _:
            return ""


def _begins_round(cue: Cue) -> bool:
    return cue.key.turn <= 1 and cue.key.part <= 1


def speaking(cue: Cue) -> str:
    """Which of two circles speaks, where one of them does."""
    if not isinstance(cue.formation, TwoCircles) or not cue.speakers:
        return ""
    speakers = set(cue.speakers)
    if speakers == {pair[0] for pair in cue.groups or ()}:
        return translate("Stage", "The inner circle speaks · the outer only listens")
    if not any(pair[0] in speakers for pair in cue.groups or ()):
        return translate("Stage", "The outer circle speaks · the inner only listens")
    return ""


def formation(wall: Wall) -> str:
    """How people sit."""
    cue = wall.cue
    match cue.formation:
        case TwoCircles(move=move):
            return _two_circles(cue, move) if cue.key.round == 1 and _begins_round(cue) else ""
        case Fishbowl(inside=inside):
            return _fishbowl(cue, str(len((cue.groups or ((),))[0]) if is_bowl(cue) else inside))
        case EveryoneMeets():
            alone = resting(wall)
            if len(alone) == 1:
                return fill(translate("Stage", "Everyone meets everyone · %1 rests this time"), wall.names[alone[0]])
            return translate("Stage", "Everyone meets everyone, in pairs.")
        case OneStays():
            role = stays_by_role(cue)
            if role:
                return fill(translate("Stage", "The %1 stays at each table, the others travel on."), role)
            return translate("Stage", "One stays at each table, the others travel on.")
        case None:
            return ""


def stays_by_role(cue: Cue) -> str:
    """The role that those hold who stay at their tables, where each of them holds it."""
    found = (role for role, people in cue.held if cue.staying and set(cue.staying) == set(people))
    return next(found, "")


def _two_circles(cue: Cue, move: int) -> str:
    if cue.rounds < 2:
        return translate("Stage", "Two circles, face to face: whose name is first sits inside.")
    if move == 1:
        return translate(
            "Stage",
            "Two circles: whose name is first sits inside. After each round the outer one moves a seat to its right.",
        )
    return fill(
        translate(
            "Stage",
            "Two circles: whose name is first sits inside. After each round the outer one moves %1 seats to its right.",
        ),
        str(move),
    )


def _fishbowl(cue: Cue, inside: str) -> str:
    if len(around_bowl(cue)) > 1:
        return fill(translate("Stage", "%1 sit inside and talk · those outside listen, in groups"), inside)
    return fill(translate("Stage", "%1 sit inside and talk · those outside listen"), inside)


def known_as(named: KnownAs | None) -> str:
    """What the groups are called, so that people know them again."""
    if named is None or named.seated:
        return ""
    if named.again:
        return fill(translate("Stage", "Back to your %1"), named.name)
    return fill(translate("Stage", "These are your %1: we come back to them."), named.name)
