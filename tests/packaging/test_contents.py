"""What goes into the packages, by the lists and rules that the build goes by. Nothing is built here."""

from __future__ import annotations

import gzip
import marshal
from pathlib import Path

import pytest

from tools.package_contents import (
    FROM_THE_SYSTEM,
    IN_A_PACKAGE_FROM_THE_SYSTEM,
    goes_along,
    is_kept_data,
    is_kept_plugin,
    is_root,
    settings_of_python,
    stop_if_missing,
)
from tools.package_deb import copyright_file, packed
from tools.package_imports import modules
from tools.package_licences import parts
from tools.package_publisher import filled
from tools.system import FOR_A_SCREEN, FOR_QT

PLUGINS = "PySide6/Qt/plugins"


@pytest.mark.parametrize(
    ("place", "is_kept"),
    [
        (f"{PLUGINS}/platforms/libqxcb.so", True),
        (f"{PLUGINS}/platforms/libqeglfs.so", False),
        (f"{PLUGINS}/imageformats/libqjpeg.so", True),
        (f"{PLUGINS}/imageformats/libqpdf.so", False),
        (f"{PLUGINS}/tls/libqopensslbackend.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\plugins\\tls\\qschannelbackend.dll", False),
        ("sqlalchemy/util/_collections_cy.so", True),
    ],
)
def test_of_qts_plugins_only_those_that_are_named(place: str, is_kept: bool) -> None:
    assert is_kept_plugin(place) is is_kept
    assert is_root(place, "EXTENSION") is is_kept


def test_a_library_ships_only_where_something_stands_on_it() -> None:
    assert not is_root("libQt6Quick.so.6", "BINARY")
    assert is_root("libpython3.11.so.1.0", "BINARY")


def test_python_itself_ships_wherever_a_system_has_it() -> None:
    places = ["Python.framework/Versions/3.11/Python", "libpython3.11.dylib", "python311.dll", "PySide6\\MSVCP140.dll"]

    assert [place for place in places if not is_root(place, "BINARY")] == []
    assert not is_root("Python", "SYMLINK")


@pytest.mark.parametrize(
    ("place", "target", "kind", "goes"),
    [
        ("QtCore.framework/Versions/Current", "A", "SYMLINK", True),
        ("QtCore.framework/Resources", "Versions/Current/Resources", "SYMLINK", True),
        ("QtCore.framework/Versions/A/Resources/Info.plist", "/there/Info.plist", "DATA", True),
        ("QtQuick.framework/Versions/Current", "A", "SYMLINK", False),
        ("QtQuick.framework/Versions/A/Resources/Info.plist", "/there/Info.plist", "DATA", False),
        ("QtCore", "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", "SYMLINK", True),
        ("QtQuick", "PySide6/Qt/lib/QtQuick.framework/Versions/A/QtQuick", "SYMLINK", False),
    ],
)
def test_a_framework_of_macos_goes_in_whole_or_not_at_all(place: str, target: str, kind: str, goes: bool) -> None:
    folder = "PySide6/Qt/lib/" if ".framework" in place else ""
    libraries = ["PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore"]

    assert goes_along(folder + place, target, kind, libraries, "darwin") is goes


def test_nothing_that_linux_unpacks_is_a_link() -> None:
    link = ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK")

    assert not goes_along(*link, ["PySide6/Qt/lib/libQt6Core.so.6"], "linux")


def test_qts_own_translations_and_tests_stay_out() -> None:
    assert not is_kept_data("PySide6/Qt/translations/qtbase_pt.qm")
    assert not is_kept_data("icalendar/tests/test_x.pyc")
    assert is_kept_data("microsol_desktop/resources/translations/microsol_pt.qm")


def test_a_build_without_a_window_fails() -> None:
    with pytest.raises(SystemExit, match=r"libqxcb\.so"):
        stop_if_missing("linux", ["libqwayland.so"])


def test_what_qt_wants_of_the_system_is_asked_of_debian_or_carried_along() -> None:
    told = FROM_THE_SYSTEM | IN_A_PACKAGE_FROM_THE_SYSTEM

    assert {name: package for name, package in (FOR_QT | FOR_A_SCREEN).items() if told.get(name) != package} == {}


def test_the_frozen_python_says_nothing_of_where_it_was_built(tmp_path: Path) -> None:
    compiled = Path(settings_of_python(tmp_path)).read_bytes()
    told: dict[str, object] = {}

    exec(marshal.loads(compiled[16:]), told)  # noqa: S102, S302 - made a line above

    settings = told["build_time_vars"]
    assert isinstance(settings, dict)
    paths = {name for name, value in settings.items() if isinstance(value, str) and "/" in value}
    assert paths == {"TZPATH"}


def test_the_copyright_file_tells_every_part_and_repeats_no_text() -> None:
    text = copyright_file()

    assert [part.name for part in parts() if f"\n{part.name}\n{'=' * len(part.name)}\n" not in text] == []
    assert text.count("SIL OPEN FONT LICENSE Version 1.1") <= 3
    assert "/usr/share/common-licenses/LGPL-3" in text
    assert "TERMS AND CONDITIONS FOR COPYING" not in text


def test_documents_carry_the_version_and_the_day() -> None:
    assert filled("@VERSION@ of @DATE@", "1795305600", "1.2.3") == "1.2.3 of 2026-11-22"


def test_what_is_packed_is_the_same_each_time() -> None:
    assert packed("words") == packed("words")
    assert gzip.decompress(packed("words")) == b"words"


def test_each_module_of_ours_is_asked_for(tmp_path: Path) -> None:
    for name in ("__init__", "__main__", "ui/__init__", "ui/home/window"):
        file = tmp_path / "microsol_desktop" / f"{name}.pyc"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()

    assert modules(tmp_path) == ["microsol_desktop", "microsol_desktop.ui", "microsol_desktop.ui.home.window"]
