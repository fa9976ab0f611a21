"""Undoing: what goes with the last thing that the host did, since it came of it or was one act with it."""

from __future__ import annotations

from microsol_desktop.flow.events import Mixed, PageTurned, PersonCame
from microsol_desktop.flow.run import Run


def taken_back(run: Run) -> Run:
    """The run as it was before the last thing that the host did; what came of it by itself since goes with it."""
    there = run
    while there.before is not None and _goes_with_the_one_before(there):
        there = there.before
    return run if there.before is None else there.before


def is_unnoticed(run: Run) -> bool:
    """Whether the last thing that happened is nothing that anybody did."""
    match run.happened:
        case Mixed() | PageTurned(by_itself=True):
            return True
        case _:
            return False


def _goes_with_the_one_before(run: Run) -> bool:
    match run.happened:
        case PersonCame(along=along):
            return along
        case _:
            return is_unnoticed(run)
