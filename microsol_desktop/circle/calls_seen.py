"""Offers, calls and ties as a host looks through them: each with the names of those whom it is about."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from microsol_desktop.circle.calls import Call, CallState, Offer, OfferState
from microsol_desktop.circle.gatherings import Gathering
from microsol_desktop.circle.keys import CircleKey, PersonKey
from microsol_desktop.circle.people import Tie


class OfferSeen(NamedTuple):
    """What somebody offers or needs."""

    offer: Offer
    name: str


class CallSeen(NamedTuple):
    """A call, with its people's names."""

    call: Call
    caller: str
    circle: str
    supporters: tuple[tuple[PersonKey, str], ...]
    is_due: bool
    """Whether its review is due."""


class TieSeen(NamedTuple):
    """Two people who keep in touch."""

    tie: Tie
    giver: str
    receiver: str
    is_due: bool


class HeldAt(NamedTuple):
    """A gathering at which something may have been called."""

    gathering: Gathering
    circle: str


class AllCalls(NamedTuple):
    """All that people offer, need, call for and are tied by; what waits for somebody first."""

    offers: tuple[OfferSeen, ...] = ()
    calls: tuple[CallSeen, ...] = ()
    ties: tuple[TieSeen, ...] = ()
    circles: tuple[tuple[CircleKey, str], ...] = ()
    gatherings: tuple[HeldAt, ...] = ()
    """The last ones that were held."""


def by_need(seen: CallSeen) -> tuple[bool, bool, date]:
    """Where a call comes: those to look at again first, the longest due before the others; the closed ones last."""
    return seen.call.state is CallState.CLOSED, not seen.is_due, seen.call.review_due or date.max


def is_over(offer: Offer) -> bool:
    """Whether nobody has to be found for it any more."""
    return offer.state is not OfferState.OPEN


def by_day(seen: TieSeen) -> tuple[bool, date]:
    """Where a tie comes: whoever is to be in touch next is first; those without a day last."""
    return seen.tie.next_due is None, seen.tie.next_due or date.max
