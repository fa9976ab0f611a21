"""The settings that say who sits with whom: groups, and how people stand to one another."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from microsol_desktop.practice.model import (
    Alone,
    EveryoneMeets,
    Fishbowl,
    Grouping,
    Named,
    OneStays,
    OwnGroups,
    PeopleRange,
    Sized,
    TwoCircles,
    WholeGroup,
)
from microsol_desktop.practice.settings.phrase import key
from microsol_desktop.ui.editor.people_fields import PeopleFields, show_number, stepper
from microsol_desktop.ui.editor.setting_choice import Option
from microsol_desktop.ui.editor.setting_editor import SettingEditor, Variants
from microsol_desktop.ui.editor.setting_names import RoleField
from microsol_desktop.ui.editor.setting_words import grouping_in_words

_FIXED = (Sized(size=2), Sized(size=3), Sized(size=4))
_OF = "of"
"""Groups of some other size."""
translate = QCoreApplication.translate


class GroupingEditor(Variants):
    """Who is together: alone, in pairs, in groups of so many, those that an earlier step named."""

    def __init__(self) -> None:
        super().__init__("grouping", translate("StepSettings", "Who is together"), ())
        self.many = stepper(2, 5, translate("StepSettings", "How many in a group"))
        self.name = RoleField(
            translate("StepSettings", "A name, for going back to these very groups later"),
            translate("StepSettings", "home pods"),
        )
        sizes: tuple[object, ...] = (*_FIXED, _OF)
        self.below(self.many, _OF, before=translate("StepSettings", "groups of"))
        self.below(self.name, *sizes)
        self.many.changed.connect(self._on_size)
        self.name.edited.connect(self._on_name)

    def show_value(self, value: object) -> None:
        fixed: tuple[Grouping, ...] = (Alone(), *_FIXED)
        others: tuple[Grouping, ...] = (OwnGroups(), WholeGroup())
        named = tuple(Named(name=name) for name in self._names_of_others(value))
        words: list[Option] = [(one, grouping_in_words(one)) for one in fixed]
        words += [(_OF, translate("StepSettings", "in groups of…"))]
        words += [(one, grouping_in_words(one)) for one in (*others, *named)]
        self.sort.offer(words)
        super().show_value(value)

    def sort_of(self, value: object) -> object:
        if isinstance(value, Sized):
            plain = Sized(size=value.size)
            return plain if plain in _FIXED and not self._counts() else _OF
        return value

    def of_sort(self, sort: object) -> object:
        before = self.settings.grouping
        name = before.named if isinstance(before, Sized) else None
        if sort == _OF:
            return Sized(size=5, named=name)
        return Sized(size=sort.size, named=name) if isinstance(sort, Sized) else sort

    def fill(self, value: object) -> None:
        if isinstance(value, Sized):
            self.many.blockSignals(True)
            self.many.set_value(value.size)
            self.many.blockSignals(False)
            self.name.show_words(value.named or "")

    def _counts(self) -> bool:
        """Somebody is counting up or down: on the way from 5 to 2 the counter stays where it is."""
        return self.many.isVisible() and any(
            one.hasFocus() for one in (self.many.field, self.many.less, self.many.more)
        )

    def _names_of_others(self, value: object) -> tuple[str, ...]:
        own = key(value.named) if isinstance(value, Sized) and value.named else None
        known = {one: name for one, name in self.known.groups.items() if one != own}
        if isinstance(value, Named):
            known.setdefault(key(value.name), value.name)
        return tuple(known.values())

    def _on_size(self, size: int) -> None:
        before = self.settings.grouping
        self.say_often(Sized(size=size, named=before.named if isinstance(before, Sized) else None))

    def _on_name(self, name: str) -> None:
        if isinstance(self.settings.grouping, Sized):
            self.say_often(Sized(size=self.settings.grouping.size, named=name or None))


class FormationEditor(Variants):
    """How people stand to one another while it goes on."""

    def __init__(self) -> None:
        sorts = (
            (TwoCircles, translate("StepSettings", "two circles")),
            (Fishbowl, translate("StepSettings", "fishbowl")),
            (OneStays, translate("StepSettings", "one stays")),
            (EveryoneMeets, translate("StepSettings", "everyone meets")),
        )
        super().__init__("formation", translate("StepSettings", "How people stand to one another"), sorts)
        self.seats = stepper(1, 1, translate("StepSettings", "How many seats the outer circle moves on"))
        self.inside = stepper(1, 5, translate("StepSettings", "How many sit inside"))
        self.below(
            self.seats,
            TwoCircles,
            before=translate("StepSettings", "the outer circle moves"),
            after=translate("StepSettings", "seats"),
        )
        self.below(self.inside, Fishbowl, after=translate("StepSettings", "sit inside"))
        self.seats.changed.connect(self._on_move)
        self.inside.changed.connect(self._on_inside)

    def sort_of(self, value: object) -> object:
        return type(value)

    def of_sort(self, sort: object) -> object:
        made = {TwoCircles: TwoCircles(), Fishbowl: Fishbowl(inside=5), OneStays: OneStays()}
        return made.get(sort, EveryoneMeets())  # type: ignore[call-overload]  # one of these classes

    def fill(self, value: object) -> None:
        match value:
            case TwoCircles(move=move):
                show_number(self.seats, move)
            case Fishbowl(inside=inside):
                show_number(self.inside, inside)
            case _:
                pass

    def _on_move(self, move: int) -> None:
        self.say_often(TwoCircles(move=move))

    def _on_inside(self, inside: int) -> None:
        self.say_often(Fishbowl(inside=inside))


class SizesEditor(SettingEditor):
    """For how many people the step is there at all."""

    def __init__(self) -> None:
        super().__init__("sizes")
        self.people = PeopleFields()
        self.people.changed.connect(self.say_often)
        self.column.addWidget(self.people)

    def first(self) -> QWidget | None:
        return self.people.lowest.field

    def show_value(self, value: object) -> None:
        if isinstance(value, PeopleRange):
            self.people.show_people(value)
