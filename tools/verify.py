"""What `make test` runs when everything is installed: the checks, then the tests, and a last line that counts both."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass

import pytest

from tools.bootstrap import ROOT

# Each is asked of the Python that runs this, so that nothing depends on a path to a program.
CHECKS = {
    "format": ["-m", "ruff", "format", "--check"],
    "lint": ["-m", "ruff", "check"],
    "types": ["-m", "mypy"],
    "layers": ["-c", "from importlinter.cli import lint_imports_command as lint; lint(['--no-logo'])"],
}


@dataclass(kw_only=True)
class Count:
    """How many passed, failed and were skipped, of checks and tests together; pytest tells it at its end."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Pytest calls this by its name."""
        seen = {kind: len(reports) for kind, reports in terminalreporter.stats.items()}
        self.passed += seen.get("passed", 0) + seen.get("xfailed", 0)
        self.failed += seen.get("failed", 0) + seen.get("error", 0)
        self.skipped += seen.get("skipped", 0)

    def __str__(self) -> str:
        """The last line."""
        skipped = f", {self.skipped} skipped" if self.skipped else ""
        return f"{self.passed} passed, {self.failed} failed{skipped}"


def main(arguments: list[str]) -> int:
    """Run what was asked for: everything, or with `soak` what runs for long. 0 if nothing failed."""
    count = Count()
    if arguments[:1] == ["soak"]:
        _run_tests(count, ["-m", "soak", "--hypothesis-profile=soak", *arguments[1:]])
    else:
        for name, command in CHECKS.items():
            _run_check(count, name, command)
        _run_tests(count, arguments)
    print(count, flush=True)
    return int(count.failed > 0)


def _run_check(count: Count, name: str, command: list[str]) -> None:
    """A check that fails shows what it has to say; one that passes is a single word."""
    answer = subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True, check=False)
    if answer.returncode == 0:
        count.passed += 1
        print(f"{name}: passed", flush=True)
    else:
        count.failed += 1
        print(f"{name}: FAILED\n{answer.stdout}{answer.stderr}", flush=True)


def _run_tests(count: Count, options: list[str]) -> None:
    """The tests, side by side: as many as there are cores up to four, and one more while others wait."""
    failed_before = count.failed
    cores = min(os.cpu_count() or 1, 4)
    # By its name, and behind xdist: what is imported before pytest looks for its own makes pytest complain.
    processes = ["-n", str(cores + 1), "-p", "xdist", "-p", "tools.side_by_side"] if cores > 1 else []
    answer = pytest.main(["-q", "-rs", *processes, *options], plugins=[count])
    if answer != pytest.ExitCode.OK and count.failed == failed_before:
        # Nothing was counted, yet all is not well: a test folder that can't be read, no test at all.
        count.failed += 1


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(main(sys.argv[1:]))
