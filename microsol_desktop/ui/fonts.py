"""The two families that ship: Inter for everything that is read in passing, Vollkorn for what a circle is asked."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

TEXT_FAMILY = "Inter"
PROMPT_FAMILY = "Vollkorn"
DIGITS_FAMILY = "Inter Display"
BASE_PIXELS = 15

# Registering one takes about half a millisecond; the first one 4 to 10, which the first text pays for in any case.
WINDOW_FONTS = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Vollkorn-Medium.ttf")
STAGE_FONTS = (
    "Vollkorn-Medium.ttf",
    "Vollkorn-Regular.ttf",
    "Vollkorn-Italic.ttf",
    "Vollkorn-Bold.ttf",
    "InterDisplay-Light.otf",
    "Inter-Regular.otf",
    "Inter-Italic.otf",
    "Inter-Medium.otf",
    "Inter-SemiBold.otf",
)


def load_fonts(folder: Path) -> tuple[str, ...]:
    """Register what home and the console are written in; answers with the files that could not be taken."""
    return _register(folder, WINDOW_FONTS)


def load_stage_fonts(folder: Path) -> tuple[str, ...]:
    """Register what the stage needs besides; called when a stage is made, again without harm."""
    return _register(folder, STAGE_FONTS)


def _register(folder: Path, names: tuple[str, ...]) -> tuple[str, ...]:
    """Without its font a window still opens, in the system's own: no reason to stop a gathering."""
    return tuple(name for name in names if not _is_registered(str(folder / name)))


@cache
def _is_registered(file: str) -> bool:
    """Register a font, once: Qt keeps some 5 KB for each time that it is asked, also where it knows the file."""
    return QFontDatabase.addApplicationFont(file) >= 0


def window_font(scale: float = 1.0) -> QFont:
    """What windows are written in, at the host's text size (1.0 to 2.0)."""
    font = QFont(TEXT_FAMILY)
    font.setPixelSize(round(BASE_PIXELS * scale))
    return font


def tabular(font: QFont) -> QFont:
    """The same font with digits of one width, so that a running time does not tremble.

    Inter and Vollkorn keep that promise. Inter Display Light comes near it only (its 1 is narrower): draw its digits
    each in a cell of `digit_cell`.
    """
    steady = QFont(font)
    steady.setFeature(QFont.Tag("tnum"), 1)
    return steady


def lining(font: QFont) -> QFont:
    """The same font with digits as tall as capitals: Vollkorn's own 1 is easily read as a capital I."""
    tall = QFont(font)
    tall.setFeature(QFont.Tag("lnum"), 1)
    return tall


def digit_cell(font: QFont) -> float:
    """How wide the widest digit of this font is: the cell for each digit of a running time."""
    metrics = QFontMetricsF(tabular(font))
    return max(metrics.horizontalAdvance(digit) for digit in "0123456789")
