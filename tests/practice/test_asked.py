from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.practice import asked_words as known
from microsol_desktop.practice.asked import Kind, Value, read_asked, without
from microsol_desktop.practice.asked_words import Mood
from microsol_desktop.practice.needs import Region
from microsol_desktop.practice.plain import plain
from microsol_desktop.practice.traits import Trait

MINUTE, HOUR = 60, 3600


def asked(typed: str) -> list[tuple[Kind, Value]]:
    return [(one.kind, one.value) for one in read_asked(typed)]


def test_the_question_of_an_evening() -> None:
    assert asked("9 people, 75 minutes, tired") == [
        (Kind.PEOPLE, (9, 9)),
        (Kind.AT_MOST, 75 * MINUTE),
        (Kind.MOOD, Mood.TIRED),
    ]
    assert asked("somos 9, uma hora e um quarto de hora, cansados, primeira vez")[0] == (Kind.PEOPLE, (9, 9))


@pytest.mark.parametrize(
    ("typed", "seconds"),
    [
        ("75 minutes", 75 * MINUTE),
        ("75min", 75 * MINUTE),
        ("75'", 75 * MINUTE),
        ("75 m", 75 * MINUTE),
        ("75 mi", 75 * MINUTE),
        ("2h", 2 * HOUR),
        ("2 hours", 2 * HOUR),
        ("two hours", 2 * HOUR),
        ("1h30", 90 * MINUTE),
        ("1 h 30 min", 90 * MINUTE),
        ("1:30", 90 * MINUTE),
        ("1.5 h", 90 * MINUTE),
        ("an hour", HOUR),
        ("under an hour", HOUR),
        ("less than an hour and a half", 90 * MINUTE),
        ("two hours and a half", 150 * MINUTE),
        ("half an hour", 30 * MINUTE),
        ("a quarter of an hour", 15 * MINUTE),
        ("at most 40 minutes", 40 * MINUTE),
        ("for 20 min", 20 * MINUTE),
        ("we have 50 minutes", 50 * MINUTE),
        ("uma hora", HOUR),
        ("uma hora e meia", 90 * MINUTE),
        ("duas horas e meia", 150 * MINUTE),
        ("meia hora", 30 * MINUTE),
        ("até 45 minutos", 45 * MINUTE),
        ("menos de 1 hora", HOUR),
        ("une heure", HOUR),
        ("eine halbe Stunde", 30 * MINUTE),
        ("short", 20 * MINUTE),
    ],
)
def test_a_time_is_what_it_takes_at_the_most(typed: str, seconds: int) -> None:
    assert asked(typed) == [(Kind.AT_MOST, seconds)]


@pytest.mark.parametrize("typed", ["over an hour", "at least 60 minutes", "more than 1 h", "mais de uma hora", "long"])
def test_a_time_may_be_what_it_takes_at_the_least(typed: str) -> None:
    assert asked(typed) == [(Kind.AT_LEAST, HOUR)]


@pytest.mark.parametrize(
    ("typed", "people"),
    [
        ("9 people", (9, 9)),
        ("9p", (9, 9)),
        ("9 peo", (9, 9)),
        ("for 4", (4, 4)),
        ("we are 9", (9, 9)),
        ("9 of us", (9, 9)),
        ("nine people", (9, 9)),
        ("a group of 12", (12, 12)),
        ("6-8 people", (6, 8)),
        ("6–8 people", (6, 8)),
        ("6 to 8 people", (6, 8)),
        ("para 4", (4, 4)),
        ("somos 9", (9, 9)),
        ("nove pessoas", (9, 9)),
        ("6 a 8 pessoas", (6, 8)),
    ],
)
def test_a_number_of_people_is_told_by_its_unit_or_by_what_stands_before(typed: str, people: tuple[int, int]) -> None:
    assert asked(typed) == [(Kind.PEOPLE, people)]


@pytest.mark.parametrize(
    ("typed", "kind", "value"),
    [
        ("pairs", Kind.TRAIT, Trait.PAIRS),
        ("a dois", Kind.TRAIT, Trait.PAIRS),
        ("in threes", Kind.TRAIT, Trait.THREES),
        ("silent", Kind.TRAIT, Trait.SILENT),
        ("em silêncio", Kind.TRAIT, Trait.SILENT),
        ("no preparation", Kind.TRAIT, Trait.NO_PREPARATION),
        ("sem preparação", Kind.TRAIT, Trait.NO_PREPARATION),
        ("Tired!", Kind.MOOD, Mood.TIRED),
        ("cansadas", Kind.MOOD, Mood.TIRED),
        ("first time", Kind.MOOD, Mood.FIRST_TIME),
        ("primeira vez", Kind.MOOD, Mood.FIRST_TIME),
        ("decide", Kind.NEED, Region.DECIDING),
        ("stuck", Kind.NEED, Region.UNSTUCK),
        ("ajuda", Kind.NEED, Region.HELPING),
        ("português", Kind.LANGUAGE, "pt"),
        ("in english", Kind.LANGUAGE, "en"),
        ("troika", Kind.WORD, "troika"),
        ("1-2-4-all", Kind.WORD, "1-2-4-all"),
        ("19:30", Kind.WORD, "19:30"),
    ],
)
def test_what_else_is_understood_and_what_is_looked_for_to_the_letter(typed: str, kind: Kind, value: Value) -> None:
    assert asked(typed) == [(kind, value)]


def test_small_words_between_others_are_left_aside_but_not_where_nothing_else_was_typed() -> None:
    assert asked("something for the very tired, and in pairs") == [(Kind.MOOD, Mood.TIRED), (Kind.TRAIT, Trait.PAIRS)]
    assert asked("the") == [(Kind.WORD, "the")]


def test_half_a_word_at_the_end_may_go_on() -> None:
    assert [one.may_go_on for one in read_asked("9 people, tir")] == [False, True]
    assert [one.may_go_on for one in read_asked("9 people, getting unst")] == [False, True]
    assert [one.may_go_on for one in read_asked("9 people, zzz")] == [False, False]
    assert [one.may_go_on for one in read_asked("9 people, tir, ")] == [False, False]


@pytest.mark.parametrize(
    ("typed", "place", "left"),
    [
        ("9 people, 75 minutes, tired", 1, "9 people, tired"),
        ("9 people, 75 minutes, tired", 2, "9 people, 75 minutes"),
        ("tired 9 people", 0, "9 people"),
        ("in pairs for 8", 1, "in pairs"),
    ],
)
def test_one_thing_is_left_out_and_the_rest_stays_as_it_was_typed(typed: str, place: int, left: str) -> None:
    assert without(typed, read_asked(typed)[place]) == left


def test_all_tables_are_written_as_words_are_compared() -> None:
    tables = (known.MOODS, known.TRAITS, known.NEEDS, known.LANGUAGES, known.LENGTHS)
    words = [phrase for table in tables for phrases in table.values() for phrase in phrases]
    words += [*known.SHORT, *known.LONG, *known.AT_MOST, *known.AT_LEAST, *known.FOR_PEOPLE, *known.FILLERS]

    assert words == [plain(phrase) for phrase in words]


PIECES = ("9", "people", "75", "min", ",", "for", "an", "h", "in", "pairs", "no", "1:30", "to")


@given(st.text(max_size=40) | st.lists(st.sampled_from(PIECES)).map(" ".join))
def test_whatever_is_typed_each_thing_stands_where_it_says_and_can_be_left_out(typed: str) -> None:
    found = read_asked(typed)

    ends = 0
    for one in found:
        assert ends <= one.begins < one.ends <= len(typed)
        assert len(without(typed, one)) < len(typed)
        ends = one.ends
