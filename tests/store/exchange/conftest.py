from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from microsol_desktop.store.record.database import Record, open_record
from tests.store.record.made_up import chance


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Record]:
    opened = open_record(tmp_path / "data" / "record.sqlite", chance().randbytes)
    yield opened
    opened.close()
