from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from microsol_desktop.flow.by_lot import drawn_for
from microsol_desktop.flow.events import Advanced, RoleDrawn, RoleHeld, Started
from microsol_desktop.flow.people import Person, PersonId, named
from microsol_desktop.flow.reduce import reduce, replay
from microsol_desktop.flow.run import Run
from microsol_desktop.practice.model import Slug

SLUG = Slug("it")
NAMES = ("Ana", "Bento", "Clara", "Davi", "Ema", "Filipe", "Graça")


def a_run(text: str, people: tuple[Person, ...] = named(NAMES)) -> Run:
    start = Started(at=0, slug=SLUG, texts=((SLUG, text),), people=people, seed=1, wall=0, utc_offset=0)
    return replay((start, Advanced(at=1)))


def held(run: Run, role: str, people: tuple[PersonId, ...]) -> Run:
    for person in people:
        run = reduce(run, RoleHeld(at=2, role=role, person=person))
    return run


@given(some.floats(0, 1e4))
def test_the_lot_falls_on_as_many_as_are_wanted_and_never_on_a_witness(luck: float) -> None:
    people = (*named(NAMES[:4]), Person(id=PersonId(9), name="Ida", witness=True))
    run = a_run("# It\n\n## Settle (3 min, choose 2 note takers)\n", people)

    drawn = drawn_for(run, "note takers", luck)

    assert len(set(drawn)) == 2
    assert PersonId(9) not in drawn


@given(some.floats(0, 1e4))
def test_whoever_holds_another_role_stands_back(luck: float) -> None:
    run = a_run("# It\n\n## Settle (3 min, choose case giver + timekeeper)\n")
    run = held(run, "case giver", (PersonId(3),))

    assert drawn_for(run, "timekeeper", luck) != (PersonId(3),)


@given(some.floats(0, 1e4))
def test_one_in_each_group_and_only_where_nobody_holds_it_yet(luck: float) -> None:
    run = a_run("# It\n\n## Talk (5 min, threes, choose timekeeper)\n")
    first, second = run.cue.groups or ()

    both = drawn_for(run, "timekeeper", luck)
    rest = drawn_for(held(run, "timekeeper", (first[0],)), "timekeeper", luck)

    assert [person in group for person, group in zip(both, (first, second), strict=True)] == [True, True]
    assert len(rest) == 1
    assert rest[0] in second


def test_it_does_not_fall_on_the_same_seat_in_every_group() -> None:
    people = named(tuple(f"P{number}" for number in range(24)))
    run = a_run("# It\n\n## Talk (5 min, threes, choose timekeeper)\n", people)

    drawn = drawn_for(run, "timekeeper", 5.0)

    seats = [group.index(person) for group, person in zip(run.cue.groups or (), drawn, strict=True)]
    assert set(seats) == {0, 1, 2}


@given(some.floats(0, 1e4))
def test_drawn_once_more_it_falls_on_somebody_else(luck: float) -> None:
    run = held(a_run("# It\n\n## Settle (3 min, choose timekeeper)\n"), "timekeeper", (PersonId(2),))

    (drawn,) = drawn_for(run, "timekeeper", luck)

    assert drawn != PersonId(2)
    assert [holder.person for holder in held(run, "timekeeper", (drawn,)).holders] == [drawn]


@given(some.lists(some.floats(0, 1e4), min_size=7, max_size=7))
def test_nobody_has_it_again_in_a_step_before_all_have_had_it(lucks: list[float]) -> None:
    run = a_run("# It\n\n## Talk (5 min, 7 rounds, choose timekeeper)\n")

    had: list[PersonId] = []
    for luck in lucks:
        (drawn,) = drawn_for(run, "timekeeper", luck)
        had.append(drawn)
        run = reduce(held(run, "timekeeper", (drawn,)), Advanced(at=3))

    assert sorted(had) == [person.id for person in named(NAMES)]


def test_what_the_lot_said_happens_at_once_and_in_each_group() -> None:
    run = a_run("# It\n\n## Talk (5 min, threes, choose timekeeper)\n")
    drawn = drawn_for(run, "timekeeper", 3.0)

    after = reduce(run, RoleDrawn(at=2, role="timekeeper", order=drawn))

    assert [(holder.person, holder.group) for holder in after.holders] == [(drawn[0], 0), (drawn[1], 1)]
    assert reduce(run, RoleDrawn(at=2, role="timekeeper", order=(PersonId(99),))) is run


def test_where_no_role_is_chosen_there_is_nothing_to_draw() -> None:
    assert drawn_for(a_run("# It\n\n## Talk (5 min)\n"), "timekeeper", 1.0) == ()
