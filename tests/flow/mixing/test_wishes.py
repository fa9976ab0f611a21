from __future__ import annotations

from itertools import combinations

import pytest

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.mixing.mix import meetings, mix
from microsol_desktop.flow.mixing.wishes import Wishes
from tests.flow.mixing.rooms import pair, repeats, room


def test_a_pair_kept_apart_never_meets_and_nobody_else_meets_twice() -> None:
    apart = (pair(1, 2), pair(3, 4), pair(5, 6), pair(1, 6))

    mixed = mix(room(24), (3,) * 8, wishes=Wishes(apart=apart), seed=1)

    assert all(meetings(mixed)[two] == 0 for two in apart)
    assert repeats(mixed) == 0


def test_a_pair_kept_apart_costs_few_repeats_where_all_would_have_met() -> None:
    mixed = mix(room(15), (3,) * 7, wishes=Wishes(apart=(pair(1, 2),)), seed=1)

    assert meetings(mixed)[pair(1, 2)] == 0
    assert repeats(mixed) <= 8


def test_children_sit_with_their_adult_and_all_others_mix() -> None:
    families = (pair(1, 2), pair(3, 4), pair(4, 5))

    mixed = mix(room(24), (4,) * 4, wishes=Wishes(together=families), seed=1)

    met = meetings(mixed)
    kin = {pair(1, 2), pair(3, 4), pair(4, 5), pair(3, 5)}
    assert all(met[two] == 4 for two in kin)
    assert max(times for two, times in met.items() if two not in kin) == 1


def test_every_table_has_its_host_who_stays_at_the_same_place_in_the_list() -> None:
    hosts = room(12)[::-1]

    mixed = mix(room(36), (3,) * 10, wishes=Wishes(hosts=hosts), seed=1)

    assert all(host in groups[table] for groups in mixed for table, host in enumerate(hosts))
    assert repeats(mixed) == 0


def test_more_hosts_than_tables_are_spread_evenly() -> None:
    hosts = room(10)

    mixed = mix(room(24), (4, 4, 4), wishes=Wishes(hosts=hosts), seed=1)

    for groups in mixed:
        assert sorted(sum(person in hosts for person in group) for group in groups) == [1, 1, 2, 2, 2, 2]


def test_those_who_met_at_earlier_gatherings_wait_for_those_who_did_not() -> None:
    halves = (room(12)[:6], room(12)[6:])
    met = {two: 1 for half in halves for two in combinations(half, 2)}

    mixed = mix(room(12), (2,) * 6, wishes=Wishes(met=met), seed=1)

    assert repeats(mixed) == 0
    assert not set(meetings(mixed)) & set(met)


def test_a_meeting_at_this_gathering_weighs_more_than_any_number_of_earlier_ones() -> None:
    met = {two: 9 for two in combinations(room(16), 2) if two[1] - two[0] < 8}

    mixed = mix(room(16), (4,) * 5, wishes=Wishes(met=met), seed=1)

    assert repeats(mixed) == 0


def test_who_is_wished_for_and_not_here_is_no_hindrance() -> None:
    wishes = Wishes(apart=(pair(1, 99),), together=(pair(98, 2),), hosts=(pair(97, 0)[0],), met={pair(1, 96): 3})

    mixed = mix(room(9), (3,) * 4, wishes=wishes, seed=1)

    assert repeats(mixed) == 0


@pytest.mark.parametrize(
    ("wishes", "kind"),
    [
        (Wishes(apart=(pair(1, 2), pair(2, 3), pair(1, 3))), "cant-keep-apart"),
        (Wishes(together=(pair(1, 2), pair(2, 3), pair(3, 4))), "parties-too-large"),
        (Wishes(together=(pair(1, 2), pair(3, 4), pair(5, 6))), "parties-too-large"),
        (Wishes(together=(pair(1, 2), pair(2, 3)), apart=(pair(1, 3),)), "apart-and-together"),
        (Wishes(together=(pair(1, 2),), hosts=room(2)), "cant-spread-hosts"),
    ],
)
def test_what_cant_be_held_is_said_with_a_way_out(wishes: Wishes, kind: str) -> None:
    with pytest.raises(ExpectedFailure) as refused:
        mix(room(6), (3,), wishes=wishes)

    assert refused.value.kind == kind
    assert refused.value.hint
