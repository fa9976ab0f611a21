from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.flow.settled import Settled
from tests.flow.evenings import cues, evening, seconds, speaking

THREE = ("Look at each other.", "", "- One", "- Two,", "  and more", "- **Three**", "", "Take your time.")


def test_one_prompt_a_round_makes_a_round_of_each_item_with_all_else_around_it() -> None:
    made = cues("## Ask (2 min, one prompt a round)", *THREE)

    assert [(cue.key.round, cue.rounds) for cue in made] == [(1, 3), (2, 3), (3, 3)]
    assert [cue.prompts[0].split("\n\n") for cue in made] == [
        ["Look at each other.", "One", "Take your time."],
        ["Look at each other.", "Two,\nand more", "Take your time."],
        ["Look at each other.", "**Three**", "Take your time."],
    ]
    assert seconds(made) == [120, 120, 120]


def test_everyone_has_a_turn_on_each_prompt() -> None:
    made = cues("## Ask (1 min each, one prompt a round)", "1. One", "2. Two", people=2)

    assert [(cue.prompts, speaking(cue)) for cue in made] == [
        (("One",), "1"),
        (("One",), "2"),
        (("Two",), "2"),
        (("Two",), "1"),
    ]


def test_as_many_rounds_as_are_said_take_the_first_prompts_and_begin_again_after_the_last() -> None:
    few = cues("## Ask (1 min, one prompt a round, 2 rounds)", "- A", "- B", "- C")
    many = cues("## Ask (1 min, one prompt a round, 4 rounds)", "- A", "- B", "- C")

    assert [cue.prompts[0] for cue in few] == ["A", "B"]
    assert [cue.prompts[0] for cue in many] == ["A", "B", "C", "A"]


def test_the_second_language_goes_along() -> None:
    made = cues("## Ask (1 min, one prompt a round)", "- One", "- Two", "", "> [!pt]", "> - Um", "> - Dois")

    assert [(cue.prompts[0], cue.translations[0].prompt) for cue in made] == [("One", "Um"), ("Two", "Dois")]


def test_a_parts_own_list_comes_a_round_too_with_the_steps_prompt_above_it() -> None:
    made = cues("## Ask", "Together.", "### Each (1 min, one prompt a round)", "- One", "- Two")

    assert [cue.prompts for cue in made] == [("Together.", "One"), ("Together.", "Two")]


def test_without_a_list_the_prompt_stays_as_it_is() -> None:
    made = cues("## Ask (1 min, one prompt a round)", "Just this.")

    assert [cue.prompts for cue in made] == [("Just this.",)]


def test_a_list_within_an_item_stays_in_it() -> None:
    made = cues("## Ask (1 min, one prompt a round)", "- One", "  - a", "  - b", "- Two")

    assert [cue.prompts[0] for cue in made] == ["One\n- a\n- b", "Two"]


@given(items=st.integers(1, 9), rounds=st.integers(1, 20), seed=st.integers(0, 2**32))
def test_drawn_prompts_never_repeat_before_all_have_come(items: int, rounds: int, seed: int) -> None:
    lines = (f"## Ask (1 min, draw a prompt, {rounds} rounds)", *(f"- {number}" for number in range(items)))

    drawn = [cue.prompts[0] for cue in cues(*lines, settled=Settled(seed=seed))]

    assert len(drawn) == rounds
    for start in range(0, rounds, items):
        stretch = drawn[start : start + items]
        assert len(set(stretch)) == len(stretch)


def test_what_was_drawn_is_never_drawn_again() -> None:
    lines = ("## Ask (1 min each, draw a prompt, draw)", *(f"- {number}" for number in range(9)))
    first = evening(*lines, people=9, settled=Settled(seed=1))

    again = evening(*lines, people=9, settled=Settled(seed=2, drawn=first.drawn))
    other = evening(*lines, people=9, settled=Settled(seed=2))

    assert again == first
    assert other != first
