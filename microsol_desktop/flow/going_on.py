"""Turns that were under way when somebody came or left: who had theirs stays in the past, who came is last."""

from __future__ import annotations

from dataclasses import dataclass

from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.schedule import Drawn, Group, Schedule, Spot
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


def lines_of(begun: tuple[Drawn, ...], circles: tuple[Group, ...]) -> tuple[Line | None, ...]:
    """For each circle how its turns go on; None for all of them where none has begun.

    A circle may have gained or lost people, or be one more or fewer, so each takes the settled order that it has most
    people of. Nobody who had a turn in another circle has a second one.
    """
    if not begun:
        return (None,) * len(circles)
    turns = max(each.had for each in begun)
    left, found = list(begun), []
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
    had: dict[Spot, dict[int, tuple[PersonId | None, ...]]] = {}
    to_come: dict[Spot, dict[int, tuple[PersonId | None, ...]]] = {}
    for number, cue in enumerate(schedule.cues):
        for turn in cue.in_turns:
            if number <= index:
                had.setdefault(turn.spot, {})[turn.number] = turn.whose
            elif turn.number not in had.get(turn.spot, {}):
                to_come.setdefault(turn.spot, {})[turn.number] = turn.whose
    known = tuple(
        drawn
        for spot, turns in had.items()
        if any(person is not None for whose in turns.values() for person in whose)
        for drawn in _by_circle(spot, turns, to_come.get(spot, {}))
    )
    return (*known, *_counted(schedule, index, more))


def _counted(schedule: Schedule, index: int, more: int) -> tuple[Drawn, ...]:
    """How many turns there are in the round under way where whoever is moved takes the next.

    Who left may have had theirs: there is rather a turn too many than somebody here without one.
    """
    cue = schedule.cues[max(0, index)]
    if not cue.in_turns or cue.goes is not Order.POPCORN or cue.groups is not None or cue.own_groups:
        return ()
    spot, had, _ = cue.in_turns[0]
    turns = max(1, (cue.turns or 0) + (more if had == 1 else max(0, more)))
    place = {"step": spot.step, "round": spot.round, "part": spot.part, "turn": spot.turn}
    return (Drawn(**place, circle=0, had=had, order=(NOBODY,) * turns),)


def _by_circle(
    spot: Spot,
    had: dict[int, tuple[PersonId | None, ...]],
    to_come: dict[int, tuple[PersonId | None, ...]],
) -> tuple[Drawn, ...]:
    """The order of each circle: those who had their turn, nobody where none was left, then those still to come."""
    circles = max(len(whose) for whose in (*had.values(), *to_come.values()))
    turns = range(1, max(had) + 1)
    return tuple(
        Drawn(
            step=spot.step,
            round=spot.round,
            part=spot.part,
            turn=spot.turn,
            circle=circle,
            had=len(turns),
            order=(
                *(_of(had.get(turn, ()), circle) or NOBODY for turn in turns),
                *(person for turn in sorted(to_come) if (person := _of(to_come[turn], circle)) is not None),
            ),
        )
        for circle in range(circles)
    )


def _of(whose: tuple[PersonId | None, ...], circle: int) -> PersonId | None:
    return whose[circle] if circle < len(whose) else None


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
