"""A window as a screen reader and the Tab key find it: everything in it that can be worked with, in its order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QSlider,
    QTableView,
    QTextEdit,
    QTreeView,
    QWidget,
)

from microsol_desktop.ui.circles.island_view import IslandView
from microsol_desktop.ui.library.map_view import MapView
from tests.pixels import bytes_of

Role = QAccessible.Role
INTERACTIVE = frozenset(
    {Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText, Role.Slider}
    | {Role.List, Role.ListItem, Role.Link, Role.SpinBox, Role.MenuItem, Role.PageTab}
)
# The first kind that fits says what a widget has to be called by a screen reader.
ROLES: tuple[tuple[type[QWidget], frozenset[Role]], ...] = (
    (QCheckBox, frozenset({Role.CheckBox})),
    (QRadioButton, frozenset({Role.RadioButton})),
    # One that stays down is a box to be ticked for Qt: a screen reader says whether it is down.
    (QAbstractButton, frozenset({Role.Button, Role.ButtonMenu, Role.CheckBox})),
    (QComboBox, frozenset({Role.ComboBox})),
    (QLineEdit, frozenset({Role.EditableText})),
    (QPlainTextEdit, frozenset({Role.EditableText})),
    (QTextEdit, frozenset({Role.EditableText})),
    (QSlider, frozenset({Role.Slider})),
    (QListView, frozenset({Role.List})),
    (QTreeView, frozenset({Role.Tree, Role.Table})),
    (QTableView, frozenset({Role.Table})),
    (IslandView, frozenset({Role.Canvas, Role.Graphic})),
    (MapView, frozenset({Role.Canvas, Role.Graphic})),
    (QScrollArea, frozenset({Role.Client})),
)
ENDLESS = 200
SEEN = bytes(int(difference > 24) for difference in range(256))
"""Which differences, of 255, are seen by somebody."""


def settled() -> None:
    """Wrapped lines settle their heights over some turns of the loop."""
    for _ in range(5):
        QApplication.processEvents()


def told(window: QWidget) -> Iterator[QAccessibleInterface]:
    """All that a screen reader finds in it and that can be seen."""
    waiting = [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        one = waiting.pop()
        if not one.isValid() or one.state().invisible:
            continue
        yield one
        waiting.extend(one.child(number) for number in reversed(range(one.childCount())))


def stops(within: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Where the Tab key comes by, until it begins anew."""
    found: list[QWidget] = []
    window = within.window()
    handle = window.windowHandle()
    within.setFocus()
    while len(found) < ENDLESS:
        QTest.keyClick(handle, key)
        one = window.focusWidget()
        if one in found:
            break
        found.append(one)
    return found


def left_out(within: QWidget, reached: Sequence[QWidget]) -> list[str]:
    """What Tab should come by, and does not, or only forwards; or comes by, and should not."""
    backwards = stops(within, Qt.Key.Key_Backtab)
    there = {widget for widget in within.findChildren(QWidget) if _can_be_reached(widget)}
    astray = there ^ set(reached)
    return [_called(widget) for widget in (*astray, *(() if backwards[::-1] == [*reached] else backwards))]


def nameless(within: QWidget) -> list[str]:
    """What can have the focus or be pressed, and that a screen reader has no name for."""
    return [
        f"{type(one.object()).__name__} ({one.role().name})"
        for one in told(within)
        if (one.state().focusable or one.role() in INTERACTIVE) and not _name(one).strip()
    ]


def miscalled(reached: Sequence[QWidget]) -> list[str]:
    """What a screen reader says is something else than it is."""
    found = []
    for widget in reached:
        interface = QAccessible.queryAccessibleInterface(widget)
        right = next((roles for kind, roles in ROLES if isinstance(widget, kind)), frozenset[Role]())
        if interface.role() not in right:
            found.append(f"{_called(widget)} ({interface.role().name})")
    return found


def out_of_order(window: QWidget, reached: Sequence[QWidget]) -> list[tuple[str, str]]:
    """Pairs of which Tab comes to the first one first, though whoever reads comes to the second one first."""
    pairs = combinations(reached, 2)
    return [(_called(one), _called(other)) for one, other in pairs if _is_before(*_places(other, one, window))]


def read_out_of_order(within: QWidget) -> list[tuple[str, str]]:
    """Pairs of labels of which a screen reader reads the first one first, though whoever looks reads the second one."""
    labels = [one.object() for one in told(within) if one.role() is Role.StaticText and _name(one).strip()]
    pairs = combinations([label for label in labels if isinstance(label, QWidget)], 2)
    return [(_called(one), _called(other)) for one, other in pairs if _is_before(*_places(other, one, within))]


def unseen(window: QWidget, reached: Sequence[QWidget]) -> list[str]:
    """What shows nothing of it when it has the focus."""
    return [_called(widget) for widget in reached if not _shows_focus(window, widget)]


def _can_be_reached(widget: QWidget) -> bool:
    if widget.focusProxy() is not None:
        return False
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _places(one: QWidget, other: QWidget, window: QWidget) -> tuple[QRect, QRect]:
    """Where both are on what they lie on in common; of what only one lies in and that scrolls, where that is."""
    areas, others = _areas(one), _areas(other)
    common = len([1 for area, same in zip(areas, others, strict=False) if area is same])
    held = areas[common - 1].widget() if common else window
    ground = held if held is not None else window
    shown, beside = (*areas[common:], one)[0], (*others[common:], other)[0]
    return _place(shown, ground), _place(beside, ground)


def _areas(widget: QWidget) -> list[QScrollArea]:
    """What it lies in that scrolls, the outermost first."""
    found: list[QScrollArea] = []
    around = widget.parentWidget()
    while around is not None and not around.isWindow():
        if isinstance(around, QScrollArea):
            found.insert(0, around)
        around = around.parentWidget()
    return found


def _place(widget: QWidget, ground: QWidget) -> QRect:
    return QRect(widget.mapTo(ground, QPoint()), widget.size())


def _is_before(one: QRect, other: QRect) -> bool:
    """Above it in the same column, or on its left in the same line."""
    same_column = one.left() <= other.right() and other.left() <= one.right()
    same_line = one.top() <= other.bottom() and other.top() <= one.bottom()
    return (same_column and one.bottom() < other.top()) or (same_line and one.right() < other.left())


def _shows_focus(window: QWidget, widget: QWidget) -> bool:
    """Whether as much changes as one line along it."""
    nobody = QWidget(window)
    nobody.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    nobody.show()
    nobody.setFocus()
    settled()
    before = widget.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    settled()
    after = widget.grab().toImage()
    nobody.setParent(None)
    nobody.deleteLater()
    return _differing(before, after) >= min(max(widget.width(), widget.height()), 200)


def _differing(one: QImage, other: QImage) -> int:
    """In how many pixels they are clearly others."""
    if one.size() != other.size():
        return one.width() * one.height()
    between = one.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(between)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other)
    painter.end()
    return sum(bytes_of(between, QImage.Format.Format_Grayscale8).translate(SEEN))


def _name(one: QAccessibleInterface) -> str:
    """Of what chooses, what it is for: on Linux Qt calls it by what is chosen."""
    widget = one.object()
    return widget.accessibleName() if isinstance(widget, QComboBox) else one.text(QAccessible.Text.Name)


def _called(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return f"{type(widget).__name__}: {interface.text(QAccessible.Text.Name)}"
