"""A circle's people on their way into a practice: names that are told apart, who is whom, and who sits with whom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from microsol_desktop.circle.at_the_door import FEW, AtTheDoor, Pair
from microsol_desktop.circle.keys import GatheringKey, PersonKey
from microsol_desktop.desk.whom import About
from microsol_desktop.flow.mixing.wishes import Wishes
from microsol_desktop.flow.people import Person, PersonId, named


class Shown(NamedTuple):
    """Everybody by the name under which the room sees them."""

    known: Mapping[PersonKey, str]
    others: tuple[str, ...]


def shown_names(door: AtTheDoor, typed: Iterable[str]) -> Shown:
    """The circle's people, here or not, and those typed in beside them: no two of one name, whoever comes when."""
    people = named((*(person.name for person in door.people), *typed))
    names = [person.name for person in people]
    count = len(door.people)
    return Shown(
        {person.key: name for person, name in zip(door.people, names[:count], strict=True)}, tuple(names[count:])
    )


def who_is_here(door: AtTheDoor, here: Iterable[PersonKey], shown: Shown) -> tuple[Person, ...]:
    """Those in the room: of the circle whoever is ticked, then those typed in."""
    present = set(here)
    names = (*(shown.known[person.key] for person in door.people if person.key in present), *shown.others)
    return tuple(Person(id=PersonId(seat), name=name) for seat, name in enumerate(names, start=1))


def about_of(
    door: AtTheDoor,
    here: Iterable[PersonKey],
    shown: Shown,
    word: Iterable[PersonKey],
    made: GatheringKey,
    zone: str = "",
) -> About:
    """Who is whom when it begins; `made` is the gathering's key where none was planned."""
    present = set(here)
    seated = [person.key for person in door.people if person.key in present]
    meant = {key for pair in door.apart for key in pair}
    few = len(door.people) <= FEW
    awaited = [one.key for one in door.people if one.key not in present and (few or one.key in meant)]
    first = len(seated) + len(shown.others) + 1
    return About(
        gathering=door.gathering.key if door.gathering is not None else made,
        circle=door.circle.key if door.circle is not None else None,
        here={PersonId(seat): key for seat, key in enumerate(seated, start=1)},
        later={PersonId(seat): key for seat, key in enumerate(awaited, start=first)},
        known={name: key for key, name in shown.known.items()},
        word=tuple(key for key in word if key not in present),
        zone=zone,
    )


def with_the_record(wishes: Wishes, door: AtTheDoor, about: About) -> Wishes:
    """What the host wishes, and what the record knows: who has met whom, and who is not put together with whom.

    Of those who may come late as well.
    """
    seat = {key: person for person, key in (*about.here.items(), *about.later.items())}
    met = {(seat[one], seat[other]): times for (one, other), times in door.met.items() if _both((one, other), seat)}
    apart = tuple((seat[one], seat[other]) for one, other in door.apart if _both((one, other), seat))
    return replace(wishes, met=dict(wishes.met) | met, apart=tuple(dict.fromkeys((*wishes.apart, *apart))))


def hosts_named(door: AtTheDoor) -> str:
    """Who is down to host, by the names that are shown."""
    shown = shown_names(door, ()).known
    return ", ".join(shown[key] for key in door.hosts if key in shown)


def new_tonight(door: AtTheDoor, here: Iterable[PersonKey], shown: Shown) -> tuple[str, ...]:
    """Who has never been at a gathering of this circle, of those who are here; nobody where it has had none yet."""
    if door.circle is None or not door.new:
        return ()
    present = set(here)
    return tuple(shown.known[person.key] for person in door.people if person.key in door.new & present)


def _both(pair: Pair, seat: Mapping[PersonKey, PersonId]) -> bool:
    return pair[0] in seat and pair[1] in seat
