"""Everybody for a list, one person whole, a place, and the lists of those whom a host thinks of."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta

from microsol_desktop.circle.calls import OfferKind
from microsol_desktop.circle.circles import Circle, CircleKind, Membership, Standing
from microsol_desktop.circle.keys import CircleKey, MembershipKey
from microsol_desktop.circle.one_person import OnePerson
from microsol_desktop.store.record.database import Record
from microsol_desktop.store.record.questions.everybody import around_them, names
from microsol_desktop.store.record.questions.finding import finding
from microsol_desktop.store.record.questions.one_person import kept_apart_with, one_person, one_place
from tests.store.record.made_up import ANA, CREW, HOUSE, IDA, ISLAND, PEOPLE, RUI, key
from tests.store.record.opened import fill, put

TODAY = date(2026, 11, 22)
POD = CircleKey(key(25))


def _stands(number: int, standing: Standing, **more: object) -> Membership:
    values: dict[str, object] = {"person": RUI, "circle": POD, "since": TODAY} | more
    return Membership(key=MembershipKey(key(number)), standing=standing, **values)  # type: ignore[arg-type]


def test_everybody_is_there_by_name_and_children_are_known(record: Record) -> None:
    fill(record)

    named = record.ask(names)

    assert dict(zip(named.ids, named.names, strict=True)) == {person.key.bytes: person.name for person in PEOPLE}
    assert named.children == {IDA.bytes}


def test_beside_a_name_stands_what_is_of_today(record: Record) -> None:
    fill(record)
    put(record, Circle(key=POD, kind=CircleKind.CREW, name="A pod", begun=TODAY))
    put(record, _stands(26, Standing.NEWCOMER), _stands(27, Standing.THOUGHT_OF, person=ANA))

    around = record.ask(lambda connection: around_them(connection, TODAY))

    assert {who: [one.name for one in some] for who, some in around.circles.items()} == {
        ANA.bytes: ["Tuesday crew"],
        RUI.bytes: ["A pod"],
    }
    assert around.places == {ANA.bytes: "The red house"}
    assert around.languages == {ANA.bytes: ("pt", "en")}
    assert [(one.kind, one.words) for one in around.offers[RUI.bytes]] == [(OfferKind.NEED, "A ladder")]
    assert around.adults == {IDA.bytes: "Rui"}


def test_nobody_is_in_a_circle_that_has_ended(record: Record) -> None:
    fill(record)
    put(record, Circle(key=CREW, kind=CircleKind.CREW, name="Tuesday crew", ended=TODAY))

    around = record.ask(lambda connection: around_them(connection, TODAY))

    assert around.circles == {}


def test_one_person_whole(record: Record) -> None:
    fill(record)

    ana = record.ask(lambda connection: one_person(connection, ANA, TODAY))
    rui = record.ask(lambda connection: one_person(connection, RUI, TODAY))

    assert ana is not None
    assert rui is not None
    assert [(held.standing, circle.name) for held, circle in ana.circles] == [(Standing.HOST, "Tuesday crew")]
    assert [(there.on, there.circle.name if there.circle else "") for there in ana.gatherings] == [
        (date(2026, 11, 17), "Tuesday crew")
    ]
    assert [one.name for one in ana.brought] == ["Rui"]
    assert rui.names[ANA] == PEOPLE[0].name
    assert [held.standing for held, _ in rui.circles] == [Standing.LEFT]
    assert [one.name for one in rui.children] == ["Ida"]
    assert [one.words for one in rui.offers] == ["A ladder"]


def test_of_a_page_nothing_tells_who_is_kept_apart(record: Record) -> None:
    fill(record)

    told = {field.name for field in fields(OnePerson)}

    assert not any("apart" in name for name in told)
    assert [one.name for one in record.ask(lambda connection: kept_apart_with(connection, ANA))] == ["Rui"]


def test_somebody_who_is_no_more_has_no_page(record: Record) -> None:
    assert record.ask(lambda connection: one_person(connection, ANA, TODAY)) is None
    assert record.ask(lambda connection: one_place(connection, HOUSE)) is None


def test_a_place_with_its_household_and_its_circles(record: Record) -> None:
    fill(record)

    house = record.ask(lambda connection: one_place(connection, HOUSE))

    assert house is not None
    assert house.opened_by == "Rui"
    assert [one.key for one in house.household] == [ANA]
    assert [one.name for one in house.circles] == ["Tuesday crew"]


def test_lists_are_circles_that_have_not_begun(record: Record) -> None:
    fill(record)
    put(record, Circle(key=POD, kind=CircleKind.CREW, name="A pod"))
    put(record, _stands(26, Standing.INVITED), _stands(27, Standing.THOUGHT_OF, person=ANA))
    put(record, _stands(28, Standing.THOUGHT_OF, person=IDA, until=TODAY, since=TODAY - timedelta(days=1)))

    drafts = record.ask(lambda connection: finding(connection, TODAY))

    assert [draft.circle.key for draft in drafts] == [ISLAND, POD]
    assert [(one.name, one.membership.standing) for one in drafts[1].people] == [
        ("Rui", Standing.INVITED),
        (PEOPLE[0].name, Standing.THOUGHT_OF),
    ]


def test_a_circle_that_is_there_looks_for_people_before_all_lists(record: Record) -> None:
    fill(record)
    put(record, replace(_stands(26, Standing.NEWCOMER), circle=CREW))

    drafts = record.ask(lambda connection: finding(connection, TODAY, CREW))

    assert [draft.circle.key for draft in drafts] == [CREW, ISLAND]
    assert [one.name for one in drafts[0].people] == ["Rui"]
    assert [one.practice for one in drafts[0].invitations] == ["check-in"]
