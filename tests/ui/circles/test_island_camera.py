"""From which place and how near the island is looked at."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.ui.circles.island_camera import Camera, around, between

PLACES = st.floats(-200, 200)
CAMERAS = st.builds(Camera, PLACES, PLACES, st.floats(0.1, 300))
PIXELS = st.floats(0, 2000)


@given(CAMERAS, PIXELS, PIXELS)
def test_a_pixel_and_its_place_are_one(camera: Camera, x: float, y: float) -> None:
    place = camera.place(x, y, 900, 700)

    assert camera.pixel(*place, 900, 700) == pytest.approx((x, y), abs=1e-3)


@given(CAMERAS, st.floats(0.1, 10), PIXELS, PIXELS)
def test_what_one_zooms_at_stays_where_it_is(camera: Camera, times: float, x: float, y: float) -> None:
    place = camera.place(x, y, 900, 700)

    nearer = camera.zoomed(times, *place)

    assert nearer.pixel(*place, 900, 700) == pytest.approx((x, y), abs=1e-2)


@given(PLACES, PLACES, st.floats(1.0, 200))
def test_what_one_looks_at_whole_fits_into_the_picture(x: float, y: float, radius: float) -> None:
    camera = around(x, y, radius, 900, 700)

    left, top = camera.pixel(x - radius, y - radius, 900, 700)
    assert left >= 0
    assert top >= 0


@given(CAMERAS, CAMERAS)
def test_a_way_begins_and_ends_where_it_should(begin: Camera, end: Camera) -> None:
    assert between(begin, end, 0.0) == pytest.approx(begin, abs=1e-6)
    assert between(begin, end, 1.0) == pytest.approx(end, rel=1e-6, abs=1e-4)
    assert min(begin.scale, end.scale) * 0.999 <= between(begin, end, 0.5).scale <= max(begin.scale, end.scale) * 1.001


@given(CAMERAS)
def test_nobody_goes_so_far_that_there_is_nothing_to_see(camera: Camera) -> None:
    held = camera.within(50.0, 2.0)

    assert max(abs(held.x), abs(held.y)) <= 50.0
    assert 2.0 <= held.scale <= 400.0
