from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.flow.moment import Standing
from microsol_desktop.flow.now import moment
from microsol_desktop.practice.model import Order
from tests.flow.evenings import cues, speaking
from tests.flow.runs import at_step, run_of_lines


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
