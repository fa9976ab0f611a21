"""What a screen reader calls our windows and sheets: Qt takes whatever it does not know for a thing without a meaning.

Asked for only where somebody listens. Home is left to Qt, which knows its kind: this is installed after it is painted.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

WINDOWS = frozenset({"ConsoleWindow", "StageWindow"})
SHEET = "Sheet"
PICTURES = frozenset({"IslandView", "MapView"})
PAGE_OR_WINDOW = "SettingsPage"


@cache
def tell_roles() -> None:
    """From here on windows and sheets are called so, whenever they are made. Qt keeps what it was once given."""
    QAccessible.installFactory(_told)


def _told(kind: str, one: QObject) -> QAccessibleInterface | None:
    """What tells of it, asked for each kind that it is; None leaves it to Qt."""
    if not isinstance(one, QWidget):
        return None
    if kind in WINDOWS:
        return QAccessibleWidget(one, QAccessible.Role.Window)
    if kind == SHEET:
        return QAccessibleWidget(one, QAccessible.Role.Dialog)
    if kind in PICTURES:
        return QAccessibleWidget(one, QAccessible.Role.Canvas)
    if kind == PAGE_OR_WINDOW:
        return _PageOrWindow(one)
    return None


class _PageOrWindow(QAccessibleWidget):
    """A page of home, or a window beside a run: it is made before it is known which."""

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Window if self.widget().isWindow() else QAccessible.Role.Client
