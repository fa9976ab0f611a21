from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from microsol_desktop.flow.cards import CardKind, ShownCard
from microsol_desktop.flow.moment import Phase, Wall
from microsol_desktop.ui.stage.items import SECOND_SMALLEST, Kind, Text
from microsol_desktop.ui.stage.layout import LATELY, lay_out
from microsol_desktop.ui.stage.spoken import spoken
from tests.ui.stage.geometry import faults, written
from tests.ui.stage.walls import Longer, wall

pytestmark = pytest.mark.usefixtures("theme")

CARDS = tuple(ShownCard(kind) for kind in CardKind)


def with_card(card: ShownCard, **more: object) -> Wall:
    return replace(wall(), card=card, page=0, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("aspect", [4 / 3, 16 / 10, 16 / 9, 21 / 9, 9 / 16])
@pytest.mark.parametrize("card", CARDS)
def test_a_card_of_ours_fits_on_every_stage(card: ShownCard, aspect: float) -> None:
    pages = lay_out(with_card(card), aspect)

    assert [faults(page) for page in pages] == [[]] * len(pages)


@pytest.mark.parametrize("card", CARDS)
def test_a_card_of_ours_is_one_page_on_a_television(card: ShownCard) -> None:
    assert len(lay_out(with_card(card), 16 / 9)) == 1


@pytest.mark.parametrize("card", CARDS)
def test_a_card_fits_in_languages_with_longer_words(card: ShownCard, qapp: QApplication) -> None:
    longer = Longer()
    qapp.installTranslator(longer)
    try:
        LATELY.forget()
        pages = lay_out(with_card(card), 16 / 9)
    finally:
        qapp.removeTranslator(longer)
        LATELY.forget()

    assert [faults(page) for page in pages] == [[]] * len(pages)


def test_a_card_shows_neither_the_time_nor_who_speaks_below_it() -> None:
    (page,) = lay_out(with_card(ShownCard(CardKind.HELP)), 16 / 9)

    assert page.clock is None
    assert "Clara" not in written(page)
    assert "Next" not in written(page)
    assert page.thread is not None


def test_what_the_host_wrote_stands_on_the_card_to_the_letter() -> None:
    (page,) = lay_out(with_card(ShownCard(CardKind.AGREEMENTS, ("We are *on time*", "1. Phones sleep"))), 16 / 9)

    assert "We are *on time*" in written(page)
    assert "1. Phones sleep" in written(page)
    assert "stays here" not in written(page)


@given(st.lists(st.text(st.characters(categories=["L", "N", "Zs"]), min_size=1, max_size=120), min_size=1, max_size=24))
def test_however_much_is_agreed_it_fits_page_by_page(lines: list[str]) -> None:
    agreed = tuple(line.strip() for line in lines if line.strip())

    pages = lay_out(with_card(ShownCard(CardKind.AGREEMENTS, agreed)), 16 / 9)

    assert [faults(page) for page in pages] == [[]] * len(pages)
    small = [
        item.pixels for page in pages for item in page.items if isinstance(item, Text) and item.kind is Kind.SECOND
    ]
    assert min(small, default=SECOND_SMALLEST) >= SECOND_SMALLEST


def test_a_card_lies_over_a_time_out_and_below_a_black_stage() -> None:
    there = with_card(ShownCard(CardKind.GESTURES), time_out_left=12.0)

    (over,) = lay_out(there, 16 / 9)
    (black,) = lay_out(replace(there, blank=True), 16 / 9)

    assert "Gestures" in written(over)
    assert black.black


def test_a_pause_is_told_on_the_card_as_well() -> None:
    (page,) = lay_out(with_card(ShownCard(CardKind.GESTURES), phase=Phase.PAUSED), 16 / 9)

    assert "Paused" in written(page)


def test_whoever_listens_hears_the_whole_card() -> None:
    said = spoken(with_card(ShownCard(CardKind.HELP)))

    assert said.startswith("Stop. Breathe. Get help.")
    assert "112" in said
