"""One offer or need: whose it is, in their words, what it goes for, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QLineEdit

from microsol_desktop.circle.calls import Exchange, Offer, OfferKind, OfferState
from microsol_desktop.circle.calls_seen import OfferSeen
from microsol_desktop.circle.keys import OfferKey, PersonKey
from microsol_desktop.ui.circles.calls_words import exchange_words, offer_kind_words, offer_state_words
from microsol_desktop.ui.circles.keep_form import KeepForm, beside, choice
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.layouts import named


class OfferForm(KeepForm):
    """An offer that is there, or a new one."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._offer: Offer | None = None
        self.who = self.whom(self.tr("Who"))
        self.words = QLineEdit()
        self.words.setAccessibleName(self.tr("In their words"))
        self.words.returnPressed.connect(self.on_keep)
        self.kind = choice(self.tr("Which way"), ((kind, offer_kind_words(kind)) for kind in OfferKind))
        self.exchange = choice(self.tr("What it goes for"), ((each, exchange_words(each)) for each in Exchange))
        self.state = choice(self.tr("What became of it"), ((each, offer_state_words(each)) for each in OfferState))
        self.fields.addWidget(self.who)
        self.fields.addLayout(named(self.tr("In their words"), self.words))
        self.fields.addWidget(
            beside(
                (self.tr("Which way"), self.kind),
                (self.tr("What it goes for"), self.exchange),
                (self.tr("What became of it"), self.state),
            )
        )
        self.hide()

    def begin(self, kind: OfferKind) -> None:
        """A new one, of this kind."""
        self._offer = None
        self.who.show_person(None, "")
        self._fill(kind, "", Exchange.GIFT, OfferState.OPEN)
        self.open_form(self.tr("A new offer") if kind is OfferKind.OFFER else self.tr("A new need"), is_new=True)
        self.who.field.setFocus()

    def show_offer(self, seen: OfferSeen) -> None:
        """This one."""
        offer = seen.offer
        self._offer = offer
        self.who.show_person(offer.person, seen.name)
        self._fill(offer.kind, offer.words, offer.exchange, offer.state)
        self.open_form(
            self.tr("An offer") if offer.kind is OfferKind.OFFER else self.tr("A need"),
            is_new=False,
        )

    def on_keep(self) -> None:
        words, person = " ".join(self.words.text().split()), self.who.person
        if person is None:
            self.said.emit(self.tr("Whose offer or need is it? Name somebody."))
            self.who.field.setFocus()
        elif not words:
            self.said.emit(self.tr("What is it? A few words are enough."))
            self.words.setFocus()
        else:
            self._keep(person, words)
            self.close_form()

    def on_out(self) -> None:
        if self._offer is not None:
            self.gone.emit(fill(self.tr("Taken out: %1"), self._offer.words), self._offer)
        self.close_form()

    def _keep(self, person: PersonKey, words: str) -> None:
        kind, exchange = OfferKind(self.kind.currentData()), Exchange(self.exchange.currentData())
        state = OfferState(self.state.currentData())
        sentence = self.tr("%1 offers: %2") if kind is OfferKind.OFFER else self.tr("%1 needs: %2")
        what = fill(sentence, self.who.name, words)
        if self._offer is None:
            make = partial(_offer, person, kind, words, exchange, state, self._today())
            self.begun.emit(what, make)
        else:
            kept = replace(self._offer, person=person, kind=kind, words=words, exchange=exchange, state=state)
            self.kept.emit(what, kept)

    def _fill(self, kind: OfferKind, words: str, exchange: Exchange, state: OfferState) -> None:
        self.words.setText(words)
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.exchange.setCurrentIndex(self.exchange.findData(exchange))
        self.state.setCurrentIndex(self.state.findData(state))


def _offer(
    person: PersonKey, kind: OfferKind, words: str, exchange: Exchange, state: OfferState, today: date, key: UUID
) -> Offer:
    return Offer(key=OfferKey(key), person=person, kind=kind, words=words, exchange=exchange, state=state, since=today)
