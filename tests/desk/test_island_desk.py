"""The island made ready for whoever looks at it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from microsol_desktop.circle.circles import Circle, CircleKind
from microsol_desktop.circle.keys import CircleKey, PersonKey
from microsol_desktop.circle.people import Person
from microsol_desktop.desk.island_desk import IslandShown, ask_for_island, save_island
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.failure import ExpectedFailure
from tests.desk.fakes import FakeClock
from tests.ui.circles.an_island import ANA, CLARA, CREW, DUARTE, EVA, GRACA, HOUSE, OLGA, PAIR, WIDE, small_island


def test_circles_lie_in_one_another_by_name_and_people_in_their_home() -> None:
    island = small_island()

    within = {key: [disc.circle.key for disc in discs] for key, discs in island.circles.items()}
    assert within == {None: [WIDE, PAIR], WIDE: [CREW, HOUSE]}
    assert {spot.person for spot in island.people[CREW]} >= {ANA, CLARA}
    assert [spot.person for spot in island.people[None]] == [OLGA]


def test_whose_home_is_elsewhere_is_a_guest_and_bonds_are_known_from_both_ends() -> None:
    island = small_island()

    assert island.guests == {PAIR: (ANA,), CREW: (DUARTE,)}
    assert island.bonds[OLGA] == island.bonds[ANA][:1]
    assert len(island.bonds[EVA]) == 1


def test_wide_circles_share_those_who_are_in_a_circle_of_each() -> None:
    assert small_island().shared_with(WIDE) == {PAIR: 1}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ()),
        ("graca", (GRACA,)),
        ("GRAÇA m", (GRACA,)),
        ("rosa cl", (CLARA,)),
        ("house", (HOUSE,)),
        ("cr", (CREW,)),
        ("xyz", ()),
    ],
)
def test_a_name_is_found_by_any_of_its_words_with_accents_or_without(typed: str, found: tuple[UUID, ...]) -> None:
    assert small_island().found(typed) == found


def test_those_that_begin_with_what_was_typed_come_first() -> None:
    found = small_island().found("e")

    assert found[0] == EVA


def test_the_island_is_brought_from_the_record(tmp_path: Path, qtbot: QtBot) -> None:
    desk = RecordDesk(tmp_path / "record.sqlite", FakeClock())
    brought: list[IslandShown] = []
    ana = Person(key=PersonKey(UUID(int=7)), name="Ana")
    crew = Circle(key=CircleKey(UUID(int=8)), kind=CircleKind.CREW, name="Crew")
    desk.do("They are here.", lambda writing: writing.put_all((ana, crew)))

    ask_for_island(desk, date(2026, 11, 22), brought.append)
    qtbot.waitUntil(lambda: bool(brought))

    assert (list(brought[0].discs), list(brought[0].spots)) == ([crew.key], [ana.key])
    desk.close()


def test_a_picture_that_cannot_be_written_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExpectedFailure):
        save_island(tmp_path / "nowhere" / "island.png", b"")
