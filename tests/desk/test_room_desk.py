from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from microsol_desktop.desk.begin import begin_run
from microsol_desktop.desk.room_desk import RoomDesk
from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.people import PersonId, named
from microsol_desktop.practice.model import Slug
from tests.desk.a_crash import assert_stands_after_a_crash, assert_whole
from tests.desk.fakes import FakeBells, FakeClock

SLUG, OTHER = Slug("it"), Slug("other")
TEXTS = {
    SLUG: """# It

## Share (1 min each)

## Choose (1 min, threes, choose scribe)

## Write (1 min, same groups, scribe speaks)

## Ask (9 min shared, draw)

## Meet (1 min each, new pairs, 2 rounds)

## Play (choose one)

### Dance (1 min each, two circles, 2 rounds)

### [[other]]

## Thanks (30 s each, pass it on)

## Close (1 min, repeat)
""",
    OTHER: """# Other

## Walk (1 min, move)

## All meet (1 min, everyone meets)

## Talk (1 min each, threes)
""",
}
PEOPLE = named(("Ana", "Bento", "Clara", "Davi", "Ema"))
SOMEBODY = st.integers(0, 6)
ACTS = st.one_of(
    st.sampled_from(
        [("advance",), ("advance",), ("go_back",), ("pass_turn",), ("take_back",), ("restart",), ("skip",)]
    ),
    st.tuples(st.just("take_digit"), st.integers(1, 9)),
    st.tuples(st.just("jump"), st.integers(0, 40)),
    st.tuples(st.just("come"), st.sampled_from(["", "Dora", "Ana", "5"]), st.sampled_from([None, 0, 2, 9])),
    st.just(("come_together", ("Gil", "", "Ana"))),
    st.tuples(st.just("leave"), SOMEBODY),
    st.tuples(st.just("watch"), SOMEBODY),
    st.tuples(st.just("call"), SOMEBODY),
    st.tuples(st.just("turn round"), SOMEBODY),
    st.tuples(st.just("scribe"), SOMEBODY),
)


def begun(folder: str, clock: FakeClock) -> RunDesk:
    return begin_run(
        SLUG,
        TEXTS,
        PEOPLE,
        clock=clock,
        journal_folder=Path(folder),
        bells=FakeBells(),
        seed=3,
        utc_offset=0,
        bounce_guard=False,
    )


def act(desk: RunDesk, name: str, *arguments: object) -> None:
    room, people = RoomDesk(desk), desk.run.schedule.people
    somebody = people[arguments[0] % len(people)] if arguments and isinstance(arguments[0], int) else people[0]
    match name:
        case "come":
            room.come(*arguments)  # type: ignore[arg-type]
        case "come_together":
            room.come_together(*arguments)  # type: ignore[arg-type]
        case "leave":
            room.leave(somebody.id)
        case "watch":
            room.change(somebody.id, witness=not somebody.witness)
        case "call":
            room.change(somebody.id, name="Flor")
        case "turn round":
            room.reseat(tuple(person.id for person in reversed(people)))
        case "scribe":
            desk.hold_role("scribe", somebody.id)
        case _:
            getattr(desk, name)(*arguments)


@pytest.mark.usefixtures("qapp")
@settings(max_examples=12)
@given(acts=st.lists(st.tuples(ACTS, st.sampled_from([0.5, 31.0, 70.0])), max_size=20))
def test_whoever_came_and_left_stands_after_a_crash(acts: list[tuple[tuple[object, ...], float]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        clock = FakeClock()
        desk = begun(folder, clock)
        for (name, *arguments), seconds in acts:
            clock.move(seconds)
            act(desk, str(name), *arguments)
            assert_whole(desk)
            schedule = desk.run.schedule
            assert len({person.name for person in schedule.people}) == len(schedule.people)

        assert_stands_after_a_crash(desk, Path(folder), clock)


@pytest.mark.usefixtures("qapp")
def test_before_it_begins_people_come_and_leave_as_well(tmp_path: Path) -> None:
    desk = begun(str(tmp_path), FakeClock())
    room = RoomDesk(desk)

    room.come()
    room.come("  ana ")
    room.leave(PersonId(2))

    assert [person.name for person in desk.run.schedule.people] == ["Ana", "Clara", "Davi", "Ema", "6", "ana 2"]
    assert desk.moment.wall.phase.value == "arrival"
    assert [cue.speakers for cue in desk.run.schedule.cues[1:7]] == [(1,), (3,), (4,), (5,), (6,), (7,)]
    desk.close()


@pytest.mark.usefixtures("qapp")
def test_the_last_one_is_told_to_end_the_gathering(tmp_path: Path) -> None:
    desk = begun(str(tmp_path), FakeClock())
    room, said = RoomDesk(desk), list[ExpectedFailure]()
    desk.refused.connect(said.append)

    for person in PEOPLE:
        room.leave(person.id)

    assert [failure.kind for failure in said] == ["nobody-left"]
    assert [person.name for person in desk.run.schedule.people] == ["Ema"]
    desk.close()


@pytest.mark.usefixtures("qapp")
def test_all_of_it_is_undone_like_anything_else(tmp_path: Path) -> None:
    desk = begun(str(tmp_path), FakeClock())
    room, before = RoomDesk(desk), desk.run

    room.come("Dora")
    room.change(PersonId(1), name="Anita")
    room.change(PersonId(1), witness=True)
    for _ in range(3):
        desk.take_back()

    assert desk.run == before
    desk.close()


@pytest.mark.usefixtures("qapp")
def test_those_who_came_together_are_taken_back_at_once(tmp_path: Path) -> None:
    desk = begun(str(tmp_path), FakeClock())
    room = RoomDesk(desk)
    room.come("Flor")

    room.come_together(("Gil", "Hana", "Ivo"))
    with_all = [person.name for person in desk.run.schedule.people][5:]
    desk.take_back()

    assert with_all == ["Flor", "Gil", "Hana", "Ivo"]
    assert [person.name for person in desk.run.schedule.people][5:] == ["Flor"]
    desk.take_back()
    assert len(desk.run.schedule.people) == 5
