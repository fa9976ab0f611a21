"""Each rule's own examples: they are what a reader goes by, so they hold."""

from __future__ import annotations

import re

import pytest

from microsol_desktop.practice.from_notes.bare_minutes import HEADS as MINUTES
from microsol_desktop.practice.from_notes.beginnings import BEGINNINGS, Beginning, Mark
from microsol_desktop.practice.from_notes.cells import cells_of, rows_in
from microsol_desktop.practice.from_notes.chat import STAMPS, Stamp, stamps_in
from microsol_desktop.practice.from_notes.clock import clock_in
from microsol_desktop.practice.from_notes.forms import FORMS
from microsol_desktop.practice.from_notes.labels import BEGINNINGS as LABELS
from microsol_desktop.practice.from_notes.labels import KNOWN, Known, begins_with, label_of
from microsol_desktop.practice.from_notes.lines import lines_of
from microsol_desktop.practice.from_notes.markup import HTML, PAGE, PLAIN, WIKI, Leftover, plain, without_markup
from microsol_desktop.practice.from_notes.one_line import BETWEEN, in_one_line
from microsol_desktop.practice.from_notes.proposal import propose
from microsol_desktop.practice.from_notes.rules import RULES, Rule
from microsol_desktop.practice.from_notes.tales import TALES, is_told
from microsol_desktop.practice.from_notes.times import lengths_in, says_each
from microsol_desktop.practice.from_notes.way import AGENDA
from microsol_desktop.practice.from_notes.wording import SAYINGS, Saying, said_in, says_round
from microsol_desktop.practice.model import Sized


@pytest.mark.parametrize(("typed", "seconds"), [example for form in FORMS for example in form.examples])
def test_a_time_is_found_from_its_first_letter_to_its_last(typed: str, seconds: int) -> None:
    (found,) = lengths_in(typed)

    assert (found.span.longest, typed[found.start : found.end]) == (seconds, typed)


@pytest.mark.parametrize(
    "typed",
    ["5 mins per person", "5' pp", "each 5 min", "5 min each way", "Everyone gets 2 minutes", "je 5 Min.",
     "5 min (each)", "5 min/person", "jede Person 3 Minuten", "chacun 2 minutes", "3 min por pessoa",
     "for each client 11 min"],
)  # fmt: skip
def test_what_everybody_has_is_told_before_a_time_or_after_it(typed: str) -> None:
    (found,) = lengths_in(typed)

    assert found.each
    assert (found.start, found.end) == (0, len(typed))


@pytest.mark.parametrize(
    "typed", ["it's 5 o'clock", "3 people", "don't", "4-7", "0 min", "99 h", "14 March", "chapter 3.2"]
)
def test_other_figures_are_no_times(typed: str) -> None:
    assert not lengths_in(typed)


@pytest.mark.parametrize(
    ("typed", "begins", "seconds"),
    [("10:00-10:15 Arrival", 600, 900), ("10:00 Arrival", 600, None), ("19h30 – 20h Chegada", 1170, 1800),
     ("7:30pm Welcome", 1170, None), ("7-7:30pm Dinner", 1140, 1800), ("10.15 – 10.45 Uhr Pause", 615, 1800),
     ("[10:00] Arrival", 600, None), ("Lunch 12:30 - 13:30", 750, 3600), ("00:00-00:10 Welcome", 0, 600),
     ("Lunch (noon – 1 pm)", 720, 3600), ("7pm-7:15 Arrive", 1140, 900), ("ab 9.30 Uhr Tee", 570, None)],
)  # fmt: skip
def test_a_time_of_day_is_found(typed: str, begins: int, seconds: int | None) -> None:
    clock = clock_in(typed)

    assert clock is not None
    assert (clock.begins, clock.seconds) == (begins, seconds)


