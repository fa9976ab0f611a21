from __future__ import annotations

from pathlib import Path

import pytest

from microsol_desktop.ui.stage.layout import lay_out
from microsol_desktop.ui.theme import Theme
from tests.ui.stage.geometry import faults
from tests.ui.stage.walls import crowd, long_named, played

TURNS = str(Path(__file__).parent / "practices" / "turns.md")


@pytest.mark.parametrize("count", [2, 7, 24])
def test_turns_that_do_not_go_by_seat_are_laid_out_well(theme: Theme, count: int) -> None:
    for people in (crowd(count), long_named(count)):
        for aspect in (16 / 9, 4 / 3, 9 / 16):
            for moment in played(TURNS, people):
                for page in lay_out(moment, aspect):
                    assert faults(page) == [], (moment.cue.title, moment.cue.part)
