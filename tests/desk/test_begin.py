from __future__ import annotations

from pathlib import Path

import pytest

from microsol_desktop.desk.begin import begin_run, resume_run
from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.bells import Bell
from microsol_desktop.flow.moment import Phase
from microsol_desktop.flow.people import PersonId, named
from microsol_desktop.practice.model import Slug
from microsol_desktop.store.unfinished import Unfinished, unfinished
from tests.desk.fakes import FakeBells, FakeClock

SLUG, CLOSING = Slug("evening"), Slug("closing")
TEXTS = {
    SLUG: """---
title: An evening
---

Welcome.

## Settle in (3 min, choose case giver)

## Tell (10 min, case giver speaks)

Where are you now?

## Mirror (2 min each, except case giver)

> [!reveal]
> And what did you leave out?

## Threes (threes, each as client)

### The client shares (4 min, client speaks)
### The others answer (5 min, others speak)

## [[closing]]
""",
    CLOSING: """---
title: Closing
---

## Close (1 min each)
""",
}
PEOPLE = named(("Ana", "Bento", "Clara", "Duarte", "Eva"))
BENTO = PersonId(2)


class Room:
    """A gathering in a folder, with a clock that is moved by hand."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = FakeClock()
        self.bells = FakeBells()

    def begin(self) -> RunDesk:
        return begin_run(
            SLUG,
            TEXTS,
            PEOPLE,
            clock=self.clock,
            journal_folder=self.folder,
            bells=self.bells,
            utc_offset=0,
            hosts="Ana",
            bounce_guard=False,
        )

    def left(self) -> Unfinished:
        (found,) = unfinished(self.folder)
        return found

    def resume(self) -> RunDesk:
        return resume_run(self.left().path, clock=self.clock, bells=self.bells, bounce_guard=False)


@pytest.fixture
def room(qapp: object, tmp_path: Path) -> Room:
    return Room(tmp_path)


def test_a_gathering_begins_on_its_title_card(room: Room) -> None:
    desk = room.begin()

    shown = desk.moment.wall
    desk.close()

    assert shown.phase is Phase.ARRIVAL
    assert shown.cue.title == "An evening"
    assert shown.hosts == "Ana"


def test_it_goes_on_where_it_stood_with_the_time_that_passed(room: Room) -> None:
    desk = room.begin()
    desk.advance()
    room.clock.move(20)
    desk.close()
    room.clock.move(40)

    again = room.resume()
    shown = again.moment.wall
    again.close()

    assert shown.cue.title == "Settle in"
    assert shown.clock.left == 120


def test_it_goes_on_in_a_pause_as_it_was_left(room: Room) -> None:
    desk = room.begin()
    desk.advance()
    room.clock.move(20)
    desk.pause()
    desk.close()
    room.clock.start_again(after=900)

    again = room.resume()
    shown = again.moment.wall
    again.close()

    assert shown.phase is Phase.PAUSED
    assert shown.clock.left == 160


def test_over_a_new_start_of_the_machine_the_walls_clock_counts(room: Room) -> None:
    desk = room.begin()
    desk.advance()
    room.clock.move(20)
    desk.close()
    room.clock.start_again(after=30)

    again = room.resume()
    room.clock.wall -= 3600
    room.clock.ticking += 10
    again.tick()
    shown = again.moment.wall
    again.close()

    assert shown.clock.left == 120


def test_it_needs_no_practice_file_to_go_on(room: Room) -> None:
    desk = room.begin()
    for _ in range(4):
        desk.advance()
        room.clock.move(5)
    desk.tick()
    before = desk.moment
    desk.close()

    again = room.resume()
    after = again.moment
    again.close()

    assert not list(room.folder.glob("*.md"))
    assert after == before


def test_roles_and_passes_are_there_again(room: Room) -> None:
    desk = room.begin()
    desk.advance()
    desk.hold_role("case giver", BENTO)
    desk.advance()
    desk.advance()
    desk.pass_turn()
    desk.reveal()
    before = desk.run
    desk.close()

    again = room.resume()
    after = again.run
    again.close()

    assert after == before
    assert [cue.speakers for cue in after.schedule.cues[3:7]] == [(3,), (4,), (5,), (1,)]


def test_what_happens_after_going_on_is_kept_as_well(room: Room) -> None:
    desk = room.begin()
    desk.advance()
    desk.close()
    room.clock.start_again(after=30)
    again = room.resume()
    room.clock.move(1)
    again.advance()
    before = again.run
    again.close()

    third = room.resume()
    after = third.run
    third.close()

    assert after == before
    assert after.index == 2


def test_a_gathering_that_ended_leaves_no_file(room: Room) -> None:
    desk = room.begin()
    desk.advance()
    desk.end()

    desk.close()

    assert list(room.folder.iterdir()) == []


def test_an_end_that_was_taken_back_keeps_it(room: Room) -> None:
    desk = room.begin()
    desk.end()
    desk.take_back()

    desk.close()

    assert room.left().title == "An evening"


def test_a_practice_that_can_not_run_is_said_and_leaves_nothing(room: Room) -> None:
    with pytest.raises(ExpectedFailure):
        begin_run(
            SLUG,
            {SLUG: "---\ntitle: Wrong\n---\n\n## Step (5 mim, silent)\n"},
            PEOPLE,
            clock=room.clock,
            journal_folder=room.folder,
            bells=room.bells,
        )

    assert list(room.folder.iterdir()) == []


def test_a_second_window_can_not_go_on_with_it(room: Room) -> None:
    desk = room.begin()

    with pytest.raises(ExpectedFailure, match="another window"):
        room.resume()

    desk.close()


def test_a_role_that_is_held_is_known_from_there_on(room: Room) -> None:
    desk = room.begin()
    desk.advance()
    desk.hold_role("case giver", BENTO)
    roles = desk.moment.aside.roles
    desk.advance()
    telling = desk.moment.wall.cue
    desk.take_back()
    desk.take_back()
    freed = desk.moment.aside.roles
    desk.close()

    assert roles[0].holders == (BENTO,)
    assert telling.speakers == (BENTO,)
    assert freed[0].holders == ()


def test_a_role_can_be_given_to_somebody_else_and_be_free_again(room: Room) -> None:
    desk = room.begin()
    desk.advance()
    desk.hold_role("case giver", BENTO)
    desk.advance()
    desk.hold_role("case giver", PersonId(3))
    given = desk.moment.wall.cue.speakers
    desk.hold_role("case giver", None)
    free = desk.moment.wall.cue.speakers
    events = desk.run
    desk.hold_role("dragon", BENTO)
    desk.hold_role("case giver", PersonId(99))
    unchanged = desk.run
    desk.close()

    assert given == (PersonId(3),)
    assert free == ()
    assert unchanged is events


def test_driven_by_one_key_it_comes_to_its_end(room: Room) -> None:
    desk = room.begin()
    presses = 0
    while desk.moment.wall.phase is not Phase.ENDED:
        desk.advance()
        room.clock.move(1)
        presses += 1

    count = len(desk.run.schedule.cues)
    desk.close()

    assert presses == count
    assert Bell.SWITCH in room.bells.rung
