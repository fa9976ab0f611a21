"""Offers and needs, and calls: projects that somebody called for and others said they would support."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from microsol_desktop.circle.keys import CallKey, CircleKey, GatheringKey, OfferKey, PersonKey


class OfferKind(StrEnum):
    """Which way something goes."""

    OFFER = "offer"
    NEED = "need"


class Exchange(StrEnum):
    """What it goes for."""

    GIFT = "gift"
    BARTER = "barter"
    PAID = "paid"


class OfferState(StrEnum):
    """What became of it."""

    OPEN = "open"
    MET = "met"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What somebody offers or needs, in their own words."""

    key: OfferKey
    person: PersonKey
    kind: OfferKind
    words: str
    exchange: Exchange = Exchange.GIFT
    state: OfferState = OfferState.OPEN
    since: date | None = None


class CallState(StrEnum):
    """How a call lives: a plain word, and no score."""

    CALLED = "called"
    ENOUGH_ENERGY = "enough energy"
    ALIVE = "alive"
    ASLEEP = "asleep"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A project that somebody called, with those who said that they would support it."""

    key: CallKey
    title: str
    caller: PersonKey | None = None
    circle: CircleKey | None = None
    called_on: date | None = None
    called_at: GatheringKey | None = None
    review_due: date | None = None
    state: CallState = CallState.CALLED
    supporters: tuple[PersonKey, ...] = ()
