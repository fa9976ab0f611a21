"""What a gathering brought back, under its heads: each line can be ticked when it has been done."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from microsol_desktop.circle.gatherings import HarvestLine
from microsol_desktop.ui.circles.in_rows import InRows
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.tick_box import TickBox


class GatheringHarvestCard(Card):
    """A tick a line; the lines are tied to no name.

    Signals:
        ticked: this line has been done, or has not (a HarvestLine and whether).
    """

    ticked = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__("")
        self.heading.setText(self.tr("Harvest"))
        self.heading.show()
        self.heads: InRows[tuple[str, tuple[HarvestLine, ...]]] = InRows(self._make_head)
        self.body.addWidget(self.heads)
        self.body.addWidget(PlainLabel(self.tr("A tick says that it has been done."), role="soft", wraps=True))

    def show_value(self, lines: tuple[HarvestLine, ...]) -> None:
        """These lines; without any, nothing is there."""
        kept = [line for line in lines if line.kept]
        order = {head: place for place, head in enumerate(dict.fromkeys(line.head for line in kept))}
        kept.sort(key=lambda line: order[line.head])
        self.heads.show_values([(head, tuple(some)) for head, some in groupby(kept, key=_head)])
        self.setVisible(bool(kept))

    def _make_head(self) -> QWidget:
        made = _Head()
        made.ticked.connect(self.ticked)
        return made


class _Head(QWidget):
    """One head, and its lines."""

    ticked = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self.head = PlainLabel(role="soft", wraps=True)
        self.lines: InRows[HarvestLine] = InRows(self._make_line)
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=1 / 4)
        column.addWidget(self.head)
        column.addWidget(self.lines)

    def show_value(self, value: tuple[str, tuple[HarvestLine, ...]]) -> None:
        head, lines = value
        self.head.say(head[:1].upper() + head[1:])
        self.head.setVisible(bool(head))
        self.lines.show_values(lines)

    def _make_line(self) -> QWidget:
        made = _Line()
        made.ticked.connect(self.ticked)
        return made


class _Line(TickBox):
    """One line with its tick."""

    ticked = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self._line: HarvestLine | None = None
        self.clicked.connect(self._on_clicked)

    def show_value(self, line: HarvestLine) -> None:
        self._line = line
        self.setText(line.line.replace("&", "&&"))
        self.setChecked(line.done)

    def _on_clicked(self, on: bool) -> None:
        if self._line is not None:
            self.ticked.emit(self._line, on)


def _head(line: HarvestLine) -> str:
    return line.head
