"""Circles as a tree of what they are part of."""

from __future__ import annotations

from uuid import UUID

from microsol_desktop.circle.circles import Circle, CircleKind
from microsol_desktop.circle.glance import may_be_part_of, within
from microsol_desktop.circle.keys import CircleKey


def _key(number: int) -> CircleKey:
    return CircleKey(UUID(int=number))


def _circle(number: int, parent: int | None = None) -> Circle:
    around = None if parent is None else _key(parent)
    return Circle(key=_key(number), kind=CircleKind.CREW, name=f"Circle {number}", parent=around)


ISLAND, NORTH, SOUTH, ROSES = _circle(1), _circle(2, 1), _circle(3, 1), _circle(4, 2)


def test_circles_are_listed_under_what_they_are_part_of() -> None:
    tree = within((ISLAND, NORTH, SOUTH, ROSES))

    assert tree == {None: (ISLAND,), _key(1): (NORTH, SOUTH), _key(2): (ROSES,)}


def test_what_is_part_of_something_unknown_is_part_of_nothing() -> None:
    assert within((ROSES, SOUTH)) == {None: (ROSES, SOUTH)}


def test_what_goes_round_in_circles_is_still_seen() -> None:
    one, other = _circle(1, 2), _circle(2, 1)

    assert within((one, other)) == {None: (one, other)}


def test_a_circle_is_never_made_part_of_one_that_is_within_it() -> None:
    everything = (ISLAND, NORTH, SOUTH, ROSES)

    assert may_be_part_of(_key(2), everything) == (ISLAND, SOUTH)
    assert may_be_part_of(_key(4), everything) == (ISLAND, NORTH, SOUTH)
