"""People, households and places, for whoever is on the interface's thread: what there is to know, each change by name.

Every change is said to the host in a sentence of the page's (`what`), and can be taken back. What is needed of the
store is imported on its own thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from microsol_desktop.circle.calls import Offer
from microsol_desktop.circle.circles import Circle, Membership, Standing
from microsol_desktop.circle.keys import CircleKey, OfferKey, PersonKey, PlaceKey, ReachedOutKey, TieKey
from microsol_desktop.circle.one_person import OnePerson, OnePlace
from microsol_desktop.circle.people import KeptApart, Person, Place, ReachedOut, Tie, sparing
from microsol_desktop.desk.everybody import NOBODY, Everybody, by_name, with_words
from microsol_desktop.desk.record_desk import RecordDesk

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from microsol_desktop.store.record.writing import Writing


class PeopleDesk:
    """Named questions and changes over the record."""

    def __init__(self, record: RecordDesk, today: Callable[[], date], language_words: Callable[[str], str]) -> None:
        """`language_words` gives all names of a language by its letters, for those who look for somebody by it."""
        self._record = record
        self._today = today
        self._language_words = language_words

    @property
    def today(self) -> date:
        """What day it is."""
        return self._today()

    def everybody(self, names: Callable[[Everybody], object], whole: Callable[[Everybody], object]) -> None:
        """Everybody by name: `names` gets them as soon as they are there, `whole` a moment later all beside them."""
        asked = _Asked()
        self._record.ask(asked.names, names)
        self._record.ask(partial(asked.whole, self._today(), self._language_words), whole)

    def one(self, key: PersonKey, answer: Callable[[OnePerson | None], object]) -> None:
        """All that stands on a person's page."""
        self._record.ask(partial(_one, key, self._today()), answer)

    def place(self, key: PlaceKey, answer: Callable[[OnePlace | None], object]) -> None:
        """All that stands on a place's page."""
        self._record.ask(partial(_place, key), answer)

    def places(self, answer: Callable[[tuple[Place, ...]], object]) -> None:
        """Every house and site, by name."""
        self._record.ask(_places, answer)

    def circles(self, answer: Callable[[tuple[Circle, ...]], object]) -> None:
        """Every circle that has not ended, by name."""
        self._record.ask(_circles, answer)

    def apart_from(self, key: PersonKey, answer: Callable[[tuple[Person, ...]], object]) -> None:
        """With whom somebody is not put into one group. For the host who opened this, and nowhere else to be shown."""
        self._record.ask(partial(_apart_from, key), answer)

    def welcome_person(self, what: str, name: str, done: Callable[[PersonKey], object] | None = None) -> None:
        """Somebody new, by name alone: since when the host knows them is theirs to say."""
        self._record.do(what, partial(_welcome, name), done)

    def change_person(self, what: str, key: PersonKey, change: Callable[[Person], Person]) -> None:
        """Change something about somebody, as they are by then; of a child nothing is kept but what `sparing` says."""
        self._record.do(what, partial(_change_person, key, change))

    def brought_by_somebody_new(self, what: str, key: PersonKey, name: str) -> None:
        """Somebody came through a person whom nobody knew yet."""
        self._record.do(what, partial(_brought_by_new, key, name))

    def is_a_child(self, what: str, key: PersonKey) -> None:
        """Somebody is a child: all that is not kept of children goes."""
        self._record.do(what, partial(_is_a_child, key))

    def take_out(self, what: str, person: Person, done: Callable[[None], object] | None = None) -> None:
        """Take somebody out who was put in by mistake, with all that can't be without them."""
        self._record.do(what, partial(_take_out, Person, person.key), done)

    def stand(self, what: str, person: PersonKey, circle: CircleKey, standing: Standing) -> None:
        """Somebody stands so to a circle from today on."""
        self._record.do(what, partial(_stand, person, circle, standing, self._today()))

    def is_at_home(self, what: str, membership: Membership) -> None:
        """The circle in which somebody is drawn; no other is."""
        self._record.do(what, partial(_is_at_home, membership))

    def offer(self, what: str, offer: Offer) -> None:
        """Somebody offers or needs something, or it has become something else."""
        self._record.do(what, partial(_put, offer))

    def new_offer(self, what: str, make: Callable[[OfferKey, date], Offer]) -> None:
        """Something is offered or needed that was not before."""
        self._record.do(what, partial(_new_offer, make, self._today()))

    def take_out_offer(self, what: str, offer: Offer) -> None:
        """It was no offer."""
        self._record.do(what, partial(_take_out, Offer, offer.key))

    def tie(self, what: str, tie: Tie) -> None:
        """Two people keep in touch otherwise than before."""
        self._record.do(what, partial(_put, tie))

    def new_tie(self, what: str, make: Callable[[TieKey, date], Tie]) -> None:
        """Two people keep in touch from today on."""
        self._record.do(what, partial(_new_tie, make, self._today()))

    def take_out_tie(self, what: str, tie: Tie) -> None:
        """It was no tie."""
        self._record.do(what, partial(_take_out, Tie, tie.key))

    def keep_apart(self, what: str, one: PersonKey, other: PersonKey) -> None:
        """These two are not put into one group."""
        first, second = sorted((one, other))
        self._record.do(what, partial(_put, KeptApart(one=first, other=second)))

    def no_longer_apart(self, what: str, one: PersonKey, other: PersonKey) -> None:
        """These two may sit in one group again."""
        self._record.do(what, partial(_no_longer_apart, sorted((one, other))))

    def was_in_touch(self, what: str, person: PersonKey) -> None:
        """The host was in touch with somebody today; not what was said."""
        self._record.do(what, partial(_was_in_touch, person, self._today()))

    def new_place(self, what: str, name: str, done: Callable[[PlaceKey], object] | None = None) -> None:
        """A house or a site, by name alone."""
        self._record.do(what, partial(_new_place, name), done)

    def change_place(self, what: str, key: PlaceKey, change: Callable[[Place], Place]) -> None:
        """Change something about a place, as it is by then."""
        self._record.do(what, partial(_change_place, key, change))

    def take_out_place(self, what: str, place: Place, done: Callable[[None], object] | None = None) -> None:
        """Nobody meets or lives there any more: whatever points there points nowhere."""
        self._record.do(what, partial(_take_out, Place, place.key), done)

    def live_at(self, what: str, person: PersonKey, place: PlaceKey | None) -> None:
        """Somebody's home is this place; None: none that is known."""
        self._record.do(what, partial(_change_person, person, partial(_with_home, place)))

    def live_at_new(self, what: str, person: PersonKey, name: str) -> None:
        """Somebody's home is a place that nobody knew yet."""
        self._record.do(what, partial(_live_at_new, person, name))


