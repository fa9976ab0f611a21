"""A program in which somebody types, to be killed by a test: it says what it has put, and never ends by itself."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from microsol_desktop.desk.clock import MachineClock
from microsol_desktop.desk.editors import Editors
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.practice.about import Slug
from microsol_desktop.store.places import shipped


def main(own: Path, versions: Path) -> None:
    application = QCoreApplication([])
    editors = Editors(LibraryDesk(shipped("practices"), own), versions, MachineClock())
    desk = editors.of(Slug("pebble"))
    desk.saved.connect(lambda: print("saved", flush=True))

    def put() -> None:
        number = len(desk.text.splitlines())
        desk.put(f"{desk.text}line {number}\n", "Typing", "text")
        print(f"put {number}", flush=True)

    typing = QTimer(interval=20)
    typing.timeout.connect(put)
    typing.start()
    application.exec()


main(Path(sys.argv[1]), Path(sys.argv[2]))
