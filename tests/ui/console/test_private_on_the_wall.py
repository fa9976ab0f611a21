"""While people see the console's screen it shows no more than the stage may: marked words are looked for everywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.begin import begin_run
from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.people import PersonId, named
from microsol_desktop.practice.model import Slug
from microsol_desktop.system.screen_watch import ScreenWatch
from microsol_desktop.ui.console.fit_sheets import FitSheet
from microsol_desktop.ui.console.window import ConsoleWindow
from microsol_desktop.ui.keys import Act, RunKeys
from microsol_desktop.ui.run_windows import RunWindows
from microsol_desktop.ui.stage.view import StageView
from tests.offscreen_screens import LAPTOP, MISSING, TV, USUAL, Screen, screen, set_screens
from tests.ui.console.a_run import FakeBells, FakeClock, a_theme
from tests.ui.console.in_sight import drawn_by, told_by

K = Qt.Key
SLUG = Slug("it")
WORD, OTHER = "Xylophon", "Quarz"
"""What nobody in the room may read; and another word in its place, with which the picture has to be the same."""
PRACTICE = """# An evening

Welcome.

> [!host]
> note of {0}

## Settle in (3 min, choose case giver)

Look around.

> [!host]
> note of {0}

> [!reveal]
> held back: {0}

## Read (5 min, harvest)

> [!host]
> note of {0}

## Stand up (1 min)

## Later {0} (10 min)

## Leave out {0} (20 min, optional)

## Close (2 min each)
"""
pytestmark = pytest.mark.qt_log_ignore("does not support raise")
"""What the pointer is told is raised, which the platform of the tests can't."""
ARRIVAL, SETTLE_IN, READ = 0, 1, 2
ANA, BENTO, GONE = PersonId(1), PersonId(2), PersonId(5)
Opening = Callable[..., "Evening"]


class Evening(NamedTuple):
    """A console that people see, over a gathering that has more to hide than any."""

    window: ConsoleWindow
    desk: RunDesk
    clock: FakeClock

    def told(self) -> str:
        return "\n".join(told_by(self.window))

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.window.windowHandle(), key)

    def hold(self, key: Qt.Key) -> None:
        QTest.keyPress(self.window.windowHandle(), key)


def _desk(folder: Path, word: str, clock: FakeClock) -> RunDesk:
    folder.mkdir(parents=True, exist_ok=True)
    return begin_run(
        SLUG,
        {SLUG: PRACTICE.format(word)},
        named(("Ana", "Bento", "Clara", "Davi", f"{word} who goes")),
        clock=clock,
        journal_folder=folder,
        bells=FakeBells(),
        promised_end=19 * 3600 + 45 * 60,
        utc_offset=0,
        bounce_guard=False,
    )


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Opening]:
    windows: list[ConsoleWindow] = []
    flash = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)

    def an_evening(word: str = WORD, *, at: int = SETTLE_IN, seen: bool = True) -> Evening:
        clock, theme = FakeClock(), a_theme()
        desk = _desk(tmp_path / f"{len(windows)}", word, clock)
        window = ConsoleWindow(desk, theme, StageView(theme, preview=True, calm=True), day=QDate(2026, 11, 22))
        keys = RunKeys(parent=window)
        keys.watch(window)
        keys.acted.connect(window.do)
        keys.note_held.connect(window.hold_note)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.harvest.harvest.note(f"noted: {word}", desk.moment.aside.harvest.here)
        window.body.people.went.emit(GONE)
        if at != ARRIVAL:
            desk.jump(at)
        clock.now += 1800
        desk.tick()
        windows.append(window)
        window.set_seen_by_room(seen)
        return Evening(window, desk, clock)

    yield an_evening
    qapp.setCursorFlashTime(flash)
    for window in windows:
        window.hide()
        window.deleteLater()


def _nothing(_: Evening) -> None:
    pass


def _pause(evening: Evening) -> None:
    evening.press(K.Key_Escape)


def _insert(evening: Evening) -> None:
    evening.window.do(Act.INSERT)


def _cards(evening: Evening) -> None:
    evening.window.do(Act.CARDS)


def _all_keys(evening: Evening) -> None:
    evening.window.do(Act.ALL_KEYS)


def _more(evening: Evening) -> None:
    evening.window.buttons.more_requested.emit()


def _fit(evening: Evening) -> None:
    evening.window.do(Act.FIT)


def _fit_made(evening: Evening) -> None:
    evening.window.do(Act.FIT)
    evening.window.do(Act.FIT)


def _another_end(evening: Evening) -> None:
    evening.window.fitting.ask_for_the_end()


