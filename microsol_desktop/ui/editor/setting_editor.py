"""What a setting is changed with, in its place: the base of all, and those that are one of a few words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from microsol_desktop.practice.model import Settings
from microsol_desktop.practice.settings.phrase import Scope
from microsol_desktop.ui.editor.people_fields import beside
from microsol_desktop.ui.editor.setting_choice import Choice, Option
from microsol_desktop.ui.editor.setting_words import one_word
from microsol_desktop.ui.kit.in_lines import in_lines


class SettingEditor(QWidget):
    """The controls of one setting.

    Signals:
        changed: it is set otherwise now (its value), and which changes in a row are one (a word, or nothing).
    """

    changed = Signal(object, str)

    def __init__(self, field: str) -> None:
        super().__init__()
        self.field = field
        self.settings = Settings()
        self.known = Scope({}, {})
        self.column = QVBoxLayout(self)
        in_lines(self, self.column, margins=(0, 0, 0, 0), spacing=1 / 2)

    def show_settings(self, settings: Settings, known: Scope) -> None:
        """Show how it is set; these roles and groups have names."""
        self.settings, self.known = settings, known
        self.show_value(getattr(settings, self.field))

    def show_value(self, value: object) -> None:
        """Show how it is set."""

    def first(self) -> QWidget | None:
        """What is changed most: there the focus goes; None where that is what is chosen, or the first control."""
        return None

    def say(self, value: object, joins: str = "") -> None:
        """It is set so now."""
        self.settings = replace(self.settings, **{self.field: value})  # type: ignore[arg-type]  # its own value
        self.changed.emit(value, joins)

    def say_often(self, value: object) -> None:
        """It is set so now, as one of many small changes that are one."""
        self.say(value, self.field)


class OneOf(SettingEditor):
    """A setting that is one of a few words."""

    def __init__(self, field: str, name: str, values: Iterable[object]) -> None:
        super().__init__(field)
        self.choice = Choice(name, [(value, one_word(value)) for value in values])
        self.choice.chosen.connect(self.say)
        self.column.addWidget(self.choice)

    def show_value(self, value: object) -> None:
        self.choice.show_value(value)


class Variants(SettingEditor):
    """A setting of several sorts, of which some have a control of their own below the words."""

    def __init__(self, field: str, name: str, options: Iterable[Option]) -> None:
        super().__init__(field)
        self.sort = Choice(name, options)
        self.sort.chosen.connect(self._on_sort)
        self.column.addWidget(self.sort)
        self._below: dict[QWidget, frozenset[object]] = {}

    def below(self, control: QWidget, *sorts: object, before: str = "", after: str = "") -> None:
        """Below the words, for these sorts alone; with words before and after it."""
        holder = control
        if before or after:
            holder = beside(before, control, after)
        self.column.addWidget(holder)
        self._below[holder] = frozenset(sorts)

    def show_value(self, value: object) -> None:
        sort = self.sort_of(value)
        self.sort.show_value(sort)
        for holder, sorts in self._below.items():
            holder.setVisible(sort in sorts)
        self.fill(value)

    def sort_of(self, value: object) -> object:
        """Which sort this is."""
        raise NotImplementedError

    def of_sort(self, sort: object) -> object:
        """What it is set to when this sort is chosen: with what the controls say already."""
        raise NotImplementedError

    def fill(self, value: object) -> None:
        """Show this in the controls below."""

    def _on_sort(self, sort: object) -> None:
        value = self.of_sort(sort)
        self.show_value(value)
        self.say(value)
