"""A role is offered first to those who have not held it for long; only the host reads it. Who is expected is picked."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from pytestqt.qtbot import QtBot

from microsol_desktop.circle.keys import GatheringKey, PersonKey
from microsol_desktop.desk.role_turns import in_turn
from microsol_desktop.desk.whom import About
from microsol_desktop.flow.people import PersonId
from microsol_desktop.ui.console.in_the_room import InTheRoom
from microsol_desktop.ui.console.known_names import KnownNames
from microsol_desktop.ui.console.role_turns import offered_in_turn
from microsol_desktop.ui.kit.key_button import KeyButton
from tests.flow.runs import run_of_lines
from tests.ui.console.a_run import a_console

ONE, TWO, THREE = PersonId(1), PersonId(2), PersonId(3)
CASE = ("## Case (5 min, choose case giver)", "Who?", "## Closing (1 min)", "One word.")


def _line(person: PersonId | None, group: int | None = None) -> InTheRoom:
    return InTheRoom(person, str(person), group=group)


def test_those_whose_turn_is_known_come_first_and_say_when_it_was() -> None:
    lines = (_line(ONE), _line(TWO), _line(THREE))

    offered = offered_in_turn(lines, {THREE: "not yet", ONE: "last: May"})

    assert [(line.person, line.word) for line in offered] == [(THREE, "not yet"), (ONE, "last: May"), (TWO, "")]


def test_groups_stay_together() -> None:
    lines = (_line(None, 0), _line(ONE, 0), _line(TWO, 0), _line(None, 1), _line(THREE, 1))

    offered = offered_in_turn(lines, {TWO: "not yet", THREE: "not yet", ONE: "last: May"})

    assert [(line.person, line.group) for line in offered] == [(None, 0), (TWO, 0), (ONE, 0), (None, 1), (THREE, 1)]


def test_who_never_held_a_role_comes_before_who_held_it_long_ago() -> None:
    run = run_of_lines(*CASE, names=("Ana", "Bento", "Clara", "Rui"))
    keys = {PersonId(seat): PersonKey(UUID(int=seat)) for seat in (1, 2, 3)}
    about = About(gathering=GatheringKey(UUID(int=40)), here=keys)
    held = {"case giver": {keys[ONE]: date(2026, 5, 1), keys[TWO]: date(2025, 5, 1)}}

    offered = in_turn(run, about, held, "Case giver")

    assert [(one.person, one.last) for one in offered] == [
        (THREE, None),
        (TWO, date(2025, 5, 1)),
        (ONE, date(2026, 5, 1)),
    ]


def test_a_name_that_is_picked_is_the_one_that_comes(qtbot: QtBot) -> None:
    known = KnownNames()
    qtbot.addWidget(known)
    known.show()
    known.offer(("Ana Sousa", "Bento", "Élia"))
    all_of_them = known.shown
    known.narrow("Rui, el")
    narrowed = known.shown

    with qtbot.waitSignal(known.picked) as picked:
        next(button for button in known.findChildren(KeyButton) if button.label == "Élia").click()

    assert all_of_them == ("Ana Sousa", "Bento", "Élia")
    assert narrowed == ("Élia",)
    assert picked.args == ["Élia"]


def test_while_a_role_is_filled_the_list_offers_it_in_turn_and_then_is_as_they_sit(qtbot: QtBot) -> None:
    console, desk, _ = a_console(qtbot)
    panel = console.body.people
    panel.set_turns({"case giver": {PersonId(3): "not yet", PersonId(1): "last: May"}}.__getitem__)
    desk.jump(next(place for place, cue in enumerate(desk.run.schedule.cues) if cue.title == "Settle in"))
    seated = [line.name for line in panel.people.lines]

    panel.fill_role("case giver")
    offered = [(line.name, line.word) for line in panel.people.lines][:3]
    panel.fill_role("case giver")

    assert offered == [("Clara", "not yet"), ("Ana", "last: May"), ("Bento", "")]
    assert [line.name for line in panel.people.lines] == seated


def test_nothing_of_it_is_told_where_the_room_can_read_it(qtbot: QtBot) -> None:
    console, desk, _ = a_console(qtbot)
    panel = console.body.people
    panel.set_turns(lambda _: {PersonId(3): "not yet"})
    panel.set_awaited(lambda: ("Rui",))
    console.set_seen_by_room(True)
    desk.jump(next(place for place, cue in enumerate(desk.run.schedule.cues) if cue.title == "Settle in"))

    panel.fill_role("case giver")
    words = {line.word for line in panel.people.lines}
    panel.let_come_or_go()

    assert words == {""}
    assert not panel.foot.known.shown


def test_a_name_picked_beside_others_that_were_typed_comes_with_them(qtbot: QtBot) -> None:
    console, desk, _ = a_console(qtbot)
    panel = console.body.people
    panel.set_awaited(lambda: ("Rui", "Sara"))
    desk.advance()
    panel.let_come_or_go()
    panel.foot.field.setText("Olga, s")
    panel.foot.field.textEdited.emit("Olga, s")
    offered = panel.foot.known.shown

    with qtbot.waitSignal(panel.came) as came:
        panel.foot.known.picked.emit("Sara")

    assert offered == ("Sara",)
    assert came.args == [("Olga", "Sara")]
