"""Roles and groups that nobody names any more go from the settings that meant them. Knows nothing of Qt."""

from __future__ import annotations

from dataclasses import replace

from microsol_desktop.practice.model import OTHERS, Named, Settings
from microsol_desktop.practice.settings.phrase import Scope, key
from microsol_desktop.ui.editor.setting_fit import with_names_of


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
