from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.flow.events import Passed, RoleHeld
from microsol_desktop.flow.moment import Standing
from microsol_desktop.flow.now import moment
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.reduce import reduce
from microsol_desktop.flow.schedule import Drawn, Settled
from microsol_desktop.practice.model import Order
from tests.flow.evenings import cues, speaking
from tests.flow.runs import at_step, run_of_lines, start_of


def test_in_popcorn_there_are_as_many_turns_as_people_and_nobodys_name_on_any() -> None:
    made = cues("## Share (2 min each, popcorn)", people=4, witnesses=(2,))

    assert [(cue.key.turn, cue.turns, speaking(cue), cue.order) for cue in made] == [
        (1, 3, "", ()),
        (2, 3, "", ()),
        (3, 3, "", ()),
    ]
    assert all(cue.goes is Order.POPCORN and cue.seconds == 120 for cue in made)


def test_a_round_after_popcorn_goes_on_from_the_round_before_it() -> None:
    made = cues("## In (1 min each)", "## Share (1 min each, popcorn)", "## Out (1 min each)", people=3)

    assert [speaking(cue) for cue in made] == ["1", "2", "3", "", "", "", "2", "3", "1"]


def test_where_whoever_is_moved_speaks_there_is_nothing_to_pass() -> None:
    run = at_step(run_of_lines("## Share (1 min each, popcorn)"), 0)

    there = moment(run, 1.0)

    assert not there.aside.can_pass
    assert set(there.wall.standings.values()) == {Standing.WAITS}


@given(people=st.integers(1, 30), size=st.sampled_from(("pairs", "threes", "whole group")))
def test_in_popcorn_everybody_can_have_a_turn_and_nobody_is_named(people: int, size: str) -> None:
    made = cues(f"## Share (1 min each, popcorn, {size})", people=people)
    by_seat = cues(f"## Share (1 min each, {size})", people=people)

    assert len(made) == len(by_seat)
    assert not any(cue.speakers for cue in made)


@given(people=st.integers(1, 30), rounds=st.integers(1, 3), size=st.sampled_from(("threes", "whole group")))
def test_by_lot_everybody_has_exactly_one_turn_a_round(people: int, rounds: int, size: str) -> None:
    made = cues(f"## Share (1 min each, draw, {rounds} rounds, {size})", people=people)

    for number in range(1, rounds + 1):
        spoke = sorted(person for cue in made if cue.key.round == number for person in cue.speakers)
        assert spoke == list(range(1, people + 1))


def test_the_lot_that_was_drawn_is_the_order_that_all_see() -> None:
    start = start_of("## Share (1 min each, draw)", people=6)

    schedule = reduce(None, start).schedule

    (lot,) = start.drawn
    assert [int(speaking(cue)) for cue in schedule.cues[1:]] == list(lot.order)
    assert all(cue.order == lot.order and cue.goes is Order.DRAW for cue in schedule.cues[1:])


def test_another_seed_draws_another_order() -> None:
    orders = {start_of("## Share (1 min each, draw)", people=8, seed=seed).drawn for seed in range(5)}

    assert len(orders) > 1


def test_a_role_that_is_given_later_leaves_the_lots_as_they_were() -> None:
    lines = ("## Who (1 min, choose giver)", "## Share (1 min each, draw, except giver)")
    run = at_step(run_of_lines(*lines, people=5), 0)
    (lot,) = run.started.drawn

    held = reduce(run, RoleHeld(at=1.0, role="giver", person=PersonId(3)))

    turns = [cue.speakers[0] for cue in held.schedule.cues if cue.title == "Share"]
    assert turns == [person for person in lot.order if person != 3]


def test_who_passes_comes_last_also_where_the_order_was_drawn() -> None:
    run = at_step(run_of_lines("## Share (1 min each, draw)", people=4), 0)
    first = run.cue.speakers

    passed = reduce(run, Passed(at=1.0))

    assert passed.schedule.cues[-1].speakers == first


def test_whoever_has_gone_is_left_out_of_a_lot_and_who_is_new_comes_last() -> None:
    made = cues(
        "## Share (1 min each, draw)",
        people=4,
        settled=Settled(drawn=(Drawn(step=0, round=1, circle=0, order=(3, 9, 1, 2)),)),
    )

    assert [speaking(cue) for cue in made] == ["3", "1", "2", "4"]
