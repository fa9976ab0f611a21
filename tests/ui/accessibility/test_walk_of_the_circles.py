"""The pages of the circles, walked as a screen reader and the Tab key do, and looked at with twice the usual text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from microsol_desktop.ui.circles.page import Goal
from tests.store.record.made_up import ANA, CREW, EVENING, HOUSE, ISLAND, TO_COME
from tests.ui.accessibility import walk
from tests.ui.accessibility.circles_walked import SIZES, Circles, reaching_out
from tests.ui.accessibility.test_walk import faults
from tests.ui.console.a_run import a_theme

GOALS = (
    Goal("circles"),
    Goal("circle", CREW),
    Goal("circle", ISLAND),
    Goal("circle-edit", CREW),
    Goal("people"),
    Goal("person", ANA),
    Goal("finding", ISLAND),
    Goal("places"),
    Goal("place", HOUSE),
    Goal("gatherings"),
    Goal("gathering", EVENING),
    Goal("gathering-plan", TO_COME),
    Goal("island"),
    Goal("bringing-in"),
    Goal("giving-out"),
    Goal("offers"),
    Goal("what-is-kept"),
    Goal("what-is-kept", ANA),
)
TWICE = (*SIZES, (640, 480))


def _called(goal: Goal) -> str:
    return goal.page if goal.about is None else f"{goal.page}-{goal.about.int}"


@pytest.mark.parametrize("goal", GOALS, ids=_called)
def test_a_page_of_the_circles(circles: Circles, goal: Goal) -> None:
    circles.come(goal)

    found, known = {}, set[QWidget]()
    for size in SIZES:
        circles.window.resize(*size)
        found[size] = faults(circles.window, known)

    assert not any(found.values()), found


@pytest.mark.parametrize(("key", "is_in_bar"), [(Qt.Key.Key_Tab, False), (Qt.Key.Key_Backtab, True)])
def test_the_first_tab_leads_into_the_page_and_not_to_what_is_taken_back(
    circles: Circles, key: Qt.Key, is_in_bar: bool
) -> None:
    page = circles.come(Goal("circle", CREW))
    assert circles.window.focusWidget() is page
    circles.window.say("Rui is in the circle now.", action="Undo")
    walk.settled()

    QTest.keyClick(circles.window.windowHandle(), key)

    there = circles.window.focusWidget()
    assert isinstance(there, QPushButton)
    assert (there.text() == "Undo") == is_in_bar
    assert circles.room.isAncestorOf(there) != is_in_bar


@pytest.mark.parametrize("goal", GOALS, ids=_called)
def test_a_page_of_the_circles_at_twice_the_text_size(circles: Circles, goal: Goal) -> None:
    a_theme("hearth", 2.0)
    page = circles.come(goal)

    found = {}
    for size in TWICE:
        circles.window.resize(*size)
        walk.settled()
        found[size] = reaching_out(page)

    assert not any(found.values()), found
