"""A rhythm as a host says it: every second week on Sunday, at four."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time

from PySide6.QtCore import QTimeZone
from PySide6.QtWidgets import QVBoxLayout, QWidget

from microsol_desktop.circle.circles import Rhythm
from microsol_desktop.circle.rhythm import Cadence, Every, next_days, rule_of
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.ui.circles.circle_words import cadence_in, day_words, weekday_words, which_words
from microsol_desktop.ui.kit.calm_combo_box import CalmComboBox
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import left, named
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.stepper import Stepper
from microsol_desktop.ui.kit.time_field import TimeField

WHICH = (1, 2, 3, 4, -1)
USUAL_HOUR = time(19)


class RhythmFields(QWidget):
    """How often, on which day, at what hour, from which day on, and for how long."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._zone = ""
        self.count = Stepper(1, 12, 2)
        self.count.call(self.tr("Every how many?"))
        self.every = self._choice(self.tr("Weeks or months"))
        self.every.addItem(self.tr("weeks"), Every.WEEK)
        self.every.addItem(self.tr("months"), Every.MONTH)
        self.which = self._choice(self.tr("Which such day of the month"))
        self.weekday = self._choice(self.tr("Day of the week"))
        for weekday in range(7):
            self.weekday.addItem(weekday_words(weekday), weekday)
        self.hour = TimeField(f"{USUAL_HOUR:%H:%M}")
        self.hour.setAccessibleName(self.tr("At what hour?"))
        self.first = self._choice(self.tr("The first time on"))
        self.minutes = Stepper(10, 1_440, 90)
        self.minutes.call(self.tr("Minutes"))
        self._lay()
        self.count.changed.connect(self._offer_days)
        self.every.currentIndexChanged.connect(self._offer_days)
        self.weekday.currentIndexChanged.connect(self._offer_days)
        self.which.currentIndexChanged.connect(self._offer_days)
        self.weekday.currentIndexChanged.connect(self._name_which)
        self._name_which()
        self._offer_days()

    @property
    def rhythm(self) -> Rhythm | None:
        """What they say; None where the hour is none."""
        if not self.hour.is_understood or self.first.currentData() is None:
            return None
        return Rhythm(
            rule=rule_of(self._cadence()),
            starts=datetime.combine(self.first.currentData(), self._hour()),
            zone=self._zone or _here(),
            minutes=self.minutes.value,
        )

    def show_rhythm(self, rhythm: Rhythm | None) -> None:
        """Say this rhythm; one that these fields can't say is begun anew."""
        cadence = cadence_in(rhythm) if rhythm is not None else None
        shown = cadence or Cadence(every=Every.WEEK, count=2, weekday=self._today().weekday())
        self._zone = rhythm.zone if rhythm is not None else ""
        self.count.set_value(shown.count)
        self.every.setCurrentIndex(0 if shown.every is Every.WEEK else 1)
        self.weekday.setCurrentIndex(shown.weekday)
        self.which.setCurrentIndex(WHICH.index(shown.which or 1))
        self.hour.setText(f"{rhythm.starts:%H:%M}" if rhythm is not None else "")
        self.minutes.set_value(rhythm.minutes if rhythm is not None else 90)
        self._offer_days()
        if rhythm is not None and cadence is not None:
            self._choose_first(rhythm)

    def _choose_first(self, rhythm: Rhythm) -> None:
        """The next day stays what it is, as long as nothing else is chosen."""
        try:
            day = next((one.date() for one in next_days(rhythm, self._today(), 1)), None)
        except ExpectedFailure:
            return
        places = [self.first.itemData(row) for row in range(self.first.count())]
        if day in places:
            self.first.setCurrentIndex(places.index(day))

    def _lay(self) -> None:
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=2 / 3)
        often = FlowLayout()
        every = QWidget()
        row = left(PlainLabel(self.tr("Every")), self.count)
        row.setContentsMargins(0, 0, 0, 0)
        every.setLayout(row)
        for widget in (every, self.every, self.which, self.weekday):
            often.addWidget(widget)
        column.addLayout(often)
        column.addLayout(named(self.hour.accessibleName(), self.hour))
        self._first = QWidget()
        first = named(self.first.accessibleName(), self.first)
        first.setContentsMargins(0, 0, 0, 0)
        self._first.setLayout(first)
        column.addWidget(self._first)
        column.addLayout(left(self.minutes, PlainLabel(self.tr("minutes"), role="soft")))

    def _choice(self, name: str) -> CalmComboBox:
        made = CalmComboBox()
        made.setAccessibleName(name)
        return made

    def _name_which(self) -> None:
        """Their names, which in some languages depend on the day."""
        chosen = max(0, self.which.currentIndex())
        self.which.blockSignals(True)
        self.which.clear()
        for which in WHICH:
            self.which.addItem(which_words(which, self.weekday.currentData() or 0), which)
        self.which.setCurrentIndex(chosen)
        self.which.blockSignals(False)

    def _cadence(self) -> Cadence:
        every = Every(self.every.currentData())
        which = self.which.currentData() or 1
        return Cadence(
            every=every,
            count=self.count.value,
            weekday=self.weekday.currentData(),
            which=None if every is Every.WEEK else which,
        )

    def _hour(self) -> time:
        found = self.hour.time_of_day
        return USUAL_HOUR if found is None else found

    def _offer_days(self) -> None:
        """On which day it may begin: of every second week either this one or the next."""
        cadence = self._cadence()
        self.which.setVisible(cadence.every is Every.MONTH)
        each = Rhythm(
            rule=rule_of(Cadence(every=cadence.every, weekday=cadence.weekday, which=cadence.which)),
            starts=datetime.combine(self._today(), USUAL_HOUR),
            zone="UTC",
        )
        chosen = self.first.currentData()
        days = [one.date() for one in next_days(each, self._today(), cadence.count)]
        self.first.clear()
        for day in days:
            self.first.addItem(day_words(day, self._today()), day)
        self.first.setCurrentIndex(days.index(chosen) if chosen in days else 0)
        self._first.setVisible(len(days) > 1)


def _here() -> str:
    """The zone that this computer keeps, as the IANA names it."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"