def _leave(evening: Evening) -> None:
    evening.window.close()


def _card_up(evening: Evening) -> None:
    evening.window.do(Act.CARDS)
    evening.window.any_time.take_digit(1)


def _through_by_tab(evening: Evening) -> None:
    evening.window.body.agenda.setFocus(Qt.FocusReason.TabFocusReason)
    evening.clock.now += 2
    evening.desk.tick()


def _harvest_typed(evening: Evening) -> None:
    evening.press(K.Key_A)


def _ended(evening: Evening) -> None:
    evening.desk.end()


def _breaks(evening: Evening) -> None:
    evening.window.any_time.inserts.bring_break("Break", "note of " + _word_of(evening), 300)


def _word_of(evening: Evening) -> str:
    return WORD if WORD in evening.desk.moment.aside.note else OTHER


WHATEVER = (
    _nothing,
    _pause,
    _insert,
    _cards,
    _all_keys,
    _more,
    _fit,
    _fit_made,
    _another_end,
    _leave,
    _card_up,
    _through_by_tab,
    _harvest_typed,
    _ended,
    _breaks,
)


@pytest.mark.parametrize(
    ("does", "at"),
    [*((does, SETTLE_IN) for does in WHATEVER), *((does, at) for does in (_nothing, _fit) for at in (ARRIVAL, READ))],
    ids=lambda each: each if isinstance(each, int) else each.__name__.strip("_"),
)
def test_nothing_of_the_hosts_own_is_told_or_drawn(opened: Opening, does: Callable[[Evening], None], at: int) -> None:
    told, drawn = [], []

    for word in (WORD, OTHER):
        evening = opened(word, at=at)
        does(evening)
        told.append(evening.told())
        drawn.append(drawn_by(evening.window))
        evening.window.hide()

    assert WORD not in told[0]
    assert "As it stands" not in told[0]
    assert drawn[0] == drawn[1]


def test_what_lies_open_is_closed_the_moment_that_people_see_it(opened: Opening) -> None:
    one = opened(seen=False)
    one.window.do(Act.FIT)
    could_be_read = one.told()

    one.window.set_seen_by_room(True)

    assert WORD in could_be_read
    assert WORD not in one.told()


def test_the_plan_opens_as_long_as_the_key_is_held(opened: Opening, qtbot: QtBot) -> None:
    one = opened()
    one.window.do(Act.FIT)
    (sheet,) = (each for each in one.window.findChildren(FitSheet) if each.isVisible())

    one.hold(K.Key_H)
    told = one.told()
    QTest.keyRelease(one.window.windowHandle(), K.Key_H)

    assert WORD in told
    assert sheet.isVisible()
    qtbot.waitUntil(lambda: WORD not in one.told())


def test_of_the_step_to_come_the_room_reads_the_title_alone(opened: Opening) -> None:
    agenda = opened(at=SETTLE_IN).window.body.agenda

    told = [agenda.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]

    assert told[0].startswith("19:30, Settle in, 3 min")
    assert told[1:] == ["Read"]


def test_the_rest_of_the_evening_opens_only_where_it_is_asked_for(opened: Opening) -> None:
    one = opened()
    agenda = one.window.body.agenda

    one.press(K.Key_J)
    asked_for = one.told()
    one.window.buttons.bell.setFocus(Qt.FocusReason.TabFocusReason)

    assert WORD in asked_for
    assert WORD not in one.told()
    assert agenda.model().rowCount() == 2


@pytest.mark.parametrize("kind", ["cant-keep-apart", "apart-and-together", "cant-spread-hosts", "parties-too-large"])
def test_a_wish_who_sits_with_whom_is_not_told(opened: Opening, kind: str) -> None:
    one = opened()

    one.desk.refused.emit(ExpectedFailure(kind, f"{WORD} and Ana are kept apart."))

    assert WORD not in one.told()
    assert "apart" not in one.window.header.bar.sentence


@pytest.mark.parametrize("kind", ["practice-has-errors", "practice-not-read", "wish-nobody", "harvest-not-saved"])
def test_why_something_cant_be_done_names_nothing_to_the_room(opened: Opening, kind: str) -> None:
    one = opened()

    one.desk.refused.emit(ExpectedFailure(kind, "“%1”: %2", arguments=(WORD, WORD, WORD)))
    closed = one.told()
    one.hold(K.Key_H)

    assert WORD not in closed
    assert one.window.header.bar.sentence
    assert WORD in one.told()


