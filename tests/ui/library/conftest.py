"""The library as the program makes it, on a folder of the host's own."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.desk.preferences import PreferencesDesk
from microsol_desktop.store.places import shipped
from microsol_desktop.ui.library.acts import Acts
from microsol_desktop.ui.library.library_page import LibraryPage
from microsol_desktop.ui.tokens import load_theme

PEBBLE = (
    "---\ntitle: Pebble\nsummary: Hold a pebble.\npeople: 2-6\nneeds: [stones]\n---\n\n## A word (1 min each)\n\nHm?\n"
)


class Library(NamedTuple):
    """The page, and what it is made of."""

    page: LibraryPage
    desk: LibraryDesk
    preferences: PreferencesDesk
    folder: Path

    @property
    def titles(self) -> list[str]:
        """What stands in the list of cards."""
        return [row.card.title for row in self.page.model.rows]

    @property
    def slugs(self) -> list[str]:
        return [row.card.slug for row in self.page.model.rows]

    def typed(self, words: str) -> None:
        """These words instead of what stood in the field."""
        self.page.bar.field.setText("")
        QTest.keyClicks(self.page.bar.field, words)


@pytest.fixture
def library(qtbot: QtBot, tmp_path: Path) -> Library:
    (tmp_path / "pebble.md").write_text(PEBBLE, encoding="utf-8")
    desk = LibraryDesk(shipped("practices"), tmp_path)
    preferences = PreferencesDesk(tmp_path / "settings.json")
    preferences.choose(people=7)
    theme = load_theme(shipped("resources") / "themes", "hearth")
    acts = Acts(change=True, new=True, from_notes=True, evening=True, share=True)
    page = LibraryPage(desk, preferences, lambda: theme, lambda: True, acts)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    with qtbot.waitSignal(desk.measuring.measured_all):
        page.show()
        page.come()
    return Library(page, desk, preferences, tmp_path)
