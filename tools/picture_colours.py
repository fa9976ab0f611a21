"""Pictures in few colours: a window has few anyway, and the file is a third as large."""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from itertools import accumulate

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

COLOURS = 48
"""As many as a window has that is made of plain grounds and letters."""

Colours = list[tuple[tuple[int, int, int], int]]
"""Red, green and blue, and how many dots have them."""


def in_few_colours(picture: QImage, most: int = COLOURS) -> QImage:
    """The same in as many colours as it needs to look the same: a third of the bytes."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(plain.constBits()).cast("I"))
    colours = [((pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255), count) for pixel, count in counted.items()]
    boxes = [sorted(colours)]
    while len(boxes) < most and max(map(_spread, boxes)) > 0:
        widest = max(boxes, key=_spread)
        boxes.remove(widest)
        boxes += _halves(widest)
    return plain.convertToFormat(
        QImage.Format.Format_Indexed8, [_mean(box) for box in boxes], Qt.ImageConversionFlag.AvoidDither
    )


def _widths(box: Colours) -> tuple[int, ...]:
    return tuple(max(c[part] for c, _ in box) - min(c[part] for c, _ in box) for part in range(3))


def _spread(box: Colours) -> float:
    """How much would be lost if these were all one colour; a small dot in a colour of its own is worth one as well."""
    return float(max(_widths(box)) * sum(count for _, count in box) ** 0.4)


def _halves(box: Colours) -> tuple[Colours, Colours]:
    """Two boxes with about as many dots each, cut across where the colours differ most."""
    widths = _widths(box)
    part = widths.index(max(widths))
    ordered = sorted(box, key=lambda colour: (colour[0][part], colour[0]))
    summed = list(accumulate(count for _, count in ordered))
    cut = min(max(bisect(summed, summed[-1] // 2), 1), len(ordered) - 1)
    return ordered[:cut], ordered[cut:]


def _mean(box: Colours) -> int:
    dots = sum(count for _, count in box)
    red, green, blue = (round(sum(c[part] * count for c, count in box) / dots) for part in range(3))
    return QColor(red, green, blue).rgb()
