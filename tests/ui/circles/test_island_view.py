"""The island's picture: what is seen in it, and what a host does with it."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QKeySequence, QPalette, QShortcut, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from microsol_desktop.circle.circles import CircleKind
from microsol_desktop.circle.island import IslandCircle
from microsol_desktop.circle.islanders import Islanders
from microsol_desktop.circle.keys import CircleKey, PersonKey
from microsol_desktop.desk.island_desk import shown
from microsol_desktop.ui.circles.island_look import LINES, Look, look
from microsol_desktop.ui.circles.island_seen import View
from microsol_desktop.ui.circles.island_ties import Sort, ties_of
from microsol_desktop.ui.circles.island_view import IslandView
from tests.ui.circles.an_island import ANA, CREW, DUARTE, EVA, OLGA, PAIR, WIDE, small_island
from tests.ui.console.a_run import a_theme


@pytest.fixture
def dressed(qapp: QApplication) -> Look:
    return look(QPalette(), qapp.font(), a_theme())


@pytest.fixture
def view(qtbot: QtBot, dressed: Look) -> IslandView:
    made = IslandView(dressed, calm=lambda: True)
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show_island(small_island())
    with qtbot.waitExposed(made):
        made.show()
    return made


def _at(view: IslandView, key: UUID) -> QPoint:
    """The pixel at which somebody, or a circle's upper edge, is seen."""
    island = small_island()
    spot = island.spots.get(PersonKey(key))
    disc = island.discs.get(CircleKey(key))
    if spot is not None:
        x, y = spot.x, spot.y
    else:
        assert disc is not None
        x, y = disc.x, disc.y - disc.r * 0.93
    return QPointF(*view.camera.pixel(x, y, view.width(), view.height())).toPoint()


def _wheel(view: IslandView, notches: int) -> None:
    at = QPointF(view.rect().center())
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def test_a_click_chooses_a_person_or_the_innermost_circle(qtbot: QtBot, view: IslandView) -> None:
    chosen: list[UUID | None] = []
    view.chosen.connect(chosen.append)

    for key in (ANA, CREW, WIDE):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=_at(view, key))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))

    assert chosen == [ANA, CREW, WIDE, None]
    assert view.key is None


def test_how_many_stand_on_the_shore_is_written_clear_of_their_dots(qtbot: QtBot, dressed: Look) -> None:
    two = tuple(PersonKey(UUID(int=900 + number)) for number in range(2))
    circle = IslandCircle(key=CREW, kind=CircleKind.CREW, name="Crew")
    island = shown(Islanders((circle,), dict.fromkeys(two, "Ana"), {}, {}, ()))
    view = IslandView(dressed, calm=lambda: True)
    qtbot.addWidget(view)
    view.resize(200, 150)

    view.show_island(island)
    with qtbot.waitExposed(view):
        view.show()

    lowest = max((island.spots[each] for each in two), key=lambda spot: spot.y)
    x, y = view.camera.pixel(lowest.x, lowest.y, view.width(), view.height())
    half = View(view.camera, view.width(), view.height()).dot / 2
    picture = view.grab().toImage()
    assert [picture.pixelColor(round(x), round(y + part * half)) for part in (-0.8, 0, 0.8)] == [dressed.soft] * 3


def test_dragging_moves_and_chooses_nothing(view: IslandView) -> None:
    chosen: list[UUID | None] = []
    view.chosen.connect(chosen.append)
    before = view.camera

    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    QTest.mouseMove(view, QPoint(340, 330))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(340, 330))

    assert chosen == []
    assert view.camera == before.moved(-40, -30)


def test_the_wheel_brings_nearer_and_takes_away(view: IslandView) -> None:
    whole = view.camera

    _wheel(view, 3)
    nearer = view.camera.scale
    _wheel(view, -3)

    assert nearer > whole.scale * 1.9
    assert view.camera.scale == pytest.approx(whole.scale)


def test_a_double_click_goes_into_a_circle_and_backspace_out_again(view: IslandView) -> None:
    whole = view.camera

    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=_at(view, CREW))
    crew = view.camera
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    wide = view.camera
    QTest.keyClick(view, Qt.Key.Key_Backspace)

    assert crew.scale > wide.scale > whole.scale
    assert view.camera == whole


def test_backspace_leads_out_of_a_circle_also_where_it_is_the_windows_key_for_back(view: IslandView) -> None:
    left: list[bool] = []
    shortcut = QShortcut(QKeySequence(Qt.Key.Key_Backspace), view)
    shortcut.activated.connect(lambda: left.append(True))
    view.go_in(CREW)
    view.setFocus()
    before = view.camera

    QTest.keyClick(view, Qt.Key.Key_Backspace)

    assert left == []
    assert view.camera.scale < before.scale


def test_a_double_click_on_somebody_opens_their_page(qtbot: QtBot, view: IslandView) -> None:
    with qtbot.waitSignal(view.opened) as opened:
        QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=_at(view, EVA))

    assert opened.args == [EVA]


