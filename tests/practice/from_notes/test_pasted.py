"""Real forms of notes, from wikis and spreadsheets to chats and quoted mails: their steps and times, and no others."""

from __future__ import annotations

import pytest

from microsol_desktop.flow.compile import compile_schedule
from microsol_desktop.flow.people import numbered
from microsol_desktop.practice.from_notes.proposal import propose
from microsol_desktop.practice.model import Slug
from microsol_desktop.practice.parse import parse
from tests.practice.from_notes.pasted_texts import Pasted, pasted, score_of

SEEN, UNSEEN = pasted("seen"), pasted("unseen")
MOST_FALSE = 0.05
"""Of the times that are made: such as nobody planned."""


@pytest.mark.parametrize(("folder", "least"), [("seen", 0.97), ("unseen", 0.9)])
def test_nine_in_ten_timed_lines_are_steps_with_their_times_and_hardly_any_other_has_one(
    folder: str, least: float
) -> None:
    texts = pasted(folder)

    scores = [score_of(text, propose(text.notes).text) for text in texts]

    of, wrong = sum(score.of for score in scores), [line for score in scores for line in score.wrong]
    false = [line for score in scores for line in score.false]
    print(f"{folder}: {of - len(wrong)} of {of} timed lines are right, {len(false)} false; {wrong}; {false}")
    assert of - len(wrong) >= least * of
    assert len(false) <= MOST_FALSE * of


@pytest.mark.parametrize("text", [*SEEN, *UNSEEN], ids=lambda text: text.name)
def test_what_is_made_of_it_has_no_error_and_can_begin(text: Pasted) -> None:
    made = propose(text.notes).text

    schedule = compile_schedule(Slug("made"), {Slug("made"): made}, numbered(7))

    assert not parse(made).findings
    assert schedule.agenda
