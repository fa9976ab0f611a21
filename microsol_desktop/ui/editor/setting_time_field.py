"""A time as hosts write it, typed or stepped: "5", "90 s", "1 h 30", and "15-20" where it may shrink."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from microsol_desktop.practice.model import Span
from microsol_desktop.practice.settings.phrase import phrase
from microsol_desktop.practice.settings.times import DAY, read_span
from microsol_desktop.ui.editor.setting_words import span_in_words
from microsol_desktop.ui.editor.step_fields import OneLine
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.tick_box import TickBox

_BARE = re.compile(r"[0-9.,]+(?:\s*(?:-|to)\s*[0-9.,]+)?")
_STEPS = ((60, 10), (120, 30), (30 * 60, 60), (2 * 3600, 5 * 60), (DAY, 15 * 60))
"""Up to so many seconds, it steps by so many."""


def read_typed(typed: str) -> Span | None:
    """The time that was typed, in minutes where no unit stands; None where it is none."""
    plain = phrase(typed).plain
    span = read_span(f"{plain} min" if _BARE.fullmatch(plain) else plain) if plain else None
    return span if isinstance(span, Span) else None


def stepped(seconds: int, *, up: bool) -> int:
    """The next time that one would say: a few seconds more or less, a minute, a quarter of an hour."""
    by = next(step for most, step in _STEPS if seconds < most or (seconds == most and (not up or most == DAY)))
    whole = seconds // by * by
    after = whole + by if up else whole - (by if whole == seconds else 0)
    return min(max(after, 10), DAY)


class TimeLine(OneLine):
    """A time in a line. Arrow keys step it; what is no time goes away again when the field is left.

    Signals:
        changed: it is another time now (a Span).
    """

    changed = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._span = Span(shortest=300, longest=300)
        hint = self.tr("Minutes, or a time such as 90 s, 1 h 30 min or 15-20 min")
        self.setToolTip(hint)
        self.setAccessibleDescription(hint)
        self.edited.connect(self._on_typed)

    @property
    def span(self) -> Span:
        """The time as it stands."""
        return self._span

    def show_span(self, span: Span) -> None:
        """Show this time, as it was typed where it was."""
        self._span = span
        if not self.hasFocus() or read_typed(self.text()) != span:
            self.show_words(span_in_words(span))

    def step(self, *, up: bool) -> None:
        """More, or less."""
        longest = stepped(self._span.longest, up=up)
        elastic = self._span.shortest != self._span.longest
        self._be(Span(shortest=min(self._span.shortest, longest) if elastic else longest, longest=longest))
        self.show_words(span_in_words(self._span))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.step(up=event.key() == Qt.Key.Key_Up)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setText(span_in_words(self._span))

    def _on_typed(self, typed: str) -> None:
        span = read_typed(typed)
        if span is not None:
            self._be(span)

    def _be(self, span: Span) -> None:
        if span != self._span:
            self._span = span
            self.changed.emit(span)


class TimeStepper(QWidget):
    """A time between two buttons, less and more.

    Signals:
        changed: it is another time now (a Span).
    """

    changed = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.line = TimeLine(name)
        self.less = self._button("−", self.tr("Less time"), name)
        self.more = self._button("+", self.tr("More time"), name)
        row = QHBoxLayout(self)
        in_lines(self, row, margins=(0, 0, 0, 0), spacing=1 / 3)
        for widget in (self.less, self.line, self.more):
            row.addWidget(widget)
        row.addStretch(1)
        self.less.clicked.connect(self._on_less)
        self.more.clicked.connect(self._on_more)
        self.line.changed.connect(self.changed)
        self._measure()

    @property
    def span(self) -> Span:
        return self.line.span

    def show_span(self, span: Span) -> None:
        """Show this time."""
        self.line.show_span(span)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def _measure(self) -> None:
        self.line.setMinimumWidth(self.fontMetrics().horizontalAdvance("00 h 00 min") + 8)
        self.line.setMaximumWidth(self.fontMetrics().horizontalAdvance("00-00 min 000000"))

    def _on_less(self) -> None:
        self.line.step(up=False)

    def _on_more(self) -> None:
        self.line.step(up=True)

    def _button(self, sign: str, meaning: str, name: str) -> QPushButton:
        button = QPushButton(sign)
        button.setAccessibleName(meaning)
        button.setAccessibleDescription(name)
        button.setToolTip(meaning)
        button.setAutoRepeat(True)
        button.setAutoDefault(False)
        return button


class SpanField(QWidget):
    """A time that may shrink when the evening runs late, down to another one.

    Signals:
        changed: it is another time now (a Span).
    """

    changed = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.longest = TimeStepper(name)
        self.shrinks = TickBox(self.tr("It may shrink when the evening runs late"))
        self.shortest = TimeStepper(self.tr("At the least"))
        self._least = QWidget()
        row = QHBoxLayout(self._least)
        in_lines(self, row, margins=(0, 0, 0, 0), spacing=1 / 2)
        row.addWidget(PlainLabel(self.tr("down to"), role="soft"))
        row.addWidget(self.shortest, 1)
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=1 / 3)
        for widget in (self.longest, self.shrinks, self._least):
            column.addWidget(widget)
        self._least.hide()
        self.longest.changed.connect(self._on_longest)
        self.shortest.changed.connect(self._on_shortest)
        self.shrinks.clicked.connect(self._on_shrinks)

    @property
    def span(self) -> Span:
        """The time as it stands."""
        return self.longest.span

    def show_span(self, span: Span) -> None:
        """Show this time."""
        elastic = span.shortest != span.longest
        self.longest.show_span(span)
        self.shrinks.setChecked(elastic)
        self._least.setVisible(elastic or self.shortest.line.hasFocus())
        self.shortest.show_span(Span(shortest=span.shortest, longest=span.shortest))

    def _on_longest(self, span: Span) -> None:
        self.show_span(span)
        self.changed.emit(span)

    def _on_shortest(self, span: Span) -> None:
        shortest, longest = span.longest, self.span.longest
        whole = Span(shortest=min(shortest, longest), longest=max(shortest, longest))
        self.longest.show_span(whole)
        self.changed.emit(whole)

    def _on_shrinks(self, on: bool) -> None:
        longest = self.span.longest
        span = Span(shortest=stepped(longest * 3 // 4 + 1, up=False) if on else longest, longest=longest)
        self.show_span(span)
        self.changed.emit(span)
