"""What was looked at and is to be kept: one change, remembered as one batch."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import date

from microsol_desktop.circle.arriving import (
    Arrival,
    ArrivingGathering,
    CalendarPreview,
    Fate,
    Kept,
    MergePreview,
    PeoplePreview,
)
from microsol_desktop.circle.circles import Membership, Standing
from microsol_desktop.circle.keys import CircleKey, MembershipKey, PersonKey, PlaceKey
from microsol_desktop.circle.people import Person, Place
from microsol_desktop.circle.same_person import folded, what_is_new
from microsol_desktop.store.exchange.batches import keep_as_batch
from microsol_desktop.store.exchange.looking import is_empty
from microsol_desktop.store.exchange.merging import Merge, bring_in
from microsol_desktop.store.exchange.plain_files import FORM as PLAIN_FILES
from microsol_desktop.store.exchange.reading import Going, on_and_on
from microsol_desktop.store.record.people import all_places, these_people
from microsol_desktop.store.record.writing import Writing

Fates = Mapping[int, Fate]
"""What becomes of a row that is not to become what it would; by its place in the preview."""


def keep_people(
    writing: Writing,
    preview: PeoplePreview,
    fates: Fates,
    thought_of: tuple[CircleKey, date] | None = None,
    going: Going = on_and_on,
) -> Kept:
    """Keep these people; `thought_of` puts those who are new on the list of whom a circle thinks of, from this day."""
    new = []
    added: dict[PersonKey, Arrival] = {}
    for place, arrival in enumerate(preview.people):
        if place % 100 == 0:
            going(place, len(preview.people))
        match fates.get(place, arrival.fates[0]):
            case Fate.NEW:
                new.append(_person(writing, arrival))
            case Fate.ADDED if arrival.there is not None:
                added[arrival.there.key] = arrival
            case _:
                pass
    writing.put_all((*new, *_with_what_is_new(writing, added)))
    if thought_of is not None:
        circle, since = thought_of
        writing.put_all(_thought_of(writing, person, circle, since) for person in new)
    return keep_as_batch(writing, preview.source, preview.form)


def keep_gatherings(writing: Writing, preview: CalendarPreview, fates: Fates) -> Kept:
    """Keep these gatherings, each at the place that it names; one that is not known yet is new as well."""
    places = {folded(place.name): place.key for place in reversed(all_places(writing.connection))}
    for place, arriving in enumerate(preview.gatherings):
        if fates.get(place, arriving.fates[0]) is Fate.NEW:
            writing.put(replace(arriving.gathering, place=_place(writing, arriving, places)))
    return keep_as_batch(writing, preview.source, preview.form)


def keep_rows(writing: Writing, merge: Merge, theirs: AbstractSet[tuple[str, str]], preview: MergePreview) -> Kept:
    """Keep what is new of another record, and of what differs that which is to be as it is there.

    A whole record that comes back into an empty one is the same as it was: it brings its own batches.
    """
    comes_back = preview.form == PLAIN_FILES and is_empty(writing.connection)
    bring_in(writing, merge, theirs)
    if comes_back:
        return Kept(batch=None, rows=preview.new_rows)
    return keep_as_batch(writing, preview.source, preview.form)


def _person(writing: Writing, arrival: Arrival) -> Person:
    key = PersonKey(writing.new_key())
    return Person(key=key, name=arrival.name, reached=arrival.reached, languages=arrival.languages)


def _with_what_is_new(writing: Writing, added: Mapping[PersonKey, Arrival]) -> tuple[Person, ...]:
    """Those who are there, as they are by now, and reached by what is new as well."""
    people = these_people(writing.connection, added)
    return tuple(
        replace(person, reached=person.reached + what_is_new(added[person.key].reached, person.reached))
        for person in people
        if not person.child
    )


def _thought_of(writing: Writing, person: Person, circle: CircleKey, since: date) -> Membership:
    return Membership(
        key=MembershipKey(writing.new_key()),
        person=person.key,
        circle=circle,
        standing=Standing.THOUGHT_OF,
        since=since,
    )


def _place(writing: Writing, arriving: ArrivingGathering, places: dict[str, PlaceKey]) -> PlaceKey | None:
    name = arriving.place
    if not name:
        return None
    if folded(name) not in places:
        place = Place(key=PlaceKey(writing.new_key()), name=name)
        writing.put(place)
        places[folded(name)] = place.key
    return places[folded(name)]
