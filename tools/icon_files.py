"""Icons of many sizes in one file, as Windows (.ico) and macOS (.icns) want them; Qt writes both with one size only.

A `.ico` is a table of pictures: small ones as bitmaps, which every Windows shows, the largest as a PNG. A `.icns` is a
row of pictures, each after four letters that say its size: the two smallest as their colours one after another and the
mask apart, which every macOS shows, the others as PNGs.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

FOR_WINDOWS = (16, 24, 32, 48, 64, 256)
FOR_MACOS = {"ic11": 32, "ic12": 64, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024}
"""Four letters and pixels. The first two are 16 and 32 points on a screen of twice the scale."""
FOR_MACOS_BY_COLOUR = {("is32", "s8mk"): 16, ("il32", "l8mk"): 32}
"""The letters of the colours and of the mask, and pixels."""
SHORTEST_RUN, LONGEST_RUN, LONGEST_PIECE = 3, 130, 128


def png(image: QImage) -> bytes:
    """The picture as a PNG file, as small as it gets."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    # Here that is how hard it is squeezed; nothing is lost.
    writer.setCompression(100)
    if not writer.write(image):
        raise SystemExit(writer.errorString())
    return bytes(buffer.data().data())


def ico(images: dict[int, QImage]) -> bytes:
    """All sizes that Windows asks for, of these pictures by size, as one `.ico` file."""
    bodies = [png(images[size]) if size == 256 else _bitmap(images[size]) for size in FOR_WINDOWS]
    offset = 6 + 16 * len(bodies)
    table = b""
    for size, body in zip(FOR_WINDOWS, bodies, strict=True):
        # A side of 256 is written as 0: there is one byte for it.
        table += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(body), offset)
        offset += len(body)
    return struct.pack("<HHH", 0, 1, len(bodies)) + table + b"".join(bodies)


def icns(images: dict[int, QImage]) -> bytes:
    """All sizes that macOS asks for, of these pictures by size, as one `.icns` file."""
    parts = []
    for (colours, mask), size in FOR_MACOS_BY_COLOUR.items():
        blue, green, red, alpha = _channels(images[size])
        parts += [(colours, b"".join(map(_packed, (red, green, blue)))), (mask, alpha)]
    parts += [(letters, png(images[size])) for letters, size in FOR_MACOS.items()]
    body = b"".join(letters.encode() + struct.pack(">I", 8 + len(part)) + part for letters, part in parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def _bitmap(image: QImage) -> bytes:
    """A bitmap as icons have it: rows from below, and after them a mask of one bit a pixel, left empty here."""
    size = image.width()
    rows = _rows(image)
    mask = bytes((size + 31) // 32 * 4 * size)
    header = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, len(rows) * size * 4 + len(mask), 0, 0, 0, 0)
    return header + b"".join(reversed(rows)) + mask


def _rows(image: QImage) -> list[bytes]:
    """Each row's pixels as blue, green, red and how much they cover."""
    plain = image.convertToFormat(QImage.Format.Format_ARGB32)
    data, step, width = bytes(plain.constBits()), plain.bytesPerLine(), 4 * plain.width()
    return [data[row * step : row * step + width] for row in range(plain.height())]


def _channels(image: QImage) -> Iterable[bytes]:
    data = b"".join(_rows(image))
    return (data[channel::4] for channel in range(4))


def _packed(data: bytes) -> bytes:
    """Repetitions told once: `n - 1` stands before n bytes as they are, `n + 125` before one that comes n times."""
    packed = bytearray()
    plain = bytearray()
    at = 0
    while at < len(data):
        run = _run(data, at)
        if run < SHORTEST_RUN:
            plain += data[at : at + run]
        else:
            packed += _as_they_are(plain) + bytes((run + 125, data[at]))
            plain.clear()
        at += run
    return bytes(packed + _as_they_are(plain))


def _run(data: bytes, at: int) -> int:
    end = at + 1
    while end < len(data) and end - at < LONGEST_RUN and data[end] == data[at]:
        end += 1
    return end - at


def _as_they_are(plain: bytearray) -> bytes:
    pieces = (plain[at : at + LONGEST_PIECE] for at in range(0, len(plain), LONGEST_PIECE))
    return b"".join(bytes((len(piece) - 1,)) + piece for piece in pieces)
