"""The settings that say how a step goes on: its rounds, and what is noted down of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from microsol_desktop.practice.figures import whole_number
from microsol_desktop.practice.model import Harvest, Repeat, Rounds, Span
from microsol_desktop.ui.editor.people_fields import show_number, stepper
from microsol_desktop.ui.editor.setting_editor import Variants
from microsol_desktop.ui.editor.setting_time_field import SpanField
from microsol_desktop.ui.editor.step_fields import NameField
from microsol_desktop.ui.editor.typed_words import as_line, as_name
from microsol_desktop.ui.kit.layouts import named

USUAL_WHILE = Span(shortest=1800, longest=1800)
_BETWEEN = ", "
translate = QCoreApplication.translate


class RepeatEditor(Variants):
    """How often: so many rounds, until it is enough, or until a time is up."""

    def __init__(self) -> None:
        sorts = (
            ("rounds", translate("StepSettings", "so many rounds")),
            ("enough", translate("StepSettings", "until you say it is enough")),
            ("while", translate("StepSettings", "until a time is up")),
        )
        super().__init__("repeat", translate("StepSettings", "How often"), sorts)
        self.rounds = stepper(1, 3, translate("StepSettings", "How many rounds"))
        self.span = SpanField(translate("StepSettings", "For how long"))
        self.below(self.rounds, "rounds", after=translate("StepSettings", "rounds"))
        self.below(self.span, "while")
        self.rounds.changed.connect(self._on_rounds)
        self.span.changed.connect(self._on_span)

    def first(self) -> QWidget | None:
        match self.settings.repeat:
            case Rounds():
                return self.rounds.field
            case Repeat(span=Span()):
                return self.span.longest.line
            case _:
                return None

    def sort_of(self, value: object) -> object:
        match value:
            case Repeat(span=None):
                return "enough"
            case Repeat():
                return "while"
            case _:
                return "rounds"

    def of_sort(self, sort: object) -> object:
        if sort == "rounds":
            return Rounds(count=3)
        return Repeat(span=USUAL_WHILE if sort == "while" else None)

    def fill(self, value: object) -> None:
        match value:
            case Rounds(count=count):
                show_number(self.rounds, count)
            case Repeat(span=span) if span is not None:
                self.span.show_span(span)
            case _:
                pass

    def _on_rounds(self, count: int) -> None:
        self.say_often(Rounds(count=count))

    def _on_span(self, span: Span) -> None:
        self.say_often(Repeat(span=span))


class HeadsField(NameField):
    """Heads with commas between, which are typed here and are none of a head's own letters."""

    FORBIDDEN = "()+\\[]"


class HarvestEditor(Variants):
    """What is noted down: lines as they come, so many from each group, or under heads."""

    def __init__(self) -> None:
        sorts = (
            ("free", translate("StepSettings", "lines as they come")),
            ("groups", translate("StepSettings", "so many from each group")),
            ("heads", translate("StepSettings", "under heads")),
        )
        super().__init__("harvest", translate("StepSettings", "What is noted down"), sorts)
        self.per_group = stepper(1, 3, translate("StepSettings", "How many lines from each group"))
        self.heads = HeadsField(translate("StepSettings", "Heads, with commas between"), means=as_line)
        heads = QWidget()
        column = named(self.heads.accessibleName(), self.heads)
        column.setContentsMargins(0, 0, 0, 0)
        heads.setLayout(column)
        self.below(self.per_group, "groups", after=translate("StepSettings", "lines from each group"))
        self.below(heads, "heads")
        self.per_group.changed.connect(self._on_per_group)
        self.heads.edited.connect(self._on_heads)

    def sort_of(self, value: object) -> object:
        match value:
            case Harvest(per_group=int()):
                return "groups"
            case Harvest(heads=(_, *_)):
                return "heads"
            case _:
                return "free"

    def of_sort(self, sort: object) -> object:
        match sort:
            case "groups":
                return Harvest(per_group=3)
            case "heads":
                roses, thorns = translate("StepSettings", "roses"), translate("StepSettings", "thorns")
                return Harvest(heads=(roses, thorns))
            case _:
                return Harvest()

    def fill(self, value: object) -> None:
        if isinstance(value, Harvest):
            if value.per_group is not None:
                show_number(self.per_group, value.per_group)
            if value.heads and heads_typed(self.heads.text()) != value.heads:
                self.heads.show_words(_BETWEEN.join(value.heads))

    def _on_per_group(self, count: int) -> None:
        self.say_often(Harvest(per_group=count))

    def _on_heads(self, typed: str) -> None:
        heads = heads_typed(typed)
        # A lone number would be read as so many from each group.
        if heads and (len(heads) > 1 or whole_number(heads[0]) is None):
            self.say_often(Harvest(heads=heads))


def heads_typed(typed: str) -> tuple[str, ...]:
    """The heads in a line."""
    return tuple(head for head in map(as_name, typed.split(",")) if head)
