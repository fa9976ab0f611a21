"""Giving a practice away, one from elsewhere, and how long it took, walked as a screen reader and the Tab key do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.real_times import RealTimesDesk, TimesOffer
from microsol_desktop.desk.sharing import Shared
from microsol_desktop.desk.strangers import Included, Kept, Stranger, Where
from microsol_desktop.failure import Sentence
from microsol_desktop.flow.real_times import RealTimes, Took
from microsol_desktop.practice.about import About
from microsol_desktop.practice.model import Slug
from microsol_desktop.practice.retiming import NewTime, Spot
from microsol_desktop.ui.console.took_sheet import TookSheet
from microsol_desktop.ui.home.stranger_card import StrangerCard
from microsol_desktop.ui.kit.sheet import Sheet
from microsol_desktop.ui.sharing.share_sheet import ShareSheet
from microsol_desktop.ui.spoken_roles import tell_roles
from tests.ui.accessibility import walk
from tests.ui.accessibility.test_walk import faults
from tests.ui.console.a_run import a_theme

SIZES = ((1366, 768), (1024, 768), (640, 480))
SLUG = Slug("talk")
LONG = "A talk about whatever is alive in a house full of friends"
REAL = RealTimes(tuple(Took(f"Step {number}", 300, 400, slug=SLUG, step=number) for number in range(14)))
OFFERS = (
    TimesOffer(SLUG, LONG, tuple(NewTime(Spot(number), "Step", "5 min", "7 min") for number in range(9))),
    TimesOffer(Slug("other"), "Other", (NewTime(Spot(0), "Step", "5 min", "7 min"),), is_within=True),
)
SHARED = Shared(
    SLUG,
    LONG,
    Path("talk.md"),
    (),
    (("Closing round", Path("closing-round.md")), ("Check-in", Path("check-in.md"))),
    (Sentence("licence-none", "“%1” names no licence.", (LONG,)),),
)
STRANGER = Stranger(
    SLUG,
    Path("Downloads/from-a-friend/talk.md"),
    About(title=LONG, licence="CC-BY-SA-4.0", source="https://example.org/talk", changes="Shorter."),
    Kept.OTHER,
    (Included(Slug("quiet"), "Quiet", Where.BESIDE), Included(Slug("gone"), "gone", Where.NOWHERE)),
    ("stone.png",),
)


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication) -> Iterator[None]:
    yield
    a_theme()


@pytest.fixture(params=[1.0, 2.0], ids=["usual", "twice"])
def window(request: pytest.FixtureRequest, qtbot: QtBot) -> QWidget:
    a_theme("hearth", request.param)
    tell_roles()
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(*SIZES[0])
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def _walked(window: QWidget, within: QWidget) -> dict[tuple[int, int], object]:
    found = {}
    for size in SIZES:
        window.resize(*size)
        walk.settled()
        found[size] = faults(within)
    return {size: each for size, each in found.items() if each}


def _beyond(sheet: Sheet) -> list[str]:
    """What is wider than the sheet it lies on."""
    wide = sheet.card.width()
    return [
        type(each).__name__
        for each in sheet.card.findChildren(QWidget)
        if each.isVisible() and each.mapTo(sheet.card, each.rect().topRight()).x() > wide
    ]


def test_how_long_it_took(window: QWidget) -> None:
    desk = RealTimesDesk.__new__(RealTimesDesk)
    sheet = TookSheet(window, REAL, 7, desk, OFFERS)
    sheet.open()

    assert not _walked(window, sheet)
    assert not _beyond(sheet)


def test_giving_a_practice_away(window: QWidget) -> None:
    sheet = ShareSheet(window, SHARED, 7)
    sheet.open()
    sheet.say("Saved as “Documents/talk.md”.")

    assert not _walked(window, sheet)
    assert not _beyond(sheet)


def test_a_practice_from_elsewhere(window: QWidget) -> None:
    card = StrangerCard(window)
    card.show_stranger(STRANGER, can_replace=True)
    card.resize(window.size())
    card.show()

    assert not _walked(window, card)

    card.keep.click()

    assert not _walked(window, card)
