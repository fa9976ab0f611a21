"""Each practice is planned for as many people as it says it is for, and runs from the title card to its end."""

from __future__ import annotations

import pytest

from microsol_desktop.flow.compile import compile_schedule
from microsol_desktop.flow.now import moment
from microsol_desktop.flow.people import numbered
from microsol_desktop.flow.schedule import Cue
from microsol_desktop.practice.model import EveryoneMeets, Fishbowl, Slug
from tests.practices_shipped.evening_to_the_end import Host
from tests.practices_shipped.shelf import SLUGS, practice_of, sizes_of, texts_of


@pytest.mark.parametrize("slug", SLUGS)
def test_it_is_planned_for_all_the_sizes_it_says(slug: Slug) -> None:
    sizes = sizes_of(slug)

    schedules = {people: compile_schedule(slug, texts_of(slug), numbered(people)) for people in sizes}

    for people, schedule in schedules.items():
        assert schedule.agenda
        assert schedule.planned_seconds >= schedule.shortest_seconds > 0
        for cue in schedule.cues:
            _everybody_has_one_place(cue, people)


@pytest.mark.parametrize(
    ("slug", "option"),
    [
        (slug, option)
        for slug in SLUGS
        for option in range(
            max([1, *(len(step.parts) for step in practice_of(slug).steps if step.settings.choose_one)])
        )
    ],
)
def test_it_runs_to_its_end_whatever_is_chosen(slug: Slug, option: int) -> None:
    people = sizes_of(slug)[1]
    host = Host(slug, people, option)

    runs = list(host.runs())

    assert runs[-1].ended
    lines = {run.plan.line_at(run.index) for run in runs} - {None}
    assert lines == set(range(len(runs[-1].schedule.agenda)))
    harvested = {run.cue.title for run in runs if run.cue.harvest is not None}
    assert {line.place.under for line in runs[-1].basket.lines} == harvested
    for run in runs:
        _everybody_has_one_place(run.cue, people)
        assert moment(run, run.since).wall.names.keys() == set(range(1, people + 1))


def test_what_is_held_back_is_shown_only_when_the_host_reveals_it() -> None:
    host = Host(Slug("good-gossip"), 8)

    seen = {run.cue.title: (run.cue.prompts, moment(run, run.since).wall.revealed) for run in host.runs()}

    prompts, revealed = seen["Third pairing"]
    assert "just now" in revealed
    assert not any("just now" in prompt for prompt in prompts)


def _everybody_has_one_place(cue: Cue, people: int) -> None:
    """Nobody sits in two groups, and nobody in none but who rests or looks on."""
    if cue.groups is None:
        return
    seated = [person for group in cue.groups for person in group]
    assert len(seated) == len(set(seated))
    resting = people % 2 if isinstance(cue.formation, EveryoneMeets) else 0
    assert isinstance(cue.formation, Fishbowl) or len(seated) == people - resting
