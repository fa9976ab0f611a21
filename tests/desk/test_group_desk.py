from __future__ import annotations

from pytestqt.qtbot import QtBot

from microsol_desktop.desk.group_desk import GroupDesk
from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.events import Grouped
from microsol_desktop.flow.instant import Anchor
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.reduce import replay
from tests.desk.fakes import FakeBells, FakeClock, FakeJournal
from tests.flow.evenings import sitting
from tests.flow.runs import at_step, run_of_lines, start_of

LINES = ("## Move (1 min, move)", "## Talk (5 min, pairs)", "## On (5 min, same groups)")
ONE, TWO, THREE = PersonId(1), PersonId(2), PersonId(3)


def desk_of(*lines: str, people: int = 4, line: int = 0) -> tuple[RunDesk, FakeJournal]:
    clock, journal = FakeClock(), FakeJournal()
    run = at_step(run_of_lines(*lines, people=people), line)
    desk = RunDesk(run, Anchor(at=0.0, stamp=clock.stamp()), journal=journal, clock=clock, bells=FakeBells())
    return desk, journal


def seen(desk: RunDesk) -> str | None:
    return sitting(desk.run.cue)


def test_people_are_moved_while_the_next_groups_are_shown(qtbot: QtBot) -> None:
    desk, _ = desk_of(*LINES)
    groups = GroupDesk(desk)

    groups.move(ONE, 1)
    moved = seen(desk)
    groups.swap(TWO, THREE)
    swapped = seen(desk)
    groups.new_group(ONE)

    assert (moved, swapped, seen(desk)) == ("2 | 3 4 1", "3 | 2 4 1", "3 | 2 4 | 1")
    assert sitting(desk.run.schedule.cues[-1]) == "3 | 2 4 | 1"


def test_the_next_groups_are_changed_ahead(qtbot: QtBot) -> None:
    desk, _ = desk_of("## All (1 min)", *LINES[1:])
    groups = GroupDesk(desk)

    groups.swap(TWO, THREE, ahead=True)

    assert groups.there() is None
    assert groups.there(ahead=True) == ((1, 3), (2, 4))
    assert seen(desk) is None


def test_a_change_by_hand_is_journaled_whole_and_taken_back(qtbot: QtBot) -> None:
    desk, journal = desk_of(*LINES)
    begun = start_of(*LINES)

    GroupDesk(desk).swap(TWO, THREE)
    again = replay((begun, *journal.events))

    assert isinstance(journal.events[-1], Grouped)
    assert sitting(again.schedule.cues[2]) == "1 3 | 2 4"
    desk.take_back()
    assert seen(desk) == "1 2 | 3 4"


def test_where_there_are_no_groups_it_is_said_and_nothing_happens(qtbot: QtBot) -> None:
    desk, journal = desk_of("## All (1 min)")
    said: list[ExpectedFailure] = []
    desk.refused.connect(said.append)

    GroupDesk(desk).move(ONE, 0)

    assert [failure.kind for failure in said] == ["no-groups-to-change"]
    assert not journal.events
