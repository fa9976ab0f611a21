from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.store import places as rooms
from microsol_desktop.store.places import PRACTICES_FOLDER, ensure, places, shipped

REPOSITORY = Path(__file__).parents[2]
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere platformdirs is asked itself")


@pytest.fixture(autouse=True)
def _a_home_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for variable in ("MICROSOL_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))


def test_everything_is_in_the_one_folder_that_was_asked_for(tmp_path: Path) -> None:
    found = places(tmp_path / "stick")

    assert all(path.is_relative_to(tmp_path / "stick") for path in (*found, found.journal, found.settings))


def test_the_environment_may_name_that_folder_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MICROSOL_HOME", "~/circle")

    found = places()

    assert found == places(tmp_path / "circle")


def test_the_folder_that_is_asked_for_goes_before_the_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("MICROSOL_HOME", str(tmp_path / "one"))

    found = places(tmp_path / "other")

    assert found.data.is_relative_to(tmp_path / "other")


@on_linux
@pytest.mark.parametrize(
    "written",
    [
        None,
        'XDG_DOCUMENTS_DIR="$HOME/Documentos"\n',
        '# documents\nXDG_DESKTOP_DIR="$HOME/Desktop"\n  XDG_DOCUMENTS_DIR="/srv/papers"\n',
        'XDG_DOCUMENTS_DIR="relative"\n',
        "",
    ],
)
@pytest.mark.parametrize("set_apart", [True, False])
def test_our_folders_are_where_platformdirs_has_them(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, written: str | None, *, set_apart: bool
) -> None:
    if set_apart:
        for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
            monkeypatch.setenv(variable, str(tmp_path / variable))
    theirs = platformdirs.PlatformDirs("microsol", appauthor=False)
    if written is not None:
        ensure(theirs.user_config_path.parent)
        (theirs.user_config_path.parent / "user-dirs.dirs").write_text(written, encoding="utf-8")

    found = places()

    assert (found.data, found.config) == (theirs.user_data_path, theirs.user_config_path)
    assert found.log == theirs.user_log_path / "microsol.log"
    assert found.practices == theirs.user_documents_path / PRACTICES_FOLDER


def test_elsewhere_the_folders_have_the_programs_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")

    found = places()

    assert "Microsol" in found.data.parts
    assert found.practices.name == PRACTICES_FOLDER


def test_asking_where_things_are_makes_no_folder(tmp_path: Path) -> None:
    places(tmp_path / "stick")
    places()

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["practices", "resources"])
def test_what_ships_is_found_in_a_checkout(name: str) -> None:
    assert shipped(name) == REPOSITORY / name


@pytest.mark.parametrize("name", ["practices", "resources"])
def test_what_ships_is_found_in_an_installed_package(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    package = tmp_path / "site-packages" / "microsol_desktop"
    ensure(package / name)
    ensure(package.parent / name)
    monkeypatch.setattr(rooms, "__file__", str(package / "store" / "places.py"))

    assert shipped(name) == package / name


def test_what_lies_beside_an_installed_package_is_not_ours(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "microsol_desktop"
    ensure(package.parent / "practices")
    monkeypatch.setattr(rooms, "__file__", str(package / "store" / "places.py"))

    with pytest.raises(ExpectedFailure, match="“practices” that ships with Microsol is not there"):
        shipped("practices")


def test_what_ships_is_found_in_a_frozen_build(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    ensure(tmp_path / "microsol_desktop" / "resources")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    assert shipped("resources") == tmp_path / "microsol_desktop" / "resources"


def test_a_folder_is_made_once_and_found_again(tmp_path: Path) -> None:
    folder = tmp_path / "one" / "two"

    first, again = ensure(folder), ensure(folder)

    assert first == again == folder
    assert folder.is_dir()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_private_folder_can_be_entered_by_its_owner_alone(tmp_path: Path) -> None:
    folder = ensure(tmp_path / "journal", private=True)

    assert folder.stat().st_mode & 0o077 == 0


def test_a_file_in_the_way_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way", encoding="utf-8")

    with pytest.raises(ExpectedFailure, match="can't be made") as caught:
        ensure(tmp_path / "data" / "journal")

    assert caught.value.kind == "folder-refused"
    assert caught.value.hint


def test_importing_the_places_imports_nothing_heavy() -> None:
    program = "import microsol_desktop.store.places, sys; print(*sys.modules)"

    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=REPOSITORY)

    assert not {"platformdirs", "dataclasses", "tempfile", "shutil"} & set(loaded.stdout.split())
