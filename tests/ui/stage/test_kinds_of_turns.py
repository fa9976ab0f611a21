from __future__ import annotations

from pathlib import Path

import pytest

from microsol_desktop.ui.stage.layout import lay_out
from microsol_desktop.ui.theme import Theme
from tests.ui.stage.geometry import faults
from tests.ui.stage.walls import by_name, crowd, long_named, played

TURNS = str(Path(__file__).parent / "practices" / "turns.md")


@pytest.mark.parametrize("count", [2, 7, 24])
def test_turns_that_do_not_go_by_seat_are_laid_out_well(theme: Theme, count: int) -> None:
    for moment in played(TURNS, crowd(count)):
        for aspect in (16 / 9, 4 / 3, 9 / 16):
            for page in (*lay_out(moment, aspect), *lay_out(by_name(moment, long_named(count)), aspect)):
                assert faults(page) == [], (moment.cue.title, moment.cue.part)
