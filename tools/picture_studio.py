"""The program's own windows on a made-up computer, in any theme and language."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple, cast

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from microsol_desktop.app import application
from microsol_desktop.app.desktop import Desktop
from microsol_desktop.desk.begin import begin_run
from microsol_desktop.desk.begin_wish import BeginWish
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.desk.preferences import PreferencesDesk
from microsol_desktop.flow.people import named
from microsol_desktop.practice.model import Slug
from microsol_desktop.store.places import Places, places, shipped
from microsol_desktop.system.sound import SoundBells
from microsol_desktop.ui.home.window import HomeWindow
from microsol_desktop.ui.keys import Act
from microsol_desktop.ui.run_windows import RunWindows
from microsol_desktop.ui.settings.settings_page import SettingsPage
from microsol_desktop.ui.settings.settings_room import SettingsRoom
from microsol_desktop.ui.theme import load_stage_fonts
from tools.at_rest import come_to_rest, settle
from tools.made_up_computer import LAPTOP, TV, NoBells, Screens, StillClock
from tools.made_up_hands import wait_for

SHOWN_TV = TV / 2
"""The TV's pictures are made at its own size and shown at half of it."""
NAMES = ("Ana", "Bento", "Clara", "Davi", "Ema", "Filipe", "Graça")
DAY = QDate(2026, 11, 22)
IN_PORTUGUESE = {
    "case-clinic": "clinica-de-casos",
    "check-in": "chegada",
    "closing-round": "ronda-de-fecho",
    "retrospective": "retrospetiva",
    "troika": "consulta-a-tres",
}
"""The practices that pictures are of, and what each is called where everything is in Portuguese."""


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

    def goes_on(self, *seconds: float) -> None:
        """After each of these times, on to what comes next."""
        for each in seconds:
            self.passes(each)
            self.press(Qt.Key.Key_PageDown)

    def does(self, act: Act) -> None:
        """What a key of the table does, however it is pressed."""
        self.windows.console.do(act)
        settle()

    def on_tv(self) -> QImage:
        """What the room sees."""
        come_to_rest()
        picture = self.windows.stage.stage.grab().toImage()
        return picture.scaled(SHOWN_TV, mode=Qt.TransformationMode.SmoothTransformation)

    def on_laptop(self) -> QImage:
        """What the host sees."""
        return seen(self.windows.console)


class Studio:
    """Opens the program's windows on a made-up computer, and closes them again."""

    def __init__(self, root: Path, *, language: str = "en", theme: str = "hearth") -> None:
        self.where: Places = places(root)
        self.where.practices.mkdir(parents=True)
        self.language = language
        PreferencesDesk(self.where.settings).choose(language=language, theme=theme, people=len(NAMES))
        self._desktop = Desktop(application(), self.where)
        self.preferences = self._desktop.preferences
        load_stage_fonts(shipped("resources") / "fonts")
        self._open: list[RunWindows] = []
        self._room: SettingsRoom | None = None

    @property
    def desktop(self) -> Desktop:
        """The program on this computer."""
        return self._desktop

    def said(self, english: str, portuguese: str) -> str:
        """What a host writes, in the language of this picture."""
        return portuguese if self.language == "pt" else english

    def slug(self, english: str) -> str:
        """This practice in the language of this picture, if there is one."""
        return IN_PORTUGUESE.get(english, english) if self.language == "pt" else english

    def wear(self, theme: str) -> None:
        """Have everything that is open in this theme, as when a host chooses it while all goes on."""
        self.preferences.choose(theme=theme)
        for windows in self._open:
            windows.set_theme(self._desktop.theme)
        settle()

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
        wait_for(lambda: bool(said), "home")
        come_to_rest()
        return window

    def settings(self, screens: Screens) -> SettingsPage:
        """The settings, in a window of their own."""
        self._room = SettingsRoom(SettingsPage(), self.preferences, cast("SoundBells", NoBells()), screens)
        page = self._room.page
        page.resize(LAPTOP)
        self._room.refresh()
        page.show()
        wait_for(lambda: page.sound_device.count() > 1, "the sound devices")
        come_to_rest()
        return page

    def evening(
        self,
        slug: str,
        *,
        hosts: str = "",
        until: int | None = None,
        with_tv: bool = True,
        people: tuple[str, ...] = NAMES,
    ) -> Evening:
        """A practice on its arrival card: in Portuguese where pictures are, and there is one."""
        slug = self.slug(slug)
        texts = self._library().texts(Slug(slug))
        wish = BeginWish(slug=Slug(slug), people=named(people), hosts=hosts, promised_end=until, texts=tuple(texts))
        return self.begin(wish, with_tv=with_tv)

    def begin(self, wish: BeginWish, *, with_tv: bool = True) -> Evening:
        """What a host wants to begin, in its windows."""
        clock, screens = StillClock(), Screens(application())
        screens.with_tv = with_tv
        desk = begin_run(
            wish.slug,
            dict(wish.texts),
            wish.people,
            clock=clock,
            journal_folder=self.where.journal,
            bells=NoBells(),
            utc_offset=0,
            begins_at=None if wish.at_once else 19 * 3600 + 1800,
            promised_end=wish.promised_end,
            hosts=wish.hosts,
            bounce_guard=False,
        )
        if wish.at_once:
            desk.advance()
        windows = RunWindows(desk, self._desktop.theme, screens, calm=True, day=DAY)
        windows.set_practices(self._library)
        self._open.append(windows)
        windows.open()
        settle()
        return Evening(windows, clock, screens)

    def _library(self) -> LibraryDesk:
        library = LibraryDesk(shipped("practices"), self.where.practices)
        library.look()
        return library

    def tidy(self) -> None:
        """Put everything away before the next picture."""
        for windows in self._open:
            windows.close()
        self._open.clear()
        if self._room is not None:
            self._room.page.close()
            self._room.page.deleteLater()
        self._desktop.close()
        settle()


def seen(window: QWidget) -> QImage:
    """A window as it is now, without a blinking cursor in it."""
    window.setFocus()
    return taken(window)


def taken(window: QWidget) -> QImage:
    """A window once nothing moves in it any more, with whatever has the focus in it."""
    come_to_rest()
    return window.grab().toImage()
