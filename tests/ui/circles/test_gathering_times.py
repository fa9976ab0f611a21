"""How long a gathering took becomes its practice's times, long afterwards too, from what the record has kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from microsol_desktop.circle.gatherings import AsRun, Gathering, StepRan
from microsol_desktop.circle.keys import GatheringKey
from microsol_desktop.desk.editors import Editors
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.desk.real_times import RealTimesDesk
from microsol_desktop.store import edited_file
from microsol_desktop.store.places import shipped
from microsol_desktop.ui.circles.gathering_time_card import GatheringTimeCard
from tests.desk.fakes import FakeClock

KEY = GatheringKey(UUID(int=1))
TALK = "# A talk\n\n## Arriving (5 min)\n\nArrive.\n\n## Singing (open)\n\nSing.\n"
RAN = AsRun(
    gathering=Gathering(key=KEY, on=date(2026, 11, 17), practice="talk", heads=4),
    text=TALK,
    steps=(
        StepRan(gathering=KEY, number=1, name="Arriving", planned=300, real=420),
        StepRan(gathering=KEY, number=2, name="Singing", planned=None, real=0, skipped=True),
    ),
)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "practices"
    folder.mkdir()
    (folder / "talk.md").write_text(TALK, encoding="utf-8")
    return folder


@pytest.fixture
def card(qtbot: QtBot, own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[GatheringTimeCard]:
    monkeypatch.setattr(edited_file, "SETTLED_AFTER", 0.0)
    library = LibraryDesk(shipped("practices"), own)
    editors = Editors(library, tmp_path / "versions", FakeClock())
    made = GatheringTimeCard(lambda: RealTimesDesk(library, lambda: editors, "Taking the times"))
    qtbot.addWidget(made)
    made.show_value(RAN)
    made.show()
    yield made
    editors.close()


def test_asked_for_it_is_one_click_and_can_be_taken_back(card: GatheringTimeCard, own: Path) -> None:
    QTest.mouseClick(card.ask, Qt.MouseButton.LeftButton)
    assert card.offers is not None
    (offer,) = card.offers.offers

    QTest.mouseClick(offer.take, Qt.MouseButton.LeftButton)
    taken = (own / "talk.md").read_text(encoding="utf-8")
    QTest.mouseClick(offer.undo, Qt.MouseButton.LeftButton)

    assert taken == TALK.replace("5 min", "7 min")
    assert (own / "talk.md").read_text(encoding="utf-8") == TALK


def test_a_practice_with_other_steps_by_now_stays_as_it_is(card: GatheringTimeCard, own: Path) -> None:
    (own / "talk.md").write_text(TALK.replace("Singing", "Dancing"), encoding="utf-8")

    QTest.mouseClick(card.ask, Qt.MouseButton.LeftButton)

    assert card.offers is not None
    assert not card.offers.offers[0].take.isVisible()
    assert "other steps by now" in card.offers.offers[0].words.text()


def test_a_practice_that_is_gone_is_said_to_be(card: GatheringTimeCard, own: Path) -> None:
    (own / "talk.md").unlink()

    QTest.mouseClick(card.ask, Qt.MouseButton.LeftButton)

    assert card.ask.text() == "The practice is not here any more"
    assert not card.ask.isEnabled()


def test_where_nothing_changes_practices_nothing_is_asked(qtbot: QtBot) -> None:
    card = GatheringTimeCard()
    qtbot.addWidget(card)

    card.show_value(RAN)

    assert card.ask.isHidden()
