from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_listing_what_can_go_on_needs_neither_the_flow_nor_qt() -> None:
    code = "import sys, microsol_desktop.store.unfinished; print(*sys.modules)"

    answer = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)

    loaded = answer.stdout.split()
    assert not [
        name for name in loaded if name.startswith(("PySide6", "microsol_desktop.flow", "microsol_desktop.practice"))
    ]
    assert "microsol_desktop.store.journal" not in loaded
