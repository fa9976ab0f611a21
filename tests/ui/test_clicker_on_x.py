"""A clicker on a real X display: it sends physical keys, and the layout makes of them what it will."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.ui.on_x import OnX, needs

# The codes that a clicker's keys have under X, whatever the layout.
FORWARD, BACK, START, BLACK_B, BLACK_STOP, RIGHT = "117", "112", "71", "56", "60", "114"
# By its name: xdotool takes a single figure for the key with that figure on it.
STOP = "Escape"

pytestmark = needs("xdotool", "setxkbmap", "xkbcomp")


class Clicker(OnX[Mapping[str, object]]):
    """A display of its own with the windows of a run, and a clicker."""

    def lay_out(self, *layout: str) -> None:
        """Another keyboard layout, from here on."""
        self.run("setxkbmap", *layout)

    def press(self, code: str) -> None:
        self.run("xdotool", "key", code)


@pytest.fixture
def clicker(tmp_path: Path) -> Iterator[Clicker]:
    with (tmp_path / "printed").open("w+", encoding="utf-8") as printed:
        with ExitStack() as stack:
            yield Clicker(stack, "tests.ui.clicker_on_x", printed, size=(1600, 900))
        printed.seek(0)
        assert printed.read() == ""


def the_five_keys(clicker: Clicker, black: str) -> list[object]:
    """What came of start, on, back, black and back again, stop."""
    came: list[object] = []
    for code, word, wanted in (
        (START, "index", 1),
        (FORWARD, "index", 2),
        (BACK, "index", 1),
        (black, "black", True),
        (black, "black", False),
        (STOP, "phase", "paused"),
        (START, "phase", "running"),
    ):
        clicker.press(code)
        came.append(clicker.until(lambda state, word=word, wanted=wanted: state[word] == wanted)[word])  # type: ignore[misc]
    return came


@pytest.mark.parametrize("window", ["console", "stage"])
def test_the_five_keys_work_from_either_window(clicker: Clicker, window: str) -> None:
    there = clicker.until(lambda state: state["active"] == window, wish=window)

    came = the_five_keys(clicker, BLACK_STOP)

    assert there["active"] == window
    assert came == [1, 2, 1, True, False, "paused", "running"]


LAYOUTS = (
    (("fr",), BLACK_STOP),
    (("us", "-variant", "dvorak"), BLACK_B),
    (("ru",), BLACK_STOP),
    (("gr",), BLACK_B),
    (("il",), BLACK_B),
    (("tr",), BLACK_STOP),
)


def test_they_work_on_any_layout(clicker: Clicker) -> None:
    clicker.until(lambda state: state["active"] == "console", wish="console")

    came = {}
    for layout, black in LAYOUTS:
        clicker.lay_out(*layout)
        came[layout] = the_five_keys(clicker, black)

    assert came == {layout: [1, 2, 1, True, False, "paused", "running"] for layout, _ in LAYOUTS}


def test_they_work_while_a_line_is_typed(clicker: Clicker) -> None:
    clicker.until(lambda state: state["typing"] is True, wish="line")

    clicker.press(RIGHT)
    by_arrow = clicker.until(lambda state: state["index"] == 1)
    clicker.press(BLACK_STOP)
    black = clicker.until(lambda state: state["black"] is True)
    clicker.run("xdotool", "type", "warm")
    clicker.until(lambda state: state["line"] == "warm")
    clicker.press(FORWARD)
    on = clicker.until(lambda state: state["index"] == 2)

    assert (by_arrow["index"], black["black"], black["line"]) == (1, True, "")
    assert (on["index"], on["line"]) == (2, "warm")
