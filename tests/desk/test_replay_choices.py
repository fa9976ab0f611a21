from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.desk.begin import begin_run
from microsol_desktop.flow.people import PersonId, named
from microsol_desktop.practice.model import Slug
from tests.desk.a_crash import assert_stands_after_a_crash, assert_whole
from tests.desk.fakes import FakeBells, FakeClock

SLUG, OTHER = Slug("it"), Slug("other")
TEXTS = {
    SLUG: """# It

## Share (1 min each, pass it on, extend 30 s + 10 s)

## Ask (1 min each, draw, draw a prompt, 2 rounds)

- One
- Two
- Three

## Play (choose one)

### Dance (1 min each, draw, pairs)

### [[other]]

### Sing (1 min, choose singer, repeat for 3 min)

## Thanks (30 s each, popcorn, repeat, moves on)

## Close (1 min)
""",
    OTHER: """# Other

## Walk (1 min, new pairs)

## And? (choose one)

### Sit (1 min)

### Go (1 min, repeat)
""",
}
PEOPLE = named(("Ana", "Bento", "Clara", "Davi", "Ema"))
ACTS = st.one_of(
    st.sampled_from([("advance",), ("advance",), ("go_back",), ("pass_turn",), ("end_turn",), ("take_back",)]),
    st.sampled_from([("tick",), ("grant",), ("repeat",), ("enough",), ("restart",)]),
    st.tuples(st.just("take_digit"), st.integers(1, 9)),
    st.tuples(st.just("jump"), st.integers(0, 40)),
    st.tuples(st.just("hand_on"), st.sampled_from([person.id for person in PEOPLE])),
    st.tuples(st.just("hold_role"), st.just("singer"), st.just(PersonId(2))),
)


@pytest.mark.usefixtures("qapp")
@given(acts=st.lists(st.tuples(ACTS, st.sampled_from([0.5, 5.0, 31.0, 70.0])), max_size=30), seed=st.integers(0, 9))
def test_whatever_was_chosen_drawn_and_repeated_stands_after_a_crash(
    acts: list[tuple[tuple[object, ...], float]], seed: int
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        clock = FakeClock()
        desk = begin_run(
            SLUG,
            TEXTS,
            PEOPLE,
            clock=clock,
            journal_folder=Path(folder),
            bells=FakeBells(),
            seed=seed,
            utc_offset=0,
            bounce_guard=False,
        )
        for (name, *arguments), seconds in acts:
            clock.move(seconds)
            getattr(desk, str(name))(*arguments)
            assert_whole(desk)

        assert_stands_after_a_crash(desk, Path(folder), clock)
