"""A room while the evening goes on: who is in it, who sat with whom last, which groups have names.

The whole gathering is one such room. An included practice that runs in small groups is another, in which each of those
groups is a whole group of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from microsol_desktop.flow.deals import Deals
from microsol_desktop.flow.fitting import fitted, fitted_within
from microsol_desktop.flow.formations import rounds_to_meet
from microsol_desktop.flow.formed import Formed, takers
from microsol_desktop.flow.groups import met_only_in, split
from microsol_desktop.flow.keeping_apart import apart_of, halved, joined
from microsol_desktop.flow.keys import Where
from microsol_desktop.flow.people import Group, Groups, PersonId
from microsol_desktop.flow.seats import Seats, in_groups
from microsol_desktop.flow.settled import Way
from microsol_desktop.flow.table import Table
from microsol_desktop.flow.whole_by_whole import WholeByWhole
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
        self._everybody = tuple(person for whole in wholes for person in whole)
        self._witnesses = witnesses
        self._deals = deals
        self._table = table
        self._is_room = is_room
        self._own = own
        self._last: Groups | None = None
        self._origin: Where | None = None
        self._asked = 0
        self._ahead: dict[Where, Groups] = {}
        self._places: dict[Where, tuple[Groups | None, Groups | None, int, Where | None]] = {}
        self._named: dict[tuple[Slug, str], tuple[Groups, int, Where | None]] = {}
        self._apart = apart_of(table.wishes.apart)
        self._formed = Formed(deals, witnesses, self._apart)
        self._by_whole = WholeByWhole(table, deals, witnesses, self._apart)

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
        return max((rounds_to_meet(len(takers(whole, self._witnesses))) for whole in self.wholes), default=1)

    def inner(self, wholes: Groups, *, own: bool) -> Scope:
        """A scope in which each of these groups is a whole group."""
        return Scope(wholes, self._witnesses, self._deals, self._table, is_room=False, own=own or self._own)

    def seat(self, settings: Settings, slug: Slug, where: Where, rounds: int = 1) -> Seats:
        """Who sits with whom, as a step, a part or an included practice asks for it.

        `rounds` are those that are known to come at this place, this one among them.
        """
        match settings.formation:
            case TwoCircles():
                seats = self._formed.two_circles(self.wholes, settings.formation, settings.mixing, where)
            case EveryoneMeets():
                seats = self._formed.everyone_meets(self.wholes, settings.formation, where)
            case Fishbowl():
                seats = self._formed.fishbowl(self.wholes, settings, where, self._known_as(settings.grouping, slug))
            case _:
                seats = self._grouped(settings, slug, where, rounds)
        return replace(seats, where=where)

    def still(self, seats: Seats, where: Where) -> Seats:
        """The same seats in a further round, unless it was settled that people sit otherwise from here on."""
        if seats.groups is None or seats.alone or seats.formation is not None or not self._deals.is_settled(where):
            return replace(seats, where=where)
        groups = in_groups(self._kept(where, seats.groups), alone=self._is_of_ones)
        return replace(groups, where=where, origin=seats.origin)

    def travelled(self, before: Seats, stay: Group, where: Where, rounds: int) -> Seats:
        """A further round in which one at each table stays, in the order of the tables, and the others travel.

        `rounds` are those that are known to come, this one among them: all are found at once.
        """
        places = [where._replace(round=where.round + more) for more in range(rounds)]

        def make() -> Groups:
            if where not in self._ahead:
                found = self._by_whole.travelled(self.wholes, before.groups or (), stay, len(places))
                self._ahead |= zip(places, found, strict=True)
            return self._ahead[where]

        fresh = self._deals.is_new(where)
        groups = self._deals.settle(where, make, fit=self._fit)
        if fresh:
            self._deals.has_met(groups)
        return replace(in_groups(groups), where=where, formation=before.formation, staying=stay)

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
        if groups is None:
            self._move_between_wholes(where)
            return self.whole()
        return replace(in_groups(groups, alone=self._is_of_ones), origin=self._origin)

    def _move_between_wholes(self, where: Where) -> None:
        """Where the host moved people between groups that are whole groups here, they stay so for what follows."""
        if self._is_room or not self._deals.is_settled(where):
            return
        moved = self._deals.settle(where, lambda: self.wholes, fit=self._fit_all)
        self._deals.has_met(met_only_in(moved, self.wholes))
        self.wholes, self._last = self._since_moved(moved, where), None

    def _since_moved(self, moved: Groups, where: Where) -> Groups:
        """What became of whole groups that the host changed here: somebody may have come or left after that.

        That is settled at a place of its own, whether or not what comes next has small groups within them.
        """
        if self._deals.goes_on(where):
            return moved
        since, here = where.ever_since, self._fit_all(moved)
        if self._deals.is_settled(since) or (self._deals.is_past(where) and here != moved):
            return self._deals.settle(since, lambda: here, fit=self._fit_all)
        return moved

    def _fit_all(self, groups: Groups) -> Groups:
        """The same whole groups, of all who are in any of them now."""
        return fitted(groups, self._everybody, self._witnesses, self._table.wishes.apart)

    def _once(self, settings: Settings, slug: Slug, where: Where, rounds: int) -> Groups | None:
        """The groups of a place; a part that comes again in each turn finds the same people together each time."""
        if where not in self._places:
            groups = self._small_groups(settings, slug, where, rounds)
            self._places[where] = groups, self._last, self._asked, self._origin
        groups, self._last, self._asked, self._origin = self._places[where]
        return groups

    def _small_groups(self, settings: Settings, slug: Slug, where: Where, rounds: int) -> Groups | None:
        """The groups asked for; None for the whole group."""
        grouping, mixing = settings.grouping, settings.mixing
        if mixing is Mixing.SPLIT and (self._last is None or isinstance(grouping, WholeGroup)):
            return self._remade(where, self._halved, (self.present + 1) // 2)
        if isinstance(grouping, WholeGroup):
            return None
        if isinstance(grouping, Named):
            return self._recalled(slug, grouping.name, where)
        sized = grouping if isinstance(grouping, Sized) else None
        groups = self._by_size(sized, mixing, where, rounds)
        if sized is not None and sized.named is not None and groups is not None:
            self._named[slug, sized.named.casefold()] = (groups, self._asked, self._origin)
        return groups

    def _by_size(self, grouping: Sized | None, mixing: Mixing | None, where: Where, rounds: int) -> Groups | None:
        asked = self._asked if grouping is None else grouping.size
        last = self._last
        match mixing:
            case Mixing.JOIN if last is not None:
                joined = asked if grouping is not None else asked * 2
                return self._remade(where, lambda: self._each_whole(self._joined, self._fit(last)), joined)
            case Mixing.SPLIT if last is not None:
                halved = asked if grouping is not None else max(2, (asked + 1) // 2)
                return self._remade(where, lambda: self._each_whole(split, self._fit(last)), halved)
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
                found = self._by_whole.mixed(self.wholes, size, open_yet, anew=anew)
                self._ahead |= zip(open_yet, found, strict=True)
            return self._ahead[where]

        return self._remade(where, make, size, Way.MIXED)

    def _remade(self, where: Where, make: Callable[[], Groups], asked: int, way: Way = Way.FOLLOWED) -> Groups:
        self._asked, self._origin = asked, where
        if not self._is_room:
            self._deals.keep_within(where, self.wholes)
        fresh = self._deals.is_new(where)
        self._last = self._deals.settle(where, make, fit=self._fit, way=way, size=asked if way is Way.MIXED else 0)
        if fresh:
            self._deals.has_met(self._last)
        return self._last

    def _recalled(self, slug: Slug, name: str, where: Where) -> Groups | None:
        known = self._named.get((slug, name.casefold()))
        if known is None:
            return None
        groups, self._asked, self._origin = known
        return self._kept(where, groups)

    def _known_as(self, grouping: Grouping | None, slug: Slug) -> Groups | None:
        """The groups of a name that stand beside a formation."""
        if not isinstance(grouping, Named):
            return None
        return self._named.get((slug, grouping.name.casefold()), (None, 0, None))[0]

    def _kept(self, where: Where, groups: Groups) -> Groups:
        """Groups that stay, unless it was settled that people sit otherwise here."""
        if self._deals.is_settled(where):
            fresh = self._deals.is_new(where)
            self._last = self._deals.settle(where, lambda: groups, fit=self._fit)
            if fresh:
                self._deals.has_met(met_only_in(self._last, groups))
        elif (here := self._fit(groups)) != groups and not self._deals.is_past(where):
            # Somebody came or left since: where they sit now is settled, and stays so when others come.
            self._last = self._deals.settle(where, lambda: here)
            self._deals.has_met(met_only_in(here, groups))
        else:
            self._last = groups
        return self._last

    def _fit(self, groups: Groups) -> Groups:
        """The same groups of those who are here now."""
        return fitted_within(groups, self.wholes, self._witnesses, self._table.wishes.apart)

    def _joined(self, groups: Groups) -> Groups:
        return joined(groups, self._apart)

    def _halved(self) -> Groups:
        return tuple(half for whole in self.wholes for half in halved(whole, self._apart))

    def _each_whole(self, change: Callable[[Groups], Groups], groups: Groups) -> Groups:
        """Joins or splits groups within each whole group, never across two."""
        changed: list[Group] = []
        for whole in self.wholes:
            inside = frozenset(whole)
            changed += change(tuple(group for group in groups if group and group[0] in inside))
        return tuple(changed)
