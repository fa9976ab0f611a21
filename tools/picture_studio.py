"""The program's own windows on a made-up computer: a laptop and a TV, a clock that stands still, no sound."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QDate, QLocale, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from microsol_desktop.app import application
from microsol_desktop.app.desktop import Desktop
from microsol_desktop.desk.begin import begin_run
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.flow.bells import Bell
from microsol_desktop.flow.instant import Stamp
from microsol_desktop.flow.people import named
from microsol_desktop.practice.model import Slug
from microsol_desktop.store.places import Places, places, shipped
from microsol_desktop.system.screen_watch import ScreenWatch
from microsol_desktop.system.screens import ScreenFacts
from microsol_desktop.ui.home.window import HomeWindow
from microsol_desktop.ui.run_windows import RunWindows
from microsol_desktop.ui.theme import load_stage_fonts

LAPTOP, TV = QSize(1366, 768), QSize(1920, 1080)
SHOWN_TV = QSize(960, 540)
"""The TV's pictures are made at its own size and shown at half of it."""
NAMES = ("Ana", "Bento", "Clara", "Davi", "Ema", "Filipe", "Graça")
DAY = QDate(2026, 11, 22)
EVENING = datetime(2026, 11, 22, 19, 30, tzinfo=UTC).timestamp()


class StillClock:
    """Half past seven on a Sunday, and later only when it is told so."""

    def __init__(self) -> None:
        self.passed = 0.0

    def stamp(self) -> Stamp:
        return Stamp(wall=EVENING + self.passed, boot="evening", ticking=self.passed)


class NoBells:
    """Nobody listens to a picture."""

    def ring(self, bell: Bell) -> None:
        pass

    def warm(self) -> None:
        pass


class Screens(ScreenWatch):
    """The laptop, and a TV that is plugged in or not."""

    with_tv = True

    def facts(self) -> tuple[ScreenFacts, ...]:
        laptop, tv = super().facts()
        return (laptop, tv._replace(maker="Samsung", model="QE43", name="HDMI-1")) if self.with_tv else (laptop,)

    def screen_of(self, facts: ScreenFacts) -> QScreen | None:
        return QGuiApplication.screens()[0 if facts.name == "laptop" else 1]

    def unplug(self) -> None:
        """The TV goes, as when somebody pulls its cable."""
        self.with_tv = False
        self.screen_left.emit("HDMI-1")
        self.changed.emit()


class Evening(NamedTuple):
    """A practice under way, in its two windows."""

    windows: RunWindows
    clock: StillClock
    screens: Screens

    def press(self, *keys: Qt.Key) -> None:
        """Press these keys, one after another, on the window that is in front."""
        for key in keys:
            console, stage = self.windows.console, self.windows.stage
            handle = (console if console.isVisible() else stage).windowHandle()
            assert handle is not None
            QTest.keyClick(handle, key)
            settle()

    def passes(self, seconds: float) -> None:
        """Let so much time go by, and have both windows see it."""
        self.clock.passed += seconds
        self.windows.desk.tick()
        settle()

    def on_tv(self) -> QImage:
        """What the room sees."""
        picture = self.windows.stage.stage.grab().toImage()
        return picture.scaled(SHOWN_TV, mode=Qt.TransformationMode.SmoothTransformation)

    def on_laptop(self) -> QImage:
        """What the host sees."""
        return seen(self.windows.console)


class Studio:
    """Opens the program's windows on a made-up computer, and closes them again."""

    def __init__(self, root: Path) -> None:
        self.where: Places = places(root)
        self.where.practices.mkdir(parents=True)
        self._desktop = Desktop(application(), self.where)
        self._desktop.preferences.choose(theme="hearth", people=len(NAMES))
        load_stage_fonts(shipped("resources") / "fonts")
        self._open: list[RunWindows] = []

    def put(self, name: str, text: str) -> Path:
        """A practice file of the host's own."""
        file = self.where.practices / name
        file.write_text(text, encoding="utf-8")
        return file

    def home(self, file: Path | None = None) -> HomeWindow:
        """Home, with everything that it has to show."""
        said: list[str] = []
        self._desktop.completed.connect(lambda: said.append("complete"))
        self._desktop.show_home(file)
        window = self._desktop.window
        assert window is not None
        window.resize(LAPTOP)
        wait_for(lambda: bool(said))
        rows = window.home.practices.practices
        rows.dataChanged.connect(lambda: said.append("with lengths"))
        wait_for(lambda: "with lengths" in said)
        settle()
        return window

    def evening(self, slug: str, *, hosts: str = "", until: int | None = None, with_tv: bool = True) -> Evening:
        """A practice on its arrival card."""
        clock, screens = StillClock(), Screens(application())
        screens.with_tv = with_tv
        desk = begin_run(
            Slug(slug),
            dict(LibraryDesk(shipped("practices"), self.where.practices).texts(Slug(slug))),
            named(NAMES),
            clock=clock,
            journal_folder=self.where.journal,
            bells=NoBells(),
            utc_offset=0,
            begins_at=19 * 3600 + 1800,
            promised_end=until,
            hosts=hosts,
            bounce_guard=False,
        )
        windows = RunWindows(desk, self._desktop.theme, screens, calm=True, day=DAY)
        self._open.append(windows)
        windows.open()
        settle()
        return Evening(windows, clock, screens)

    def tidy(self) -> None:
        """Put everything away before the next picture."""
        for windows in self._open:
            windows.close()
        self._open.clear()
        self._desktop.close()
        settle()


def on_made_up_screens() -> QApplication:
    """The program's application, with a laptop and a TV and without a display. Before any other of Qt's."""
    screens = [
        {"name": name, "x": x, "y": 0, "width": size.width(), "height": size.height()}
        | {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        for name, x, size in (("laptop", 0, LAPTOP), ("tv", LAPTOP.width(), TV))
    ]
    about = {"synchronousWindowSystemEvents": False, "windowFrameMargins": False, "screens": screens}
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(about, file)
        file.flush()
        os.environ |= {
            "QT_QPA_PLATFORM": f"offscreen:configfile={file.name}",
            "TZ": "UTC",
            "LC_ALL": "C.UTF-8",
            "LANGUAGE": "en",
        }
        running = application()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    return running


def seen(window: QWidget) -> QImage:
    """A window as it is now, without a blinking cursor in it."""
    window.setFocus()
    settle()
    return window.grab().toImage()


def wait_for(fact: Callable[[], bool]) -> None:
    """Let the windows go on until this is so."""
    for _ in range(500):
        if fact():
            return
        QTest.qWait(20)
    raise SystemExit("The windows did not come to show what the picture is of.")


def settle() -> None:
    """Let the windows finish what they are about."""
    QTest.qWait(60)
