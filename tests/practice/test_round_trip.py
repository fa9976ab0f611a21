"""Laws of the language, tried on whole practices and on any text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.practice.format import format_practice
from microsol_desktop.practice.model import Practice
from microsol_desktop.practice.parse import parse
from tests.practice.practices import practices


@given(practice=practices)
def test_what_is_written_is_read_as_the_same_practice(practice: Practice) -> None:
    text = format_practice(practice)

    again = parse(text).practice

    assert again == practice


@given(text=st.text(max_size=300))
def test_any_text_is_read_without_a_fault_and_findings_lie_in_it(text: str) -> None:
    reading = parse(text)

    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for finding in reading.findings:
        assert 1 <= finding.line <= len(lines)
        assert 1 <= finding.column <= len(lines[finding.line - 1]) + 1


@given(text=st.text(max_size=300))
def test_formatting_twice_changes_nothing_more(text: str) -> None:
    once = format_practice(parse(text).practice)

    twice = format_practice(parse(once).practice)

    assert twice == once
