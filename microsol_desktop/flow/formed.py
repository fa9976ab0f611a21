"""Formations in the course of an evening: how far circles have moved, and who sits inside."""

from __future__ import annotations

from collections.abc import Callable

from microsol_desktop.flow import formations
from microsol_desktop.flow.deals import Deals
from microsol_desktop.flow.fitting import fitted_bowl, fitted_circles, fitted_pairs, rows_within
from microsol_desktop.flow.groups import deal, seat_with
from microsol_desktop.flow.keeping_apart import Apart, in_circles, inside_of, paired
from microsol_desktop.flow.keys import Where
from microsol_desktop.flow.people import Group, Groups, PersonId
from microsol_desktop.flow.seats import Seats
from microsol_desktop.practice.model import (
    Alone,
    EveryoneMeets,
    Fishbowl,
    Grouping,
    Mixing,
    Named,
    OwnGroups,
    Settings,
    Sized,
    TwoCircles,
)


class Formed:
    """Seats people in formations, one step after another; those who sit so have met."""

    def __init__(self, deals: Deals, witnesses: frozenset[PersonId], kept_apart: Apart = frozenset()) -> None:
        self._deals = deals
        self._apart = kept_apart
        self._witnesses = witnesses
        self._circle_moved = 0
        self._bowl_moved = 0

    def two_circles(self, wholes: Groups, formation: TwoCircles, mixing: Mixing | None, where: Where) -> Seats:
        """Facing pairs, which move on from round to round and stay where they have come to."""
        if self._deals.is_new(where) and (where.round > 1 or mixing is Mixing.NEW):
            self._circle_moved += formation.move
        moved = self._circle_moved
        groups = self._formed(
            where,
            lambda: self._dealt(wholes, lambda people: formations.two_circles(in_circles(people, self._apart), moved)),
            lambda groups: self._each(
                wholes,
                groups,
                lambda row, here: fitted_circles(row, here, self._deals.rounds_before(where), self._apart),
            ),
        )
        facing = (takers(group, self._witnesses) or group for group in groups)
        circles = tuple(formations.in_this_round(group, where.round) for group in facing)
        return Seats(circles=circles, groups=groups, at=tuple(range(len(groups))), formation=formation)

    def everyone_meets(self, wholes: Groups, formation: EveryoneMeets, where: Where) -> Seats:
        """The pairs of this round."""

        def meet(people: Group) -> Groups:
            rounds = formations.rounds_to_meet(len(people))
            return paired(formations.meeting(people, (where.round - 1) % rounds + 1), self._apart)

        def go_on(pairs: Groups, here: Group) -> Groups:
            return fitted_pairs(pairs, here, self._deals.known_at(where), self._deals.rounds_before(where))

        groups = self._formed(
            where, lambda: self._dealt(wholes, meet), lambda groups: self._each(wholes, groups, go_on)
        )
        return Seats(circles=groups, groups=groups, at=tuple(range(len(groups))), formation=formation)

    def fishbowl(self, wholes: Groups, settings: Settings, where: Where, known: Groups | None) -> Seats:
        """Some inside, who take the turns, and the others around them; `known` are the groups named beside it."""
        formation = settings.formation
        if not isinstance(formation, Fishbowl):
            raise TypeError(f"{formation!r} is no fishbowl")
        if self._deals.is_new(where) and settings.mixing is Mixing.NEW:
            self._bowl_moved += formation.inside
        moved = self._bowl_moved

        def fill() -> Groups:
            bowls: list[Group] = []
            for whole in wholes:
                inside = inside_of(takers(whole, self._witnesses) or whole, formation.inside, moved, self._apart)
                outside = tuple(person for person in whole if person not in inside)
                bowls += [inside, *_outside(outside, settings.grouping, known)]
            return tuple(bowls)

        fresh = self._deals.is_new(where)

        def go_on(bowls: Groups) -> Groups:
            each_alone, listed = isinstance(settings.grouping, Alone), not isinstance(settings.grouping, OwnGroups)
            rows = zip(wholes, rows_within(bowls, wholes), strict=True)
            kept = [fitted_bowl(row, whole, each_alone=each_alone, listed=listed) for whole, row in rows]
            return tuple(group for row in kept for group in row) if all(kept) else fill()

        groups = self._deals.settle(where, fill, fit=go_on)
        at = tuple(_first_with(groups, whole) for whole in wholes)
        circles = tuple(takers(groups[index], self._witnesses) for index in at)
        if fresh:
            # Those around them have met in what they hear; they have not spoken with each other.
            self._deals.has_met(circles)
        own = isinstance(settings.grouping, OwnGroups)
        return Seats(circles=circles, groups=groups, at=at, formation=formation, own=own)

    def _formed(self, where: Where, make: Callable[[], Groups], fit: Callable[[Groups], Groups]) -> Groups:
        fresh = self._deals.is_new(where)
        groups = self._deals.settle(where, make, fit=fit)
        if fresh:
            self._deals.has_met(groups)
        return groups

    def _each(self, wholes: Groups, groups: Groups, fit: Callable[[Groups, Group], Groups]) -> Groups:
        """Groups of those who are here now, each whole group by itself; witnesses sit with the smallest of them."""
        fitted: list[Group] = []
        for whole, row in zip(wholes, rows_within(groups, wholes), strict=True):
            people, watching = apart(whole, self._witnesses)
            left = (tuple(person for person in group if person not in watching) for group in row)
            fitted += seat_with(fit(tuple(group for group in left if group), people), watching, self._apart)
        return tuple(fitted)

    def _dealt(self, wholes: Groups, make: Callable[[Group], Groups]) -> Groups:
        """Groups of those who take part, each whole group by itself; witnesses sit with the smallest of them."""
        groups: list[Group] = []
        for whole in wholes:
            people, watching = apart(whole, self._witnesses)
            groups += seat_with(make(people), watching, self._apart)
        return tuple(groups)


def takers(people: Group, witnesses: frozenset[PersonId]) -> Group:
    """Those who have turns."""
    return tuple(person for person in people if person not in witnesses)


def apart(people: Group, witnesses: frozenset[PersonId]) -> tuple[Group, Group]:
    """Those who make groups, and the witnesses who sit with them; where there are only witnesses, they make them."""
    taking = takers(people, witnesses)
    return (taking, tuple(person for person in people if person in witnesses)) if taking else (people, ())


def _outside(people: Group, grouping: Grouping | None, known: Groups | None) -> Groups:
    """Those around a fishbowl, in the groups that stand beside it; people who choose theirs are not listed."""
    if not people:
        return ()
    match grouping:
        case OwnGroups():
            return ()
        case Alone():
            return tuple((person,) for person in people)
        case Sized(size=size):
            return deal(people, size)
        case Named() if known is not None:
            left = (tuple(person for person in group if person in people) for group in known)
            return tuple(group for group in left if group)
        case _:
            return (people,)


def _first_with(groups: Groups, people: Group) -> int:
    return next((index for index, group in enumerate(groups) if group and group[0] in people), 0)
