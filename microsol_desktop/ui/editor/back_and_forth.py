"""Undo and redo on a page: by button, by key and from any field, the same list for both views."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from microsol_desktop.desk.editor_desk import EditorDesk
from microsol_desktop.practice.changes import change_between
from microsol_desktop.practice.lines import split_lines
from microsol_desktop.practice.model import Practice
from microsol_desktop.ui.editor.step_cards import place_of_line
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.page_keys import REDO, UNDO, on_keys

if TYPE_CHECKING:
    from microsol_desktop.ui.editor.the_page import ThePage


class BackAndForth(QObject):
    """Takes back and makes again, and goes to where that was."""

    def __init__(self, page: ThePage, around: QWidget) -> None:
        """`around` is where its keys are heard: the page itself."""
        super().__init__(around)
        self._page = page
        page.head.undo.clicked.connect(self.undo)
        page.head.redo.clicked.connect(self.redo)
        on_keys(around, self.undo, *UNDO)
        on_keys(around, self.redo, *REDO)

    def undo(self) -> None:
        """Take back what was done last, in whichever view."""
        desk = self._page.desk
        self._go(EditorDesk.undo, fill(self.tr("Taken back: %1"), desk.undoes if desk is not None else ""))

    def redo(self) -> None:
        """Do it again."""
        desk = self._page.desk
        self._go(EditorDesk.redo, fill(self.tr("Done again: %1"), desk.redoes if desk is not None else ""))

    def _go(self, way: Callable[[EditorDesk], bool], sentence: str) -> None:
        desk = self._page.desk
        if desk is None:
            return
        before, was = desk.text, desk.reading.practice
        if way(desk):
            self._go_to_change(desk, before, was)
            # Whoever looks sees it; whoever listens is told.
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._page.head.undo, sentence))

    def _go_to_change(self, desk: EditorDesk, before: str, was: Practice) -> None:
        """Have what was undone or done again in sight."""
        change = change_between(before, desk.text)
        if change is None:
            return
        page = self._page
        line = len(split_lines(desk.text[: change.at]))
        if page.text.isVisible():
            page.text.field.go_to(line - 1)
            return
        place = place_changed(was, desk.reading.practice)
        if place is None:
            place = place_of_line(desk.reading.practice, line + change.put.startswith("\n"))
        if place != page.place:
            page.choose(place)


def place_changed(before: Practice, after: Practice) -> int | None:
    """The first step that is another one, or came; where none is, it is not in the steps that something changed.

    More may have changed with it: one that ships says at the same time that it was changed.
    """
    pairs = enumerate(zip(before.steps, after.steps, strict=False))
    both = min(len(before.steps), len(after.steps))
    place = next((at for at, (was, now) in pairs if was != now), both)
    if place == both and len(before.steps) == len(after.steps):
        return None
    return min(place, len(after.steps) - 1)
