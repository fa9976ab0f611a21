from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from microsol_desktop.flow.harvest import Line, Place, Sheaf
from microsol_desktop.flow.moment import Phase, Wall
from microsol_desktop.ui.stage.frame import TimeShown
from microsol_desktop.ui.stage.harvest import page_with
from microsol_desktop.ui.stage.items import Page, Text
from microsol_desktop.ui.stage.layout import lay_out
from microsol_desktop.ui.stage.spoken import spoken
from microsol_desktop.ui.theme import Theme
from tests.ui.stage.geometry import faults, written
from tests.ui.stage.walls import wall

WORDS = st.text(st.sampled_from("abc déñ日本שלום "), min_size=1, max_size=200).map(
    lambda words: " ".join(words.split())
)
HEADS = ("roses", "buds", "thorns", "gems")


def sheaf(head: str, *words: str, votes: int = 0, group: int | None = None) -> Sheaf:
    place = Place(wall().cue.title, 0, head, group)
    return Sheaf(place, tuple(Line(number, place, line, votes) for number, line in enumerate(words, start=1)))


def showing(*sheaves: Sheaf) -> Wall:
    return replace(wall(), harvest=sheaves)


def said_on(pages: tuple[Page, ...]) -> str:
    return " ".join(written(page) for page in pages)


@pytest.mark.parametrize("aspect", [16 / 9, 16 / 10, 4 / 3, 21 / 9, 9 / 16])
@given(lines=st.lists(st.tuples(st.sampled_from(HEADS), WORDS.filter(bool), st.integers(0, 12)), max_size=24))
@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_was_noted_nothing_is_cut_or_overlaps(
    theme: Theme, aspect: float, lines: list[tuple[str, str, int]]
) -> None:
    sheaves = tuple(
        Sheaf(
            Place("Check in", 0, head),
            tuple(Line(at, Place(), words, votes) for at, (of, words, votes) in enumerate(lines) if of == head),
        )
        for head in HEADS
    )

    for shown in (TimeShown.BOTH, TimeShown.NONE):
        for page in lay_out(showing(*sheaves), aspect, shown):
            assert faults(page) == []


def test_every_line_stands_under_its_head_on_some_page(theme: Theme) -> None:
    lines = tuple(f"Line{number} of the circle" for number in range(60))

    pages = lay_out(showing(sheaf("roses", *lines[:30]), sheaf("thorns", *lines[30:])), 16 / 9)

    assert len(pages) > 1
    assert all(f"Line{number} " in said_on(pages) for number in range(60))
    assert all("Roses" in written(page) or "Thorns" in written(page) for page in pages)


def test_the_page_of_a_line_is_known(theme: Theme) -> None:
    there = showing(sheaf("", *(f"Line{number} of the circle" for number in range(60))))
    pages = lay_out(there, 16 / 9)

    found = [page_with(there, number, 16 / 9, TimeShown.BOTH) for number in range(1, 61)]

    assert found == sorted(found, key=lambda page: page or 0)
    assert found[-1] == len(pages) - 1
    assert all(f"Line{number} " in written(pages[page or 0]) for number, page in enumerate(found))
    assert page_with(there, 99, 16 / 9, TimeShown.BOTH) is None
    assert page_with(wall(), 1, 16 / 9, TimeShown.BOTH) is None


def test_heads_are_there_before_anything_stands_under_them(theme: Theme) -> None:
    (page,) = lay_out(showing(*(sheaf(head) for head in HEADS)), 16 / 9)

    assert [head for head in ("Roses", "Buds", "Thorns", "Gems") if head in written(page)] == [
        "Roses",
        "Buds",
        "Thorns",
        "Gems",
    ]


def test_few_lines_are_large_and_in_one_column(theme: Theme) -> None:
    (page,) = lay_out(showing(sheaf("", "We go on", "On Fridays")), 16 / 9)

    lines = [item for item in page.items if isinstance(item, Text) and item.pixels >= 60]
    assert len({item.box.x for item in lines if len(item.runs[0].text) > 1}) == 1


def test_votes_are_dots_and_many_of_them_a_number(theme: Theme) -> None:
    few, many = (lay_out(showing(sheaf("", "We go on", votes=votes)), 16 / 9) for votes in (3, 12))

    assert "•••" in said_on(few)
    assert "12" in said_on(many)


def test_lines_of_small_groups_stand_under_the_names_of_their_places(theme: Theme) -> None:
    pages = lay_out(showing(sheaf("", "Bread", group=0), sheaf("", "Wine", group=2)), 16 / 9)

    assert "Hearth" in said_on(pages)
    assert "Orchard" in said_on(pages)


def test_black_silence_and_the_end_come_before_it(theme: Theme) -> None:
    there = showing(sheaf("", "Bread"))

    assert "Bread" in said_on(lay_out(there, 16 / 9))
    for other in (replace(there, blank=True), replace(there, time_out_left=20.0), replace(there, phase=Phase.ENDED)):
        assert "Bread" not in said_on(lay_out(other, 16 / 9))


def test_who_listens_is_told_the_lines(theme: Theme) -> None:
    assert spoken(showing(sheaf("roses", "Bread"))) == "What we noted. Roses. Bread."
