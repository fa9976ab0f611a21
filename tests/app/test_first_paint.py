"""What the first paint does without. How long it takes is measured in bench/; here is what would make it slow."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from microsol_desktop.app import DISPLAYS
from microsol_desktop.ui.kit import light

TO_THE_FIRST_PAINT = """
import sys
from PySide6 import QtCore, QtGui, QtWidgets
from microsol_desktop import app
from microsol_desktop.app.answering import Answering
from microsol_desktop.store.places import places
from microsol_desktop.system.one_microsol import OneMicrosol, this_call

one = OneMicrosol(places().data)
assert not one.is_another(this_call(None))
application = app.application()
desktop = app.Desktop(application, places())
desktop._complete = application.quit
desktop.show_home()
Answering(desktop, one)
application.exec()
assert desktop.window.home.start.slug == "check-in"
print(*sorted({*vars(QtCore), *vars(QtGui), *vars(QtWidgets), *sys.modules}))
"""

TO_NO_DISPLAY = """
import gc
import sys
from microsol_desktop.__main__ import main

looks = []
gc.callbacks.append(lambda phase, _: looks.append(phase) if "PySide6" in sys.modules else None)
main([])
assert "PySide6.QtWidgets" in sys.modules
print(len(looks))
"""

LATER = {
    "PySide6.QtNetwork",
    "uuid",
    "wakepy",
    "json",
    "markdown_it",
    "miniaudio",
    "microsol_desktop.flow.compile",
    "microsol_desktop.practice.model",
    "microsol_desktop.ui.console.window",
    "microsol_desktop.ui.kit.failure_words",
    "microsol_desktop.ui.kit.finding_words",
    "microsol_desktop.ui.stage.view",
    "microsol_desktop.desk.record_desk",
    "platformdirs",
    "sqlalchemy",
    "sqlite3",
    # Classes of Qt's are built when they are first asked for: the larger their enums, the longer it takes.
    "Qt",
    "QDir",
    "QStyle",
    "QThread",
}


def test_nothing_that_can_wait_is_there_at_the_first_paint(tmp_path: Path) -> None:
    surroundings = {**os.environ, "MICROSOL_HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}

    done = subprocess.run(
        [sys.executable, "-c", TO_THE_FIRST_PAINT], env=surroundings, capture_output=True, text=True, check=False
    )

    assert done.stderr == ""
    assert LATER.isdisjoint(done.stdout.split())


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_what_can_go_is_not_looked_for_while_all_is_imported(tmp_path: Path) -> None:
    surroundings = {name: value for name, value in os.environ.items() if name not in DISPLAYS}

    done = subprocess.run(
        [sys.executable, "-c", TO_NO_DISPLAY],
        env={**surroundings, "MICROSOL_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert "There is no display here" in done.stderr
    assert done.stdout == "0\n"


def test_what_is_told_by_number_is_what_its_name_says() -> None:
    assert Qt.TextFormat.PlainText.value == light.PLAIN_TEXT
    assert Qt.ScrollBarPolicy.ScrollBarAlwaysOff.value == light.NEVER_SCROLL
    assert Qt.FocusPolicy.ClickFocus.value == light.BY_CLICK_ONLY
    assert Qt.AlignmentFlag.AlignHCenter.value == light.IN_THE_MIDDLE
