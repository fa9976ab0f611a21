"""Who in the room is whom in the record: what the journal's first line carries, beside the run and never within it.

The run knows names as shown; this knows keys. The two meet here, and where a gathering is taken over into the record.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from microsol_desktop.circle.keys import CircleKey, GatheringKey, PersonKey
from microsol_desktop.flow.events import PersonCame, PersonChanged
from microsol_desktop.flow.people import PersonId, tidied
from microsol_desktop.flow.run import Run


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """Which gathering of the record a run is, and who is whom.

    `here` are those who were there from the beginning; `later` is who may come, so that wishes speak of them already:
    whoever is kept apart from somebody is so when they come late, too. `known` are the names, as shown, of all whom the
    circle expects: whoever comes late under one of them is that person. `word` is who sent word that they can't come.
    """

    gathering: GatheringKey
    circle: CircleKey | None = None
    here: Mapping[PersonId, PersonKey] = field(default_factory=dict)
    later: Mapping[PersonId, PersonKey] = field(default_factory=dict)
    known: Mapping[str, PersonKey] = field(default_factory=dict)
    word: tuple[PersonKey, ...] = ()
    zone: str = ""
    """Where the clock on the wall hangs, as the IANA names it."""


def keys_of(run: Run, about: About) -> dict[PersonId, PersonKey]:
    """Whose key everybody has who was ever there and whom the record knows.

    Who came late, or was given another name, is whoever has that name in the circle: it stands after a crash, too.
    """
    known = {name.casefold(): key for name, key in about.known.items()}
    found = {**about.later, **about.here}
    for person, name in _named_later(run):
        if name.casefold() in known:
            found[person] = known[name.casefold()]
    there = {person.id for person in (*run.schedule.gone, *run.schedule.people)}
    return {person: key for person, key in found.items() if person in there}


def id_for(run: Run, about: About | None, name: str) -> PersonId | None:
    """Who somebody is who comes under this name: whoever is expected so, or somebody new. None: the run may say."""
    if about is None:
        return None
    ever = {person.id for person in (*run.schedule.gone, *run.schedule.people)}
    known = {shown.casefold(): key for shown, key in about.known.items()}
    key = known.get(tidied(name).casefold())
    expected = next((person for person, whose in about.later.items() if whose == key), None)
    if expected is not None and expected not in ever:
        return expected
    return PersonId(max((*ever, *about.later), default=0) + 1)


def not_here(run: Run, about: About) -> tuple[str, ...]:
    """The names of those of the circle who are not here, in the order in which they are known."""
    keys = keys_of(run, about)
    here = {keys[person.id] for person in run.schedule.people if person.id in keys}
    taken = {person.name.casefold() for person in run.schedule.people}
    return tuple(name for name, key in about.known.items() if key not in here and name.casefold() not in taken)


def written_about(about: About) -> dict[str, object]:
    """As plain values, for the journal."""
    return {
        "gathering": about.gathering.hex,
        "circle": about.circle.hex if about.circle is not None else None,
        "here": {str(person): key.hex for person, key in about.here.items()},
        "later": {str(person): key.hex for person, key in about.later.items()},
        "known": {name: key.hex for name, key in about.known.items()},
        "word": [key.hex for key in about.word],
        "zone": about.zone,
    }


def read_about(value: object) -> About | None:
    """What those values say; None where they are none, or of a way to write them that is not known here."""
    if not isinstance(value, dict):
        return None
    try:
        circle = value.get("circle")
        return About(
            gathering=GatheringKey(UUID(value["gathering"])),
            circle=CircleKey(UUID(circle)) if circle is not None else None,
            here={PersonId(int(person)): PersonKey(UUID(key)) for person, key in value["here"].items()},
            later={PersonId(int(person)): PersonKey(UUID(key)) for person, key in value["later"].items()},
            known={str(name): PersonKey(UUID(key)) for name, key in value["known"].items()},
            word=tuple(PersonKey(UUID(key)) for key in value["word"]),
            zone=str(value.get("zone", "")),
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def _named_later(run: Run) -> Iterator[tuple[PersonId, str]]:
    """Who came or was renamed under which name, as it happened."""
    named: list[tuple[PersonId, str]] = []
    state: Run | None = run
    while state is not None:
        if isinstance(state.happened, PersonCame | PersonChanged):
            named.append((state.happened.person.id, tidied(state.happened.person.name)))
        state = state.before
    return reversed(named)
