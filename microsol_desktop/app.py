"""The composition root of the desktop: clock, disk, desks and windows meet here and nowhere else.

Home is painted first, with one practice that can begin; whatever can wait is imported after that.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from microsol_desktop.desk.first_practice import first_practice
from microsol_desktop.desk.preferences import PreferencesDesk
from microsol_desktop.store.places import Places, places, shipped
from microsol_desktop.ui.home.window import HomeWindow
from microsol_desktop.ui.theme import dress, load_fonts, theme_for_system
from microsol_desktop.ui.tokens import Theme, load_theme

if TYPE_CHECKING:
    from microsol_desktop.desk.begin_wish import BeginWish
    from microsol_desktop.desk.home_desk import HomeDesk
    from microsol_desktop.desk.library_desk import LibraryDesk
    from microsol_desktop.system.screen_watch import ScreenWatch
    from microsol_desktop.system.sound import SoundBells
    from microsol_desktop.ui.home.front_door import FrontDoor
    from microsol_desktop.ui.run_windows import RunWindows
    from microsol_desktop.ui.settings.settings_room import SettingsRoom


def open_home(file: str | None = None) -> int:
    """Open the app at home, with this file's page if one was given; returns when its last window is closed."""
    application = _application()
    desktop = Desktop(application, places())
    desktop.show_home(Path(file) if file else None)
    return application.exec()


def open_run(wish: BeginWish, *, windowed: bool) -> int:
    """Open the app straight on the stage; returns when the run's windows are closed."""
    application = _application()
    desktop = Desktop(application, places())
    desktop.begin(wish, windowed=windowed)
    return application.exec()


def _application() -> QApplication:
    application = QApplication.instance()
    if isinstance(application, QApplication):
        return application
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Microsol")
    application.setApplicationDisplayName("Microsol")
    application.setDesktopFileName("io.github.microsol.Microsol")
    return application


class Desktop(QObject):
    """Everything together: home, the settings, and the run that is under way.

    Signals:
        completed: home shows everything that it has to show.
    """

    completed = Signal()

    def __init__(self, application: QApplication, where: Places) -> None:
        super().__init__(application)
        self.application = application
        self._places = where
        self._resources = shipped("resources")
        self.preferences = PreferencesDesk(where.settings, self)
        load_fonts(self._resources / "fonts")
        self._theme = self._wear()
        self._bells: SoundBells | None = None
        self._door: FrontDoor | None = None
        self._home: HomeDesk | None = None
        self._library: LibraryDesk | None = None
        self._settings: SettingsRoom | None = None
        self._run: RunWindows | None = None
        self._screens: ScreenWatch | None = None
        self._opened: Path | None = None
        self.window: HomeWindow | None = None
        self.preferences.changed.connect(self._on_preferences_changed)
        application.styleHints().colorSchemeChanged.connect(self._on_preferences_changed)
        sys.excepthook = self._on_fault

    @property
    def scale(self) -> float:
        """The windows' text size, 1.0 to 2.0."""
        return self.preferences.preferences.text_size / 100

    def show_home(self, file: Path | None = None) -> None:
        """Show home, painted first and completed then; with a file, its page."""
        self._opened = file
        folders = (self._places.practices, shipped("practices"))
        first = first_practice(folders, self.preferences.preferences.last_practice)
        self.window = HomeWindow(first, self.preferences.preferences.people, self._theme)
        # Queued: what could wait is imported only when the first frame is on the screen.
        self.window.painted.connect(self._complete, Qt.ConnectionType.QueuedConnection)
        self.window.closed.connect(self._on_home_closed)
        self.window.resize(1180, 760)
        self.window.show()

    def open_settings(self) -> None:
        """Show the host's choices."""
        if self.window is None:
            return
        if self._settings is None:
            from microsol_desktop.ui.settings.settings_page import SettingsPage
            from microsol_desktop.ui.settings.settings_room import SettingsRoom

            page = SettingsPage()
            page.back_requested.connect(self.window.show_home)
            self._settings = SettingsRoom(page, self.preferences, self.bells(), self.screens())
        self._settings.refresh()
        self.window.show_page(self._settings.page)

    def bells(self) -> SoundBells:
        """What rings, as the host has set it. Made when it is first needed."""
        if self._bells is None:
            from microsol_desktop.system.sound import SoundBells

            chosen = self.preferences.preferences
            self._bells = SoundBells(
                self._resources / "sounds",
                volume=chosen.volume / 100,
                muted=not chosen.sound_on,
                device=chosen.sound_device,
            )
        return self._bells

    def screens(self) -> ScreenWatch:
        """What watches the computer's screens. Made when it is first needed."""
        if self._screens is None:
            from microsol_desktop.system.screen_watch import ScreenWatch

            self._screens = ScreenWatch(self.application, self)
        return self._screens

    def _complete(self) -> None:
        from microsol_desktop.desk.home_desk import HomeDesk
        from microsol_desktop.desk.library_desk import LibraryDesk
        from microsol_desktop.ui.home.front_door import FrontDoor

        if self.window is None:
            return
        self._home = HomeDesk(self._places.journal)
        self._library = LibraryDesk(shipped("practices"), self._places.practices, self)
        self._door = FrontDoor(self.window, self._home, self._library, self.preferences)
        self._door.begin_requested.connect(self.begin)
        self._door.go_on_requested.connect(self.go_on)
        self._door.settings_requested.connect(self.open_settings)
        self.preferences.trouble.connect(self._on_trouble)
        if self._opened is not None:
            self._door.open_file(self._opened)
        self.window.repaint()
        self.completed.emit()

    def _wear(self) -> Theme:
        chosen = self.preferences.preferences.theme
        theme = load_theme(self._resources / "themes", theme_for_system() if chosen == "system" else chosen)
        dress(self.application, theme, self.scale)
        return theme
