"""A made-up computer for pictures: a laptop and a TV, a clock that stands still, no sound."""

from __future__ import annotations

import json
import os
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QLocale, QSize
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication

from microsol_desktop.app import application
from microsol_desktop.flow.bells import Bell
from microsol_desktop.flow.instant import Stamp
from microsol_desktop.system.screen_watch import ScreenWatch
from microsol_desktop.system.screens import ScreenFacts

LAPTOP, TV = QSize(1366, 768), QSize(1920, 1080)
SCREENS = ("laptop", "HDMI-1")
"""What the system calls the two."""
FONTS = Path(__file__).parent / "fonts.conf"
"""How letters are drawn here, on any computer. Qt looks at it once, when the application is made."""
BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
"""How this computer writes days and months."""
EVENING = datetime(2026, 11, 22, 19, 30, tzinfo=UTC).timestamp()


class StillClock:
    """Half past seven on a Sunday, and later only when it is told so."""

    def __init__(self) -> None:
        self.passed = 0.0

    def stamp(self) -> Stamp:
        return Stamp(wall=EVENING + self.passed, boot="evening", ticking=self.passed)


class NoBells:
    """Nobody listens to a picture; the settings find a loudspeaker to choose."""

    def ring(self, bell: Bell) -> None:
        pass

    def warm(self) -> None:
        pass

    def devices(self) -> tuple[str, ...]:
        return ("Samsung QE43",)


class Screens(ScreenWatch):
    """The laptop, and a TV that is plugged in or not."""

    with_tv = True

    def facts(self) -> tuple[ScreenFacts, ...]:
        found = {screen.name: screen for screen in super().facts()}
        laptop, tv = (found[name] for name in SCREENS)
        return (laptop, tv._replace(maker="Samsung", model="QE43")) if self.with_tv else (laptop,)

    def screen_of(self, facts: ScreenFacts) -> QScreen | None:
        return next((screen for screen in QGuiApplication.screens() if screen.name() == facts.name), None)

    def unplug(self) -> None:
        """The TV goes, as when somebody pulls its cable."""
        self.with_tv = False
        self.screen_left.emit(SCREENS[1])
        self.changed.emit()


def on_made_up_screens() -> QApplication:
    """The program's application, with a laptop and a TV and without a display. Before any other of Qt's."""
    screens = [
        {"name": name, "x": x, "y": 0, "width": size.width(), "height": size.height()}
        | {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        for name, x, size in zip(SCREENS, (0, LAPTOP.width()), (LAPTOP, TV), strict=True)
    ]
    about = {"synchronousWindowSystemEvents": False, "windowFrameMargins": False, "screens": screens}
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(about, file)
        file.flush()
        os.environ |= {
            "FONTCONFIG_FILE": str(FONTS),
            "QT_QPA_PLATFORM": f"offscreen:configfile={file.name}",
            "TZ": "UTC",
            "LC_ALL": "C.UTF-8",
            "LANGUAGE": "en",
        }
        running = application()
    # A cursor that blinks would be on one picture and not on the next.
    running.setCursorFlashTime(0)
    QLocale.setDefault(BRITISH)
    return running
