"""With a real window manager: screens that go, come and change in the middle of a turn, at scales of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.ui.in_mid_turn import SECOND_TURN, State
from tests.ui.on_x import MonitorsOnX, needs

pytestmark = needs("xrandr", "xprop")


@pytest.fixture
def on_x(tmp_path: Path) -> Iterator[MonitorsOnX[State]]:
    with (tmp_path / "printed").open("w+", encoding="utf-8") as printed:
        with ExitStack() as stack:
            yield MonitorsOnX[State](stack, "tests.ui.mid_turn_on_x", printed)
        printed.seek(0)
        assert printed.read() == ""


def titles(on_x: MonitorsOnX[State]) -> list[str]:
    """The names of all windows, as the window manager knows them."""
    clients = on_x.run("xprop", "-root", "_NET_CLIENT_LIST").partition("#")[2].split(",")
    named = (on_x.run("xprop", "-id", client.strip(), "_NET_WM_NAME") for client in clients)
    return sorted(name.partition('"')[2].rstrip('"\n') for name in named)


def fills(*size: int) -> Callable[[State], bool]:
    """Whether the stage fills a TV of this size and shows this moment, and nothing more is to be said."""
    return lambda state: (
        (state["full"], state["is_true"], state["stage_on"], state["stage_size"], state["said"])
        == (True, True, "tv", list(size), "")
    )


def test_the_tv_is_taken_away_in_mid_turn_and_given_back(on_x: MonitorsOnX[State]) -> None:
    begun = on_x.until(fills(3840, 2160))
    # What is left when it goes is the laptop's: the display's one output is handed on first.
    on_x.unplug("laptop")
    on_x.unplug("tv")
    on_x.plug("*laptop", (1366, 768), at=0, output="screen")
    gone = on_x.until(lambda state: not state["stage"] and "TV has gone" in state["said"])
    on_x.ask("time")
    on_x.plug("tv", (3840, 2160))
    back = on_x.until(fills(3840, 2160))

    assert (begun["cue"], begun["left"], begun["is_true"]) == (SECOND_TURN, 100, True)
    assert (gone["stage"], gone["console"], gone["console_on"]) == (False, True, "laptop")
    assert (back["cue"], back["left"], back["is_true"], back["full"]) == (SECOND_TURN, 90, True, True)
    assert (back["console"], back["console_on"]) == (True, "laptop")


def test_the_laptops_screen_is_taken_away_and_the_room_goes_on_seeing_the_stage(on_x: MonitorsOnX[State]) -> None:
    on_x.until(fills(3840, 2160))
    on_x.unplug("laptop")
    gone = on_x.until(lambda state: not state["console"] and state["full"])
    on_x.ask("time")
    on_x.ask("swap")
    asked = on_x.until(lambda state: state["console"] and not state["stage"])
    on_x.plug("*laptop", (1366, 768), at=0)
    back = on_x.until(lambda state: state["console_on"] == "laptop" and fills(3840, 2160)(state))

    assert (gone["cue"], gone["stage"], gone["stage_on"], gone["is_true"]) == (SECOND_TURN, True, "tv", True)
    assert (asked["console"], asked["console_on"], asked["stage"]) == (True, "tv", False)
    assert "laptop's screen has gone" in asked["said"]
    assert (back["cue"], back["left"], back["is_true"], back["full"]) == (SECOND_TURN, 90, True, True)
    assert (back["console"], back["console_on"]) == (True, "laptop")


def test_the_tvs_resolution_scale_and_side_change(on_x: MonitorsOnX[State]) -> None:
    on_x.until(fills(3840, 2160))
    states = []
    for size, scale in (((3840, 2160), 2.0), ((3840, 2160), 1.25), ((1280, 720), 1.0), ((2160, 3840), 1.5)):
        on_x.replug("tv", size, scale=scale, output="screen")
        on_x.ask("time")
        states.append(on_x.until(fills(*(round(side / scale) for side in size))))

    assert [(state["cue"], state["left"]) for state in states] == [(SECOND_TURN, left) for left in (90, 80, 70, 60)]
    assert [state["stage_size"] for state in states] == [[1920, 1080], [3072, 1728], [1280, 720], [1440, 2560]]
    assert [state["scale"] for state in states] == [2.0, 1.25, 1.0, 1.5]
    shown = [(state["is_true"], state["full"], state["console_on"]) for state in states]
    assert shown == [(True, True, "laptop")] * 4


def test_the_laptop_has_a_scale_of_its_own(on_x: MonitorsOnX[State]) -> None:
    on_x.until(fills(3840, 2160))
    on_x.replug("*laptop", (1366, 768), at=0, scale=1.25)
    changed = on_x.until(lambda state: state["console_on"] == "laptop" and fills(3840, 2160)(state))

    assert (changed["full"], changed["scale"], changed["is_true"]) == (True, 1.0, True)
    assert (changed["console"], changed["console_on"], changed["said"]) == (True, "laptop", "")
    assert changed["console_scale"] == 1.25


def test_both_change_their_screens_at_scales_of_their_own(on_x: MonitorsOnX[State]) -> None:
    on_x.until(fills(3840, 2160))
    on_x.replug("tv", (3840, 2160), scale=2.0, output="screen")
    on_x.until(fills(1920, 1080))
    on_x.ask("swap")
    swapped = (True, True, "laptop", "tv")
    there = on_x.until(
        lambda state: (state["full"], state["is_true"], state["stage_on"], state["console_on"]) == swapped
    )
    on_x.ask("swap")
    back = on_x.until(lambda state: state["console_on"] == "laptop" and fills(1920, 1080)(state))

    assert (there["full"], there["stage_size"], there["scale"], there["is_true"]) == (True, [1366, 768], 1.0, True)
    assert (there["stage_on"], there["console_on"]) == ("laptop", "tv")
    assert (back["full"], back["stage_size"], back["scale"], back["is_true"]) == (True, [1920, 1080], 2.0, True)


def test_the_stage_is_a_plain_window_when_the_host_wants_one(on_x: MonitorsOnX[State]) -> None:
    on_x.until(fills(3840, 2160))
    on_x.ask("f11")
    window = on_x.until(lambda state: not state["full"] and state["stage_size"] == [960, 540])
    on_x.ask("f11")
    full = on_x.until(fills(3840, 2160))

    assert (window["stage"], window["stage_on"], window["stage_size"], window["is_true"]) == (
        True,
        "tv",
        [960, 540],
        True,
    )
    assert (full["full"], full["is_true"]) == (True, True)


def test_each_window_says_microsol_once(on_x: MonitorsOnX[State]) -> None:
    on_x.until(fills(3840, 2160))

    assert [title.count("Microsol") for title in titles(on_x)] == [1, 1]
