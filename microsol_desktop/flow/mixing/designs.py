"""Rounds in which nobody meets anybody twice, built by algebra: as many as are known for so many people.

People are seats from 0 here. Which rounds come does not hang on how many are asked for, so that one more can be added
later to those that have been. Ways of building, of which the one with the most rounds is taken:

- pairs of an even number: the circle method (Kirkman 1847), everybody meets everybody once;
- people in as many columns as a group has seats; in round m column c moves on by m times c. In finite arithmetic two
  people of different columns meet once at most (transversal designs from orthogonal Latin squares, Bose 1938). The last
  column may be shorter: then some groups have one person less. Where the columns are full, each column is in the end a
  smaller gathering of its own, which gives all lines of an affine plane for q * q people in groups of q;
- a round that was found by search, turned again and again (`turning.py`): Kirkman's schoolgirls and their relatives.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import NamedTuple

from microsol_desktop.flow.groups import sizes
from microsol_desktop.flow.mixing.fields import arithmetic, slopes_of
from microsol_desktop.flow.mixing.starters import starter
from microsol_desktop.flow.mixing.turning import count_turned, turned

Round = tuple[tuple[int, ...], ...]

_LARGEST_FIELD = 128
"""Beyond so many groups plain shifting has more rounds than any gathering; tables of sums would only cost time."""


class Design(NamedTuple):
    """A way of building: how many rounds it has, and the rounds, made one by one as they are asked for."""

    length: int
    rounds: Callable[[], Iterator[Round]]


def designs(people: int, size: int) -> tuple[Design, ...]:
    """All ways to build rounds for so many people in groups of about `size`, the one with the most rounds first.

    In every round the groups have the sizes that the language's rule says. There is always one of a single round.
    """
    ways = [_turned(people, size), _columns(people, size), _by_seat(people, size)]
    if size == 2 and people % 2 == 0:
        ways.insert(0, _circle(people))
    return tuple(sorted((way for way in ways if way.length), key=lambda way: -way.length))


def _by_seat(people: int, size: int) -> Design:
    """One round: neighbours together."""

    def rounds() -> Iterator[Round]:
        seats = iter(range(people))
        yield tuple(tuple(islice(seats, length)) for length in sizes(people, size))

    return Design(1, rounds)


def _circle(people: int) -> Design:
    """One stays seated, all others move on by one chair each round; those who face each other meet."""
    around = people - 1

    def rounds() -> Iterator[Round]:
        for turn in range(around):
            facing = (((turn + step) % around, (turn - step) % around) for step in range(1, people // 2))
            yield ((turn, around), *facing)

    return Design(around, rounds)


def _columns(people: int, size: int) -> Design:
    """Columns as high as there are groups, moved on against one another: column c by m times c in round m."""
    groups = len(sizes(people, size))
    columns = -(-people // max(groups, 1))
    if groups < 2 or columns < 2:
        return Design(0, lambda: iter(()))
    if groups <= _LARGEST_FIELD and slopes_of(groups) >= columns:
        inner = _within(groups, columns) if groups * columns == people else Design(0, lambda: iter(()))
        return Design(groups + inner.length, lambda: _moved_in_a_field(groups, columns, people, inner))
    # Without division the moves must not lap one another: (m - m') times (c - c') stays below a whole turn.
    count = (groups - 1) // (columns - 1) + 1
    return Design(count, lambda: _moved(groups, columns, people))


def _moved(groups: int, columns: int, people: int) -> Iterator[Round]:
    for moves in column_moves(groups, columns):
        yield _read([[to[row] for to in moves] for row in range(groups)], people)


def _moved_in_a_field(groups: int, columns: int, people: int, inner: Design) -> Iterator[Round]:
    for moves in column_moves(groups, columns):
        yield _read([[to[row] for to in moves] for row in range(groups)], people)
    for inside in inner.rounds():
        yield tuple(tuple(column * groups + seat for seat in group) for column in range(columns) for group in inside)


def column_moves(groups: int, columns: int) -> Iterator[tuple[tuple[int, ...], ...]]:
    """Where each column's rows go in each round of such a design; the first round is no move at all."""
    if groups <= _LARGEST_FIELD and slopes_of(groups) >= columns:
        sums = arithmetic(groups)
        for move in range(groups):
            yield tuple(sums.plus[sums.times[column][move]] for column in range(columns))
        return
    for move in range((groups - 1) // max(columns - 1, 1) + 1):
        yield tuple(tuple((row + move * column) % groups for row in range(groups)) for column in range(columns))


def _read(table: list[list[int]], people: int) -> Round:
    """Row and column as seats; a seat beyond the last person is empty."""
    groups = len(table)
    return tuple(
        tuple(seat for column, row in enumerate(line) if (seat := column * groups + row) < people) for line in table
    )


def _within(groups: int, size: int) -> Design:
    """Each column by itself in groups of exactly `size`, where that goes."""
    return designs(groups, size)[0] if groups % size == 0 else Design(0, lambda: iter(()))


def _turned(people: int, size: int) -> Design:
    found = starter(people, size)
    if found is None:
        return Design(0, lambda: iter(()))
    return Design(count_turned(found), lambda: turned(found))
