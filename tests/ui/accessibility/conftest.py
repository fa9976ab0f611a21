from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.record_desk import RecordDesk
from tests.desk.fakes import FakeClock
from tests.ui.accessibility.circles_walked import Circles
from tests.ui.console.a_run import a_theme


@pytest.fixture
def circles(qtbot: QtBot, tmp_path: Path) -> Iterator[Circles]:
    """The circles' room; what a test dressed is undressed after it."""
    desk = RecordDesk(tmp_path / "record.sqlite", FakeClock())
    yield Circles(qtbot, desk)
    desk.close()
    a_theme()
