from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.desk.begin import begin_run, resume_run
from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.flow.people import PersonId
from tests.desk.fakes import FakeBells, FakeClock
from tests.desk.test_begin import PEOPLE, SLUG, TEXTS

PEOPLE_HERE = st.sampled_from([None, *(person.id for person in PEOPLE), PersonId(99)])
ACTS = st.one_of(
    st.sampled_from(
        [
            ("advance",), ("advance",), ("advance",), ("go_back",), ("begin_or_resume",), ("pause",), ("pass_turn",),
            ("end_turn",), ("skip",), ("reveal",), ("toggle_blank",), ("time_out",), ("take_back",), ("tick",),
            ("end",),
        ]
    ),
    st.tuples(st.just("extend"), st.sampled_from([60, -60])),
    st.tuples(st.just("jump"), st.integers(-1, 30)),
    st.tuples(st.just("hold_role"), st.just("case giver"), PEOPLE_HERE),
)  # fmt: skip


def live(folder: Path, clock: FakeClock, acts: list[tuple[tuple[object, ...], float]]) -> RunDesk:
    """A desk on which all this was done, with so many seconds before each."""
    desk = begin_run(
        SLUG, TEXTS, PEOPLE, clock=clock, journal_folder=folder, bells=FakeBells(), utc_offset=0, bounce_guard=False
    )
    for (name, *arguments), seconds in acts:
        clock.move(seconds)
        getattr(desk, str(name))(*arguments)
    return desk


@pytest.mark.usefixtures("qapp")
@given(st.lists(st.tuples(ACTS, st.floats(0, 300)), max_size=30))
def test_whatever_the_host_did_the_journal_gives_the_same_run_back(
    acts: list[tuple[tuple[object, ...], float]],
) -> None:
    clock = FakeClock()
    with tempfile.TemporaryDirectory() as folder:
        desk = live(Path(folder), clock, acts)
        while desk.run.ended:
            desk.take_back()
        desk.tick()
        desk.close()
        (journal,) = Path(folder).glob("*.journal")

        again = resume_run(journal, clock=clock, bells=FakeBells())
        again.close()

    assert again.run == desk.run
    assert again.moment == desk.moment


@pytest.mark.usefixtures("qapp")
@given(st.lists(st.tuples(ACTS, st.floats(0, 300)), max_size=30))
def test_whatever_the_host_did_the_evening_stays_whole(acts: list[tuple[tuple[object, ...], float]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = live(Path(folder), FakeClock(), acts)
        desk.close()

    schedule = desk.run.schedule
    assert 0 <= desk.run.index < len(schedule.cues)
    assert len(schedule.notes) == len(schedule.cues)
    assert sum(line.count for line in schedule.agenda) == len(schedule.cues) - 1
    assert len({cue.key for cue in schedule.cues}) == len(schedule.cues)
    assert len(desk.moment.aside.agenda) == len(schedule.agenda)
