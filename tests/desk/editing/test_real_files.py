"""Files and disks as hosts have them: nothing that was written is lost, and bytes come back as they were."""

from __future__ import annotations

import codecs
import errno
from pathlib import Path

import pytest

from microsol_desktop.desk.editors import Editors
from microsol_desktop.desk.keeping_text import Keeping
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.about import Slug
from microsol_desktop.store import edited_file
from microsol_desktop.store.places import shipped
from tests.desk.editing.conftest import PEBBLE

ACCENTED = PEBBLE.replace("hand", "mão").replace("\n", "\r\n")
AS_HOSTS_HAVE_THEM = {
    "plain": PEBBLE.encode(),
    "with a mark and Windows line ends": codecs.BOM_UTF8 + ACCENTED.encode(),
    "Windows-1252": ACCENTED.encode("cp1252"),
    "UTF-16": codecs.BOM_UTF16_LE + ACCENTED.encode("utf-16-le"),
    "UTF-16 of the other kind": codecs.BOM_UTF16_BE + ACCENTED.encode("utf-16-be"),
    "UTF-16 with half a character": codecs.BOM_UTF16_LE + ACCENTED.encode("utf-16-le") + b"\x3d\xd8",
    "without a line's end at the end": PEBBLE.rstrip("\n").encode(),
    "neither one nor the other": ACCENTED.encode("cp1252") + b"\x81",
    "empty": b"",
}


@pytest.mark.parametrize("data", AS_HOSTS_HAVE_THEM.values(), ids=AS_HOSTS_HAVE_THEM)
def test_undone_to_the_beginning_a_file_has_its_very_bytes(editors: Editors, own: Path, data: bytes) -> None:
    path = own / "as hosts have them.md"
    path.write_bytes(data)
    desk = editors.open(path)
    desk.put(desk.text + "## Sit (2 min)\r\n", "Adding a step")
    editors.finish()
    desk.put(desk.text + "🌱", "Typing")
    editors.finish()
    changed = path.read_bytes()

    while desk.undo():
        editors.finish()

    assert changed != data
    assert path.read_bytes() == data


def test_an_emoji_makes_a_windows_file_one_that_can_hold_it(editors: Editors, own: Path) -> None:
    path = own / "mão.md"
    path.write_bytes(ACCENTED.encode("cp1252"))
    desk = editors.open(path)

    desk.put(desk.text.replace("mão", "mão 🌱"), "Typing")
    editors.finish()

    assert path.read_bytes().decode("utf-8") == ACCENTED.replace("mão", "mão 🌱")


def test_the_last_accents_of_a_windows_file_are_never_read_as_others(editors: Editors, own: Path) -> None:
    path = own / "pebble.md"
    path.write_bytes("ção Ã©\n".encode("cp1252"))
    desk = editors.open(path)

    desk.put("Ã©\n", "Typing")
    editors.finish()

    assert path.read_bytes().decode("utf-8") == "Ã©\n"


@pytest.mark.parametrize("name", ["os nossos círculos às 4.md", "u\u0308ber.md", "a's [b] #c.md", "x" * 240 + ".md"])
def test_any_name_will_do(editors: Editors, own: Path, name: str) -> None:
    path = own / name
    path.write_text(PEBBLE, encoding="utf-8")
    desk = editors.open(path)

    desk.put(PEBBLE + "\n## Sit (2 min)\n", "Adding a step")
    editors.finish()

    assert path.read_text(encoding="utf-8") == desk.text
    kept = editors.versions.of(path)
    assert [kept.text(version) for version in kept.all()] == [PEBBLE, desk.text]


def test_what_is_no_text_is_refused_with_a_sentence(editors: Editors, own: Path) -> None:
    (own / "photo.md").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")

    with pytest.raises(ExpectedFailure, match="no text file"):
        editors.open(own / "photo.md")


