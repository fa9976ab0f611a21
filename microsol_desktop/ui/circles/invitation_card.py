"""What people are invited to: how many, to which practice, how often, and words to copy. The host alone sends them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from microsol_desktop.circle.circles import Invitation
from microsol_desktop.circle.keys import InvitationKey
from microsol_desktop.circle.whole import CircleWhole
from microsol_desktop.ui.circles.circle_words import day_words, rhythm_words
from microsol_desktop.ui.circles.fold_card import FoldCard
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.layouts import clear, left, named
from microsol_desktop.ui.kit.lines_field import LinesField
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.row_button import RowButton, Rows
from microsol_desktop.ui.kit.stepper import Stepper
from microsol_desktop.ui.kit.words import people_count

translate = QCoreApplication.translate
USUAL = 4
"""People, where nobody said how many they want to be."""
TOLD = 4
"""So many invitations are told, the last ones."""


class InvitationCard(FoldCard):
    """Shows earlier invitations, each copied again by a press; in their place a new one.

    Signals:
        invited: this is what people are invited to (made of a key and a day), and the words are on the clipboard.
        copied: the words of an earlier one are on the clipboard.
    """

    invited = Signal(object)
    copied = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(
            translate("Circles", "Invitation"),
            translate("Circles", "Write one"),
            translate("Circles", "Copy the words, and keep it"),
        )
        self._today = today
        self._whole: CircleWhole | None = None
        self._is_own = False
        self._earlier = Rows(self)
        self.shown.addLayout(self._earlier)
        self.people = Stepper(1, 999, 4)
        self.people.call(self.tr("For how many people"))
        self.practice = QLineEdit()
        self.practice.setPlaceholderText(self.tr("Case clinic"))
        self.cadence = QLineEdit()
        self.cadence.setPlaceholderText(self.tr("Every second Sunday"))
        self.words = LinesField(6)
        self.fields.addLayout(left(self.people, PlainLabel(self.tr("people"), role="soft")))
        for name, field in (
            (self.tr("Which practice?"), self.practice),
            (self.tr("How often?"), self.cadence),
            (self.tr("What you say to them; change it as you like"), self.words),
        ):
            field.setAccessibleName(name)
            self.fields.addLayout(named(name, field))
        note = self.tr("Microsol sends nothing: paste the words where you talk with people.")
        self.fields.addWidget(PlainLabel(note, role="soft", wraps=True))
        self.people.changed.connect(self._write)
        self.practice.textChanged.connect(self._write)
        self.cadence.textChanged.connect(self._write)
        self.words.textChanged.connect(self._on_written)
        self.opened.connect(self._fill_in)
        self.kept.connect(self._on_kept)

    def show_circle(self, whole: CircleWhole) -> None:
        """Show to what people were invited."""
        self._whole = whole
        self.say_something(bool(whole.invitations))
        clear(self._earlier)
        for one in whole.invitations[:TOLD]:
            parts = (people_count(one.people) if one.people else "", one.practice, one.cadence)
            row = RowButton(
                day_words(one.made_on, self._today()), " · ".join(part for part in parts if part), self.tr("Copy again")
            )
            row.clicked.connect(partial(self._copy, one.words))
            self._earlier.addWidget(row)

    def _fill_in(self) -> None:
        if self._whole is None:
            return
        circle = self._whole.circle
        last = self._whole.invitations[0] if self._whole.invitations else None
        self._is_own = False
        self.people.set_value(circle.capacity or max(USUAL, self._whole.belonging))
        self.practice.setText(last.practice if last else "")
        self.cadence.setText(rhythm_words(circle.rhythm) if circle.rhythm else (last.cadence if last else ""))
        self._write()

    def _write(self) -> None:
        """Put the words together, as long as the host has not written their own."""
        if self._is_own or self._whole is None:
            return
        parts = [fill(self.tr("I would like to invite you to %1."), self._whole.circle.name)]
        if self._whole.circle.intention:
            parts.append(self._whole.circle.intention)
        parts.append(fill(self.tr("We would be %1."), people_count(self.people.value)))
        if practice := self.practice.text().strip():
            parts.append(fill(self.tr("We would sit together with this practice: %1."), practice))
        if cadence := self.cadence.text().strip():
            parts.append(fill(self.tr("When: %1."), cadence))
        parts.append(self.tr("A no is as welcome as a yes."))
        self.words.blockSignals(True)
        self.words.setPlainText("\n".join(parts))
        self.words.blockSignals(False)

    def _on_written(self) -> None:
        self._is_own = True

    def _on_kept(self) -> None:
        if self._whole is None:
            return
        words = self.words.toPlainText().strip()
        self._copy_words(words)
        self.invited.emit(
            partial(
                _invitation,
                circle=self._whole.circle.key,
                people=self.people.value,
                practice=self.practice.text().strip(),
                cadence=self.cadence.text().strip(),
                words=words,
            )
        )
        self.close_form()

    def _copy(self, words: str) -> None:
        self._copy_words(words)
        self.copied.emit()

    def _copy_words(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)


def _invitation(key: InvitationKey, made_on: date, **said: object) -> Invitation:
    return Invitation(key=key, made_on=made_on, **said)  # type: ignore[arg-type]
