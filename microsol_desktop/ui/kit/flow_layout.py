"""Things side by side that go on in the next line where there is no room: how a row of buttons bears long words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from microsol_desktop.ui.kit.layouts import overhang

if TYPE_CHECKING:
    from PySide6.QtCore import Qt


class _InLines(QLayout):
    """Lays its widgets in lines, each as wide as it likes to be; hidden ones take no room."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        # Once Qt has let this go nobody may take for one of its items what comes to lie in their place.
        self.destroyed.connect(partial(_forget, self._items))
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        between = self.spacing() * max(0, len(lines) - 1)
        return sum(_height(line) for line in lines) + between

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top = rect.y()
        for line in self._lines(rect.width()):
            self._lay(line, QRect(rect.x(), top, rect.width(), _height(line)))
            top += _height(line) + self.spacing()

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wide = sum(hint.width() for hint in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(wide, max((hint.height() for hint in shown), default=0))

    def minimumSize(self) -> QSize:
        shown = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(max((s.width() for s in shown), default=0), max((s.height() for s in shown), default=0))

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """What stands in one line, line by line, at this width."""
        lines: list[list[QLayoutItem]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wide = _width(item, width)
            if lines and x + wide <= width:
                lines[-1].append(item)
            else:
                lines.append([item])
                x = 0
            x += wide + self.spacing()
        return lines

    def _lay(self, line: list[QLayoutItem], place: QRect) -> None:
        x = place.x()
        for item in line:
            wide = _width(item, place.width())
            self._put(item, QRect(x, place.y(), wide, item.sizeHint().height()), place)
            x += wide + self.spacing()

    def _put(self, item: QLayoutItem, there: QRect, line: QRect) -> None:
        around = self.parentWidget()
        if around is not None and around.isRightToLeft():
            # Here alone: with it come all the numbers that a style has, which the first paint would wait for.
            from PySide6.QtWidgets import QStyle

            there = QStyle.visualRect(around.layoutDirection(), line, there)
        item.setGeometry(there)


class FlowLayout(_InLines):
    """Lays its widgets in lines, and takes no more room than they need.

    What is lower than its line stands in its middle: words with a box and words without one are level.
    """

    def expandingDirections(self) -> Qt.Orientation:
        from PySide6.QtCore import Qt

        return Qt.Orientation(0)

    def _put(self, item: QLayoutItem, there: QRect, line: QRect) -> None:
        super()._put(item, there.translated(0, (line.height() - there.height()) // 2), line)


class CentredFlow(FlowLayout):
    """Each line stands in the middle, and all in it are as high as the highest: what a page ends with."""

    def _lay(self, line: list[QLayoutItem], place: QRect) -> None:
        wide = [_width(item, place.width()) for item in line]
        x = place.x() + max(0, place.width() - sum(wide) - self.spacing() * (len(line) - 1)) // 2
        for item, width in zip(line, wide, strict=True):
            self._put(item, QRect(x, place.y(), width, place.height()), place)
            x += width + self.spacing()


class WrappingRow(_InLines):
    """A row with two ends, of which the second goes on in the next line where both don't fit beside one another.

    Its lines begin and end with their words, as those of `Flush` do; what is lower than its line stands in its middle.
    It is there at the first paint, so it does not say that it needs no more room: that names `Qt`. Something that
    stretches has to stand beside it wherever there is more.
    """

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8) -> None:
        super().__init__(parent, spacing=spacing)
        self._second, self._keeps = -1, False

    def begin_second_end(self, *, together: bool = False) -> None:
        """What is added from here on keeps to the other side; `together`: where there is room, in one line."""
        self._second, self._keeps = self.count(), together

    def sizeHint(self) -> QSize:
        shown = [item for item in self._items if not item.isEmpty()]
        return super().sizeHint() - QSize(_overhang(shown[0]) + _overhang(shown[-1]), 0) if shown else QSize()

    def minimumSize(self) -> QSize:
        shown = [item for item in self._items if not item.isEmpty()]
        wide = max((item.minimumSize().width() - 2 * _overhang(item) for item in shown), default=0)
        return QSize(wide, super().minimumSize().height())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        for parts in self._parted(width):
            if lines and self._wide([*lines[-1], *parts]) <= width:
                lines[-1].extend(parts)
            else:
                lines.append(parts)
        return lines

    def _parted(self, width: int) -> list[list[QLayoutItem]]:
        """What is never in two lines, in a row so wide: each for itself, and the second end if it keeps together."""
        end = self._second if self._keeps else self.count()
        alone, kept = ([item for item in part if not item.isEmpty()] for part in (self._items[:end], self._items[end:]))
        if kept and self._wide(kept) <= width:
            return [*([item] for item in alone), kept]
        return [[item] for item in (*alone, *kept)]

    def _wide(self, line: list[QLayoutItem]) -> int:
        """How wide the words of a line are, from the first to the last."""
        all_in_all = sum(item.sizeHint().width() for item in line) + self.spacing() * (len(line) - 1)
        return all_in_all - _overhang(line[0]) - _overhang(line[-1])

    def _lay(self, line: list[QLayoutItem], place: QRect) -> None:
        aside = self._items[self._second :] if self._second >= 0 else []
        before, after = self._reach(line, place)
        free = max(0, place.width() + before + after - self._wide(line) - _overhang(line[0]) - _overhang(line[-1]))
        x, has_moved = place.x() - before, False
        for item in line:
            if not has_moved and any(item is one for one in aside):
                x, has_moved = x + free, True
            hint = item.sizeHint()
            wide = min(hint.width(), place.width() + 2 * _overhang(item))
            middle = place.y() + (place.height() - hint.height()) // 2
            self._put(item, QRect(x, middle, wide, hint.height()), place)
            x += wide + self.spacing()

    def _reach(self, line: list[QLayoutItem], place: QRect) -> tuple[int, int]:
        """How far its ends reach out: never out of the widget around it, at whose edge Qt would make them narrower."""
        around = self.parentWidget()
        room = 0 if around is None else around.width() - place.x() - place.width()
        return min(_overhang(line[0]), max(0, place.x())), min(_overhang(line[-1]), max(0, room))


def _height(line: list[QLayoutItem]) -> int:
    return max(item.sizeHint().height() for item in line)


def _width(item: QLayoutItem, most: int) -> int:
    return min(item.sizeHint().width(), max(most, item.minimumSize().width()))


def _overhang(item: QLayoutItem) -> int:
    widget = item.widget()
    return 0 if widget is None else overhang(widget)


def _forget(items: list[QLayoutItem]) -> None:
    items.clear()
