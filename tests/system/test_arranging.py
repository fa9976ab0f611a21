"""What becomes of both windows when screens come and go and the host presses keys: a table of evenings."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pytest

from microsol_desktop.system.arranging import (
    Arrangement,
    News,
    Shape,
    Standing,
    arranged,
    chosen,
    console_wanted,
    fills,
    settled,
    swapped,
    turned,
)
from microsol_desktop.system.screens import ScreenFacts

SCREENS = {
    "laptop": ScreenFacts("eDP-1", "BOE", "0x0872", "", 0, 0, 1366, 768, 1.0, True, 1366, 768),
    "TV": ScreenFacts("HDMI-1", "Samsung", "QE43", "H1AK", 1366, 0, 1920, 1080, 2.0, False, 3840, 2160),
    "monitor": ScreenFacts("DP-3", "Dell", "U2419", "77", 5206, 0, 1920, 1080, 1.0, False, 1920, 1080),
}
SCREENS |= {
    "small TV": SCREENS["TV"]._replace(width=1280, height=720, scale=1.0, native_width=1280, native_height=720),
    "TV at 125 %": SCREENS["TV"]._replace(width=3072, height=1728, scale=1.25),
    "TV on its side": SCREENS["TV"]._replace(width=1080, height=1920, native_width=2160, native_height=3840),
    "laptop at 150 %": SCREENS["laptop"]._replace(width=910, height=512, scale=1.5, native_width=1365),
    "mirrored TV": SCREENS["TV"]._replace(x=0, width=1366, height=768, scale=1.0, native_width=1366, native_height=768),
}
Do = Callable[[Standing], Standing]


def what(arrangement: Arrangement) -> str:
    """As one reads it: `stage full on TV, console full on laptop`, who reads along, and the news."""
    names = {facts: name for name, facts in SCREENS.items()}
    words = []
    for window, shape, on in (
        ("stage", arrangement.stage, arrangement.stage_on),
        ("console", arrangement.console, arrangement.console_on),
    ):
        where = f" on {names[on]}" if on is not None and shape is not Shape.HIDDEN else ""
        words.append(f"{window} {shape.name.lower()}{where}")
    words += ["seen"] * arrangement.seen_by_room
    words += [arrangement.news.name] * (arrangement.news is not News.NOTHING)
    return ", ".join(words)


def swap(standing: Standing) -> Standing:
    return swapped(standing)


def f11(standing: Standing) -> Standing:
    return turned(standing)


def f11_on_the_monitor(standing: Standing) -> Standing:
    return turned(standing, SCREENS["monitor"])


def f11_on_the_laptop(standing: Standing) -> Standing:
    return turned(standing, SCREENS["laptop"])


def choose_the_monitor(standing: Standing) -> Standing:
    return chosen(standing, SCREENS["monitor"].identity)


def choose_the_usual(standing: Standing) -> Standing:
    return chosen(standing, "")


def look_for_the_console(standing: Standing) -> Standing:
    return console_wanted(standing)


BOTH = "laptop, TV"
APART = "stage full on TV, console full on laptop"
GONE = "stage hidden, console full on laptop, seen, STAGE_GONE"
STAGE_ALONE = "stage full on laptop, console hidden, seen"
CONSOLE_ALONE = "stage hidden, console full on laptop, seen, ONE_SCREEN"
BESIDE = "stage half on laptop, console half on laptop, seen"
WINDOW = "stage window on TV, console full on laptop"
MIRRORED = "stage hidden, console full on laptop, seen, MIRRORED"


class Evening(NamedTuple):
    """What happens one after another, each with what is to be seen then: screens by their names, or a key."""

    name: str
    happens: tuple[tuple[str | Do, str], ...]


EVENINGS = (
    Evening("two screens", ((BOTH, APART),)),
    Evening("one screen: they take turns", (("laptop", STAGE_ALONE), (swap, CONSOLE_ALONE), (swap, STAGE_ALONE))),
    Evening(
        "one screen: side by side and back", (("laptop", STAGE_ALONE), (f11, BESIDE), (f11, STAGE_ALONE), (f11, BESIDE))
    ),
    Evening(
        "one screen: from side by side to the console", (("laptop", STAGE_ALONE), (f11, BESIDE), (swap, CONSOLE_ALONE))
    ),
    Evening("one screen: the console is wanted", (("laptop", STAGE_ALONE), (look_for_the_console, CONSOLE_ALONE))),
    Evening(
        "side by side the console is there already",
        (("laptop", STAGE_ALONE), (f11, BESIDE), (look_for_the_console, BESIDE)),
    ),
    Evening("two screens: the console is there already", ((BOTH, APART), (look_for_the_console, APART))),
    Evening("a TV comes later", (("laptop", STAGE_ALONE), (BOTH, APART))),
    Evening("the TV goes and comes", ((BOTH, APART), ("laptop", GONE), ("laptop", GONE), (BOTH, APART))),
    Evening(
        "the TV goes, and the stage is shown here until it is back",
        (
            (BOTH, APART),
            ("laptop", GONE),
            (swap, "stage full on laptop, console hidden, seen, STAGE_GONE"),
            ("laptop", "stage full on laptop, console hidden, seen, STAGE_GONE"),
            (BOTH, APART),
        ),
    ),
    Evening(
        "the TV goes, and both lie side by side until it is back",
        (
            (BOTH, APART),
            ("laptop", GONE),
            (f11, f"{BESIDE}, STAGE_GONE"),
            (BOTH, APART),
        ),
    ),
    Evening(
        "the laptop's screen goes: the room goes on seeing the stage",
        (
            (BOTH, APART),
            ("TV", "stage full on TV, console hidden, seen, CONSOLE_GONE"),
            (swap, "stage hidden, console full on TV, seen, CONSOLE_GONE"),
            (BOTH, APART),
        ),
    ),
    Evening(
        "the lid is closed, then opened again as the cable goes",
        (
            (BOTH, APART),
            ("TV", "stage full on TV, console hidden, seen, CONSOLE_GONE"),
            ("laptop", GONE),
        ),
    ),
    Evening(
        "all screens go for a moment",
        (
            (BOTH, APART),
            ("", "stage hidden, console kept, seen"),
            ("laptop", GONE),
            (BOTH, APART),
        ),
    ),
    Evening(
        "the TV has another resolution, another scale, and is turned",
        (
            (BOTH, APART),
            ("laptop, small TV", "stage full on small TV, console full on laptop"),
            ("laptop, TV at 125 %", "stage full on TV at 125 %, console full on laptop"),
            ("laptop, TV on its side", "stage full on TV on its side, console full on laptop"),
            ("laptop at 150 %, TV on its side", "stage full on TV on its side, console full on laptop at 150 %"),
        ),
    ),
    Evening(
        "they are swapped and back: the room reads along where the console is",
        (
            (BOTH, APART),
            (swap, "stage full on laptop, console full on TV, seen"),
            (swap, APART),
        ),
    ),
    Evening(
        "swapped, the TV goes and comes",
        (
            (BOTH, APART),
            (swap, "stage full on laptop, console full on TV, seen"),
            ("laptop", "stage full on laptop, console hidden, seen, CONSOLE_GONE"),
            (BOTH, "stage full on laptop, console full on TV, seen"),
        ),
    ),
    Evening(
        "mirrored in the middle, and the host shows the stage all the same",
        (
            (BOTH, APART),
            ("laptop, mirrored TV", MIRRORED),
            (swap, "stage full on laptop, console hidden, seen, MIRRORED"),
            ("laptop, mirrored TV", "stage full on laptop, console hidden, seen, MIRRORED"),
            (BOTH, APART),
        ),
    ),
    Evening(
        "mirrored from the start", (("laptop, mirrored TV", "stage full on laptop, console hidden, seen, MIRRORED"),)
    ),
    Evening(
        "mirrored, then the cable goes: that is one screen",
        (
            (BOTH, APART),
            ("laptop, mirrored TV", MIRRORED),
            ("laptop", CONSOLE_ALONE),
        ),
    ),
    Evening(
        "mirrored in another's place while a third has the stage",
        (("laptop, mirrored TV, monitor", "stage full on monitor, console full on laptop, seen, MIRRORED"),),
    ),
    Evening(
        "a window on the TV stays one when the TV comes back",
        (
            (BOTH, APART),
            (f11, WINDOW),
            ("laptop", GONE),
            (BOTH, WINDOW),
            (f11, APART),
        ),
    ),
    Evening(
        "a window dragged to the third screen fills that one, and stays there",
        (
            ("laptop, TV, monitor", APART),
            (f11, WINDOW),
            (f11_on_the_monitor, "stage full on monitor, console full on laptop"),
            ("laptop, TV, monitor", "stage full on monitor, console full on laptop"),
        ),
    ),
    Evening(
        "a window that lies with the console fills the TV, never the console's screen",
        (
            (BOTH, APART),
            (f11, WINDOW),
            (f11_on_the_laptop, APART),
        ),
    ),
    Evening(
        "of three screens the TV goes: the stage moves, and is back with it",
        (
            ("laptop, TV, monitor", APART),
            ("laptop, monitor", "stage full on monitor, console full on laptop, STAGE_MOVED"),
            ("laptop, monitor", "stage full on monitor, console full on laptop, STAGE_MOVED"),
            ("laptop, TV, monitor", APART),
        ),
    ),
    Evening(
        "of three screens the laptop's goes: the console moves",
        (
            ("laptop, TV, monitor", APART),
            ("TV, monitor", "stage full on TV, console full on monitor, seen, CONSOLE_MOVED"),
            ("laptop, TV, monitor", APART),
        ),
    ),
    Evening(
        "a third screen that comes takes nobody's place",
        (
            ("laptop, monitor", "stage full on monitor, console full on laptop"),
            ("laptop, TV, monitor", "stage full on monitor, console full on laptop"),
        ),
    ),
    Evening(
        "a screen is chosen in the settings, and given up again",
        (
            ("laptop, TV, monitor", APART),
            (choose_the_monitor, "stage full on monitor, console full on laptop"),
            (choose_the_usual, APART),
        ),
    ),
    Evening(
        "the chosen screen comes later than another",
        (
            (BOTH, APART),
            (choose_the_monitor, APART),
            ("laptop, TV, monitor", "stage full on monitor, console full on laptop"),
            (BOTH, "stage full on TV, console full on laptop, STAGE_MOVED"),
        ),
    ),
)


@pytest.mark.parametrize("evening", EVENINGS, ids=lambda evening: evening.name)
def test_the_windows_lie_as_they_should_whatever_happens(evening: Evening) -> None:
    standing, screens = Standing(), tuple[ScreenFacts, ...]()

    for happening, expected in evening.happens:
        if isinstance(happening, str):
            screens = tuple(SCREENS[name] for name in happening.split(", ") if name)
        else:
            standing = happening(standing)
        standing = settled(standing, screens, "eDP-1")

        assert what(arranged(standing, screens)) == expected


@pytest.mark.parametrize(
    ("width", "height", "on", "does"),
    [
        (1920, 1080, "HDMI-1", True),
        (1920, 1040, "HDMI-1", True),
        (960, 540, "HDMI-1", False),
        (1920, 1080, "eDP-1", False),
    ],
    ids=["all of it", "but for a bar", "a part", "another screen"],
)
def test_a_stage_that_does_not_fill_its_screen_is_noticed(width: int, height: int, on: str, does: bool) -> None:
    assert fills(width, height, on, SCREENS["TV"]) is does
