"""Changes: whole or not at all, told by kind, and taken back as one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from microsol_desktop.circle.calls import Call
from microsol_desktop.circle.circles import Circle, CircleKind, Membership, Season, Standing
from microsol_desktop.circle.gatherings import AsRun, Attendance, Gathering, SatWith
from microsol_desktop.circle.keys import CallKey, CircleKey, GatheringKey, MembershipKey, PersonKey
from microsol_desktop.circle.people import Person
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.store.record.database import Record, open_record
from microsol_desktop.store.record.gatherings import as_run, keep_as_run
from microsol_desktop.store.record.rows import read, read_one
from microsol_desktop.store.record.writing import Writing
from tests.store.record.made_up import ALL, ANA, CREW, EVENING, NOW, PEOPLE, RUI, chance, key
from tests.store.record.opened import do, everything, fill, is_empty, put

FEW = st.integers(0, 3)
DAY = date(2026, 1, 1)


def somebody(number: int, name: str, brought_by: int | None) -> Person:
    through = None if brought_by is None else PersonKey(key(1 + brought_by))
    return Person(key=PersonKey(key(1 + number)), name=name, brought_by=through)


def a_circle(number: int, parent: int | None) -> Circle:
    above = None if parent is None else CircleKey(key(11 + parent))
    return Circle(key=CircleKey(key(11 + number)), kind=CircleKind.CREW, name="", parent=above)


def a_membership(number: int, person: int, circle: int, home: bool) -> Membership:
    return Membership(
        key=MembershipKey(key(21 + number)),
        person=PersonKey(key(1 + person)),
        circle=CircleKey(key(11 + circle)),
        standing=Standing.MEMBER,
        since=DAY,
        home=home,
    )


def a_gathering(number: int, circle: int | None, days: int) -> Gathering:
    of = None if circle is None else CircleKey(key(11 + circle))
    return Gathering(key=GatheringKey(key(31 + number)), on=DAY + timedelta(days), circle=of)


def sat(number: int, group: int, person: int) -> SatWith:
    return SatWith(gathering=GatheringKey(key(31 + number)), round=1, group=group, person=PersonKey(key(1 + person)))


def a_call(number: int, caller: int, supporters: list[int]) -> Call:
    return Call(
        key=CallKey(key(41 + number)),
        title="",
        caller=PersonKey(key(1 + caller)),
        supporters=tuple(PersonKey(key(1 + person)) for person in supporters),
    )


VALUES = st.one_of(
    st.builds(somebody, FEW, st.sampled_from(("Ana", "Rui")), st.none() | FEW),
    st.builds(a_circle, FEW, st.none() | FEW),
    st.builds(a_membership, FEW, FEW, FEW, st.booleans()),
    st.builds(a_gathering, FEW, st.none() | FEW, FEW),
    st.builds(sat, FEW, FEW, FEW),
    st.builds(a_call, FEW, FEW, st.lists(FEW, unique=True)),
)
STEPS = st.tuples(st.booleans(), VALUES)
"""To put a value in, or to take it out."""
HISTORIES = st.lists(st.lists(STEPS, max_size=5), max_size=4)

EVERYBODY = (
    *(somebody(number, "Somebody", None) for number in range(4)),
    *(a_circle(number, None) for number in range(4)),
    *(a_gathering(number, None, 0) for number in range(4)),
)


@pytest.fixture(scope="module")
def long_lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Record]:
    opened = open_record(tmp_path_factory.mktemp("record") / "record.sqlite", chance().randbytes)
    yield opened
    opened.close()


def one_change(steps: list[tuple[bool, object]]) -> Callable[[Writing], None]:
    def change(writing: Writing) -> None:
        # Whoever is pointed to is there, whatever was taken out before.
        writing.put_all(EVERYBODY)
        for is_put, value in steps:
            if is_put:
                writing.put_all((*EVERYBODY, value))
            else:
                writing.take_out(value)

    return change


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(HISTORIES)
def test_any_history_taken_back_in_reverse_leaves_the_rows_as_they_were(
    long_lived: Record, history: list[list[tuple[bool, object]]]
) -> None:
    assert is_empty(long_lived.ask(everything))
    past = []
    for number, steps in enumerate(history):
        before = long_lived.ask(everything)
        changes = long_lived.do(one_change(steps), NOW + timedelta(minutes=number)).changes
        assert bool(changes.rows) == (long_lived.ask(everything) != before)
        past.append((before, changes))

    for before, changes in reversed(past):
        back = long_lived.do(lambda writing, changes=changes: writing.take_back(changes), NOW).changes  # type: ignore[misc]
        assert long_lived.ask(everything) == before
        assert back.kinds == changes.kinds


def test_what_is_the_same_as_before_is_no_change(record: Record) -> None:
    fill(record)
    before = record.ask(everything)

    done = record.do(lambda writing: writing.put_all(ALL), NOW + timedelta(days=1))

    assert done.changes.rows == ()
    assert record.ask(everything) == before


def test_a_change_tells_which_kinds_it_touched(record: Record) -> None:
    fill(record)

    done = do(record, lambda writing: writing.put(replace(PEOPLE[1], name="Rui Jorge")))

    assert done.changes.kinds == {Person}


def test_a_call_whose_supporters_alone_are_others_is_a_changed_call(record: Record) -> None:
    fill(record)
    (call,) = record.ask(lambda connection: read(connection, Call))

    done = do(record, lambda writing: writing.put(replace(call, supporters=())))

    assert done.changes.kinds == {Call}


def test_with_a_circle_go_those_things_that_cant_be_without_it(record: Record) -> None:
    fill(record)

    do(record, lambda writing: writing.take_out_key(Circle, CREW))

    evening = record.ask(lambda connection: read_one(connection, Gathering, EVENING))
    assert evening is not None
    assert evening.circle is None
    assert evening.season is None
    assert record.ask(lambda connection: read(connection, Membership)) == ()
    assert record.ask(lambda connection: read(connection, Season)) == ()


def test_with_a_person_goes_whatever_says_that_they_were_there(record: Record) -> None:
    fill(record)

    done = do(record, lambda writing: writing.take_out(PEOPLE[0]))

    came = record.ask(lambda connection: read(connection, Attendance))
    assert ANA not in {each.person for each in came}
    (call,) = record.ask(lambda connection: read(connection, Call))
    assert call.caller is None
    assert ANA not in call.supporters
    assert {Person, Attendance, Call, SatWith} <= done.changes.kinds


def test_a_change_that_goes_wrong_leaves_nothing(record: Record) -> None:
    fill(record)
    before = record.ask(everything)

    def change(writing: Writing) -> None:
        writing.take_out(PEOPLE[0])
        raise LookupError

    with pytest.raises(LookupError):
        do(record, change)

    assert record.ask(everything) == before


def test_a_row_that_would_point_to_nothing_is_named_and_not_kept(record: Record) -> None:
    with pytest.raises(RuntimeError, match="membership to circle, membership to person"):
        put(record, a_membership(1, 1, 1, home=True))

    assert is_empty(record.ask(everything))


def test_what_was_changed_since_is_not_taken_back(record: Record) -> None:
    fill(record)
    first = do(record, lambda writing: writing.put(replace(PEOPLE[1], name="Rui Jorge"))).changes
    put(record, replace(PEOPLE[1], name="Rui J."))

    with pytest.raises(ExpectedFailure, match="changed again since"):
        do(record, lambda writing: writing.take_back(first))

    now = record.ask(lambda connection: read_one(connection, Person, RUI))
    assert now is not None
    assert now.name == "Rui J."


def test_a_whole_island_at_once_is_put_in_and_taken_back(record: Record) -> None:
    people = [Person(key=PersonKey(key(1_000 + number)), name=f"{number}") for number in range(1_500)]

    done = do(record, lambda writing: writing.put_all(people))
    do(record, lambda writing: writing.take_back(done.changes))

    assert len(done.changes.rows) == 1_500
    assert is_empty(record.ask(everything))


def test_keys_of_one_change_are_new(record: Record) -> None:
    done = do(record, lambda writing: (writing.new_key(), writing.new_key()))

    one, other = done.answer
    assert one != other
    assert one.version == 7


def test_what_a_gathering_left_behind_is_kept_whole_and_its_text_once(record: Record) -> None:
    evening = GatheringKey(key(500))
    ran = AsRun(
        gathering=Gathering(key=evening, on=DAY),
        text="# Check-in\n",
        sat=(SatWith(gathering=evening, round=1, group=1, person=ANA),),
    )
    put(record, *PEOPLE, *(value for value in ALL if type(value).__name__ == "Place"))

    for _ in range(2):
        do(record, lambda writing: keep_as_run(writing, ran))

    kept = record.ask(lambda connection: as_run(connection, evening))
    assert kept is not None
    assert (kept.text, kept.sat) == (ran.text, ran.sat)
    assert kept.gathering.text is not None


def test_nothing_of_a_change_is_seen_before_it_is_complete(record: Record, path: Path) -> None:
    other = open_record(path)
    seen: list[bool] = []

    def change(writing: Writing) -> None:
        writing.put_all(ALL)
        seen.append(is_empty(other.ask(everything)))

    do(record, change)

    assert seen == [True]
    assert not is_empty(other.ask(everything))
    other.close()
