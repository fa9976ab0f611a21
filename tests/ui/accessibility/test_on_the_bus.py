"""Home, a practice's page, the settings, console, stage and sheets, as a screen reader finds them on the desktop's bus.

The program is driven by nothing but the buttons that the bus tells of, until a prompt is on the stage.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from itertools import combinations
from pathlib import Path

import pytest

from tests.ui.accessibility.on_the_bus import OnTheBus, Told, Window, missing

HOME, CONSOLE = "Microsol", "Console"
SETTINGS = "Settings"
STAGE = "The stage — Microsol"
PLAIN_WINDOW = "As a plain window to drag there (F11 fills that screen)"
BOUNCE = "Two quick presses of “next” count as one (a clicker's bounce)"
SOON = 6 * 60
"""Seconds: too soon for all that is to come, and not over yet when it is promised."""
PLACES = (
    *("home", "settings", "begin", "console", "more", "keys", "cards", "insert", "promise", "fit"),
    *("beside", "running", "stage", "fault"),
)
SHEETS = {
    "more": "More",
    "keys": "All keys",
    "cards": "Show a card on the TV",
    "insert": "Bring in, here and now",
    "promise": "When did you promise to end?",
    "fit": "Make it fit",
    "fault": "Something went wrong in Microsol",
}
WORKS = {"push button", "toggle button", "check box", "combo box", "text", "slider", "list", "list item"}
"""What something that takes the focus may be called."""
PAGES = {"filler", "frame", "window"}
"""What holds things, and has the focus as long as none of them does."""

pytestmark = pytest.mark.skipif(missing() != "", reason=f"a screen reader can't read here without {missing()}")


def walked(program: OnTheBus) -> Iterator[tuple[str, Window]]:
    """From home to a prompt, and what is there on the way."""

    def when(window: str, begins: str) -> Window:
        """The window as soon as something there is called so."""
        return program.until(lambda seen: called_so(seen.get(window, ()), begins)).get(window, ())

    yield "home", when(HOME, "Check-in round.")
    program.press(HOME, "Settings")
    yield "settings", when(HOME, PLAIN_WINDOW)
    for tick in (PLAIN_WINDOW, BOUNCE):
        program.press(HOME, tick)
    yield "ticked", program.until(lambda seen: ticked(seen.get(HOME, ()), PLAIN_WINDOW)).get(HOME, ())
    program.press(HOME, "‹ Back")
    program.press(HOME, "Names, end, more…")
    yield "begin", when(HOME, "Who is hosting")
    program.press(HOME, "Begin")
    yield "console", when(CONSOLE, "Begin: Arrive")
    program.press(CONSOLE, "More…")
    yield "more", when(CONSOLE, "End the gathering")
    program.press(CONSOLE, "All keys")
    yield "keys", when(CONSOLE, "Make the TV black")
    program.press(CONSOLE, "Close")
    program.press(CONSOLE, "Cards")
    yield "cards", when(CONSOLE, "Gestures")
    program.press(CONSOLE, "Close")
    program.press(CONSOLE, "Bring in…")
    yield "insert", when(CONSOLE, "Bring it in")
    program.press(CONSOLE, "Close")
    program.press(CONSOLE, "Promise an end")
    yield "promise", when(CONSOLE, "The promised end")
    program.write(CONSOLE, "The promised end", time.strftime("%H:%M", time.localtime(time.time() + SOON)))
    program.press(CONSOLE, "Promise it")
    yield "fit", when(CONSOLE, "Make it so")
    program.press(CONSOLE, "Leave it")
    program.press(CONSOLE, "More…")
    program.press(CONSOLE, "Settings")
    yield "beside", when(SETTINGS, PLAIN_WINDOW)
    program.press(CONSOLE, "Begin: Arrive")
    yield "running", when(CONSOLE, "Next: Check in")
    program.press(CONSOLE, "Next: Check in")
    yield "stage", program.until(lambda seen: spoken(seen.get(STAGE, ())).startswith("Check in")).get(STAGE, ())
    program.go_wrong()
    yield "fault", when(CONSOLE, "Copy the details")


def called_so(window: Window, begins: str) -> bool:
    return any(one.name.startswith(begins) for one in window)


def ticked(window: Window, name: str) -> bool:
    return any(one.ticked for one in window if one.name == name)


def spoken(stage: Window) -> str:
    return next((one.description for one in stage if one.name == "The stage"), "")


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, Window]]:
    with ExitStack() as stack:
        home: Path = tmp_path_factory.mktemp("bus")
        yield dict(walked(OnTheBus(stack, home)))


def reached(read: Mapping[str, Window], place: str) -> Window:
    """What takes the focus there; where a sheet is open, on that."""
    window = read[place]
    begins = max((number for number, one in enumerate(window) if one.name == SHEETS.get(place)), default=0)
    return tuple(one for one in window[begins:] if one.takes_focus)


def is_before(one: Told, other: Told) -> bool:
    """Above it in the same column, or on its left in the same line."""
    (x, y, wide, high), (left, top, width, height) = one.place, other.place
    same_column = x < left + width and left < x + wide
    same_line = y < top + height and top < y + high
    return (same_column and y + high <= top) or (same_line and x + wide <= left)


def test_a_prompt_is_on_the_stage_by_the_bus_alone(read: Mapping[str, Window]) -> None:
    stage = spoken(read["stage"])

    assert stage.startswith("Check in")
    assert "How are you" in stage


@pytest.mark.parametrize("place", PLACES)
def test_whatever_takes_the_focus_has_a_name_and_is_called_what_it_is(read: Mapping[str, Window], place: str) -> None:
    found = [one for one in reached(read, place) if not one.called.strip() or one.role not in WORKS | PAGES]

    assert read[place]
    assert found == []


@pytest.mark.parametrize("place", PLACES)
def test_it_is_read_in_the_order_in_which_it_stands(read: Mapping[str, Window], place: str) -> None:
    things = [one for one in reached(read, place) if one.role in WORKS]

    astray = [(one.called, other.called) for one, other in combinations(things, 2) if is_before(other, one)]

    assert astray == []


@pytest.mark.parametrize("place", PLACES)
def test_no_two_things_to_press_are_told_alike(read: Mapping[str, Window], place: str) -> None:
    told = [(one.name, one.description) for one in reached(read, place) if one.role == "push button"]

    assert len(told) == len(set(told))


def test_what_chooses_is_called_by_what_it_is_for(read: Mapping[str, Window]) -> None:
    choices = [one.called for one in read["settings"] if one.role == "combo box"]

    assert choices == ["Theme", "Text size", "Language", "Time", "Screen", "Sound device"]


def test_a_button_of_a_run_tells_its_key_apart_from_its_name(read: Mapping[str, Window]) -> None:
    keys = {one.name: one.description for one in read["running"] if one.role == "push button"}

    assert (keys["Pause"], keys["Next: Check in"], keys["Pass"]) == ("Esc", "PgDown", "S")


def test_what_is_ticked_is_told(read: Mapping[str, Window]) -> None:
    ticks = {one.name: one.ticked for one in read["ticked"] if one.role == "check box"}

    assert (ticks[PLAIN_WINDOW], ticks[BOUNCE]) == (True, False)


@pytest.mark.parametrize("place", SHEETS)
def test_a_sheet_has_its_name_and_a_way_out(read: Mapping[str, Window], place: str) -> None:
    ways_out = [one.name for one in reached(read, place) if one.description == "Esc"]

    assert any(one.name == SHEETS[place] for one in read[place])
    assert ways_out in (["Close"], ["Leave it"])


def test_windows_and_sheets_are_called_what_they_are(read: Mapping[str, Window]) -> None:
    windows = [read[place][0].role for place in PLACES]
    sheets = [one.role for place, name in SHEETS.items() for one in read[place] if one.name == name]

    assert set(windows) == {"frame"}
    assert [role for role in sheets if role == "dialog"] == ["dialog"] * len(SHEETS)


def test_the_settings_are_read_from_the_top(read: Mapping[str, Window]) -> None:
    tops = [one.place[1] for one in read["settings"] if one.role in WORKS - {"text"}]

    assert tops == sorted(tops)
