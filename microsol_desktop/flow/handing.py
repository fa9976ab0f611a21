"""Turns that go by word: whoever has spoken says who is next."""

from __future__ import annotations

from dataclasses import replace

from microsol_desktop.flow.events import HandedOn
from microsol_desktop.flow.moment import Standing
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.recompiling import recompiled
from microsol_desktop.flow.run import Run
from microsol_desktop.flow.standings import standings


def may_be_next(run: Run) -> tuple[PersonId, ...]:
    """Those who can be named here: first who has not had a turn in this round, beginning beside the one who speaks."""
    if run.cue.hands_on is None:
        return ()
    everybody = run.schedule.takers
    standing = standings(run.plan, run.index)
    start = next((place for place, person in enumerate(everybody, 1) if standing[person] is Standing.SPEAKS), 0)
    beside = (*everybody[start:], *everybody[:start])
    others = (person for person in beside if standing[person] is not Standing.SPEAKS)
    return tuple(sorted(others, key=lambda person: standing[person] is Standing.SPOKE))


def handed_on(run: Run, event: HandedOn) -> Run:
    """The run with the next turn somebody's, still on this cue; the same run where nobody can be named."""
    spot = run.cue.hands_on
    if spot is None or event.person not in may_be_next(run):
        return run
    others = tuple(each for each in run.settled.handed if each[0] != spot)
    return recompiled(run, replace(run.settled, handed=(*others, (spot, event.person))))
