"""What the windows wear: the theme that the host chose, or the system, with letters as large as the host wants them."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from microsol_desktop.desk.preferences import PreferencesDesk
from microsol_desktop.ui.theme import dress, theme_for_system
from microsol_desktop.ui.tokens import Theme, load_theme

MORNING, EVENING = 7, 17
"""Hours of the day."""


class Wearing:
    """Dresses all windows, and dresses none anew that would look the same."""

    def __init__(self, application: QApplication, themes: Path, preferences: PreferencesDesk) -> None:
        self._application = application
        self._themes = themes
        self._preferences = preferences
        self._worn: tuple[Theme, float] | None = None
        self._is_evening = is_evening()

    def first(self) -> Theme:
        """Dress the windows as the system wished last time: to ask it takes as long as half a paint."""
        chosen = self._preferences.preferences
        return self._wear(chosen.worn if chosen.theme == "system" else chosen.theme)

    def again(self, *, in_a_run: bool) -> Theme:
        """Dress the windows as is wished now."""
        if not in_a_run:
            # In the middle of a practice no dusk falls: the room's picture would change at some other key.
            self._is_evening = is_evening()
        chosen = self._preferences.preferences.theme
        return self._wear(theme_for_system(evening=self._is_evening) if chosen == "system" else chosen)

    def _wear(self, name: str) -> Theme:
        wanted = load_theme(self._themes, name), self._preferences.preferences.text_size / 100
        if wanted != self._worn:
            self._worn = wanted
            dress(self._application, *wanted)
        return wanted[0]


def is_evening() -> bool:
    """Whether a room is likely to be dark now: then a computer that asks for nothing gets the hearth, else paper."""
    return not MORNING <= time.localtime().tm_hour < EVENING
