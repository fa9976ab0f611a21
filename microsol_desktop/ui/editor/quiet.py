"""Quiet buttons: words in the accent that stand back behind what is written."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from microsol_desktop.ui.kit.flow_layout import FlowLayout


def quiet(words: str, meaning: str = "") -> QPushButton:
    """One of them; what it means is told under the pointer and to who hears it."""
    button = QPushButton(words.replace("&", "&&"))
    button.setProperty("kind", "quiet")
    button.setAutoDefault(False)
    button.setToolTip(meaning)
    button.setAccessibleDescription(meaning)
    return button


def quiet_row(*buttons: QPushButton) -> QWidget:
    """Some of them side by side, in as many lines as they need."""
    holder = QWidget()
    flow = FlowLayout(holder, spacing=4)
    for button in buttons:
        flow.addWidget(button)
    return holder
