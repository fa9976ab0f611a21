from __future__ import annotations

from itertools import permutations

import pytest

from microsol_desktop.system.screens import (
    Mirrored,
    NoScreen,
    OneScreen,
    Placement,
    ScreenFacts,
    StageOn,
    choices,
    found_again,
    numbered,
    place_stage,
    recognised,
)


def a_screen(name: str, **facts: object) -> ScreenFacts:
    usual: dict[str, object] = {
        "maker": "",
        "model": "",
        "serial": "",
        "x": 0,
        "y": 0,
        "width": 1366,
        "height": 768,
        "scale": 1.0,
        "primary": False,
        "native_width": 1366,
        "native_height": 768,
    }
    return ScreenFacts(name=name, **{**usual, **facts})  # type: ignore[arg-type]


LAPTOP = a_screen("eDP-1", maker="BOE", model="0x0872", primary=True)
TV = a_screen(
    "HDMI-1",
    maker="Samsung",
    model="QE43",
    serial="H1AK",
    x=1366,
    width=1920,
    height=1080,
    scale=2.0,
    native_width=3840,
    native_height=2160,
)
TWIN = TV._replace(name="HDMI-2", serial="H1AL", x=3286)
MONITOR = a_screen("DP-3", maker="Dell", model="U2419", serial="77", x=-1920, width=1920, height=1080)
PROJECTOR = a_screen("VGA-1", x=1366, width=1024, height=768, native_width=1024)
TV_ELSEWHERE = TV._replace(name="DP-1", x=-1920, width=1920, native_width=1920, native_height=1080, scale=1.0)
TV_MIRRORED = TV._replace(x=0, width=1366, height=768, scale=1.0, native_width=1366, native_height=768)
LAPTOP_MIRRORED = LAPTOP._replace(x=1366, width=1920, height=1080)


def on(stage: ScreenFacts, console: ScreenFacts, *, as_remembered: bool = False, seen: bool = False) -> StageOn:
    return StageOn(stage, console, as_remembered, seen)


CASES: dict[str, tuple[tuple[ScreenFacts, ...], str, str, Placement]] = {
    "no screen at all": ((), TV.identity, "eDP-1", NoScreen()),
    "one screen": ((LAPTOP,), "", "eDP-1", OneScreen(LAPTOP)),
    "two screens, the first time": ((LAPTOP, TV), "", "eDP-1", on(TV, LAPTOP)),
    "the TV is the primary one": (
        (TV._replace(primary=True), LAPTOP._replace(primary=False)),
        "",
        "",
        on(TV._replace(primary=True), LAPTOP._replace(primary=False)),
    ),
    "the console was opened on the TV": ((LAPTOP, TV), "", "HDMI-1", on(TV, LAPTOP)),
    "the TV is remembered": ((LAPTOP, TV), TV.identity, "eDP-1", on(TV, LAPTOP, as_remembered=True)),
    "the TV is remembered among three": (
        (LAPTOP, MONITOR, TV),
        TV.identity,
        "eDP-1",
        on(TV, LAPTOP, as_remembered=True),
    ),
    "the TV has gone": ((LAPTOP,), TV.identity, "eDP-1", OneScreen(LAPTOP)),
    "the TV has gone and another is there": ((LAPTOP, PROJECTOR), TV.identity, "eDP-1", on(PROJECTOR, LAPTOP)),
    "the TV is back behind another socket, at another size": (
        (LAPTOP, TV_ELSEWHERE),
        TV.identity,
        "eDP-1",
        on(TV_ELSEWHERE, LAPTOP, as_remembered=True),
    ),
    "the TV stands on the other side now": (
        (LAPTOP, TV._replace(x=-1920)),
        TV.identity,
        "eDP-1",
        on(TV._replace(x=-1920), LAPTOP, as_remembered=True),
    ),
    "both show the same": ((LAPTOP, TV_MIRRORED), "", "eDP-1", Mirrored(LAPTOP, (LAPTOP, TV_MIRRORED))),
    "both show the same, the TV first and larger": (
        (TV_MIRRORED._replace(width=1920, height=1080), LAPTOP),
        TV.identity,
        "",
        Mirrored(LAPTOP, (TV_MIRRORED._replace(width=1920, height=1080), LAPTOP)),
    ),
    "the laptop's own is closed": ((TV,), TV.identity, "HDMI-1", OneScreen(TV)),
    "the host has swapped them": ((LAPTOP, TV), LAPTOP.identity, "eDP-1", on(LAPTOP, TV, as_remembered=True)),
    "swapped, and the console is there already": (
        (LAPTOP, TV),
        LAPTOP.identity,
        "HDMI-1",
        on(LAPTOP, TV, as_remembered=True),
    ),
    "two of one model, the first is remembered": (
        (LAPTOP, TV, TWIN),
        TV.identity,
        "eDP-1",
        on(TV, LAPTOP, as_remembered=True),
    ),
    "two of one model, the second is remembered": (
        (LAPTOP, TV, TWIN),
        TWIN.identity,
        "eDP-1",
        on(TWIN, LAPTOP, as_remembered=True),
    ),
    "two of one model that changed their sockets": (
        (LAPTOP, TV._replace(name="HDMI-2"), TWIN._replace(name="HDMI-1")),
        TV.identity,
        "eDP-1",
        on(TV._replace(name="HDMI-2"), LAPTOP, as_remembered=True),
    ),
    "of two of one model the wrong one is there": ((LAPTOP, TWIN), TV.identity, "eDP-1", on(TWIN, LAPTOP)),
    "no laptop: the console stays where the host sits": ((MONITOR, TV), "", "DP-3", on(TV, MONITOR)),
    "no laptop and no console yet: the primary is the host's": (
        (MONITOR, TV._replace(primary=True)),
        "",
        "",
        on(MONITOR, TV._replace(primary=True)),
    ),
    "three screens: rather not the one with the console": (
        (LAPTOP, MONITOR, TV),
        "",
        "DP-3",
        on(TV, LAPTOP),
    ),
    "the console's screen is mirrored on a second one": (
        (LAPTOP, TV_MIRRORED, PROJECTOR),
        "",
        "eDP-1",
        on(PROJECTOR, LAPTOP, seen=True),
    ),
    "a screen that says nothing of itself is known by its name and size": (
        (LAPTOP, PROJECTOR, TV._replace(x=3000)),
        PROJECTOR.identity,
        "eDP-1",
        on(PROJECTOR, LAPTOP, as_remembered=True),
    ),
    "what is remembered can't be understood": ((LAPTOP, TV), "HDMI-1", "eDP-1", on(TV, LAPTOP)),
}


