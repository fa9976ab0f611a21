"""Home's window with one practice in the editor: a real desk, a real folder, and a clock that stands still."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.editor_desk import EditorDesk
from microsol_desktop.desk.editors import Editors
from microsol_desktop.desk.first_practice import first_practice
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.practice.model import Practice, Slug
from microsol_desktop.store.places import shipped
from microsol_desktop.ui.editor.editor_page import Around, EditorPage
from microsol_desktop.ui.home.window import HomeWindow
from tests.ui.console.a_run import FakeClock, a_theme

K, M = Qt.Key, Qt.KeyboardModifier
SIZE = (1366, 768)
CIRCLE = """---
title: Monday circle
people: 4-6
---

Welcome.

## Arrive (2 min, silent)

Sit.

## Round (1 min each)

What brought you here?

> [!host]
> Go first.

## Threes (6 min each, threes)

What is alive?

### Tells (4 min)

Tell.

### Is asked (2 min)

Ask.
"""


class AnEditor:
    """The page, its desk, and hands to work with them."""

    def __init__(self, qtbot: QtBot, folder: Path, text: str = CIRCLE, name: str = "monday-circle") -> None:
        own = folder / "practices"
        own.mkdir(parents=True, exist_ok=True)
        self._qtbot = qtbot
        self.path = own / f"{name}.md"
        self.path.write_bytes(text.encode("utf-8"))
        self.library = LibraryDesk(shipped("practices"), own)
        self.editors = Editors(self.library, folder / "versions", FakeClock())
        theme = a_theme()
        self.window = HomeWindow(first_practice((shipped("practices"),), ""), 5, theme)
        qtbot.addWidget(self.window)
        self.window.resize(*SIZE)
        self.spoken: list[str] = []
        self.page = EditorPage(Around(lambda: theme, lambda: self.library.cards, self.spoken.append))
        self.window.show_page(self.page)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.edit(name)

    def edit(self, name: str) -> None:
        """Another practice."""
        self.take_up(self.editors.of(Slug(name)))

    def take_up(self, desk: EditorDesk) -> None:
        """Have this on the page."""
        self.desk = desk
        self.page.show_desk(self.desk, 5)
        self.settle()

    @property
    def practice(self) -> Practice:
        return self.desk.reading.practice

    @property
    def titles(self) -> list[str]:
        """The steps by their titles, or by what they include."""
        return [step.title or f"[[{step.include}]]" for step in self.practice.steps]

    @property
    def cards(self) -> list[str]:
        """What the cards are called."""
        return [card.title for card in self.page.steps.list.steps.cards]

    def settle(self) -> None:
        """All that waits for a breath is done."""
        QApplication.processEvents()
        self.page.following.finish()
        for _ in range(3):
            QApplication.processEvents()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = M.NoModifier) -> None:
        """A key, wherever the focus is, as it comes from the keyboard."""
        QTest.keyClick(self.window.windowHandle(), key, modifiers)

    def write(self, words: str) -> None:
        """Words, wherever the focus is."""
        for letter in words:
            QTest.keyClick(self.window.windowHandle(), letter)  # type: ignore[call-overload]  # a letter is one, too

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Press something with the mouse."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, M.NoModifier, at or widget.rect().center())
        QApplication.processEvents()

    def card(self, place: int) -> QPoint:
        """Where the card of this step is in the list."""
        cards = self.page.steps.list
        return cards.visualRect(cards.steps.index(place + 1)).center()

    def click_card(self, place: int) -> None:
        self.click(self.page.steps.list.viewport(), self.card(place))
        self.settle()
