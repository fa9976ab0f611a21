from __future__ import annotations

from microsol_desktop.flow.not_yet import not_yet
from tests.flow.evenings import IT, text_of


def test_everything_that_can_be_written_can_be_run() -> None:
    text = text_of(
        "## A (15-20 min, new pairs, 3 rounds, warn half, moves on)",
        "## B (2 min each, two circles move 2, 3 rounds)",
        "## C (everyone meets, 1 min each)",
        "## D (1 min each, reverse, fishbowl of 3)",
        "## E (5 min, fours, one stays, 3 rounds)",
        "## F (until 13:00, optional, for 3+ people, harvest roses + thorns)",
    )

    assert not_yet(IT, {IT: text}) == ()