def test_what_no_file_can_hold_is_replaced_and_all_else_stays(editors: Editors, own: Path) -> None:
    desk = editors.of(Slug("pebble"))

    desk.put("a\x00b \ud83c\udf31 \ud83c. \u2028\xa0\ufeff", "Pasting")
    editors.finish()

    assert (own / "pebble.md").read_text(encoding="utf-8") == "a\ufffdb 🌱 \ufffd. \u2028\xa0\ufeff"


def test_more_than_a_practice_holds_is_not_taken_and_said(editors: Editors) -> None:
    desk = editors.of(Slug("pebble"))
    said: list[ExpectedFailure] = []
    desk.refused.connect(said.append)

    assert not desk.put("x" * 300_000, "Pasting")

    assert [failure.kind for failure in said] == ["practice-grew-too-large"]
    assert desk.text == PEBBLE


def test_a_text_that_would_be_too_long_as_its_file_is_encoded_stays_as_it_was_on_the_disk(
    editors: Editors, own: Path
) -> None:
    path = own / "pebble.md"
    path.write_bytes(PEBBLE.encode("utf-16"))
    desk = editors.open(path)

    desk.put(PEBBLE + "x" * 140_000, "Pasting")
    unsaved = editors.finish()

    assert unsaved == (desk,)
    assert desk.trouble is not None
    assert desk.trouble.kind == "practice-too-large"
    assert path.read_bytes() == PEBBLE.encode("utf-16")


