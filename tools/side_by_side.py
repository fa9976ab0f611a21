"""Which tests go to which of the processes side by side: a file stays together, and what is long goes first."""

from __future__ import annotations

import pytest
from xdist.remote import Producer  # type: ignore[import-untyped]
from xdist.scheduler import LoadFileScheduling  # type: ignore[import-untyped]
from xdist.workermanage import WorkerController  # type: ignore[import-untyped]

THE_YEAR = "tests/looks/test_windows.py"
TOGETHER = {"tests/app/test_a_year.py": THE_YEAR}
"""Files that look at the same made-up year: one process plays it for both."""
LONG = (
    THE_YEAR,
    "tests/ui/test_screens_in_mid_turn.py",
    "tests/ui/test_screens_on_x.py",
    "tests/ui/stage/test_geometry.py",
    "tests/system/test_sound_on_a_server.py",
    "tests/ui/test_run_windows_on_x.py",
    "tests/ui/test_clicker_on_x.py",
    "tests/ui/test_run_windows_on_wayland.py",
    "tests/store/record/test_clearing.py",
    "tests/app/test_one_microsol.py",
    "tests/app/test_desktop.py",
    "tests/store/exchange/test_any_name.py",
    "tests/store/record/test_killed.py",
    "tests/practice/test_edit.py",
    "tests/flow/test_wishes_in_the_evening.py",
    "tests/desk/test_replay.py",
    "tests/app/test_run_care.py",
)
"""What takes longest though it is not many tests: begun at the end, all others would wait for it."""


class ByFile(LoadFileScheduling):  # type: ignore[misc]
    """Hands out whole files, so that what a file makes for all of its tests is made once."""

    def _split_scope(self, nodeid: str) -> str:
        file: str = super()._split_scope(nodeid)
        return TOGETHER.get(file, file)

    def _assign_work_unit(self, node: WorkerController) -> None:
        first = next((file for file in LONG if file in self.workqueue), None)
        if first is not None:
            self.workqueue.move_to_end(first, last=False)
        super()._assign_work_unit(node)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> ByFile:
    """Pytest calls this by its name, where there is more than one process."""
    return ByFile(config, log)
