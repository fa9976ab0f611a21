from __future__ import annotations

import gc
import sys
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPaintEvent, QRegion
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from microsol_desktop.flow.moment import Phase, Wall
from microsol_desktop.ui.stage.background import ground
from microsol_desktop.ui.stage.frame import TimeShown
from microsol_desktop.ui.stage.paint import colour_of
from microsol_desktop.ui.stage.picture import draw
from microsol_desktop.ui.stage.view import StageView
from microsol_desktop.ui.stage.window import StageWindow
from microsol_desktop.ui.theme import THEME_NAMES, Theme
from tests.ui.accessibility.walk import settled
from tests.ui.colour import contrast
from tests.ui.stage.walls import later, together, wall, wear

SIZE = QSize(1280, 720)


class Paints(QObject):
    """Notes what a widget was asked to paint."""

    def __init__(self, widget: StageView) -> None:
        super().__init__(widget)
        self.regions: list[QRegion] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.regions.append(QRegion(event.region()))
        return False

    @property
    def area(self) -> int:
        boxes = [region.boundingRect() for region in self.regions]
        return sum(box.width() * box.height() for box in boxes)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> StageView:
    made = StageView(theme, calm=True)
    qtbot.addWidget(made)
    made.resize(SIZE)
    with qtbot.waitExposed(made):
        made.show()
    return made


def apart(one: QColor, other: QColor) -> int:
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue()))


def difference(one: QImage, other: QImage) -> int:
    """The largest difference of any channel of any pixel in a coarse grid."""
    most = 0
    for y in range(0, one.height(), 3):
        for x in range(0, one.width(), 3):
            most = max(most, apart(QColor(one.pixel(x, y)), QColor(other.pixel(x, y))))
    return most


def unpainted(before: QImage, after: QImage, painted: list[QRegion]) -> list[tuple[int, int]]:
    """Where two pictures differ although nothing was painted there."""
    places = ((x, y) for y in range(0, before.height(), 2) for x in range(0, before.width(), 2))
    differing = (at for at in places if apart(QColor(before.pixel(*at)), QColor(after.pixel(*at))) > 3)
    return [at for at in differing if not any(region.contains(QPoint(*at)) for region in painted)]


def shown(view: StageView) -> QImage:
    return view.grab().toImage()


def test_the_stage_shows_what_a_picture_of_the_moment_shows(view: StageView, theme: Theme) -> None:
    view.render_moment(wall())

    assert difference(shown(view), draw(wall(), SIZE, theme)) <= 3


def test_what_is_drawn_piece_by_piece_is_what_would_be_drawn_whole(view: StageView, theme: Theme) -> None:
    for turn in (1, 2, 5):
        view.render_moment(wall(turn=turn))
    for seconds in range(30):
        view.render_moment(later(wall(turn=5), seconds))
        view.grab()
    view.render_moment(together(title="Stillness", silent=True))
    view.render_moment(later(wall(turn=6), 29))

    assert difference(shown(view), draw(later(wall(turn=6), 29), SIZE, theme)) <= 3


def test_a_tick_paints_only_what_runs_with_time(view: StageView, qtbot: QtBot) -> None:
    view.render_moment(wall(left=112.05))
    settled()
    paints = Paints(view)

    view.render_moment(wall(left=111.95))
    qtbot.waitUntil(lambda: bool(paints.regions))

    assert 0 < paints.area < SIZE.width() * SIZE.height() / 20


def test_another_turn_paints_all_that_its_time_changes(view: StageView, theme: Theme, qtbot: QtBot) -> None:
    before, after = wall(turn=2, left=75), wall(turn=3, left=118)
    view.render_moment(before)
    settled()
    paints = Paints(view)

    view.render_moment(after)
    qtbot.waitUntil(lambda: bool(paints.regions))

    assert unpainted(draw(before, SIZE, theme), draw(after, SIZE, theme), paints.regions) == []


def test_a_pause_paints_the_ring_that_it_softens(view: StageView, theme: Theme, qtbot: QtBot) -> None:
    before = wall(turn=2, left=75)
    view.render_moment(before)
    settled()
    paints = Paints(view)

    view.render_moment(replace(before, phase=Phase.PAUSED))
    qtbot.waitUntil(lambda: bool(paints.regions))

    held = draw(replace(before, phase=Phase.PAUSED), SIZE, theme)
    assert unpainted(draw(before, SIZE, theme), held, paints.regions) == []


def test_a_tick_that_changes_nothing_paints_nothing(view: StageView, qtbot: QtBot) -> None:
    view.render_moment(wall())
    settled()
    paints = Paints(view)

    view.render_moment(wall())
    settled()

    assert paints.regions == []


def test_silence_paints_nothing_as_time_goes_on(view: StageView, qtbot: QtBot) -> None:
    still = together(silent=True)
    view.render_moment(still)
    settled()
    paints = Paints(view)

    for tenths in range(1, 30):
        view.render_moment(later(still, tenths / 10))
    settled()

    assert paints.regions == []


def test_blank_is_true_black_and_a_second_press_brings_back_what_was_there(view: StageView) -> None:
    view.render_moment(wall())
    before = shown(view)

    view.render_moment(replace(wall(), blank=True))
    black = shown(view)
    view.render_moment(wall())

    assert {black.pixel(x, y) & 0xFFFFFF for x in range(0, 1280, 40) for y in range(0, 720, 40)} == {0}
    assert difference(shown(view), before) == 0


