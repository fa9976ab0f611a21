from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from microsol_desktop.store.record.database import Record, open_record
from tests.store.record.made_up import chance


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "record.sqlite"


@pytest.fixture
def record(path: Path) -> Iterator[Record]:
    opened = open_record(path, chance().randbytes)
    yield opened
    opened.close()
