"""Late against a promised end: asked for, looked at, accepted and taken back, by keys alone or by mouse alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from microsol_desktop.ui.console.fit_sheets import FitSheet, PromiseSheet
from microsol_desktop.ui.kit.plain_label import PlainLabel
from tests.ui.console.test_driving import CheckIn

K = Qt.Key
Begin = Callable[..., CheckIn]
LATE = ("## Talk (10 min)", "## Song (3 min, optional)", "## Round (2 min each)")


@pytest.fixture
def gathering(qapp: QApplication, tmp_path: Path) -> Iterator[Begin]:
    """Begins a gathering of these lines at half past seven, and puts it away afterwards."""
    begun: list[CheckIn] = []

    def begin(*lines: str) -> CheckIn:
        begun.append(CheckIn(qapp, tmp_path, "\n".join(("# It", "", *lines, ""))))
        # There is one screen in tests, and the plan would be closed.
        begun[-1].console.hold_note(True)
        begun[-1].press(begun[-1].console, K.Key_PageDown)
        return begun[-1]

    yield begin
    for each in begun:
        each.close()


def plan_of(it: CheckIn) -> FitSheet | None:
    return next((sheet for sheet in it.console.findChildren(FitSheet) if sheet.isVisible()), None)


def asked_of(it: CheckIn) -> PromiseSheet | None:
    return next((sheet for sheet in it.console.findChildren(PromiseSheet) if sheet.isVisible()), None)


def type_end(it: CheckIn, words: str) -> None:
    sheet = asked_of(it)
    assert sheet is not None
    QTest.keyClicks(sheet.field, words)
    QTest.keyClick(sheet.field, K.Key_Return)


def let_nobody_see(it: CheckIn) -> None:
    """As on a laptop beside a TV; with one screen, each key that brings the console shows it to the room."""
    it.console.hold_note(True)


def words_of(sheet: FitSheet) -> list[str]:
    labels = [label for label in sheet.findChildren(PlainLabel) if not label.isHidden()]
    return [label.text() for label in labels]


def steps_of(it: CheckIn) -> list[str]:
    return [line.title for line in it.desk.moment.aside.agenda]


def test_an_end_is_promised_and_the_plan_accepted_by_keys_alone(gathering: Begin) -> None:
    it = gathering(*LATE)
    assert it.console.header.fit.label == "Promise an end"

    it.press(it.console, K.Key_F)
    type_end(it, "19:44")

    plan = plan_of(it)
    assert plan is not None
    assert plan.before.text().startswith("As it stands it ends at 19:49")
    assert {"Talk", "Song", "Round", "left out", "2 min each", "1 min 15 s each"} <= set(words_of(plan))
    it.press(it.console, K.Key_Return)

    assert plan_of(it) is None
    assert [line.title for line in it.desk.moment.aside.agenda] == ["Talk", "Round"]
    assert it.wall.cue.title == "Talk"
    assert "Ctrl+Z" in it.console.header.bar.sentence
    assert (it.desk.moment.aside.behind or 0) <= 0


def test_the_key_itself_accepts_and_undo_takes_it_back(gathering: Begin) -> None:
    it = gathering(*LATE)
    it.press(it.console, K.Key_F)
    type_end(it, "19:44")
    it.press(it.console, K.Key_F)
    assert steps_of(it) == ["Talk", "Round"]

    handle = it.console.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, K.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert steps_of(it) == ["Talk", "Song", "Round"]
    assert it.desk.moment.aside.promised_end == 19 * 3600 + 44 * 60


def test_where_the_room_reads_along_it_is_not_said_how_far_over_it_is(gathering: Begin) -> None:
    it = gathering("## Still (10 min, silent)", "## Round (2 min each)")
    it.console.hold_note(False)
    it.press(it.console, K.Key_F)
    type_end(it, "19:40")
    plan = plan_of(it)
    assert plan is not None
    assert "Closed while the room can see this screen. Hold H to read it." in words_of(plan)

    it.press(it.console, K.Key_Return)

    assert it.console.header.bar.sentence == "Done. Ctrl+Z takes it back."
    assert it.console.header.ends.text() == "promised 19:40"


def test_leaving_it_changes_nothing_and_pauses_nothing(gathering: Begin) -> None:
    it = gathering(*LATE)
    it.press(it.stage, K.Key_F)
    type_end(it, "19:44")

    it.press(it.console, K.Key_Escape)

    assert plan_of(it) is None
    assert it.wall.phase == "running"
    assert len(it.desk.moment.aside.agenda) == 3


def test_it_is_promised_and_accepted_by_the_mouse(gathering: Begin) -> None:
    it = gathering(*LATE)
    it.click(it.console.header.fit)
    sheet = asked_of(it)
    assert sheet is not None
    QTest.keyClicks(sheet.field, "19.44")
    it.click(sheet.promise)
    plan = plan_of(it)
    assert plan is not None

    it.click(plan.make_it)

    assert len(it.desk.moment.aside.agenda) == 2


def test_a_time_that_is_past_or_none_is_said_and_asked_again(gathering: Begin) -> None:
    it = gathering(*LATE)
    it.press(it.console, K.Key_F)
    sheet = asked_of(it)
    assert sheet is not None

    type_end(it, "soon")
    assert sheet.said.text() == "Write a time of day, such as 20:00."
    type_end(it, "19:20")

    assert sheet.said.text() == "It is past 19:20 already. Write a time that is still to come."
    assert it.desk.moment.aside.promised_end is None
    assert it.wall.cue.title == "Talk"
    QTest.keyClick(sheet.field, K.Key_Escape)
    assert asked_of(it) is None
    assert it.wall.cue.title == "Talk"


def test_on_time_nothing_is_offered_and_the_end_can_be_promised_otherwise(gathering: Begin) -> None:
    it = gathering(*LATE)
    it.press(it.console, K.Key_F)
    let_nobody_see(it)
    type_end(it, "20:00")
    assert plan_of(it) is None
    assert "in hand" in it.console.header.bar.sentence

    it.press(it.console, K.Key_F)
    plan = plan_of(it)
    assert plan is not None
    assert plan.make_it.isHidden()
    it.click(plan.other_end)
    type_end(it, "19:44")

    assert plan_of(it) is not None


def test_what_can_not_be_won_is_said(gathering: Begin) -> None:
    it = gathering("## Still (10 min, silent)", "## Round (2 min each)")
    it.press(it.console, K.Key_F)
    let_nobody_see(it)

    type_end(it, "19:40")

    plan = plan_of(it)
    assert plan is not None
    assert plan.after.text().endswith("3 min over")
    it.press(it.console, K.Key_Return)
    assert "still 3 min over" in it.console.header.bar.sentence


def test_the_plan_follows_what_happens_meanwhile(gathering: Begin) -> None:
    it = gathering(*LATE)
    it.press(it.console, K.Key_F)
    type_end(it, "19:44")
    plan = plan_of(it)
    assert plan is not None
    assert "Song" in words_of(plan)

    it.press(it.stage, K.Key_PageDown)
    it.press(it.stage, K.Key_PageDown)

    assert plan.plan is not None
    assert not plan.plan.is_any


def test_once_it_has_ended_there_is_no_plan(gathering: Begin) -> None:
    it = gathering("## Talk (5-10 min)")
    it.press(it.console, K.Key_F)
    type_end(it, "19:35")
    assert plan_of(it) is not None

    it.press(it.stage, K.Key_End)

    assert plan_of(it) is None
    it.press(it.console, K.Key_F)
    assert plan_of(it) is None
    assert it.console.header.fit.isHidden()
