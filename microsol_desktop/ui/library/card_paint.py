"""Draws a practice as a card: its leaf and title, what it is for, for how many and how long, its star."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen, QPixmap, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from microsol_desktop.desk.shelves import Row
from microsol_desktop.practice.needs import Region
from microsol_desktop.ui.circles.drawn import show_whole
from microsol_desktop.ui.kit.rows_model import Index
from microsol_desktop.ui.library.card_model import Role
from microsol_desktop.ui.library.leaf import hue, leaf, star
from microsol_desktop.ui.tokens import Theme

HIGH = 6.4
"""A card and the room below it, in heights of a line."""
BETWEEN = 0.6
"""The room between two cards, in the same."""
INSIDE = 0.8
STAR_ROOM = 1.7

Drawing = Callable[[QPainter], None]


class Places(NamedTuple):
    """Where the parts of a card are."""

    box: QRect
    star: QRect
    forms: QRect


def places(cell: QRect, em: int, direction: Qt.LayoutDirection, forms_wide: int) -> Places:
    """Where the parts of a card are in its cell, turned round where one reads from the right."""
    between = round(em * BETWEEN)
    box = cell.adjusted(0, 0, -between, -between)
    side = round(em * STAR_ROOM)
    star_at = QRect(box.right() + 1 - side - em // 4, box.top() + em // 4, side, side)
    high = round(em * 1.5)
    forms = QRect(box.right() + 1 - forms_wide - em, box.bottom() + 1 - high - em // 3, forms_wide + em, high)
    return Places(
        QStyle.visualRect(direction, cell, box),
        QStyle.visualRect(direction, cell, star_at),
        QStyle.visualRect(direction, cell, forms if forms_wide else QRect()),
    )


class Face(NamedTuple):
    """Letters of one weight: making them anew for each card would cost as much as the card."""

    font: QFont
    metrics: QFontMetrics


class Faces(NamedTuple):
    """The letters of a card."""

    plain: Face
    medium: Face
    strong: Face


def faces_of(font: QFont) -> Faces:
    """The letters of a card, from those of the window."""
    made = []
    for weight in (None, QFont.Weight.Medium, QFont.Weight.DemiBold):
        face = QFont(font)
        if weight is not None:
            face.setWeight(weight)
        made.append(Face(face, QFontMetrics(face)))
    return Faces(*made)


class CardRows(QStyledItemDelegate):
    """Draws one card in its cell; `wide` is how wide a cell is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._faces: tuple[str, Faces] | None = None
        self._stamps: dict[tuple[object, ...], QPixmap] = {}
        self.wide = 300

    def wear(self, theme: Theme) -> None:
        """Draw in this theme's colours from now on."""
        self._theme = theme
        self._stamps.clear()

    def _letters(self, font: QFont) -> Faces:
        key = font.key()
        if self._faces is None or self._faces[0] != key:
            self._faces = (key, faces_of(font))
        return self._faces[1]

    def _stamp(self, painter: QPainter, at: QPointF, em: int, key: tuple[object, ...], draw: Drawing) -> None:
        """What is the same on many cards, with its middle there: drawn once, and put there like a stamp."""
        scale = painter.device().devicePixelRatio()
        made = self._stamps.get((*key, em, scale))
        if made is None:
            made = self._stamps[*key, em, scale] = _stamp_of(draw, em, scale)
        painter.drawPixmap(QPointF(round(at.x() - em), round(at.y() - em)), made)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.wide, round(QFontMetrics(option.font).height() * HIGH))

    def places(self, cell: QRect, font: QFont, index: Index, direction: Qt.LayoutDirection) -> Places:
        """Where the parts of a card are."""
        metrics = self._letters(font).plain.metrics
        forms = self._forms_in(cell, font, index)
        wide = metrics.horizontalAdvance(forms) + metrics.height() if forms else 0
        return places(cell, metrics.height(), direction, wide)

    def _forms_in(self, cell: QRect, font: QFont, index: Index) -> str:
        """How many other forms there are; their number alone where the words would leave no room for how long and whom.

        Heard, and told under the pointer, they are whole.
        """
        words, letters = str(index.data(Role.FORMS)), self._letters(font)
        plain, medium, em = letters.plain.metrics, letters.medium.metrics, letters.plain.metrics.height()
        length, people = str(index.data(Role.LENGTH)), str(index.data(Role.PEOPLE)).partition(" · ")[0]
        before = medium.horizontalAdvance(length) + em // 2 + 2 if length else 0
        taken = plain.horizontalAdvance(words) + 2 * em - em // 3
        room = cell.width() - round(em * BETWEEN) - 2 * round(em * INSIDE)
        fits = not words or before + plain.horizontalAdvance(people) + taken <= room
        return words if fits else str(index.data(Role.ROW).forms)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(Role.ROW)
        em = self._letters(option.font).plain.metrics.height()
        where = self.places(option.rect, option.font, index, option.direction)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, where.box, option.state, em, is_form=row.is_form)
        inside = where.box.adjusted(round(em * INSIDE), round(em * 0.55), -round(em * INSIDE), -round(em * 0.5))
        top = QRect(inside.left(), inside.top(), inside.width(), round(em * 1.2))
        self._head(painter, top, option, index, where)
        about = QRect(inside.left(), top.bottom() + em // 8, inside.width(), round(em * 2.3))
        self._two_lines(painter, about, option, str(index.data(Role.ABOUT)))
        foot = QRect(inside.left(), inside.bottom() + 1 - round(em * 1.15), inside.width(), round(em * 1.15))
        self._foot(painter, foot, option, index, where)
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        roles = (Qt.ItemDataRole.DisplayRole, Role.ABOUT, Role.PEOPLE, Role.LENGTH, Role.FORMS)
        lines = tuple(str(index.data(role)) for role in roles) if index.isValid() else ()
        return bool(lines) and show_whole(event, view, lines)

    def _ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag, em: int, *, is_form: bool) -> None:
        theme, flags = self._theme, QStyle.StateFlag
        focused, chosen = bool(state & flags.State_HasFocus), bool(state & flags.State_Selected)
        ground = theme.surface_current if chosen else theme.ground if is_form else theme.surface
        painter.setBrush(QColor(theme.surface_hover if state & flags.State_MouseOver and not chosen else ground))
        line = 2 if focused or chosen else 1
        painter.setPen(QPen(QColor(theme.focus if focused else theme.accent if chosen else theme.line), line))
        # A line lies half on each side of where it is drawn: this way it fills whole pixels.
        half = line / 2
        painter.drawRoundedRect(QRectF(box).adjusted(half, half, -half, -half), em * 0.6, em * 0.6)

    def _head(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, index: Index, where: Places) -> None:
        """The leaf, the title, and the star."""
        theme, letters = self._theme, self._letters(option.font)
        em, is_turned = letters.plain.metrics.height(), option.direction == Qt.LayoutDirection.RightToLeft
        region = Region(index.data(Role.REGION))
        at = QPointF(box.right() - em * 0.4 if is_turned else box.left() + em * 0.4, box.center().y() + 1)
        self._stamp(painter, at, em, (region, is_turned), lambda on: _leaf(on, theme, region, em, is_turned=is_turned))
        before, after = round(em * 1.05), where.star.width() - em // 2
        title = box.adjusted(after if is_turned else before, 0, -before if is_turned else -after, 0)
        colour = theme.text if index.data(Role.SUITS) else theme.text_soft
        self._line(painter, title, option, letters.strong, colour, str(index.data()))
        is_favourite, middle = bool(index.data(Role.STAR)), QPointF(where.star.center()) + QPointF(0.5, 1)
        self._stamp(painter, middle, em, (is_favourite,), lambda on: _star(on, theme, em, is_favourite=is_favourite))

    def _foot(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, index: Index, where: Places) -> None:
        """How long, for whom; and that there are other forms of it."""
        theme, letters = self._theme, self._letters(option.font)
        em, is_turned = letters.plain.metrics.height(), option.direction == Qt.LayoutDirection.RightToLeft
        room = box
        if forms := self._forms_in(option.rect, option.font, index):
            taken = where.forms.width() - em // 3
            room = box.adjusted(taken if is_turned else 0, 0, 0 if is_turned else -taken, 0)
            self._forms(painter, where.forms, option, forms, is_open=index.data(Role.ROW).is_open)
        length = str(index.data(Role.LENGTH))
        wide = letters.medium.metrics.horizontalAdvance(length) + 2
        self._line(painter, room, option, letters.medium, theme.text, length)
        begins = wide + em // 2 if length else 0
        rest = room.adjusted(0 if is_turned else begins, 0, -begins if is_turned else 0, 0)
        words = _whole_parts(str(index.data(Role.PEOPLE)), letters.plain.metrics, rest.width())
        self._line(painter, rest, option, letters.plain, theme.text_soft, words)

    def _forms(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, words: str, *, is_open: bool) -> None:
        theme, letters = self._theme, self._letters(option.font)
        em, is_turned = letters.plain.metrics.height(), option.direction == Qt.LayoutDirection.RightToLeft
        text = box.adjusted(em // 2, 0, -em // 2, 0)
        self._line(painter, text, option, letters.plain, theme.accent_text, words)
        x = text.left() + em * 0.3 if is_turned else text.right() - em * 0.3
        y, reach = box.center().y() + em * 0.05, em * (-0.17 if is_open else 0.17)
        pen = QPen(QColor(theme.accent_text), max(1.5, em / 11), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(
            [QPointF(x - em * 0.22, y - reach), QPointF(x, y + reach), QPointF(x + em * 0.22, y - reach)]
        )

    def _line(
        self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, face: Face, colour: str, words: str
    ) -> None:
        """One line to the letter, with an ellipsis where there is no room."""
        if not words:
            return
        where = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(face.font)
        painter.setPen(QColor(colour))
        shown = face.metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, box.width()))
        painter.drawText(box, int(where | Qt.TextFlag.TextSingleLine), shown)

    def _two_lines(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, words: str) -> None:
        """What it is about, in two lines at the most; a third would tell more than a card has room for."""
        face = self._letters(option.font).plain
        high = round(face.metrics.height() * 1.12)
        layout = QTextLayout(words, face.font)
        how = QTextOption(QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft))
        how.setTextDirection(option.direction)
        layout.setTextOption(how)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(box.width())
        end = line.textLength()
        layout.endLayout()
        first = QRect(box.left(), box.top(), box.width(), high)
        self._line(painter, first, option, face, self._theme.text_soft, words[:end].rstrip())
        self._line(painter, first.translated(0, high), option, face, self._theme.text_soft, words[end:])


