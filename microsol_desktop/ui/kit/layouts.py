"""What Qt's layouts leave to be done by hand."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from microsol_desktop.ui.fonts import BASE_PIXELS
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.placed import in_places
from microsol_desktop.ui.kit.plain_label import PlainLabel


def clear(layout: QLayout) -> None:
    """Take all widgets out of a layout and let them go; what is shown next is not mixed with what was there."""
    for old in in_places(layout):
        if isinstance(old, QWidget):
            layout.removeWidget(old)
            old.hide()
            old.deleteLater()


def empty(layout: QLayout) -> None:
    """Take the widgets out of a layout that is laid out anew; they, and the layouts in it, stay as they are."""
    for there in in_places(layout):
        if isinstance(there, QWidget):
            layout.removeWidget(there)


def widest_in(layout: QLayout) -> int:
    """How wide the widest of what lies in it has to be: the layout itself, were all of it below one another."""
    edges = layout.contentsMargins()
    return edges.left() + edges.right() + max(map(_least_width, in_places(layout)), default=0)


def _least_width(there: QWidget | QLayout) -> int:
    if isinstance(there, QLayout):
        return there.totalMinimumSize().width()
    return 0 if there.isHidden() else there.minimumWidth() or there.minimumSizeHint().width()


class Flush(QHBoxLayout):
    """A row that begins and ends with its words: what has no box until it is pointed at reaches out beyond."""

    _found: tuple[int, int] | None = None
    """Its overhangs, until something in it changes: its size is asked for by the dozen whenever a page is laid out."""

    def invalidate(self) -> None:
        self._found = None
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        before, after = self._overhangs()
        around = self.parentWidget()
        if around is not None and around.isRightToLeft():
            before, after = after, before
        super().setGeometry(rect.adjusted(-before, 0, after, 0))

    def sizeHint(self) -> QSize:
        return super().sizeHint() - QSize(sum(self._overhangs()), 0)

    def minimumSize(self) -> QSize:
        return super().minimumSize() - QSize(sum(self._overhangs()), 0)

    def heightForWidth(self, width: int) -> int:
        """At the width that it will have: at a lesser one words would go on in a line that nobody sees."""
        return super().heightForWidth(width + sum(self._overhangs()))

    def minimumHeightForWidth(self, width: int) -> int:
        return super().minimumHeightForWidth(width + sum(self._overhangs()))

    def _overhangs(self) -> tuple[int, int]:
        """Pixels between the edges of what stands first and last, and their words."""
        if self._found is None:
            there = {self.indexOf(one): one for one in in_places(self)}
            self._found = _reach_of(there.get(0)), _reach_of(there.get(self.count() - 1))
        return self._found


def _reach_of(there: QWidget | QLayout | None) -> int:
    return overhang(there) if isinstance(there, QWidget) else 0


def overhang(widget: QWidget) -> int:
    """How far a widget reaches out beyond its words, as long as nothing of it is seen there."""
    if isinstance(widget, QPushButton):
        return _at_text_size(widget, 10) + 2 if widget.property("kind") == "quiet" else 0
    if isinstance(widget, QCheckBox):
        return _at_text_size(widget, 4) + 2
    layout = widget.layout()
    return 0 if layout is None else layout.contentsMargins().left()


def _at_text_size(widget: QWidget, pixels: int) -> int:
    """As the style sheet counts its sizes."""
    return round(pixels * widget.font().pixelSize() / BASE_PIXELS)


def left(*widgets: QWidget) -> QHBoxLayout:
    """A row that keeps to the left and leaves the rest free."""
    row = Flush()
    in_lines(widgets[0], row, spacing=1 / 2)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def named(words: str, field: QWidget) -> QVBoxLayout:
    """A field and what it asks for, nearer to it than to the field before."""
    from PySide6.QtCore import Qt

    both = QVBoxLayout()
    both.setSpacing(4)
    both.addWidget(PlainLabel(words, role="soft"))
    # A field that keeps its width would else keep its words from theirs.
    if field.minimumWidth() == field.maximumWidth():
        both.addWidget(field, 0, Qt.AlignmentFlag.AlignLeft)
    else:
        both.addWidget(field)
    return both
