"""What one line of the notes is: said with one press, and for a step its time and who is together."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPushButton, QVBoxLayout, QWidget

from microsol_desktop.practice.from_notes.places import Place, Placed
from microsol_desktop.practice.model import (
    Alone,
    Each,
    Grouping,
    Lasts,
    Open,
    Pause,
    Settings,
    Shared,
    Sized,
    Span,
    Time,
    Until,
    WholeGroup,
)
from microsol_desktop.ui.editor.notes_words import PLACES, said
from microsol_desktop.ui.editor.setting_time_field import read_typed
from microsol_desktop.ui.editor.setting_words import grouping_in_words, span_in_words
from microsol_desktop.ui.kit.calm_combo_box import CalmComboBox
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.key_button import KeyButton
from microsol_desktop.ui.kit.layouts import named
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.tick_box import TickBox

_TOGETHER: tuple[Grouping | None, ...] = (
    None,
    Alone(),
    Sized(size=2),
    Sized(size=3),
    Sized(size=4),
    Sized(size=5),
    WholeGroup(),
)


class NotesLineForm(Card):
    """About the row that is chosen.

    Signals:
        place_given: it is that (a Place).
        settings_given: as a step it is to be so (Settings).
        taken_back: as it was proposed, please.
    """

    place_given = Signal(object)
    settings_given = Signal(object)
    taken_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("This line is"), parent)
        self._settings = Settings()
        self._group = QButtonGroup(self)
        self.places: dict[Place, KeyButton] = {}
        around = QWidget()
        flow = FlowLayout(around)
        for one in PLACES:
            button = KeyButton(said(one.button), one.key, beside=True)
            button.setCheckable(True)
            button.clicked.connect(partial(self._on_place, one.place))
            self._group.addButton(button)
            self.places[one.place] = button
            flow.addWidget(button)
        self.as_proposed = QPushButton(self.tr("As it was proposed"))
        self.as_proposed.setProperty("kind", "quiet")
        self.as_proposed.clicked.connect(self.taken_back)
        flow.addWidget(self.as_proposed)
        self.body.addWidget(around)
        self._fields = self._make_fields()
        self.body.addWidget(self._fields)

    def show_line(self, placed: Placed | None, *, is_corrected: bool) -> None:
        """Show what this line is; None where there is none."""
        self.setEnabled(placed is not None)
        self._group.setExclusive(False)
        for place, button in self.places.items():
            button.setChecked(placed is not None and placed.place is place)
        self._group.setExclusive(True)
        self.as_proposed.setVisible(is_corrected)
        is_headed = placed is not None and placed.place in {Place.STEP, Place.PART}
        self._fields.setVisible(is_headed)
        if placed is not None and is_headed:
            self._show_settings(placed.settings)

    def go_to_time(self) -> None:
        """The host wants to change its settings."""
        if not self._fields.isHidden():
            self.time.setFocus()
            self.time.selectAll()

    def _make_fields(self) -> QWidget:
        fields = QWidget()
        column = QVBoxLayout(fields)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=1 / 3)
        row = QWidget()
        flow = FlowLayout(row, spacing=12)
        self.time = _ShortLine(self.tr("How long"))
        self.time.setPlaceholderText(self.tr("open"))
        self.whose = CalmComboBox()
        self.whose.setAccessibleName(self.tr("Whose time it is"))
        for words, kind in ((self.tr("in all"), Lasts), (self.tr("each"), Each), (self.tr("shared"), Shared)):
            self.whose.addItem(words, kind)
        self.together = CalmComboBox()
        self.together.setAccessibleName(self.tr("Who is together"))
        for grouping in _TOGETHER:
            words = self.tr("as it is") if grouping is None else grouping_in_words(grouping)
            self.together.addItem(words, grouping)
        self.silent = TickBox(self.tr("in silence"))
        self.rests = TickBox(self.tr("a break"))
        # Ticks stand on the line of the fields, not on that of their names.
        for field, words in (
            (self.time, self.tr("How long")),
            (self.whose, self.tr("Whose time it is")),
            (self.together, self.tr("Who is together")),
            (self.silent, " "),
            (self.rests, " "),
        ):
            flow.addWidget(_below(words, field))
        column.addWidget(row)
        self.time_fault = PlainLabel(
            self.tr("That is no time: write 5, 90 s, 15-20 min or 1 h 30 min."), role="warning", wraps=True
        )
        self.time_fault.hide()
        column.addWidget(self.time_fault)
        self.time.textEdited.connect(self._on_changed)
        for box in (self.whose, self.together):
            box.activated.connect(self._on_changed)
        for tick in (self.silent, self.rests):
            tick.clicked.connect(self._on_changed)
        return fields

    def _show_settings(self, settings: Settings) -> None:
        self._settings = settings
        span = _span_of(settings.time)
        if not self.time.hasFocus() or read_typed(self.time.text()) != span:
            self.time.setText(span_in_words(span) if span is not None else "")
            self.time_fault.hide()
        with QSignalBlocker(self.whose), QSignalBlocker(self.together):
            self.whose.setCurrentIndex(max(0, self.whose.findData(type(settings.time))))
            known = [self.together.itemData(at) for at in range(self.together.count())]
            if settings.grouping not in known and settings.grouping is not None:
                self.together.addItem(grouping_in_words(settings.grouping), settings.grouping)
                known.append(settings.grouping)
            self.together.setCurrentIndex(known.index(settings.grouping))
        self.silent.setChecked(settings.silent)
        self.rests.setChecked(settings.pause is Pause.BREAK)

    def _on_place(self, place: Place) -> None:
        self.place_given.emit(place)

    def _on_changed(self) -> None:
        typed = self.time.text().strip()
        span = read_typed(typed)
        self.time_fault.setVisible(bool(typed) and span is None)
        if typed and span is None:
            return
        pause = self._settings.pause if self._settings.pause is not Pause.BREAK else None
        self._settings = replace(
            self._settings,
            time=_time(span, self.whose.currentData()) or _kept(self._settings.time),
            grouping=self.together.currentData(),
            silent=self.silent.isChecked(),
            pause=Pause.BREAK if self.rests.isChecked() else pause,
        )
        self.settings_given.emit(self._settings)


def _below(words: str, field: QWidget) -> QWidget:
    around = QWidget()
    both = named(words, field)
    both.setContentsMargins(0, 0, 0, 0)
    around.setLayout(both)
    return around


class _ShortLine(QLineEdit):
    """As wide as a time."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMinimumWidth(self.fontMetrics().height() * 5)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 6, super().sizeHint().height())


def _span_of(time: Time | None) -> Span | None:
    match time:
        case Lasts(span=span) | Shared(span=span):
            return span
        case Each(span=span):
            return span
        case _:
            return None


def _kept(time: Time | None) -> Time | None:
    """What this form has no words for stays, as long as no other time is written."""
    return time if isinstance(time, Until | Open) else None


def _time(span: Span | None, kind: type[Lasts | Each | Shared]) -> Time | None:
    if span is None:
        return Each() if kind is Each else None
    return kind(span=span)