def _whole_parts(words: str, metrics: QFontMetrics, wide: int) -> str:
    """As many of the parts between dots as there is room for; of the first at least as much as fits."""
    while " · " in words and metrics.horizontalAdvance(words) > wide:
        words = words.rpartition(" · ")[0]
    return words


def _stamp_of(draw: Drawing, em: int, scale: float) -> QPixmap:
    """What is drawn around its middle, two heights of a line wide and high."""
    side = round(2 * em * scale)
    made = QPixmap(side, side)
    made.setDevicePixelRatio(scale)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(em, em)
    draw(painter)
    painter.end()
    return made


def _leaf(painter: QPainter, theme: Theme, region: Region, em: int, *, is_turned: bool) -> None:
    painter.translate(em * 0.35 if is_turned else -em * 0.35, 0)
    painter.rotate(-142 if is_turned else -38)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(hue(theme, region)))
    painter.translate(-em * 0.08, em * 0.22 * (-1 if is_turned else 1))
    painter.drawPath(leaf(em * 0.95))


def _star(painter: QPainter, theme: Theme, em: int, *, is_favourite: bool) -> None:
    painter.setBrush(QColor(theme.accent) if is_favourite else Qt.BrushStyle.NoBrush)
    pen = QPen(QColor(theme.accent if is_favourite else theme.line_strong), max(1.2, em / 16))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolygon(star(QPointF(0, 0), em * 0.42))
