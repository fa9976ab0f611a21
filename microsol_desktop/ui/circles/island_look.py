"""What the island is drawn with: a colour and a line for each kind of circle, and the letters. Draws nothing itself."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette, QPen

from microsol_desktop.circle.circles import CircleKind
from microsol_desktop.ui.tokens import Theme

_PLACES = {kind: place for place, kind in enumerate(CircleKind)}


class Line(NamedTuple):
    """How a circle of some kind is outlined: each kind otherwise, so that nobody has to tell them by colour."""

    dashes: tuple[float, ...]
    """Drawn and left out in turn, in widths of the line; none for a whole line."""
    width: float
    double: bool = False


LINES: dict[CircleKind, Line] = {
    CircleKind.DYAD: Line((1, 2), 1.6),
    CircleKind.CREW: Line((), 1.2),
    CircleKind.HOUSEHOLD: Line((5, 2.5), 1.4),
    CircleKind.SHARING: Line((), 2.4),
    CircleKind.PROJECT: Line((6, 2, 1, 2), 1.4),
    CircleKind.CONGREGATION: Line((), 1.2, double=True),
    CircleKind.NETWORK: Line((9, 3), 2.4),
}


class Look(NamedTuple):
    """Everything that the island is drawn with, in one theme at one size of text."""

    ground: QColor
    land: QColor
    coast: QColor
    text: QColor
    soft: QColor
    current: QColor
    """What lies behind the row that is chosen."""
    chosen: QColor
    kinds: tuple[QColor, ...]
    font: QFont
    is_dark: bool

    def colour(self, kind: CircleKind) -> QColor:
        """What circles of this kind are drawn in."""
        return self.kinds[_PLACES[kind]]

    def pen(self, kind: CircleKind, times: float = 1.0) -> QPen:
        """The line around a circle of this kind; it stays as wide as it is however near one comes."""
        line = LINES[kind]
        pen = QPen(self.colour(kind), line.width * times)
        pen.setCosmetic(True)
        if line.dashes:
            pen.setDashPattern(list(line.dashes))
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen


def look(palette: QPalette, font: QFont, theme: Theme | None) -> Look:
    """What the island is drawn with in this theme; without one, in the palette's colours, told by the lines alone."""
    role = QPalette.ColorRole
    text = QColor(theme.text) if theme else palette.color(role.WindowText)
    # Where a style sheet lets what is behind it through, a page's own palette has no ground: it would be black.
    ground = QColor(theme.ground) if theme else palette.color(role.Window)
    return Look(
        ground=ground,
        land=QColor(theme.surface) if theme else palette.color(role.Base),
        coast=QColor(theme.line_strong) if theme else palette.color(role.Mid),
        text=text,
        soft=QColor(theme.text_soft) if theme else palette.color(role.PlaceholderText),
        current=QColor(theme.surface_current) if theme else palette.color(role.Highlight),
        chosen=QColor(theme.focus) if theme else text,
        kinds=tuple(map(QColor, theme.kinds)) if theme else (text,) * len(CircleKind),
        font=font,
        is_dark=ground.lightness() < text.lightness(),
    )
