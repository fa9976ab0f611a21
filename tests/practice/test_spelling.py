from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.practice.spelling import is_a_slip, stem


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("decisions", "decision"),
        ("decisoes", "decisao"),
        ("stories", "story"),
        ("pares", "pare"),
        ("check-ins", "check-ins"),
        ("less", "less"),
        ("focus", "focus"),
        ("as", "as"),
    ],
)
def test_a_word_stands_for_one_and_for_many(many: str, one: str) -> None:
    assert stem(many) == one


@pytest.mark.parametrize("slip", ["trioka", "troka", "troikka", "troiko", "roika", "troikas"])
def test_one_slip_of_the_fingers_is_known(slip: str) -> None:
    assert is_a_slip(slip, "troika")


@pytest.mark.parametrize("other", ["troika", "troia ka", "tro", "koirta", "troikass", ""])
def test_more_than_one_is_another_word(other: str) -> None:
    assert not is_a_slip(other, "troika")


def test_short_words_have_no_slips_for_each_would_be_another_word() -> None:
    assert not is_a_slip("fish", "wish")


@given(st.text(max_size=12), st.text(max_size=12))
def test_a_slip_is_one_from_either_side(one: str, other: str) -> None:
    assert is_a_slip(one, other) == is_a_slip(other, one)
