from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from microsol_desktop.practice.parse import parse
from microsol_desktop.ui.keys import TABLE, all_keys_of, words_of
from tools.make_pictures import DOCS, FOLDER, PAGE, main
from tools.picture_colours import COLOURS, in_few_colours
from tools.picture_texts import (
    FACE_TO_FACE,
    FACE_TO_FACE_IN_PORTUGUESE,
    MISSPELT,
    MISSPELT_IN_PORTUGUESE,
    SUNDAY,
    WAYS_TO_ARRIVE,
    WAYS_TO_ARRIVE_IN_PORTUGUESE,
)
from tools.window_pictures import LANGUAGES, LOOKS, WINDOWS
from tools.windows_page import page

GUIDE, README = DOCS / "guide.md", DOCS.parent / "README.md"
SHOWN = re.compile(r"!\[([^\]]+)\]\((?:docs/)?pictures/windows/([a-z-]+)\.png\)")
PICTURES = {f"{name}-{theme}-{language}" for name in WINDOWS for theme, language in LOOKS.items()}
MOST_BYTES = 100 * 1024
MOST_BYTES_A_WINDOW = 3 * 36 * 1024
"""In three themes, at 36 KB each."""


@pytest.fixture
def guide() -> str:
    return GUIDE.read_text(encoding="utf-8")


def test_readme_and_guide_show_pictures_that_are_there_and_say_what_is_on_them(guide: str) -> None:
    shown = [*SHOWN.findall(guide), *SHOWN.findall(README.read_text(encoding="utf-8"))]

    assert {name for _, name in shown} <= PICTURES
    assert all(len(words) > 30 for words, _ in shown)
    assert len(shown) > 12


def test_every_window_is_there_in_each_theme_and_loads_quickly() -> None:
    files = tuple(FOLDER.glob("*.png"))

    assert {file.stem for file in files} == PICTURES, "python -m tools.make_pictures makes them"
    assert max(file.stat().st_size for file in files) <= MOST_BYTES, "see tools/picture_colours.py"
    assert sum(file.stat().st_size for file in files) <= MOST_BYTES_A_WINDOW * len(WINDOWS)


def test_pictures_show_every_language() -> None:
    assert set(LOOKS.values()) == set(LANGUAGES)


def test_the_page_of_windows_is_as_the_tool_writes_it() -> None:
    assert PAGE.read_text(encoding="utf-8") == page()
    assert {name for _, name in SHOWN.findall(page())} == PICTURES


def test_the_guide_has_all_keys(qapp: QApplication, guide: str) -> None:
    rows = [f"| {', '.join(f'`{key}`' for key in all_keys_of(row.act))} | {words_of(row.act)} |" for row in TABLE]

    assert "\n".join(rows) in guide, "put this table into docs/guide.md:\n" + "\n".join(rows)


def test_the_guides_first_practice_is_one(guide: str) -> None:
    written = "".join(f"    {line}".rstrip() + "\n" for line in SUNDAY.splitlines())

    assert written in guide


@pytest.mark.parametrize(
    "text",
    [SUNDAY, WAYS_TO_ARRIVE, WAYS_TO_ARRIVE_IN_PORTUGUESE, FACE_TO_FACE, FACE_TO_FACE_IN_PORTUGUESE],
    ids=lambda text: text.split("\n# ")[-1].splitlines()[0],
)
def test_a_practice_in_the_pictures_has_no_slip(text: str) -> None:
    assert parse(text).findings == ()


@pytest.mark.parametrize("text", [MISSPELT, MISSPELT_IN_PORTUGUESE], ids=["English", "Portuguese"])
def test_the_one_that_shows_a_slip_has_one(text: str) -> None:
    assert parse(text).findings != ()


def test_a_window_that_nobody_knows_is_said_in_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["no-such-window"])

    assert status == 2
    assert "There is no window called no-such-window." in capsys.readouterr().err


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
