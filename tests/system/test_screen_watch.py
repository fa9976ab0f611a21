from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from microsol_desktop.system.screen_watch import ScreenWatch
from microsol_desktop.system.screens import OneScreen, StageOn, place_stage
from tests.offscreen_screens import LAPTOP, MISSING, TV, USUAL, screen, set_screens


@pytest.fixture
def two_screens(qapp: QApplication) -> Iterator[None]:
    try:
        set_screens(LAPTOP, TV)
    except MISSING:
        pytest.skip("this platform's screens can't be plugged from a test")
    qapp.processEvents()
    yield
    set_screens(USUAL)
    qapp.processEvents()


@pytest.fixture
def watch(qapp: QApplication, two_screens: None) -> Iterator[ScreenWatch]:
    watch = ScreenWatch(qapp)
    yield watch
    watch.deleteLater()


def test_the_screens_are_told_with_size_and_scale(watch: ScreenWatch) -> None:
    laptop, tv = watch.facts()

    assert (laptop.name, laptop.primary, laptop.scale) == ("laptop", True, 1.0)
    assert (tv.name, tv.scale, tv.width, tv.native_width, tv.native_height) == ("tv", 2.0, 1920, 3840, 2160)


def test_unplugging_the_tv_is_told_at_once_and_once_more_when_it_has_settled(watch: ScreenWatch, qtbot: QtBot) -> None:
    with qtbot.waitSignals([watch.screen_left, watch.changed], order="strict"):
        set_screens(LAPTOP)

    assert place_stage(watch.facts(), "", "laptop") == OneScreen(watch.facts()[0])


def test_plugging_it_in_again_gives_the_stage_its_screen_back(
    watch: ScreenWatch, qtbot: QtBot, qapp: QApplication
) -> None:
    remembered = watch.facts()[1].identity
    with qtbot.waitSignal(watch.changed):
        set_screens(LAPTOP)
    with qtbot.waitSignal(watch.changed):
        set_screens(LAPTOP, TV)

    placed = place_stage(watch.facts(), remembered, "laptop")

    assert isinstance(placed, StageOn)
    assert (placed.stage.name, placed.console.name, placed.as_remembered) == ("tv", "laptop", True)


def test_many_changes_in_one_go_are_told_once(watch: ScreenWatch, qtbot: QtBot, qapp: QApplication) -> None:
    told: list[int] = []
    watch.changed.connect(lambda: told.append(len(watch.facts())))

    with qtbot.waitSignal(watch.changed):
        for screens in ((LAPTOP,), (LAPTOP, TV), (LAPTOP,), (LAPTOP, TV)):
            set_screens(*screens)
            qapp.processEvents()

    assert told == [2]


def test_another_resolution_of_a_screen_is_told_too(watch: ScreenWatch, qtbot: QtBot) -> None:
    with qtbot.waitSignal(watch.changed):
        set_screens(LAPTOP, screen("tv", at=(1366, 0), size=(1920, 1080)))

    assert watch.facts()[1].native_height == 1080


def test_a_change_of_a_screen_that_came_later_is_told(watch: ScreenWatch, qtbot: QtBot) -> None:
    with qtbot.waitSignal(watch.changed):
        set_screens(LAPTOP)
    with qtbot.waitSignal(watch.changed):
        set_screens(LAPTOP, TV)
    with qtbot.waitSignal(watch.changed):
        set_screens(LAPTOP, screen("tv", at=(1366, 0), size=(1280, 720)))

    assert watch.facts()[1].native_height == 720


def test_the_systems_own_screen_is_found_by_its_facts(watch: ScreenWatch, qtbot: QtBot) -> None:
    laptop, tv = watch.facts()
    found = watch.screen_of(tv)
    with qtbot.waitSignal(watch.changed):
        set_screens(LAPTOP)

    assert found is not None
    assert watch.screen_of(laptop) is not None
    assert watch.screen_of(tv) is None


def test_the_screens_are_settling_until_the_change_is_told(watch: ScreenWatch, qtbot: QtBot) -> None:
    before = watch.is_settling
    with qtbot.waitSignal(watch.changed):
        with qtbot.waitSignal(watch.screen_left):
            set_screens(LAPTOP)
        between = watch.is_settling

    assert (before, between, watch.is_settling) == (False, True, False)
