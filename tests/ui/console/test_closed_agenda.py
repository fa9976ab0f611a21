"""What of the evening stands on the console while the room can read it."""

from __future__ import annotations

import pytest

from microsol_desktop.desk.insert_desk import InsertDesk
from microsol_desktop.ui.console.closed_agenda import UNTOLD, known_to_the_room
from tests.ui.console.a_run import a_desk

LAST_TURN = 8
pytestmark = pytest.mark.usefixtures("qapp")


def test_in_the_middle_of_a_round_nothing_that_comes_after_it_is_known() -> None:
    desk, *_ = a_desk()

    desk.jump(LAST_TURN - 2)

    assert [line.title for line in known_to_the_room(desk.moment)] == ["Arrive", "Check in"]


def test_of_what_comes_next_the_title_is_known_and_nothing_else() -> None:
    desk, *_ = a_desk()

    desk.jump(LAST_TURN)
    *begun, next_one = known_to_the_room(desk.moment)

    assert [line.title for line in begun] == ["Arrive", "Check in"]
    assert all(line.settings and line.begins_at != UNTOLD for line in begun)
    assert (next_one.title, next_one.settings, next_one.begins_at) == ("Stillness", "", UNTOLD)


def test_the_step_that_waits_for_what_was_brought_in_keeps_its_time() -> None:
    desk, *_ = a_desk()
    desk.jump(LAST_TURN)

    InsertDesk(desk).bring_break("Break", "", 300)
    known = known_to_the_room(desk.moment)

    assert [line.title for line in known][:3] == ["Arrive", "Check in", "Break"]
    assert all(line.begins_at != UNTOLD for line in known[:3])


def test_what_nobody_came_to_stays_closed_after_the_end() -> None:
    desk, *_ = a_desk()
    desk.jump(LAST_TURN)

    desk.end()

    assert "Harvest" not in [line.title for line in known_to_the_room(desk.moment)]
