"""Days as people write them, in the language of the host."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from microsol_desktop.ui.circles.saved_line import day_read, day_written

DAY = date(2026, 6, 21)


@pytest.fixture(params=["en_GB", "pt_PT", "fr_FR", "de_DE", "es_ES"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def test_a_day_is_read_as_it_was_written(language: str) -> None:
    days = [date(2026, month, 28) for month in range(1, 13)]

    assert [day_read(day_written(day)) for day in days] == days


@pytest.mark.parametrize("typed", ["2026-06-21", "21/6/2026", "21.6.2026", "21-6-2026", "21/06/2026"])
def test_figures_are_read_day_first_or_year_first(language: str, typed: str) -> None:
    assert day_read(typed) == DAY


@pytest.mark.parametrize("typed", ["21 de junho de 2026", "21 jun 2026", "21 Junho 2026", "21 JUN. 2026"])
def test_a_month_is_read_in_words(typed: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("pt_PT"))

    read = day_read(typed)

    QLocale.setDefault(before)
    assert read == DAY


@pytest.mark.parametrize(
    "typed",
    ["", "31.2.2026", "2026-13-01", "21 j 2026", "summer", "21 jun 26", "9" * 300, "0 jun 2026", "21 jun 9999999"],
)
def test_what_is_no_day_is_none(language: str, typed: str) -> None:
    assert day_read(typed) is None
