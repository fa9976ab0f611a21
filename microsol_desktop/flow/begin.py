"""The first event of a run, whole: with all that was dealt and drawn for it, so that replaying never does so again."""

from __future__ import annotations

from dataclasses import replace

from microsol_desktop.flow.events import Started
from microsol_desktop.flow.recompiling import schedule_for


def begun(started: Started) -> Started:
    """The beginning with what the first compiling dealt and drew; raises ExpectedFailure where it can't be compiled."""
    schedule = schedule_for(started)
    return replace(started, dealt=schedule.dealt, drawn=schedule.drawn)