class _Asked:
    """Two questions, one after the other on the store's thread: the second goes on from what the first has found."""

    def __init__(self) -> None:
        self._everybody = NOBODY

    def names(self, connection: Connection) -> Everybody:
        from microsol_desktop.store.record.questions.everybody import names

        self._everybody = by_name(names(connection))
        return self._everybody

    def whole(self, today: date, language_words: Callable[[str], str], connection: Connection) -> Everybody:
        from microsol_desktop.store.record.questions.everybody import around_them

        return with_words(self._everybody, around_them(connection, today), language_words)


def _one(key: PersonKey, today: date, connection: Connection) -> OnePerson | None:
    from microsol_desktop.store.record.questions.one_person import one_person

    return one_person(connection, key, today)


def _place(key: PlaceKey, connection: Connection) -> OnePlace | None:
    from microsol_desktop.store.record.questions.one_person import one_place

    return one_place(connection, key)


def _places(connection: Connection) -> tuple[Place, ...]:
    from microsol_desktop.store.record.people import all_places

    return all_places(connection)


def _circles(connection: Connection) -> tuple[Circle, ...]:
    from microsol_desktop.store.record.circles import circles_alive

    return circles_alive(connection)


def _apart_from(key: PersonKey, connection: Connection) -> tuple[Person, ...]:
    from microsol_desktop.store.record.questions.one_person import kept_apart_with

    return kept_apart_with(connection, key)


def _welcome(name: str, writing: Writing) -> PersonKey:
    key = PersonKey(writing.new_key())
    writing.put(Person(key=key, name=name))
    return key


def _change_person(key: PersonKey, change: Callable[[Person], Person], writing: Writing) -> None:
    from microsol_desktop.store.record.people import person

    there = person(writing.connection, key)
    if there is not None:
        writing.put(sparing(change(there)))


def _is_a_child(key: PersonKey, writing: Writing) -> None:
    from microsol_desktop.store.record.calls import offers_of
    from microsol_desktop.store.record.people import reached_out_to, ties_of

    for gone in (offers_of, ties_of, reached_out_to):
        for value in gone(writing.connection, key):
            writing.take_out(value)
    _change_person(key, _as_a_child, writing)


def _as_a_child(person: Person) -> Person:
    return replace(person, child=True)


def _with_home(place: PlaceKey | None, person: Person) -> Person:
    return replace(person, home=place)


def _stand(person: PersonKey, circle: CircleKey, standing: Standing, today: date, writing: Writing) -> None:
    from microsol_desktop.store.record.circle_changes import stand

    stand(writing, person, circle, standing, today)


def _is_at_home(membership: Membership, writing: Writing) -> None:
    from microsol_desktop.store.record.circles import memberships_of

    for one in memberships_of(writing.connection, membership.person):
        if one.home != (one.key == membership.key):
            writing.put(replace(one, home=not one.home))


def _new_offer(make: Callable[[OfferKey, date], Offer], today: date, writing: Writing) -> None:
    writing.put(make(OfferKey(writing.new_key()), today))


def _new_tie(make: Callable[[TieKey, date], Tie], today: date, writing: Writing) -> None:
    writing.put(make(TieKey(writing.new_key()), today))


def _no_longer_apart(pair: list[PersonKey], writing: Writing) -> None:
    writing.take_out_key(KeptApart, *pair)


def _was_in_touch(person: PersonKey, today: date, writing: Writing) -> None:
    writing.put(ReachedOut(key=ReachedOutKey(writing.new_key()), person=person, on=today))


def _new_place(name: str, writing: Writing) -> PlaceKey:
    key = PlaceKey(writing.new_key())
    writing.put(Place(key=key, name=name))
    return key


def _change_place(key: PlaceKey, change: Callable[[Place], Place], writing: Writing) -> None:
    from microsol_desktop.store.record.people import place

    there = place(writing.connection, key)
    if there is not None:
        writing.put(change(there))


def _live_at_new(person: PersonKey, name: str, writing: Writing) -> None:
    _change_person(person, partial(_with_home, _new_place(name, writing)), writing)


def _brought_by_new(person: PersonKey, name: str, writing: Writing) -> None:
    _change_person(person, partial(_with_bringer, _welcome(name, writing)), writing)


def _with_bringer(bringer: PersonKey, person: Person) -> Person:
    return replace(person, brought_by=bringer)


def _put(value: object, writing: Writing) -> None:
    writing.put(value)


def _take_out(kind: type[object], key: object, writing: Writing) -> None:
    writing.take_out_key(kind, key)
