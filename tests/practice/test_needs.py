from __future__ import annotations

from pathlib import Path

import pytest

from microsol_desktop.practice.about import PeopleRange
from microsol_desktop.practice.needs import TABLE, Region, region_of, regions_of
from microsol_desktop.practice.plain import plain
from microsol_desktop.practice.read_about import glance

SHIPPED = sorted(file for file in (Path(__file__).parents[2] / "practices").glob("*.md") if file.stem != "README")


@pytest.mark.parametrize(
    ("need", "region"),
    [
        ("arriving", Region.ARRIVING),
        ("Chegar", Region.ARRIVING),
        ("being heard", Region.HEARD),
        ("ter quem nos ouça", Region.HEARD),
        ("getting unstuck", Region.UNSTUCK),
        ("desencalhar", Region.UNSTUCK),
        ("decidir se se continua", Region.LOOKING_BACK),
        ("deciding together", Region.DECIDING),
        ("comenzar algo y conocerse", Region.MEETING),
        ("Vertrauen", Region.HEARD),
        ("faire connaissance", Region.MEETING),
        ("a good talk about living together", Region.LIVING),
    ],
)
def test_a_need_is_known_by_the_longest_words_that_stand_in_it(need: str, region: Region) -> None:
    assert region_of(need) is region


def test_words_that_nobody_thought_of_are_elsewhere_and_a_piece_of_a_word_is_no_word() -> None:
    assert region_of("washing the dishes") is Region.ELSEWHERE
    assert region_of("pretending") is Region.ELSEWHERE
    assert regions_of(("washing the dishes",)) == (Region.ELSEWHERE,)
    assert regions_of(()) == (Region.ELSEWHERE,)


def test_the_first_need_that_is_known_says_where_a_practice_is_at_home() -> None:
    assert regions_of(("washing the dishes", "being heard", "ending well", "listening")) == (
        Region.HEARD,
        Region.ENDING,
    )


def test_what_is_for_many_at_the_least_is_for_big_gatherings_whatever_else_it_is_for() -> None:
    assert regions_of(("being heard",), PeopleRange(lowest=12, highest=30)) == (Region.BIG, Region.HEARD)
    assert regions_of(("being heard",), PeopleRange(lowest=2, highest=30)) == (Region.HEARD,)


def test_the_table_is_written_as_words_are_compared_and_no_words_stand_in_it_twice() -> None:
    words = [phrase for phrases in TABLE.values() for phrase in phrases]

    assert words == [plain(phrase) for phrase in words]
    assert len(words) == len(set(words))


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_every_need_of_what_ships_is_on_the_map(file: Path) -> None:
    needs = glance(file.read_text(encoding="utf-8")).needs

    assert [need for need in needs if region_of(need) is Region.ELSEWHERE] == []
    assert needs


def test_every_part_of_the_map_has_something_that_ships() -> None:
    about = [glance(file.read_text(encoding="utf-8")) for file in SHIPPED]

    at_home = {regions_of(each.needs, each.people)[0] for each in about}

    assert at_home == set(Region) - {Region.ELSEWHERE}
