"""Front matter, a line at a time."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import time

import pytest

from microsol_desktop.practice.about import About, Level, PeopleRange
from microsol_desktop.practice.edit_about import replace_about
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.read_about import glance
from microsol_desktop.practice.reading import Severity
from microsol_desktop.practice.write_about import write_about

WHOLE = """\
---
Title: "Say \\"hi\\": a round"
summary: One brings a challenge: the others listen.
people: 4–7
level: crew, dyad
needs: [being heard, "rest, and play"]
materials:
- paper
- a bell
language: pt-BR
variant_of: [[case-clinic]]
licence: 'CC-BY-SA-4.0'
pace: clock
# a comment
---
"""


def test_all_keys_are_read_in_the_ways_that_hosts_write_them() -> None:
    about = parse(WHOLE).practice.about

    assert about == About(
        title='Say "hi": a round',
        summary="One brings a challenge: the others listen.",
        people=PeopleRange(lowest=4, highest=7),
        level=(Level.CREW, Level.DYAD),
        needs=("being heard", "rest, and play"),
        materials=("paper", "a bell"),
        language="pt-BR",
        variant_of="case-clinic",  # type: ignore[arg-type]
        licence="CC-BY-SA-4.0",
        clock_paced=True,
    )


def test_a_glance_reads_the_same_and_no_steps() -> None:
    assert glance(WHOLE + "\n## A (5 mim, silent)") == parse(WHOLE).practice.about


def test_a_glance_finds_a_title_line() -> None:
    assert glance("\ufeff\n# Evening\n\n## A").title == "Evening"
    assert glance("nothing at all").title == ""


def test_what_is_written_is_valid_yaml() -> None:
    about = About(title="a: b", summary='# "x"', needs=("a, b", "c"), credit="- no list", source="https://x.org/#y")

    lines = dict(line.split(": ", 1) for line in write_about(about).split("\n")[1:-1])

    # A double-quoted YAML text without odd escapes is a JSON text as well.
    assert json.loads(lines["title"]) == "a: b"
    assert json.loads(lines["summary"]) == '# "x"'
    assert json.loads(lines["credit"]) == "- no list"
    assert lines["needs"] == '["a, b", c]'
    assert lines["source"] == "https://x.org/#y"


def test_a_folded_value_is_one_line() -> None:
    about = parse("---\ntitle: T\nsummary: >\n  One brings\n  a challenge.\n---\n").practice.about

    assert about.summary == "One brings a challenge."


def test_a_line_across_the_page_is_no_front_matter() -> None:
    practice = parse("---\n\n# Evening\n\n## A").practice

    assert (practice.about.title, len(practice.steps)) == ("Evening", 1)


@pytest.mark.parametrize("typed", ["21:30", "21.30", "21h30", '"21:30"', "21 : 30"])
def test_an_evenings_end_is_a_time_of_day(typed: str) -> None:
    reading = parse(f"---\ntitle: Evening\nends: {typed}\n---\n")

    assert reading.practice.about.ends == time(21, 30)
    assert not reading.findings
    assert "\nends: 21:30\n" in write_about(reading.practice.about)


@pytest.mark.parametrize("typed", ["24:00", "9:60", "half past nine", "9", "9:5x", "-1:00"])
def test_an_end_that_is_no_time_of_day_is_told_and_kept(typed: str) -> None:
    reading = parse(f"---\ntitle: Evening\nends: {typed}\n---\n")

    assert reading.practice.about.ends is None
    assert [finding.kind for finding in reading.findings] == ["bad-time-of-day"]
    assert reading.practice.about.unknown == (("ends", typed),)


def test_an_evenings_beginning_is_a_time_of_day_too() -> None:
    reading = parse("---\ntitle: Evening\nbegins: 19.00\nends: 21:30\n---\n")

    assert reading.practice.about.begins == time(19, 0)
    assert not reading.findings
    assert "\nbegins: 19:00\nends: 21:30\n" in write_about(reading.practice.about)


def test_an_end_that_is_earlier_in_the_day_is_past_midnight() -> None:
    assert not parse("---\ntitle: Night\nbegins: 22:00\nends: 0:30\n---\n").findings


@pytest.mark.parametrize("ends", ["17:30", "19:00", "13:01"])
def test_an_end_that_is_over_before_it_begins_is_told(ends: str) -> None:
    reading = parse(f"---\ntitle: Evening\nends: {ends}\nbegins: 19:00\n---\n")

    (finding,) = reading.findings
    assert (finding.kind, finding.line) == ("ends-before", 3)
    assert finding.severity is Severity.WARNING


def test_a_title_keeps_its_line_breaks_where_it_is_quoted_between_the_lines() -> None:
    text = "# A walk\n\n## Walk (5 min)\n"

    after = replace_about(text, replace(parse(text).practice.about, title="A walk\rand a talk"))

    assert parse(after).practice.about.title == "A walk\rand a talk"
