"""What home leads to: the settings, the circles, the library and the editor, each made when a host first goes there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from microsol_desktop.app.equipment import Equipment
from microsol_desktop.desk.preferences import PreferencesDesk
from microsol_desktop.ui.home.front_door import FrontDoor
from microsol_desktop.ui.home.window import HomeWindow
from microsol_desktop.ui.tokens import Theme
from microsol_desktop.ui.tongues import Tongues

if TYPE_CHECKING:
    from uuid import UUID

    from microsol_desktop.app.circles_door import CirclesDoor
    from microsol_desktop.app.practices_door import PracticesDoor
    from microsol_desktop.ui.circles.page import Goal
    from microsol_desktop.ui.settings.credits_page import CreditsPage
    from microsol_desktop.ui.settings.settings_room import SettingsRoom


class HomeDoors(QObject):
    """All that is a page of home's window but does not belong to home; `ships` is the folder of what ships."""

    def __init__(
        self,
        window: HomeWindow,
        front: FrontDoor,
        equipment: Equipment,
        preferences: PreferencesDesk,
        ships: Path,
        *,
        theme: Callable[[], Theme],
        tongues: Tongues,
    ) -> None:
        super().__init__(window)
        self._window, self._front = window, front
        self._equipment, self._preferences = equipment, preferences
        self._ships = ships
        self._theme, self._tongues = theme, tongues
        self._settings: SettingsRoom | None = None
        self._credits: CreditsPage | None = None
        self._circles: CirclesDoor | None = None
        self._practices: PracticesDoor | None = None
        front.settings_requested.connect(self.open_settings)
        front.circles_requested.connect(self.open_circles)
        front.gathering_requested.connect(self.open_gathering)
        front.circle_file_requested.connect(self.bring_in)
        front.library_requested.connect(self.open_library)
        front.edit_requested.connect(self.edit)
        front.new_requested.connect(self.new_practice)

    @property
    def practices(self) -> PracticesDoor:
        """What leads to the library and the editor."""
        if self._practices is None:
            from microsol_desktop.app.practices_door import PracticesDoor

            self._practices = PracticesDoor(
                self._window,
                self._equipment.library(),
                self._preferences,
                self._equipment.editors(),
                self._equipment.clock(),
                theme=self._theme,
                calm=lambda: self._equipment.motion().is_less,
                speak_to_room=self._tongues.speak_to_room,
                say_in=self._tongues.say_in,
                notes=self._equipment.notes,
            )
            self._practices.prepare_requested.connect(self._front.prepare)
            self._practices.prepare_evening_requested.connect(self._front.prepare_evening)
            self._practices.open_requested.connect(self._window.home.open_requested)
            self._practices.folder_requested.connect(self._window.home.folder_requested)
        return self._practices

    def open_settings(self) -> None:
        """Show the host's choices."""
        if self._settings is None:
            self._settings = self._equipment.settings()
            self._settings.page.back_requested.connect(self._window.show_home)
            self._settings.page.credits_requested.connect(self.open_credits)
        self._settings.refresh()
        self._window.show_page(self._settings.page)

    def open_credits(self) -> None:
        """Show whose work all of it is, and under which licences."""
        if self._credits is None:
            from microsol_desktop.ui.settings.credits_page import CreditsPage

            self._credits = CreditsPage(self._ships)
            self._credits.back_requested.connect(self.open_settings)
        self._credits.begin()
        self._window.show_page(self._credits)

    def open_circles(self, goal: Goal | None = None) -> None:
        """Show the circles."""
        self._circles_door().open(goal)

    def open_gathering(self, key: UUID) -> None:
        """Show one gathering of the circles."""
        from microsol_desktop.ui.circles.page import Goal

        door = self._circles_door()
        door.open(Goal("gatherings"))
        door.room.go(Goal("gathering", key))

    def bring_in(self, file: Path) -> None:
        """Show what is in the file of another host's circle."""
        self._circles_door().bring_in(file)

    def open_library(self) -> None:
        """Show all practices."""
        self.practices.open_library()

    def edit(self, slug: str) -> None:
        """Show a practice to be changed, by its name."""
        self.practices.edit(slug)

    def new_practice(self) -> None:
        """Begin to write a practice."""
        self.practices.new_practice()

    def share(self, slug: str) -> None:
        """Give a practice to somebody, by its name."""
        self.practices.share(slug)

    def wear(self, theme: Theme) -> None:
        """Draw in this theme's colours from now on."""
        if self._practices is not None:
            self._practices.wear(theme)

    def close(self) -> None:
        """Save what is not saved: nobody is asked any more."""
        if self._practices is not None:
            self._practices.close()

    def _circles_door(self) -> CirclesDoor:
        if self._circles is None:
            from microsol_desktop.app.circles_door import CirclesDoor

            self._circles = CirclesDoor(
                self._window,
                self._equipment.record(),
                self._equipment.clock(),
                theme=self._theme,
                calm=lambda: self._equipment.motion().is_less,
                practices=lambda: self._equipment.library().cards,
                unknown=self._equipment.unknown_at,
                real_times=self._equipment.real_times,
            )
            self._circles.room.begin_requested.connect(self._front.begin_from_record)
        return self._circles
