from __future__ import annotations

from itertools import combinations
from math import hypot

from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.circle.packing import Round, enclosing, packed

RADII = st.lists(st.floats(0.3, 20.0), max_size=60)
DISCS = st.lists(st.builds(Round, st.floats(-50, 50), st.floats(-50, 50), st.floats(0.1, 20)), min_size=1, max_size=40)


@given(RADII)
def test_no_disc_lies_over_another(radii: list[float]) -> None:
    discs, _ = packed(radii)

    assert [disc.r for disc in discs] == radii
    for one, other in combinations(discs, 2):
        assert hypot(one.x - other.x, one.y - other.y) > one.r + other.r - 1e-3


@given(RADII)
def test_every_disc_touches_another(radii: list[float]) -> None:
    discs, _ = packed(radii)

    for disc in discs[1:]:
        others = [other for other in discs if other is not disc]
        nearest = min(hypot(disc.x - other.x, disc.y - other.y) - disc.r - other.r for other in others)
        assert nearest < 1e-3


@given(RADII)
def test_the_disc_around_them_holds_all_of_them(radii: list[float]) -> None:
    discs, radius = packed(radii)

    assert all(hypot(disc.x, disc.y) + disc.r <= radius + 1e-6 for disc in discs)


@given(st.lists(st.floats(0.3, 20.0), min_size=3, max_size=40), st.floats(0.3, 20.0))
def test_those_that_are_there_stay_as_they_lie_when_one_is_added(radii: list[float], more: float) -> None:
    before, _ = packed(radii)
    after, _ = packed([*radii, more])

    moved = {(round(new.x - old.x, 6), round(new.y - old.y, 6)) for old, new in zip(before, after, strict=False)}
    assert max(x for x, _ in moved) - min(x for x, _ in moved) < 1e-3
    assert max(y for _, y in moved) - min(y for _, y in moved) < 1e-3


@given(DISCS)
def test_the_disc_around_some_is_hardly_larger_than_it_must_be(discs: list[Round]) -> None:
    around = enclosing(discs)

    apart = max((hypot(a.x - b.x, a.y - b.y) + a.r + b.r) / 2 for a in discs for b in discs)
    least = max(apart, *(disc.r for disc in discs))
    # What is farthest apart fits into a disc at most 2 / sqrt(3) times as wide as half its distance (Jung, 1901).
    assert all(hypot(disc.x - around.x, disc.y - around.y) + disc.r <= around.r + 1e-6 for disc in discs)
    assert around.r <= least * 1.155 * 1.03


def test_nothing_at_all_takes_no_room() -> None:
    assert packed([]) == ((), 0.0)
