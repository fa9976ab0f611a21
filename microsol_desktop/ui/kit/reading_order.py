"""The Tab key goes as one reads: by how things are laid out just now, not by the order in which they were made."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from microsol_desktop.ui.kit.placed import in_places


def step(within: QWidget, *, forward: bool, begins: QWidget | None = None) -> bool:
    """Give the focus to what comes next in here, or before; after the last one comes the first again.

    Where nothing that Tab comes by has the focus yet, the first is the first of what lies in `begins`.
    """
    places = tuple(widget for widget in _laid_out(within) if _takes_tab(widget))
    if not places:
        return False
    now = within.window().focusWidget()
    reasons = Qt.FocusReason
    before = places.index(now) if now in places else _beginning(places, begins) - (1 if forward else 0)
    to = before + (1 if forward else -1)
    there = places[to % len(places)]
    there.setFocus(reasons.TabFocusReason if forward else reasons.BacktabFocusReason)
    _bring_into_sight(there)
    return True


def _beginning(places: tuple[QWidget, ...], begins: QWidget | None) -> int:
    """The place of the first that lies in there."""
    return next((at for at, one in enumerate(places) if begins is not None and begins.isAncestorOf(one)), 0)


def step_near(within: QWidget, place: QPoint) -> bool:
    """Give the focus to what lies closest to this place, in the window's measure: where somebody was until now."""
    stops = (widget for widget in _laid_out(within) if _takes_tab(widget))
    there = min(stops, key=lambda stop: _far(stop, place), default=None)
    if there is None:
        return False
    there.setFocus(Qt.FocusReason.TabFocusReason)
    _bring_into_sight(there)
    return True


def _far(stop: QWidget, place: QPoint) -> int:
    """How far it is from there, to the nearest point of it."""
    lies = QRect(stop.mapTo(stop.window(), QPoint()), stop.size())
    near = QPoint(
        max(lies.left(), min(place.x(), lies.right())),
        max(lies.top(), min(place.y(), lies.bottom())),
    )
    return (near - place).manhattanLength()


def _bring_into_sight(there: QWidget) -> None:
    """Qt scrolls only from one thing in an area to another: not where the focus comes from beside it."""
    around = there.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(there)
        around = around.parentWidget()


def _takes_tab(widget: QWidget) -> bool:
    is_reached = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return is_reached and widget.isVisible() and widget.isEnabled()


def _laid_out(widget: QWidget) -> Iterator[QWidget]:
    """It and all that lies in it; what only lies over it, such as a sheet, is not among that."""
    yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _in(layout)
    elif isinstance(widget, QScrollArea) and (held := widget.widget()) is not None:
        yield from _laid_out(held)


def _in(layout: QLayout) -> Iterator[QWidget]:
    for there in in_places(layout):
        yield from _in(there) if isinstance(there, QLayout) else _laid_out(there)
