"""Keeping a practice from somebody else: nothing that comes with it, or was there before, is written over."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.desk.strangers import Stranger, Strangers
from microsol_desktop.store.places import shipped

QUIET = "---\ntitle: Quiet\n---\n\n## Sit (2 min, silent)\n"
LENT = "---\ntitle: Quiet\n---\n\n## [[quiet]]\n\n## Talk (5 min)\n"


def seen(library: LibraryDesk, path: Path) -> Stranger:
    found = Strangers(library).look(library.open(path))
    assert found is not None
    return found


def test_two_that_would_be_called_the_same_are_two_files(qtbot: QtBot, tmp_path: Path) -> None:
    own, away = tmp_path / "own", tmp_path / "away"
    away.mkdir()
    (away / "lent.txt").write_text(LENT, encoding="utf-8")
    (away / "quiet.md").write_text(QUIET, encoding="utf-8")
    library = LibraryDesk(shipped("practices"), own)

    Strangers(library).keep(seen(library, away / "lent.txt"))

    kept = sorted(path.read_text(encoding="utf-8") for path in own.glob("*.md"))
    assert kept == sorted((LENT, QUIET))


def test_without_versions_nothing_of_the_hosts_own_is_written_over(qtbot: QtBot, tmp_path: Path) -> None:
    own, away = tmp_path / "own", tmp_path / "away"
    own.mkdir()
    away.mkdir()
    (own / "quiet.md").write_text("# Ours\n\n## Sit (9 min)\n", encoding="utf-8")
    (away / "quiet.md").write_text(QUIET, encoding="utf-8")
    library = LibraryDesk(shipped("practices"), own)
    strangers = Strangers(library)

    taken = strangers.keep(seen(library, away / "quiet.md"), in_place=True)
    strangers.let_go(taken)

    assert (own / "quiet.md").read_text(encoding="utf-8") == "# Ours\n\n## Sit (9 min)\n"
    assert [path.name for path in own.iterdir()] == ["quiet.md"]
