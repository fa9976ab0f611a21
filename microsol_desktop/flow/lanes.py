"""Lanes: where groups of different sizes share one time, at which turn each is, and how long that has left.

A group that gains or loses somebody meanwhile divides what is left among those who still have a turn.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from microsol_desktop.flow.people import Group
from microsol_desktop.flow.schedule import Cue, Lane


def turn_in(cue: Cue, lane: Lane, spent: float) -> int:
    """Which turn a lane is at when the cue has had so many seconds, from 1; the last one keeps what is left over."""
    had, since, each = _pace(cue, lane, spent)
    return max(1, min(lane.turns, had + int((spent - since) // max(1, each)) + 1))


def left_in(cue: Cue, lane: Lane, spent: float) -> float:
    """Seconds that the turn under way in a lane has left; under 0 when it is over."""
    had, since, each = _pace(cue, lane, spent)
    return since + (turn_in(cue, lane, spent) - had) * each - spent


def lane_of(cue: Cue, number: int) -> Lane | None:
    """The lane of a small group, by its index; None where nobody in it has a turn."""
    lanes = cue.lanes or ()
    own = next((lane for lane in lanes if number in lane.groups), None)
    if own is not None or cue.groups is None:
        return own
    group = cue.groups[number]
    alike = [lane for lane in lanes if not lane.groups and lane.size == len(group)]
    return next((lane for lane in alike if _order_of(lane, group)), alike[0] if alike else None)


def order_in(cue: Cue, number: int) -> Group:
    """The turns of a small group, by its index, in their order; none where they are not known."""
    lane = lane_of(cue, number)
    return () if lane is None or cue.groups is None else _order_of(lane, cue.groups[number])


def lanes_going_on(before: Cue, after: Cue, spent: float, whole: float) -> tuple[Lane, ...] | None:
    """The lanes of a cue that goes on with other people, `spent` of its `whole` seconds gone.

    A group that stays as it was goes on as it was. In any other, whoever has the turn and whoever has not had one yet
    share equally what there is from the beginning of this turn; if it has had more than that, it is over. If it was
    somebody's who is not there any more, the others share what is left.
    """
    if not before.lanes or not after.lanes or not 0 < spent < whole:
        return after.lanes
    were = {order: number for number in range(len(before.groups or ())) if (order := order_in(before, number))}
    found: dict[Lane, list[tuple[int, Group]]] = {}
    for number, group in enumerate(after.groups or ()):
        lane, order = lane_of(after, number), order_in(after, number)
        if lane is None:
            continue
        was = before.groups.index(group) if before.groups and group in before.groups else None
        same = None if was is None else lane_of(before, was)
        if was is not None and same is not None and same.turns == lane.turns:
            lane, order = same, order_in(before, was)
        else:
            so_far = _so_far(before, were, order, spent) if order else _counted(before, group, spent)
            lane, order = _shared(lane, so_far, spent, whole), so_far.order
        found.setdefault(replace(lane, orders=(), groups=()), []).append((number, order))
    return tuple(_told_apart(found))


class _SoFar(NamedTuple):
    """Who has had a turn, how many those are, and since when whoever has it has it; None where nobody has."""

    order: Group
    had: int
    since: float | None


def with_lanes_of(before: Cue, after: Cue) -> Cue:
    """A cue that was compiled again while it goes on: lanes in which what was left was divided stay as they are."""
    divided = any(lane.since > 0 for lane in before.lanes or ())
    return replace(after, lanes=before.lanes) if divided and before.groups == after.groups else after


def _pace(cue: Cue, lane: Lane, spent: float) -> tuple[int, float, int]:
    """How many turns were had when the others were given their time, when that was, and how long each is."""
    if spent < lane.since:
        # The cue was begun anew.
        return 0, 0.0, (cue.seconds or 0) // lane.turns
    return lane.had, lane.since, lane.seconds_each


def _order_of(lane: Lane, group: Group) -> Group:
    return next((order for order in lane.orders if set(order) <= set(group)), ())


def _so_far(before: Cue, were: dict[Group, int], order: Group, spent: float) -> _SoFar:
    """How far the people of a group have come, wherever they sat until now."""
    had: set[int] = set()
    speaks: dict[int, float] = {}
    for old, number in were.items():
        lane = lane_of(before, number)
        if lane is not None:
            turn = turn_in(before, lane, spent)
            had |= set(old[: turn - 1])
            speaks[old[turn - 1]] = _begun(before, lane, spent)
    done = tuple(person for person in order if person in had)
    now = tuple(person for person in order if person in speaks)[:1]
    rest = tuple(person for person in order if person not in done and person not in now)
    return _SoFar((*done, *now, *rest), len(done), speaks[now[0]] if now else None)


def _counted(before: Cue, group: Group, spent: float) -> _SoFar:
    """The same where it is not known whose turn is whose: as the group came on of which most sit here."""
    groups = before.groups or ()
    number = max(range(len(groups)), key=lambda each: len(set(groups[each]) & set(group)), default=0)
    lane = lane_of(before, number) if groups else None
    if lane is None:
        return _SoFar((), 0, None)
    return _SoFar((), turn_in(before, lane, spent) - 1, _begun(before, lane, spent))


def _begun(cue: Cue, lane: Lane, spent: float) -> float:
    """When the turn under way in a lane began."""
    had, since, each = _pace(cue, lane, spent)
    return since + (turn_in(cue, lane, spent) - 1 - had) * each


def _shared(lane: Lane, far: _SoFar, spent: float, whole: float) -> Lane:
    """The lane with what is left divided among those who still have a turn."""
    had = min(far.had, lane.turns - 1)
    since = spent if far.since is None else far.since
    each = int((whole - since) // (lane.turns - had))
    if far.since is not None and since + each <= spent and had + 1 < lane.turns:
        had, since = had + 1, spent
        each = int((whole - since) // (lane.turns - had))
    return replace(lane, had=had, since=since, seconds_each=each)


def _told_apart(found: dict[Lane, list[tuple[int, Group]]]) -> Iterator[Lane]:
    """Each lane with its turns; those that are not for all groups of their size say for which they are."""
    sizes = [lane.size for lane in found]
    for lane, there in sorted(found.items(), key=lambda each: (each[0].size, each[1])):
        numbers, orders = tuple(number for number, _ in there), tuple(order for _, order in there if order)
        is_own = lane.since > 0 and sizes.count(lane.size) > 1
        yield replace(lane, groups=numbers if is_own else (), orders=orders)
