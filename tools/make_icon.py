"""Make Microsol's own icon: `python -m tools.make_icon` draws it anew, in resources/icons/microsol.

The drawings as SVG, a PNG of each size, a `.ico` for Windows and a `.icns` for macOS. Nothing is measured by eye or
traced: what it looks like is in tools/icon_drawing.py, and the same program makes the same files.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from tools.icon_drawing import drawing
from tools.icon_files import FOR_MACOS, FOR_WINDOWS, icns, ico, png

FOLDER = Path(__file__).parents[1] / "resources" / "icons" / "microsol"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Pixels: what desktops ask for."""
SOURCES = {"microsol-16.svg": 16, "microsol-32.svg": 32, "microsol.svg": 512}
"""Each drawing, and a size that it is for."""


def picture(size: int) -> QImage:
    """The icon with this many pixels a side, on nothing."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(drawing(size).encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def make(folder: Path) -> None:
    """Draw the icon in all its sizes into this folder."""
    folder.mkdir(parents=True, exist_ok=True)
    images = {size: picture(size) for size in {*SIZES, *FOR_WINDOWS, *FOR_MACOS.values()}}
    for name, size in SOURCES.items():
        (folder / name).write_text(drawing(size), encoding="utf-8")
    for size in SIZES:
        (folder / f"microsol-{size}.png").write_bytes(png(images[size]))
    (folder / "microsol.ico").write_bytes(ico(images))
    (folder / "microsol.icns").write_bytes(icns(images))


def main() -> int:
    """Draw it where it ships."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    running = QGuiApplication([])
    make(FOLDER)
    del running
    return 0


if __name__ == "__main__":
    sys.exit(main())
