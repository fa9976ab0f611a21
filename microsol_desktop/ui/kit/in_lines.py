"""Distances in heights of a line: they grow with the host's text size, also in a window that is open meanwhile."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget


class _Distances(NamedTuple):
    layout: QLayout
    margins: tuple[float, float, float, float] | None
    spacing: float | None
    down: float | None


def in_lines(
    widget: QWidget,
    layout: QLayout,
    *,
    margins: tuple[float, float, float, float] | None = None,
    spacing: float | None = None,
    down: float | None = None,
) -> None:
    """Keep these distances of a layout in here, in heights of this widget's line.

    `margins` are left, top, right and bottom; `spacing` is between, in a grid from row to row another one: `down`.
    What is left out stays as it is, or as it was asked for before.
    """
    kept = next((child for child in widget.children() if isinstance(child, _InLines)), None) or _InLines(widget)
    kept.keep(_Distances(layout, margins, spacing, down))


class _InLines(QObject):
    """Sits on a widget and measures anew when its letters become larger or smaller."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._em = widget.fontMetrics().height()
        self._kept: list[_Distances] = []
        widget.installEventFilter(self)

    def keep(self, distances: _Distances) -> None:
        before = next((one for one in self._kept if one.layout is distances.layout), distances)
        asked = {name: value for name, value in distances._asdict().items() if value is not None}
        self._kept = [one for one in self._kept if one is not before] + [before._replace(**asked)]
        self._lay(distances)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and isinstance(watched, QWidget):
            em = watched.fontMetrics().height()
            if em != self._em:
                self._em = em
                for distances in self._kept:
                    self._lay(distances)
        return False

    def _lay(self, distances: _Distances) -> None:
        layout, margins, spacing, down = distances
        if margins is not None:
            layout.setContentsMargins(*(self._pixels(part) for part in margins))
        if spacing is not None:
            layout.setSpacing(self._pixels(spacing))
        if down is not None and isinstance(layout, QGridLayout):
            layout.setVerticalSpacing(self._pixels(down))

    def _pixels(self, part: float) -> int:
        """Whole ones, and never one too few by a fraction that has no end."""
        return int(part * self._em + 0.001)
