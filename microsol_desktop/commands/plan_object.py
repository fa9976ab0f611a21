"""A schedule as the JSON object that other programs read. Its keys are promised: later ones are only added."""

from __future__ import annotations

import json
from collections.abc import Mapping

from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.schedule import Cue, Schedule


def plan_object(schedule: Schedule, *, ascii_only: bool = False) -> str:
    """The whole evening as one JSON object."""
    names = {person.id: person.name for person in schedule.people}
    plan = {
        "practice": schedule.slug,
        "title": schedule.title,
        "people": len(schedule.people),
        "open": schedule.is_open,
        "total_seconds": schedule.planned_seconds,
        "shortest_seconds": schedule.shortest_seconds,
        "cues": [_cue(cue, names) for cue in schedule.cues],
    }
    return json.dumps(plan, ensure_ascii=ascii_only, indent=2)


def _cue(cue: Cue, names: Mapping[PersonId, str]) -> dict[str, object]:
    told: dict[str, object] = {
        "step": cue.title,
        "part": cue.part,
        "kind": cue.kind.value,
        "round": max(1, cue.key.round),
        "turn": cue.key.turn or None,
        "turns": cue.turns,
        "seconds": cue.seconds,
        "silent": cue.silent,
        "role": cue.role,
        "speakers": [names[person] for person in cue.speakers],
        "groups": None if cue.groups is None else [[names[person] for person in group] for group in cue.groups],
        "lanes": None
        if cue.lanes is None
        else [{"size": lane.size, "turns": lane.turns, "seconds_each": lane.seconds_each} for lane in cue.lanes],
    }
    # Only where there is any: all other cues stay word for word what they always were.
    if cue.options:
        told["options"] = [option.title for option in cue.options]
    if cue.harvest is not None:
        heads, most, groups = cue.harvest
        told["harvest"] = {"heads": list(heads), "lines_each": most, "groups": groups}
    return told
