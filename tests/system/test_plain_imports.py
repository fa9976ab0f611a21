from __future__ import annotations

import builtins
import subprocess
import sys
from pathlib import Path

import pytest

from microsol_desktop.system.plain_imports import import_plainly

REPOSITORY = Path(__file__).parents[2]

TO_HOME = """
import linecache
from microsol_desktop import app
from microsol_desktop.store.places import places

desktop = app.Desktop(app.application(), places())
desktop.completed.connect(desktop.application.quit)
desktop.show_home()
desktop.application.exec()
print(len(linecache.cache))
from PySide6.QtGui import *
print(QColor(1, 2, 3).name())
"""


def test_no_source_is_read_for_what_is_imported(tmp_path: Path) -> None:
    surroundings = {"MICROSOL_HOME": str(tmp_path), "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}

    done = subprocess.run(
        [sys.executable, "-c", TO_HOME],
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
        cwd=REPOSITORY,
    )

    assert done.stderr == ""
    assert done.stdout.split() == ["0", "#010203"]


def test_whoever_else_looks_at_imports_goes_on_looking(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = builtins.__import__

    def a_debugger(name: str, *rest: object) -> object:
        return plain(name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", a_debugger)

    import_plainly()

    assert builtins.__import__ is a_debugger
