"""Fields that are written into in place: what was written is kept when one leaves them, with nothing to press."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from microsol_desktop.desk.looking_for import plain
from microsol_desktop.ui.circles.modest_line import ModestLine
from microsol_desktop.ui.kit.lines_field import LinesField


class SavedLine(ModestLine):
    """One line. What is shown anew while somebody writes here does not touch what they write; Esc brings it back.

    Signals:
        saved: something else stands here now.
    """

    saved = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setAccessibleName(name)
        self.editingFinished.connect(self._on_finished)

    def show_text(self, text: str) -> None:
        """What the record has."""
        self._shown = text
        if not self.isModified() and self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def take(self, text: str) -> None:
        """This stands here now, chosen and not written."""
        self.setText(text)
        self.setModified(True)
        self._on_finished()

    def bring_back(self) -> None:
        """As it was before somebody wrote here."""
        self.setText(self._shown)
        self.setModified(False)

    @property
    def has_own_undo(self) -> bool:
        return self.isModified()

    def hideEvent(self, event: QHideEvent) -> None:
        """A window that is closed, or a page that is left, takes nothing along that was written."""
        super().hideEvent(event)
        self._on_finished()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.bring_back()
        else:
            super().keyPressEvent(event)

    def _on_finished(self) -> None:
        if not self.isModified():
            return
        self.setModified(False)
        text = self.text().strip()
        if text != self._shown.strip():
            self.saved.emit(text)
        else:
            self.setText(self._shown)


class SavedDay(SavedLine):
    """A day, written as people write days; empty where none is known.

    Signals:
        day_saved: another day stands here now, or none (None).
        not_read: what was written is no day (the words).
    """

    day_saved = Signal(object)
    not_read = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setPlaceholderText(self.example)
        self.saved.connect(self._on_saved)

    @property
    def example(self) -> str:
        """How a day is written."""
        return day_written(_SOLSTICE)

    def show_day(self, day: date | None) -> None:
        """The day that the record has."""
        self.show_text(day_written(day) if day is not None else "")

    def _on_saved(self, text: str) -> None:
        day = day_read(text)
        if text and day is None:
            self.bring_back()
            self.not_read.emit(text)
        else:
            self.day_saved.emit(day)


class SavedLines(LinesField):
    """Several lines, kept when one leaves them.

    Signals:
        saved: something else stands here now.
    """

    saved = Signal(str)

    def __init__(self, lines: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(lines, parent)
        self._shown = ""
        self.setAccessibleName(name)

    def show_text(self, text: str) -> None:
        """What the record has."""
        is_written_in = self.toPlainText() != self._shown
        self._shown = text
        if not is_written_in and self.toPlainText() != text:
            self.setPlainText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.setPlainText(self._shown)
        else:
            QPlainTextEdit.keyPressEvent(self, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self._finish()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._finish()

    def _finish(self) -> None:
        text = self.toPlainText().strip()
        if text != self._shown.strip():
            self._shown = self.toPlainText()
            self.saved.emit(text)


EARLIEST = 1900
"""No day before that is one on which anybody met."""
_BETWEEN = frozenset({"de", "of", "del", "du"})
_SOLSTICE = date(2026, 6, 21)
_HOW = "d MMM yyyy"
"""The day first, a month that no other can be taken for, the year whole."""


def day_written(day: date) -> str:
    """A day as it is written into a field."""
    return QLocale().toString(QDate(day.year, day.month, day.day), _HOW)


def day_read(text: str) -> date | None:
    """The day that these words are; None for no day. Figures stand as the host's locale has them, or year first."""
    locale = QLocale()
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    whole = short if "yyyy" in short else short.replace("yy", "yyyy")
    days = [QDate.fromString(text, Qt.DateFormat.ISODate)]
    days += [locale.toDate(text, how) for how in (_HOW, "d MMMM yyyy", whole, "d/M/yyyy", "d.M.yyyy", "d-M-yyyy")]
    for day in days:
        if day.isValid() and day.year() >= EARLIEST:
            return date(day.year(), day.month(), day.day())
    return _with_month_in_words(text)


def _with_month_in_words(text: str) -> date | None:
    """A day whose month is written out, or begun: "21 jun 2026", "21 de junho de 2026", "3 mars 2026"."""
    signs = "".join(sign if sign.isalnum() else " " for sign in plain(text))
    parts = [part for part in signs.split() if part not in _BETWEEN]
    if len(parts) != 3 or not (parts[0].isdecimal() and parts[2].isdecimal()) or len(parts[1]) < 3:
        return None
    names = {month: plain(QLocale().standaloneMonthName(month)) for month in range(1, 13)}
    meant = [month for month, name in names.items() if name.startswith(parts[1])]
    day = QDate(int(parts[2]), meant[0], int(parts[0])) if len(meant) == 1 and len(parts[2]) == 4 else QDate()
    return date(day.year(), day.month(), day.day()) if day.isValid() and day.year() >= EARLIEST else None
