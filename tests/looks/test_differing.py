"""Two pictures are compared by their dots alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from tests.looks.test_looks import differing, plain
from tests.pixels import bytes_of

ODD = QSize(7, 5)


def test_behind_the_end_of_a_line_lies_nothing() -> None:
    grey = bytes_of(plain(ODD, "white"), QImage.Format.Format_Grayscale8)
    coloured = bytes_of(plain(ODD, "white"), QImage.Format.Format_RGB888)

    assert grey == (b"\xff" * 7 + b"\0") * 5
    assert coloured == (b"\xff" * 21 + b"\0" * 3) * 5


def test_a_single_dot_of_another_colour_is_found_at_the_end_of_a_line() -> None:
    one, other = plain(ODD, "white"), plain(ODD, "white")
    other.setPixelColor(ODD.width() - 1, 2, "black")

    assert differing(one, other) == pytest.approx(1 / 35)
