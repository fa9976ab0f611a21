"""A plan that the host accepted: from here on the evening goes by it. What has been stays as it was."""

from __future__ import annotations

from dataclasses import replace

from microsol_desktop.flow.events import Replanned
from microsol_desktop.flow.recompiling import recompiled, with_dealt
from microsol_desktop.flow.run import Run


def replanned(run: Run, event: Replanned) -> Run:
    """The run with these times and without these steps, still on the same cue; the same run where nothing changes."""
    if (dict(event.times), set(event.left_out)) == (dict(run.settled.times), set(run.settled.left_out)):
        return run
    settled = with_dealt(run.settled, event.dealt, event.drawn)
    return recompiled(run, replace(settled, times=event.times, left_out=event.left_out))
