"""Turns that were under way when somebody came or left: who had theirs stays in the past, who came is last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from microsol_desktop.flow.keys import Spot
from microsol_desktop.flow.people import Group, PersonId
from microsol_desktop.flow.schedule import Cue, Schedule, TurnAt
from microsol_desktop.flow.settled import Drawn
from microsol_desktop.practice.model import Order

NOBODY = 0
"""Stands in a settled order for a turn that a circle had nobody left for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """How the turns of one circle went, and those still to come. Who has left since is among those who had theirs."""

    had: tuple[PersonId | None, ...]
    to_come: Group

    @property
    def last(self) -> int:
        """The number of the last turn that somebody had."""
        return max((turn for turn, person in enumerate(self.had, start=1) if person is not None), default=0)


class _Row(NamedTuple):
    """One turn of all circles: whose it is in each, and who sits in each where that tells them apart."""

    whose: tuple[PersonId | None, ...]
    sitting: tuple[Group, ...] | None


class _Circle:
    """A circle on its way from turn to turn: who sat in it last, and whose each of its turns is."""

    def __init__(self) -> None:
        self.sitting: Group = ()
        self.whose: dict[int, PersonId | None] = {}


def lines_of(begun: tuple[Drawn, ...], circles: tuple[Group, ...]) -> tuple[Line | None, ...]:
    """For each circle how its turns go on; None for all of them where none has begun.

    A circle may have gained or lost people, or be one more or fewer, so each takes the settled order that it has most
    people of. Nobody who had a turn in another circle has a second one. An order of more turns than the others is no
    circle's: it lists whose turn was over.
    """
    if not begun:
        return (None,) * len(circles)
    turns = min(each.had for each in begun)
    left, found = [each for each in begun if each.had == turns], []
    for circle in circles:
        inside = frozenset(circle)
        best = max(left, key=lambda each: _in_common(each, inside), default=None)
        if best is not None and _in_common(best, inside):
            left.remove(best)
        else:
            best = None
        found.append(best)
    # Whose group is no more in the middle of their turn has another one with those they sit with now.
    had = {person for each in begun for person in each.order[: each.had - (each in left)]}
    return tuple(_line(best, circle, had, turns) for best, circle in zip(found, circles, strict=True))


def begun_rounds(schedule: Schedule, index: int, more: int = 0) -> tuple[Drawn, ...]:
    """How the turns of every round went that was begun up to this cue, and how they were to go on, circle by circle.

    `more` is by how many those have grown in number who have turns; it is wanted where nobody can tell whose they are.
    """
    had: dict[Spot, dict[int, _Row]] = {}
    to_come: dict[Spot, dict[int, _Row]] = {}
    known: set[Spot] = set()
    for number, cue in enumerate(schedule.cues):
        for turn in cue.in_turns:
            row = _Row(turn.whose, _sitting(cue, turn))
            if number <= index:
                had.setdefault(turn.spot, {})[turn.number] = row
                known |= {turn.spot} if any(turn.whose) else set()
            elif turn.number not in had.get(turn.spot, {}):
                to_come.setdefault(turn.spot, {})[turn.number] = row
    orders = (_by_circle(spot, had[spot], to_come.get(spot, {})) for spot in had if spot in known)
    return (*(drawn for order in orders for drawn in order), *_counted(schedule, index, more))


def begun_before(schedule: Schedule, index: int) -> tuple[Drawn, ...]:
    """The same up to a cue that begins anew.

    Whose turn was over by then has no second one, also where their group has parted since.
    """
    orders = begun_rounds(schedule, index - 1)
    under_way = {turn[:2] for turn in schedule.cues[index].in_turns}
    over: dict[Spot, list[int]] = {}
    for drawn in orders:
        if (drawn.spot, drawn.had) not in under_way:
            over.setdefault(drawn.spot, [NOBODY] * (drawn.had + 1)).extend(drawn.order[: drawn.had])
    # They have had more turns than any circle: so it is seen that this is the order of none.
    return (*orders, *(_drawn(spot, -1, len(people), tuple(people)) for spot, people in over.items()))


def _counted(schedule: Schedule, index: int, more: int) -> tuple[Drawn, ...]:
    """How many turns there are in the round under way where whoever is moved takes the next.

    Who left may have had theirs: there is rather a turn too many than somebody here without one.
    """
    cue = schedule.cues[max(0, index)]
    if not cue.in_turns or cue.goes is not Order.POPCORN or cue.groups is not None or cue.own_groups:
        return ()
    spot, had, _ = cue.in_turns[0]
    turns = max(1, (cue.turns or 0) + (more if had == 1 else max(0, more)))
    return (_drawn(spot, 0, had, (NOBODY,) * turns),)


def _sitting(cue: Cue, turn: TurnAt) -> tuple[Group, ...] | None:
    """Who sits in the circles of a turn; None where its circles are no groups of their own."""
    is_by_group = cue.formation is None and cue.groups is not None and len(cue.groups) == len(turn.whose)
    return cue.groups if is_by_group else None


def _by_circle(spot: Spot, had: dict[int, _Row], to_come: dict[int, _Row]) -> tuple[Drawn, ...]:
    """The order of each circle: those who had their turn, nobody where none was left, then those still to come.

    Circles may have parted between two turns, or become more: they are known again by who sits in them.
    """
    circles: list[_Circle] = []
    for number, row in (*sorted(had.items()), *sorted(to_come.items())):
        left = list(circles)
        for index, person in enumerate(row.whose):
            sitting = () if row.sitting is None else row.sitting[index]
            circle = _known_again(left, circles[index : index + 1], sitting)
            if circle is None:
                circle = _Circle()
                circles.append(circle)
            else:
                left.remove(circle)
            circle.sitting = sitting or circle.sitting
            circle.whose[number] = person
    turns = range(1, max(had) + 1)
    return tuple(
        _drawn(
            spot,
            index,
            len(turns),
            (
                *(circle.whose.get(turn) or NOBODY for turn in turns),
                *(person for turn in sorted(to_come) if (person := circle.whose.get(turn)) is not None),
            ),
        )
        for index, circle in enumerate(circles)
    )


def _known_again(left: list[_Circle], in_place: list[_Circle], sitting: Group) -> _Circle | None:
    """The circle in which most of these people sat; where that tells nothing, the one in the same place."""
    if not sitting:
        return next((circle for circle in in_place if circle in left), None)
    best = max(left, key=lambda circle: len(set(sitting).intersection(circle.sitting)), default=None)
    return None if best is None or set(sitting).isdisjoint(best.sitting) else best


def _drawn(spot: Spot, circle: int, had: int, order: tuple[int, ...]) -> Drawn:
    return Drawn(step=spot.step, round=spot.round, part=spot.part, turn=spot.turn, circle=circle, had=had, order=order)


def _in_common(drawn: Drawn, circle: frozenset[PersonId]) -> int:
    return len(circle.intersection(drawn.order))


def _line(settled: Drawn | None, circle: Group, had: set[int], turns: int) -> Line:
    order = () if settled is None else settled.order
    behind, ahead = order[:turns], order[turns:]
    waiting = tuple(PersonId(person) for person in ahead if person in circle and person not in had)
    new = tuple(person for person in circle if person not in order and person not in had)
    return Line(
        had=tuple(PersonId(person) if person != NOBODY else None for person in (*behind, *(NOBODY,) * turns)[:turns]),
        to_come=(*waiting, *new),
    )
