"""The cards of a practice's steps: what stands on them, and that a list of them keeps its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel
from pytestqt.modeltest import ModelTester

from microsol_desktop.desk.editor_show import EditorTimes, show_at_once
from microsol_desktop.failure import Sentence
from microsol_desktop.practice.check import check
from microsol_desktop.practice.library import Library
from microsol_desktop.practice.model import Slug
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.reading import Severity
from microsol_desktop.ui.editor.editor_words import times_words
from microsol_desktop.ui.editor.step_cards import (
    Sort,
    StepCard,
    StepsModel,
    cards_of,
    findings_of,
    place_of_line,
)

IT = Slug("it")
CARDS = st.lists(st.sampled_from("abcd"), max_size=7).map(
    lambda titles: (StepCard(Sort.ABOUT, "About"), *(StepCard(Sort.STEP, title) for title in titles))
)
TEXT = """# It

## Sit (2 min, silent)

## Talk (open, pairs)

## [[check-in]] (optional)

## Small (3 min, for 2-3 people)

## Turns (each)

### One (1 min)

### Two (1 min)
"""


def test_a_card_says_its_settings_in_words_and_its_time_at_its_end() -> None:
    other = "# Check-in\n\n## Round (1 min each)\n\nA\n"
    show = show_at_once(IT, {IT: TEXT, Slug("check-in"): other}, 5)

    cards = cards_of(parse(TEXT).practice, (), show, {Slug("check-in"): "Check-in"})

    assert [card.title for card in cards[1:]] == ["Sit", "Talk", "Check-in", "Small", "Turns"]
    assert [card.soft for card in cards[1:]] == [
        "silent",
        "in pairs",
        "another practice, optional",
        "for 2–3 people",
        "each, 2 parts",
    ]
    assert [card.aside for card in cards[1:]] == ["2 min", "open", "5 min", "left out", "10 min"]


def test_what_goes_on_until_a_time_of_day_says_until_when() -> None:
    text = "# It\n\n## Dance (until 21:05, pairs)\n\nA\n\n## Turns (each)\n\n### One (open)\n\nB\n"
    show = show_at_once(IT, {IT: text}, 4)

    cards = cards_of(parse(text).practice, (), show, {})

    assert [(card.soft, card.aside) for card in cards[1:]] == [("in pairs", "until 21:05"), ("each, 1 part", "open")]


def test_what_is_wrong_is_marked_where_it_is_the_worst_of_it() -> None:
    text = "---\npeeple: 3\n---\n\n# It\n\n## One (2 mni, silent)\n\n<b>\n\n## Two (2 min)\n\n<b>\n"
    reading = parse(text)
    findings = check(text, IT, Library(()))

    cards = cards_of(reading.practice, findings, None, {})

    assert [card.mark for card in cards] == [Severity.WARNING, Severity.ERROR, Severity.WARNING]
    assert [finding.line for finding in findings_of(reading.practice, findings, 1)] == [13]


def test_a_line_belongs_to_the_step_above_it() -> None:
    practice = parse(TEXT).practice

    places = [place_of_line(practice, line) for line in (1, 2, 3, 4, 5, 99)]

    assert places == [-1, -1, 0, 0, 1, 4]


@given(st.lists(CARDS, min_size=1, max_size=5))
def test_the_list_is_always_what_it_was_told(shown: list[tuple[StepCard, ...]]) -> None:
    model = StepsModel()
    tester = ModelTester(None)  # type: ignore[no-untyped-call]
    tester.check(model, force_py=True)  # type: ignore[no-untyped-call]

    for cards in shown:
        model.show_cards(cards)
        assert model.cards == cards
        assert model.rowCount() == len(cards)


def test_whoever_is_at_a_step_stays_there_when_others_come_before_it() -> None:
    model = StepsModel()
    chosen = QItemSelectionModel(model)
    before = tuple(StepCard(Sort.STEP, title) for title in "abcde")
    model.show_cards(before)
    chosen.setCurrentIndex(model.index(3), QItemSelectionModel.SelectionFlag.Current)

    model.show_cards((*before[:1], StepCard(Sort.STEP, "x"), *before[1:]))

    assert chosen.currentIndex().data() == "d"


@pytest.mark.parametrize(
    ("times", "words"),
    [
        (EditorTimes(3480, 3840, 5, 7), "58 to 64 min for 5 to 7 people"),
        (EditorTimes(3480, 3480, 5, 7), "58 min for 5 to 7 people"),
        (EditorTimes(3480, 3480, 1, 1), "58 min for 1 person"),
        (EditorTimes(600, 9000, 2, 40), "10 min to 2 h 30 min for 2 to 40 people"),
        (EditorTimes(600, 660, 3, 4, is_open=True), "10 to 11 min or longer for 3 to 4 people"),
        (EditorTimes(0, 0, 5, 5, is_open=True), "As long as you like, for 5 people"),
        (EditorTimes(0, 0, 5, 5, is_open=True, until=(21, 0)), "Until 21:00, for 5 people"),
        (EditorTimes(600, 660, 3, 4, True, (21, 30)), "10 to 11 min and until 21:30, for 3 to 4 people"),
        (EditorTimes(0, 0, 5, 5), "It takes no time yet"),
        (EditorTimes(0, 0, 5, 5, trouble=Sentence("x", "Too long.")), "Too long."),
    ],
)
def test_how_long_it_takes_is_told_for_a_span_of_people(times: EditorTimes, words: str) -> None:
    assert times_words(times) == words
