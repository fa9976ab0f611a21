"""What opens within the circles' pages: forms of offers, calls and ties, and sheets that ask before removing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from microsol_desktop.ui.circles.offers_page import OffersPage
from microsol_desktop.ui.circles.page import Goal, RecordPage
from microsol_desktop.ui.circles.what_is_kept_page import WhatIsKeptPage
from tests.store.record.made_up import ANA, IDA, RUI
from tests.ui.accessibility import walk
from tests.ui.accessibility.circles_walked import SIZES, Circles, reaching_out
from tests.ui.accessibility.test_walk import faults, sheet_of
from tests.ui.console.a_run import a_theme


def _opened(name: str) -> Callable[[RecordPage], None]:
    """The first of this list, opened in its form."""

    def opens(page: RecordPage) -> None:
        assert isinstance(page, OffersPage)
        page.go_to(name)
        part = page.part(name)
        part.list.chosen.emit(part.list.entries.shown[0])

    return opens


def _new(name: str) -> Callable[[RecordPage], None]:
    def opens(page: RecordPage) -> None:
        assert isinstance(page, OffersPage)
        page.go_to(name)
        page.part(name).news[0].click()

    return opens


def _may_be_removed(page: RecordPage) -> None:
    assert isinstance(page, WhatIsKeptPage)
    page.person.offer_removal(on=True)


def _asks_before_removing(page: RecordPage) -> None:
    _may_be_removed(page)
    assert isinstance(page, WhatIsKeptPage)
    page.person.remove.click()


def _asks_before_forgetting(page: RecordPage) -> None:
    assert isinstance(page, WhatIsKeptPage)
    page.file.all.click()


WAYS = (
    *((Goal("offers"), _opened(name)) for name in ("offers", "calls", "ties")),
    *((Goal("offers"), _new(name)) for name in ("offers", "calls", "ties")),
    (Goal("what-is-kept", IDA), _may_be_removed),
)
SHEETS = (
    (Goal("what-is-kept", ANA), _asks_before_removing),
    (Goal("what-is-kept", RUI), _asks_before_removing),
    (Goal("what-is-kept"), _asks_before_forgetting),
)


@pytest.mark.parametrize(("goal", "opens"), WAYS)
def test_what_opens_is_walked_as_the_rest(circles: Circles, goal: Goal, opens: Callable[[RecordPage], None]) -> None:
    opens(circles.come(goal))

    found, known = {}, set[QWidget]()
    for size in SIZES:
        circles.window.resize(*size)
        walk.settled()
        found[size] = faults(circles.window, known)

    assert not any(found.values()), found


@pytest.mark.parametrize(("goal", "opens"), SHEETS)
@pytest.mark.parametrize("size", [1.0, 2.0])
def test_what_asks_first_is_walked_within_itself(
    circles: Circles, goal: Goal, opens: Callable[[RecordPage], None], size: float
) -> None:
    a_theme("hearth", size)
    opens(circles.come(goal))

    circles.window.resize(*SIZES[1])

    assert faults(sheet_of(circles.window)) == {}


@pytest.mark.parametrize(("goal", "opens"), WAYS)
def test_what_opens_has_room_at_twice_the_text_size(
    circles: Circles, goal: Goal, opens: Callable[[RecordPage], None]
) -> None:
    a_theme("hearth", 2.0)
    page = circles.come(goal)
    opens(page)

    found = {}
    for size in SIZES:
        circles.window.resize(*size)
        walk.settled()
        found[size] = reaching_out(page)

    assert not any(found.values()), found
