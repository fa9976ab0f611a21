"""A Microsol that is carried about keeps everything beside itself."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from microsol_desktop.__main__ import main
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.store.places import places
from microsol_desktop.store.portable import FOLDER, keep_beside_the_program


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    # Set first, so that what the program sets itself is taken back as well.
    monkeypatch.setenv("MICROSOL_HOME", "")
    monkeypatch.delenv("APPIMAGE", raising=False)


@pytest.fixture
def stick(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    program = tmp_path / "microsol-1.0" / "microsol"
    program.parent.mkdir()
    program.touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    return program.parent


def test_all_that_is_kept_lies_beside_the_program(stick: Path) -> None:
    keep_beside_the_program()

    found = places()

    assert all(path.is_relative_to(stick / FOLDER) for path in (*found, found.journal, found.settings))


def test_it_is_the_file_itself_that_counts_and_not_a_link_to_it(
    monkeypatch: pytest.MonkeyPatch, stick: Path, tmp_path: Path
) -> None:
    link = tmp_path / "link"
    link.symlink_to(stick / "microsol")
    monkeypatch.setattr(sys, "executable", str(link))

    assert keep_beside_the_program() == stick / FOLDER


def test_an_appimage_keeps_it_beside_its_own_file(monkeypatch: pytest.MonkeyPatch, stick: Path, tmp_path: Path) -> None:
    monkeypatch.setenv("APPIMAGE", str(tmp_path / "Microsol.AppImage"))

    assert keep_beside_the_program() == tmp_path / FOLDER


def test_every_command_goes_by_it(stick: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["plan", "check-in", "--people", "5", "--portable"])

    assert status == 0
    assert (stick / FOLDER).is_dir()


def test_where_nothing_can_be_written_a_sentence_says_so(stick: Path) -> None:
    (stick / FOLDER).write_text("a file in the way")

    with pytest.raises(ExpectedFailure) as failure:
        keep_beside_the_program()

    assert failure.value.kind == "folder-refused"


def test_what_is_no_folder_of_its_own_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["--portable", "--version"])

    assert status == 2
    assert "MICROSOL_HOME" in capsys.readouterr().err


def test_its_second_name_says_the_same_as_the_option(
    monkeypatch: pytest.MonkeyPatch, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "executable", str(stick / "microsol-portable"))

    status = main(["--version"])

    assert status == 0
    assert (stick / FOLDER).is_dir()
