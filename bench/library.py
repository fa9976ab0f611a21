"""A library of practices: `python -m bench.library 1000` for so many of the host's own, besides those that ship.

Says how long it takes until the cards are seen, what each key stroke of a search takes until its cards are painted, and
what a frame of the map takes, in the processor's time: no neighbour counts. The floor: a repaint of the same cards.
"""

from __future__ import annotations

import gc
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from bench.a_run import memory, say
from bench.children import ROOT
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.desk.preferences import PreferencesDesk
from microsol_desktop.practice.needs import TABLE, Region
from microsol_desktop.ui.library.library_page import LibraryPage
from microsol_desktop.ui.theme import dress, load_fonts, load_theme

OPENED, KEY, DRAWN = 100, 16, 50
"""The bounds, in milliseconds."""
SIZE = 1180, 760
TIMES = 9
TYPED = (
    "q", "qu", "quiet", "quiet w", "9 people", "9 people, 75 min", "9 people, 75 minutes, tired", "heard",
    "no preparation", "pairs, for 12", "cl", "clinic", "decide, under an hour", "",
)  # fmt: skip
"""What is typed, one stroke after another or marked and typed over."""
KINDS, THINGS = ("Quiet", "Bright", "Slow", "Open", "Small", "Long"), ("circle", "walk", "table", "letter", "song")


def main(count: str) -> None:
    """Open the library again and again, type, and fly over its map: a word and a figure a line."""
    # As in the program, which clears up between what the host does.
    gc.disable()
    with tempfile.TemporaryDirectory() as folder:
        own = Path(folder, "practices")
        own.mkdir()
        write(own, int(count))
        application = QApplication([])
        load_fonts(ROOT / "resources" / "fonts")
        theme = load_theme(ROOT / "resources" / "themes", "hearth")
        dress(application, theme)
        library = LibraryDesk(ROOT / "practices", own)
        preferences = PreferencesDesk(Path(folder, "settings.json"))
        make = partial(LibraryPage, library, preferences, lambda: theme, lambda: True)
        page = make()
        _known(page, library, application)
        say("opened", statistics.median(_took(partial(_opened, make)) for _ in range(TIMES)))
        _type(page)
        _fly(page)
        say("memory", memory() / 1e6)


def write(folder: Path, count: int) -> None:
    """So many made-up practices, of all needs."""
    lot = random.Random(count)
    needs = [need for region in Region if region is not Region.ELSEWHERE for need in TABLE[region]]
    for number in range(count):
        lowest = lot.randint(2, 8)
        text = (
            f"---\ntitle: {lot.choice(KINDS)} {lot.choice(THINGS)} {number}\n"
            f"summary: What we say when the evening is {lot.choice(('long', 'short', 'warm'))}, in a round or two.\n"
            f"people: {lowest}-{lowest + lot.randint(0, 30)}\n"
            f"needs: [{lot.choice(needs)}, {lot.choice(needs)}]\n---\n\n"
            f"## Talk ({lot.randint(5, 60)} min)\n\nWhat is here?\n"
        )
        (folder / f"made-up-{number}.md").write_text(text, encoding="utf-8")


def _known(page: LibraryPage, library: LibraryDesk, application: QApplication) -> None:
    """Wait until it is known how long each takes, as it is when a host looks for something."""
    done: list[int] = []
    library.measuring.measured_all.connect(done.append)
    page.resize(*SIZE)
    page.show()
    page.come()
    while not done:
        application.processEvents()


def _opened(make: Callable[[], LibraryPage]) -> None:
    page = make()
    page.resize(*SIZE)
    page.show()
    page.come()
    page.cards.viewport().repaint()
    page.close()
    page.deleteLater()


def _type(page: LibraryPage) -> None:
    viewport = page.cards.viewport()
    say("a-repaint", statistics.median(_took(viewport.repaint) for _ in range(TIMES)))
    strokes = [[_took(partial(_typed, page, typed)) for typed in TYPED] for _ in range(TIMES)]
    say("middle-key", statistics.median(took for each in strokes for took in each))
    say("slowest-key", statistics.median(max(each) for each in strokes))


def _typed(page: LibraryPage, typed: str) -> None:
    page.bar.field.setText(typed)
    page.cards.viewport().repaint()


def _fly(page: LibraryPage) -> None:
    """Each picture of the way into a clearing is drawn anew; at rest only what is pointed at is."""
    page.bar.map.click()
    say("map-drawn", statistics.median(_took(partial(_drawn, page)) for _ in range(TIMES)))
    say("map-at-rest", statistics.median(_took(page.map.repaint) for _ in range(TIMES)))


def _drawn(page: LibraryPage) -> None:
    page.map.wear(load_theme(ROOT / "resources" / "themes", "hearth"))
    page.map.repaint()


def _took(job: Callable[[], object]) -> float:
    began = time.process_time()
    job()
    return (time.process_time() - began) * 1000


if __name__ == "__main__":
    main(*sys.argv[1:])
