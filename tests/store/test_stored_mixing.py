"""A gathering that was kept when groups were first mixed: whatever becomes of the mixing, its groups stay."""

from __future__ import annotations

import json
from pathlib import Path
from shutil import copyfile

import pytest

from microsol_desktop.flow.events import Grouped, Mixed, PersonCame, RoleHeld
from microsol_desktop.flow.mixing import mix, travel
from microsol_desktop.flow.reduce import replay
from microsol_desktop.flow.run import Run
from microsol_desktop.store.journal import resume

STORED = Path(__file__).parent / "journals" / "mixed.journal"


class MixedAnewError(Exception):
    """Somebody was mixed while a journal was read."""


def refuse(*_: object, **__: object) -> None:
    raise MixedAnewError


@pytest.fixture
def stored(tmp_path: Path) -> Path:
    return Path(copyfile(STORED, tmp_path / STORED.name))


def groups_in(run: Run) -> list[object]:
    names = run.plan.names
    return [
        [
            cue.title,
            cue.key.round,
            cue.key.turn,
            None if cue.groups is None else [[names[person] for person in group] for group in cue.groups],
            [names[person] for person in cue.staying],
        ]
        for cue in run.schedule.cues
    ]


def test_groups_are_replayed_to_the_letter_by_a_mixing_that_would_answer_otherwise(
    stored: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mix, "mixing", refuse)
    monkeypatch.setattr(travel, "travel", refuse)
    resumed = resume(stored)
    resumed.journal.close()

    run = replay(resumed.events)

    assert {Mixed, Grouped, PersonCame, RoleHeld} <= set(map(type, resumed.events))
    assert groups_in(run) == json.loads(STORED.with_suffix(".json").read_text(encoding="utf-8"))


def test_the_wishes_are_held_in_it_and_kept(stored: Path) -> None:
    resumed = resume(stored)
    resumed.journal.close()

    run = replay(resumed.events)

    assert run.started.wishes.apart == ((1, 4),)
    assert run.started.wishes.met == {(2, 3): 2}
