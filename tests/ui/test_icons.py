from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QApplication

from microsol_desktop.ui.icons import ICON_NAMES, icon, icon_pixmap

REPOSITORY = Path(__file__).parents[2]
ICONS = REPOSITORY / "resources" / "icons"


def inked(pixmap: QPixmap) -> list[QColor]:
    picture = pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    points = [picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())]
    return [point for point in points if point.alpha() > 200]


def test_every_icon_that_is_named_ships_and_every_one_that_ships_is_named() -> None:
    assert {path.stem for path in ICONS.glob("*.svg")} == set(ICON_NAMES)


@pytest.mark.parametrize("name", ICON_NAMES)
def test_every_icon_is_drawn_in_the_colour_asked_for(qapp: QApplication, name: str) -> None:
    drawn = inked(icon_pixmap(name, "#c03010", 24, ICONS))

    assert len(drawn) >= 8
    assert all(abs(point.red() - 0xC0) < 8 and abs(point.green() - 0x30) < 8 for point in drawn)


def test_an_icon_is_sharp_on_a_screen_of_twice_the_scale(qapp: QApplication) -> None:
    pixmap = icon("bell", "#ffffff", 20, ICONS).pixmap(QSize(20, 20), 2.0)

    assert (pixmap.width(), pixmap.deviceIndependentSize().width()) == (40, 20)


def test_an_icon_that_is_missing_is_empty(qapp: QApplication, tmp_path: Path) -> None:
    assert inked(icon_pixmap("bell", "#ffffff", 24, tmp_path)) == []


def test_no_window_asks_for_an_icon_that_does_not_ship() -> None:
    asked = [
        (path.name, call.args[0].value)
        for path in (REPOSITORY / "microsol_desktop").rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and getattr(call.func, "id", getattr(call.func, "attr", "")) in {"icon", "icon_pixmap"}
        and call.args
        and isinstance(call.args[0], ast.Constant)
    ]

    assert [one for one in asked if one[1] not in ICON_NAMES] == []
