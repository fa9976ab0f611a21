from __future__ import annotations

from collections import Counter
from datetime import date
from itertools import combinations
from math import hypot, pi
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.circle.circles import CircleKind
from microsol_desktop.circle.island import Held, IslandCircle, homes, island
from microsol_desktop.circle.keys import CircleKey, PersonKey

Homes = dict[PersonKey, CircleKey | None]


def _circle(number: int, parent: int | None = None, kind: CircleKind = CircleKind.CREW) -> IslandCircle:
    above = None if parent is None else CircleKey(UUID(int=parent))
    return IslandCircle(key=CircleKey(UUID(int=number)), kind=kind, name=f"Circle {number}", parent=above)


def _person(number: int) -> PersonKey:
    return PersonKey(UUID(int=number))


@st.composite
def _islands(draw: st.DrawFn) -> tuple[list[IslandCircle], Homes]:
    """Any circles, in one another or in a ring or in none that is known, and any people in them."""
    count = draw(st.integers(0, 12))
    above = st.none() | st.integers(0, count + 1)
    circles = [_circle(number, draw(above)) for number in range(count)]
    places = st.none() | st.integers(0, count + 1)
    people: Homes = {
        _person(number): None if place is None else CircleKey(UUID(int=place))
        for number, place in enumerate(draw(st.lists(places, max_size=40)))
    }
    return circles, people


@given(_islands())
def test_each_person_and_each_circle_is_there_once(made: tuple[list[IslandCircle], Homes]) -> None:
    circles, people = made

    drawn = island(circles, people)

    assert sorted(disc.circle.key for disc in drawn.discs) == sorted(circle.key for circle in circles)
    assert sorted(spot.person for spot in drawn.spots) == sorted(people)


@given(_islands())
def test_everybody_stands_in_their_own_circle_or_on_the_shore(made: tuple[list[IslandCircle], Homes]) -> None:
    circles, people = made

    drawn = island(circles, people)

    discs = {disc.circle.key: disc for disc in drawn.discs}
    for spot in drawn.spots:
        if spot.circle is None:
            assert people[spot.person] not in discs
            assert drawn.coast < hypot(spot.x, spot.y) <= drawn.reach
        else:
            disc = discs[spot.circle]
            assert spot.circle == people[spot.person]
            assert hypot(spot.x - disc.x, spot.y - disc.y) < disc.r


@given(_islands())
def test_a_circle_lies_within_its_parent_and_over_no_sibling(made: tuple[list[IslandCircle], Homes]) -> None:
    drawn = island(*made)

    for one, other in combinations(drawn.discs, 2):
        apart = hypot(one.x - other.x, one.y - other.y)
        within = apart + min(one.r, other.r) < max(one.r, other.r)
        assert within or apart > one.r + other.r
    for disc in drawn.discs:
        around = [other for other in drawn.discs if other.circle.key == disc.circle.parent]
        if disc.depth:
            assert hypot(around[0].x - disc.x, around[0].y - disc.y) + disc.r < around[0].r


@given(_islands())
def test_no_two_people_stand_on_one_spot(made: tuple[list[IslandCircle], Homes]) -> None:
    drawn = island(*made)

    assert all(hypot(one.x - other.x, one.y - other.y) > 0.6 for one, other in combinations(drawn.spots, 2))


def test_a_circle_counts_those_in_the_circles_within_it() -> None:
    circles = [_circle(1, kind=CircleKind.CONGREGATION), _circle(2, 1), _circle(3, 1)]
    people: Homes = {_person(number): circles[number % 3].key for number in range(9)}

    drawn = island(circles, people)

    assert {disc.circle.name: disc.people for disc in drawn.discs} == {"Circle 1": 9, "Circle 2": 3, "Circle 3": 3}


def test_a_place_is_in_the_innermost_circle() -> None:
    circles = [_circle(1, kind=CircleKind.CONGREGATION), _circle(2, 1)]

    drawn = island(circles, {_person(1): circles[1].key})

    crew = drawn.discs[1]
    assert drawn.disc_at(crew.x, crew.y) == crew
    assert drawn.disc_at(drawn.reach + 1, 0) is None


def _held(person: int, circle: int, *, home: bool = False, year: int = 2020) -> Held:
    return Held(_person(person), CircleKey(UUID(int=circle)), date(year, 1, 1), home)


KINDS = {CircleKey(UUID(int=1)): CircleKind.CONGREGATION, CircleKey(UUID(int=2)): CircleKind.CREW}


def test_somebody_is_drawn_in_their_smallest_circle() -> None:
    found = homes([_held(5, 1), _held(5, 2, year=2024)], KINDS)

    assert found == {_person(5): CircleKey(UUID(int=2))}


def test_the_circle_that_somebody_calls_home_comes_first() -> None:
    found = homes([_held(5, 1, home=True), _held(5, 2)], KINDS)

    assert found == {_person(5): CircleKey(UUID(int=1))}


def test_who_belongs_only_to_a_circle_that_is_not_drawn_is_drawn_in_none() -> None:
    assert homes([_held(5, 3)], KINDS) == {}


@given(st.integers(1, 400))
def test_on_the_shore_everybody_has_room_and_no_row_is_left_half_empty(count: int) -> None:
    drawn = island((), dict.fromkeys(map(_person, range(count))))

    rows = Counter(round(hypot(spot.x, spot.y), 3) for spot in drawn.spots)
    apart = [2 * pi * row / number for row, number in rows.items()]
    assert max(rows) < drawn.reach
    assert len(rows) == 1 or max(apart) < 2.2 * min(apart)
