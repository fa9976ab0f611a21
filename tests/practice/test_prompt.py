"""Prompts become blocks of our own, and nothing in them is fetched, run or read."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.practice.prompt import Block, ItemList, Paragraph, Picture, Span, blocks


def text_of(markdown: str) -> str:
    return " ".join(_words(block) for block in blocks(markdown))


def _words(block: Block) -> str:
    match block:
        case Paragraph(spans=spans):
            return "".join(span.text for span in spans)
        case ItemList(items=items):
            return " ".join(_words(inner) for item in items for inner in item)
        case Picture(alt=alt):
            return alt


def test_paragraphs_have_strong_and_emphasised_words_and_line_breaks() -> None:
    found = blocks("Say *only* **what\\\nmatters**.")

    assert found == (
        Paragraph(
            spans=(
                Span(text="Say "),
                Span(text="only", emphasis=True),
                Span(text=" "),
                Span(text="what", strong=True),
                Span(text="", line_break=True),
                Span(text="matters", strong=True),
                Span(text="."),
            )
        ),
    )


def test_lists_hold_lists_and_count_from_where_they_begin() -> None:
    found = blocks("3. one\n   - inner\n4. two")

    inner = ItemList(ordered=False, items=((Paragraph(spans=(Span(text="inner"),)),),))
    assert found == (
        ItemList(
            ordered=True,
            start=3,
            items=((Paragraph(spans=(Span(text="one"),)), inner), (Paragraph(spans=(Span(text="two"),)),)),
        ),
    )


def test_links_are_shown_as_their_words() -> None:
    assert text_of("[the handbook](https://example.org) <https://example.org>") == "the handbook https://example.org"


def test_pictures_beside_the_file_are_pictures() -> None:
    assert blocks("![three chairs](pictures/chairs%20two.png)") == (
        Picture(path="pictures/chairs two.png", alt="three chairs"),
    )


@pytest.mark.parametrize(
    "source",
    ["https://x.org/a.png", "//x.org/a.png", "/etc/a", "../a.png", "a/../../b.png", "file:///a", "C:\\a", "a%2F..%2Fb"],
)
def test_pictures_from_elsewhere_are_their_words(source: str) -> None:
    assert not any(isinstance(block, Picture) for block in blocks(f"![three chairs]({source})"))


@pytest.mark.parametrize(
    "typed",
    ["<b>bold</b>", "<script>x</script>", "#### deep", "# top", "`code`", "| a | b |", "<i>"],
)
def test_what_is_no_part_of_the_language_is_shown_as_typed(typed: str) -> None:
    assert text_of(typed) == typed


def test_a_comment_is_shown_to_nobody() -> None:
    assert text_of("Hello <!-- a note\nto myself --> there.") == "Hello  there."


def test_a_quote_is_shown_as_its_words() -> None:
    assert text_of("> Be the change.") == "Be the change."


@given(typed=st.text(max_size=200))
def test_any_text_becomes_blocks(typed: str) -> None:
    found = blocks(typed)

    assert all(isinstance(block, Paragraph | ItemList | Picture) for block in found)


@given(typed=st.text(st.sampled_from("[]()!<>*_`#-> \n\\&1.ab"), max_size=80))
def test_any_marks_become_blocks(typed: str) -> None:
    assert isinstance(blocks(typed), tuple)


def test_deep_quotes_are_not_lost() -> None:
    assert "hello" in text_of("> " * 40 + "hello")


def test_reading_a_practice_does_not_import_the_markdown_parser() -> None:
    script = (
        "import sys, microsol_desktop.practice.parse, microsol_desktop.practice.prompt;"
        "print([name for name in sys.modules if 'markdown' in name])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
