"""Whatever the host does with groups while people come, leave and hold roles: nobody is lost, and the past stays."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.better import better
from microsol_desktop.flow.comings import coming, leaving
from microsol_desktop.flow.events import Advanced, Happening, Mixed, RoleHeld
from microsol_desktop.flow.giving import with_travels
from microsol_desktop.flow.grouping import Moved, Swapped, grouping
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.reduce import reduce, replay
from microsol_desktop.flow.run import Run, history
from microsol_desktop.practice.model import EveryoneMeets
from tests.flow.runs import run_of_lines

LINES = (
    "## A (1 min)",
    "## B (1 min each, threes named pods)",
    "## C (1 min, new pairs, 3 rounds)",
    "## M (1 min, move)",
    "## D (1 min, join groups)",
    "## E (2 min, fours, one stays, choose host, 3 rounds)",
    "## F (1 min, pods)",
    "## G (2 min each, new threes, choose host)",
    "## H (1 min, two circles, 2 rounds)",
    "## I (1 min, fishbowl of 3)",
    "## K (3 min, everyone meets)",
)
DEEDS = ("on", "on", "on", "swap", "move", "come", "leave", "role", "better")


def event_of(run: Run, deed: str, one: int, other: int, at: float) -> Happening:
    match deed:
        case "swap":
            return grouping(run, Swapped(PersonId(one), PersonId(other)), at, ahead=other % 2 == 0)
        case "move":
            return grouping(run, Moved(PersonId(one), other % 4 if other % 5 else None), at, ahead=other % 2 == 0)
        case "come":
            return coming(run, at)
        case "leave":
            return leaving(run, at, PersonId(one))
        case "role":
            return with_travels(run, RoleHeld(at=at, role="host", person=PersonId(one)))
        case "better":
            *_, found = ((), *better(run))
            return Mixed(at=at, dealt=found) if found else Advanced(at=at)
        case _:
            return Advanced(at=at)


def holds_true_of_what_is_to_come(run: Run) -> None:
    here = {person.id for person in run.schedule.people}
    for cue in run.schedule.cues[run.index :]:
        if cue.groups is None:
            continue
        sitting = [person for group in cue.groups for person in group]
        assert len(sitting) == len(set(sitting))
        assert all(cue.groups)
        assert set(sitting) <= here
        assert set(sitting) == here or isinstance(cue.formation, EveryoneMeets)


@settings(max_examples=15)
@given(
    people=st.integers(4, 14),
    deeds=st.lists(st.tuples(st.sampled_from(DEEDS), st.integers(1, 16), st.integers(1, 16)), max_size=10),
)
def test_nobody_is_lost_the_past_stays_and_replaying_gives_the_same(
    people: int, deeds: list[tuple[str, int, int]]
) -> None:
    run = run_of_lines(*LINES, people=people)

    for at, (deed, one, other) in enumerate(deeds, start=1):
        try:
            event = event_of(run, deed, one, other, float(at))
        except ExpectedFailure:
            continue
        before, run = run, reduce(run, event)
        if not isinstance(event, Advanced):
            assert run.schedule.cues[: run.index] == before.schedule.cues[: run.index]
        if isinstance(event, Mixed):
            assert run.schedule.cues[: run.index + 2] == before.schedule.cues[: run.index + 2]
        holds_true_of_what_is_to_come(run)

    assert replay(history(run)) == run
