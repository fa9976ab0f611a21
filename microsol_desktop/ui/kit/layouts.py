"""What Qt's layouts leave to be done by hand."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget


def clear(layout: QLayout) -> None:
    """Take all widgets out of a layout and let them go; what is shown next is not mixed with what was there."""
    while (item := layout.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()


def left(*widgets: QWidget) -> QHBoxLayout:
    """A row that keeps to the left and leaves the rest free."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
