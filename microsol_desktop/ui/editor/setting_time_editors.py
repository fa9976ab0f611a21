"""The settings that are times: how long, a warning before the end, more time that may be granted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from microsol_desktop.practice.model import Each, Lasts, Open, Shared, Span, Time, Until, Warn
from microsol_desktop.ui.editor.people_fields import beside
from microsol_desktop.ui.editor.quiet import quiet, quiet_row
from microsol_desktop.ui.editor.setting_editor import Variants
from microsol_desktop.ui.editor.setting_names import RoleField
from microsol_desktop.ui.editor.setting_rows_editor import RowsEditor
from microsol_desktop.ui.editor.setting_time_field import SpanField, TimeStepper
from microsol_desktop.ui.editor.step_fields import leaves_undo
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.time_field import TimeField, read_time

USUAL = Span(shortest=300, longest=300)
USUAL_TURN = Span(shortest=120, longest=120)
USUAL_SHARED = Span(shortest=900, longest=900)
USUAL_END = Until(hour=21, minute=0)
MOST_EXTENSIONS, USUAL_EXTENSION = 9, 120
translate = QCoreApplication.translate


class TimeEditor(Variants):
    """How long: so long in all, for each, shared, until a time of day, or open."""

    def __init__(self) -> None:
        sorts = (
            (Lasts, translate("StepSettings", "so long in all")),
            (Each, translate("StepSettings", "each has a turn")),
            (Shared, translate("StepSettings", "one time, shared")),
            (Until, translate("StepSettings", "until a time of day")),
            (Open, translate("StepSettings", "open")),
        )
        super().__init__("time", translate("StepSettings", "How long"), sorts)
        self.turn_has_time = quiet(translate("StepSettings", "A turn has a time…"))
        self.turn_has_no_time = quiet(translate("StepSettings", "A turn has no limit"))
        self.span = SpanField(translate("StepSettings", "How long"))
        self.role = RoleField(translate("StepSettings", "A name for whoever has the turn"))
        self.until = leaves_undo(TimeField("21:00"))
        self.until.setAccessibleName(translate("StepSettings", "Until what time"))
        self.below(self.span, Lasts, Each, Shared)
        self.below(quiet_row(self.turn_has_time, self.turn_has_no_time), Each)
        self.below(self.role, Each, Shared)
        self.below(self.until, Until, before=translate("StepSettings", "until"))
        self.span.changed.connect(self._on_span)
        self.role.edited.connect(self._on_role)
        self.until.textEdited.connect(self._on_until)
        self.turn_has_time.clicked.connect(self._on_turn_has_time)
        self.turn_has_no_time.clicked.connect(self._on_turn_has_no_time)

    def first(self) -> QWidget | None:
        match self.settings.time:
            case Lasts() | Shared() | Each(span=Span()):
                return self.span.longest.line
            case Until():
                return self.until
            case _:
                return None

    def sort_of(self, value: object) -> object:
        return type(value)

    def fill(self, value: object) -> None:
        span = _span_of(value)
        if span is not None:
            self.span.show_span(span)
        self.span.setVisible(span is not None)
        self.turn_has_time.setVisible(isinstance(value, Each) and span is None)
        self.turn_has_no_time.setVisible(isinstance(value, Each) and span is not None)
        self.role.show_words(_role_of(value))
        self.role.offer(self.known.roles.values())
        if isinstance(value, Until) and self._typed_end() != value:
            self.until.setText(f"{value.hour}:{value.minute:02}")

    def of_sort(self, sort: object) -> object:
        before = self.settings.time
        span, role = _span_of(before), _role_of(before) or None
        if sort is Lasts:
            return Lasts(span=span or USUAL)
        if sort is Each:
            return Each(span=span or USUAL_TURN, role=role)
        if sort is Shared:
            return Shared(span=span or USUAL_SHARED, role=role)
        return USUAL_END if sort is Until else Open()

    def _on_span(self, span: Span) -> None:
        self.say_often(self._with(span))

    def _on_role(self, name: str) -> None:
        match self.settings.time:
            case Each(span=span):
                self.say_often(Each(span=span, role=name or None))
            case Shared(span=span):
                self.say_often(Shared(span=span, role=name or None))
            case _:
                pass

    def _on_until(self, _typed: str) -> None:
        end = self._typed_end()
        if end is not None and end != self.settings.time:
            self.say_often(end)

    def _typed_end(self) -> Until | None:
        seconds = read_time(self.until.text())
        return None if seconds is None else Until(hour=seconds // 3600, minute=seconds % 3600 // 60)

    def _with(self, span: Span) -> Time:
        match self.settings.time:
            case Each(role=role):
                return Each(span=span, role=role)
            case Shared(role=role):
                return Shared(span=span, role=role)
            case _:
                return Lasts(span=span)

    def _on_turn_has_time(self) -> None:
        self._turn(USUAL_TURN)
        self.span.longest.line.setFocus()

    def _on_turn_has_no_time(self) -> None:
        self._turn(None)
        self.turn_has_time.setFocus()

    def _turn(self, span: Span | None) -> None:
        value = Each(span=span, role=_role_of(self.settings.time) or None)
        self.show_value(value)
        self.say(value)


def _span_of(time: object) -> Span | None:
    match time:
        case Lasts(span=span) | Shared(span=span) | Each(span=span):
            return span
        case _:
            return None


def _role_of(time: object) -> str:
    match time:
        case Each(role=str(role)) | Shared(role=str(role)):
            return role
        case _:
            return ""


class WarnEditor(Variants):
    """A soft bell before the end: at half time, or so long before."""

    def __init__(self) -> None:
        sorts = (
            ("before", translate("StepSettings", "so long before the end")),
            ("half", translate("StepSettings", "at half time")),
        )
        super().__init__("warn", translate("StepSettings", "When the soft bell rings"), sorts)
        self.before = TimeStepper(translate("StepSettings", "So long before the end"))
        self.below(self.before, "before")
        self.before.changed.connect(self._on_before)

    def first(self) -> QWidget | None:
        return self.before.line if self.sort_of(self.settings.warn) == "before" else None

    def sort_of(self, value: object) -> object:
        return "half" if isinstance(value, Warn) and value.before is None else "before"

    def of_sort(self, sort: object) -> object:
        return Warn(before=None if sort == "half" else 60)

    def fill(self, value: object) -> None:
        if isinstance(value, Warn) and value.before is not None:
            self.before.show_span(Span(shortest=value.before, longest=value.before))

    def _on_before(self, span: Span) -> None:
        self.say_often(Warn(before=span.longest))


class ExtensionsEditor(RowsEditor):
    """More time that may be granted when the time is up, one after another."""

    def __init__(self) -> None:
        super().__init__("extensions", translate("StepSettings", "And after that…"), most=MOST_EXTENSIONS)
        self.steppers: list[TimeStepper] = []

    def make_row(self, place: int) -> QWidget:
        stepper = TimeStepper(fill(translate("StepSettings", "More time, number %1"), place + 1))
        stepper.changed.connect(self.row_changed)
        self.steppers.append(stepper)
        return beside("+" if place else "", stepper)

    def show_row(self, place: int, value: object) -> None:
        if isinstance(value, int):
            self.steppers[place].show_span(Span(shortest=value, longest=value))

    def said_in(self, place: int) -> object | None:
        return self.steppers[place].span.longest

    def next_value(self) -> object:
        return self.settings.extensions[-1] if self.settings.extensions else USUAL_EXTENSION

    def first_in(self, place: int) -> QLineEdit:
        return self.steppers[place].line
