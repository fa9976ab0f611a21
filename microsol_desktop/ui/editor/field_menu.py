"""The menu of a field whose words are part of a practice: Qt's own, without its Undo, which would never do anything."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu, QPlainTextEdit

_NOT_ITS_OWN = frozenset({"edit-undo", "edit-redo"})


def menu_of(field: QPlainTextEdit) -> QMenu:
    """Cut, copy, paste and the like."""
    menu = field.createStandardContextMenu()
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for act in menu.actions():
        if act.objectName() in _NOT_ITS_OWN:
            menu.removeAction(act)
    while menu.actions() and menu.actions()[0].isSeparator():
        menu.removeAction(menu.actions()[0])
    return menu


def show_menu(field: QPlainTextEdit, event: QContextMenuEvent) -> None:
    """Open it where it was asked for."""
    menu_of(field).popup(event.globalPos())
