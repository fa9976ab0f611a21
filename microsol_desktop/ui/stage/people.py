"""How people are named and who does what just now, for the circle and the cards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

from microsol_desktop.flow.lanes import lane_of, left_in, order_in, turn_in
from microsol_desktop.flow.moment import Standing, Wall
from microsol_desktop.flow.people import Group, PersonId
from microsol_desktop.flow.schedule import Cue
from microsol_desktop.practice.model import OTHERS, EveryoneMeets, Fishbowl, TwoCircles

_MOST_LETTERS = 3
_LONGEST_WORD = 18


def called(names: Mapping[PersonId, str]) -> Mapping[PersonId, str]:
    """Short forms, told apart: the first word of a name, with the beginning of the last one where two share it.

    Of a word without end the beginning: one name must not take the room of all others.
    """
    return _called(tuple(names.items()))


def nearly_whole(names: Mapping[PersonId, str]) -> Mapping[PersonId, str]:
    """Whole names, but the short form of those that have a word without end."""
    return _nearly_whole(tuple(names.items()))


@lru_cache(maxsize=16)
def _nearly_whole(pairs: tuple[tuple[PersonId, str], ...]) -> Mapping[PersonId, str]:
    short = _called(pairs)
    return {person: short[person] if _endless(name) else name for person, name in pairs}


@lru_cache(maxsize=16)
def _called(pairs: tuple[tuple[PersonId, str], ...]) -> Mapping[PersonId, str]:
    found: dict[PersonId, str] = {}
    open_ = dict(pairs)
    for letters in range(_MOST_LETTERS + 1):
        short = {person: _short(name, letters) for person, name in pairs}
        shared = Counter(short.values())
        found |= {person: short[person] for person in open_ if short[person] and shared[short[person]] == 1}
        open_ = {person: name for person, name in open_.items() if person not in found}
    told = {person: found.get(person, name) for person, name in pairs}
    cut = {person: _cut(name) for person, name in told.items()}
    shared = Counter(cut.values())
    return {person: cut[person] if shared[cut[person]] == 1 else name for person, name in told.items()}


def _endless(name: str) -> bool:
    """Whether one of its words could stand on no line beside others; one that has a hyphen can be parted there."""
    return any(len(piece) > _LONGEST_WORD for word in name.split() for piece in word.split("-"))


def _cut(name: str) -> str:
    return f"{name[: _LONGEST_WORD - 1]}…" if _endless(name) else name


def _short(name: str, letters: int) -> str:
    """The first word, and so many letters of the last one; a number is no word to shorten."""
    parts = name.split()
    if len(parts) < 2 or not letters:
        return name if len(parts) < 2 else parts[0]
    last = parts[-1]
    return f"{parts[0]} {last}" if last.isdigit() or len(last) <= letters else f"{parts[0]} {last[:letters]}."


def holds_turn(wall: Wall, group: Group) -> frozenset[PersonId]:
    """Whose turn it is in this small group, whether they speak just now or only listen."""
    owners = frozenset(person for person in group if wall.standings.get(person) is Standing.SPEAKS)
    if owners or wall.cue.lanes:
        return owners or _in_lane(wall, group)
    voice = wall.cue.voice
    if voice is not None and (voice.listens or OTHERS in voice.roles):
        return frozenset()
    return frozenset(wall.cue.speakers) & frozenset(group)


def _in_lane(wall: Wall, group: Group) -> frozenset[PersonId]:
    """Whose turn it is in a group that has a lane, where the order of its turns is known."""
    cue = wall.cue
    number = (cue.groups or ()).index(group)
    lane, order = lane_of(cue, number), order_in(cue, number)
    if lane is None or not order:
        return frozenset()
    return frozenset(order[turn_in(cue, lane, wall.clock.spent) - 1 :][:1])


def lane_turn(cue: Cue, index: int, spent: float) -> int:
    """Which turn this lane is at, from 1; the last one keeps what is left over."""
    return turn_in(cue, (cue.lanes or ())[index], spent)


def lane_left(cue: Cue, index: int, spent: float) -> float:
    """Seconds that the turn under way in this lane has left; under 0 when it is over."""
    return left_in(cue, (cue.lanes or ())[index], spent)


def small_groups(cue: Cue) -> tuple[Group, ...]:
    """The groups that people are parted in; none where everybody is in one, or sits in a formation of its own."""
    if cue.alone or not cue.groups or len(cue.groups) < 2 or is_bowl(cue):
        return ()
    return cue.groups


def is_bowl(cue: Cue) -> bool:
    """Whether there is one fishbowl, that of the whole room."""
    return isinstance(cue.formation, Fishbowl) and cue.wholes == 1 and bool(cue.groups)


def is_rings(cue: Cue) -> bool:
    """Whether there are two circles, those of the whole room."""
    return isinstance(cue.formation, TwoCircles) and cue.wholes == 1 and bool(cue.groups)


def around_bowl(cue: Cue) -> tuple[Group, ...]:
    """The groups of those who sit around a fishbowl."""
    return (cue.groups or ())[1:] if is_bowl(cue) else ()


def seated(wall: Wall) -> tuple[PersonId, ...]:
    """Who sits in the circle that is shown: everybody, or in a fishbowl those inside."""
    groups = wall.cue.groups
    return groups[0] if groups and is_bowl(wall.cue) else wall.seats


def has_round(wall: Wall) -> bool:
    """Whether the circle shows a round of turns, or who sits inside."""
    if is_bowl(wall.cue) or is_rings(wall.cue):
        return True
    turns = any(standing is not Standing.NO_TURN for standing in wall.standings.values())
    return turns and not wall.cue.alone and not small_groups(wall.cue)


def resting(wall: Wall) -> tuple[PersonId, ...]:
    """Who is in no group while everyone meets everyone."""
    if not isinstance(wall.cue.formation, EveryoneMeets) or wall.cue.groups is None:
        return ()
    paired = {person for group in wall.cue.groups for person in group}
    return tuple(person for person in wall.seats if person not in paired)
