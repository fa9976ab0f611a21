"""How long the practices take, worked out by hand from what their hosts say of them, and not by the code."""

from __future__ import annotations

from pathlib import Path

import pytest

from microsol_desktop.flow.compile import compile_schedule
from microsol_desktop.flow.people import numbered
from microsol_desktop.practice.library import Card
from microsol_desktop.practice.model import Slug
from tests.practices_shipped.shelf import SHIPPED, texts_of

BY_HAND: dict[str, dict[int, float]] = {
    # Two to think, one to find each other, then 4 + 5 + 2 for each of three, or of four where there is a four.
    "troika": {3: 2 + 1 + 3 * 11, 6: 2 + 1 + 3 * 11, 7: 2 + 1 + 4 * 11},
    # 3 + 10 + 2 + (8 + 2) + 15 + (8 + 2), however many there are.
    "case-clinic": {4: 50, 7: 50},
    # 5 + 5 + 1, a minute to mirror, 1 + 12 + 1, a minute to thank.
    "case-clinic-35": {4: 11 + 3 + 14 + 3, 6: 11 + 5 + 14 + 5},
    # 2 + 2, a quarter of an hour for each of four, or of five, and three to look back.
    "wise-crowd": {4: 4 + 60 + 3, 5: 4 + 75 + 3, 8: 4 + 60 + 3},
    # Three silent minutes, one to find each other, 3 + 2 for each of three, one to write down.
    "one-year-from-today": {3: 3 + 1 + 15 + 1, 4: 3 + 1 + 20 + 1},
    # An hour, divided by those who are here: only check-in and check-out grow.
    "pod-evening": {3: 5 + 6 + 60 + 3 + 2, 4: 5 + 8 + 60 + 4 + 2, 5: 5 + 10 + 60 + 5 + 2},
    # 5 for the menu, a minute each, 4 + 4 + 1 + 8 + 3 for a project, half a minute each.
    "project-kitchen": {4: 5 + 4 + 20 + 2, 8: 5 + 8 + 20 + 4},
    # Three rounds of one to find each other and two for each of a pair; in a three, three times two.
    "speed-meeting": {8: 3 * 5 + 3, 9: 3 * 7 + 3},
    # Eight sentences of twice half a minute, between 2 and 3.
    "two-circles": {8: 2 + 8 + 3, 24: 2 + 8 + 3},
    # 2 + 1, three rounds of a minute for each of six, half an hour, 5.
    "conversation-tables": {12: 3 + 18 + 30 + 5, 7: 3 + 21 + 30 + 5},
    # 3 + 1, seven and a breath for each of two, 5 + 5 + 5.
    "heard-seen-respected": {4: 4 + 15 + 15},
    # Three, an hour, a minute each.
    "empathy-chain": {5: 3 + 60 + 5},
    # Seventeen meetings of 1 + 3; an odd number takes as many rounds as there are people.
    "everyone-meets-everyone": {18: 17 * 4 + 5 + 8, 5: 5 * 4 + 5 + 8},
    # A hundred times half a minute is fifty minutes.
    "opening-circle": {100: 1 + 50 + 3},
    # 3 + 2 + 5, five rounds of three (three of them where few are here), 1 + 5 + 2.
    "twenty-five-ten": {12: 10 + 15 + 8, 8: 10 + 9 + 8},
    # 1, 2, 4, 5 and one for the question.
    "one-two-four-all": {8: 13, 30: 13},
    # Three questions, each 1 + 5 + 3.
    "what-so-what-now-what": {20: 27},
    # A quiet minute, up to a minute each, half a minute to look round.
    "closing-round": {30: 1 + 30 + 0.5},
}


@pytest.mark.parametrize(
    ("slug", "people", "minutes"),
    [(Slug(slug), people, minutes) for slug, of in BY_HAND.items() for people, minutes in of.items()],
)
def test_it_takes_as_long_as_was_worked_out_by_hand(slug: Slug, people: int, minutes: float) -> None:
    schedule = compile_schedule(slug, texts_of(slug), numbered(people))

    assert schedule.planned_seconds == minutes * 60


def test_the_page_for_hosts_tells_the_lengths_that_are_planned() -> None:
    page = (Path(__file__).parents[2] / "docs" / "practices.md").read_text("utf-8")
    rows = page.split("## How long they take")[1].split("\n## ")[0].splitlines()
    told = {
        cells[1].strip(): [cell.strip() for cell in cells[2:-1]] for row in rows if len(cells := row.split("|")) == 8
    }

    for card in SHIPPED.cards():
        assert told[card.about.title] == [_told(card, people) for people in (2, 5, 7, 12, 24)], card.slug


def _told(card: Card, people: int) -> str:
    """Minutes to the next half, with a plus where there is no limit; in brackets where it is not made for so many."""
    schedule = compile_schedule(card.slug, texts_of(card.slug), numbered(people))
    whole, half = divmod(round(schedule.planned_seconds / 30), 2)
    words = f"{whole}{'½' if half else ''}{' +' if schedule.is_open else ''}"
    meant = card.about.people
    fits = meant is not None and meant.lowest <= people <= (meant.highest or people)
    return words if fits else f"({words})"
