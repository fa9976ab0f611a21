"""The settings page wired to what it sets: the host's preferences, the bells, the screens."""

from __future__ import annotations

from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

from microsol_desktop.desk.preferences import PreferencesDesk
from microsol_desktop.flow.bells import Bell
from microsol_desktop.system.screen_watch import ScreenWatch
from microsol_desktop.system.screens import ScreenChoice, choices
from microsol_desktop.system.sound import SoundBells
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.settings.screen_numbers import show_numbers
from microsol_desktop.ui.settings.settings_page import SettingsPage

BETWEEN_BELLS = 2_500
"""Milliseconds between two bells of a test, so that each is heard by itself."""


class SettingsRoom(QObject):
    """The settings, as long as the program runs."""

    _devices_found = Signal(object)

    def __init__(
        self, page: SettingsPage, preferences: PreferencesDesk, bells: SoundBells, screens: ScreenWatch
    ) -> None:
        super().__init__(page)
        self.page = page
        self._preferences = preferences
        self._bells = bells
        self._screens = screens
        self._to_ring: list[Bell] = []
        self._ringing = QTimer(self, interval=BETWEEN_BELLS)
        self._ringing.timeout.connect(self._ring_one)
        page.chosen.connect(self._on_chosen)
        page.test_requested.connect(self._on_test)
        page.screens_requested.connect(self._on_screens_requested)
        preferences.changed.connect(self._on_preferences_changed)
        screens.changed.connect(self._on_screens_changed)
        self._devices_found.connect(self._on_devices_found)

    def refresh(self) -> None:
        """Show what is chosen, and what there is to choose from now. Sound devices are looked for on the side."""
        self._on_screens_changed()
        self._on_preferences_changed()
        Thread(target=self._find_devices, name="sound-devices", daemon=True).start()

    def _find_devices(self) -> None:
        self._devices_found.emit(self._bells.devices())

    def _on_devices_found(self, devices: tuple[str, ...]) -> None:
        self.page.show_devices(devices, any_found=bool(devices))
        self.page.show_preferences(self._preferences.preferences)

    def _on_screens_changed(self) -> None:
        chosen = self._preferences.preferences.stage_screen
        words = tuple((choice.identity, self._words(choice)) for choice in choices(self._screens.facts(), chosen))
        self.page.show_screens(words)
        self.page.show_preferences(self._preferences.preferences)

    def _words(self, choice: ScreenChoice) -> str:
        if choice.number is None:
            return fill(self.tr("%1 · not here now"), choice.label)
        return f"{choice.number}. {choice.label} · {choice.native_width} × {choice.native_height}"

    def _on_preferences_changed(self) -> None:
        self.page.show_preferences(self._preferences.preferences)

    def _on_chosen(self, name: str, value: str | int | bool) -> None:
        self._preferences.choose(**{name: value})

    def _on_screens_requested(self) -> None:
        self._numbers = show_numbers(self._screens)

    def _on_test(self) -> None:
        """All four, one after another: one to switch, two to move, the long one, the soft one."""
        self._to_ring = list(Bell)
        self._ring_one()
        self._ringing.start()

    def _ring_one(self) -> None:
        if not self._to_ring:
            self._ringing.stop()
            return
        self._bells.ring(self._to_ring.pop(0))
