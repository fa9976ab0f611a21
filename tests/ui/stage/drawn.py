"""Pictures for the tests, made on the spot and written beside a practice."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter


def bowl(path: Path, wide: int = 1200, high: int = 900) -> None:
    """A picture of a bowl: upright it has a dark half above and a light half below."""
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor("#35506b"))
    painter = QPainter(image)
    painter.fillRect(QRect(0, high // 2, wide, high - high // 2), QColor("#cfae7c"))
    painter.setBrush(QColor("#7a3b22"))
    painter.setPen(QColor("#7a3b22"))
    painter.drawChord(QRect(wide // 4, high // 4, wide // 2, high // 2), 180 * 16, 180 * 16)
    painter.end()
    assert image.save(str(path))


def ink(path: Path, wide: int = 600, high: int = 900) -> None:
    """A drawing in black on no ground at all."""
    image = QImage(wide, high, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    painter.fillRect(QRect(QPoint(wide // 3, 0), QPoint(wide // 2, high)), QColor("black"))
    painter.end()
    assert image.save(str(path))


def lying(path: Path) -> None:
    """A photograph as cameras that were held upright save it: lying, with a word that it is to be turned by 90°."""
    bowl(path)
    data = path.read_bytes()
    tiff = b"MM\x00*" + struct.pack(">IHHHIHHI", 8, 1, 0x0112, 3, 1, 6, 0, 0)
    exif = b"Exif\x00\x00" + tiff
    path.write_bytes(data[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + data[2:])


def png_that_claims(path: Path, wide: int, high: int) -> None:
    """A few bytes that say they are a picture of this size."""
    body = b"IHDR" + struct.pack(">IIBBBBB", wide, high, 8, 6, 0, 0, 0)
    header = struct.pack(">I", 13) + body + struct.pack(">I", zlib.crc32(body))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + header + b"\x00\x00\x00\x08IDAT" + b"x" * 8)
