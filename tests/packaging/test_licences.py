"""Whatever ships has its line in `resources/licences/credits.toml`, with the text of its licence."""

from __future__ import annotations

from pathlib import Path

from tools.package_contents import shipped_files
from tools.package_licences import FOLDER, files_without_a_line, packages_in, parts, texts_of, without_a_line

ROOT = Path(__file__).parents[2]


def test_every_package_that_ships_has_its_line() -> None:
    packages = packages_in(ROOT / "requirements-package.lock")

    assert without_a_line(packages) == []


def test_a_package_that_is_new_would_be_missed() -> None:
    assert without_a_line({"sqlalchemy", "surely-new"}) == ["surely-new"]


def test_every_file_of_ours_has_its_line() -> None:
    places = [f"{folder}/{Path(file).name}" for file, folder in shipped_files(ROOT)]

    assert files_without_a_line(places) == []


def test_a_file_that_is_new_would_be_missed() -> None:
    files = ["PySide6/Qt/lib/libQt6Core.so.6", "json/decoder.pyc", "surely/new.pyc"]

    assert files_without_a_line(files) == ["surely/new.pyc"]


def test_what_only_windows_and_macos_have_has_its_line() -> None:
    files = [
        "PySide6/MSVCP140.dll".lower(),
        "PySide6/Qt6Core.dll",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/pyside6.abi3.dll",
        "PySide6/QtCore.pyd",
        "python311.dll",
        "_sqlite3.pyd",
        "sqlite3.dll",
        "libffi-8.dll",
        "tzdata/zoneinfo/Europe/Lisbon",
        "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/libpyside6.abi3.6.11.dylib",
        "Python.framework/Versions/3.11/Python",
    ]

    assert files_without_a_line(files) == []


def test_every_licence_has_its_text() -> None:
    missing = [
        text for part in parts() for text in part.texts if not ((FOLDER / text).exists() or (ROOT / text).exists())
    ]

    assert missing == []


def test_every_text_belongs_to_something() -> None:
    told = {text for part in parts() for text in part.texts}

    assert sorted(file.name for file in FOLDER.glob("*.txt") if file.name not in told) == []


def test_the_texts_are_those_that_the_packages_bring() -> None:
    ours = {"tzdata", "pyinstaller"}

    different = [
        name
        for part in parts()
        for package in part.packages
        if package not in ours
        for name, text in texts_of(package)
        if name in part.texts and (FOLDER / name).read_text(encoding="utf-8") != text
    ]

    assert different == []


def test_how_to_put_another_qt_in_its_place_is_told() -> None:
    told = (FOLDER / "Qt.txt").read_text(encoding="utf-8")

    assert "PySide6/Qt/lib" in told
    assert "LGPL-3.0.txt" in told
