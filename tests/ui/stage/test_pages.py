from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.practice.prompt import blocks
from microsol_desktop.ui.stage.chunks import chunks
from microsol_desktop.ui.stage.items import PROMPT_LARGEST, PROMPT_SMALLEST, Kind, Text
from microsol_desktop.ui.stage.layout import lay_out, page_shown
from microsol_desktop.ui.stage.picture import pages_of
from microsol_desktop.ui.stage.typeset import fit, tall
from tests.ui.stage.geometry import faults, written
from tests.ui.stage.walls import together, wall, wear

pytestmark = pytest.mark.usefixtures("theme")

LONG = "\n\n".join(f"Part {number}: " + "what did you hear, and what moved you? " * 4 for number in range(6))


def prompt_of(prompt: str) -> str:
    pages = lay_out(together(prompts=(prompt,)), 16 / 9)
    lines = [item for page in pages for item in page.items if isinstance(item, Text)]
    prompts = [line for line in lines if line.kind in {Kind.PROMPT, Kind.SECOND}]
    return " ".join("".join(run.text for run in line.runs) for line in prompts)


def test_a_short_prompt_is_as_large_as_it_can_be() -> None:
    (page,) = lay_out(together(prompts=("Welcome.",)), 16 / 9)

    assert max(item.pixels for item in page.items if isinstance(item, Text)) == PROMPT_LARGEST


def test_a_long_prompt_goes_on_over_pages_and_loses_no_word() -> None:
    said = prompt_of(LONG)

    assert pages_of(together(prompts=(LONG,)), 16 / 9) > 1
    assert said.split() == LONG.split()


def test_pages_break_between_blocks_where_they_can() -> None:
    pages = lay_out(together(prompts=(LONG,)), 16 / 9)

    firsts = [
        next(item for item in page.items if isinstance(item, Text) and item.kind is not Kind.OTHER) for page in pages
    ]

    assert all(first.runs[0].text.startswith("Part") for first in firsts)


def test_pages_say_which_they_are_only_where_there_are_several() -> None:
    several, (one,) = lay_out(together(prompts=(LONG,)), 16 / 9), lay_out(together(), 16 / 9)

    assert f"1 of {len(several)}" in written(several[0])
    assert "1 of" not in written(one)


def test_the_host_chooses_the_page_and_none_is_beyond_the_last() -> None:
    now = together(prompts=(LONG,))
    pages = lay_out(now, 16 / 9)

    assert page_shown(pages, replace(now, page=1)) is pages[1]
    assert page_shown(pages, replace(now, page=99)) is pages[-1]


def test_strong_and_emphasised_words_keep_their_manner() -> None:
    (page,) = lay_out(together(prompts=("Say **three** things *slowly*.",)), 16 / 9)

    faces = {run.text.strip(): run.face.value for item in page.items if isinstance(item, Text) for run in item.runs}

    assert faces["three"] == "prompt strong"
    assert faces["slowly"] == "prompt emphasis"


def test_markup_in_names_and_titles_is_shown_as_it_was_typed() -> None:
    now = wall(("<b>Ana</b>", "Bento <img src=x>"), turn=1, title="<i>Check</i> in")

    (page,) = lay_out(now, 16 / 9)

    assert "<b>Ana</b>" in written(page)
    assert "<I>CHECK</I> IN" in written(page)


def test_a_language_that_runs_leftwards_begins_on_the_right() -> None:
    (page,) = lay_out(together(prompts=("שלום לכולם",)), 16 / 9)

    text = next(item for item in page.items if isinstance(item, Text) and item.kind is Kind.PROMPT)

    assert text.box.x > page.width * 0.3


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=30)
PROMPTS = st.lists(st.lists(WORDS, min_size=1, max_size=25).map(" ".join), min_size=1, max_size=12).map("\n\n".join)


@given(PROMPTS, st.sampled_from([16 / 9, 4 / 3, 9 / 16]))
def test_whatever_is_written_is_shown_whole(prompt: str, aspect: float) -> None:
    wear("hearth")

    for page in lay_out(together(prompts=(prompt,)), aspect):
        assert faults(page) == []


@given(PROMPTS, st.floats(400, 1800), st.floats(150, 900))
def test_no_page_is_fuller_than_its_room(prompt: str, width: float, height: float) -> None:
    wear("hearth")
    setting = fit(chunks((prompt,)), width, height)

    assert bool(setting.pages) == bool(chunks((prompt,)))
    assert PROMPT_SMALLEST <= setting.large <= PROMPT_LARGEST
    assert all(tall(page) <= height + 0.1 for page in setting.pages)


def test_numbers_of_a_list_go_on_from_where_it_starts() -> None:
    assert [chunk.mark for chunk in chunks(("3. Three\n4. Four",))] == ["3.", "4."]
    assert blocks("3. Three")
