"""Icons by name, in the colour of what they are for. The Lucide drawings are in the folder that is handed in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

ICON_NAMES = (
    "arrow-left",
    "arrow-left-right",
    "arrow-right",
    "bell",
    "bell-off",
    "check",
    "chevron-down",
    "chevron-right",
    "eye",
    "flag",
    "folder-open",
    "hand",
    "help-circle",
    "hourglass",
    "list",
    "minus",
    "monitor",
    "moon",
    "pause",
    "play",
    "plus",
    "refresh-cw",
    "search",
    "settings",
    "skip-forward",
    "timer",
    "undo",
    "users",
    "x",
)

_RATIOS = (1.0, 1.5, 2.0)
"""The screens' scale factors that an icon is drawn for; Qt takes the next larger one for others."""

_OWN_SIZES = (16, 22, 24, 32, 48, 64, 128)
"""Pixels. X keeps each of them with every window, so the largest ones that ship are not among them."""


def own_icon(folder: Path) -> QIcon:
    """Microsol's own icon in its colours, for windows; one whose files can't be read is an empty one."""
    drawn = QIcon()
    for size in _OWN_SIZES:
        drawn.addFile(str(folder / "microsol" / f"microsol-{size}.png"), QSize(size, size))
    return drawn


def icon(name: str, colour: str, size: int, folder: Path) -> QIcon:
    """The icon in this colour (`#rrggbb`), at this many logical pixels, sharp on screens of every scale.

    An icon that can't be read is an empty one: its button has words or a name besides.
    """
    drawn = QIcon()
    for ratio in _RATIOS:
        drawn.addPixmap(icon_pixmap(name, colour, size, folder, ratio))
    return drawn


def icon_pixmap(name: str, colour: str, size: int, folder: Path, ratio: float = 1.0) -> QPixmap:
    """One picture of the icon, for a screen of this scale factor; for painting by oneself."""
    # Some 4 ms of import, and none of it is needed before the first icon.
    from PySide6.QtSvg import QSvgRenderer

    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    try:
        drawing = (folder / f"{name}.svg").read_bytes()
    except OSError:
        return pixmap
    renderer = QSvgRenderer(QByteArray(drawing.replace(b"currentColor", colour.encode())))
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
