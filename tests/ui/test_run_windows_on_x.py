"""Plugging and unplugging with a real window manager, which has its own mind about full-screen windows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.ui.in_mid_turn import SECOND_TURN, State
from tests.ui.on_x import MonitorsOnX, needs

pytestmark = needs("xrandr")


class WithATV(MonitorsOnX[State]):
    """The display's one output goes with the laptop: only the TV is plugged and unplugged here."""

    def make_ready(self) -> None:
        self.plug("*laptop", (1366, 768), at=0, output="screen")
        self.plug_tv()

    def plug_tv(self) -> None:
        self.plug("tv", (3840, 2160))

    def unplug_tv(self) -> None:
        self.unplug("tv")


@pytest.fixture
def on_x(tmp_path: Path) -> Iterator[WithATV]:
    with (tmp_path / "printed").open("w+", encoding="utf-8") as printed:
        with ExitStack() as stack:
            yield WithATV(stack, "tests.ui.mid_turn_on_x", printed)
        printed.seek(0)
        assert printed.read() == ""


def test_unplugging_the_tv_and_plugging_it_in_again_never_covers_the_console(on_x: WithATV) -> None:
    begun = on_x.until(lambda state: state["full"] is True and state["stage_on"] == "tv")
    on_x.ask("next")
    on_x.unplug_tv()
    alone = on_x.until(lambda state: state["stage"] is False and "TV has gone" in state["said"])
    on_x.ask("next")
    on_x.plug_tv()
    again = on_x.until(lambda state: state["full"] is True and state["stage_on"] == "tv" and state["said"] == "")

    assert (begun["stage_on"], begun["console_on"]) == ("tv", "laptop")
    assert (alone["stage"], alone["console"], alone["console_on"]) == (False, True, "laptop")
    assert again["cue"] == SECOND_TURN + 2
    assert again["stage_at"] == [1366, 0, 3840, 2160]
    assert (again["console"], again["console_on"]) == (True, "laptop")


def test_the_console_keeps_the_keyboard_when_the_stage_comes(on_x: WithATV) -> None:
    begun = on_x.until(lambda state: state["full"] is True and state["console_has_keys"] is True)
    on_x.unplug_tv()
    on_x.until(lambda state: state["stage"] is False)
    on_x.plug_tv()
    again = on_x.until(lambda state: state["full"] is True and state["stage_on"] == "tv")
    later = on_x.ask()

    assert begun["console_has_keys"] is True
    assert (again["console_has_keys"], later["console_has_keys"]) == (True, True)
