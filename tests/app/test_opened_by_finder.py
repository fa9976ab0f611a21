"""A file that macOS opens with Microsol, by an event of its own. In a program apart, for there is one application."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FINDER = """
import sys
sys.platform = "darwin"
from microsol_desktop import app
application = app.application()
sys.platform = "linux"
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFileOpenEvent
from microsol_desktop.app.answering import Answering
from microsol_desktop.app.desktop import Desktop
from microsol_desktop.store.places import places
from microsol_desktop.system.one_microsol import Call, OneMicrosol

where = places()
one = OneMicrosol(where.data)
one.is_another(Call())
desktop = Desktop(application, where)
answering = Answering(desktop, one)
opened = QFileOpenEvent(sys.argv[1])
if sys.argv[2] == "while it runs":
    desktop.completed.connect(lambda: application.sendEvent(application, opened))
else:
    application.sendEvent(application, opened)
desktop.completed.connect(lambda: QTimer.singleShot(0, application.quit))
desktop.show_home()
application.exec()
print(type(desktop.window.pages.currentWidget()).__name__)
desktop.close()
"""


@pytest.mark.parametrize("when", ["while it runs", "while it starts"])
def test_its_page_is_shown(tmp_path: Path, when: str) -> None:
    file = tmp_path / "pods.md"
    file.write_text("# Pods\n\n## Talk (5 min)\n\nWhat moves you?\n", encoding="utf-8")
    surroundings = os.environ | {"MICROSOL_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}

    said = subprocess.run(
        [sys.executable, "-c", FINDER, str(file), when],
        cwd=ROOT,
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
    )

    assert said.stdout.strip() == "BeginPage", said.stderr
