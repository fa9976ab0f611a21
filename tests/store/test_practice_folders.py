"""Practices on disk, as hosts have them."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path
from typing import Literal

import pytest

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.edit import replace_step
from microsol_desktop.practice.model import Slug, Step
from microsol_desktop.practice.parse import parse
from microsol_desktop.store.practice_files import MOST_BYTES, read_practice_file, save_practice_file
from microsol_desktop.store.practice_folders import (
    PracticeFolder,
    changed_since,
    library_for_file,
    library_of,
    slug_of,
    snapshot,
)

TEXT = "---\ntitle: Manhã é boa\n---\n\n## Começo (5 min)\n\nOlá – tudo bem?\n"


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_file_is_read_however_it_was_saved_and_saved_again_as_it_was(
    tmp_path: Path, encoding: str, newline: str
) -> None:
    path = tmp_path / "manhã.md"
    path.write_bytes(TEXT.replace("\n", newline).encode(encoding))
    before = path.read_bytes()

    file = read_practice_file(path)
    save_practice_file(path, file.text, file)

    practice = parse(file.text).practice
    assert (practice.about.title, practice.steps[0].title) == ("Manhã é boa", "Começo")
    assert practice.steps[0].words.prompt == "Olá – tudo bem?"
    assert path.read_bytes() == before


def test_an_edited_file_keeps_its_encoding_and_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(TEXT.replace("\n", "\r\n").encode("cp1252"))
    file = read_practice_file(path)

    save_practice_file(path, replace_step(file.text, 0, Step(title="Início")), file)

    saved = path.read_bytes()
    assert b"## In\xedcio\r\n" in saved
    assert saved.startswith(b"---\r\ntitle: Manh\xe3")


def test_letters_that_the_old_encoding_lacks_make_the_file_utf_8(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes("# Olá".encode("cp1252"))
    file = read_practice_file(path)

    save_practice_file(path, "# Olá 語", file)

    assert path.read_text(encoding="utf-8") == "# Olá 語"
    assert list(tmp_path.iterdir()) == [path]


def test_a_slug_is_the_name_in_one_unicode_form() -> None:
    assert slug_of("Rodada de abertura.md") == "Rodada de abertura"
    assert slug_of(unicodedata.normalize("NFD", "manhã.MD")) == "manhã"
    assert slug_of("v1.2.md") == "v1.2"


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_names_with_accents_and_blanks_are_found_in_either_form(tmp_path: Path, form: Literal["NFC", "NFD"]) -> None:
    (tmp_path / unicodedata.normalize("NFD", "Manhã boa.md")).write_text("# M", encoding="utf-8")
    folder = PracticeFolder(tmp_path, own=True)

    there = folder.slug_like(Slug(unicodedata.normalize(form, "manhã boa")))

    assert there == "Manhã boa"
    assert folder.text(there) == "# M"


def test_a_file_over_256_kib_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "long.md"
    with path.open("wb") as file:
        file.truncate(1024**3)  # a gigabyte of nothing

    with pytest.raises(ExpectedFailure, match="larger than 256 KiB"):
        read_practice_file(path)

    assert path.stat().st_size > MOST_BYTES
    assert "larger than 256 KiB" in str(PracticeFolder(tmp_path, own=True).cards()[0].trouble)


def test_what_is_no_practice_is_not_listed_and_breaks_nothing(tmp_path: Path) -> None:
    (tmp_path / "folder.md").mkdir()
    (tmp_path / "dangling.md").symlink_to(tmp_path / "nowhere.md")
    (tmp_path / "ring.md").symlink_to(tmp_path / "ring.md")
    os.mkfifo(tmp_path / "pipe.md")
    for name in ("README.md", ".hidden.md", "notes.txt", "a.md~"):
        (tmp_path / name).write_text("# No", encoding="utf-8")
    (tmp_path / "a.md").write_text("# Yes", encoding="utf-8")

    cards = PracticeFolder(tmp_path, own=True).cards()

    assert [(card.slug, card.about.title) for card in cards] == [("a", "Yes")]


@pytest.mark.parametrize("name", ["folder.md", "dangling.md", "pipe.md", "nul\0.md", "missing.md"])
def test_what_is_no_file_is_refused_with_a_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder.md").mkdir()
    (tmp_path / "dangling.md").symlink_to(tmp_path / "nowhere")
    os.mkfifo(tmp_path / "pipe.md")

    with pytest.raises(ExpectedFailure) as refused:
        read_practice_file(tmp_path / name)

    assert refused.value.hint


def test_a_picture_called_md_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")

    with pytest.raises(ExpectedFailure, match="no text file"):
        read_practice_file(path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_listed_with_its_trouble(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("# A", encoding="utf-8")
    path.chmod(0)

    card = PracticeFolder(tmp_path, own=True).cards()[0]

    assert card.slug == "a"
    assert "can't be read" in str(card.trouble)


def test_a_folder_that_is_not_there_is_empty(tmp_path: Path) -> None:
    folder = PracticeFolder(tmp_path / "nowhere", own=True)

    assert folder.cards() == ()
    assert folder.slug_like(Slug("a")) is None


def test_changes_on_disk_are_seen(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# A", encoding="utf-8")
    before = snapshot(tmp_path)

    unchanged = changed_since(tmp_path, before)
    (tmp_path / "a.md").write_text("# A longer", encoding="utf-8")
    written = changed_since(tmp_path, before)
    before = snapshot(tmp_path)
    (tmp_path / "b.md").write_text("# B", encoding="utf-8")
    come = changed_since(tmp_path, before)

    assert (unchanged, written, come) == (False, True, True)


def test_a_folder_that_comes_later_is_seen(tmp_path: Path) -> None:
    shelf = PracticeFolder(tmp_path / "later", own=True)
    (tmp_path / "later").mkdir()
    empty = shelf.has_changed()
    (tmp_path / "later" / "a.md").write_text("# A", encoding="utf-8")

    assert (empty, shelf.has_changed()) == (False, True)


def test_a_file_that_goes_between_listing_and_reading_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# A", encoding="utf-8")
    folder = PracticeFolder(tmp_path, own=True)
    (tmp_path / "a.md").unlink()

    assert "There is no file" in str(folder.cards()[0].trouble)
    with pytest.raises(ExpectedFailure):
        folder.text(Slug("a"))


def test_an_own_practice_stands_before_a_shipped_one(tmp_path: Path) -> None:
    for name, title in (("shipped", "Theirs"), ("own", "Mine")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.md").write_text(f"# {title}", encoding="utf-8")

    library, _ = library_of(tmp_path / "shipped", tmp_path / "own")

    assert [(card.about.title, card.stands_before) for card in library.cards()] == [("Mine", True)]


def test_what_a_file_includes_is_looked_for_beside_it_and_among_those_that_ship(tmp_path: Path) -> None:
    for name in ("here", "shipped"):
        (tmp_path / name).mkdir()
    (tmp_path / "here" / "evening.md").write_text("# E\n## [[beside]]\n## [[check-in]]", encoding="utf-8")
    (tmp_path / "here" / "beside.md").write_text("# B", encoding="utf-8")
    (tmp_path / "shipped" / "check-in.md").write_text("# C", encoding="utf-8")

    slug, library = library_for_file(tmp_path / "here" / "evening.md", tmp_path / "shipped")

    assert [name for name, _ in library.texts_for(slug)] == ["evening", "beside", "check-in"]


def test_the_folder_of_pictures_is_that_of_the_file_they_stand_in(tmp_path: Path) -> None:
    for name in ("here", "own", "shipped"):
        (tmp_path / name).mkdir()
    (tmp_path / "here" / "evening.md").write_text(
        "# E\n## [[a]]\n## [[b]]\n## [[c]]\n\n## Look\n\n![a](a.png)", "utf-8"
    )
    (tmp_path / "own" / "a.md").write_text("# A\n## Look\n\n![a](a.png)", "utf-8")
    (tmp_path / "shipped" / "b.md").write_text("# B\n## Look\n\n![b](b.png)", "utf-8")
    (tmp_path / "shipped" / "c.md").write_text("# C\n## No picture", "utf-8")

    slug, library = library_for_file(tmp_path / "here" / "evening.md", tmp_path / "shipped", tmp_path / "own")

    assert dict(library.whole(slug).beside) == {
        "evening": str(tmp_path / "here"),
        "a": str(tmp_path / "own"),
        "b": str(tmp_path / "shipped"),
    }
