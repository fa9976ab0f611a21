"""Where words and names break into lines."""

from __future__ import annotations

import pytest

from microsol_desktop.ui.stage.chunks import plain
from microsol_desktop.ui.stage.items import Kind, Text
from microsol_desktop.ui.stage.layout import lay_out
from microsol_desktop.ui.stage.names import broken, in_lines
from microsol_desktop.ui.stage.phrases import ends
from microsol_desktop.ui.stage.typeset import fit
from microsol_desktop.ui.tokens import Theme
from tests.ui.stage.walls import wall


@pytest.mark.parametrize(
    ("sentence", "first"),
    [
        ("Talk freely. Follow your curiosity.", "Talk freely."),
        ("First the same words, then what seems to matter.", "First the same words,"),
        ("What was it like to be heard like that?", "What was it like"),
        ("What did you notice today?", "What did you"),
    ],
)
def test_a_line_ends_where_a_reader_takes_a_breath(sentence: str, first: str) -> None:
    words = sentence.split()

    (end, _) = ends(words, [len(word) / 2 for word in words], 0.25, 14.0, 2)

    assert " ".join(words[:end]) == first


def test_what_does_not_go_in_so_many_lines_is_not_forced(theme: Theme) -> None:
    assert ends(["one", "two", "three"], [2.0, 2.0, 2.0], 0.25, 3.0, 2) == ()


def test_a_name_parts_at_its_hyphen_and_not_within_a_word(theme: Theme) -> None:
    assert in_lines("Wilhelmina-Charlotte", 6.4) == ("Wilhelmina-", "Charlotte")
    assert in_lines("Maria da Conceição", 20.0) == ("Maria da Conceição",)
    assert in_lines("Wolfeschlegelsteinhausen", 6.0) is None


def test_a_name_without_a_place_to_part_is_shown_whole_all_the_same(theme: Theme) -> None:
    lines = broken("Wolfeschlegelsteinhausen", 6.0)

    assert "".join(lines) == "Wolfeschlegelsteinhausen"
    assert len(lines) > 1


def test_a_line_that_is_too_tall_for_its_room_is_set_smaller(theme: Theme) -> None:
    setting = fit(plain("Take your paper."), 1400.0, 100.0)

    assert setting.height <= 100.0


def test_one_long_name_leaves_nobody_unnamed(theme: Theme) -> None:
    names = ("Ana", "Bento", "Maria", "João", "Wilhelmina-Charlotte", "Graça", "Davi", "Inês", "Nuno", "Sebastião")

    (page,) = lay_out(wall(names, turn=2), 16 / 9)

    shown = {item.runs[0].text for item in page.items if isinstance(item, Text) and item.kind is Kind.NAME}
    assert {"Ana", "Bento", "Maria", "Graça", "Wilhelmina-", "Charlotte"} <= shown
