"""An evening of several practices: written, read again, and changed without touching anything else."""

from __future__ import annotations

from datetime import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.practice import evening as of
from microsol_desktop.practice.about import Slug
from microsol_desktop.practice.evening import Evening, evening_in, is_evening
from microsol_desktop.practice.model import Lasts, Span
from microsol_desktop.practice.parse import parse

TUESDAY = """\
---
title: Tuesday
# the keys are with Dafne
begins: 19:00
ends: 21:30
mood: slow
---

Welcome, all.

## [[check-in]]

<!-- perhaps later
## [[fishbowl]]
-->
## Break (15 min, break)

Tea is in the kitchen.

## [[troika]] (optional)
"""
SHIPPED = Path(__file__).parents[2] / "practices"
_TITLES = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=12)
_SECONDS = st.integers(1, 7200)
_ENTRIES = st.one_of(
    st.sampled_from(["check-in", "troika", "closing-round"]).map(lambda slug: of.a_practice(Slug(slug))),
    st.builds(of.a_break, _TITLES, _SECONDS),
    st.builds(of.a_silence, _TITLES, _SECONDS),
    st.builds(of.a_step, _TITLES, _SECONDS),
)
_TIMES = st.one_of(st.none(), st.builds(time, st.integers(0, 23), st.integers(0, 59)))
_EVENINGS = st.builds(
    Evening,
    title=_TITLES,
    entries=st.lists(_ENTRIES, max_size=6).map(tuple),
    begins=_TIMES,
    ends=_TIMES,
)


def _written(evening: Evening) -> str:
    """As a host does it: a name, the times, and one entry after the other."""
    text = of.ending_at(of.beginning_at(of.called("", evening.title), evening.begins), evening.ends)
    for entry in evening.entries:
        text = of.with_entry(text, len(parse(text).practice.steps), entry)
    return text


@given(evening=_EVENINGS)
def test_what_is_written_is_read_as_the_same_evening(evening: Evening) -> None:
    reading = parse(_written(evening))

    assert {finding.kind for finding in reading.findings} <= {"ends-before"}
    assert evening_in(reading.practice) == evening


def test_an_evening_is_known_by_the_practices_in_it() -> None:
    practice = parse(TUESDAY).practice

    evening = evening_in(practice)

    assert is_evening(practice)
    assert [entry.slug or entry.step.title for entry in evening.entries] == ["check-in", "Break", "troika"]
    assert (evening.begins, evening.ends) == (time(19, 0), time(21, 30))
    assert [entry.may_go for entry in evening.entries] == [False, False, True]
    assert evening.entries[1].seconds == 900


@pytest.mark.parametrize("name", ["check-in", "case-clinic", "troika"])
def test_a_practice_of_its_own_is_no_evening(name: str) -> None:
    assert not is_evening(parse((SHIPPED / f"{name}.md").read_text(encoding="utf-8")).practice)


@pytest.mark.parametrize(
    "changed",
    [
        of.with_entry(TUESDAY, 1, of.a_practice(Slug("fishbowl"))),
        of.with_entry(TUESDAY, 3, of.a_silence("A moment of silence", 120)),
        of.with_entry_moved(TUESDAY, 2, 0),
        of.with_length(TUESDAY, 1, Span(shortest=600, longest=600)),
        of.with_name(TUESDAY, 1, "Tea"),
        of.with_may_go(TUESDAY, 0, on=True),
        of.beginning_at(TUESDAY, time(18, 30)),
        of.ending_at(TUESDAY, time(22, 0)),
        of.called(TUESDAY, "Wednesday"),
    ],
)
def test_a_change_leaves_comments_words_and_keys_of_others_alone(changed: str) -> None:
    kept = ["# the keys are with Dafne", "mood: slow", "Welcome, all.", "<!-- perhaps later", "Tea is in the kitchen."]

    assert changed != TUESDAY
    assert [line for line in kept if line in changed.splitlines()] == kept


def test_entries_come_move_and_go() -> None:
    more = of.with_entry(TUESDAY, 3, of.a_practice(Slug("closing-round")))
    moved = of.with_entry_moved(more, 3, 1)
    fewer = of.without_entry(moved, 0)

    evening = evening_in(parse(fewer).practice)

    assert [str(entry.slug or entry.step.title) for entry in evening.entries] == ["closing-round", "Break", "troika"]


def test_a_practice_has_its_times_in_its_own_file() -> None:
    span = Span(shortest=60, longest=60)

    assert of.with_length(TUESDAY, 0, span) == TUESDAY
    assert of.with_name(TUESDAY, 0, "Hello") == TUESDAY
    assert parse(of.with_length(TUESDAY, 1, span)).practice.steps[1].settings.time == Lasts(span=span)


def test_no_promise_is_no_line() -> None:
    assert "ends:" not in of.ending_at(TUESDAY, None)
    assert "begins:" not in of.beginning_at(TUESDAY, None)
