"""A made-up year, kept through the windows alone: what the record answers when it is over.

What the host does is in tools/made_up_year.py, which the pictures of docs/ are made from, too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple, TypeVar

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from sqlalchemy import Connection

from microsol_desktop.circle.circles import Circle, Outcome
from microsol_desktop.circle.gatherings import CIRCLE_HOST, AsRun, Came, Gathering
from microsol_desktop.circle.keys import GatheringKey, PersonKey
from microsol_desktop.store.record.calls import all_calls, offers_of
from microsol_desktop.store.record.circles import all_circles, memberships_now, seasons_of
from microsol_desktop.store.record.database import Record, open_record
from microsol_desktop.store.record.gatherings import as_run, gatherings_of
from microsol_desktop.store.record.people import all_people, reached_out_to
from microsol_desktop.store.record.questions.calls import which_calls_are_alive
from microsol_desktop.store.record.questions.hosting import who_hosts_next
from microsol_desktop.store.record.questions.looking_back import what_we_said_we_would_change
from microsol_desktop.store.record.questions.meeting import pairs_that_never_met
from microsol_desktop.store.record.questions.seen import not_seen_for_long
from tests.offscreen_screens import LAPTOP, MISSING, TV, USUAL, set_screens
from tools.kept_years import KeptYear, year_in
from tools.made_up_hands import wait_for
from tools.made_up_year import CANCELLED, FIRST, FORTNIGHT, HOUSE, POD, TEN, TODAY

T = TypeVar("T")
EVENINGS = 26


class Kept(NamedTuple):
    """The year, and the record that is left of it."""

    year: KeptYear
    record: Record

    def ask(self, question: Callable[[Connection], T]) -> T:
        return self.record.ask(question)

    def circle(self, name: str) -> Circle:
        return next(each for each in self.ask(all_circles) if each.name == name)

    @property
    def names(self) -> dict[PersonKey, str]:
        return {person.key: person.name for person in self.ask(all_people)}

    def gatherings(self, name: str) -> tuple[Gathering, ...]:
        """In the order of their days, those that are to come left out."""
        key = self.circle(name).key
        there = self.ask(lambda connection: gatherings_of(connection, key))
        return tuple(sorted((one for one in there if one.on <= TODAY), key=lambda one: one.on))

    def ran(self, key: GatheringKey) -> AsRun:
        found = self.ask(lambda connection: as_run(connection, key))
        assert found is not None
        return found

    def came(self, key: GatheringKey) -> dict[str, Came]:
        return {self.names.get(one.person, ""): one.came for one in self.ran(key).attendances}


@pytest.fixture(scope="module")
def two_screens(qapp: QApplication) -> Iterator[None]:
    usual = QLocale()
    try:
        set_screens(LAPTOP, TV)
    except MISSING:
        pytest.skip("this Qt does not let screens be made up")
    wait_for(lambda: len(QGuiApplication.screens()) == 2, "the TV")
    yield
    set_screens(USUAL)
    wait_for(lambda: len(QGuiApplication.screens()) == 1, "one screen")
    QLocale.setDefault(usual)


@pytest.fixture(scope="module")
def kept(two_screens: None) -> Iterator[Kept]:
    year = year_in("en")
    record = open_record(year.where.record)
    yield Kept(year, record)
    record.close()


def test_the_circles_lie_in_the_island_with_their_people(kept: Kept) -> None:
    year = kept.year
    people = {
        each.name: {
            kept.names[one.person]
            for one in kept.ask(lambda connection, key=each.key: memberships_now(connection, key, TODAY))  # type: ignore[misc]
        }
        for each in kept.ask(all_circles)
    }
    inside = {each.name for each in kept.ask(all_circles) if each.parent == kept.circle(year.island).key}

    assert inside == {year.house, year.pod, year.circle}
    assert people[year.house] == set(HOUSE)
    assert people[year.pod] == set(POD)
    assert people[year.circle] == {*TEN, "Vera"}
    assert people["A choir"] == {"Rita", "Paulo", "Kiko"}


def test_every_second_week_they_met_and_the_storm_is_told(kept: Kept) -> None:
    evenings = kept.gatherings(kept.year.circle)
    (off,) = (one for one in evenings if one.cancelled_on is not None)

    assert [one.on for one in evenings] == [FIRST + number * FORTNIGHT for number in range(EVENINGS)]
    assert sum(1 for one in evenings if one.began is not None) == EVENINGS - 1
    assert off.on == FIRST + CANCELLED * FORTNIGHT
    assert off.cancelled_why == "storm, no ferry"


def test_who_came_is_known_evening_by_evening(kept: Kept) -> None:
    evenings = kept.gatherings(kept.year.circle)
    by_evening = [kept.came(one.key) if one.began is not None else {} for one in evenings]
    times = Counter(name for came in by_evening for name, how in came.items() if how is not Came.SENT_WORD)

    assert times == dict.fromkeys(("Bento", "Ema", "Filipe", "Graça", "Hugo", "Inês", "Marta"), 24) | {
        "Ana": 25,
        "João": 19,
        "Lia": 23,
        "Vera": 18,
    } | {"Marta": 25}
    assert by_evening[3]["Marta"] is Came.LATE
    assert by_evening[7]["Lia"] is Came.SENT_WORD
    assert "Vera" not in by_evening[7]
    assert kept.year.was_new == "Here for the first time: Vera."
    assert [one.heads for one in evenings[:4]] == [10, 10, 9, 10]


def test_four_seasons_each_with_what_came_of_it_and_a_fifth_ahead(kept: Kept) -> None:
    key = kept.circle(kept.year.circle).key
    seasons = sorted(kept.ask(lambda connection: seasons_of(connection, key)), key=lambda one: one.begins)

    assert [one.meetings for one in seasons] == [6, 6, 7, 7, 6]
    assert [one.outcome for one in seasons] == [
        Outcome.CONTINUE,
        Outcome.CHANGE,
        Outcome.CONTINUE,
        Outcome.CONTINUE,
        Outcome.OPEN,
    ]
    assert seasons[1].outcome_words == "outside in summer"
    assert seasons[4].begins == date(2026, 11, 29)


def test_whoever_was_offered_led_and_the_turn_goes_round(kept: Kept) -> None:
    evenings = [one for one in kept.gatherings(kept.year.circle) if one.began is not None]
    led = [
        next(kept.names[held.person] for held in kept.ran(one.key).roles if held.role == CIRCLE_HOST)
        for one in evenings
    ]
    key = kept.circle(kept.year.circle).key
    turns = kept.ask(lambda connection: who_hosts_next(connection, key, CIRCLE_HOST, TODAY))

    # Who was to lead the evening of the storm leads the next one.
    offered = kept.year.hosts
    assert offered[CANCELLED] == offered[CANCELLED + 1]
    assert [*led, offered[-1]] == [*offered[:CANCELLED], *offered[CANCELLED + 1 :]]
    assert len(set(led[:10])) == 10
    assert kept.names[turns[-1].person] == offered[-1]
    assert kept.names[turns[0].person] == led[-10]


def test_what_they_said_they_would_change_is_there_until_it_is_done(kept: Kept) -> None:
    key = kept.circle(kept.year.circle).key

    found = kept.ask(lambda connection: what_we_said_we_would_change(connection, key))

    assert [one.line.line for one in found] == [
        "A round without words now and then",
        "Ask João how he is",
        "Two people cook, not one",
        "Begin at four, not a quarter past",
    ]


def test_joao_was_away_somebody_was_in_touch_and_he_came_back(kept: Kept) -> None:
    key = kept.circle(kept.year.circle).key
    joao = next(key for key, name in kept.names.items() if name == "João")

    assert kept.ask(lambda connection: not_seen_for_long(connection, key, TODAY)) == ()
    assert len(kept.ask(lambda connection: reached_out_to(connection, joao))) == 1


def test_the_island_met_twice_in_threes_and_knows_its_guest(kept: Kept) -> None:
    winter, summer = kept.gatherings(kept.year.island)
    ran = kept.ran(summer.key)
    key = kept.circle(kept.year.circle).key
    here = [one.person for one in kept.ask(lambda connection: memberships_now(connection, key, TODAY))]
    apart = [one.person for one in ran.attendances if one.guest]

    assert (winter.title, summer.title) == ("Winter gathering", "Summer gathering")
    assert summer.note == "The soup was enough for thirty"
    assert {kept.names[person] for person in apart} == {"Zé"}
    # Of nineteen, one was no more than a guest and one is removed for good by now.
    assert (ran.gathering.heads, len(ran.attendances)) == (19, 18)
    assert all(2 <= size <= 4 for size in Counter((one.round, one.group) for one in ran.sat).values())
    assert kept.ask(lambda connection: pairs_that_never_met(connection, here)) == ()


def test_the_house_and_the_pod_met_three_times_each_with_all_their_people(kept: Kept) -> None:
    for name, people in ((kept.year.house, HOUSE), (kept.year.pod, POD)):
        held = kept.gatherings(name)

        assert len(held) == 3
        assert all(set(kept.came(one.key)) == set(people) for one in held)


def test_the_call_lives_has_its_supporters_and_is_due_to_be_looked_at(kept: Kept) -> None:
    (now,) = kept.ask(lambda connection: which_calls_are_alive(connection, TODAY))
    clara = next(key for key, name in kept.names.items() if name == "Clara")

    assert (now.call.title, now.review_due) == ("A garden for the school", True)
    assert {kept.names[person] for person in now.call.supporters} == {"Ana", "Nuno", "Sara"}
    assert [offer.words for offer in kept.ask(lambda connection: offers_of(connection, clara))] == [
        "Bread on Saturdays"
    ]
    assert len(kept.ask(all_calls)) == 1


def test_whoever_was_removed_for_good_is_in_no_file(kept: Kept) -> None:
    files = [file for file in kept.year.where.record.parent.rglob("*") if file.is_file()]
    files += [file for file in kept.year.where.journal.rglob("*") if file.is_file()]

    assert "Xavier" not in kept.names.values()
    assert kept.year.where.record in files
    assert not [file.name for file in files if b"Xavier" in file.read_bytes()]
