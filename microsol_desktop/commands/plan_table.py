"""A schedule as a table for hosts: when, how long, what, who, and whether it fits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from textwrap import wrap

from microsol_desktop.commands.answers import clock_words
from microsol_desktop.flow.clock_time import DAY
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.schedule import Cue, CueKind, Repetition, Schedule, planned
from microsol_desktop.practice.figures import write_people
from microsol_desktop.practice.model import EveryoneMeets
from microsol_desktop.practice.read_about import glance
from microsol_desktop.practice.settings.times import write_seconds

_WIDTH = 100
_INDENT = " " * 21


def plan_table(schedule: Schedule, text: str, *, start: int | None, until: int | None) -> str:
    """The evening, a line a cue, and below it what it takes in all."""
    names = {person.id: person.name for person in schedule.people}
    count = len(schedule.people)
    head = f"{schedule.title} · {count} {'person' if count == 1 else 'people'}"
    return "\n".join((head, "", *_rows(schedule, names, start), "", *_sums(schedule, text, start, until)))


def _rows(schedule: Schedule, names: Mapping[PersonId, str], start: int | None) -> Iterator[str]:
    at = start or 0
    shown: object = None
    for cue in schedule.cues:
        if cue.kind is CueKind.TITLE:
            continue
        when = f"{'' if start is not None else '+'}{clock_words(at)}"
        lasts = "open" if cue.seconds is None else write_seconds(cue.seconds)
        yield f"{when:<7}{lasts:>12}  {_what(cue)}{_who(cue, names)}".rstrip()
        if cue.groups is not None and cue.groups != shown and not cue.alone:
            sitting = (
                f"{' · '.join(', '.join(names[each] for each in group) for group in cue.groups)}{_rests(cue, names)}"
            )
            yield from wrap(sitting, _WIDTH, initial_indent=_INDENT + "  ", subsequent_indent=_INDENT + "  ")
        shown = cue.groups
        at += planned(cue)


def _rests(cue: Cue, names: Mapping[PersonId, str]) -> str:
    """Who is in none of the groups where everyone meets."""
    seated = {person for group in cue.groups or () for person in group}
    resting = [name for person, name in names.items() if person not in seated]
    return f" ({', '.join(resting)} rests)" if resting and isinstance(cue.formation, EveryoneMeets) else ""


def _what(cue: Cue) -> str:
    title = f"{cue.title}: {cue.part}" if cue.part else cue.title
    notes = [cue.kind.value] if cue.kind in {CueKind.MOVE, CueKind.BREATH, CueKind.BREAK} else []
    notes += [f"choose one: {' / '.join(option.title for option in cue.options)}"] if cue.options else []
    notes += [_repeats(cue.repeats)] if cue.repeats is not None else []
    notes += ["silent"] if cue.silent else []
    notes += ["optional"] if cue.optional else []
    notes += ["each alone"] if cue.alone else []
    notes += ["own groups"] if cue.own_groups else []
    return f"{title} ({', '.join(notes)})" if notes else title


def _repeats(repetition: Repetition) -> str:
    return "repeats" if repetition.seconds is None else f"repeats for {write_seconds(repetition.seconds)}"


def _who(cue: Cue, names: Mapping[PersonId, str]) -> str:
    words = []
    if cue.rounds > 1:
        words.append(f"round {cue.key.round} of {cue.rounds}")
    if cue.turns is not None:
        words.append(f"turn {cue.key.turn} of {cue.turns}")
    words += [
        f"groups of {lane.size}: {lane.turns} times {write_seconds(lane.seconds_each)}" for lane in cue.lanes or ()
    ]
    speakers = ", ".join(names[person] for person in cue.speakers)
    if not words:
        return f" · {speakers}" if speakers else ""
    return f" · {', '.join(words)}{f': {speakers}' if speakers else ''}"


def _sums(schedule: Schedule, text: str, start: int | None, until: int | None) -> Iterator[str]:
    in_all, shortest = schedule.planned_seconds, schedule.shortest_seconds
    more = ", and what is open" if schedule.is_open else ""
    yield f"In all {write_seconds(in_all)}{more}; at the shortest {write_seconds(shortest)}{more}."
    if start is not None:
        yield f"{clock_words(start)} to {clock_words(start + in_all)}{more}."
        if until is not None:
            yield _fit(in_all, shortest, (until - start) % DAY, until)
    people = glance(text).people
    here = len(schedule.people)
    if people is not None and here not in people:
        yield f"It is written for {write_people(people)} people."


def _fit(in_all: int, shortest: int, promised: int, until: int) -> str:
    """How far the evening is over or under the promised end."""
    over = in_all - promised
    end = clock_words(until)
    if over == 0:
        return f"It ends at {end}, as promised."
    if over < 0:
        return f"{write_seconds(-over)} under: there is time left until {end}."
    if shortest <= promised:
        return f"{write_seconds(over)} over {end}; at the shortest it fits."
    return f"{write_seconds(over)} over {end}; at the shortest still {write_seconds(shortest - promised)} over."
