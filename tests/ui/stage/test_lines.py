"""Where words and names break into lines."""

from __future__ import annotations

import pytest

from microsol_desktop.ui.stage.chunks import plain
from microsol_desktop.ui.stage.frame import frame, remarks
from microsol_desktop.ui.stage.items import Kind, Text
from microsol_desktop.ui.stage.layout import lay_out
from microsol_desktop.ui.stage.names import broken, in_lines
from microsol_desktop.ui.stage.phrases import ends
from microsol_desktop.ui.stage.typeset import fit
from microsol_desktop.ui.stage.words import Remark
from microsol_desktop.ui.tokens import Theme
from tests.ui.stage.walls import together, wall


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


def test_all_items_of_a_numbered_list_begin_one_below_the_other(theme: Theme) -> None:
    counted = "What could we do?\n\n" + "\n".join(f"{number}. Nothing at all" for number in range(1, 12))

    pages = lay_out(together(prompts=(counted,)), 16 / 9)

    words = [item for page in pages for item in page.items if isinstance(item, Text)]
    assert len({item.box.x for item in words if item.runs[0].text.startswith("Nothing")}) == 1


def test_a_heading_stands_flush_above_a_list_and_in_the_middle_above_a_sentence(theme: Theme) -> None:
    listed, said = "What will you keep?\n\n- A word\n- A look, and a walk in the rain", "What will you keep?"

    (above_list,), (above_words,) = (
        lay_out(together(title="Gems", prompts=(prompt,), silent=True), 16 / 9) for prompt in (listed, said)
    )

    texts = [item for item in above_list.items if isinstance(item, Text)]
    middle = next(item for item in above_words.items if isinstance(item, Text) and item.runs[0].text == "GEMS")
    assert texts[0].box.x == min(text.box.x for text in texts)
    assert middle.box.x + middle.box.w / 2 == pytest.approx(above_words.width / 2)


def test_two_sentences_below_a_prompt_stand_further_apart_than_the_lines_of_one(theme: Theme) -> None:
    there = frame(16 / 9)
    room = there.inner._replace(w=700.0)
    long = "The outer circle has moved on by one seat, to its right"

    first, second, third, *_ = remarks((Remark(long), Remark(long)), room)

    assert third.box.y - second.box.bottom > second.box.y - first.box.bottom + 10
