from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from microsol_desktop.__main__ import main
from microsol_desktop.commands import rehearse
from microsol_desktop.commands.rehearse import Picture, page, size_from, slug_of
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.model import Slug
from tests.ui.stage.drawn import bowl

PRACTICE = """---
title: Small round
---

Welcome.

## Check in (2 min each)

How are you?

## Für alle! <now> (1 min, silent)

Be still.
"""


@pytest.fixture
def practice(tmp_path: Path) -> Path:
    path = tmp_path / "small-round.md"
    path.write_text(PRACTICE, encoding="utf-8")
    return path


def pictures(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*.png"))


def test_every_cue_becomes_a_picture(
    qapp: QApplication, practice: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "pictures"

    status = main(["rehearse", str(practice), "--people", "2", "--out", str(out), "--size", "640x360"])

    assert status == 0
    assert pictures(out) == ["001-small-round.png", "002-check-in.png", "003-check-in.png", "004-fur-alle-now.png"]
    assert QImage(str(out / "002-check-in.png")).width() == 640
    assert "4 pictures" in capsys.readouterr().out


def test_a_picture_beside_the_practice_is_drawn_and_one_elsewhere_is_not(qapp: QApplication, tmp_path: Path) -> None:
    home, out = tmp_path / "home", tmp_path / "pictures"
    home.mkdir()
    bowl(home / "bowl.png")
    bowl(tmp_path / "secret.png")
    prompts = "## Here (1 min)\n\n![a bowl](bowl.png)\n\n## Elsewhere (1 min)\n\n![a secret](../secret.png)\n"
    (home / "see.md").write_text(f"# See\n\n{prompts}", encoding="utf-8")

    main(["rehearse", str(home / "see.md"), "--people", "2", "--out", str(out), "--size", "640x360"])

    here, elsewhere = QImage(str(out / "002-here.png")), QImage(str(out / "003-elsewhere.png"))
    assert here.pixelColor(60, 80) == QColor("#35506b")
    assert elsewhere.pixelColor(60, 80) != QColor("#35506b")


def test_the_page_leafs_through_all_pictures_and_asks_nothing_of_the_net(
    qapp: QApplication, practice: Path, tmp_path: Path
) -> None:
    main(["rehearse", str(practice), "--people", "2", "--out", str(tmp_path), "--size", "640x360"])

    text = (tmp_path / "index.html").read_text(encoding="utf-8")

    assert all(name in text for name in pictures(tmp_path))
    assert "://" not in text
    assert "ArrowRight" in text


def test_titles_are_escaped_on_the_page() -> None:
    text = page(Slug("<b>x</b>"), (Picture("001-x.png", "<script>alert(1)</script> & more"),))

    assert "<script>alert" not in text
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; more" in text
    assert "<b>x</b>" not in text


def test_no_display_is_needed(practice: Path, tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    command = [sys.executable, "-m", "microsol_desktop", "rehearse", str(practice), "--names", "Ana, Bento"]

    answer = subprocess.run(
        [*command, "--out", str(tmp_path / "out"), "--size", "640x360", "--theme", "contrast"],
        env=environment,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )

    assert answer.returncode == 0, answer.stderr
    assert len(pictures(tmp_path / "out")) == 4


@pytest.mark.parametrize("typed", ["big", "1920", "1920x", "10x10", "99999x1080", "0x0"])
def test_a_size_that_is_none_is_refused_with_a_way_out(typed: str) -> None:
    with pytest.raises(ExpectedFailure, match="1920x1080"):
        size_from(typed)


@pytest.mark.parametrize("typed", ["1920x1080", "1920×1080", "1920X1080"])
def test_a_size_is_read_as_people_write_it(typed: str) -> None:
    assert size_from(typed) == (1920, 1080)


def test_an_unknown_theme_is_refused_with_those_that_there_are(
    qapp: QApplication, practice: Path, tmp_path: Path
) -> None:
    with pytest.raises(ExpectedFailure, match="hearth, daylight, contrast"):
        rehearse.run(_arguments(practice, tmp_path, theme="neon"))


def test_a_folder_that_cannot_be_made_is_said_in_a_sentence(qapp: QApplication, practice: Path, tmp_path: Path) -> None:
    with pytest.raises(ExpectedFailure, match="--out"):
        rehearse.run(_arguments(practice, practice / "below-a-file"))


def test_no_folder_at_all_is_refused_and_nothing_is_drawn_into_this_one(qapp: QApplication, practice: Path) -> None:
    arguments = _arguments(practice, Path())
    arguments.out = " "

    with pytest.raises(ExpectedFailure, match="--out"):
        rehearse.run(arguments)


def _arguments(practice: Path, out: Path, theme: str = "hearth") -> argparse.Namespace:
    where = {"practice": str(practice), "out": str(out), "size": "640x360", "theme": theme}
    return argparse.Namespace(people="2", names=None, seed="0", **where)


@pytest.mark.parametrize(("title", "name"), [("Für alle!", "fur-alle"), ("../../etc", "etc"), ("…", "untitled")])
def test_titles_become_names_of_files(title: str, name: str) -> None:
    assert slug_of(title) == name
