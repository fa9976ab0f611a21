"""Giving out: people, a calendar, a circle or all of it as files, each with what is in it and what is not."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QPushButton

from microsol_desktop.circle.circles import Circle
from microsol_desktop.circle.keys import CircleKey
from microsol_desktop.circle.whole import CircleWhole
from microsol_desktop.desk.circles_desk import CirclesDesk
from microsol_desktop.desk.exchange_desk import ExchangeDesk, Gift
from microsol_desktop.ui.circles.page import RecordPage, Surroundings
from microsol_desktop.ui.circles.waiting_card import WaitingCard
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.page_head import PageHead
from microsol_desktop.ui.kit.plain_label import PlainLabel


class GivingOutPage(RecordPage):
    """Of a circle, or of everybody."""

    READS: ClassVar[frozenset[type[object]]] = frozenset({Circle})

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self.desk = ExchangeDesk(around.record, around.today, self)
        self._circles = CirclesDesk(around.record, around.today)
        self._name = ""
        self.setAccessibleName(self.tr("Give out"))
        self._head = PageHead(self.tr("Give out"))
        self._head.back_requested.connect(self.back_requested)
        self.column.addLayout(self._head)
        self.waiting = WaitingCard()
        self.column.addWidget(self.waiting)
        self.buttons: dict[Gift, QPushButton] = {}
        self.circle = self._make_circle()
        self.people = self._make_people()
        self.calendar = self._make_calendar()
        self.everything = self._make_everything()
        for card in (self.circle, self.people, self.calendar, self.everything):
            self.column.addWidget(card)
        self.column.addStretch(1)
        self.waiting.stop_requested.connect(self.desk.stop)
        self.desk.progressed.connect(self.waiting.go_on)
        self.desk.given.connect(self._on_given)
        self.desk.ended_early.connect(self.waiting.end)

    def come(self, about: UUID | None) -> None:
        self._name = ""
        self._head.title.setText(self.tr("Give out"))
        self.circle.setVisible(about is not None)
        self.everything.setVisible(about is None)
        super().come(about)

    def look(self) -> None:
        if self.about is not None:
            self._circles.one_circle(CircleKey(self.about), self._show_circle)

    def give(self, gift: Gift, path: Path) -> None:
        """Write this there."""
        self.waiting.begin(fill(self.tr("Writing “%1”"), path.name))
        self.desk.give(gift, path, CircleKey(self.about) if self.about is not None else None)

    def _show_circle(self, whole: CircleWhole | None) -> None:
        if whole is not None:
            self._name = whole.circle.name
            self._head.title.setText(fill(self.tr("Give out: %1"), self._name))

    def _make_circle(self) -> Card:
        words = self.tr(
            "The circle as one file for another host: its people, seasons, gatherings and calls. Opened there, nothing"
            " comes twice. Never in it: notes on health, who is kept apart, your own notes, whom you only think of."
        )
        return self._card(self.tr("To another host"), words, (Gift.CIRCLE, self.tr("Save the circle…")))

    def _make_people(self) -> Card:
        words = self.tr(
            "Names and how people are reached, for an address book or a spreadsheet. Children are left out. Whoever has"
            " the file can read it: give it only to those who may."
        )
        cards, table = (Gift.CARDS, self.tr("Cards (vCard)…")), (Gift.TABLE, self.tr("Table (CSV)…"))
        return self._card(self.tr("People"), words, cards, table)

    def _make_calendar(self) -> Card:
        words = self.tr(
            "Gatherings and rhythms for a calendar, with their places. Nobody's name is in it, and no note."
        )
        return self._card(self.tr("Calendar"), words, (Gift.CALENDAR, self.tr("Calendar (iCalendar)…")))

    def _make_everything(self) -> Card:
        words = self.tr(
            "All of the record as plain files: tables, the practices' texts, the harvests to read. Bring the folder in"
            " again, and the record is the same. Everything is in it, notes on health and who is kept apart too, and it"
            " is not encrypted: keep it where nobody else looks."
        )
        return self._card(self.tr("Everything"), words, (Gift.EVERYTHING, self.tr("Choose where it goes…")))

    def _card(self, heading: str, words: str, *gifts: tuple[Gift, str]) -> Card:
        card = Card(heading)
        card.body.addWidget(PlainLabel(words, wraps=True))
        row = FlowLayout()
        for gift, said in gifts:
            button = QPushButton(said)
            button.setObjectName(gift.value)
            button.clicked.connect(self._on_gift)
            self.buttons[gift] = button
            row.addWidget(button)
        card.body.addLayout(row)
        return card

    def _on_gift(self) -> None:
        button = self.sender()
        if not isinstance(button, QPushButton):
            return
        gift = Gift(button.objectName())
        chosen = self._folder() if gift is Gift.EVERYTHING else self._file(gift)
        if chosen:
            self.give(gift, Path(chosen))

    def _folder(self) -> str:
        return QFileDialog.getExistingDirectory(self.window(), self.tr("Everything into a folder"), _documents())

    def _file(self, gift: Gift) -> str:
        kinds = {
            Gift.CARDS: self.tr("Cards (*.vcf)"),
            Gift.TABLE: self.tr("Table (*.csv)"),
            Gift.CALENDAR: self.tr("Calendar (*.ics)"),
            Gift.CIRCLE: self.tr("Circle (*.microsol)"),
        }
        stem = "".join(sign if sign.isalnum() or sign in " -" else " " for sign in self._name).strip() or "Microsol"
        proposed = str(Path(_documents()) / f"{stem}.{gift.value}")
        chosen, _ = QFileDialog.getSaveFileName(self.window(), self.tr("Give out"), proposed, kinds[gift])
        return chosen if not chosen or chosen.lower().endswith(f".{gift.value}") else f"{chosen}.{gift.value}"

    def _on_given(self, path: Path) -> None:
        self.waiting.end()
        self.said.emit(fill(self.tr("“%1” is written: %2"), path.name, str(path.parent)))


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
