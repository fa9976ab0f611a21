"""What is chosen while a practice runs, chosen as hosts do: by keys alone, or by mouse alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from microsol_desktop.flow.moment import Phase
from tests.ui.console.test_driving import CheckIn

K = Qt.Key
Begin = Callable[..., CheckIn]


@pytest.fixture
def gathering(qapp: QApplication, tmp_path: Path) -> Iterator[Begin]:
    """Begins a gathering of these lines, and puts it away afterwards."""
    begun: list[CheckIn] = []

    def begin(*lines: str) -> CheckIn:
        begun.append(CheckIn(qapp, tmp_path, "\n".join(("# It", "", *lines, ""))))
        return begun[-1]

    yield begin
    for each in begun:
        each.close()


def test_more_time_is_granted_by_a_key_once_the_time_is_up(gathering: Begin) -> None:
    it = gathering("## Topic (5 min, extend 4 min + 2 min)", "## Close (1 min)")
    it.press(it.stage, K.Key_PageDown)
    (button,) = it.console.offers.buttons
    assert (button.label, button.isEnabled()) == ("Grant 4 min more", False)

    it.wait(300)
    assert button.isEnabled()
    it.press(it.stage, K.Key_E)

    assert it.wall.clock.left == 240
    assert it.console.offers.buttons[0].label == "Grant 2 min more"


def test_more_time_is_granted_by_the_mouse_and_taken_back(gathering: Begin) -> None:
    it = gathering("## Topic (1 min, extend 90 s)", "## Close (1 min)")
    it.press(it.stage, K.Key_PageDown)
    it.wait(70)

    it.click(it.console.offers.buttons[0])
    assert it.wall.clock.left == 90
    assert not it.console.offers.isVisible()

    it.click(it.console.buttons.undo)
    assert it.wall.clock.is_over
    assert it.console.offers.isVisible()


PLAY = ("## Play (choose one)", "What now?", "### A dance (5 min)", "### A song & a tale (2 min)", "## Close (1 min)")


def test_an_option_is_chosen_by_its_number_in_either_window(gathering: Begin) -> None:
    it = gathering(*PLAY)
    it.press(it.stage, K.Key_PageDown)
    assert [(button.label, button.accessibleDescription()) for button in it.console.offers.buttons] == [
        ("A dance", "1"),
        ("A song & a tale", "2"),
    ]
    assert it.console.buttons.next.label == "Next: A dance"

    it.press(it.stage, K.Key_2)

    assert it.wall.cue.part == "A song & a tale"
    assert not it.console.offers.isVisible()


def test_going_on_takes_the_option_that_stands_out(gathering: Begin) -> None:
    it = gathering(*PLAY)

    it.press(it.stage, K.Key_PageDown, K.Key_PageDown)

    assert it.wall.cue.part == "A dance"


def test_an_option_is_chosen_by_the_mouse_and_taken_back(gathering: Begin) -> None:
    it = gathering(*PLAY)
    it.press(it.console, K.Key_PageDown)

    it.click(it.console.offers.buttons[1])
    assert it.wall.cue.part == "A song & a tale"
    it.click(it.console.buttons.undo)

    assert it.wall.cue.title == "Play"
    assert it.console.offers.isVisible()


def test_a_number_for_which_there_is_nothing_does_nothing(gathering: Begin) -> None:
    it = gathering(*PLAY)
    it.press(it.console, K.Key_PageDown)

    it.press(it.console, K.Key_7)

    assert it.wall.cue.title == "Play"


def test_a_choice_as_the_last_step_ends_nothing_by_itself(gathering: Begin) -> None:
    it = gathering(*PLAY[:-1])
    it.press(it.console, K.Key_PageDown, K.Key_PageDown)
    assert it.wall.cue.part == "A dance"

    it.press(it.console, K.Key_PageDown)

    assert it.wall.phase is Phase.ENDED


ROUNDS = ("## Thanks (1 min each, repeat)", "## Close (1 min)")


def test_one_more_round_is_made_by_a_key_and_going_on_goes_on(gathering: Begin) -> None:
    it = gathering(*ROUNDS)
    it.press(it.stage, K.Key_PageDown, K.Key_PageDown, K.Key_PageDown)
    assert [button.label for button in it.console.offers.buttons] == ["Once more", "Enough: on to Close"]
    assert it.console.buttons.next.label == "Next: Close"

    it.press(it.stage, K.Key_1)
    assert (it.wall.cue.title, it.wall.cue.key.round, it.speaker) == ("Thanks", 2, "Bento")
    it.press(it.stage, K.Key_PageDown, K.Key_PageDown, K.Key_PageDown)

    assert it.wall.cue.title == "Close"


def test_one_more_round_is_made_by_the_mouse_and_taken_back(gathering: Begin) -> None:
    it = gathering(*ROUNDS)
    it.press(it.console, *[K.Key_PageDown] * 3)

    it.click(it.console.offers.buttons[0])
    assert it.wall.cue.key.round == 2
    it.click(it.console.buttons.undo)

    assert (it.wall.cue.key.round, it.speaker) == (1, "Clara")


def test_enough_is_said_in_the_middle_of_a_round(gathering: Begin) -> None:
    it = gathering(*ROUNDS)
    it.press(it.console, K.Key_PageDown)

    it.press(it.console, K.Key_2)

    assert it.wall.cue.title == "Close"


def test_for_its_time_one_key_goes_round_and_then_on(gathering: Begin) -> None:
    it = gathering("## Thanks (1 min, repeat for 3 min)", "## Close (1 min)")
    it.press(it.stage, K.Key_PageDown)

    rounds = []
    for _ in range(3):
        rounds.append((it.wall.cue.key.round, it.console.buttons.next.label))
        it.wait(60)
        it.press(it.stage, K.Key_PageDown)

    assert rounds == [(1, "Next: once more"), (2, "Next: once more"), (3, "Next: once more")]
    assert it.wall.cue.title == "Close"


def test_what_moves_on_goes_round_for_its_time_and_then_waits_for_the_host(gathering: Begin) -> None:
    it = gathering("## Thanks (1 min, repeat for 2 min, moves on)", "## Close (1 min)")
    it.press(it.stage, K.Key_PageDown)

    it.wait(61)
    assert it.wall.cue.key.round == 2
    it.wait(120)

    assert it.wall.cue.key.round == 2
    assert it.console.buttons.next.label == "Next: Close"


def test_a_step_is_begun_from_its_start_by_a_key(gathering: Begin) -> None:
    it = gathering("## Arrive (1 min)", *ROUNDS)
    it.press(it.stage, *[K.Key_PageDown] * 4, K.Key_1, K.Key_PageDown)
    it.wait(30)

    it.press(it.stage, K.Key_Home)

    assert (it.wall.cue.title, it.speaker, it.wall.clock.spent) == ("Thanks", "Ana", 0)
    it.press(it.stage, K.Key_PageDown, K.Key_PageDown)
    assert it.console.buttons.next.label == "Next: Close"


def test_a_choice_is_made_anew_when_its_step_begins_anew(gathering: Begin) -> None:
    it = gathering("## Arrive (1 min)", *PLAY)
    it.press(it.stage, K.Key_PageDown, K.Key_PageDown, K.Key_2)

    it.press(it.stage, K.Key_Home)

    assert it.wall.cue.chosen is None
    assert it.console.buttons.next.label == "Next: A dance"


def test_on_the_welcome_card_there_is_no_step_to_begin_anew(gathering: Begin) -> None:
    it = gathering(*PLAY)

    it.press(it.stage, K.Key_Home)

    assert it.wall.phase is Phase.ARRIVAL


WORD = ("## Share (1 min each, pass it on)", "## Close (1 min)")


def test_who_is_next_is_taken_by_a_number(gathering: Begin) -> None:
    it = gathering(*WORD)
    it.press(it.stage, K.Key_PageDown)
    assert it.speaker == "Ana"
    assert [button.label for button in it.console.offers.buttons] == ["Bento", "Clara"]

    it.press(it.stage, K.Key_2)

    assert it.speaker == "Clara"
    assert [button.label for button in it.console.offers.buttons] == ["Bento", "Ana"]


def test_who_is_next_is_taken_with_the_arrows(gathering: Begin) -> None:
    it = gathering(*WORD)
    it.press(it.console, K.Key_PageDown)

    it.press(it.console, K.Key_W, K.Key_Down, K.Key_Down, K.Key_Return)

    assert it.speaker == "Clara"
    assert it.console.body.people.heading.text() == "In the room"


def test_who_is_next_is_taken_by_the_mouse(gathering: Begin) -> None:
    it = gathering(*WORD)
    it.press(it.console, K.Key_PageDown)
    people = it.console.body.people.people
    clara = people.model().index(2, 0)

    QTest.mouseClick(people.viewport(), Qt.MouseButton.LeftButton, pos=people.visualRect(clara).center())

    assert it.speaker == "Clara"


def test_nobody_need_be_named(gathering: Begin) -> None:
    it = gathering(*WORD)

    it.press(it.stage, K.Key_PageDown, K.Key_PageDown)

    assert (it.wall.cue.key.turn, it.speaker) == (2, "")
    assert [button.label for button in it.console.offers.buttons] == ["Bento", "Clara", "Ana"]


def test_where_nobody_is_to_be_named_the_key_does_nothing(gathering: Begin) -> None:
    it = gathering("## Share (1 min each)")
    it.press(it.console, K.Key_PageDown, K.Key_W, K.Key_Down)

    assert it.speaker == "Bento"


def test_what_goes_beyond_a_limit_is_refused_in_a_sentence_and_nothing_is_lost(gathering: Begin) -> None:
    it = gathering(
        "## Which? (choose one)",
        "",
        "### One (1 min)",
        "",
        "### Many (1 s, 1950 rounds)",
        "",
        "## After (1 s, 99 rounds)",
    )
    it.press(it.stage, K.Key_PageDown)

    it.press(it.console, K.Key_2)

    assert "more than 2,000 turns" in it.console.header.bar.sentence
    assert it.wall.cue.title == "Which?"

    it.press(it.console, K.Key_1)

    assert it.console.header.bar.sentence == ""
    assert it.wall.cue.part == "One"
