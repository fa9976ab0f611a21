"""What holds whatever was done at a desk: its schedule is whole, and everything stands after a crash."""

from __future__ import annotations

from pathlib import Path

from microsol_desktop.desk.begin import resume_run
from microsol_desktop.desk.run_desk import RunDesk
from tests.desk.fakes import FakeBells, FakeClock


def assert_whole(desk: RunDesk) -> None:
    """The schedule's parts go together."""
    schedule = desk.run.schedule
    assert len(desk.run.began) == len(schedule.agenda)
    assert sum(line.count for line in schedule.agenda) == len(schedule.cues) - 1
    assert len({cue.key for cue in schedule.cues}) == len(schedule.cues) == len(schedule.notes)


def assert_stands_after_a_crash(desk: RunDesk, folder: Path, clock: FakeClock) -> None:
    """What the journal leads to is the very same run, which shows the same."""
    while desk.run.ended:
        desk.take_back()
    desk.tick()
    known, shown = desk.run, desk.moment
    desk.close()
    (journal,) = folder.glob("*.journal")

    again = resume_run(journal, clock=clock, bells=FakeBells(), bounce_guard=False)

    again.close()
    assert again.run == known
    assert again.moment == shown
