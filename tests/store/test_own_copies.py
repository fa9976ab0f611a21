"""What a practice shows comes with it, and nothing else: no file of the host's that a link leads to."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from microsol_desktop.store.own_copies import copy_pictures, free_path

PICTURE = "---\ntitle: Bowl\n---\n\n## Look (1 min)\n\n![a bowl](pictures/bowl.png)\n"
no_links = pytest.mark.skipif(sys.platform == "win32", reason="links take a right there that few have")


@pytest.fixture
def away(tmp_path: Path) -> Path:
    folder = tmp_path / "away"
    folder.mkdir()
    return folder


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    folder.mkdir()
    return folder


def test_a_picture_comes_with_its_practice_and_one_that_is_there_stays(away: Path, own: Path) -> None:
    (away / "pictures").mkdir()
    (away / "pictures" / "bowl.png").write_bytes(b"plums")

    copied = copy_pictures(PICTURE, away, own)
    (away / "pictures" / "bowl.png").write_bytes(b"pears")
    again = copy_pictures(PICTURE, away, own)

    assert copied == (own / "pictures" / "bowl.png",)
    assert again == ()
    assert [(path.name, path.read_bytes()) for path in (own / "pictures").iterdir()] == [("bowl.png", b"plums")]


@no_links
def test_what_a_link_in_a_strangers_folder_leads_to_is_not_copied(tmp_path: Path, away: Path, own: Path) -> None:
    (tmp_path / "private").mkdir()
    (tmp_path / "private" / "bowl.png").write_bytes(b"nobody's business")
    (away / "pictures").symlink_to(tmp_path / "private")

    assert copy_pictures(PICTURE, away, own) == ()
    assert list(own.iterdir()) == []


@no_links
def test_nothing_is_written_where_a_link_leads_out_of_the_folder(tmp_path: Path, away: Path, own: Path) -> None:
    (away / "pictures").mkdir()
    (away / "pictures" / "bowl.png").write_bytes(b"plums")
    (tmp_path / "private").mkdir()
    (own / "pictures").symlink_to(tmp_path / "private")

    assert copy_pictures(PICTURE, away, own) == ()
    assert list((tmp_path / "private").iterdir()) == []


def test_a_name_that_is_promised_to_another_is_taken(own: Path) -> None:
    (own / "bowl.md").write_text(PICTURE, encoding="utf-8")

    assert free_path(own, "Bowl", promised=[own / "bowl-2.md"]) == own / "Bowl-3.md"
    assert free_path(own, "bowl", mine=own / "bowl.md") == own / "bowl.md"
