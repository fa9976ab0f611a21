"""Between home and a run: its windows as the host chose them, from the first to the last, and the room's language."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from microsol_desktop.app.equipment import Equipment
from microsol_desktop.desk.preferences import PreferencesDesk
from microsol_desktop.ui.tokens import Theme
from microsol_desktop.ui.tongues import Tongues

if TYPE_CHECKING:
    from microsol_desktop.desk.run_desk import RunDesk
    from microsol_desktop.ui.run_windows import RunWindows


class RunDoor(QObject):
    """The run that is under way, if one is.

    Signals:
        settings_requested: the host wants to choose something while it goes on.
        closed: its windows are closed, and there is none now.
    """

    settings_requested = Signal()
    closed = Signal()

    def __init__(
        self,
        application: QApplication,
        resources: Path,
        equipment: Equipment,
        preferences: PreferencesDesk,
        tongues: Tongues,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._resources = resources
        self._equipment = equipment
        self._preferences = preferences
        self._tongues = tongues
        self._on_stage: RunDesk | None = None
        self._asked_for_window = False
        self.windows: RunWindows | None = None

    def enter(self, desk: RunDesk, theme: Theme, *, windowed: bool = False) -> None:
        """Open the windows of a run."""
        from microsol_desktop.ui.theme import load_stage_fonts

        load_stage_fonts(self._resources / "fonts")
        self._on_stage = desk
        self._speak_to_room()
        # Before its windows are made and hear of it: the words are in the room's language when they are painted.
        desk.happened.connect(self._speak_to_room)
        self._asked_for_window = windowed
        self.windows = windows = self._make(desk, theme)
        windows.closed.connect(self._on_closed)
        windows.console.settings_requested.connect(self.settings_requested)
        windows.sound_requested.connect(self._on_sound_requested)
        windows.screen_chosen.connect(self._on_screen_chosen)
        self._equipment.motion().changed.connect(windows.set_calm)
        self._application.setQuitOnLastWindowClosed(False)
        windows.open()
        self._equipment.care().take(windows)
        if desk.about is not None:
            self._equipment.runs_in_record().take(windows)
        # Home may have found out already, where there was nobody to be told.
        self._equipment.care().hear_of_sound(self._equipment.bells().state)
        self._equipment.bells().warm()

    def follow(self, theme: Theme) -> None:
        """What is open follows at once what the host, or the system, chose."""
        if self.windows is None:
            return
        from microsol_desktop.ui.stage.frame import TimeShown

        chosen = self._preferences.preferences
        self.windows.set_theme(theme)
        self.windows.set_letters(chosen.letter_keys)
        self.windows.set_agreements(chosen.agreements)
        self.windows.set_sound_on(chosen.sound_on)
        self.windows.set_time_shown(TimeShown(chosen.time_shown))
        self.windows.set_remembered(chosen.stage_screen)
        self.windows.set_windowed(self._asked_for_window or chosen.stage_window)
        self.windows.desk.bounce_guard = chosen.bounce_guard

    def _make(self, desk: RunDesk, theme: Theme) -> RunWindows:
        from microsol_desktop.ui.run_windows import RunWindows
        from microsol_desktop.ui.stage.frame import TimeShown

        chosen = self._preferences.preferences
        windows = RunWindows(
            desk,
            theme,
            self._equipment.screens(),
            remembered=chosen.stage_screen,
            windowed=self._asked_for_window or chosen.stage_window,
            shown=TimeShown(chosen.time_shown),
            calm=self._equipment.motion().is_less,
            letters=chosen.letter_keys,
            sound_on=chosen.sound_on,
            parent=self,
        )
        windows.set_agreements(chosen.agreements)
        windows.set_practices(self._equipment.library)
        windows.set_real_times(self._equipment.real_times)
        return windows

    def _speak_to_room(self) -> None:
        if self._on_stage is not None:
            self._tongues.speak_to_room(self._on_stage.moment.wall.language)

    def _on_closed(self) -> None:
        if self.windows is not None:
            self.windows.deleteLater()
            self.windows = None
        # What a desk is connected to holds nothing of it: else all of its pictures would stay.
        self._on_stage = None
        self._tongues.speak_to_room("")
        self._application.setQuitOnLastWindowClosed(True)
        self.closed.emit()

    def _on_sound_requested(self, on: bool) -> None:
        self._preferences.choose(sound_on=on)

    def _on_screen_chosen(self, identity: str) -> None:
        self._preferences.choose(stage_screen=identity)
