"""A role or a group that is called otherwise is called so wherever its step names it. Knows nothing of Qt."""

from __future__ import annotations

from dataclasses import replace

from microsol_desktop.practice.model import OTHERS, Each, Named, Part, Settings, Shared, Sized, Voice
from microsol_desktop.practice.settings.phrase import Scope, key
from microsol_desktop.ui.editor.setting_fit import with_names_of

Names = dict[str, str]
"""What each is called now, by the key of what it was called."""


def renamed_in(settings: Settings, before: Settings) -> Names:
    """What was called otherwise by the one change from these settings to those."""
    return _moved(_roles(before), _roles(settings)) | _moved(_groups(before), _groups(settings))


def _moved(before: tuple[str, ...], after: tuple[str, ...]) -> Names:
    gone = [name for name in before if key(name) not in map(key, after)]
    come = [name for name in after if key(name) not in map(key, before)]
    return {key(gone[0]): come[0]} if len(gone) == len(come) == 1 else {}


def _roles(settings: Settings) -> tuple[str, ...]:
    turn = settings.time.role if isinstance(settings.time, Each | Shared) else None
    return (*((turn,) if turn else ()), *(one.role for one in settings.chosen))


def _groups(settings: Settings) -> tuple[str, ...]:
    named = settings.grouping.named if isinstance(settings.grouping, Sized) else None
    return (named,) if named else ()


def with_names(settings: Settings, names: Names) -> Settings:
    """The settings with all that they name called so."""
    if not names:
        return settings
    voice, grouping = settings.voice, settings.grouping
    if voice is not None:
        voice = Voice(roles=tuple(names.get(key(role), role) for role in voice.roles), listens=voice.listens)
    if isinstance(grouping, Named):
        grouping = Named(name=names.get(key(grouping.name), grouping.name))
    excepted = tuple(names.get(key(role), role) for role in settings.excepted)
    return replace(settings, voice=voice, grouping=grouping, excepted=excepted)


def parts_with_names(parts: tuple[Part, ...], names: Names) -> tuple[Part, ...]:
    """The parts with all that they name called so."""
    return tuple(replace(part, settings=with_names(part.settings, names)) for part in parts) if names else parts


def without_nobody(settings: Settings, known: Scope) -> Settings:
    """The settings without roles and groups that nobody has named any more."""
    names = with_names_of(known, settings)
    voice, grouping = settings.voice, settings.grouping
    if voice is not None:
        roles = tuple(role for role in voice.roles if role == OTHERS or key(role) in names.roles)
        voice = replace(voice, roles=roles) if roles else None
    if isinstance(grouping, Named) and key(grouping.name) not in names.groups:
        grouping = None
    excepted = tuple(role for role in settings.excepted if key(role) in names.roles)
    return replace(settings, voice=voice, grouping=grouping, excepted=excepted)
