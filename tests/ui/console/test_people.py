"""Who comes, leaves, watches, sits where and is called what: by the mouse, and by keys alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from microsol_desktop.flow.moment import Phase
from microsol_desktop.ui.console.people import PeopleView
from microsol_desktop.ui.console.words import what_follows
from tests.ui.console.test_driving import CheckIn

K = Qt.Key
LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
ROUND = ("## Check in (2 min each)", "How are you?", "## Close (1 min)")
Begin = Callable[..., "Room"]


class Room(CheckIn):
    """A gathering of Ana, Bento and Clara, seen from the list of people."""

    @property
    def view(self) -> PeopleView:
        return self.console.body.people.people

    @property
    def here(self) -> list[str]:
        return [person.name for person in self.desk.run.schedule.people]

    @property
    def told(self) -> str:
        return self.console.header.bar.sentence

    def type(self, text: str) -> None:
        handle = self.console.windowHandle()
        assert handle is not None
        QTest.keyClicks(self.console.body.people.foot.field, text)

    def hold(self, key: Qt.Key) -> None:
        handle = self.console.windowHandle()
        assert handle is not None
        QTest.keyClick(handle, key, CONTROL)

    def spot(self, name: str, down: float = 0.5) -> QPoint:
        row = next(row for row, line in enumerate(self.view.lines) if line.name == name)
        box = self.view.visualRect(self.view.model().index(row, 0))
        return QPoint(box.x() + box.width() // 3, box.y() + int(box.height() * down))

    def point_at(self, name: str) -> None:
        QTest.mouseClick(self.view.viewport(), LEFT, pos=self.spot(name))

    def drag(self, name: str, to: str, down: float = 0.5, *, gives_up: bool = False) -> None:
        port, there = self.view.viewport(), self.spot(to, down)
        QTest.mousePress(port, LEFT, pos=self.spot(name))
        QTest.mouseMove(port, self.spot(name) + QPoint(0, 30))
        QTest.mouseMove(port, there)
        if gives_up:
            self.press(self.console, K.Key_Escape)
        QTest.mouseRelease(port, LEFT, pos=there)


@pytest.fixture
def room(qapp: QApplication, tmp_path: Path) -> Iterator[Begin]:
    """Begins a gathering of these lines, and puts it away afterwards."""
    begun: list[Room] = []

    def begin(*lines: str) -> Room:
        begun.append(Room(qapp, tmp_path, "\n".join(("# It", "", *lines, ""))))
        # There is one screen in tests, and what the host alone is told would be closed.
        begun[-1].console.hold_note(True)
        return begun[-1]

    yield begin
    for each in begun:
        each.close()
    qapp.processEvents()


def test_somebody_comes_by_keys_alone_and_the_keys_are_the_runs_again(room: Begin) -> None:
    it = room(*ROUND)
    it.press(it.stage, K.Key_PageDown, K.Key_L)
    it.type("Davi, Ema")
    it.press(it.console, K.Key_Return)

    assert it.here == ["Ana", "Bento", "Clara", "Davi", "Ema"]
    it.press(it.console, K.Key_Space)
    assert it.speaker == "Bento"


def test_whoever_is_clicked_on_is_meant_also_where_a_name_was_asked_for(room: Begin) -> None:
    it = room(*ROUND)
    it.press(it.console, K.Key_PageDown)

    it.click(it.console.body.people.foot.coming)
    it.point_at("Clara")
    it.click(it.console.body.people.foot.leave)

    assert it.here == ["Ana", "Bento"]


def test_no_comma_follows_a_step_that_is_a_question(room: Begin) -> None:
    it = room("## Arrive (1 min)", "## What holds you back? (1 min)", "## Close (1 min)")

    it.press(it.console, K.Key_PageDown)

    assert what_follows(it.desk.moment) == "Next: What holds you back? Then Close"


def test_several_who_come_at_once_are_told_in_one_sentence(room: Begin) -> None:
    it = room(*ROUND)
    it.press(it.console, K.Key_L)
    it.type("Davi, Ema, Filip")
    it.press(it.console, K.Key_Return)

    assert it.told.startswith("Davi, Ema and Filip are here now.")


def test_very_many_who_come_or_go_at_once_are_counted(room: Begin) -> None:
    it = room(*ROUND)
    it.press(it.console, K.Key_L)
    it.type("Davi, Ema, Filip, Gil, Hugo, Ines")

    it.press(it.console, K.Key_Return)

    assert it.told.startswith("6 more people are here now.")


def test_several_who_come_at_once_are_undone_at_once(room: Begin) -> None:
    it = room(*ROUND)
    it.press(it.console, K.Key_L)
    it.type("Davi, Ema, Filip")
    it.press(it.console, K.Key_Return)

    it.hold(K.Key_Z)

    assert it.here == ["Ana", "Bento", "Clara"]


def test_the_console_says_what_follows_when_somebody_comes_or_goes(room: Begin) -> None:
    it = in_threes(room, "## Settle (1 min, choose timekeeper)", "## Time (1 min, timekeeper speaks)", *THREES)
    said = []

    it.click(it.console.body.people.choosers[0])
    it.point_at("Ana")
    it.press(it.console, K.Key_L)
    it.type("Hugo")
    it.press(it.console, K.Key_Return)
    said.append(it.told)
    it.point_at("Ana")
    it.click(it.console.body.people.foot.leave)
    said.append(it.told)
    it.press(it.console, K.Key_PageDown, K.Key_PageDown, K.Key_L)
    it.type("Ida")
    it.press(it.console, K.Key_Return)
    said.append(it.told)

    assert said == [
        "Hugo is here now. The groups to come are made anew.",
        "Ana has left. Nobody is timekeeper now; you can choose once more.",
        "Ida is here now, with the people of Hearth.",
    ]


def test_somebody_comes_in_the_middle_of_a_round(room: Begin) -> None:
    it = room(*ROUND)
    it.press(it.console, K.Key_PageDown, K.Key_L)
    it.type("Davi")

    it.press(it.console, K.Key_Return)

    assert it.told == "Davi is here now and has the last turn of this round."
    assert [it.wall.names[person] for person in it.wall.cue.order] == ["Ana", "Bento", "Clara", "Davi"]


def test_somebody_comes_without_a_name_by_the_mouse_and_it_is_taken_back(room: Begin) -> None:
    it = room(*ROUND)
    foot = it.console.body.people.foot

    it.click(foot.coming)
    it.press(it.console, K.Key_Return)
    with_them = it.here
    it.click(it.console.buttons.undo)

    assert with_them == ["Ana", "Bento", "Clara", "4"]
    assert it.here == ["Ana", "Bento", "Clara"]


def test_names_are_pasted_a_line_each(room: Begin) -> None:
    it = room(*ROUND)
    QApplication.clipboard().setText("Davi\nEma, Filipe\r\n")

    it.press(it.console, K.Key_L)
    it.hold(K.Key_V)
    it.press(it.console, K.Key_Return)

    assert it.here == ["Ana", "Bento", "Clara", "Davi", "Ema", "Filipe"]


def test_after_the_end_nobody_comes(room: Begin) -> None:
    it = room(*ROUND)

    it.press(it.console, K.Key_End, K.Key_L, K.Key_Return)

    assert it.here == ["Ana", "Bento", "Clara"]


def test_escape_leaves_the_names_and_pauses_nothing(room: Begin) -> None:
    it = room(*ROUND)
    it.press(it.console, K.Key_PageDown, K.Key_L)
    it.type("Dav")

    it.press(it.console, K.Key_Escape)

    assert it.here == ["Ana", "Bento", "Clara"]
    assert it.wall.phase is Phase.RUNNING
    assert not it.console.body.people.foot.is_typed_into


def test_a_clicker_goes_on_while_a_name_is_typed(room: Begin) -> None:
    it = room(*ROUND)
    it.press(it.console, K.Key_PageDown, K.Key_L)
    it.type("Davi")

    it.press(it.console, K.Key_PageDown)

    assert it.speaker == "Bento"
    assert it.console.body.people.foot.field.text() == "Davi"


def test_somebody_leaves_by_keys_alone(room: Begin) -> None:
    it = room(*ROUND)
    it.press(it.console, K.Key_PageDown, K.Key_L, K.Key_Down, K.Key_Down, K.Key_Delete)

    assert it.here == ["Ana", "Clara"]
    assert "Bento" in it.told
    it.hold(K.Key_Z)
    assert it.here == ["Ana", "Bento", "Clara"]


def test_somebody_leaves_by_the_mouse(room: Begin) -> None:
    it = room(*ROUND)
    it.press(it.console, K.Key_PageDown)

    it.point_at("Clara")
    it.click(it.console.body.people.foot.leave)

    assert it.here == ["Ana", "Bento"]
    assert it.console.body.people.foot.coming.isVisible()


def test_after_a_click_on_a_name_the_keys_still_mean_the_run(room: Begin) -> None:
    it = room(*ROUND)
    it.press(it.console, K.Key_PageDown)

    it.point_at("Clara")
    it.press(it.console, K.Key_Down, K.Key_Space, K.Key_Escape)

    assert (it.speaker, it.wall.phase) == ("Clara", Phase.PAUSED)


def test_where_a_click_names_who_is_next_the_other_button_picks(room: Begin) -> None:
    it = room("## Share (1 min each, pass it on)", "## Close (1 min)")
    it.press(it.console, K.Key_PageDown)

    QTest.mouseClick(it.view.viewport(), Qt.MouseButton.RightButton, pos=it.spot("Clara"))
    it.click(it.console.body.people.foot.leave)

    assert (it.speaker, it.here) == ("Ana", ["Ana", "Bento"])


def test_the_last_one_can_t_leave_and_that_is_said(room: Begin) -> None:
    it = room(*ROUND)
    for name in ("Ana", "Bento", "Clara"):
        it.point_at(name)
        it.press(it.console, K.Key_Delete)

    assert it.here == ["Clara"]
    assert "nobody" in it.told


def test_a_witness_is_made_and_takes_turns_again(room: Begin) -> None:
    it = room(*ROUND)
    foot = it.console.body.people.foot
    it.press(it.console, K.Key_PageDown)
    it.console.hold_note(True)

    it.point_at("Clara")
    it.click(foot.watch)
    order, words = it.wall.cue.order, [line.word for line in it.view.lines]
    it.click(foot.watch)

    assert (len(order), words[2]) == (2, "watches")
    assert len(it.wall.cue.order) == 3


def test_a_witness_is_made_by_keys_alone(room: Begin) -> None:
    it = room(*ROUND)

    it.press(it.console, K.Key_L, K.Key_Down, K.Key_End, K.Key_Return, K.Key_Tab, K.Key_Space)

    assert [person.name for person in it.desk.run.schedule.people if person.witness] == ["Clara"]


def test_that_somebody_only_watches_is_not_written_where_the_room_can_read_it(room: Begin) -> None:
    it = room(*ROUND)
    it.console.hold_note(False)
    it.point_at("Clara")
    it.click(it.console.body.people.foot.watch)

    it.console.set_seen_by_room(True)

    assert [line.word for line in it.view.lines] == ["", "", ""]


def test_a_name_is_mended_by_a_double_click(room: Begin) -> None:
    it = room(*ROUND)

    it.point_at("Bento")
    QTest.mouseDClick(it.view.viewport(), LEFT, pos=it.spot("Bento"))
    it.type("Benta")
    it.press(it.console, K.Key_Return)

    assert it.here == ["Ana", "Benta", "Clara"]


def test_a_name_is_mended_by_keys_alone(room: Begin) -> None:
    it = room(*ROUND)

    it.press(it.console, K.Key_L, K.Key_Down, K.Key_Down, K.Key_F2)
    it.type("Benta")
    it.press(it.console, K.Key_Return)

    assert it.here == ["Ana", "Benta", "Clara"]


def test_a_seat_is_changed_by_dragging(room: Begin) -> None:
    it = room(*ROUND)

    it.drag("Clara", "Ana", 0.2)

    assert it.here == ["Clara", "Ana", "Bento"]
    assert it.told


def test_a_drag_is_given_up_with_escape(room: Begin) -> None:
    it = room(*ROUND)
    it.press(it.console, K.Key_PageDown)

    it.drag("Clara", "Ana", 0.2, gives_up=True)

    assert it.here == ["Ana", "Bento", "Clara"]
    assert it.wall.phase is Phase.RUNNING


def test_a_seat_is_changed_with_the_arrows(room: Begin) -> None:
    it = room(*ROUND)

    it.press(it.console, K.Key_L, K.Key_Down)
    it.hold(K.Key_Down)
    it.hold(K.Key_Down)

    assert it.here == ["Bento", "Clara", "Ana"]
    assert it.view.picked is not None
    assert it.view.picked.name == "Ana"


THREES = ("## Talk (5 min, threes)", "## Close (1 min)")


def in_threes(room: Begin, *lines: str) -> Room:
    """Ana, Bento and Clara at the Hearth; Davi, Ema, Filipe at the Harbour."""
    it = room(*(lines or THREES))
    it.press(it.console, K.Key_L)
    it.type("Davi, Ema, Filipe")
    it.press(it.console, K.Key_Return, K.Key_PageDown)
    return it


def groups(it: Room) -> list[str]:
    return [" ".join(it.wall.names[person] for person in group) for group in it.wall.cue.groups or ()]


def test_a_name_dragged_to_another_group_joins_it(room: Begin) -> None:
    it = in_threes(room)

    it.drag("Bento", "Harbour")

    assert groups(it) == ["Ana Clara", "Davi Ema Filipe Bento"]
    assert "Harbour" in it.told
    it.hold(K.Key_Z)
    assert groups(it) == ["Ana Bento Clara", "Davi Ema Filipe"]


def test_a_name_dragged_onto_another_changes_places_with_it(room: Begin) -> None:
    it = in_threes(room)

    it.drag("Bento", "Ema")

    assert groups(it) == ["Ana Ema Clara", "Davi Bento Filipe"]
    assert "Bento" in it.told
    assert "Ema" in it.told


def test_groups_are_made_by_keys_alone(room: Begin) -> None:
    it = in_threes(room)

    it.press(it.console, K.Key_L, K.Key_Down, K.Key_Down)
    it.hold(K.Key_Right)
    after_one = groups(it)
    it.press(it.console, K.Key_Return, K.Key_Tab, K.Key_Tab, K.Key_Tab, K.Key_Space)

    assert after_one == ["Ana Clara", "Davi Ema Filipe Bento"]
    assert groups(it) == ["Ana Clara", "Davi Ema Filipe", "Bento"]


def test_the_next_groups_are_moved_while_people_find_their_places(room: Begin) -> None:
    it = in_threes(room, "## Find your three (1 min, move)", *THREES)

    it.drag("Bento", "Harbour")
    it.press(it.console, K.Key_PageDown)

    assert groups(it) == ["Ana Clara", "Davi Ema Filipe Bento"]


def test_who_goes_into_the_fishbowl_changes_places_with_who_comes_out(room: Begin) -> None:
    it = in_threes(room, "## Talk (1 min each, fishbowl of 2)", "## Close (1 min)")

    it.drag("Clara", "Bento")

    assert [line.name for line in it.view.lines][:3] == ["Inside", "Ana", "Clara"]


def test_a_role_falls_by_lot_with_one_key_and_the_button_says_it(room: Begin) -> None:
    it = room("## Settle (3 min, choose timekeeper)", "## Close (1 min)")
    it.press(it.console, K.Key_PageDown)

    it.click(it.console.body.people.choosers[0])
    shown = it.console.body.people.foot.lot.isVisible()
    it.press(it.console, K.Key_0)

    (holder,) = it.desk.run.holders
    assert shown
    assert it.wall.names[holder.person] in it.told


def test_a_role_falls_by_lot_by_the_mouse(room: Begin) -> None:
    it = room("## Settle (3 min, choose timekeeper)", "## Close (1 min)")
    it.press(it.console, K.Key_PageDown)

    it.click(it.console.body.people.choosers[0], it.console.body.people.foot.lot)

    assert len(it.desk.run.holders) == 1
