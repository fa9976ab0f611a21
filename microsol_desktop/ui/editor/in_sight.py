"""What opens or is written in a form that scrolls comes into sight, once it has found its place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


def bring_into_sight(widget: QWidget, part: QRect | None = None) -> None:
    """Scroll all that it lies in so far that it, or this part of it, is seen; when all has been laid out."""
    QTimer.singleShot(0, widget, partial(_bring, widget, part))


def _bring(widget: QWidget, part: QRect | None) -> None:
    there = part if part is not None else widget.rect()
    margin = widget.fontMetrics().height()
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea) and (held := around.widget()) is not None and held.isAncestorOf(widget):
            _scroll(around, QRect(widget.mapTo(held, there.topLeft()), there.size()), margin)
        around = around.parentWidget()


def _scroll(area: QScrollArea, there: QRect, margin: int) -> None:
    """Its end, and where there is not room for all of it its beginning."""
    area.ensureVisible(*_corner(there.bottomLeft()), 0, margin)
    area.ensureVisible(*_corner(there.topLeft()), 0, margin)


def _corner(place: QPoint) -> tuple[int, int]:
    return place.x(), place.y()
