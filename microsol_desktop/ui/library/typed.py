"""What is typed on a card or on the map belongs into the field above: wherever one is, one looks for something."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def letters_of(event: QKeyEvent) -> str:
    """The letters or figures of a pressed key; "" for a key that means something else."""
    text = event.text()
    return text if text.isalnum() and not event.modifiers() & _HELD else ""
