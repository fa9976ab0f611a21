"""The island's page on a made-up island, at a scale: `python -m bench.island_view 1`; or with a record: `... 1 FILE`.

Says how long it takes until the island is there, to draw it sharply, to move it by a frame and to find somebody in it,
and what it keeps in memory. The floor of a frame is a plain picture of the same size, brought to the same screen.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from bench.a_run import memory, say
from bench.an_island import TODAY
from bench.children import ROOT
from microsol_desktop.desk.clock import MachineClock
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.system.memory import return_pictures_at_once
from microsol_desktop.ui.circles.island_page import IslandPage
from microsol_desktop.ui.circles.island_view import IslandView
from microsol_desktop.ui.circles.page import Surroundings
from microsol_desktop.ui.theme import dress, load_fonts, load_theme

DRAWN, MOVED, SEARCHED, MEMORY = 300, 16, 16, 250
"""The bounds: milliseconds and megabytes."""
SIZE = 1366, 768
FRAMES = 60
NEAR = (1.0, 2.2, 8.0, 60.0)
"""How much nearer than the whole island it is drawn: from afar, people just seen, their names, one circle."""
TYPED = ("m", "ma", "mar", "mari", "maria", "maria s")


class Plain(QWidget):
    """A picture and nothing else."""

    def __init__(self, picture: QPixmap) -> None:
        super().__init__()
        self._picture = picture
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawPixmap(0, 0, self._picture)


def main(scale: str, file: str = "") -> None:
    """Show the page of an island and say what that takes: a word and a figure a line."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(file or Path(folder, "record.sqlite"))
        if not file:
            subprocess.run([sys.executable, "-m", "bench.an_island", str(path), scale], cwd=ROOT, check=True)
        application = QApplication([])
        return_pictures_at_once()
        load_fonts(ROOT / "resources" / "fonts")
        theme = load_theme(ROOT / "resources" / "themes", "hearth")
        dress(application, theme)
        desk = RecordDesk(path, MachineClock())
        page = IslandPage(Surroundings(desk, lambda: TODAY, lambda: theme, lambda: True))
        page.resize(*SIZE)
        page.show()
        application.processEvents()
        # The first question opens the record and imports what it takes.
        for word in ("opened", "asked"):
            say(word, _until_there(page))
        _measure(page, application)
        say("memory", memory() / 1e6)
        desk.close()


def _until_there(page: IslandPage) -> float:
    """Milliseconds from the wish to the island that is painted; this thread sleeps meanwhile, as a window's does."""
    loop, look = QEventLoop(), QTimer(interval=5)
    before = page.shown
    look.timeout.connect(lambda: loop.quit() if page.shown is not before else None)
    look.start()
    began = time.perf_counter()
    page.look()
    loop.exec()
    page.repaint()
    return (time.perf_counter() - began) * 1000


def _measure(page: IslandPage, application: QApplication) -> None:
    view = page.view
    assert page.shown is not None
    say("circles", len(page.shown.discs))
    wide = next((disc for disc in page.shown.land.discs if disc.depth == 1), page.shown.land.discs[0])
    drawn, moved = [], []
    for times in NEAR:
        view.go_to_whole()
        view.look_nearer(times, wide.x, wide.y)
        drawn.append(_took(view.draw_sharply))
        # With all that is bound to a wide circle drawn over it: nothing moves more slowly.
        view.choose(wide.circle.key)
        moved += _frames(view, application)
        view.choose(None)
    say("drawn", max(drawn))
    say("frame", statistics.median(moved))
    say("slowest-frame", max(moved))
    picture = view.grab()
    plain = Plain(picture)
    plain.resize(view.size())
    plain.show()
    application.processEvents()
    say("floor", statistics.median(_took(plain.repaint) for _ in range(FRAMES)))
    _type(page, "x")
    say("searched", max(_typed(page, typed) for typed in TYPED))


def _frames(view: IslandView, application: QApplication) -> list[float]:
    """Milliseconds of the processor's time for each frame while it is dragged and zoomed: no neighbour counts."""
    application.processEvents()
    took = []
    for number in range(FRAMES):
        began = time.thread_time()
        if number % 2:
            view.look_aside(9, 4)
        else:
            view.look_nearer(1.02, 0, 0)
        view.repaint()
        took.append((time.thread_time() - began) * 1000)
    return took


def _typed(page: IslandPage, typed: str) -> float:
    """Milliseconds of the processor's time from a key to the list that is painted."""
    began = time.thread_time()
    _type(page, typed)
    return (time.thread_time() - began) * 1000


def _type(page: IslandPage, typed: str) -> None:
    page.search.setText(typed)
    page.list.viewport().repaint()


def _took(job: Callable[[], object]) -> float:
    began = time.perf_counter()
    job()
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    main(*sys.argv[1:])
