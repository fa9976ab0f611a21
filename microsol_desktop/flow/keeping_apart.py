"""Pairs who are kept apart, where groups are not mixed but follow from others, or from a formation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.groups import join, seat_with, sizes, split
from microsol_desktop.flow.people import Group, PersonId

Apart = frozenset[frozenset[PersonId]]
"""Pairs who never sit in one group."""

_TRIES = 20_000


def apart_of(pairs: Iterable[tuple[PersonId, PersonId]]) -> Apart:
    """The pairs, whoever of two is named first."""
    return frozenset(frozenset(pair) for pair in pairs if pair[0] != pair[1])


def clash(people: Iterable[PersonId], apart: Apart) -> bool:
    """Whether a pair that is kept apart is among these."""
    here = frozenset(people)
    return any(pair <= here for pair in apart)


def parties_of(together: Iterable[tuple[PersonId, PersonId]], people: Group) -> tuple[Group, ...]:
    """The people in parties that stay together, most of them alone, as they sit."""
    party = {person: frozenset((person,)) for person in people}
    for one, other in together:
        if one in party and other in party:
            both = party[one] | party[other]
            party |= dict.fromkeys(both, both)
    return tuple(dict.fromkeys(tuple(one for one in people if one in party[person]) for person in people))


def dealt_apart(parties: Sequence[Group], size: int, apart: Apart) -> tuple[Group, ...]:
    """Groups of about this size in which nobody sits with whom they are kept apart from, be it alone.

    For when no groups of the right sizes can hold that. A party that is not of one mind stays together.
    """
    rooms = sizes(sum(map(len, parties)), size)
    groups: list[Group] = [()] * len(rooms)
    for party in sorted(parties, key=len, reverse=True):
        open_to = [at for at, group in enumerate(groups) if not clash((*group, *party), apart)]
        fitting = [at for at in open_to if at < len(rooms) and len(groups[at]) + len(party) <= rooms[at]]
        at = next(iter(fitting), min(open_to, key=lambda at: len(groups[at]), default=len(groups)))
        if at == len(groups):
            groups.append(())
        groups[at] = (*groups[at], *party)
    return tuple(group for group in groups if group)


def joined(groups: Sequence[Group], apart: Apart) -> tuple[Group, ...]:
    """Neighbours merged two by two; where that would bring together who is kept apart, the next neighbour that goes.

    Raises:
        ExpectedFailure: there is no such way.
    """
    plain = join(groups)
    if not any(clash(group, apart) for group in plain):
        return plain
    tries = [_TRIES]
    for left_over in [()] if len(groups) % 2 == 0 else reversed(groups):
        rest = [group for group in groups if group is not left_over]
        merged = _paired(rest, apart, tries)
        made = None if merged is None else seat_with(merged, left_over, apart)
        if made is not None and not any(clash(group, apart) for group in made):
            return made
    raise _cannot()


def halved(people: Group, apart: Apart) -> tuple[Group, ...]:
    """Two halves of a whole group, as people sit; who is kept apart from somebody changes into the other half.

    Raises:
        ExpectedFailure: there is no such way.
    """
    plain = split((people,))
    if len(plain) < 2 or not any(clash(group, apart) for group in plain):
        return plain
    sides: dict[PersonId, int] = {}
    for person in people:
        if person not in sides:
            _take_sides(person, len([side for side in sides.values() if side == 0]) > len(sides) // 2, sides, apart)
    first = [person for person in people if sides[person] == 0]
    free = [person for person in people if not any(person in pair for pair in apart)]
    while len(first) > len(plain[0]) and (moving := [person for person in free if person in first]):
        first.remove(moving[-1])
    while len(first) < len(plain[0]) and (moving := [person for person in free if person not in first]):
        first.append(moving[0])
    made = tuple(person for person in people if person in first), tuple(one for one in people if one not in first)
    if any(clash(group, apart) for group in made) or min(map(len, made)) < 2:
        raise _cannot()
    return made


def in_circles(people: Group, apart: Apart) -> Group:
    """People in such an order that those kept apart sit in the same circle, and so never face each other.

    Raises:
        ExpectedFailure: there is no such way.
    """
    if not clash(people, apart) or len(people) < 3:
        return people
    count = len(people) // 2
    inner, outer = list(people[: count * 2 : 2]), [*people[1 : count * 2 : 2], *people[count * 2 :]]
    bound = {person for pair in apart for person in pair}
    for together in sorted(_bound_together(people, apart), key=len, reverse=True):
        for home, away in _ways(inner, outer, together):
            guests = [person for person in away if person in together]
            hosts = [person for person in home if person not in bound]
            if len(guests) <= len(hosts):
                for guest, host in zip(guests, reversed(hosts), strict=False):
                    home[home.index(host)], away[away.index(guest)] = guest, host
                break
        else:
            raise _cannot()
    if len(outer) > count and clash(outer[-2:], apart):
        swap = next((at for at in range(len(outer) - 2) if not clash((outer[at], outer[-2]), apart)), None)
        if swap is None:
            raise _cannot()
        outer[swap], outer[-1] = outer[-1], outer[swap]
    faced = [person for pair in zip(inner, outer, strict=False) for person in pair]
    return (*faced, *outer[count:])


def paired(pairs: tuple[Group, ...], apart: Apart) -> tuple[Group, ...]:
    """Pairs of a round in which everyone meets: two who are kept apart change partners with a pair beside them.

    Where there is no such pair the two rest.
    """
    made = list(pairs)
    for at, pair in enumerate(made):
        if not clash(pair, apart):
            continue
        beside = ((at + step) % len(made) for step in range(1, len(made)))
        for other in beside:
            one, two = (made[at][0], made[other][0]), (made[at][1], made[other][1])
            if not clash(one, apart) and not clash(two, apart):
                made[at], made[other] = one, two
                break
        else:
            made[at] = ()
    return tuple(pair for pair in made if pair)


def inside_of(people: Group, inside: int, moved: int, apart: Apart) -> Group:
    """Those who sit inside a fishbowl, beginning where the last have made room; who is kept apart waits outside.

    Raises:
        ExpectedFailure: there is no such way.
    """
    begin = moved % len(people) if people and inside < len(people) else 0
    chosen: list[PersonId] = []
    for person in (*people[begin:], *people[:begin]):
        if len(chosen) < inside and not clash((*chosen, person), apart):
            chosen.append(person)
    if len(chosen) < min(inside, len(people)):
        raise _cannot()
    return tuple(chosen)


def _paired(groups: list[Group], apart: Apart, tries: list[int]) -> list[Group] | None:
    """All groups merged two by two, each with the nearest that goes."""
    if not groups:
        return []
    first, rest = groups[0], groups[1:]
    for index, other in enumerate(rest):
        tries[0] -= 1
        if tries[0] > 0 and not clash((*first, *other), apart):
            further = _paired([*rest[:index], *rest[index + 1 :]], apart, tries)
            if further is not None:
                return [first + other, *further]
    return None


def _take_sides(person: PersonId, side: int, sides: dict[PersonId, int], apart: Apart) -> None:
    """Put somebody on a side, and whoever is kept apart from them on the other, and so on."""
    sides[person] = int(side)
    for other in sorted(one for pair in apart if person in pair for one in pair if one != person):
        if other not in sides:
            _take_sides(other, 1 - int(side), sides, apart)


def _bound_together(people: Group, apart: Apart) -> list[set[PersonId]]:
    """Those who have to sit in the same circle, since each is kept apart from another of them."""
    bound: list[set[PersonId]] = []
    for pair in sorted(map(sorted, apart)):
        if not set(pair) <= set(people):
            continue
        touching = [group for group in bound if group & set(pair)]
        bound = [group for group in bound if group not in touching]
        bound.append(set(pair).union(*touching))
    return bound


def _ways(
    inner: list[PersonId], outer: list[PersonId], together: set[PersonId]
) -> tuple[tuple[list[PersonId], list[PersonId]], ...]:
    """Into which circle they come: first the one where most of them sit already."""
    here = sum(person in together for person in inner)
    ways = (inner, outer), (outer, inner)
    return ways if here * 2 >= len(together) else ways[::-1]


def _cannot() -> ExpectedFailure:
    return ExpectedFailure(
        "cant-keep-apart",
        "No way was found to keep all pairs apart that are to be.",
        "Ask for smaller groups, or keep fewer apart.",
    )
