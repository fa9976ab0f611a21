"""What the island is drawn from: who is where today, and nothing that is private."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from microsol_desktop.circle.circles import CircleKind, Standing
from microsol_desktop.circle.keys import TieKey
from microsol_desktop.circle.people import Tie, TieKind
from microsol_desktop.store.record.database import Record
from microsol_desktop.store.record.questions.island_now import island_now
from tests.store.record.opened import fill, put
from tests.store.record.questions.a_circle import ACircle, sunday

TODAY = sunday(20)


@pytest.fixture
def wide(record: Record) -> ACircle:
    return ACircle(record, 1, CircleKind.CONGREGATION)


@pytest.fixture
def crew(record: Record, wide: ACircle) -> ACircle:
    return ACircle(record, 2, CircleKind.CREW, wide.key)


def test_everybody_is_drawn_in_their_smallest_circle_and_their_others_are_known(wide: ACircle, crew: ACircle) -> None:
    ana, bento = wide.person("Ana"), wide.person("Bento")
    crew.stands(ana, Standing.HOST, sunday(3))

    island = wide.ask(lambda record: island_now(record, TODAY))

    assert island.homes == {ana: crew.key, bento: wide.key}
    assert island.also == {ana: (wide.key,)}
    assert island.names == {ana: "Ana", bento: "Bento"}
    assert {circle.key: circle.parent for circle in island.circles} == {wide.key: None, crew.key: wide.key}


@pytest.mark.parametrize("standing", [Standing.THOUGHT_OF, Standing.INVITED, Standing.LEFT])
def test_who_does_not_belong_stands_on_the_shore(crew: ACircle, standing: Standing) -> None:
    ana = crew.person("Ana", standing)

    island = crew.ask(lambda record: island_now(record, TODAY))

    assert (set(island.names), island.homes) == ({ana}, {})


def test_a_membership_that_has_ended_or_is_still_to_begin_counts_for_nothing(crew: ACircle) -> None:
    ana, bento = crew.person("Ana", None), crew.person("Bento", None)
    crew.stands(ana, Standing.MEMBER, sunday(1), until=TODAY)
    crew.stands(bento, Standing.MEMBER, TODAY + timedelta(days=1))

    island = crew.ask(lambda record: island_now(record, TODAY))

    assert island.homes == {}


def test_who_came_back_to_a_circle_is_in_it_once(crew: ACircle) -> None:
    ana = crew.person("Ana", Standing.NEWCOMER)
    crew.stands(ana, Standing.MEMBER, sunday(2))

    island = crew.ask(lambda record: island_now(record, TODAY))

    assert (island.homes, island.also) == ({ana: crew.key}, {ana: ()})


def test_a_circle_that_has_ended_is_not_drawn_and_its_people_are_on_the_shore(record: Record) -> None:
    gone = ACircle(record, 1)
    gone.person("Ana")
    put(record, replace(gone.circle, ended=sunday(9)))

    island = gone.ask(lambda connection: island_now(connection, TODAY))

    assert (island.circles, island.homes) == ((), {})


def test_a_season_beats_with_the_meetings_that_were_held(crew: ACircle) -> None:
    season = crew.season(4)
    for week in (1, 3, 5):
        crew.meets(week, season=season)

    circle = crew.ask(lambda record: island_now(record, TODAY)).circles[-1]

    assert circle.pulse is not None
    assert (circle.pulse.held, circle.pulse.of, circle.pulse.share) == (3, 4, 0.75)


def test_stewardship_is_known_as_long_as_it_lasts(record: Record, crew: ACircle) -> None:
    ana, bento, clara = (crew.person(name) for name in ("Ana", "Bento", "Clara"))
    put(record, Tie(key=TieKey(UUID(int=1)), kind=TieKind.STEWARD, giver=ana, receiver=bento))
    put(record, Tie(key=TieKey(UUID(int=2)), kind=TieKind.FRIEND, giver=ana, receiver=clara, until=TODAY))

    island = crew.ask(lambda connection: island_now(connection, TODAY))

    assert island.bonds == ((TieKind.STEWARD, ana, bento),)


def test_of_a_person_nothing_is_read_but_the_name(record: Record) -> None:
    fill(record)

    island = record.ask(lambda connection: island_now(connection, TODAY))

    assert all(isinstance(name, str) for name in island.names.values())
    assert set(island._fields) == {"circles", "names", "homes", "also", "bonds"}
