"""Lanes go on when a group grows or shrinks: what is left is divided among those who still have a turn.

Worked out by hand for seven people who tell in threes for fifteen minutes: Ana, Bento, Clara and Davi have 225 seconds
each, Ema, Filip and Gita 300.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from microsol_desktop.flow.comings import changing, coming, leaving
from microsol_desktop.flow.events import Extended, Happening, Jumped, TookBack
from microsol_desktop.flow.grouping import Moved, grouping
from microsol_desktop.flow.lanes import left_in, turn_in
from microsol_desktop.flow.now import moment
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.reduce import reduce, replay
from microsol_desktop.flow.run import Run, history
from microsol_desktop.flow.schedule import Lane
from microsol_desktop.ui.stage.people import holds_turn
from tests.flow.evening import tell
from tests.flow.runs import at_step, run_of_lines

ANA, BENTO, CLARA, DAVI, EMA, FILIP, GITA = map(PersonId, range(1, 8))
HUGO = PersonId(8)


def telling(*before: Happening) -> Run:
    run = run_of_lines("## Tell (15 min shared, threes)", "## Close (1 min)", people=7)
    return tell(at_step(run, 0), *before)


def lane_with(run: Run, person: PersonId) -> Lane:
    return next(lane for lane in run.cue.lanes or () if any(person in order for order in lane.orders))


def at_turn(run: Run, person: PersonId, spent: float) -> tuple[int, float]:
    """Which turn the group of this person is at, and how long that one has left."""
    lane = lane_with(run, person)
    return turn_in(run.cue, lane, spent), left_in(run.cue, lane, spent)


def speaking(run: Run, now: float) -> list[list[PersonId]]:
    wall = moment(run, now).wall
    return [sorted(holds_turn(wall, group)) for group in run.cue.groups or ()]


def come(run: Run, at: float) -> Run:
    return reduce(run, coming(run, at))


def leave(run: Run, at: float, person: PersonId) -> Run:
    return reduce(run, leaving(run, at, person))


def test_a_group_that_grows_shares_the_rest_from_the_beginning_of_the_turn_under_way() -> None:
    run = come(telling(), 400.0)

    # Filip speaks since 300; he, Gita and Hugo share the 600 seconds from there on.
    assert run.cue.groups == ((ANA, BENTO, CLARA, DAVI), (EMA, FILIP, GITA, HUGO))
    assert [at_turn(run, HUGO, spent) for spent in (400, 499, 500, 700)] == [(2, 100), (2, 1), (3, 200), (4, 200)]
    assert [at_turn(run, ANA, spent) for spent in (400, 450)] == [(2, 50), (3, 225)]
    assert speaking(run, 400.0) == [[BENTO], [FILIP]]
    assert [lane.groups for lane in run.cue.lanes or ()] == [(), (1,)]


def test_who_has_had_more_than_their_share_then_is_done() -> None:
    run = come(telling(), 580.0)

    # Filip has had 280 seconds, more than a third of 600; Gita and Hugo share the 320 that are left.
    assert at_turn(run, HUGO, 580) == (3, 160)
    assert speaking(run, 580.0)[1] == [GITA]


@pytest.mark.parametrize(
    ("who", "turn", "speaks"),
    [
        # Bento speaks since 225. Who was still to come leaves the 675 seconds to Bento and Clara: 337 each.
        (DAVI, (2, 225 + 337 - 400), BENTO),
        # Who had their turn takes nothing along: Bento, Clara and Davi have 225 each as before.
        (ANA, (1, 50), BENTO),
        # Whoever speaks leaves the 500 seconds to the other two.
        (BENTO, (2, 250), CLARA),
    ],
)
def test_a_group_that_shrinks_shares_what_it_gained(who: PersonId, turn: tuple[int, float], speaks: PersonId) -> None:
    run = leave(telling(), 400.0, who)

    stays = CLARA if who == DAVI else DAVI
    assert at_turn(run, stays, 400) == turn
    assert lane_with(run, stays).turns == 3
    assert speaking(run, 400.0) == [[speaks], [FILIP]]
    assert at_turn(run, EMA, 400) == (2, 200)
    assert turn_in(run.cue, lane_with(run, stays), 899) == 3


def test_who_only_watches_from_now_on_has_no_turn() -> None:
    run = telling()

    run = reduce(run, changing(run, 400.0, DAVI, witness=True))

    assert lane_with(run, CLARA).turns == 3
    assert at_turn(run, CLARA, 400) == (2, 225 + 337 - 400)


def test_more_time_that_was_given_is_shared_too() -> None:
    run = come(telling(Extended(at=10.0, seconds=300)), 400.0)

    # From 300 on there are 900 seconds for Filip, Gita and Hugo.
    assert at_turn(run, HUGO, 400) == (2, 200)


def test_a_second_change_divides_what_the_first_one_left() -> None:
    run = leave(come(telling(), 400.0), 550.0, HUGO)

    # Gita speaks since 500, the last of three: the 400 seconds from there on are hers.
    assert at_turn(run, GITA, 550) == (3, 350)


def test_whoever_is_moved_by_hand_takes_their_turn_along() -> None:
    run = telling()

    run = reduce(run, grouping(run, Moved(DAVI, 1), 400.0))

    assert run.cue.groups == ((ANA, BENTO, CLARA), (EMA, FILIP, GITA, DAVI))
    assert at_turn(run, CLARA, 400) == (2, 225 + 337 - 400)
    assert at_turn(run, DAVI, 400) == (2, 100)


def test_begun_anew_the_turns_are_even_again_and_undone_they_are_as_before() -> None:
    run = come(telling(), 400.0)

    anew = reduce(run, Jumped(at=500.0, to=run.index))
    undone = tell(run, TookBack(at=410.0))

    assert at_turn(anew, HUGO, 0) == (1, 225)
    assert at_turn(undone, FILIP, 410) == (2, 190)


def test_in_another_order_the_stage_names_whose_turn_it_is() -> None:
    run = at_step(run_of_lines("## Tell (15 min shared, threes, reverse)", people=6), 0)

    assert speaking(run, 1.0) == [[order[0]] for lane in run.cue.lanes or () for order in lane.orders]
    assert speaking(run, 1.0) == [[3], [6]]


DONE = st.one_of(
    st.just(("come", 0)),
    st.tuples(st.sampled_from(["leave", "watch", "move", "back"]), st.integers(0, 9)),
)


@settings(max_examples=60)
@given(acts=st.lists(st.tuples(DONE, st.integers(1, 200)), max_size=8))
def test_whoever_comes_and_goes_everybody_has_a_turn_in_one_group_and_no_lane_outlasts_the_time(
    acts: list[tuple[tuple[str, int], int]],
) -> None:
    run, at = telling(), 0.0
    for (act, number), later in acts:
        at += later
        people = run.schedule.people
        somebody = people[number % len(people)]
        match act:
            case "come":
                run = come(run, at)
            case "leave" if len(people) > 2:
                run = leave(run, at, somebody.id)
            case "watch":
                run = reduce(run, changing(run, at, somebody.id, witness=not somebody.witness))
            case "move" if len(run.cue.groups or ()) > 1:
                run = reduce(run, grouping(run, Moved(somebody.id, number % len(run.cue.groups or ())), at))
            case "back" if not isinstance(run.happened, Jumped):
                run = tell(run, TookBack(at=at))
        for lane in run.cue.lanes or ():
            assert 0 <= lane.had < lane.turns
            assert lane.since + (lane.turns - lane.had) * lane.seconds_each <= 900
            assert all(len(order) == lane.turns for order in lane.orders)
            assert 1 <= turn_in(run.cue, lane, at) <= lane.turns
        speakers = sorted(person for lane in run.cue.lanes or () for order in lane.orders for person in order)
        assert speakers == sorted(person.id for person in run.schedule.people if not person.witness)
    assert replay(history(run)) == run
