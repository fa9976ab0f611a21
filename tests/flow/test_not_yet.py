from __future__ import annotations

import pytest

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.not_yet import not_yet
from microsol_desktop.flow.schedule import NotYet
from microsol_desktop.practice.model import Slug
from tests.flow.evenings import IT, evening, text_of


@pytest.mark.parametrize(
    ("settings", "what"),
    [
        ("fours, one stays, 5 min, 3 rounds", "one stays"),
        ("5 min, harvest", "harvest"),
    ],
)
def test_what_can_not_be_run_yet_is_said_with_its_line(settings: str, what: str) -> None:
    text = text_of("## First (1 min)", "", f"## Second ({settings})", "- One", "- Two")

    found = not_yet(IT, {IT: text})

    assert [(each.slug, each.line) for each in found] == [(IT, 7)]
    assert found[0].what.startswith(what)


def test_what_a_practice_among_the_options_needs_is_said() -> None:
    other = Slug("other")
    text = text_of("## Second (choose one)", "### This (1 min)", "### [[other]]")

    found = not_yet(IT, {IT: text, other: text_of("## Talk (1 min, harvest)")})

    assert found == (NotYet(what="harvest", slug=other, line=5),)


def test_what_an_included_practice_needs_is_said_too() -> None:
    other = Slug("other")

    found = not_yet(IT, {IT: text_of("## [[other]]", "## [[other]]"), other: text_of("## Talk (2 min each, harvest)")})

    assert found == (NotYet(what="harvest", slug=other, line=5),)


def test_everything_else_can_be_run() -> None:
    text = text_of(
        "## A (15-20 min, new pairs, 3 rounds, warn half, moves on)",
        "## B (2 min each, two circles move 2, 3 rounds)",
        "## C (everyone meets, 1 min each)",
        "## D (1 min each, reverse, fishbowl of 3)",
        "## E (until 13:00, optional, for 3+ people)",
    )

    assert not_yet(IT, {IT: text}) == ()


def test_a_practice_that_needs_it_is_never_run_wrong() -> None:
    with pytest.raises(ExpectedFailure, match="harvest"):
        evening("## Talk (2 min each, harvest)")
