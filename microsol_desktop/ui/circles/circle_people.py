"""The people of one circle as a list: each with their standing, that is changed where it stands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import IntEnum
from functools import partial
from html import escape

from PySide6.QtCore import QAbstractListModel, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QFrame, QListView, QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from microsol_desktop.circle.circles import Standing
from microsol_desktop.circle.whole import CLOSEST_FIRST, InCircle
from microsol_desktop.ui.circles.circle_model import Index
from microsol_desktop.ui.circles.circle_words import month_words, standing_words
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.row_button import IN_FROM_EDGE

AT_ONCE = 12
"""So many rows are seen; in a wider circle the list scrolls."""


class Role(IntEnum):
    """What a row knows beyond its name."""

    PERSON = Qt.ItemDataRole.UserRole
    STANDING = Qt.ItemDataRole.UserRole + 1


class PeopleModel(QAbstractListModel):
    """A row a person."""

    def __init__(self, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(parent)
        self._today = today
        self._people: tuple[InCircle, ...] = ()

    def show_people(self, people: tuple[InCircle, ...]) -> None:
        """Hold these instead."""
        if people != self._people:
            self.beginResetModel()
            self._people = people
            self.endResetModel()

    def row_of(self, person: object) -> int:
        """Where somebody is; -1 if nowhere."""
        return next((row for row, one in enumerate(self._people) if one.person == person), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._people)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self._people[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return one.name
            case Qt.ItemDataRole.AccessibleTextRole:
                since = fill(self.tr("since %1"), month_words(one.since, self._today()))
                return f"{one.name}, {standing_words(one.standing)}, {since}"
            case Qt.ItemDataRole.ToolTipRole:
                return f"<span>{escape(one.name)}</span>"
            case Role.PERSON:
                return one
            case Role.STANDING:
                return standing_words(one.standing)
            case _:
                return None


class PersonRows(QStyledItemDelegate):
    """Draws a name, and at the end of the row the standing with an arrow: that is pressed to change it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(180, round(QFontMetrics(option.font).height() * 1.9))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        em = QFontMetrics(option.font).height()
        box = option.rect.adjusted(1, 1, -1, -1)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(option.palette.color(QPalette.ColorRole.Light))
            painter.drawRoundedRect(box, em / 2, em / 2)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Text), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), em / 2, em / 2)
        self._words(painter, option, index, em)
        painter.restore()

    def _words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, em: int) -> None:
        standing = standing_box(option.rect, option.font, option.direction)
        is_turned = option.direction == Qt.LayoutDirection.RightToLeft
        edge = round(em * IN_FROM_EDGE)
        name = option.rect.adjusted(edge, 0, -edge, 0)
        beside = QFontMetrics(option.font).horizontalAdvance(f"{index.data(Role.STANDING)} ▾") + em
        name = name.adjusted(beside, 0, 0, 0) if is_turned else name.adjusted(0, 0, -beside, 0)
        shown = QFontMetrics(option.font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, name.width())
        begin = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        end = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignVCenter
        strong = QFont(option.font)
        strong.setWeight(QFont.Weight.Medium)
        painter.setFont(strong)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.drawText(name, int(begin), shown)
        painter.setFont(option.font)
        painter.setPen(QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText))
        words = standing.adjusted(edge, 0, -edge, 0)
        painter.drawText(words, int(end), f"{index.data(Role.STANDING)} ▾")


def standing_box(row: QRect, font: QFont, direction: Qt.LayoutDirection) -> QRect:
    """Where in a row the standing is: as wide as the longest of them."""
    metrics = QFontMetrics(font)
    longest = max(metrics.horizontalAdvance(f"{standing_words(one)} ▾") for one in Standing)
    wide = min(longest + round(metrics.height() * 3 * IN_FROM_EDGE), row.width() * 2 // 3)
    left = row.left() if direction == Qt.LayoutDirection.RightToLeft else row.right() - wide
    return QRect(left, row.top(), wide, row.height())


class CirclePeople(QListView):
    """The people of one circle.

    Signals:
        person_requested: go to this person (their key).
        standing_chosen: this person (an InCircle) is to stand so.
    """

    person_requested = Signal(object)
    standing_chosen = Signal(object, object)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView { border: none; }")
        self.setAccessibleName(self.tr("People of this circle"))
        self.setAccessibleDescription(self.tr("Enter opens somebody, Space changes how they stand to the circle"))
        self.people = PeopleModel(today, self)
        self.setModel(self.people)
        self.setItemDelegate(PersonRows(self))
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.people.modelReset.connect(self.updateGeometry)
        self.menu: QMenu | None = None
        self._pressed = QPoint()
        self.clicked.connect(self._on_clicked)

    def show_people(self, people: tuple[InCircle, ...]) -> None:
        """Hold these instead; the keyboard stays with whom it was at."""
        current = self.currentIndex().data(Role.PERSON)
        self.people.show_people(people)
        if isinstance(current, InCircle) and (row := self.people.row_of(current.person)) >= 0:
            self.setCurrentIndex(self.people.index(row))

    def place_of_standing(self, row: int) -> QRect:
        """Where the standing of a row is pressed."""
        return standing_box(self.visualRect(self.people.index(row)), self.font(), self.layoutDirection())

    def sizeHint(self) -> QSize:
        rows = min(self.people.rowCount(), AT_ONCE)
        return QSize(super().sizeHint().width(), rows * self.sizeHintForRow(0) + 4 if rows else 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if index.isValid():
                self._open(index)
            case Qt.Key.Key_Space | Qt.Key.Key_Menu if index.isValid():
                self._offer_standings(index)
            case _:
                super().keyPressEvent(event)

    def _on_clicked(self, index: Index) -> None:
        if self.place_of_standing(index.row()).contains(self._pressed):
            self._offer_standings(index)
        else:
            self._open(index)

    def _open(self, index: Index) -> None:
        one = index.data(Role.PERSON)
        if isinstance(one, InCircle):
            self.person_requested.emit(one.person)

    def _offer_standings(self, index: Index) -> None:
        one = index.data(Role.PERSON)
        if not isinstance(one, InCircle):
            return
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = QMenu(self)
        for standing in CLOSEST_FIRST:
            action = QAction(standing_words(standing), self.menu)
            action.setCheckable(True)
            action.setChecked(standing is one.standing)
            action.triggered.connect(partial(self._choose, one, standing))
            self.menu.addAction(action)
        place = self.place_of_standing(index.row())
        self.menu.popup(self.viewport().mapToGlobal(place.bottomLeft()))

    def _choose(self, one: InCircle, standing: Standing, _checked: bool = False) -> None:  # noqa: FBT002 - Qt says so
        if standing is not one.standing:
            self.standing_chosen.emit(one, standing)
