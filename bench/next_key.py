"""From a key press to the first frame with the new cue on a TV of a given size, beside one full repaint of that cue."""

from __future__ import annotations

import statistics
import sys
import time

from bench.a_run import say, two_screens

PRESSES = 30
BETWEEN = 450
"""Milliseconds: a host's next press comes no sooner, and what is done in between is done at rest."""


def main(width: int, height: int) -> None:
    """Go through a troika by the key, cue by cue, and time each."""
    two_screens(width, height)
    from PySide6.QtCore import QSize, Qt
    from PySide6.QtGui import QImage
    from PySide6.QtTest import QTest

    from bench.repaint import full_repaint
    from microsol_desktop import app
    from microsol_desktop.app.desktop import Desktop
    from microsol_desktop.desk.begin_wish import BeginWish, people_here
    from microsol_desktop.practice.model import Slug
    from microsol_desktop.store.places import places
    from microsol_desktop.ui.stage.background import ground

    application = app.application()
    desktop = Desktop(application, places())
    desktop.begin(BeginWish(slug=Slug("troika"), people=people_here(12, "")))
    run = desktop.run_windows
    assert run is not None
    QTest.qWait(1500)
    size = QSize(width, height)
    behind = ground(size, desktop.theme)
    surface = QImage(size, QImage.Format.Format_RGB32)
    presses, repaints, ratios = [], [], []
    for _ in range(PRESSES):
        began = time.perf_counter()
        QTest.keyClick(run.stage, Qt.Key.Key_PageDown)
        run.stage.stage.repaint()
        pressed = time.perf_counter() - began
        painted = full_repaint(run.desk.moment.wall, surface, behind, desktop.theme)
        presses.append(pressed)
        repaints.append(painted)
        ratios.append(pressed / painted)
        QTest.qWait(BETWEEN)
    say("press", statistics.median(presses))
    say("repaint", statistics.median(repaints))
    say("ratio", statistics.median(ratios))
    run.close()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
