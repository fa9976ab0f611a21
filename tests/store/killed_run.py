"""A gathering that goes on until somebody kills it: prints each cue's index once it was shown. No test by itself."""

from __future__ import annotations

import sys
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from microsol_desktop.desk.begin import begin_run
from microsol_desktop.desk.clock import MachineClock
from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.flow.bells import Bell
from microsol_desktop.flow.people import numbered
from microsol_desktop.practice.model import Slug

PRACTICE = """---
title: Kill me
---

Here we are.

## Check in (1 min each)

What is alive in you?

## Talk (10 min)

## Close (30 s each)
"""


class Silence:
    """Bells that nobody hears."""

    def ring(self, bell: Bell) -> None:
        pass

    def warm(self) -> None:
        pass


def say(desk: RunDesk) -> None:
    """What a screen would show now."""
    sys.stdout.write(f"{desk.moment.wall.index} {len(desk.run.schedule.cues)} {desk.run.since}\n")
    sys.stdout.flush()


def main(folder: Path) -> None:
    app = QCoreApplication([])
    people, slug = numbered(7), Slug("kill-me")
    desk = begin_run(
        slug,
        {slug: PRACTICE},
        people,
        clock=MachineClock(),
        journal_folder=folder,
        bells=Silence(),
        bounce_guard=False,
    )
    say(desk)
    desk.changed.connect(lambda: say(desk))
    for operation in cycle(
        (desk.advance, desk.pass_turn, desk.advance, desk.go_back, lambda: desk.jump(1), desk.advance)
    ):
        operation()
        app.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
