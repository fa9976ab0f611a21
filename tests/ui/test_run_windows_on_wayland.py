"""On a real Wayland desktop, where the system says where windows are: nothing that is asked of it ends the program."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO

import pytest

from tests.ui.in_mid_turn import SECOND_TURN, State
from tests.ui.on_x import PATIENCE, OnX, needs

pytestmark = needs("weston")


class OnWayland(OnX[State]):
    """A Wayland desktop with two screens, each of them a window on a display of X."""

    def __init__(self, stack: ExitStack, printed: IO[str], folder: Path) -> None:
        self._folder = folder
        super().__init__(stack, "tests.ui.mid_turn_on_x", printed, size=(2740, 800))

    def make_ready(self) -> None:
        # A socket's path may have a hundred letters.
        self.surroundings |= {"XDG_RUNTIME_DIR": str(self._folder), "WAYLAND_DISPLAY": "w"}
        screens = ("--output-count=2", "--width=1280", "--height=720")
        self.start("weston", "--no-config", "--backend=x11-backend.so", "--use-pixman", "--socket=w", *screens)
        give_up = time.monotonic() + PATIENCE
        while not (self._folder / "w").exists():
            assert time.monotonic() < give_up, "weston does not open its socket"
        self.surroundings |= {"QT_QPA_PLATFORM": "wayland", "QT_USE_PHYSICAL_DPI": "0"}


@pytest.fixture
def on_wayland(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OnWayland]:
    folder = tmp_path_factory.mktemp("w")
    folder.chmod(0o700)
    with (folder / "printed").open("w+", encoding="utf-8") as printed:
        with ExitStack() as stack:
            yield OnWayland(stack, printed, folder)
        printed.seek(0)
        assert printed.read() == ""


def lie(stage: str, console: str, *, full: bool = True) -> Callable[[State], bool]:
    """Whether the windows are on these screens and both are seen, the stage with what is under way."""
    return lambda state: (
        (state["stage"], state["full"], state["stage_on"], state["is_true"]) == (True, full, stage, True)
        and (state["console"], state["console_on"]) == (True, console)
    )


def test_the_stage_fills_the_other_screen_and_both_change_theirs_again_and_again(on_wayland: OnWayland) -> None:
    begun = on_wayland.until(lie("screen1", "screen0"))
    on_wayland.ask("swap")
    swapped = on_wayland.until(lie("screen0", "screen1"))
    on_wayland.ask("swap")
    back = on_wayland.until(lie("screen1", "screen0"))

    assert [state["stage_size"] for state in (begun, swapped, back)] == [[1280, 720]] * 3
    assert [(state["cue"], state["said"]) for state in (begun, swapped, back)] == [(SECOND_TURN, "")] * 3


def test_a_plain_window_lies_where_the_system_says_and_fills_its_screen_again(on_wayland: OnWayland) -> None:
    on_wayland.until(lie("screen1", "screen0"))
    on_wayland.ask("f11")
    window = on_wayland.until(lambda state: not state["full"] and state["is_true"])
    on_wayland.ask("swap")
    swapped = on_wayland.until(lambda state: not state["full"] and state["is_true"])
    on_wayland.ask("f11")
    full = on_wayland.until(lie("screen0", "screen1"))

    assert [state["stage_size"] for state in (window, swapped, full)] == [[960, 540], [960, 540], [1280, 720]]
    assert [(state["stage"], state["console"]) for state in (window, swapped, full)] == [(True, True)] * 3
