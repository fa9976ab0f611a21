"""A room while the evening goes on: who is in it, who sat with whom last, which groups have names.

The whole gathering is one such room. An included practice that runs in small groups is another, in which each of those
groups is a whole group of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from microsol_desktop.flow import formations
from microsol_desktop.flow.deals import Deals, Groups, Where
from microsol_desktop.flow.groups import deal, join, met_only_in, seat_with, split
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.schedule import Group, Way
from microsol_desktop.flow.seats import Seats, in_groups
from microsol_desktop.flow.table import Table
from microsol_desktop.practice.model import (
    Alone,
    EveryoneMeets,
    Fishbowl,
    Mixing,
    Named,
    OwnGroups,
    Settings,
    Sized,
    Slug,
    TwoCircles,
    WholeGroup,
)


class Scope:
    """Seats people for one step after another, and remembers what the next step may ask to keep."""

    def __init__(
        self, wholes: Groups, witnesses: frozenset[PersonId], deals: Deals, table: Table, *, is_room: bool, own: bool
    ) -> None:
        self.wholes = wholes
        self._witnesses = witnesses
        self._deals = deals
        self._table = table
        self._is_room = is_room
        self._own = own
        self._last: Groups | None = None
        self._asked = 0
        self._ahead: dict[Where, Groups] = {}
        self._places: dict[Where, tuple[Groups | None, Groups | None, int]] = {}
        self._named: dict[tuple[Slug, str], tuple[Groups, int]] = {}
        self._circle_moved = 0
        self._bowl_moved = 0

    @property
    def present(self) -> int:
        """How many people `for 3-5 people` counts: witnesses too; inside groups those of the largest."""
        return max((len(whole) for whole in self.wholes), default=0)

    @property
    def last_small(self) -> int:
        """How many the last small groups are: inside groups those themselves, where none were made since."""
        if self._last is not None:
            return len(self._last)
        return 0 if self._is_room else len(self.wholes)

    def rounds_to_meet(self) -> int:
        """How many rounds `everyone meets` takes here."""
        return max((formations.rounds_to_meet(len(self._takers(whole))) for whole in self.wholes), default=1)

    def inner(self, wholes: Groups, *, own: bool) -> Scope:
        """A scope in which each of these groups is a whole group."""
        return Scope(wholes, self._witnesses, self._deals, self._table, is_room=False, own=own or self._own)

    def seat(self, settings: Settings, slug: Slug, where: Where, rounds: int = 1) -> Seats:
        """Who sits with whom, as a step, a part or an included practice asks for it.

        `rounds` are those that are known to come at this place, this one among them.
        """
        match settings.formation:
            case TwoCircles():
                seats = self._two_circles(settings.formation, settings.mixing, where)
            case EveryoneMeets():
                seats = self._everyone_meets(settings.formation, where)
            case Fishbowl():
                seats = self._fishbowl(settings.formation, settings, slug, where)
            case _:
                seats = self._grouped(settings, slug, where, rounds)
        return replace(seats, where=where)

    def still(self, seats: Seats, where: Where) -> Seats:
        """The same seats in a further round, unless it was settled that people sit otherwise from here on."""
        if seats.groups is None or seats.alone or seats.formation is not None or not self._deals.is_settled(where):
            return replace(seats, where=where)
        return replace(in_groups(self._kept(where, seats.groups), alone=self._is_of_ones), where=where)

    @property
    def _is_of_ones(self) -> bool:
        """Whether an included practice is done by each person alone."""
        return not self._is_room and self.present == 1

    def whole(self) -> Seats:
        """Everybody together."""
        if self._own:
            return Seats(circles=(), own=True)
        return Seats(circles=self.wholes) if self._is_room else in_groups(self.wholes, alone=self._is_of_ones)

    def _grouped(self, settings: Settings, slug: Slug, where: Where, rounds: int) -> Seats:
        grouping = settings.grouping
        if isinstance(grouping, Alone):
            return in_groups(tuple((person,) for whole in self.wholes for person in whole), alone=True)
        if self._own or isinstance(grouping, OwnGroups):
            return Seats(circles=(), own=True)
        groups = self._once(settings, slug, where, rounds)
        if groups is None and not self._is_room and self._deals.is_settled(where):
            # The host moved people between groups that are whole groups here: they stay so for what follows.
            self.wholes, self._last = self._kept(where, self.wholes), None
        return self.whole() if groups is None else in_groups(groups, alone=self._is_of_ones)

    def _once(self, settings: Settings, slug: Slug, where: Where, rounds: int) -> Groups | None:
        """The groups of a place; a part that comes again in each turn finds the same people together each time."""
        if where not in self._places:
            groups = self._small_groups(settings, slug, where, rounds)
            self._places[where] = groups, self._last, self._asked
        groups, self._last, self._asked = self._places[where]
        return groups

    def _small_groups(self, settings: Settings, slug: Slug, where: Where, rounds: int) -> Groups | None:
        """The groups asked for; None for the whole group."""
        grouping, mixing = settings.grouping, settings.mixing
        if mixing is Mixing.SPLIT and (self._last is None or isinstance(grouping, WholeGroup)):
            return self._remade(where, lambda: split(self.wholes), (self.present + 1) // 2)
        if isinstance(grouping, WholeGroup):
            return None
        if isinstance(grouping, Named):
            return self._recalled(slug, grouping.name, where)
        sized = grouping if isinstance(grouping, Sized) else None
        groups = self._by_size(sized, mixing, where, rounds)
        if sized is not None and sized.named is not None and groups is not None:
            self._named[slug, sized.named.casefold()] = (groups, self._asked)
        return groups

    def _by_size(self, grouping: Sized | None, mixing: Mixing | None, where: Where, rounds: int) -> Groups | None:
        asked = self._asked if grouping is None else grouping.size
        last = self._last
        match mixing:
            case Mixing.JOIN if last is not None:
                joined = asked if grouping is not None else asked * 2
                return self._remade(where, lambda: self._each_whole(join, last), joined)
            case Mixing.SPLIT if last is not None:
                halved = asked if grouping is not None else max(2, (asked + 1) // 2)
                return self._remade(where, lambda: self._each_whole(split, last), halved)
            case Mixing.SAME if last is not None:
                return self._kept(where, last)
            case None if grouping is None:
                return None
            case None if last is not None and asked == self._asked:
                return self._kept(where, last)
            case _:
                return self._mixed(asked, where, rounds, anew=mixing is Mixing.NEW) if asked else None

    def _mixed(self, size: int, where: Where, rounds: int, *, anew: bool) -> Groups:
        """New groups; of rounds that are known to come, all are found at once."""

        def make() -> Groups:
            if where not in self._ahead:
                rows = (where._replace(round=where.round + more) for more in range(rounds if anew else 1))
                open_yet = tuple(row for row in rows if not self._deals.is_settled(row))
                self._ahead |= zip(open_yet, self._found(size, open_yet, anew=anew), strict=True)
            return self._ahead[where]

        return self._remade(where, make, size, Way.MIXED)

    def _found(self, size: int, places: tuple[Where, ...], *, anew: bool) -> tuple[Groups, ...]:
        """Each whole group mixed by itself, round by round; witnesses sit with the smallest of its groups."""
        rounds: list[Groups] = [()] * len(places)
        for whole in self.wholes:
            takers = self._takers(whole)
            watching = tuple(person for person in whole if person in self._witnesses) if takers else ()
            people = takers or whole
            found = self._table.mixed(places, people, size, self._deals.earlier(people), anew=anew)
            rounds = [(*before, *seat_with(groups, watching)) for before, groups in zip(rounds, found, strict=True)]
        return tuple(rounds)

    def _remade(self, where: Where, make: Callable[[], Groups], asked: int, way: Way = Way.FOLLOWED) -> Groups:
        self._asked = asked
        if not self._is_room:
            self._deals.keep_within(where, self.wholes)
        fresh = self._deals.is_new(where)
        self._last = self._deals.settle(where, make, way=way, size=asked if way is Way.MIXED else 0)
        if fresh:
            self._deals.has_met(self._last)
        return self._last

    def _recalled(self, slug: Slug, name: str, where: Where) -> Groups | None:
        known = self._named.get((slug, name.casefold()))
        if known is None:
            return None
        groups, self._asked = known
        return self._kept(where, groups)

    def _kept(self, where: Where, groups: Groups) -> Groups:
        """Groups that stay, unless it was settled that people sit otherwise here."""
        if self._deals.is_settled(where):
            fresh = self._deals.is_new(where)
            self._last = self._deals.settle(where, lambda: groups)
            if fresh:
                self._deals.has_met(met_only_in(self._last, groups))
        else:
            self._last = groups
        return self._last

    def _two_circles(self, formation: TwoCircles, mixing: Mixing | None, where: Where) -> Seats:
        if self._deals.is_new(where) and (where.round > 1 or mixing is Mixing.NEW):
            self._circle_moved += formation.move
        moved = self._circle_moved
        groups = self._formed(where, lambda: self._dealt(lambda people: formations.two_circles(people, moved)))
        circles = tuple(formations.in_this_round(self._takers(group) or group, where.round) for group in groups)
        return Seats(circles=circles, groups=groups, at=tuple(range(len(groups))), formation=formation)

    def _everyone_meets(self, formation: EveryoneMeets, where: Where) -> Seats:
        def meet(people: Group) -> Groups:
            rounds = formations.rounds_to_meet(len(people))
            return formations.meeting(people, (where.round - 1) % rounds + 1)

        groups = self._formed(where, lambda: self._dealt(meet))
        return Seats(circles=groups, groups=groups, at=tuple(range(len(groups))), formation=formation)

    def _formed(self, where: Where, make: Callable[[], Groups]) -> Groups:
        """The groups of a formation, whose people meet in them."""
        fresh = self._deals.is_new(where)
        groups = self._deals.settle(where, make)
        if fresh:
            self._deals.has_met(groups)
        return groups

    def _fishbowl(self, formation: Fishbowl, settings: Settings, slug: Slug, where: Where) -> Seats:
        if self._deals.is_new(where) and settings.mixing is Mixing.NEW:
            self._bowl_moved += formation.inside
        moved = self._bowl_moved

        def fill() -> Groups:
            bowls: list[Group] = []
            for whole in self.wholes:
                inside, _ = formations.fishbowl(self._takers(whole) or whole, formation.inside, moved)
                outside = tuple(person for person in whole if person not in inside)
                bowls += [inside, *self._outside(outside, settings, slug)]
            return tuple(bowls)

        groups = self._deals.settle(where, fill)
        at = tuple(_first_with(groups, whole) for whole in self.wholes)
        return Seats(
            circles=tuple(self._takers(groups[index]) for index in at),
            groups=groups,
            at=at,
            formation=formation,
            own=isinstance(settings.grouping, OwnGroups),
        )

    def _outside(self, people: Group, settings: Settings, slug: Slug) -> Groups:
        """Those around a fishbowl, in the groups that stand beside it; people who choose theirs are not listed."""
        if not people:
            return ()
        match settings.grouping:
            case OwnGroups():
                return ()
            case Alone():
                return tuple((person,) for person in people)
            case Sized(size=size):
                return deal(people, size)
            case Named(name=name):
                known, _ = self._named.get((slug, name.casefold()), ((people,), 0))
                left = (tuple(person for person in group if person in people) for group in known)
                return tuple(group for group in left if group)
            case _:
                return (people,)

    def _dealt(self, make: Callable[[Group], Groups]) -> Groups:
        """Groups of those who take part, each whole group by itself; witnesses sit with the smallest of them."""
        groups: list[Group] = []
        for whole in self.wholes:
            takers = self._takers(whole)
            watching = tuple(person for person in whole if person in self._witnesses) if takers else ()
            groups += seat_with(make(takers or whole), watching)
        return tuple(groups)

    def _each_whole(self, change: Callable[[Groups], Groups], groups: Groups) -> Groups:
        """Joins or splits groups within each whole group, never across two."""
        changed: list[Group] = []
        for whole in self.wholes:
            inside = frozenset(whole)
            changed += change(tuple(group for group in groups if group and group[0] in inside))
        return tuple(changed)

    def _takers(self, people: Group) -> Group:
        return tuple(person for person in people if person not in self._witnesses)


def _first_with(groups: Groups, people: Group) -> int:
    return next((index for index, group in enumerate(groups) if group and group[0] in people), 0)
