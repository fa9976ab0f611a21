"""The whole program, from home to the stage and back, on a home of its own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from microsol_desktop.app import wearing
from microsol_desktop.app.desktop import Desktop
from microsol_desktop.desk.begin_wish import BeginWish, people_here
from microsol_desktop.flow.cards import CardKind, ShownCard
from microsol_desktop.flow.moment import Phase
from microsol_desktop.practice.model import Slug
from microsol_desktop.store.places import Places
from microsol_desktop.system import motion
from microsol_desktop.ui.home.go_on_card import GoOnCard
from microsol_desktop.ui.kit.fault_sheet import FaultSheet
from microsol_desktop.ui.run_windows import RunWindows
from microsol_desktop.ui.settings.settings_page import SettingsPage
from microsol_desktop.ui.stage.layout import lay_out
from tests.app.conftest import Opened
from tests.ui.stage.drawn import bowl
from tests.ui.stage.geometry import pictures


def run_of(desktop: Desktop) -> RunWindows:
    assert desktop.run_windows is not None
    return desktop.run_windows


def cards(desktop: Desktop) -> list[GoOnCard]:
    assert desktop.window is not None
    # Widgets that come into a layout are shown at the next turn of the loop.
    QApplication.processEvents()
    return [card for card in desktop.window.findChildren(GoOnCard) if card.isVisibleTo(desktop.window)]


def test_a_practice_is_on_the_stage_in_three_clicks_from_home(opened: Opened) -> None:
    desktop = opened()
    assert desktop.window is not None

    QTest.mouseClick(desktop.window.home.start.begin, Qt.MouseButton.LeftButton)
    run = run_of(desktop)
    arrived = run.desk.moment.wall.phase
    QTest.mouseClick(run.console.buttons.next, Qt.MouseButton.LeftButton)

    assert arrived is Phase.ARRIVAL
    assert run.desk.moment.wall.index == 1
    assert not desktop.window.isVisible()


def test_after_a_run_home_is_there_again_and_nothing_is_left_on_the_disk(opened: Opened, where: Places) -> None:
    desktop = opened()
    assert desktop.window is not None
    desktop.begin(BeginWish(slug=Slug("closing-round"), people=people_here(3, "")))
    run = run_of(desktop)

    run.desk.end()
    run.close()

    assert desktop.window.isVisible()
    assert not list(where.journal.glob("*.journal"))
    assert not cards(desktop)


@pytest.mark.parametrize("is_large", [True, False])
def test_after_a_run_home_is_as_large_as_it_was(qtbot: QtBot, opened: Opened, *, is_large: bool) -> None:
    desktop = opened()
    assert desktop.window is not None
    before = desktop.window.geometry()
    if is_large:
        desktop.window.showMaximized()
        qtbot.waitUntil(lambda: desktop.window is not None and desktop.window.geometry() != before)

    desktop.begin(BeginWish(slug=Slug("closing-round"), people=people_here(3, "")))
    run = run_of(desktop)
    run.desk.end()
    run.close()

    # What the system was asked for; the widget itself would say that it is large whether or not it is.
    assert bool(desktop.window.windowHandle().windowStates() & Qt.WindowState.WindowMaximized) is is_large
    qtbot.waitUntil(lambda: desktop.window is not None and (desktop.window.geometry() == before) is not is_large)


def test_a_gathering_that_was_left_goes_on_at_the_next_start(opened: Opened) -> None:
    first = opened()
    first.begin(BeginWish(slug=Slug("closing-round"), people=people_here(3, "Ana, Bento, Clara")))
    run_of(first).desk.advance()
    first.close()

    again = opened()
    (card,) = cards(again)
    QTest.mouseClick(card.go_on, Qt.MouseButton.LeftButton)

    assert run_of(again).desk.moment.wall.index == 1


def test_a_picture_beside_a_practice_is_on_the_stage_also_after_a_break(opened: Opened, where: Places) -> None:
    where.practices.mkdir(parents=True)
    bowl(where.practices / "bowl.png")
    (where.practices / "see.md").write_text("# See\n\n## Look (1 min)\n\n![a bowl](bowl.png)\n", encoding="utf-8")
    first = opened()
    first.begin(BeginWish(slug=Slug("see"), people=people_here(3, "")))
    run_of(first).desk.advance()
    shown = lay_out(run_of(first).desk.moment.wall, 16 / 9)
    first.close()

    again = opened()
    again.go_on(next(where.journal.glob("*.journal")))
    shown_again = lay_out(run_of(again).desk.moment.wall, 16 / 9)

    assert [len(pictures(page)) for page in (*shown, *shown_again)] == [1, 1]


def test_a_gathering_that_was_let_go_is_taken_back_until_the_program_closes(opened: Opened, where: Places) -> None:
    first = opened()
    first.begin(BeginWish(slug=Slug("closing-round"), people=people_here(3, "")))
    first.close()
    again = opened()
    assert again.window is not None

    cards(again)[0].let_go_requested.emit(next(where.journal.glob("*.journal")))
    gone = cards(again)
    again.window.undo_requested.emit()

    assert not gone
    assert len(cards(again)) == 1


def test_just_a_prompt_is_on_the_stage_at_once(opened: Opened) -> None:
    desktop = opened()
    assert desktop.window is not None

    desktop.window.home.prompt.prompt.setText("What do you *need*?")
    QTest.keyClick(desktop.window.home.prompt.prompt, Qt.Key.Key_Return)

    wall = run_of(desktop).desk.moment.wall
    assert (wall.phase, wall.cue.seconds) == (Phase.RUNNING, 600)


def test_a_practice_that_is_gone_is_said_at_home(opened: Opened) -> None:
    desktop = opened()
    assert desktop.window is not None

    desktop.begin(BeginWish(slug=Slug("nowhere"), people=people_here(3, "")))

    assert desktop.run_windows is None
    assert "nowhere" in desktop.window.said


def test_our_own_fault_is_told_to_the_host_once_and_written_down(opened: Opened, where: Places) -> None:
    desktop = opened()
    assert desktop.window is not None

    for _ in range(2):
        desktop.tell_fault(ZeroDivisionError, ZeroDivisionError("a fault of ours"), None)

    assert len(desktop.window.findChildren(FaultSheet)) == 1
    assert where.log.read_text(encoding="utf-8").count("a fault of ours") >= 2


def test_another_theme_and_text_size_are_worn_at_once(opened: Opened, qapp: QApplication) -> None:
    desktop = opened()
    before = qapp.font().pixelSize()

    desktop.preferences.choose(theme="contrast", text_size=200)

    assert desktop.theme.name == "contrast"
    assert qapp.font().pixelSize() == 2 * before


def test_a_run_that_is_under_way_follows_every_choice(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(motion, "less_motion_wanted", lambda: True)
    desktop = opened()
    desktop.begin(BeginWish(slug=Slug("check-in"), people=people_here(5, "")))
    run = run_of(desktop)
    run.desk.jump(2)
    run.desk.pause()
    with_time = run.stage.grab().toImage()

    desktop.preferences.choose(bounce_guard=False)
    the_same = run.stage.grab().toImage()
    desktop.preferences.choose(time_shown="none")
    without_time = run.stage.grab().toImage()

    assert not run.desk.bounce_guard
    assert with_time == the_same != without_time


def test_no_dusk_falls_in_the_middle_of_a_practice(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wearing, "is_evening", lambda: False)
    desktop = opened()
    by_day = desktop.theme.name
    desktop.begin(BeginWish(slug=Slug("check-in"), people=people_here(5, "")))

    monkeypatch.setattr(wearing, "is_evening", lambda: True)
    desktop.preferences.choose(sound_on=False)
    in_the_run = desktop.theme.name
    run_of(desktop).close()
    desktop.preferences.choose(sound_on=True)

    assert (by_day, in_the_run, desktop.theme.name) == ("daylight", "daylight", "hearth")


@pytest.mark.parametrize("slug", ["check-in", "troika"])
def test_what_is_begun_is_offered_first_next_time(opened: Opened, slug: str) -> None:
    first = opened()
    first.preferences.choose(last_practice=slug)

    again = opened()

    assert again.window is not None
    assert again.window.home.start.slug == slug


def test_after_leaving_a_run_a_key_that_was_meant_for_it_throws_nothing_away(opened: Opened) -> None:
    desktop = opened()
    assert desktop.window is not None
    desktop.begin(BeginWish(slug=Slug("closing-round"), people=people_here(3, "")))
    run_of(desktop).desk.advance()

    run_of(desktop).close()
    (card,) = cards(desktop)

    assert desktop.window.focusWidget() is card.go_on


def test_what_was_let_go_before_a_crash_is_gone_at_the_next_start(opened: Opened, where: Places) -> None:
    first = opened()
    first.begin(BeginWish(slug=Slug("closing-round"), people=people_here(3, "")))
    first.close()
    journal = next(where.journal.glob("*.journal"))
    journal.rename(journal.with_name(journal.name + ".let-go"))

    opened()

    assert list(where.journal.glob("*.let-go")) == []


def test_the_settings_open_beside_a_run_and_hold_at_once(opened: Opened) -> None:
    desktop = opened()
    desktop.begin(BeginWish(slug=Slug("closing-round"), people=people_here(3, "")))
    run = run_of(desktop)

    QTest.mouseClick(run.console.buttons.more, Qt.MouseButton.LeftButton)
    QTest.mouseClick(run.console.more.settings, Qt.MouseButton.LeftButton)
    (page,) = (window for window in QApplication.topLevelWidgets() if isinstance(window, SettingsPage))
    page.chosen.emit("theme", "contrast")
    chosen_while_running = desktop.theme.name
    QTest.keyClick(page, Qt.Key.Key_Escape)

    assert chosen_while_running == "contrast"
    assert run.desk.moment.wall.phase is Phase.ARRIVAL
    assert not page.isVisible()


def test_what_the_host_wrote_as_agreements_stands_on_the_card_and_practices_can_be_brought_in(opened: Opened) -> None:
    desktop = opened()
    desktop.preferences.choose(agreements="Be kind")
    desktop.begin(BeginWish(slug=Slug("check-in"), people=people_here(4, "")))
    run = run_of(desktop)
    at_any_time = run.console.any_time

    at_any_time.cards.show(CardKind.AGREEMENTS)
    before = run.desk.moment.wall.card
    desktop.preferences.choose(agreements="Be kind\nPhones sleep")
    at_any_time.cards.show(CardKind.AGREEMENTS)
    after = run.desk.moment.wall.card
    at_any_time.inserts.bring(Slug("troika"))

    assert before == ShownCard(CardKind.AGREEMENTS, ("Be kind",))
    assert after == ShownCard(CardKind.AGREEMENTS, ("Be kind", "Phones sleep"))
    assert run.desk.moment.wall.cue.title == "Troika"
    assert "Troika" in [card.title for card in at_any_time.inserts.looked_for("troika")]
    run.console.closed.emit()
