"""Home says nothing in English that a translation could say. The language here is the English one in capitals."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.store.places import Places
from microsol_desktop.ui.home.begin_page import BeginPage
from microsol_desktop.ui.home.front_door import FrontDoor
from microsol_desktop.ui.home.practice_list import Role
from microsol_desktop.ui.home.window import HomeWindow

FrontDoors = Callable[[], tuple[HomeWindow, FrontDoor]]


class Capitals(QTranslator):
    """Translates everything, into capitals."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return re.sub("%N", "%n", source.upper())


@pytest.fixture(autouse=True)
def capitals(qtbot: QtBot) -> Iterator[None]:
    translator = Capitals()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def untranslated(said: str, *own: str) -> str:
    """What is left in small letters, apart from what hosts wrote themselves."""
    for words in sorted(own, key=len, reverse=True):
        said = said.replace(words, "")
    return " ".join(re.findall("[a-z]+", said))


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("# Thing\n\n## Talk (5 mim, silent)\n", ("5 mim", "5 min")),
        ("# Thing\n\n## Talk (5 min, 6 min)\n", ("5 min", "6 min")),
        ("# Thing\n\n## Talk (clown speaks)\n", ("clown", "Talk (clown speaks)")),
        ("# Thing\n\n## [[no-such-practice]]\n", ("no-such-practice",)),
        ("# Thing\n\n## [[beside]]\n", ("beside", "5 mim", "5 min")),
        ("# Thing\n", ()),
        ("# Thing\n\n## Talk (5 min, for 200+ people)\n", ()),
        ("", ("thing",)),
    ],
)
def test_why_a_practice_cannot_begin_is_said_in_the_hosts_language(
    front_door: FrontDoors, tmp_path: Path, text: str, own: tuple[str, ...]
) -> None:
    window, door = front_door()
    (tmp_path / "beside.md").write_text("# Beside\n\n## Talk (5 mim, silent)\n", encoding="utf-8")
    file = tmp_path / "thing.md"
    file.write_text(text, encoding="utf-8")

    door.open_file(file)

    page = window.pages.currentWidget()
    assert isinstance(page, BeginPage)
    assert untranslated(page.outline.accessible_words(), "Thing", *own) == ""


@pytest.mark.parametrize("kind", ["missing", "folder", "huge"])
def test_a_file_that_cannot_be_opened_is_said_in_the_hosts_language(
    front_door: FrontDoors, tmp_path: Path, kind: str
) -> None:
    window, door = front_door()
    file = tmp_path / "thing.md"
    if kind == "folder":
        file.mkdir()
    elif kind == "huge":
        file.write_bytes(b"x" * 300_000)

    door.open_file(file)

    assert window.said
    assert untranslated(window.said, str(file), file.name) == ""


def test_a_practice_that_has_gone_is_said_in_the_hosts_language(front_door: FrontDoors) -> None:
    window, door = front_door()

    door.prepare("gone-with-the-wind")

    page = window.pages.currentWidget()
    assert isinstance(page, BeginPage)
    assert untranslated(page.outline.accessible_words(), "gone-with-the-wind") == ""


def test_a_file_in_the_list_that_cannot_be_read_says_so_in_the_hosts_language(
    front_door: FrontDoors, library: LibraryDesk, where: Places
) -> None:
    window, _ = front_door()
    (where.practices / "huge.md").write_bytes(b"x" * 300_000)

    library.look()

    model = window.home.practices.practices
    said = {model.index(row).data(): model.index(row).data(Role.CARD).summary for row in range(model.rowCount())}
    assert "LARGER THAN" in said["huge"]
    assert untranslated(said["huge"], "huge.md") == ""
