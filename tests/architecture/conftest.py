from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def tracked_files() -> tuple[str, ...]:
    """What the repository holds, by git's own account."""
    answer = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if answer.returncode != 0:
        pytest.skip("this is not a git checkout")
    return tuple(file for file in answer.stdout.split("\0") if file and (ROOT / file).is_file())
