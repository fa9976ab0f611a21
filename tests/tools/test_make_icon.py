"""The icon that ships is the one that the tool draws, and can be told at every size on every ground."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QImageReader
from PySide6.QtWidgets import QApplication

from tests.ui.colour import contrast
from tools.icon_drawing import drawing
from tools.icon_files import FOR_MACOS, FOR_MACOS_BY_COLOUR, FOR_WINDOWS, icns
from tools.make_icon import FOLDER, SIZES, SOURCES, picture

DOCKS = ("#17171a", "#3b3b40", "#e6e6ea", "#ffffff")
"""What desktops show icons on, dark to light."""
NEAR = 6
"""So far may a colour's part be off, of 255: a newer Qt may blend a little otherwise."""


def differ(one: QImage, other: QImage) -> int:
    """By how much the most different of some points of two pictures differ, in the most different part of a colour."""
    assert one.size() == other.size()
    step = max(1, one.width() // 32)
    points = [(x, y) for x in range(0, one.width(), step) for y in range(0, one.height(), step)]
    pairs = ((one.pixelColor(*point), other.pixelColor(*point)) for point in points)
    return max(
        abs(mine - theirs) for a, b in pairs for mine, theirs in zip(_premultiplied(a), _premultiplied(b), strict=True)
    )


def _premultiplied(colour: QColor) -> tuple[int, ...]:
    part = colour.alphaF()
    return (round(colour.red() * part), round(colour.green() * part), round(colour.blue() * part), colour.alpha())


def all_in(file: Path) -> dict[int, QImage]:
    """Every picture in a file that holds many, by its size."""
    reader = QImageReader(str(file))
    found = {}
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        image = reader.read()
        assert not image.isNull(), reader.errorString()
        found[image.width()] = image
    return found


@pytest.mark.parametrize(("name", "size"), SOURCES.items())
def test_the_drawings_that_ship_are_what_the_tool_writes(name: str, size: int) -> None:
    assert (FOLDER / name).read_text(encoding="utf-8") == drawing(size)


@pytest.mark.parametrize("size", SIZES)
def test_each_size_ships_as_it_is_drawn(qapp: QApplication, size: int) -> None:
    shipped = QImage(str(FOLDER / f"microsol-{size}.png"))

    assert shipped.size() == QSize(size, size)
    assert differ(shipped, picture(size)) <= NEAR


def test_windows_finds_all_its_sizes_in_one_file(qapp: QApplication) -> None:
    found = all_in(FOLDER / "microsol.ico")

    assert sorted(found) == list(FOR_WINDOWS)
    assert all(differ(found[size], picture(size)) <= NEAR for size in found)


def test_macos_finds_all_its_sizes_in_one_file(qapp: QApplication) -> None:
    found = all_in(FOLDER / "microsol.icns")

    assert set(found) == {*FOR_MACOS.values(), *FOR_MACOS_BY_COLOUR.values()}
    assert all(differ(found[size], picture(size)) <= NEAR for size in found)


def test_a_file_for_macos_says_its_own_length(qapp: QApplication) -> None:
    images = {size: picture(size) for size in {*FOR_MACOS.values(), *FOR_MACOS_BY_COLOUR.values()}}

    data = icns(images)

    assert struct.unpack(">4sI", data[:8]) == (b"icns", len(data))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("dock", DOCKS)
def test_who_speaks_can_be_told_from_the_ground_and_the_icon_from_any_dock(
    qapp: QApplication, size: int, dock: str
) -> None:
    icon = picture(size)
    speaker = icon.pixelColor(size // 2, round(size * 0.2))
    beside_the_speaker = icon.pixelColor(round(size * 0.3), round(size * 0.12))

    seen = max(contrast(part.name(), dock) for part in (speaker, beside_the_speaker))

    assert contrast(speaker.name(), beside_the_speaker.name()) >= 4.5
    assert seen >= 4.5


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_round_the_icon(qapp: QApplication, size: int) -> None:
    icon = picture(size)

    corners = [icon.pixelColor(x, y).alpha() for x in (0, size - 1) for y in (0, size - 1)]

    assert max(corners) < 128
