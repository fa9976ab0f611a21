"""Lists, stressed words and pictures in a prompt, made of what is selected; pressing twice takes them away again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.practice.prompt import ItemList, Paragraph, Picture, blocks
from microsol_desktop.ui.editor.step_marks import Marked, as_list, before_word, next_line, stressed, with_picture


def test_lines_become_a_list_and_are_none_again() -> None:
    listed = as_list("one\ntwo", 0, 7)

    assert listed == Marked("- one\n- two", 0, 11)
    assert as_list(*listed).text == "one\ntwo"


def test_a_list_after_words_stands_apart_from_them() -> None:
    listed = as_list("What is it?\none", 12, 12)

    assert listed.text == "What is it?\n\n- one"
    assert isinstance(blocks(listed.text)[1], ItemList)


def test_words_are_stressed_and_are_not_again() -> None:
    strong = stressed("say it now", 4, 6, "**")

    assert strong == Marked("say **it** now", 6, 8)
    assert stressed(*strong, "**") == Marked("say it now", 4, 6)
    assert stressed(*strong, "*").text == "say ***it*** now"


def test_without_a_selection_the_word_there_is_stressed() -> None:
    assert stressed("say it now", 5, 5, "*").text == "say *it* now"


def test_blanks_at_the_ends_stay_outside() -> None:
    assert stressed("say it now", 3, 7, "*").text == "say *it* now"


@pytest.mark.parametrize(
    ("before", "after"),
    [("- one", "- one\n- "), ("2. two", "2. two\n3. "), ("  * a", "  * a\n  * "), ("- one\n- ", "- one\n")],
)
def test_enter_goes_on_with_a_list_or_ends_it(before: str, after: str) -> None:
    marked = next_line(before, len(before))

    assert marked is not None
    assert marked.text == after


def test_enter_in_words_is_a_plain_one() -> None:
    assert next_line("words", 5) is None


def test_a_picture_stands_in_a_paragraph_of_its_own() -> None:
    shown = with_picture("Look at it", 4, "my bowl (1).jpg", "a [big] bowl")

    assert shown.text == "Look\n\n![a (big) bowl](<my bowl (1).jpg>)\n\n at it"
    assert [type(block) for block in blocks(shown.text)] == [Paragraph, Picture, Paragraph]
    assert blocks(shown.text)[1] == Picture(path="my bowl (1).jpg", alt="a (big) bowl")


@given(st.text("ab *_-\n1.🙂", max_size=20), st.integers(0, 20), st.integers(0, 20))
def test_no_letter_is_lost(text: str, one: int, other: int) -> None:
    begin, end = sorted((min(one, len(text)), min(other, len(text))))

    for marked in (as_list(text, begin, end), stressed(text, begin, end, "*"), with_picture(text, begin, "a.png", "")):
        letters = [letter for letter in text if letter in "ab🙂"]
        assert [letter for letter in marked.text.replace("a.png", "") if letter in "ab🙂"] == letters
        assert 0 <= marked.begin <= marked.end <= len(marked.text)


@pytest.mark.parametrize(("at", "place"), [(0, 0), (2, 0), (4, 4), (5, 5), (7, 5), (10, 10)])
def test_a_prompt_is_not_split_in_the_midst_of_a_word(at: int, place: int) -> None:
    assert before_word("good night", at) == place
