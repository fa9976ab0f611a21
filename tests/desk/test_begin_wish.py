from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.desk.begin_wish import people_here, prompt_and_timer
from microsol_desktop.flow.compile import compile_schedule
from microsol_desktop.practice.literal import literal
from microsol_desktop.practice.prompt import Paragraph, blocks


def test_typed_names_count_and_numbers_stand_in_where_there_are_none() -> None:
    by_name = people_here(9, "Ana, Bento,\nClara , ")
    by_seat = people_here(3, " \n")

    assert [person.name for person in by_name] == ["Ana", "Bento", "Clara"]
    assert [person.name for person in by_seat] == ["1", "2", "3"]


def test_two_people_of_one_name_are_told_apart() -> None:
    people = people_here(1, "Ana, Bento, Ana")

    assert [person.name for person in people] == ["Ana 1", "Bento", "Ana 2"]


def test_just_a_prompt_and_a_timer_is_one_step_of_that_time() -> None:
    wish = prompt_and_timer("What do you need?", 10, "Together", 4)

    schedule = compile_schedule(wish.slug, dict(wish.texts), wish.people)

    assert [(cue.seconds, cue.prompts) for cue in schedule.cues[1:]] == [(600, (literal("What do you need?"),))]


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=200))
def test_what_is_typed_is_shown_to_the_letter(typed: str) -> None:
    shown = blocks(literal(typed))

    words = ["".join(span.text for span in block.spans) for block in shown if isinstance(block, Paragraph)]
    assert "".join(words).split() == typed.split()