@pytest.mark.parametrize(
    "typed", ["1h30 of talk", "1:30 min", "1h-2h talk", "3-5 people", "20-30 min", "4-7", "2. 5 things"]
)
def test_a_length_is_no_time_of_day(typed: str) -> None:
    assert clock_in(typed) is None


@pytest.mark.parametrize(("saying", "typed"), [(one, typed) for one in SAYINGS for typed in one.examples])
def test_words_say_their_setting(saying: Saying, typed: str) -> None:
    said = said_in(typed)

    assert (saying.field, saying.value) in [(one.field, one.value) for one in said]


@pytest.mark.parametrize(
    "typed", ["Break the ice", "Icebreaker", "breakout rooms", "a team of three", "we had a long and good break"]
)
def test_words_that_only_look_alike_say_nothing(typed: str) -> None:
    assert not said_in(typed)


@pytest.mark.parametrize("typed", ["Round of names", "go-round", "Schlussrunde", "Tour de table", "Ronda de chegada"])
def test_a_round_is_known_in_five_languages(typed: str) -> None:
    assert says_round(typed)


@pytest.mark.parametrize(("beginning", "typed"), [(one, typed) for one in BEGINNINGS for typed in one.examples])
def test_what_a_line_begins_with_goes(beginning: Beginning, typed: str) -> None:
    (line,) = lines_of(typed)

    assert line.mark is beginning.mark
    assert "Hello" in line.words or "Runde" in line.words or "Silence" in line.words
    assert not line.words.startswith(("-", "•", "1.", "a)", "Step"))


@pytest.mark.parametrize("leftover", [*HTML, *WIKI, *PAGE], ids=lambda one: one.example)
def test_marks_of_pages_leave_words_alone(leftover: Leftover) -> None:
    left = " ".join(without_markup(leftover.example))

    assert left != leftover.example
    assert "<" not in left


@pytest.mark.parametrize("leftover", PLAIN, ids=lambda one: one.example)
def test_a_title_has_words_alone(leftover: Leftover) -> None:
    assert not set("*[]\\") & set(plain(leftover.example))


@pytest.mark.parametrize(("known", "typed"), [(one, typed) for one in KNOWN for typed in one.examples])
def test_a_line_is_known_by_all_that_it_says(known: Known, typed: str) -> None:
    assert label_of(typed) is known.label


@pytest.mark.parametrize(("known", "typed"), [(one, typed) for one in LABELS for typed in one.examples])
def test_a_line_is_known_by_its_first_words(known: Known, typed: str) -> None:
    found = begins_with(typed)

    assert found is not None
    assert found[0] is known.label


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_rule_gives_its_place_to_its_example(rule: Rule) -> None:
    before = "Evening\n\n" if rule.name in _BEFORE_ALL else "Evening\n\nTalk (20 min)\n\n"
    before = "" if rule.name in {"title", "title of it all"} else before
    notes = before + rule.example.replace(" / ", "\n")

    lines = propose(notes).lines

    assert (rule.name, rule.place) in [(one.rule, one.place) for one in lines]


_BEFORE_ALL = {"how long it all takes", "summary", "head of a table", "a time's own line", "a heading", "in the list",
               AGENDA, "beside the step before"}  # fmt: skip


@pytest.mark.parametrize(("stamp", "typed"), [(one, typed) for one in STAMPS for typed in one.examples])
def test_who_said_it_in_a_chat_and_when_stands_before_what_was_said(stamp: Stamp, typed: str) -> None:
    others = [
        "some words",
        typed.replace("02", "03").replace("41", "43"),
        typed.replace("02", "06").replace("41", "44"),
    ]

    stamps = stamps_in([typed, *others])

    assert typed[stamps[0] :].strip() == "hello"


@pytest.mark.parametrize(
    "typed",
    ["19:00 - Round: arrive\n19:30 - Round: needs\n20:00 - Round: thanks", "12.11.2026, 19:30 Tea: all", "a: b"],
)
def test_a_plan_with_times_of_day_is_no_chat(typed: str) -> None:
    assert not stamps_in(typed.split("\n"))


