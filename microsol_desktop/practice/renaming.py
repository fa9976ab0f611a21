"""A role or a group that is called otherwise is called so wherever it is meant: in its step, and in all later ones."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from microsol_desktop.practice.edit import replace_step
from microsol_desktop.practice.edit_heading import with_heading
from microsol_desktop.practice.format import PART, STEP, names_in
from microsol_desktop.practice.model import Each, Named, Part, Settings, Shared, Sized, Step, Voice
from microsol_desktop.practice.page import blocks_of, page_of
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.reading import Reading
from microsol_desktop.practice.settings.phrase import Scope, key


class Names(NamedTuple):
    """What each is called now, by the key of what it was called."""

    roles: dict[str, str]
    groups: dict[str, str]


def renamed_in(settings: Settings, before: Settings) -> Names:
    """What was called otherwise by the one change from these settings to those."""
    return Names(_moved(_roles(before), _roles(settings)), _moved(_groups(before), _groups(settings)))


def with_names(settings: Settings, names: Names) -> Settings:
    """The settings with all that they name called so."""
    if not any(names):
        return settings
    voice, time, grouping = settings.voice, settings.time, settings.grouping
    if voice is not None:
        voice = Voice(roles=_called(voice.roles, names.roles), listens=voice.listens)
    if isinstance(time, Each | Shared) and time.role:
        time = replace(time, role=_called((time.role,), names.roles)[0])
    if isinstance(grouping, Named):
        grouping = Named(name=_called((grouping.name,), names.groups)[0])
    elif isinstance(grouping, Sized) and grouping.named:
        grouping = replace(grouping, named=_called((grouping.named,), names.groups)[0])
    chosen = tuple(replace(one, role=_called((one.role,), names.roles)[0]) for one in settings.chosen)
    excepted = _called(settings.excepted, names.roles)
    return replace(settings, voice=voice, time=time, grouping=grouping, chosen=chosen, excepted=excepted)


def parts_with_names(parts: tuple[Part, ...], names: Names) -> tuple[Part, ...]:
    """The parts with all that they name called so."""
    return tuple(replace(part, settings=with_names(part.settings, names)) for part in parts) if any(names) else parts


class Renamed(NamedTuple):
    """A text, and what it says as far as the steps go."""

    text: str
    reading: Reading


def replace_step_and_names(text: str, index: int, step: Step, *, reading: Reading | None = None) -> Renamed:
    """As `edit.replace_step`, and what it calls otherwise than it did is called so in all later steps.

    A later step that names something else by the new name begins anew with it: from there on all stays as it is.

    Raises:
        IndexError: there is no such step.

    """
    reading = reading or parse(text)
    practice, before = reading.practice, reading.practice.steps[index]
    steps = (*practice.steps[:index], step, *practice.steps[index + 1 :])
    text, names = replace_step(text, index, step, reading=reading), _renamed_by(step, before)
    called = _called_otherwise(steps, index, names)
    if called:
        after = tuple(called.get(place, one) for place, one in enumerate(steps))
        # The old names are known still: what says them is no slip, but what is called otherwise.
        both = names_in(replace(practice, steps=(*steps, *after, before)))
        text, steps = _with_headings(text, steps, called, both), after
    return Renamed(text, replace(reading, practice=replace(practice, steps=steps)))


def _called_otherwise(steps: tuple[Step, ...], index: int, names: Names) -> dict[int, Step]:
    """The later steps that say something of these names, as they are to be, by their places."""
    called: dict[int, Step] = {}
    for place in range(index + 1, len(steps) if any(names) else 0):
        if _names_anew(steps[place], names):
            break
        other = _step_with_names(steps[place], names)
        if other != steps[place]:
            called[place] = other
    return called


def _with_headings(text: str, steps: tuple[Step, ...], called: dict[int, Step], names: Scope) -> str:
    """The text with other settings in these steps and their parts: in one pass, for a name is meant in 200 of them."""
    page = page_of(text)
    lines, blocks = list(page.lines), blocks_of(page)[1]
    for place, new in called.items():
        sections = (blocks[place].own, *blocks[place].parts)
        for section, before, after in zip(sections, _and_parts(steps[place]), _and_parts(new), strict=True):
            raw, level = page.bare[section.heading], PART if isinstance(after, Part) else STEP
            heading = with_heading(raw, before, after, level, names)
            if heading != raw:
                (lines[section.heading],) = page.of([heading])
    return page.text(0, len(page.lines), tuple(lines))


def _and_parts(step: Step) -> tuple[Step | Part, ...]:
    return (step, *step.parts)


def _renamed_by(step: Step, before: Step) -> Names:
    """By its own settings, and by those of its parts as long as they are the same parts."""
    names = renamed_in(step.settings, before.settings)
    if len(step.parts) == len(before.parts):
        for part, old in zip(step.parts, before.parts, strict=True):
            more = renamed_in(part.settings, old.settings)
            names = Names(names.roles | more.roles, names.groups | more.groups)
    return names


def _names_anew(step: Step, names: Names) -> bool:
    roles, groups = set(map(key, names.roles.values())), set(map(key, names.groups.values()))
    every = (step.settings, *(part.settings for part in step.parts))
    return any(roles & set(map(key, _roles(one))) or groups & set(map(key, _groups(one))) for one in every)


def _step_with_names(step: Step, names: Names) -> Step:
    return replace(step, settings=with_names(step.settings, names), parts=parts_with_names(step.parts, names))


def _called(those: tuple[str, ...], names: dict[str, str]) -> tuple[str, ...]:
    return tuple(names.get(key(name), name) for name in those)


def _moved(before: tuple[str, ...], after: tuple[str, ...]) -> dict[str, str]:
    gone = [name for name in before if key(name) not in map(key, after)]
    come = [name for name in after if key(name) not in map(key, before)]
    return {key(gone[0]): come[0]} if len(gone) == len(come) == 1 else {}


def _roles(settings: Settings) -> tuple[str, ...]:
    turn = settings.time.role if isinstance(settings.time, Each | Shared) else None
    return (*((turn,) if turn else ()), *(one.role for one in settings.chosen))


def _groups(settings: Settings) -> tuple[str, ...]:
    named = settings.grouping.named if isinstance(settings.grouping, Sized) else None
    return (named,) if named else ()
