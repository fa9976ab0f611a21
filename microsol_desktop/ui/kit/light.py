"""What the first window is told by number instead of by name.

Naming `Qt` for the first time builds all its enumerations, which takes 13 ms of the 100 that a bare window needs to be
painted. So nothing on the way to the first paint names it; a test holds these numbers to their names.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

PLAIN_TEXT = 0
"""`Qt.TextFormat.PlainText`"""
NEVER_SCROLL = 1
"""`Qt.ScrollBarPolicy.ScrollBarAlwaysOff`"""
BY_CLICK_ONLY = 2
"""`Qt.FocusPolicy.ClickFocus`"""
IN_THE_MIDDLE = 4
"""`Qt.AlignmentFlag.AlignHCenter`"""


def plain_text(label: QObject) -> None:
    """This label shows its text to the letter."""
    label.setProperty("textFormat", PLAIN_TEXT)


def never_sideways(area: QObject) -> None:
    """This area scrolls up and down only."""
    area.setProperty("horizontalScrollBarPolicy", NEVER_SCROLL)


def passed_by_tab(area: QObject) -> None:
    """The Tab key goes into this area without a stop at the area itself."""
    area.setProperty("focusPolicy", BY_CLICK_ONLY)


def in_the_middle(field: QObject) -> None:
    """This field's text stands in its middle."""
    field.setProperty("alignment", IN_THE_MIDDLE)