def test_time_can_be_hidden_while_it_runs(view: StageView, theme: Theme) -> None:
    view.render_moment(wall())

    view.set_time_shown(TimeShown.NONE)

    assert difference(shown(view), draw(wall(), SIZE, theme, TimeShown.NONE)) <= 3


def test_another_theme_is_worn_at_once(view: StageView) -> None:
    view.render_moment(wall())
    daylight = wear("daylight")

    view.set_theme(daylight)

    assert difference(shown(view), draw(wall(), SIZE, daylight)) <= 3


def test_a_change_fades_and_ends_as_what_is_new(qtbot: QtBot, theme: Theme) -> None:
    view = StageView(theme)
    qtbot.addWidget(view)
    view.resize(SIZE)
    with qtbot.waitExposed(view):
        view.show()
    view.render_moment(wall(turn=1))
    view.grab()
    new = together(title="Another step", prompts=("Something else altogether.",))

    view.render_moment(new)
    qtbot.waitUntil(lambda: not view.is_fading)

    assert difference(shown(view), draw(new, SIZE, theme)) <= 3


def test_a_fade_that_is_cut_short_leaves_nothing_behind(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("microsol_desktop.ui.stage.view._SLOWEST_FRAME", 60.0)
    view = StageView(theme)
    qtbot.addWidget(view)
    view.resize(SIZE)
    with qtbot.waitExposed(view):
        view.show()
    first, last = together(title="Stillness", silent=True), wall(turn=3)
    view.render_moment(first)
    settled()
    view.render_moment(wall(turn=2))
    view.repaint()
    paints = Paints(view)

    view.render_moment(last)
    qtbot.waitUntil(lambda: not view.is_fading)
    settled()

    assert unpainted(draw(first, SIZE, theme), draw(last, SIZE, theme), paints.regions) == []


def test_nothing_fades_where_the_system_asks_for_less_motion(view: StageView) -> None:
    view.render_moment(wall(turn=1))
    view.render_moment(together(title="Another step"))

    assert not view.is_fading


def test_the_pointer_is_hidden_once_it_rests(view: StageView, qtbot: QtBot) -> None:
    QTest.mouseMove(view, QPoint(200, 200))
    qtbot.waitUntil(lambda: view.cursor().shape() is Qt.CursorShape.BlankCursor)

    assert view.cursor().shape() is Qt.CursorShape.BlankCursor


def test_screen_readers_are_told_the_moment(view: StageView) -> None:
    view.render_moment(wall(turn=3))

    assert view.accessibleName() == "The stage"
    assert "Clara speaks" in view.accessibleDescription()


@pytest.mark.parametrize(
    ("change", "said"),
    [({"blank": True}, "black"), ({"time_out_left": 30.0}, "silence"), ({"revealed": "Now walk."}, "Now walk")],
)
def test_screen_readers_are_told_what_changes_on_a_cue(view: StageView, change: dict[str, Any], said: str) -> None:
    before = wall(turn=3)
    view.render_moment(before)

    view.render_moment(replace(before, **change))
    then = view.accessibleDescription()
    view.render_moment(before)

    assert said in then
    assert "Clara speaks" in view.accessibleDescription()


def test_painting_leaves_the_count_of_none_alone(view: StageView) -> None:
    moments: tuple[Wall, ...] = (wall(turn=1), wall(turn=2))

    def paint(times: int) -> int:
        for index in range(times):
            view.render_moment(moments[index % 2])
            view.repaint()
        gc.collect()
        return sys.getrefcount(None)

    before = paint(100)
    after = paint(400)

    assert abs(after - before) < 200


def test_the_ground_has_no_bands(theme: Theme) -> None:
    image = ground(QSize(960, 540), theme)

    rows = [{image.pixel(x, y) for x in range(400, 560)} for y in range(0, 540, 2)]

    # Where one colour ends and the next begins, both are mixed: a band would be rows of one colour each.
    assert sum(len(row) > 1 for row in rows) > 0.9 * len(rows)


def test_the_ground_keeps_to_the_colours_of_the_theme(theme: Theme) -> None:
    image = ground(QSize(960, 540), theme)

    middle, corner = QColor(image.pixel(480, 539)), QColor(image.pixel(0, 0))

    assert apart(middle, QColor(theme.glow)) <= 2
    assert apart(corner, QColor(theme.ground)) <= 2


@pytest.mark.parametrize("name", THEME_NAMES)
def test_a_prompt_that_stands_back_is_still_easy_to_read(name: str) -> None:
    worn = wear(name)

    written = colour_of("prompt_soft", worn).name()

    assert min(contrast(written, worn.ground), contrast(written, worn.glow)) >= 7.0


@pytest.mark.parametrize("may", [True, False])
def test_the_window_goes_only_if_its_owner_lets_it(qtbot: QtBot, theme: Theme, *, may: bool) -> None:
    window = StageWindow(StageView(theme), may_close=lambda: may)
    window.show()

    closed = window.close()

    assert closed is may
    assert window.isVisible() is not may
    window.deleteLater()
