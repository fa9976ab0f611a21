from __future__ import annotations

from math import hypot

from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.practice.need_map import Wanted, need_map
from microsol_desktop.practice.needs import Region

ASPECTS = st.floats(0.3, 4)
WANTED = st.lists(
    st.builds(Wanted, st.uuids().map(str), st.sampled_from(Region), st.none() | st.integers(0, 30_000)),
    max_size=60,
    unique_by=lambda each: each.slug,
)


@given(WANTED, ASPECTS)
def test_every_practice_has_one_leaf_in_its_clearing_and_no_two_clearings_meet(
    wanted: list[Wanted], aspect: float
) -> None:
    land = need_map(wanted, aspect)

    leaves = [leaf for clearing in land.clearings for leaf in clearing.leaves]
    assert sorted(leaf.slug for leaf in leaves) == sorted(each.slug for each in wanted)
    for clearing in land.clearings:
        assert clearing.reach < clearing.x < land.wide - clearing.reach
        assert clearing.reach < clearing.y < land.high - clearing.reach
        for leaf in clearing.leaves:
            assert leaf.region is clearing.region
            assert hypot(leaf.tip[0] - clearing.x, leaf.tip[1] - clearing.y) < clearing.reach * 1.01
    for place, one in enumerate(land.clearings):
        for other in land.clearings[place + 1 :]:
            assert hypot(one.x - other.x, one.y - other.y) > one.reach + other.reach


@given(WANTED, ASPECTS)
def test_a_leaf_is_found_where_it_is(wanted: list[Wanted], aspect: float) -> None:
    land = need_map(wanted, aspect)

    for clearing in land.clearings:
        for leaf in clearing.leaves:
            x, y = (leaf.x + leaf.tip[0]) / 2, (leaf.y + leaf.tip[1]) / 2
            there = land.leaf_at(x, y)
            assert there is not None
            assert leaf.is_at(x, y)
            assert there.region is leaf.region


def test_a_part_without_practices_has_its_clearing_but_elsewhere_is_there_only_where_something_is() -> None:
    empty, strange = need_map((), 1.5), need_map([Wanted("odd", Region.ELSEWHERE)], 1.5)

    assert [each.region for each in empty.clearings] == [region for region in Region if region is not Region.ELSEWHERE]
    assert strange.clearing(Region.ELSEWHERE) is not None


def test_what_takes_longer_is_a_larger_leaf_up_to_a_whole_evening() -> None:
    lengths = (300, 1800, 3600, 7200, 72_000)
    land = need_map([Wanted(str(seconds), Region.HEARD, seconds) for seconds in lengths], 1.5)

    leaves = [land.leaf(str(seconds)) for seconds in lengths]

    sizes = [leaf.length for leaf in leaves if leaf is not None]
    assert sizes == sorted(sizes)
    assert sizes[0] < sizes[1] < sizes[2]
    assert sizes[3] == sizes[4]


def test_the_same_practices_are_where_they_were_in_whatever_order_they_come() -> None:
    wanted = [Wanted(f"p{n}", Region.HEARD, 600 * n) for n in range(20)]

    assert need_map(wanted, 1.5) == need_map(wanted[::-1], 1.5)
