"""What can be brought in, line by line: the way back, a break, a silence, a round, and the practices."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from microsol_desktop.practice.about import Slug
from microsol_desktop.ui.console.line_list import LINE, Index, LinesModel
from microsol_desktop.ui.console.painting import elided, rounded
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.words import seconds_or_minutes

HOUR = 3600


class Brings(StrEnum):
    """What sort of thing a row brings in."""

    BACK = "back"
    BREAK = "break"
    SILENCE = "silence"
    ROUND = "round"
    PRACTICE = "practice"


STEPS = {Brings.BREAK: 60, Brings.SILENCE: 60, Brings.ROUND: 30}
"""Seconds by which one key makes it longer or shorter; what is not here has a length of its own."""

USUAL = {Brings.BREAK: 600, Brings.SILENCE: 120, Brings.ROUND: 60}
"""Seconds that each has unless the host says otherwise."""


class InsertRow(NamedTuple):
    """One thing that can be brought in. `seconds` where the host says how long it takes."""

    brings: Brings
    title: str
    aside: str = ""
    seconds: int = 0
    slug: Slug | None = None


class InsertModel(LinesModel[InsertRow]):
    """The rows as they are shown."""

    def name_of(self, line: InsertRow) -> str:
        return line.title

    def sentence_of(self, line: InsertRow) -> str:
        return ", ".join(part for part in (line.title, self.aside(line)) if part)

    def aside(self, row: InsertRow) -> str:
        """What stands at the far side of a row: how long it takes, or for how many it is."""
        if row.brings not in STEPS:
            return row.aside
        length = self._length(row.seconds)
        return fill(self.tr("%1 each"), length) if row.brings is Brings.ROUND else length

    def _length(self, seconds: int) -> str:
        """A length as a host says it: "10 min", "30 s", "1:30 min"."""
        if seconds > HOUR or seconds < 60 or not seconds % 60:
            return seconds_or_minutes(seconds)
        return fill(self.tr("%1 min"), f"{seconds // 60}:{seconds % 60:02d}")


class InsertDelegate(QStyledItemDelegate):
    """A row: its title, and at the far side what is told of it; the one that is chosen stands out."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(10 * option.font.pixelSize(), QFontMetrics(option.font).height() * 9 // 5)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, model, em = index.data(LINE), index.model(), option.font.pixelSize()
        if not isinstance(row, InsertRow) or not isinstance(model, InsertModel):
            return
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen:
            ground = option.palette.color(QPalette.ColorRole.Highlight).name()
            rounded(painter, option.rect.adjusted(1, 1, -1, -1), ground, em / 2)
        box = option.rect.adjusted(em * 3 // 4, 0, -em * 3 // 4, 0)
        self._write(painter, option, box, (row.title, model.aside(row)), is_chosen=is_chosen)
        painter.restore()

    def _write(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, said: tuple[str, str], *, is_chosen: bool
    ) -> None:
        plain, strong = QFont(option.font), QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold if is_chosen else QFont.Weight.Medium)
        title, aside = said
        wide = min(QFontMetrics(plain).horizontalAdvance(aside) + 2, box.width() // 2)
        text, soft = QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText
        if is_chosen:
            text = soft = QPalette.ColorRole.HighlightedText
        left = box.adjusted(0, 0, -wide - option.font.pixelSize(), 0)
        right = QRect(box.right() - wide, box.y(), wide, box.height())
        far = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        elided(painter, left, title, strong, option.palette.color(text).name())
        elided(painter, right, aside, plain, option.palette.color(soft).name(), far)