@pytest.mark.parametrize(
    ("key", "moves"),
    [
        (Qt.Key.Key_Left, (-1, 0, 0)),
        (Qt.Key.Key_Right, (1, 0, 0)),
        (Qt.Key.Key_Up, (0, -1, 0)),
        (Qt.Key.Key_Down, (0, 1, 0)),
        (Qt.Key.Key_Plus, (0, 0, 1)),
        (Qt.Key.Key_Minus, (0, 0, -1)),
    ],
)
def test_every_way_of_moving_has_a_key(view: IslandView, key: Qt.Key, moves: tuple[int, int, int]) -> None:
    view.closer()
    before = view.camera

    QTest.keyClick(view, key)

    went = (view.camera.x - before.x, view.camera.y - before.y, view.camera.scale - before.scale)
    assert tuple((change > 1e-9) - (change < -1e-9) for change in went) == moves


def test_enter_goes_into_what_is_chosen_and_0_shows_the_whole(view: IslandView) -> None:
    whole = view.camera
    view.choose(CREW)

    QTest.keyClick(view, Qt.Key.Key_Return)
    inside = view.camera
    QTest.keyClick(view, Qt.Key.Key_0)

    assert inside.scale > whole.scale * 2
    assert view.camera == whole


def test_who_is_chosen_elsewhere_comes_into_sight(view: IslandView) -> None:
    view.go_in(PAIR)

    view.choose(ANA, bring=True)

    assert view.rect().contains(_at(view, ANA))


def test_where_one_was_looking_stays_when_the_record_changes(view: IslandView) -> None:
    view.go_in(CREW)
    view.choose(ANA)
    before = view.camera

    view.show_island(small_island())

    assert (view.camera, view.key) == (before, ANA)


def test_what_is_chosen_and_gone_is_chosen_no_more(view: IslandView) -> None:
    view.choose(ANA)

    view.show_island(shown(Islanders((), {}, {}, {}, ())))

    assert view.key is None


def test_it_goes_there_at_once_where_less_motion_is_wished_for_and_else_in_steps(qtbot: QtBot, dressed: Look) -> None:
    moving = IslandView(dressed, calm=lambda: False)
    qtbot.addWidget(moving)
    moving.resize(700, 600)
    moving.show_island(small_island())
    moving.show()
    seen: list[float] = []
    moving.moved.connect(lambda: seen.append(moving.camera.scale))

    moving.go_in(CREW)
    qtbot.waitUntil(lambda: len(seen) > 2 and seen[-1] == max(seen) and not moving.is_moving)

    assert seen == sorted(seen)


def test_people_of_a_circle_have_their_other_ties_drawn() -> None:
    island = small_island()

    lines = {key: sorted(line.sort.name for line in ties_of(island, key)) for key in (ANA, EVA, OLGA, CREW, PAIR)}

    assert lines[ANA] == ["BELONGS", "FRIEND", "STEWARD"]
    assert (lines[EVA], lines[OLGA]) == (["FRIEND"], ["STEWARD"])
    assert (lines[CREW], lines[PAIR]) == (["BELONGS", "BELONGS"], ["BELONGS"])


def test_a_wide_circle_has_one_line_to_each_that_it_shares_people_with() -> None:
    lines = ties_of(small_island(), WIDE)

    assert [line.sort for line in lines] == [Sort.BELONGS]
    assert ties_of(small_island(), None) == ()


def test_no_two_kinds_of_circles_have_the_same_line() -> None:
    assert len(set(LINES.values())) == len(LINES)


def test_the_picture_is_sharp_again_when_it_rests(qtbot: QtBot, view: IslandView) -> None:
    view.go_in(CREW)
    qtbot.waitUntil(lambda: not view.is_moving)
    rested = view.grab().toImage()

    view.draw_sharply()

    assert view.grab().toImage() == rested


def test_what_is_drawn_while_it_moves_covers_the_whole_picture(qtbot: QtBot, view: IslandView, dressed: Look) -> None:
    view.go_in(CREW)
    qtbot.waitUntil(lambda: not view.is_moving)
    view.grab()
    view.farther()

    moving = view.grab().toImage()

    assert moving.pixelColor(2, 2).isValid()
    assert _colours(moving) > 8


def _colours(picture: QImage) -> int:
    return len({picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)})


def test_a_screen_reader_is_told_what_is_chosen(view: IslandView) -> None:
    view.choose(DUARTE)

    assert view.accessibleDescription() == "Duarte <b>Melo</b>. White house"
    assert view.accessibleName() == "The island, drawn"


def test_the_sea_has_the_themes_colour_where_the_page_lets_through_what_is_behind_it(qapp: QApplication) -> None:
    seen_through = QPalette(Qt.GlobalColor.transparent)

    dressed = look(seen_through, qapp.font(), a_theme())

    assert dressed.ground == QColor(a_theme().ground)
    assert dressed.is_dark
