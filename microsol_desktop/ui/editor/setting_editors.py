"""Which controls change which setting. Each is made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from microsol_desktop.practice.choices import BellStyle, Mixing, Order, Pace, Pause, PromptSupply
from microsol_desktop.ui.editor.setting_course_editors import HarvestEditor, RepeatEditor
from microsol_desktop.ui.editor.setting_editor import OneOf, SettingEditor
from microsol_desktop.ui.editor.setting_group_editors import FormationEditor, GroupingEditor, SizesEditor
from microsol_desktop.ui.editor.setting_role_editors import ChosenEditor, ExceptedEditor, VoiceEditor
from microsol_desktop.ui.editor.setting_time_editors import ExtensionsEditor, TimeEditor, WarnEditor

translate = QCoreApplication.translate


def editor_of(field: str) -> SettingEditor:
    """The controls of this setting; what is only there or not has none."""
    return _MADE[field]() if field in _MADE else SettingEditor(field)


def _one_of(field: str) -> SettingEditor:
    names = {
        "mixing": translate("StepSettings", "Keep or mix"),
        "order": translate("StepSettings", "Order of turns"),
        "supply": translate("StepSettings", "A prompt for each round"),
        "pause": translate("StepSettings", "Kind of pause"),
        "pace": translate("StepSettings", "When the time is up"),
        "bell": translate("StepSettings", "Bells"),
    }
    return OneOf(field, names[field], _WORDS[field])


_WORDS = {
    "mixing": tuple(Mixing),
    "order": tuple(Order),
    "supply": tuple(PromptSupply),
    "pause": tuple(Pause),
    "pace": tuple(Pace),
    "bell": tuple(BellStyle),
}
_MADE: dict[str, Callable[[], SettingEditor]] = {
    "time": TimeEditor,
    "grouping": GroupingEditor,
    "formation": FormationEditor,
    "chosen": ChosenEditor,
    "voice": VoiceEditor,
    "excepted": ExceptedEditor,
    "repeat": RepeatEditor,
    "sizes": SizesEditor,
    "extensions": ExtensionsEditor,
    "warn": WarnEditor,
    "harvest": HarvestEditor,
    **{field: partial(_one_of, field) for field in _WORDS},
}
