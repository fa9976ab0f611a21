from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from microsol_desktop.practice.parse import parse
from microsol_desktop.ui.keys import TABLE, all_keys_of, words_of
from tools.make_pictures import FOLDER, MISSPELT, PICTURES, SUNDAY, main
from tools.picture_colours import COLOURS, in_few_colours

GUIDE = FOLDER.parent / "guide.md"
README = GUIDE.parents[1] / "README.md"
SHOWN = re.compile(r"!\[([^\]]+)\]\((?:docs/)?pictures/([a-z-]+)\.png\)")
MOST_BYTES = 150 * 1024


@pytest.fixture
def guide() -> str:
    return GUIDE.read_text(encoding="utf-8")


def test_readme_and_guide_show_every_picture_once_and_say_what_is_on_it(guide: str) -> None:
    shown = [*SHOWN.findall(guide), *SHOWN.findall(README.read_text(encoding="utf-8"))]

    assert sorted(name for _, name in shown) == sorted(PICTURES)
    assert all(len(words) > 30 for words, _ in shown)


def test_every_picture_is_there_and_loads_quickly() -> None:
    for name in PICTURES:
        file = FOLDER / f"{name}.png"

        assert file.stat().st_size <= MOST_BYTES, f"{name} is too large: see tools/picture_colours.py"
        assert QImage(str(file)).width() in {960, 1366}


def test_the_guide_has_all_keys(qapp: QApplication, guide: str) -> None:
    rows = [f"| {', '.join(f'`{key}`' for key in all_keys_of(row.act))} | {words_of(row.act)} |" for row in TABLE]

    assert "\n".join(rows) in guide, "put this table into docs/guide.md:\n" + "\n".join(rows)


def test_the_guides_first_practice_is_one_and_the_pictures_show_it(guide: str) -> None:
    written = "".join(f"    {line}".rstrip() + "\n" for line in SUNDAY.splitlines())

    assert written in guide
    assert parse(SUNDAY).findings == ()
    assert parse(MISSPELT).findings != ()


def test_a_picture_that_nobody_knows_is_said_in_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["no-such-picture"])

    assert status == 2
    assert "There is no picture called no-such-picture." in capsys.readouterr().err


def test_few_colours_look_like_many() -> None:
    picture = QImage(256, 128, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    for x in range(256):
        painter.fillRect(x, 0, 1, 128, QColor(x, 255 - x, x // 2))
    painter.end()

    few = in_few_colours(picture)

    assert len(few.colorTable()) <= COLOURS
    assert abs(few.pixelColor(200, 5).red() - 200) <= 4
    assert abs(few.pixelColor(30, 5).green() - 225) <= 4