@pytest.mark.parametrize("kind", ["journal-no-room", "journal-not-written", "journal-slow"])
def test_a_journal_in_trouble_is_told_without_its_path(opened: Opening, kind: str) -> None:
    one = opened()

    one.window.messages.tell_trouble(ExpectedFailure(kind, f"/home/{WORD}/it", arguments=(f"/home/{WORD}/it",)))

    assert WORD not in one.told()
    assert one.window.header.bar.sentence


def test_who_only_watches_is_not_told(opened: Opening) -> None:
    one, other = opened(at=READ), opened(at=READ)

    one.window.body.people.watched.emit(BENTO, True)
    other.window.body.people.watched.emit(ANA, True)
    for evening in (one, other):
        evening.window.body.people.people.pick(BENTO)

    assert told_by(one.window) == told_by(other.window)
    assert drawn_by(one.window) == drawn_by(other.window)


def test_who_has_gone_is_not_told(opened: Opening) -> None:
    one = opened(seen=False)
    one.window.body.people.went.emit(BENTO)
    could_be_read = one.window.header.bar.sentence

    one.window.set_seen_by_room(True)

    assert could_be_read == "Bento has left."
    assert "Bento" not in one.told()
    assert one.window.header.bar.sentence


def test_on_whom_the_lot_fell_is_said_by_the_stage_and_not_in_passing(opened: Opening) -> None:
    one = opened()

    one.window.body.people.role_drawn.emit("case giver")
    closed = one.window.header.bar.sentence
    one.hold(K.Key_H)

    assert "lot" not in closed
    assert "The lot fell on" in one.window.header.bar.sentence


def test_where_the_harvest_was_saved_is_not_told(opened: Opening) -> None:
    one = opened()

    one.window.harvest.paper.kept.emit(f"The harvest is saved as “/home/{WORD}/it.md”.")

    assert WORD not in one.told()


def test_a_line_that_is_being_put_otherwise_is_covered_until_the_host_goes_on_with_it(opened: Opening) -> None:
    one = opened(at=READ, seen=False)
    card = one.window.harvest.card
    card.lines.first()
    card.correct.click()
    could_be_read = one.told()

    one.window.set_seen_by_room(True)
    covered = one.told()
    one.window.set_seen_by_room(False)

    assert WORD in could_be_read
    assert WORD not in covered
    assert WORD in one.told()
    assert card.field.text() == f"noted: {WORD}"


def test_the_harvest_is_told_once_the_stage_shows_it(opened: Opening) -> None:
    one = opened(at=READ)

    one.window.do(Act.SHOW_HARVEST)

    assert WORD in one.told()


def test_what_the_pointer_was_told_goes_when_people_come_to_see_it(opened: Opening, qtbot: QtBot) -> None:
    one = opened(seen=False)
    QToolTip.showText(one.window.mapToGlobal(one.window.rect().center()), WORD, one.window)

    one.window.set_seen_by_room(True)

    qtbot.waitUntil(lambda: not QToolTip.isVisible())


@pytest.fixture
def plugged(qapp: QApplication) -> Iterator[Callable[..., None]]:
    def plug(*screens: Screen) -> None:
        try:
            set_screens(*screens)
        except MISSING:
            pytest.skip("this platform's screens can't be plugged from a test")
        qapp.processEvents()

    yield plug
    plug(USUAL)


MIRROR = screen("tv", at=(0, 0), size=(1366, 768))


@pytest.mark.parametrize(
    ("screens", "keys"),
    [((LAPTOP,), (K.Key_D,)), ((LAPTOP, MIRROR), (K.Key_D,)), ((LAPTOP, TV), (K.Key_D,))],
    ids=["one screen", "mirrored", "swapped"],
)
def test_however_people_come_to_see_the_console(
    plugged: Callable[..., None], tmp_path: Path, qapp: QApplication, screens: tuple[Screen, ...], keys: tuple[Qt.Key]
) -> None:
    plugged(*screens)
    clock, watch = FakeClock(), ScreenWatch(qapp)
    desk = _desk(tmp_path, WORD, clock)
    windows = RunWindows(desk, a_theme(), watch, calm=True, day=QDate(2026, 11, 22))
    windows.open()
    windows.console.body.people.went.emit(GONE)
    desk.jump(SETTLE_IN)

    for key in keys:
        front = windows.console if windows.console.isVisible() else windows.stage
        QTest.keyClick(front.windowHandle(), key, Qt.KeyboardModifier.ControlModifier)

    assert windows.console.isVisible()
    assert WORD not in "\n".join(told_by(windows.console))
    assert WORD not in "\n".join(told_by(windows.stage))
    windows.close()
    watch.deleteLater()
