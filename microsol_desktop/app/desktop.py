"""Home, the settings, and the run that is under way: which window is open when, and on what."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from microsol_desktop.app.equipment import Equipment
from microsol_desktop.app.run_door import RunDoor
from microsol_desktop.app.wearing import Wearing
from microsol_desktop.desk.first_practice import first_practice
from microsol_desktop.desk.preferences import PreferencesDesk
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.store.fault_log import write_down
from microsol_desktop.store.places import Places, shipped
from microsol_desktop.system.memory import return_pictures_at_once
from microsol_desktop.ui.fault_teller import FaultTeller
from microsol_desktop.ui.home.window import HomeWindow
from microsol_desktop.ui.theme import load_fonts
from microsol_desktop.ui.tongues import Tongues

if TYPE_CHECKING:
    from microsol_desktop.app.home_doors import HomeDoors
    from microsol_desktop.app.out_of_the_way import Stood
    from microsol_desktop.desk.begin_wish import BeginWish
    from microsol_desktop.desk.home_desk import HomeDesk
    from microsol_desktop.desk.run_desk import RunDesk
    from microsol_desktop.ui.home.front_door import FrontDoor
    from microsol_desktop.ui.run_windows import RunWindows

USUAL_SIZE = QSize(1180, 760)
"""Pixels, where the screen has room for them."""


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
        self._tongues = Tongues(self._resources / "translations", self)
        self._tongues.speak(self.preferences.preferences.language)
        self._equipment = Equipment(application, where, self.preferences, self)
        self._equipment.record_troubled.connect(self._on_trouble)
        self._equipment.gathering_kept.connect(self._on_gathering_kept)
        load_fonts(self._resources / "fonts")
        self._run = RunDoor(application, self._resources, self._equipment, self.preferences, self._tongues, self)
        self._run.settings_requested.connect(self.open_settings_beside)
        self._run.closed.connect(self._on_run_closed)
        self._wearing = Wearing(application, self._resources / "themes", self.preferences)
        self.theme = self._wearing.first()
        self._door: FrontDoor | None = None
        self._home: HomeDesk | None = None
        self._doors: HomeDoors | None = None
        self._opened: Path | None = None
        self._opens_next: Path | None = None
        self.window: HomeWindow | None = None
        self._stood: Stood | None = None
        self.preferences.changed.connect(self._on_preferences_changed)
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._on_preferences_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_preferences_changed)
        self.tell_fault = FaultTeller(partial(write_down, where.log), str(where.log), self._host_window)

    @property
    def run_windows(self) -> RunWindows | None:
        """The windows of the run that is under way; None where there is none."""
        return self._run.windows

    @property
    def doors(self) -> HomeDoors:
        """What home leads to.

        Raises:
            LookupError: home is not complete.

        """
        if self._doors is None:
            raise LookupError("home is not complete")
        return self._doors

    def show_home(self, file: Path | None = None) -> None:
        """Show home, painted first and completed then; with a file, its page."""
        self._opened = file or self._opened
        folders = (self._places.practices, shipped("practices"))
        first = first_practice(folders, self.preferences.preferences.last_practice, self._tongues.of_windows)
        self.window = HomeWindow(first, self.preferences.preferences.people, self.theme)
        self.window.painted.connect(self._on_painted)
        room = self.window.screen().availableSize()
        self.window.resize(USUAL_SIZE.boundedTo(room * 0.92))
        self.window.show()

    def open(self, file: Path) -> None:
        """Show a practice file's page; while a run goes on it waits until that is over."""
        if self.run_windows is not None:
            self._opens_next = file
        elif self._door is None:
            # Home is not complete yet: it begins with that page.
            self._opened = file
        else:
            self._door.open_file(file)

    def begin(self, wish: BeginWish, *, windowed: bool = False) -> None:
        """Put a practice on the stage; where it can't begin, home says why.

        Raises:
            ExpectedFailure: it can't begin, and there is no home to say so.

        """
        from microsol_desktop.app.beginning import begun

        with self._said_at_home():
            guard = self.preferences.preferences.bounce_guard
            desk = begun(wish, self._equipment, self._places.journal, bounce_guard=guard)
            self._enter(desk, windowed=windowed)

    def go_on(self, journal: Path) -> None:
        """Go on with a gathering where it stood, right to the second; where that can't be, home says why."""
        from microsol_desktop.app.beginning import gone_on

        with self._said_at_home():
            self._enter(gone_on(journal, self._equipment, bounce_guard=self.preferences.preferences.bounce_guard))

    def _enter(self, desk: RunDesk, *, windowed: bool = False) -> None:
        """Open the windows of a run; home is out of the way for as long as it goes on."""
        from microsol_desktop.app.out_of_the_way import put_away
        from microsol_desktop.ui.spoken_roles import tell_roles

        tell_roles()
        self._show_icon()
        self._run.enter(desk, self.theme, windowed=windowed)
        if self.window is not None:
            self._stood = put_away(self.window)
            self._equipment.library().watch(on=False)

    def _on_run_closed(self) -> None:
        waiting, self._opens_next = self._opens_next, None
        if self.window is None or self._door is None:
            if waiting is None:
                self.application.quit()
            else:
                self.show_home(waiting)
            return
        self._door.refresh()
        self._equipment.library().watch(on=True)
        self.window.show_home()
        if waiting is not None:
            self._door.open_file(waiting)
        if self._stood is not None:
            from microsol_desktop.app.out_of_the_way import bring_back

            bring_back(self.window, self._stood)

    def close(self) -> None:
        """Leave: a run that has not ended can go on at the next start; what was let go is gone for good."""
        if self.run_windows is not None:
            self.run_windows.close()
        if self._doors is not None:
            self._doors.close()
        window, self.window = self.window, None
        if window is not None:
            # Known no more from here on: what was still to be completed is not.
            window.close()
            window.deleteLater()
        if self._home is not None:
            self._home.close()
        self._equipment.close()
        self._tongues.fall_silent()
        self.deleteLater()

    def open_settings_beside(self) -> None:
        """Show the host's choices in a window of their own, on the console's screen, while a run goes on."""
        if self.run_windows is None:
            return
        from microsol_desktop.ui.console.placing import show_beside

        # Held here: a window without a parent goes when nobody knows it any more.
        self._settings_beside = room = self._equipment.settings()
        room.page.setWindowTitle(self.tr("Settings"))
        # Nobody reads licences in the middle of a gathering.
        room.page.credits.hide()
        room.page.back_requested.connect(room.page.close)
        room.refresh()
        self.run_windows.keys.watch(room.page, is_beside=True)
        show_beside(room.page, self.run_windows.console)

    def _on_painted(self) -> None:
        """The first frame is on the screen; only now is imported what could wait."""
        QTimer.singleShot(0, self, self._complete)

    def _complete(self) -> None:
        """What could wait for the first paint: the practices, what was under way, and all that answers to a click."""
        from microsol_desktop.app.home_doors import HomeDoors
        from microsol_desktop.desk.home_desk import HomeDesk
        from microsol_desktop.ui.home.front_door import FrontDoor
        from microsol_desktop.ui.spoken_roles import tell_roles

        return_pictures_at_once()
        tell_roles()
        if self.window is None:
            return
        self._show_icon()
        self._home = HomeDesk(self._places.journal)
        self._door = FrontDoor(
            self.window,
            self._home,
            self._equipment.library(),
            self.preferences,
            self._equipment.record(),
            self._equipment.today,
            self._equipment.editors,
        )
        self._door.begin_requested.connect(self.begin)
        self._door.go_on_requested.connect(self.go_on)
        self._doors = HomeDoors(
            self.window,
            self._door,
            self._equipment,
            self.preferences,
            self._resources.parent,
            theme=lambda: self.theme,
            tongues=self._tongues,
        )
        if self._home.waits_for_the_record:
            self._equipment.runs_in_record().keep_what_ended(self._places.journal)
        self.preferences.trouble.connect(self._on_trouble)
        self._equipment.library().watch(on=True)
        self._on_preferences_changed()
        if self._opened is not None:
            self._door.open_file(self._opened)
        self.window.repaint()
        self.completed.emit()

    def _show_icon(self) -> None:
        """Give every window the icon, and home's name too; not before the first paint, which it would slow."""
        if self.application.windowIcon().isNull():
            from microsol_desktop.ui.icons import own_icon

            self.application.setWindowIcon(own_icon(self._resources / "icons"))
        if self.window is not None:
            self.window.home.mark.show_icon(self.application.windowIcon())

    def _on_preferences_changed(self) -> None:
        """Everything that is open follows at once what the host, or the system, chose."""
        self.theme = self._wearing.again(in_a_run=self.run_windows is not None)
        if self.window is not None and self._door is not None:
            self.window.home.wear(self.theme)
        if self._doors is not None:
            self._doors.wear(self.theme)
        self._equipment.tune()
        self._run.follow(self.theme)
        self.preferences.choose(worn=self.theme.name)

    def _on_gathering_kept(self) -> None:
        """What waited for the record has gone: home says so no more."""
        if self._door is not None and self.run_windows is None:
            self._door.refresh()

    def _on_trouble(self, failure: ExpectedFailure) -> None:
        if self.window is not None:
            self.window.say(_said_of(failure))

    @contextmanager
    def _said_at_home(self) -> Iterator[None]:
        """The world's faults are said in home's window; without one, whoever called says them."""
        try:
            yield
        except ExpectedFailure as failure:
            if self.window is None:
                raise
            self.window.say(_said_of(failure))

    def _host_window(self) -> QWidget | None:
        return self.run_windows.console if self.run_windows is not None else self.window


def _said_of(failure: ExpectedFailure) -> str:
    """In the host's language; what can be said is read only when there is something to say."""
    from microsol_desktop.ui.kit.said import said_of

    return said_of(failure)
