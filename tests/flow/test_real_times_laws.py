"""Laws of a practice's real times, over all practices that ship and over practices of every kind."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.flow.events import Happening
from microsol_desktop.flow.real_times import real_times
from microsol_desktop.flow.reduce import reduce
from microsol_desktop.practice.format import format_practice
from microsol_desktop.practice.library import Library
from microsol_desktop.practice.model import About, Each, Lasts, Part, Practice, Shared, Slug, Span, Step
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.reading import Severity
from microsol_desktop.practice.retiming import Mean, Spot, as_said, grain, new_times, real_span, with_real_times
from tests.flow.evening import begin, histories
from tests.practice.practices import spans, steps
from tests.practices_shipped.shelf import SHIPPED, text_of

SECONDS = st.floats(min_value=0.0, max_value=90_000, allow_nan=False)
_SHIPPED = tuple(card.slug for card in Library([SHIPPED]).cards())


@given(SECONDS)
def test_a_time_is_said_in_steps_that_a_host_would_say_and_not_far_from_what_it_was(seconds: float) -> None:
    said = as_said(seconds)

    assert said % 15 == 0
    assert said >= 15
    assert said == 86_400 or abs(said - seconds) <= max(grain(seconds) / 2, 15)


@given(spans(), SECONDS)
def test_told_twice_it_is_the_same(span: Span, seconds: float) -> None:
    once = real_span(span, seconds)

    assert real_span(once, seconds) == once
    assert 1 <= once.shortest <= once.longest
    assert once.shortest <= span.shortest or once.shortest == once.longest


@given(steps(), st.data())
def test_no_line_is_touched_but_headings_and_nothing_is_wrong_that_was_not(
    made: tuple[Step, ...], data: st.DataObject
) -> None:
    text = format_practice(Practice(about=About(title="It"), steps=made))
    practice = parse(text).practice
    spots = [Spot(index, part) for index, step in enumerate(practice.steps) for part in range(len(step.parts) + 1)]
    told = data.draw(st.lists(st.tuples(SECONDS, SECONDS), min_size=len(spots), max_size=len(spots)))
    means = {spot: Mean(*each) for spot, each in zip(spots, told, strict=True)}

    changed = with_real_times(text, means)

    pairs = list(zip(text.splitlines(), changed.splitlines(), strict=True))
    assert all(one == other or (one.startswith("##") and other.startswith("##")) for one, other in pairs)
    assert _errors(changed) <= _errors(text)
    _is_the_same_but_for_times(practice, parse(changed).practice)


@given(steps())
def test_where_nothing_is_known_nothing_changes(made: tuple[Step, ...]) -> None:
    text = format_practice(Practice(about=About(title="It"), steps=made))

    assert with_real_times(text, {}) == text
    assert new_times(parse(text).practice, {}) == ()


@pytest.mark.parametrize("slug", _SHIPPED)
@pytest.mark.parametrize("pace", [0.5, 1.0, 1.7])
def test_a_practice_that_ships_and_went_at_this_pace_says_so_and_is_sound(slug: Slug, pace: float) -> None:
    text = text_of(slug)
    practice = parse(text).practice
    means = {
        Spot(index, part): Mean(time.span.longest * pace)
        for index, step in enumerate(practice.steps)
        for part, settings in enumerate((step.settings, *(each.settings for each in step.parts)))
        if isinstance(time := settings.time, Lasts | Shared | Each) and time.span is not None
    }

    changed = with_real_times(text, means)

    assert _errors(changed) == 0
    assert with_real_times(changed, means) == changed
    if pace == 1.0:
        assert changed == text


@given(histories())
def test_whatever_happened_no_second_is_told_that_was_not_there(events: tuple[Happening, ...]) -> None:
    run = begin()
    for event in events:
        run = reduce(run, event)

    real = real_times(run)

    assert sum(step.real for step in real.steps) <= max((event.at for event in events), default=0.0) + len(real.steps)
    for _, means in real.means:
        assert all(mean.unit is None or mean.unit > 0 for mean in means.values())


def _errors(text: str) -> int:
    return sum(finding.severity is Severity.ERROR for finding in parse(text).findings)


def _is_the_same_but_for_times(before: Practice, after: Practice) -> None:
    for mine, theirs in zip(_headings(before), _headings(after), strict=True):
        assert (mine.title, mine.words) == (theirs.title, theirs.words)
        assert type(mine.settings.time) is type(theirs.settings.time)
        assert mine.settings.grouping == theirs.settings.grouping


def _headings(practice: Practice) -> list[Step | Part]:
    found: list[Step | Part] = []
    for step in practice.steps:
        found += (step, *step.parts)
    return found
