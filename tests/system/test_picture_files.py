"""A stranger's file may name any path: only pictures that lie beside it are ever opened."""

from __future__ import annotations

import os
import sys
import unicodedata
from pathlib import Path

import pytest

from microsol_desktop.system.picture_files import MOST_BYTES, keeps_from_being_shown, picture_beside, picture_bytes

PNG = b"\x89PNG\r\n\x1a\n and so on"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A practice's folder with a picture in it and one below it; beside the folder lies a secret."""
    home = tmp_path / "practices"
    (home / "pictures").mkdir(parents=True)
    for path in (home / "bowl.png", home / "pictures" / "tree.png", tmp_path / "secret.png"):
        path.write_bytes(PNG)
    return home


@pytest.mark.parametrize("path", ["bowl.png", "./bowl.png", "pictures/tree.png"])
def test_a_picture_beside_the_file_or_below_it_is_found(folder: Path, path: str) -> None:
    file = picture_beside(str(folder), path)

    assert file is not None
    assert picture_bytes(file) == ("png", PNG)
    assert keeps_from_being_shown(str(folder), path) == ""


@pytest.mark.parametrize(
    "path",
    [
        "../secret.png",
        "pictures/../../secret.png",
        "/etc/passwd",
        "file:///etc/passwd",
        "http://localhost/bowl.png",
        "//localhost/bowl.png",
        "pictures",
        ".",
        "",
        "no.png",
        "bowl.png/x",
        "bowl\x00.png",
        "x" * 5000,
    ],
)
def test_nothing_else_is(folder: Path, path: str) -> None:
    assert picture_beside(str(folder), path) is None
    assert keeps_from_being_shown(str(folder), path)


def test_an_absolute_path_is_none_even_into_the_folder(folder: Path) -> None:
    assert picture_beside(str(folder), str(folder / "bowl.png")) is None


def test_a_practice_that_lies_in_no_folder_has_no_pictures(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)

    assert picture_beside("", "bowl.png") is None


@pytest.mark.skipif(sys.platform == "win32", reason="links want rights there")
def test_a_link_that_leads_out_of_the_folder_is_not_followed(folder: Path) -> None:
    (folder / "out.png").symlink_to(folder.parent / "secret.png")
    (folder / "up").symlink_to(folder.parent)
    (folder / "ring.png").symlink_to(folder / "ring.png")
    (folder / "in.png").symlink_to(folder / "bowl.png")

    found = [picture_beside(str(folder), path) is not None for path in ("out.png", "up/secret.png", "ring.png")]

    assert found == [False, False, False]
    assert picture_beside(str(folder), "in.png") == picture_beside(str(folder), "bowl.png")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes there")
def test_a_pipe_is_never_opened(folder: Path) -> None:
    os.mkfifo(folder / "pipe.png")

    assert picture_beside(str(folder), "pipe.png") is None


def test_what_a_file_is_says_its_beginning_and_not_its_name(folder: Path) -> None:
    (folder / "words.png").write_text("I am no picture.", encoding="utf-8")
    (folder / "drawing.png").write_text('<svg><image href="file:///etc/passwd"/></svg>', encoding="utf-8")
    (folder / "photo").write_bytes(b"\xff\xd8\xff and so on")

    kinds = [
        None if found is None else found[0]
        for path in ("words.png", "drawing.png", "photo")
        if (file := picture_beside(str(folder), path)) is not None
        for found in (picture_bytes(file),)
    ]

    assert kinds == [None, None, "jpeg"]
    assert "no picture" in keeps_from_being_shown(str(folder), "words.png")


def test_a_picture_larger_than_20_mb_is_not_read(folder: Path) -> None:
    with (folder / "large.png").open("wb") as large:
        large.write(PNG)
        large.truncate(MOST_BYTES + 1)

    file = picture_beside(str(folder), "large.png")

    assert file is not None
    assert picture_bytes(file) is None
    assert "20 MB" in keeps_from_being_shown(str(folder), "large.png")


def test_a_file_that_has_gone_since_is_none(folder: Path) -> None:
    file = picture_beside(str(folder), "bowl.png")
    (folder / "bowl.png").unlink()

    assert file is not None
    assert picture_bytes(file) is None


def test_a_name_with_accents_is_found_in_either_unicode_form(folder: Path) -> None:
    (folder / unicodedata.normalize("NFD", "chá.png")).write_bytes(PNG)

    assert picture_beside(str(folder), unicodedata.normalize("NFC", "chá.png")) is not None
