"""Giving somebody a role, with all that follows from it: where one stays at each table, who travels where."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from microsol_desktop.flow.events import RoleDrawn, RoleHeld
from microsol_desktop.flow.holding import role_held
from microsol_desktop.flow.recompiling import with_newly
from microsol_desktop.flow.run import Run
from microsol_desktop.flow.settled import Way
from microsol_desktop.practice.model import OneStays

SomeGiving = TypeVar("SomeGiving", RoleHeld, RoleDrawn)


def with_travels(run: Run, event: SomeGiving) -> SomeGiving:
    """The event with the tables that people travel to now that it is known who stays; else as it is.

    Raises:
        ExpectedFailure: those who stay with each other, or are kept apart, could not travel then.
    """
    travels = {
        cue.where
        for cue in run.schedule.cues[run.index + 1 :]
        if isinstance(cue.formation, OneStays) and cue.where != run.cue.where
    }
    there = role_held(run, event) if travels else run
    if there is run:
        return event
    stays = (dealt for dealt in there.settled.dealt if dealt.where not in travels or dealt.way is not Way.FOLLOWED)
    settled = replace(there.settled, dealt=tuple(stays))
    return with_newly(event, run, settled)
