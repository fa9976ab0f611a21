"""Offers, calls and ties as a host says them."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication, QObject

from microsol_desktop.circle.calls import CallState, Exchange, OfferKind, OfferState
from microsol_desktop.circle.gatherings import Came
from microsol_desktop.circle.people import TieKind

translate = QCoreApplication.translate


class Often(QObject):
    """What takes another form with the number."""

    def months(self, count: int) -> str:
        return self.tr("Every %n months", "", count)

    def supporters(self, count: int) -> str:
        return self.tr("%n people support it", "", count)


def offer_kind_words(kind: OfferKind) -> str:
    """Which way something goes."""
    return translate("Calls", "Offers") if kind is OfferKind.OFFER else translate("Calls", "Needs")


def exchange_words(exchange: Exchange) -> str:
    """What it goes for."""
    match exchange:
        case Exchange.GIFT:
            return translate("Calls", "Gift")
        case Exchange.BARTER:
            return translate("Calls", "Barter")
        case Exchange.PAID:
            return translate("Calls", "Paid")
    assert_never(exchange)


def offer_state_words(state: OfferState) -> str:
    """What became of an offer or a need."""
    match state:
        case OfferState.OPEN:
            return translate("Calls", "Open")
        case OfferState.MET:
            return translate("Calls", "Met")
        case OfferState.WITHDRAWN:
            return translate("Calls", "Withdrawn")
    assert_never(state)


def call_state_words(state: CallState) -> str:
    """How a call lives."""
    match state:
        case CallState.CALLED:
            return translate("Calls", "Called")
        case CallState.ENOUGH_ENERGY:
            return translate("Calls", "Enough energy")
        case CallState.ALIVE:
            return translate("Calls", "Alive")
        case CallState.ASLEEP:
            return translate("Calls", "Asleep")
        case CallState.CLOSED:
            return translate("Calls", "Closed")
    assert_never(state)


def tie_words(kind: TieKind) -> str:
    """What binds one to the other."""
    return translate("Calls", "Steward") if kind is TieKind.STEWARD else translate("Calls", "Friends")


def months_words(months: int | None) -> str:
    """How often two people are in touch."""
    if months is None:
        return translate("Calls", "As it comes")
    match months:
        case 1:
            return translate("Calls", "Every month")
        case 12:
            return translate("Calls", "Every year")
        case _:
            return Often().months(months)


def supporters_words(count: int) -> str:
    """How many said that they would support a call."""
    return translate("Calls", "1 person supports it") if count == 1 else Often().supporters(count)


def came_words(came: Came) -> str:
    """What a gathering knows of somebody's coming."""
    match came:
        case Came.EXPECTED:
            return translate("Calls", "expected")
        case Came.CAME:
            return translate("Calls", "came")
        case Came.LATE:
            return translate("Calls", "came late")
        case Came.LEFT_EARLY:
            return translate("Calls", "left early")
        case Came.SENT_WORD:
            return translate("Calls", "sent word")
    assert_never(came)
