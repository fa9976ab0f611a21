from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tools.bootstrap import ROOT
from tools.side_by_side import LONG, TOGETHER

MADE = """
import os
import pytest

@pytest.mark.parametrize("number", range(9))
def test_it(number, worker_id):
    with open({said!r}, "a") as file:
        file.write(f"{{__name__.split('.')[-1]}} {{worker_id}}\\n")
"""


def test_files_that_are_named_are_there() -> None:
    named = {*LONG, *TOGETHER, *TOGETHER.values()}

    assert [name for name in sorted(named) if not (ROOT / name).is_file()] == []


def test_a_file_stays_together_and_each_process_has_some(tmp_path: Path) -> None:
    said = tmp_path / "said.txt"
    for number in range(8):
        (tmp_path / f"test_{number}.py").write_text(MADE.format(said=str(said)), encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    command = ["-m", "pytest", "-q", "-n", "2", "-p", "xdist", "-p", "tools.side_by_side", str(tmp_path)]
    outside = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    outside["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"

    answer = subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=outside, capture_output=True, text=True, check=False
    )

    ran = [line.split() for line in said.read_text(encoding="utf-8").splitlines()]
    assert answer.returncode == pytest.ExitCode.OK, answer.stdout + answer.stderr
    assert len(ran) == 72
    assert len({tuple(pair) for pair in ran}) == 8
    assert {process for _, process in ran} == {"gw0", "gw1"}
