"""Every word that the stage itself says, in the host's language.

What people wrote comes into these sentences only at the places that a translation gives it.
"""

from __future__ import annotations

from typing import NamedTuple

from microsol_desktop.flow.moment import Phase, Standing, Wall
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.schedule import Cue, CueKind
from microsol_desktop.practice.model import OTHERS, Chosen, Order
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.stage import seating_words
from microsol_desktop.ui.stage.people import small_groups
from microsol_desktop.ui.stage.sentence import joined

# The sentences of every module of the stage are translated by this one name.
from microsol_desktop.ui.stage.sentence import translate as translate  # noqa: PLC0414 said again on purpose


def hour(seconds: int) -> str:
    """A time of day from seconds after midnight; past midnight it begins again."""
    minutes = seconds // 60 % (24 * 60)
    return f"{minutes // 60}:{minutes % 60:02d}"


def length(seconds: int) -> str:
    """How long something takes, in minutes, or in seconds below two."""
    if seconds < 60 or (seconds < 120 and seconds % 60):
        return fill(translate("Stage", "%1 s"), str(seconds))
    whole = str(seconds // 60)
    return fill(translate("Stage", "%1 min"), f"{whole}:{seconds % 60:02d}" if seconds % 60 else whole)


def heading(wall: Wall, *, without: str = "") -> str:
    """What is under way: the step, its part, its round, and unless the circle shows it which turn of how many."""
    cue = wall.cue
    said = [title for title in dict.fromkeys((cue.title, cue.part or "")) if title != without]
    if cue.known_as is not None and cue.known_as.seated:
        said.append(cue.known_as.name)
    if cue.rounds > 1:
        said.append(fill(translate("Stage", "round %1 of %2"), str(cue.key.round), str(cue.rounds)))
    elif cue.repeats is not None and cue.key.round > 1:
        said.append(fill(translate("Stage", "round %1"), str(cue.key.round)))
    named = not small_groups(cue) and any(standing is Standing.SPEAKS for standing in wall.standings.values())
    if cue.turns and cue.lanes is None and not named and (cue.turns > 1 or small_groups(cue)):
        turn, turns = str(cue.key.turn), str(cue.turns)
        said.append(
            fill(translate("Stage", "%1 %2 of %3"), cue.role, turn, turns)
            if cue.role
            else fill(translate("Stage", "turn %1 of %2"), turn, turns)
        )
    return "  ·  ".join(part for part in said if part)


def foot(wall: Wall) -> str:
    """What comes next, quietly: the next person in a round, else the next thing in the evening."""
    following = wall.following
    if not small_groups(wall.cue) and (person := upcoming(wall)) is not None:
        return fill(translate("Stage", "Next: %1"), wall.names.get(person, ""))
    if following is None or wall.cue.kind is CueKind.TITLE:
        return ""
    same = (following.key.step, following.key.round) == (wall.cue.key.step, wall.cue.key.round)
    if same and following.turns and following.key.turn != wall.cue.key.turn:
        return _next_turn(following)
    if following.key.step == wall.cue.key.step and following.key.round != wall.cue.key.round:
        if following.repeats is not None:
            return fill(translate("Stage", "Then: round %1"), str(following.key.round))
        return fill(translate("Stage", "Then: round %1 of %2"), str(following.key.round), str(following.rounds))
    title = following.part or following.title
    if following.seconds and following.kind is not CueKind.TITLE and not following.turns:
        return fill(translate("Stage", "Then: %1 · %2"), title, length(following.seconds))
    return fill(translate("Stage", "Then: %1"), title) if title else ""


def _next_turn(following: Cue) -> str:
    turn, turns = str(following.key.turn), str(following.turns)
    if following.role:
        return fill(translate("Stage", "Then: %1 %2 of %3"), following.role, turn, turns)
    return fill(translate("Stage", "Then: turn %1 of %2"), turn, turns)


def upcoming(wall: Wall) -> PersonId | None:
    """Who has the next turn of this round, if somebody has."""
    return next((person for person, standing in wall.standings.items() if standing == "next"), None)


def until(wall: Wall) -> str:
    """The promised end of the evening."""
    return fill(translate("Stage", "until %1"), hour(wall.ends_at)) if wall.ends_at is not None else ""


def who_speaks(wall: Wall) -> str:
    """Who may speak and who listens: by name where that is one person of the whole group, else by role."""
    cue = wall.cue
    voice = cue.voice
    if voice is None:
        return ""
    if OTHERS in voice.roles:
        return _others(cue.role or "", listens=voice.listens)
    one = not small_groups(cue) and len(cue.speakers) == 1 and not voice.listens
    roles = wall.names.get(cue.speakers[0], "") if one else joined(voice.roles)
    if one and cue.role:
        return fill(translate("Stage", "%1 (%2) speaks · the others only listen"), roles, cue.role)
    if one:
        return fill(translate("Stage", "%1 speaks · the others only listen"), roles)
    if voice.listens:
        many = fill(translate("Stage", "The %1 only listen · the others speak"), roles)
        return (
            many if len(voice.roles) > 1 else fill(translate("Stage", "The %1 only listens · the others speak"), roles)
        )
    many = fill(translate("Stage", "The %1 speak · the others only listen"), roles)
    return many if len(voice.roles) > 1 else fill(translate("Stage", "The %1 speaks · the others only listen"), roles)


def _others(role: str, *, listens: bool) -> str:
    if listens:
        return (
            fill(translate("Stage", "The %1 speaks · the others only listen"), role)
            if role
            else translate("Stage", "The others only listen")
        )
    return (
        fill(translate("Stage", "The others speak · the %1 only listens"), role)
        if role
        else translate("Stage", "The others speak")
    )


class Remark(NamedTuple):
    """A sentence below the prompt; one that matters is not to be overlooked."""

    sentence: str
    matters: bool = False


def remarks(wall: Wall) -> tuple[Remark, ...]:
    """Sentences below the prompt that say how people sit, who may speak, and what is chosen here."""
    cue = wall.cue
    again = cue.known_as is not None and cue.known_as.again
    said = [
        Remark(seating_words.finding(cue), matters=True),
        Remark(seating_words.known_as(cue.known_as), matters=again),
        Remark(seating_words.moving(cue), matters=True),
        Remark(seating_words.formation(wall)),
        Remark(_how_turns_come(cue)),
        Remark(who_speaks(wall) or seating_words.speaking(cue), matters=True),
        Remark(translate("Stage", "Find your own groups, as you like.") if cue.own_groups else ""),
        Remark(_held(wall)),
        Remark(_chosen(cue)),
    ]
    return tuple(remark for remark in said if remark.sentence)


def _how_turns_come(cue: Cue) -> str:
    """Whose turn comes next, where the seats don't tell."""
    match cue.goes:
        case Order.POPCORN:
            return translate("Stage", "Whoever is moved speaks, in any order.")
        case Order.PASS_IT_ON:
            return translate("Stage", "Whoever has spoken says who is next.")
        case Order.DRAW:
            return translate("Stage", "The turns go by lot.")
        case _:
            return ""


def _held(wall: Wall) -> str:
    """Who holds which role, in the whole group; in small groups that stands beside the names.

    Whoever is said to speak is not named twice.
    """
    cue = wall.cue
    if small_groups(cue):
        return ""
    named = cue.role if cue.voice is not None and not cue.voice.listens and OTHERS not in cue.voice.roles else None
    said = (
        fill(
            translate("Stage", "%1: %2"), holding.role, joined(tuple(wall.names.get(one, "") for one in holding.people))
        )
        for holding in cue.held
        if holding.role != named or holding.people != cue.speakers
    )
    line = " · ".join(said)
    return line[:1].upper() + line[1:]


def _chosen(cue: Cue) -> str:
    """The roles that still have to be filled."""
    missing = tuple(role for chosen in cue.chooses if (role := _missing(cue, chosen)))
    return fill(translate("Stage", "We choose: %1"), joined(missing)) if missing else ""


def _missing(cue: Cue, chosen: Chosen) -> str:
    """A role with how many of it are to be found still; empty where all are."""
    held = next((holding.people for holding in cue.held if holding.role == chosen.role), ())
    places = small_groups(cue) or (held,)
    if all(sum(person in place for person in held) >= chosen.count for place in places) and held:
        return ""
    count = chosen.count if small_groups(cue) else chosen.count - len(held)
    return fill(translate("Stage", "%1 %2"), str(count), chosen.role) if count > 1 else chosen.role


def begins(wall: Wall) -> str:
    """When the gathering begins, on the arrival card."""
    if wall.phase is Phase.ARRIVAL and wall.begins_at is not None:
        return fill(translate("Stage", "We begin at %1"), hour(wall.begins_at))
    return ""


def hosted(wall: Wall) -> str:
    """Who is hosting."""
    return fill(translate("Stage", "Hosted by %1"), wall.hosts) if wall.hosts else ""
