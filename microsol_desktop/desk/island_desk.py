"""The island for a page that shows it: asked of the record and laid out on the store's thread, so that nobody waits."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from microsol_desktop.circle.island import Disc, Island, Spot, island
from microsol_desktop.circle.islanders import Bond, Islanders
from microsol_desktop.circle.keys import CircleKey, PersonKey
from microsol_desktop.desk.looking_for import plain
from microsol_desktop.desk.record_desk import RecordDesk

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class IslandShown:
    """The island, laid out, with what is looked up while one moves over it. `None` stands for the shore."""

    who: Islanders
    land: Island
    discs: Mapping[CircleKey, Disc]
    spots: Mapping[PersonKey, Spot]
    people: Mapping[CircleKey | None, tuple[Spot, ...]]
    """Who is drawn in each circle, and in none of those within it."""
    circles: Mapping[CircleKey | None, tuple[Disc, ...]]
    """Which circles lie in each directly, by name."""
    guests: Mapping[CircleKey, tuple[PersonKey, ...]]
    """Who belongs to a circle and is drawn elsewhere."""
    bonds: Mapping[PersonKey, tuple[Bond, ...]]
    """Whom somebody keeps in touch with, in either direction."""
    told: tuple[tuple[str, UUID], ...]
    """Every name as it is looked for, circles before people, each in the order of their names."""

    def found(self, typed: str) -> tuple[UUID, ...]:
        """The circles and people that are meant by these words; those whose name begins with them come first."""
        words = plain(typed).split()
        if not words:
            return ()
        hits: Iterable[tuple[str, UUID]] = self.told
        # One word after another: a loop for each name would take five times as long.
        for word in words:
            hits = [(name, key) for name, key in hits if word in name]
        first = words[0]
        begins = [key for name, key in hits if name.startswith(first)]
        return (*begins, *[key for name, key in hits if not name.startswith(first)])

    def shared_with(self, circle: CircleKey) -> Mapping[CircleKey, int]:
        """With which circles that lie as deep as this wide one it shares people, and how often somebody is in both."""
        inside = list(self._inside(circle))
        depth = self.discs[circle].depth
        found: Counter[CircleKey] = Counter()
        for key in inside:
            for spot in self.people.get(key, ()):
                found.update({self._as_wide(to, depth) for to in self.who.also.get(spot.person, ())})
            homes = (self.spots[person].circle for person in self.guests.get(key, ()))
            found.update(self._as_wide(home, depth) for home in homes if home is not None)
        for key in inside:
            del found[key]
        return found

    def _inside(self, circle: CircleKey) -> Iterator[CircleKey]:
        waiting = [circle]
        while waiting:
            key = waiting.pop()
            yield key
            waiting += [disc.circle.key for disc in self.circles.get(key, ())]

    def _as_wide(self, circle: CircleKey, depth: int) -> CircleKey:
        """The circle around this one that lies as deep as that."""
        disc = self.discs[circle]
        while disc.depth > depth and disc.within is not None:
            disc = self.discs[disc.within]
        return disc.circle.key


def ask_for_island(record: RecordDesk, today: date, answer: Callable[[IslandShown], object]) -> None:
    """Have the island brought; later, and on the interface's thread."""
    record.ask(partial(_look, today), answer)


def _look(today: date, connection: Connection) -> IslandShown:
    from microsol_desktop.store.record.questions.island_now import island_now

    return shown(island_now(connection, today))


def shown(who: Islanders) -> IslandShown:
    """Lay the island out and make ready what is looked up in it."""
    land = island(who.circles, {person: who.homes.get(person) for person in who.names})
    people: defaultdict[CircleKey | None, list[Spot]] = defaultdict(list)
    for spot in land.spots:
        people[spot.circle].append(spot)
    circles: defaultdict[CircleKey | None, list[Disc]] = defaultdict(list)
    for disc in sorted(land.discs, key=lambda disc: plain(disc.circle.name)):
        circles[disc.within].append(disc)
    guests: defaultdict[CircleKey, list[PersonKey]] = defaultdict(list)
    for person, others in who.also.items():
        for circle in others:
            guests[circle].append(person)
    bonds: defaultdict[PersonKey, list[Bond]] = defaultdict(list)
    for bond in who.bonds:
        bonds[bond.giver].append(bond)
        bonds[bond.receiver].append(bond)
    return IslandShown(
        who=who,
        land=land,
        discs={disc.circle.key: disc for disc in land.discs},
        spots={spot.person: spot for spot in land.spots},
        people={key: tuple(each) for key, each in people.items()},
        circles={key: tuple(each) for key, each in circles.items()},
        guests={key: tuple(each) for key, each in guests.items()},
        bonds={key: tuple(each) for key, each in bonds.items()},
        told=_told(who),
    )


def _told(who: Islanders) -> tuple[tuple[str, UUID], ...]:
    circles = sorted((plain(circle.name), circle.key) for circle in who.circles)
    people = sorted((plain(name), person) for person, name in who.names.items())
    return (*circles, *people)


def save_island(path: Path, data: bytes) -> None:
    """Write a picture of it where the host says.

    Raises:
        ExpectedFailure: where the disk refuses it.

    """
    from microsol_desktop.store.kept_file import save_file

    save_file(path, data)
