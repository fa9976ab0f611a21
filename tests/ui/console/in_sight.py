"""All that a window tells: every text of its widgets, hidden ones too, what the pointer is told, and what is drawn."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QToolTip, QWidget

from microsol_desktop.ui.console.line_list import LINE
from microsol_desktop.ui.kit.plain_label import PlainLabel

TIP = "qtooltip_label"
"""What Qt calls the small window with what the pointer is told."""
_WORDS = ("text", "title", "placeholderText", "plainText", "prefix", "suffix", "currentText")
_ROLES = tuple(role for role in Qt.ItemDataRole if role < Qt.ItemDataRole.UserRole)


def told_by(window: QWidget) -> tuple[str, ...]:
    """Every text in a window, whether it is seen or not: a text that is not there is never shown by mistake."""
    _settle()
    # Qt's own tip is not one of them: it goes while the next one is asked for, which is when its words are read.
    widgets = (window, *(one for one in window.findChildren(QWidget) if one.objectName() != TIP))
    return tuple(text for widget in widgets for text in _texts_of(widget) if text)


def drawn_by(window: QWidget) -> QImage:
    """The window as people see it."""
    _settle()
    return window.grab().toImage()


def _settle() -> None:
    """What is laid out or taken away behind the scenes has been."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLineEdit):
        yield from (widget.displayText(), widget.placeholderText())
    else:
        yield from (str(widget.property(name) or "") for name in _WORDS)
    spoken = QAccessible.queryAccessibleInterface(widget)
    if spoken is not None:
        yield from (spoken.text(kind) for kind in QAccessible.Text if kind is not QAccessible.Text.UserText)
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _lines_of(widget, widget.model())
    elif isinstance(widget, PlainLabel) and widget.isVisible() and widget.shown != widget.text():
        yield _under_the_pointer(widget, widget.rect().center())


def _lines_of(view: QAbstractItemView, model: QAbstractItemModel) -> Iterator[str]:
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        yield from (str(index.data(role) or "") for role in (*_ROLES, LINE))
        if view.isVisible():
            yield _under_the_pointer(view.viewport(), view.visualRect(index).center())


def _under_the_pointer(widget: QWidget, where: QPoint) -> str:
    QToolTip.hideText()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, where, widget.mapToGlobal(where)))
    told = QToolTip.text()
    QToolTip.hideText()
    return told