@pytest.mark.parametrize("case", CASES)
def test_the_stage_goes_where_it_should(case: str) -> None:
    screens, remembered, console_on, expected = CASES[case]

    assert place_stage(screens, remembered, console_on) == expected


@pytest.mark.parametrize("screens", list(permutations((LAPTOP, TV))))
def test_the_order_of_the_screens_does_not_matter(screens: tuple[ScreenFacts, ...]) -> None:
    assert place_stage(screens, "", "eDP-1") == on(TV, LAPTOP)


@pytest.mark.parametrize("screens", list(permutations((LAPTOP, TV, TWIN, MONITOR, PROJECTOR._replace(x=9000)))))
def test_stage_and_console_are_never_on_one_screen_where_there_are_more(screens: tuple[ScreenFacts, ...]) -> None:
    for remembered in ("", *(screen.identity for screen in screens)):
        for console_on in ("", *(screen.name for screen in screens)):
            placed = place_stage(screens, remembered, console_on)

            assert isinstance(placed, StageOn)
            assert placed.stage != placed.console


def test_a_screen_is_recognised_wherever_it_stands() -> None:
    found = recognised((LAPTOP, TV._replace(x=-9000, y=300, primary=True)), TV.identity)

    assert found is not None
    assert found.name == "HDMI-1"


def test_a_screen_of_another_size_without_a_name_of_its_own_is_another() -> None:
    smaller = PROJECTOR._replace(native_width=800)

    assert recognised((LAPTOP, smaller), PROJECTOR.identity) is None


@pytest.mark.parametrize(
    ("screen", "label"),
    [
        (TV, "Samsung QE43 (HDMI-1)"),
        (PROJECTOR, "VGA-1"),
        (PROJECTOR._replace(name="", model="XGA"), "XGA"),
        (PROJECTOR._replace(maker="Unknown"), "VGA-1"),
    ],
)
def test_a_host_is_told_of_a_screen_by_what_it_is(screen: ScreenFacts, label: str) -> None:
    assert screen.label == label


@pytest.mark.parametrize("name", ["eDP-1", "LVDS-1", "DSI-1", "Built-in Retina Display", "Color LCD"])
def test_a_laptops_own_screen_is_known_by_its_name(name: str) -> None:
    assert a_screen(name).built_in
    assert not TV.built_in


def test_of_twins_that_nothing_tells_apart_each_is_found_where_it_stands() -> None:
    left, right = PROJECTOR, PROJECTOR._replace(x=2390)

    assert left.identity == right.identity
    assert [found_again((left, right), screen) for screen in (left, right)] == [0, 1]


def test_a_screen_that_was_moved_is_found_and_one_that_has_gone_is_not() -> None:
    moved = TV._replace(x=0)

    assert found_again((LAPTOP, moved), TV) == 1
    assert found_again((LAPTOP,), TV) is None


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_a_screen_that_says_nothing_of_itself_is_known_again_at_any_scale(scale: float) -> None:
    width, height = int(1366 / scale), int(768 / scale)
    scaled = PROJECTOR._replace(
        width=width,
        height=height,
        scale=scale,
        native_width=round(width * scale),
        native_height=round(height * scale),
    )
    at_first = PROJECTOR._replace(width=1366, height=768, native_width=1366, native_height=768)

    assert recognised((LAPTOP, scaled), at_first.identity) is scaled


def test_a_screen_that_was_turned_is_known_again() -> None:
    turned = PROJECTOR._replace(width=768, height=1024, native_width=768, native_height=1024)

    assert recognised((LAPTOP, turned), PROJECTOR.identity) is turned


def test_a_host_chooses_from_what_is_here_and_the_chosen_one_is_named_while_it_is_away() -> None:
    here = choices((LAPTOP, PROJECTOR), TV.identity)

    assert [(choice.number, choice.label) for choice in here] == [
        (1, "BOE 0x0872 (eDP-1)"),
        (2, "VGA-1"),
        (None, "Samsung QE43 (HDMI-1)"),
    ]


def test_a_chosen_screen_is_chosen_still_behind_another_socket_at_another_size() -> None:
    assert [choice.identity for choice in choices((LAPTOP, TV_ELSEWHERE), TV.identity)] == [
        LAPTOP.identity,
        TV.identity,
    ]


@pytest.mark.parametrize("remembered", ["", "HDMI-1"], ids=["nothing", "what can't be understood"])
def test_where_no_screen_was_chosen_none_is_away(remembered: str) -> None:
    assert [choice.number for choice in choices((LAPTOP, TV), remembered)] == [1, 2]


def test_screens_are_numbered_and_those_that_show_the_same_say_so() -> None:
    assert [number for number, _ in numbered((LAPTOP, TV))] == ["1", "2"]
    assert [number for number, _ in numbered((LAPTOP, TV_MIRRORED, MONITOR))] == ["1 = 2", "3"]