def test_a_full_disk_is_said_and_the_text_is_saved_once_there_is_room(
    editors: Editors, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = editors.of(Slug("pebble"))

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(edited_file, "replace_whole", full)
        desk.put(PEBBLE.replace("hand", "pocket"), "Typing")
        unsaved = editors.finish()
        trouble = desk.trouble

    assert unsaved == (desk,)
    assert trouble is not None
    assert trouble.kind == "practice-no-room"
    assert (own / "pebble.md").read_text(encoding="utf-8") == PEBBLE
    assert editors.finish() == ()
    assert (own / "pebble.md").read_text(encoding="utf-8") == desk.text
    assert desk.trouble is None


def test_a_file_that_may_not_be_written_is_left_alone_and_can_be_saved_elsewhere(editors: Editors, own: Path) -> None:
    path = own / "pebble.md"
    path.chmod(0o444)
    desk = editors.of(Slug("pebble"))
    desk.put(PEBBLE.replace("hand", "pocket"), "Typing")
    editors.finish()
    trouble = desk.trouble

    desk.save_elsewhere(own / "ours.md")
    editors.finish()

    assert trouble is not None
    assert trouble.kind == "practice-read-only"
    assert path.read_text(encoding="utf-8") == PEBBLE
    assert (own / "ours.md").read_text(encoding="utf-8") == desk.text
    assert desk.keeping is Keeping.KEPT
    assert desk.slug == "ours"


@pytest.mark.parametrize(
    ("chosen", "name"), [("ours", "ours.md"), ("ours v1.2", "ours v1.2.md"), ("ours.MD", "ours.MD"), ("a.txt", "a.txt")]
)
def test_what_is_saved_elsewhere_has_a_name_by_which_it_is_found(
    editors: Editors, own: Path, chosen: str, name: str
) -> None:
    desk = editors.of(Slug("pebble"))

    desk.save_elsewhere(own / chosen)
    editors.finish()

    assert desk.path == own / name
    assert (own / name).read_text(encoding="utf-8") == PEBBLE


def test_what_is_written_over_elsewhere_can_be_come_back_to(editors: Editors, own: Path) -> None:
    (own / "ours.md").write_text("what was there", encoding="utf-8")
    desk = editors.of(Slug("pebble"))

    desk.save_elsewhere(own / "ours")
    editors.finish()

    file = editors.versions.of(own / "ours.md")
    assert [file.text(version) for version in file.all()] == ["what was there", PEBBLE]
    assert (own / "ours.md").read_text(encoding="utf-8") == PEBBLE


def test_a_folder_in_which_a_file_is_in_the_way_is_said(tmp_path: Path, editors: Editors, own: Path) -> None:
    desk = editors.of(Slug("check-in"))
    own.rename(tmp_path / "moved")
    own.write_text("in the way")

    desk.put(desk.text + "\n## Sit (2 min)\n", "Adding a step")
    unsaved = editors.finish()

    assert unsaved == (desk,)
    assert desk.trouble is not None


def test_a_practice_is_saved_although_its_versions_can_not_be(tmp_path: Path, editors: Editors, own: Path) -> None:
    (tmp_path / "versions").write_text("in the way")
    desk = editors.of(Slug("pebble"))

    desk.put(PEBBLE.replace("hand", "pocket"), "Typing")
    editors.finish()

    assert (own / "pebble.md").read_text(encoding="utf-8") == desk.text
    assert desk.trouble is not None
    assert desk.trouble.kind == "versions-not-kept"


def test_a_file_that_somebody_removed_is_said_and_written_again_with_the_next_change(
    editors: Editors, own: Path
) -> None:
    desk = editors.of(Slug("pebble"))
    (own / "pebble.md").unlink()
    editors.show(desk)
    editors.finish()
    trouble = desk.trouble
    is_written_by_itself = (own / "pebble.md").exists()

    desk.put(PEBBLE.replace("hand", "pocket"), "Typing")
    editors.finish()

    assert trouble is not None
    assert trouble.kind == "practice-gone-from-disk"
    assert not is_written_by_itself
    assert (own / "pebble.md").read_text(encoding="utf-8") == desk.text
    assert desk.trouble is None


def test_a_file_that_went_and_came_back_is_no_trouble_any_more(editors: Editors, own: Path) -> None:
    desk = editors.of(Slug("pebble"))
    (own / "pebble.md").rename(own / "elsewhere.txt")
    desk.look()
    editors.finish()

    (own / "elsewhere.txt").rename(own / "pebble.md")
    desk.look()
    editors.finish()

    assert desk.trouble is None
    assert desk.keeping is Keeping.KEPT


def test_pictures_come_with_the_copy_and_go_with_it(tmp_path: Path, own: Path, editors: Editors) -> None:
    ships = tmp_path / "ships"
    (ships / "pictures").mkdir(parents=True)
    (ships / "pictures" / "a bowl.png").write_bytes(b"\x89PNG\r\n\x1a\nbowl")
    (ships / "bowl.md").write_text(PEBBLE.replace("What is", "![a bowl](<pictures/a bowl.png>)\n\nWhat is"))
    desk = editors.copy_of(ships / "bowl.md")
    as_it_ships = desk.text

    desk.put(as_it_ships.replace("hand", "bowl"), "Typing")
    editors.finish()
    copied = (own / "pictures" / "a bowl.png").read_bytes()
    desk.undo()
    editors.finish()

    assert copied == b"\x89PNG\r\n\x1a\nbowl"
    assert not (own / "pictures" / "a bowl.png").exists()
    assert (ships / "pictures" / "a bowl.png").exists()
    assert desk.text == as_it_ships


@pytest.mark.parametrize(
    "path",
    sorted(set(shipped("practices").glob("*.md")) - {shipped("practices") / "README.md"}),
    ids=lambda path: path.stem,
)
def test_each_practice_that_ships_is_changed_and_undone_to_its_very_bytes(
    editors: Editors, own: Path, path: Path
) -> None:
    desk = editors.of(Slug(path.stem))
    desk.put(desk.text + "\n## Sit (2 min)\n", "Adding a step")
    desk.save()
    editors.finish()
    copy = (own / path.name).read_bytes()

    desk.undo()
    editors.finish()

    assert copy.startswith(path.read_bytes()[:10])
    assert desk.text.encode() == path.read_bytes()
    assert not (own / path.name).exists()
