from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.ui.circles.page import Surroundings
from tests.desk.fakes import FakeClock

TODAY = date(2026, 11, 22)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[RecordDesk]:
    """A record that nothing is in yet."""
    made = RecordDesk(tmp_path / "data" / "record.sqlite", FakeClock())
    yield made
    made.close()


@pytest.fixture
def around(desk: RecordDesk) -> Surroundings:
    return Surroundings(desk, lambda: TODAY)
