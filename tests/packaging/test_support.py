"""What of PySide is Python is compiled when Microsol is frozen."""

from __future__ import annotations

from pathlib import Path

from tools.package_support import FOLDER, compiled_support


def test_what_of_pyside_is_python_ships_compiled_and_says_nothing_of_where(tmp_path: Path) -> None:
    modules = compiled_support(tmp_path)

    places = {f"{place}/{Path(file).name}" for file, place in modules}
    assert f"{FOLDER}/shibokensupport/__init__.pyc" in places
    assert f"{FOLDER}/shibokensupport/signature/loader.pyc" in places
    assert [file for file, _ in modules if str(tmp_path).encode() in Path(file).read_bytes()] == []
