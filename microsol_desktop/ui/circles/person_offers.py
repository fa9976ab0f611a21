"""What somebody offers and needs, in their words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from microsol_desktop.circle.calls import Exchange, Offer, OfferKind, OfferState
from microsol_desktop.circle.keys import OfferKey, PersonKey
from microsol_desktop.desk.people_desk import PeopleDesk
from microsol_desktop.ui.circles.in_rows import InRows
from microsol_desktop.ui.circles.name_row import NameRow
from microsol_desktop.ui.circles.person_card import PersonCard
from microsol_desktop.ui.circles.saved_line import SavedLine
from microsol_desktop.ui.kit.calm_combo_box import CalmComboBox
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines


class OffersCard(PersonCard):
    """A row each, and a line for the next one."""

    def __init__(self, desk: PeopleDesk) -> None:
        super().__init__("", desk)
        self.heading.setText(self.tr("Offers and needs"))
        self.heading.show()
        self.offers: InRows[Offer] = InRows(self._make_row)
        self.new = NameRow(self.tr("What they offer"), self.tr("Offers"))
        self.need = NameRow(self.tr("What they need"), self.tr("Needs"))
        self.new.named.connect(self._on_offered)
        self.need.named.connect(self._on_needed)
        for widget in (self.offers, self.new, self.need):
            self.body.addWidget(widget)

    def show_side(self) -> None:
        self.offers.show_values(self.one.offers)

    def _make_row(self) -> QWidget:
        row = _OfferRow()
        row.changed.connect(self._on_changed)
        row.gone.connect(self._on_gone)
        return row

    def _on_offered(self, words: str) -> None:
        self._new(fill(self.tr("%1 offers: %2"), self.name, words), OfferKind.OFFER, words)

    def _on_needed(self, words: str) -> None:
        self._new(fill(self.tr("%1 needs: %2"), self.name, words), OfferKind.NEED, words)

    def _new(self, what: str, kind: OfferKind, words: str) -> None:
        self.desk.new_offer(what, _Making(self.key, kind, words))

    def _on_changed(self, offer: Offer) -> None:
        self.desk.offer(fill(self.tr("Kept: %1"), offer.words), offer)

    def _on_gone(self, offer: Offer) -> None:
        self.desk.take_out_offer(fill(self.tr("Taken out: %1"), offer.words), offer)


class _Making:
    """What is made on the store's thread, of values alone: no widget is touched there."""

    def __init__(self, person: PersonKey, kind: OfferKind, words: str) -> None:
        self._person, self._kind, self._words = person, kind, words

    def __call__(self, key: OfferKey, today: date) -> Offer:
        return Offer(key=key, person=self._person, kind=self._kind, words=self._words, since=today)


class _OfferRow(QWidget):
    """One of them.

    Signals:
        changed: it is this now (an Offer).
        gone: it is none (the Offer).
    """

    changed = Signal(object)
    gone = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._offer: Offer | None = None
        self.words = SavedLine(self.tr("In their words"))
        self.out = QPushButton("×")
        self.out.setProperty("kind", "quiet")
        self.kind = _choice(
            self.tr("Which way"), ((OfferKind.OFFER, self.tr("Offers")), (OfferKind.NEED, self.tr("Needs")))
        )
        self.exchange = _choice(
            self.tr("What it goes for"),
            (
                (Exchange.GIFT, self.tr("A gift")),
                (Exchange.BARTER, self.tr("In exchange")),
                (Exchange.PAID, self.tr("Paid")),
            ),
        )
        self.state = _choice(
            self.tr("What became of it"),
            (
                (OfferState.OPEN, self.tr("Open")),
                (OfferState.MET, self.tr("Found somebody")),
                (OfferState.WITHDRAWN, self.tr("No longer")),
            ),
        )
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=1 / 4)
        first, below = QHBoxLayout(), QWidget()
        in_lines(self, first, spacing=1 / 3)
        first.addWidget(self.words, 1)
        first.addWidget(self.out)
        flow = FlowLayout(below)
        for choice in (self.kind, self.exchange, self.state):
            flow.addWidget(choice)
            choice.activated.connect(self._on_chosen)
        column.addLayout(first)
        column.addWidget(below)
        self.words.saved.connect(self._on_words)
        self.out.clicked.connect(self._on_out)

    def show_value(self, offer: Offer) -> None:
        self._offer = offer
        self.words.show_text(offer.words)
        for choice, value in ((self.kind, offer.kind), (self.exchange, offer.exchange), (self.state, offer.state)):
            with QSignalBlocker(choice):
                choice.setCurrentIndex(choice.findData(value))
        self.out.setAccessibleName(fill(self.tr("Take out %1"), offer.words))
        self.out.setToolTip(self.tr("Take it out"))

    def _on_words(self, words: str) -> None:
        if self._offer is None:
            return
        if words:
            # Known here before the record answers: what is changed next is changed of this.
            self._offer = replace(self._offer, words=words)
            self.changed.emit(self._offer)
        else:
            self.gone.emit(self._offer)

    def _on_chosen(self) -> None:
        if self._offer is not None:
            offer = replace(
                self._offer,
                kind=OfferKind(self.kind.currentData()),
                exchange=Exchange(self.exchange.currentData()),
                state=OfferState(self.state.currentData()),
            )
            if offer != self._offer:
                self._offer = offer
                self.changed.emit(offer)

    def _on_out(self) -> None:
        if self._offer is not None:
            self.gone.emit(self._offer)


def _choice(name: str, values: tuple[tuple[object, str], ...]) -> CalmComboBox:
    choice = CalmComboBox()
    choice.setAccessibleName(name)
    for value, words in values:
        choice.addItem(words, value)
    return choice
