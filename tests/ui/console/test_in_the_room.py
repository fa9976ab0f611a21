from __future__ import annotations

import pytest

from microsol_desktop.flow.events import Advanced, RoleHeld, Started
from microsol_desktop.flow.moment import Moment
from microsol_desktop.flow.now import moment
from microsol_desktop.flow.people import Person, PersonId, named
from microsol_desktop.flow.reduce import replay
from microsol_desktop.practice.model import Slug
from microsol_desktop.ui.console.in_the_room import by_seat, in_the_room, roles_held

SLUG = Slug("it")
FIVE = named(("Ana", "Bento", "Clara", "Davi", "Ema"))


def at_first_step(heading: str, *more: RoleHeld, people: tuple[Person, ...] = FIVE) -> Moment:
    text = f"# It\n\n## Talk ({heading})\n"
    start = Started(at=0, slug=SLUG, texts=((SLUG, text),), people=people, seed=1, wall=0, utc_offset=0)
    return moment(replay((start, Advanced(at=1), *more)), 3)


@pytest.mark.parametrize(
    ("heading", "headings"),
    [
        ("5 min", []),
        ("5 min, alone", []),
        ("5 min, pairs", ["Hearth", "Harbour"]),
        ("1 min each, fishbowl of 2", ["Inside", "Around it"]),
        ("1 min, two circles, 2 rounds", ["Pair 1", "Pair 2"]),
        ("1 min, everyone meets", ["Pair 1", "Pair 2", "Resting this round"]),
    ],
)
def test_each_way_to_sit_has_its_headings(heading: str, headings: list[str]) -> None:
    there = at_first_step(heading)

    lines = in_the_room(there.wall, {})

    assert [line.name for line in lines if line.person is None] == headings
    assert sorted(line.name for line in lines if line.person is not None) == [person.name for person in FIVE]
    assert by_seat(lines) is not bool(headings)


def test_beside_a_name_stand_the_roles_and_then_where_somebody_is_in_the_round() -> None:
    there = at_first_step(
        "1 min each as client, threes, choose timekeeper",
        RoleHeld(at=2, role="timekeeper", person=PersonId(1)),
    )

    lines = in_the_room(there.wall, roles_held(there))

    assert next(line.word for line in lines if line.name == "Ana") == "client · timekeeper · speaks"
    assert next(line.word for line in lines if line.name == "Bento") == "next"


def test_a_witness_watches_and_that_is_said_to_the_host_alone() -> None:
    people = (*FIVE[:2], Person(id=PersonId(9), name="Ida", witness=True))
    there = at_first_step("1 min each", people=people)

    to_the_host = in_the_room(there.wall, {}, there.aside.witnesses)
    to_the_room = in_the_room(there.wall, {})

    assert [line.word for line in to_the_host] == ["speaks", "next", "watches"]
    assert [line.word for line in to_the_room] == ["speaks", "next", ""]
