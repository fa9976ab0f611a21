"""The list of everybody on a made-up island: `python -m bench.people_list 1` at a scale; with a record `... 1 FILE`.

Says how long it takes until the names are seen, until all that stands beside them is known, and what each key stroke of
a search takes until its rows are painted, in the processor's time: no neighbour counts. The floors: the names read with
plain sqlite3, and a repaint of the same list.
"""

from __future__ import annotations

import gc
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from bench.a_run import memory, say
from bench.an_island import TODAY
from bench.children import ROOT
from microsol_desktop.desk.clock import MachineClock
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.ui.circles.page import Surroundings
from microsol_desktop.ui.circles.people_page import PeoplePage
from microsol_desktop.ui.theme import dress, load_fonts, load_theme

OPENED, KEY = 100, 16
"""The bounds, in milliseconds."""
SIZE = 1180, 760
TIMES = 9
TYPED = ("a", "an", "ana", "ana s", "pt", "circle", "circle 7", "inês", "ines cal", "bread", "")
"""What is typed, one stroke after another or marked and typed over."""


def main(scale: str, file: str = "") -> None:
    """Open the list again and again, and type: a word and a figure a line."""
    # As in the program, which clears up between what the host does.
    gc.disable()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(file or Path(folder, "record.sqlite"))
        if not file:
            subprocess.run([sys.executable, "-m", "bench.an_island", str(path), scale], cwd=ROOT, check=True)
        application = QApplication([])
        load_fonts(ROOT / "resources" / "fonts")
        dress(application, load_theme(ROOT / "resources" / "themes", "hearth"))
        desk = RecordDesk(path, MachineClock())
        around = Surroundings(desk, lambda: TODAY)
        # The first question opens the record and imports what it takes, as home does before anybody asks.
        _opened(around, application)
        runs = [_closed(*_opened(around, application)) for _ in range(TIMES)]
        say("names-with-plain-sqlite", statistics.median(_took(lambda: _plain(path)) for _ in range(TIMES)))
        say("names-seen", statistics.median(names for names, _ in runs))
        say("all-beside-them-known", statistics.median(whole for _, whole in runs))
        _type(_opened(around, application)[2])
        say("memory", memory() / 1e6)
        desk.close()


def _opened(around: Surroundings, application: QApplication) -> tuple[float, float, PeoplePage]:
    """Milliseconds from the wish to see the list until its names are painted, and until all is known."""
    began = time.process_time()
    page = PeoplePage(around)
    page.resize(*SIZE)
    page.show()
    page.come(None)
    seen = 0.0
    while page.people.everybody.words == page.people.everybody.folded:
        application.processEvents()
        if page.people.rowCount() and not seen:
            page.list.viewport().repaint()
            seen = (time.process_time() - began) * 1000
        time.sleep(0.0005)
    page.list.viewport().repaint()
    return seen, (time.process_time() - began) * 1000, page


def _closed(seen: float, whole: float, page: PeoplePage) -> tuple[float, float]:
    page.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del page
    gc.collect()
    return seen, whole


def _type(page: PeoplePage) -> None:
    viewport = page.list.viewport()
    say("a-repaint", statistics.median(_took(viewport.repaint) for _ in range(TIMES)))
    slowest = [max(_took(partial(_typed, page, typed)) for typed in TYPED) for _ in range(TIMES)]
    say("slowest-key", statistics.median(slowest))


def _typed(page: PeoplePage, typed: str) -> None:
    page.search.setText(typed)
    page.list.viewport().repaint()


def _plain(path: Path) -> None:
    plain = sqlite3.connect(path)
    sorted(plain.execute("SELECT name, key FROM person").fetchall())
    plain.close()


def _took(job: Callable[[], object]) -> float:
    began = time.process_time()
    job()
    return (time.process_time() - began) * 1000


if __name__ == "__main__":
    main(*sys.argv[1:])