def test_when_it_begins_and_when_it_ends_are_one_cell_and_an_empty_one_counts() -> None:
    assert cells_of("| 18:00 | 18:20 | Soup |", begins_as_list=False) == ("18:00 – 18:20", "Soup")
    assert cells_of("| | 10 | Soup | |", begins_as_list=False) == ("", "10", "Soup")
    assert not cells_of("Soup | 10 min", begins_as_list=False)
    assert rows_in(["a", "Time | What", "--- | ---", "5 min | Soup", "b"]) == {1, 2, 3}


def test_what_a_tables_ruler_at_the_end_stands_below_is_its_head_alone() -> None:
    assert rows_in(["Ana | the third house", "Time | What", "--- | ---"]) == {1, 2}


@pytest.mark.parametrize("typed", ["Round 2 - 10 min", "Story 1 - 8 min", "Groups of 4 – 25 min"])
def test_a_figure_that_only_counts_begins_no_range(typed: str) -> None:
    (found,) = lengths_in(typed)

    assert found.span.shortest == found.span.longest


def test_a_time_s_figure_after_it_says_how_often() -> None:
    (found,) = lengths_in("3 min x 4")

    assert (found.rounds, found.end) == (4, len("3 min x 4"))


def test_a_day_is_no_time_of_day_and_groups_are_known_where_no_break_is_meant() -> None:
    assert clock_in("12.11.2026 in the park") is None
    assert clock_in("12.11. in the park") is None
    assert [(one.field, one.value) for one in said_in("Break into groups of three")] == [("grouping", Sized(size=3))]


@pytest.mark.parametrize("typed", ["10 min, a word each", "5 mins each round", "10min - un mot chacun"])
def test_where_everyone_has_a_word_or_it_is_every_round_the_time_is_not_everybody_s(typed: str) -> None:
    (found,) = lengths_in(typed)

    assert not found.each
    assert not says_each(typed, found)


def test_a_table_s_row_is_cut_at_its_strokes_and_at_tabs() -> None:
    lines = lines_of("| 10:00 | Welcome | Ana |\n10:15\tCheck-in\tall\n|-\n| one cell")

    assert [line.cells for line in lines] == [("10:00", "Welcome", "Ana"), ("10:15", "Check-in", "all"), ("one cell",)]
    assert lines[0].mark is Mark.CELL


@pytest.mark.parametrize("example", [example for _, example in BETWEEN])
def test_between_two_steps_of_one_line_it_is_cut(example: str) -> None:
    steps = in_one_line(f"arrive 5 min, {example}")

    assert [one.words.rstrip(".") for one in steps[1:]] == [
        f"{example[0]}ea 10 min",
        f"{steps[-1].words[0]}ound 20 min",
    ]


@pytest.mark.parametrize("typed", [example for tale in TALES for example in tale.examples])
def test_what_only_tells_of_a_time_plans_nothing(typed: str) -> None:
    (length,) = lengths_in(typed)

    assert is_told(typed, length)


@pytest.mark.parametrize("typed", ["Look back at last time: 10 min", "Last time (5 min)", "tea over 10 min"])
def test_what_is_planned_is_no_tale(typed: str) -> None:
    (length,) = lengths_in(typed)

    assert not is_told(typed, length)


@pytest.mark.parametrize("typed", ["Min", "Time (min)", "Dauer in Minuten", "mins"])
def test_a_column_of_minutes_is_known_by_its_name(typed: str) -> None:
    assert re.fullmatch(MINUTES, typed, re.IGNORECASE)


def test_what_is_longer_than_anybody_types_is_no_evening_in_one_line() -> None:
    assert len(in_one_line("tea 5 min, round 10 min, talk 20 min")) == 3
    assert not in_one_line("tea 5 min, " * 1000)
