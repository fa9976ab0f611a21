from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from microsol_desktop.desk.begin import begin_run
from microsol_desktop.flow.people import numbered
from microsol_desktop.practice.model import Slug
from tests.desk.fakes import FakeBells, FakeClock

TEXT = "# Talk\n\n## Talk (1 min, warn 30 s)\n\nTalk.\n"


def test_the_loudspeaker_is_woken_some_seconds_before_each_bell_and_once(qtbot: QtBot, tmp_path: Path) -> None:
    clock, bells = FakeClock(), FakeBells()
    slug = Slug("talk")
    desk = begin_run(slug, {slug: TEXT}, numbered(3), clock=clock, journal_folder=tmp_path, bells=bells)
    desk.begin_or_resume()

    warmed = []
    for _ in range(61):
        clock.move(1)
        desk.tick()
        warmed.append(bells.warmed)

    assert (warmed[23], warmed[24], warmed[53], warmed[54], warmed[-1]) == (0, 1, 1, 2, 2)
    desk.close()
