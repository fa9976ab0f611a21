"""A practice in the editor."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.editor.an_editor import AnEditor


@pytest.fixture
def editor(qtbot: QtBot, tmp_path: Path) -> Iterator[AnEditor]:
    made = AnEditor(qtbot, tmp_path)
    yield made
    made.editors.close()
    made.window.close()
