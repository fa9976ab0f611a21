from __future__ import annotations

import subprocess
import sys
from pathlib import Path

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
