"""A step's settings are English in its file, and in lists as the host speaks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from microsol_desktop.store.places import shipped
from microsol_desktop.ui.kit.setting_words import settings_said
from microsol_desktop.ui.tongues import Tongues


@pytest.fixture
def in_portuguese(qapp: QApplication) -> Iterator[None]:
    tongues = Tongues(shipped("resources") / "translations")
    tongues.speak("pt")
    yield
    tongues.fall_silent()


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ("", ""),
        ("5 min", "5 min"),
        ("2 min each", "2 min para cada"),
        ("2.5 min each, threes", "2,5 min para cada, a três"),
        ("20-30 s each, optional", "20–30 s para cada, pode saltar-se"),
        ("45 s-2.5 min each", "45 s–2,5 min para cada"),
        ("groups of 3-4", "em grupos de 3–4"),
        ("two-way speaks", "fala two-way"),
        ("each, repeat", "à vez, até bastar"),
        ("15 min, harvest", "15 min, colheita"),
        ("until 13:00, groups of 5", "até às 13:00, em grupos de 5"),
        ("open, home pods", "sem limite, home pods"),
    ],
)
def test_settings_are_said_in_the_hosts_language(in_portuguese: None, settings: str, expected: str) -> None:
    assert settings_said(settings) == expected


@pytest.mark.parametrize("settings", ["", "2.5 min each, threes", "repeat for 30 min", "two circles move 2, 5 rounds"])
def test_in_english_they_stay_as_the_file_has_them(qapp: QApplication, settings: str) -> None:
    assert settings_said(settings) == settings
