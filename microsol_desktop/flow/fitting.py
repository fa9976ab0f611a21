"""Groups that were dealt before somebody came or left: the same groups, of those who are here now.

Nobody changes their group by it, but for somebody who would be left alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from microsol_desktop.flow.groups import seat_with
from microsol_desktop.flow.people import Group, Groups, PersonId

Pairs = Collection[Collection[PersonId]]
"""Pairs who are kept apart."""
NOBODY: frozenset[PersonId] = frozenset()


def fitted(
    groups: Sequence[Group],
    present: Sequence[PersonId],
    witnesses: frozenset[PersonId] = NOBODY,
    apart: Pairs = (),
) -> Groups:
    """These groups without those who have left, and with those who are new, each in the smallest group there is.

    Whoever has nobody left to talk to joins the smallest other group in which they are kept apart from nobody;
    witnesses don't count for that.
    """
    filled, new = _those_here(groups, present)
    if not filled:
        return (tuple(present),) if present else ()
    alone_before = frozenset(group[0] for group in groups if len(group) == 1)
    return _nobody_alone(seat_with(filled, new), alone_before, witnesses, apart)


def fitted_within(
    groups: Sequence[Group],
    wholes: Sequence[Group],
    witnesses: frozenset[PersonId] = NOBODY,
    apart: Pairs = (),
) -> Groups:
    """The same where groups lie within whole groups of their own: each whole group by itself."""
    if len(wholes) == 1:
        return fitted(groups, wholes[0], witnesses, apart)
    rows = zip(rows_within(groups, wholes), wholes, strict=True)
    return tuple(group for row, whole in rows for group in fitted(row, whole, witnesses, apart) if group)


def rows_within(groups: Sequence[Group], wholes: Sequence[Group]) -> tuple[Groups, ...]:
    """The groups of each whole group: those in which most are of it."""
    if len(wholes) == 1:
        return (tuple(groups),)
    inside = {person: number for number, whole in enumerate(wholes) for person in whole}
    rows: list[list[Group]] = [[] for _ in wholes]
    for group in groups:
        of = Counter(inside[person] for person in group if person in inside)
        if of:
            rows[max(of, key=lambda number: of[number])].append(group)
    return tuple(map(tuple, rows))


def fitted_pairs(
    pairs: Sequence[Group], present: Sequence[PersonId], known: frozenset[PersonId], before: Sequence[Groups]
) -> Groups:
    """One round of everyone meeting everyone: who lost their partner rests, who is new faces somebody who rests.

    Where nobody rests, who is new joins the pair that they have met least.

    Args:
        pairs: The round as it was dealt.
        present: Who takes part now.
        known: Who was there when the rounds were dealt; all others are new.
        before: The rounds that were before this one.
    """
    left = (tuple(person for person in pair if person in present) for pair in pairs)
    facing = [pair for pair in left if len(pair) > 1]
    seated = {person for pair in facing for person in pair}
    resting = [person for person in present if person not in seated and person in known]
    for person in (each for each in present if each not in seated and each not in known):
        if resting:
            facing.append((_least_met(person, [(each,) for each in resting], before)[0], person))
            resting.remove(facing[-1][0])
        elif facing:
            chosen = _least_met(person, facing, before)
            facing[facing.index(chosen)] = (*chosen, person)
        else:
            resting.append(person)
    return tuple(facing) or ((tuple(present),) if present else ())


def fitted_circles(
    groups: Sequence[Group], present: Sequence[PersonId], before: Sequence[Groups], apart: Pairs = ()
) -> Groups:
    """One round of two circles: who lost the one they faced shares the next place; who is new goes round by places."""
    filled, new = _those_here(groups, present)
    if not filled:
        return (tuple(present),) if present else ()
    facing = list(filled)
    for person in new:
        smallest = min(len(group) for group in facing)
        chosen = _least_met(person, [group for group in facing if len(group) == smallest], before)
        facing[facing.index(chosen)] = (*chosen, person)
    return _nobody_alone(tuple(facing), NOBODY, NOBODY, apart)


def fitted_bowl(groups: Sequence[Group], present: Sequence[PersonId], *, each_alone: bool, listed: bool) -> Groups:
    """A fishbowl, whose first group sits inside: who is new sits outside, alone or in the smallest group there.

    Empty where nobody is left inside. `listed`: those outside are in groups that are known.
    """
    filled, new = _those_here(groups[1:], tuple(person for person in present if person not in groups[0]))
    inside = tuple(person for person in groups[0] if person in present)
    if not inside:
        return ()
    if not listed:
        return (inside,)
    if each_alone or not filled:
        return (
            inside,
            *filled,
            *((person,) for person in new if each_alone),
            *((new,) if new and not each_alone else ()),
        )
    alone_before = frozenset(group[0] for group in groups[1:] if len(group) == 1)
    return (inside, *_nobody_alone(seat_with(filled, new), alone_before, NOBODY, ()))


def _those_here(groups: Sequence[Group], present: Sequence[PersonId]) -> tuple[Groups, Group]:
    """The groups without those who are not here, and those who are here and in none of them."""
    here = frozenset(present)
    left = tuple(tuple(person for person in group if person in here) for group in groups)
    seated = {person for group in left for person in group}
    return tuple(group for group in left if group), tuple(person for person in present if person not in seated)


def _nobody_alone(
    groups: Groups, alone_before: frozenset[PersonId], witnesses: frozenset[PersonId], apart: Pairs
) -> Groups:
    """Whoever has nobody to talk to joins the smallest other group; who was alone before may go on so.

    Where only somebody is left whom they are kept apart from, they stay alone.
    """
    stay: set[Group] = set()
    while len(groups) > 1:
        left = (group for group in groups if group not in stay and _is_left_alone(group, alone_before, witnesses))
        alone = next(left, None)
        if alone is None:
            break
        at = groups.index(alone)
        joined = _seated((*groups[:at], *groups[at + 1 :]), alone, apart)
        if joined is None:
            stay.add(alone)
        else:
            groups = joined
    return groups


def _seated(groups: Groups, more: Group, apart: Pairs) -> Groups | None:
    """These groups with some people more, each in the smallest where they are kept apart from nobody; None: nowhere."""
    for person in more:
        foes = {one for pair in apart if person in pair for one in pair} - {person}
        allowed = [group for group in groups if foes.isdisjoint(group)]
        if not allowed:
            return None
        at = groups.index(min(allowed, key=len))
        groups = (*groups[:at], (*groups[at], person), *groups[at + 1 :])
    return groups


def _is_left_alone(group: Group, alone_before: frozenset[PersonId], witnesses: frozenset[PersonId]) -> bool:
    taking = [person for person in group if person not in witnesses]
    return not taking or (len(taking) == 1 and taking[0] not in alone_before)


def _least_met(person: PersonId, groups: Sequence[Group], before: Sequence[Groups]) -> Group:
    """The group with most people whom somebody has not met, and then the one whose people they have met least."""
    met = Counter(other for rounds in before for group in rounds if person in group for other in group)

    def known(group: Group) -> tuple[int, int, int]:
        return -sum(not met[other] for other in group), sum(met[other] for other in group), met[group[0]]

    return min(groups, key=known)
