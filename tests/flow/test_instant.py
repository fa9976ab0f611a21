from __future__ import annotations

from microsol_desktop.flow.instant import Anchor, Stamp, elapsed

EARLY = Stamp(wall=1000.0, boot="first", ticking=50.0)


def test_within_a_boot_the_ticking_clock_counts() -> None:
    later = Stamp(wall=5000.0, boot="first", ticking=60.0)

    assert elapsed(EARLY, later) == 10


def test_across_boots_the_walls_clock_counts() -> None:
    later = Stamp(wall=1300.0, boot="second", ticking=2.0)

    assert elapsed(EARLY, later) == 300


def test_time_never_goes_back() -> None:
    set_back = Stamp(wall=10.0, boot="second", ticking=2.0)

    assert elapsed(EARLY, set_back) == 0
    assert elapsed(EARLY, Stamp(wall=1000.0, boot="first", ticking=40.0)) == 0


def test_time_adds_up_over_several_boots() -> None:
    start = Anchor(at=0.0, stamp=EARLY)

    second = start.moved_to(Stamp(wall=1300.0, boot="second", ticking=2.0))

    assert second.instant(Stamp(wall=9.0, boot="second", ticking=12.0)) == 310
