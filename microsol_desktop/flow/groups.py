"""Small groups: how many of which size, and who sits in which. Deals by seat, so that neighbours sit together."""

from __future__ import annotations

from collections.abc import Sequence

from microsol_desktop.flow.people import Group, PersonId


def sizes(people: int, size: int) -> tuple[int, ...]:
    """The sizes of the groups that so many people make when they are asked for groups of `size`, largest first.

    Sizes differ by one at most, and nobody is alone where there are two people or more: 5 in pairs are 3 and 2, 8 in
    threes 4 and 4. There is one group more than people / size rounded down where that brings the size that is
    furthest from the one asked for nearer to it.
    """
    if people <= 0:
        return ()
    fewer = max(1, people // size)
    more = fewer + 1
    if people >= 2 * more and _furthest(people, more, size) < _furthest(people, fewer, size):
        return _even(people, more)
    return _even(people, fewer)


def deal(people: Sequence[PersonId], size: int, mixes: int = 0) -> tuple[Group, ...]:
    """People in their seating order as groups of about `size`: neighbours together, or mixed anew for the nth time.

    Mixing moves the second of each group on by `mixes` groups, the third by twice as many, and so on, so that those
    who sat together come apart.
    """
    blocks = _blocks(people, sizes(len(people), size))
    if not mixes or len(blocks) < 2:
        return blocks
    longest = max(len(block) for block in blocks)
    columns = [[block[seat] for block in blocks if len(block) > seat] for seat in range(longest)]
    return tuple(
        tuple(columns[seat][(row + seat * mixes) % len(columns[seat])] for seat in range(len(block)))
        for row, block in enumerate(blocks)
    )


def join(groups: Sequence[Group]) -> tuple[Group, ...]:
    """Neighbouring groups merged two by two; one that is left over is dealt out over the others."""
    if len(groups) < 2:
        return tuple(groups)
    merged = [groups[index] + groups[index + 1] for index in range(0, len(groups) - 1, 2)]
    left_over = groups[-1] if len(groups) % 2 else ()
    return seat_with(merged, left_over)


def split(groups: Sequence[Group]) -> tuple[Group, ...]:
    """Each group halved, the larger half first; a group of two or three stays, since nobody is to be alone."""
    halves: list[Group] = []
    for group in groups:
        middle = (len(group) + 1) // 2
        halves += [group] if len(group) < 4 else [group[:middle], group[middle:]]
    return tuple(halves)


def seat_with(
    groups: Sequence[Group], more: Sequence[PersonId], apart: frozenset[frozenset[PersonId]] = frozenset()
) -> tuple[Group, ...]:
    """These groups with some people more, each in the smallest group there is then where they are kept from nobody."""
    seated = list(groups)
    for person in more:
        foes = {one for pair in apart if person in pair for one in pair if one != person}
        smallest = min(range(len(seated)), key=lambda index: (not foes.isdisjoint(seated[index]), len(seated[index])))
        seated[smallest] = (*seated[smallest], person)
    return tuple(seated)


def met_only_in(groups: Sequence[Group], before: Sequence[Group]) -> tuple[Group, ...]:
    """The pairs who sit together in these groups and did not in those before."""
    at = {person: index for index, group in enumerate(before) for person in group}
    return tuple(
        (one, other)
        for group in groups
        for index, one in enumerate(group)
        for other in group[:index]
        if at.get(one, -1) != at.get(other, -2)
    )


def _even(people: int, groups: int) -> tuple[int, ...]:
    small, larger = divmod(people, groups)
    return (small + 1,) * larger + (small,) * (groups - larger)


def _furthest(people: int, groups: int, size: int) -> int:
    return max(abs(each - size) for each in _even(people, groups))


def _blocks(people: Sequence[PersonId], lengths: Sequence[int]) -> tuple[Group, ...]:
    blocks: list[Group] = []
    begin = 0
    for length in lengths:
        blocks.append(tuple(people[begin : begin + length]))
        begin += length
    return tuple(blocks)
