from __future__ import annotations

import pytest

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.mixing.wishes import Wishes
from microsol_desktop.flow.people import named, numbered
from microsol_desktop.flow.wishes_typed import wishes_of

HERE = named(("Ana", "Bento", "Clara", "Duarte", "Eva Maria"))


def test_names_joined_by_plus_are_wishes_as_they_are_shown_or_otherwise_written() -> None:
    wishes = wishes_of(HERE, together="ana + BENTO", apart="Clara+Eva  Maria; Ana + Duarte", hosts="Ana, Clara, ana")

    assert wishes == Wishes(together=((1, 2),), apart=((3, 5), (1, 4)), hosts=(1, 3))  # type: ignore[arg-type]


def test_three_together_are_all_pairs() -> None:
    assert wishes_of(HERE, apart="Ana + Bento + Clara").apart == ((1, 2), (1, 3), (2, 3))


def test_people_without_names_go_by_their_seats() -> None:
    assert wishes_of(numbered(4), together="1+4").together == ((1, 4),)


def test_nothing_written_is_nothing_wished() -> None:
    assert wishes_of(HERE, together=" , ", apart="\n", hosts="") == Wishes()


@pytest.mark.parametrize(
    ("apart", "together", "said"),
    [
        ("Ana + Zoe", "", "Nobody here is called “Zoe”"),
        ("Ana", "", "“Ana” stands alone"),
        ("Ana + Ana", "", "stands alone"),
        ("Ana + Clara", "Ana + Bento, Bento + Clara", "kept apart and to stay together"),
    ],
)
def test_what_can_not_be_held_or_understood_is_said_in_one_sentence(apart: str, together: str, said: str) -> None:
    with pytest.raises(ExpectedFailure, match=said):
        wishes_of(HERE, apart=apart, together=together)
