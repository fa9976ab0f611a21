"""What is typed into a field stays the words of that field, whatever they look like."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.practice.format import format_practice
from microsol_desktop.practice.model import About, Practice, Step, Translation, Words
from microsol_desktop.practice.parse import parse
from microsol_desktop.ui.editor.typed_words import (
    as_included,
    as_introduction,
    as_items,
    as_language,
    as_line,
    as_name,
    as_prompt,
    as_quoted,
)

LINES = st.sampled_from([
    "", " ", "Words", "- one", "## a step", "### a part", "# a title", " ## too", "####", "> quote", "> [!host] me",
    ">[!pt] eu", "[!reveal]", "[!host] again", "<!-- aside", "-->", "<!-- all -->", "---", "(5 min)", "🙂 é", "\\## no",
])  # fmt: skip
TYPED = st.lists(LINES, max_size=7).map("\n".join)


@given(TYPED, TYPED, TYPED, TYPED)
def test_a_step_is_read_as_it_was_typed(prompt: str, note: str, held_back: str, other: str) -> None:
    words = Words(prompt=as_prompt(prompt), host_note=as_quoted(note), held_back=as_quoted(held_back))
    if as_quoted(other):
        words = Words(
            prompt=words.prompt,
            host_note=words.host_note,
            held_back=words.held_back,
            translations=(Translation(language="pt", prompt=as_quoted(other)),),
        )
    steps = (Step(title="One", words=words), Step(title="Two"))

    again = parse(format_practice(Practice(about=About(title="P"), steps=steps))).practice

    assert again.steps == steps


@given(TYPED)
def test_what_is_meant_means_itself(typed: str) -> None:
    for means in (as_prompt, as_introduction, as_quoted, as_line, as_items, as_name, as_included, as_language):
        assert means(means(typed)) == means(typed)


def test_names_lines_and_languages() -> None:
    assert as_name("  the   client ") == "client"
    assert as_line(" a\r\nb ") == "a b"
    assert as_items("\n one \n\n two") == "one\ntwo"
    assert as_included("[[check-in.md]]") == "check-in"
    assert (as_language("PT_br"), as_language("p"), as_language("english")) == ("pt-BR", "", "")
