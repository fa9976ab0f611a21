"""People and places changed by name: each change whole, told once, and taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from microsol_desktop.circle.calls import Exchange, Offer, OfferKind
from microsol_desktop.circle.circles import Circle, CircleKind, Membership, Standing
from microsol_desktop.circle.one_person import OnePerson
from microsol_desktop.circle.people import KeptApart, Person, Place, ReachedOut, Tie, TieKind
from microsol_desktop.desk.everybody import Everybody
from microsol_desktop.desk.finding_desk import FindingDesk
from microsol_desktop.desk.people_desk import PeopleDesk
from microsol_desktop.desk.record_desk import RecordDesk
from tests.desk.fakes import FakeClock
from tests.store.record.made_up import ALL, ANA, CREW, HOUSE, IDA, ISLAND, RUI

if TYPE_CHECKING:
    from microsol_desktop.store.record.writing import Writing

TODAY = date(2026, 11, 22)


@pytest.fixture
def record(tmp_path: Path, qtbot: QtBot) -> Iterator[RecordDesk]:
    made = RecordDesk(tmp_path / "data" / "record.sqlite", FakeClock())
    with qtbot.waitSignal(made.changed):
        made.do("", fill)
    yield made
    made.close()


@pytest.fixture
def desk(record: RecordDesk) -> PeopleDesk:
    return PeopleDesk(record, lambda: TODAY, str)


def fill(writing: Writing) -> None:
    writing.put_all(ALL)


def _done(qtbot: QtBot, record: RecordDesk, change: Callable[[], object]) -> frozenset[type[object]]:
    """Which kinds a change has touched."""
    with qtbot.waitSignal(record.changed) as told:
        change()
    kinds: frozenset[type[object]] = told.args[0]
    return kinds


def _one(qtbot: QtBot, desk: PeopleDesk, who: object = ANA) -> OnePerson:
    found: list[OnePerson | None] = []
    desk.one(who, found.append)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(found))
    assert found[0] is not None
    return found[0]


def test_names_come_first_and_then_all_that_stands_beside_them(qtbot: QtBot, desk: PeopleDesk) -> None:
    came: list[tuple[str, Everybody]] = []

    desk.everybody(lambda some: came.append(("names", some)), lambda some: came.append(("whole", some)))
    qtbot.waitUntil(lambda: len(came) == 2)

    assert [what for what, _ in came] == ["names", "whole"]
    assert came[0][1].named == came[1][1].named
    assert came[1][1].person(0).circles


def test_somebody_new_has_a_name_and_nothing_that_nobody_said(
    qtbot: QtBot, record: RecordDesk, desk: PeopleDesk
) -> None:
    keys: list[object] = []

    _done(qtbot, record, lambda: desk.welcome_person("", "Zé", keys.append))
    qtbot.waitUntil(lambda: bool(keys))

    assert _one(qtbot, desk, keys[0]).person == Person(key=keys[0], name="Zé")  # type: ignore[arg-type]


def test_of_a_child_nothing_but_its_name_and_its_adult_stays(
    qtbot: QtBot, record: RecordDesk, desk: PeopleDesk
) -> None:
    before = _one(qtbot, desk, RUI)

    kinds = _done(qtbot, record, lambda: desk.is_a_child("", RUI))
    child = _one(qtbot, desk, RUI)
    _done(qtbot, record, record.take_back)

    assert child.person == Person(key=RUI, name="Rui", child=True)
    assert (child.offers, child.ties, child.reached_out) == ((), (), ())
    assert kinds == {Person, Offer, Tie, ReachedOut}
    assert _one(qtbot, desk, RUI) == before


def test_what_is_written_of_a_child_is_not_kept(qtbot: QtBot, record: RecordDesk, desk: PeopleDesk) -> None:
    _done(qtbot, record, lambda: desk.change_person("", IDA, lambda ida: replace(ida, name="Idi", languages=("pt",))))

    assert _one(qtbot, desk, IDA).person == Person(key=IDA, name="Idi", child=True, adult=RUI)


def test_one_circle_is_home(qtbot: QtBot, record: RecordDesk, desk: PeopleDesk) -> None:
    _done(qtbot, record, lambda: desk.stand("", ANA, ISLAND, Standing.MEMBER))
    there = next(held for held, circle in _one(qtbot, desk).circles if circle.key == ISLAND)

    _done(qtbot, record, lambda: desk.is_at_home("", there))

    assert {circle.key: held.home for held, circle in _one(qtbot, desk).circles} == {ISLAND: True, CREW: False}


def test_offers_and_ties_are_kept_and_taken_out(qtbot: QtBot, record: RecordDesk, desk: PeopleDesk) -> None:
    _done(
        qtbot,
        record,
        lambda: desk.new_offer(
            "", lambda key, today: Offer(key=key, person=ANA, kind=OfferKind.OFFER, words="Bread", since=today)
        ),
    )
    (offer,) = _one(qtbot, desk).offers
    _done(qtbot, record, lambda: desk.offer("", replace(offer, exchange=Exchange.BARTER)))
    barter = _one(qtbot, desk).offers
    _done(qtbot, record, lambda: desk.take_out_offer("", offer))
    _done(
        qtbot,
        record,
        lambda: desk.new_tie(
            "", lambda key, today: Tie(key=key, kind=TieKind.FRIEND, giver=ANA, receiver=IDA, since=today)
        ),
    )

    ana = _one(qtbot, desk)

    assert [one.exchange for one in barter] == [Exchange.BARTER]
    assert ana.offers == ()
    assert [(tie.kind, tie.receiver) for tie in ana.ties] == [(TieKind.STEWARD, RUI), (TieKind.FRIEND, IDA)]


def test_a_pair_is_kept_apart_whoever_is_named_first(qtbot: QtBot, record: RecordDesk, desk: PeopleDesk) -> None:
    found: list[tuple[Person, ...]] = []

    kinds = _done(qtbot, record, lambda: desk.keep_apart("", IDA, ANA))
    desk.apart_from(IDA, found.append)
    qtbot.waitUntil(lambda: len(found) == 1)
    _done(qtbot, record, lambda: desk.no_longer_apart("", ANA, IDA))
    desk.apart_from(IDA, found.append)
    qtbot.waitUntil(lambda: len(found) == 2)

    assert kinds == {KeptApart}
    assert [[one.key for one in some] for some in found] == [[ANA], []]


def test_that_one_was_in_touch_is_kept_with_its_day_alone(qtbot: QtBot, record: RecordDesk, desk: PeopleDesk) -> None:
    _done(qtbot, record, lambda: desk.was_in_touch("", ANA))

    assert [(time.on, time.by) for time in _one(qtbot, desk).reached_out] == [(TODAY, None)]


def test_somebody_moves_to_a_house_that_nobody_knew(qtbot: QtBot, record: RecordDesk, desk: PeopleDesk) -> None:
    kinds = _done(qtbot, record, lambda: desk.live_at_new("", RUI, "The mill"))
    home = _one(qtbot, desk, RUI).home
    _done(qtbot, record, lambda: desk.live_at("", RUI, HOUSE))

    assert kinds == {Person, Place}
    assert home is not None
    assert home.name == "The mill"
    assert _one(qtbot, desk, RUI).person.home == HOUSE


def test_a_name_goes_from_list_to_list_and_becomes_a_member_when_the_circle_begins(
    qtbot: QtBot, record: RecordDesk, desk: PeopleDesk
) -> None:
    finding = FindingDesk(record, lambda: TODAY)
    drafts: list[object] = []

    def look() -> dict[str, list[tuple[str, Standing]]]:
        drafts.clear()
        finding.drafts(None, drafts.append)
        qtbot.waitUntil(lambda: bool(drafts))
        shown = drafts[0]
        assert isinstance(shown, tuple)
        return {one.circle.name: [(who.name, who.membership.standing) for who in one.people] for one in shown}

    def held(name: str) -> Membership:
        look()
        shown = drafts[0]
        assert isinstance(shown, tuple)
        found: Membership = next(who.membership for one in shown for who in one.people if who.name == name)
        return found

    made: list[object] = []
    _done(qtbot, record, lambda: finding.first_list("", "A list", "Zé"))
    _done(qtbot, record, lambda: finding.begin_list("", "A pod", made.append))
    qtbot.waitUntil(lambda: bool(made))
    _done(qtbot, record, lambda: finding.move("", held("Zé"), made[0]))  # type: ignore[arg-type]
    moved = look()
    _done(qtbot, record, lambda: finding.stand("", held("Zé"), Standing.INVITED))
    invited = look()
    _done(qtbot, record, lambda: finding.stand("", held("Zé"), Standing.NEWCOMER))
    circle = Circle(key=made[0], kind=CircleKind.CREW, name="A pod")  # type: ignore[arg-type]
    person = held("Zé").person
    _done(qtbot, record, lambda: finding.begins("", circle))

    assert moved == {"The island": [], "A list": [], "A pod": [("Zé", Standing.THOUGHT_OF)]}
    assert invited["A pod"] == [("Zé", Standing.INVITED)]
    assert [(one.begun, stands.standing) for stands, one in _one(qtbot, desk, person).circles] == [
        (TODAY, Standing.MEMBER)
    ]
    assert "A pod" not in look()
