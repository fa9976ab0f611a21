"""Pictures are decoded once, upright and no larger than needed; what is none breaks nothing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from microsol_desktop.ui.stage.gallery import LARGEST, Gallery
from tests.ui.stage.drawn import bowl, ink, lying, png_that_claims

pytestmark = pytest.mark.usefixtures("theme")


@pytest.mark.parametrize("name", ["bowl.png", "bowl.jpg", "bowl.webp"])
def test_a_picture_has_its_own_size_and_pixels(tmp_path: Path, name: str) -> None:
    bowl(tmp_path / name)
    gallery = Gallery()

    art = gallery.art(str(tmp_path), name)

    assert art is not None
    assert (art.wide, art.high) == (1200, 900)
    image = gallery.image(art)
    assert image is not None
    assert image.pixelColor(5, 5).lightness() < image.pixelColor(5, 895).lightness()


def test_a_large_one_is_kept_no_larger_than_the_stage_needs(tmp_path: Path) -> None:
    bowl(tmp_path / "bowl.jpg", 4000, 3000)
    gallery = Gallery()

    art = gallery.art(str(tmp_path), "bowl.jpg")

    assert art is not None
    assert (art.wide, art.high) == (4000, 3000)
    image = gallery.image(art)
    assert image is not None
    assert image.height() <= LARGEST.height()


def test_a_photograph_stands_upright(tmp_path: Path) -> None:
    lying(tmp_path / "bowl.jpg")
    gallery = Gallery()

    art = gallery.art(str(tmp_path), "bowl.jpg")

    assert art is not None
    assert (art.wide, art.high) == (900, 1200)
    image = gallery.image(art)
    assert image is not None
    assert (image.width(), image.height()) == (900, 1200)


def test_a_drawing_without_a_ground_lies_on_white_paper(tmp_path: Path) -> None:
    ink(tmp_path / "ink.png")
    gallery = Gallery()

    art = gallery.art(str(tmp_path), "ink.png")

    assert art is not None
    image = gallery.image(art)
    assert image is not None
    assert image.pixelColor(2, 2) == QColor("white")


def test_what_is_no_picture_is_none_and_breaks_nothing(tmp_path: Path) -> None:
    png_that_claims(tmp_path / "huge.png", 30_000, 30_000)
    png_that_claims(tmp_path / "broken.png", 300, 300)
    png_that_claims(tmp_path / "none.png", 0, 300)
    (tmp_path / "words.png").write_text("I am no picture.", encoding="utf-8")
    (tmp_path / "empty.png").write_bytes(b"")
    (tmp_path / "folder.png").mkdir()
    gallery = Gallery()

    found = [gallery.art(str(tmp_path), path.name) for path in sorted(tmp_path.iterdir())]

    assert found == [None] * 6


@pytest.mark.qt_log_ignore("Corrupt JPEG data", extend=True)
@pytest.mark.parametrize("name", ["bowl.png", "bowl.jpg", "bowl.webp"])
def test_half_a_picture_breaks_nothing(tmp_path: Path, name: str) -> None:
    bowl(tmp_path / name)
    data = (tmp_path / name).read_bytes()
    gallery = Gallery()

    for part in range(1, 20):
        (tmp_path / name).write_bytes(data[: len(data) * part // 20] + b"?" * (part % 2) * 40)
        os.utime(tmp_path / name, (part, part))
        art = gallery.art(str(tmp_path), name)

        assert art is None or (art.wide, art.high) == (1200, 900)


def test_a_picture_is_decoded_once(tmp_path: Path) -> None:
    bowl(tmp_path / "bowl.png")
    gallery = Gallery()
    art = gallery.art(str(tmp_path), "bowl.png")

    assert art is not None
    assert gallery.image(art) is gallery.image(art)


def test_a_picture_that_was_saved_anew_is_another(tmp_path: Path) -> None:
    bowl(tmp_path / "bowl.png")
    gallery = Gallery()
    before = gallery.art(str(tmp_path), "bowl.png")

    bowl(tmp_path / "bowl.png", 300, 600)
    os.utime(tmp_path / "bowl.png", (1, 1))
    after = gallery.art(str(tmp_path), "bowl.png")

    assert before is not None
    assert after is not None
    assert (after.wide, after.high) == (300, 600)


def test_many_large_pictures_are_not_all_kept(tmp_path: Path) -> None:
    gallery = Gallery()
    for number in range(6):
        bowl(tmp_path / f"{number}.jpg", 2560, 1600)
    arts = [gallery.art(str(tmp_path), f"{number}.jpg") for number in range(6)]
    for number in range(6):
        (tmp_path / f"{number}.jpg").unlink()

    kept = [art is not None and gallery.image(art) is not None for art in arts]

    assert kept == [False, False, False, True, True, True]
