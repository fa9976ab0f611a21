"""A practice's earlier versions, walked as a screen reader and the Tab key do, and at twice the usual text size."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.versions_desk import VersionsDesk
from microsol_desktop.store.version_lines import Who
from microsol_desktop.store.versions import Versions
from microsol_desktop.store.worker import Worker
from microsol_desktop.ui.editor.versions_page import VersionsPage
from microsol_desktop.ui.spoken_roles import tell_roles
from tests.ui.accessibility import walk
from tests.ui.accessibility.circles_walked import reaching_out
from tests.ui.accessibility.test_walk import faults
from tests.ui.console.a_run import a_theme

SIZES = ((1366, 768), (1024, 768), (640, 480))
DAY = 1_700_000_000.0
TEXT = "# Circle\n\nWelcome to all of us.\n\n## Arrive (5 min, silent)\n\nBreathe, and look around.\n"


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication) -> Iterator[None]:
    yield
    a_theme()


@pytest.fixture(params=[1.0, 2.0], ids=["usual", "twice"])
def page(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[VersionsPage]:
    a_theme("hearth", request.param)
    tell_roles()
    versions, worker, path = Versions(tmp_path), Worker("versions"), tmp_path / "circle.md"
    texts = (TEXT, TEXT.replace("5 min", "7 min"), TEXT.replace("Breathe, and", "Sit down,") + "\n## Go round\n")
    for number, text in enumerate(texts):
        versions.of(path).keep(text, (Who.OPENED, Who.HERE, Who.ELSEWHERE)[number], DAY + 40 * 60.0 * number)
    desk = VersionsDesk(versions, worker, path)
    made = VersionsPage(desk, "A circle with a rather long title", date(2023, 11, 15))
    desk.setParent(made)
    made.resize(*SIZES[0])
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: bool(made.text.toPlainText()) and made.isActiveWindow())
    yield made
    made.close()
    made.deleteLater()
    worker.close()


def test_the_versions(page: VersionsPage) -> None:
    found = {}
    for size in SIZES:
        page.resize(*size)
        walk.settled()
        found[size] = (faults(page), reaching_out(page))

    assert not any(any(each) for each in found.values()), found
