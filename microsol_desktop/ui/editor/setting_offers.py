"""What can be set, grouped as a host thinks of it: how long, who is together, who speaks; with a line on each.

Beside each is what it is set to at first; the host changes that in its place.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from microsol_desktop.practice.choices import BellStyle, Mixing, Order, Pace, Pause, PromptSupply
from microsol_desktop.practice.model import (
    OTHERS,
    Chosen,
    Each,
    Harvest,
    Lasts,
    OneStays,
    Open,
    PeopleRange,
    Rounds,
    Shared,
    Sized,
    Span,
    TwoCircles,
    Until,
    Voice,
    Warn,
)
from microsol_desktop.practice.settings.phrase import Scope, key


class Offer(NamedTuple):
    """Something that can be set: what it is called, what it does, and what it is at first."""

    field: str
    name: object
    does: object
    value: Callable[[Scope], object]
    needs_roles: bool = False


class OfferGroup(NamedTuple):
    """Offers that answer one question of a host's."""

    name: object
    offers: tuple[Offer, ...]


def _always(value: object) -> Callable[[Scope], object]:
    return lambda _known: value


def _span(seconds: int) -> Span:
    return Span(shortest=seconds, longest=seconds)


def _role_to_choose(known: Scope) -> object:
    names = (str(QCoreApplication.translate("StepSettings", one)) for one in ("scribe", "timekeeper"))
    return (Chosen(role=next((name for name in names if key(name) not in known.roles), "scribe")),)


def _first_role(known: Scope) -> object:
    return Voice(roles=(next(iter(known.roles.values()), OTHERS),))


def _excepted(known: Scope) -> object:
    return tuple(list(known.roles.values())[:1])


GROUPS: tuple[OfferGroup, ...] = (
    OfferGroup(
        QT_TRANSLATE_NOOP("Offers", "How long"),
        (
            Offer(
                "time",
                QT_TRANSLATE_NOOP("Offers", "A time"),
                QT_TRANSLATE_NOOP("Offers", "So long in all; a range may shrink when the evening runs late."),
                _always(Lasts(span=_span(300))),
            ),
            Offer(
                "time",
                QT_TRANSLATE_NOOP("Offers", "Turns"),
                QT_TRANSLATE_NOOP("Offers", "Everyone in the group has a turn, one after another."),
                _always(Each(span=_span(120))),
            ),
            Offer(
                "time",
                QT_TRANSLATE_NOOP("Offers", "A time for all turns"),
                QT_TRANSLATE_NOOP("Offers", "The whole time, divided by those who have a turn."),
                _always(Shared(span=_span(900))),
            ),
            Offer(
                "time",
                QT_TRANSLATE_NOOP("Offers", "Until a time of day"),
                QT_TRANSLATE_NOOP("Offers", "What is left until then by the clock on the wall."),
                _always(Until(hour=21, minute=0)),
            ),
            Offer(
                "time",
                QT_TRANSLATE_NOOP("Offers", "Open"),
                QT_TRANSLATE_NOOP("Offers", "It counts up quietly, and you end it."),
                _always(Open()),
            ),
        ),
    ),
    OfferGroup(
        QT_TRANSLATE_NOOP("Offers", "Who is together"),
        (
            Offer(
                "grouping",
                QT_TRANSLATE_NOOP("Offers", "Groups"),
                QT_TRANSLATE_NOOP("Offers", "Alone, in pairs, in threes: small groups at the same time."),
                _always(Sized(size=3)),
            ),
            Offer(
                "mixing",
                QT_TRANSLATE_NOOP("Offers", "Keep or mix"),
                QT_TRANSLATE_NOOP("Offers", "Mix people anew, stay together, merge neighbours, or halve."),
                _always(Mixing.NEW),
            ),
            Offer(
                "formation",
                QT_TRANSLATE_NOOP("Offers", "Two circles"),
                QT_TRANSLATE_NOOP("Offers", "An inner and an outer circle that moves on after each round."),
                _always(TwoCircles()),
            ),
            Offer(
                "formation",
                QT_TRANSLATE_NOOP("Offers", "One stays, the others travel"),
                QT_TRANSLATE_NOOP("Offers", "One stays at each table. A fishbowl and meeting everyone are here too."),
                _always(OneStays()),
            ),
        ),
    ),
    OfferGroup(
        QT_TRANSLATE_NOOP("Offers", "Who speaks"),
        (
            Offer(
                "chosen",
                QT_TRANSLATE_NOOP("Offers", "Choose roles"),
                QT_TRANSLATE_NOOP("Offers", "Somebody in the room, or in each group, takes this role from here on."),
                _role_to_choose,
            ),
            Offer(
                "voice",
                QT_TRANSLATE_NOOP("Offers", "Who may speak"),
                QT_TRANSLATE_NOOP("Offers", "The stage says who may speak, or who stays silent."),
                _first_role,
            ),
            Offer(
                "excepted",
                QT_TRANSLATE_NOOP("Offers", "Who has no turn"),
                QT_TRANSLATE_NOOP("Offers", "Those who hold these roles have no turn."),
                _excepted,
                needs_roles=True,
            ),
        ),
    ),
    OfferGroup(
        QT_TRANSLATE_NOOP("Offers", "How it goes on"),
        (
            Offer(
                "repeat",
                QT_TRANSLATE_NOOP("Offers", "Rounds"),
                QT_TRANSLATE_NOOP("Offers", "So often, until you say it is enough, or until a time is up."),
                _always(Rounds(count=3)),
            ),
            Offer(
                "order",
                QT_TRANSLATE_NOOP("Offers", "Order of turns"),
                QT_TRANSLATE_NOOP(
                    "Offers", "By the speaking order or the other way round, by whoever is moved, by lot."
                ),
                _always(Order.POPCORN),
            ),
            Offer(
                "supply",
                QT_TRANSLATE_NOOP("Offers", "A prompt for each round"),
                QT_TRANSLATE_NOOP("Offers", "The first list of the prompt comes item by item, in order or by lot."),
                _always(PromptSupply.ONE_A_ROUND),
            ),
        ),
    ),
    OfferGroup(
        QT_TRANSLATE_NOOP("Offers", "Quiet and pauses"),
        (
            Offer(
                "silent",
                QT_TRANSLATE_NOOP("Offers", "Silent"),
                QT_TRANSLATE_NOOP("Offers", "A calm screen, no digits, no sound but the bells."),
                _always(value=True),
            ),
            Offer(
                "pause",
                QT_TRANSLATE_NOOP("Offers", "A pause"),
                QT_TRANSLATE_NOOP(
                    "Offers", "Time to change seats with the groups on the screen, to settle, or to rest."
                ),
                _always(Pause.MOVE),
            ),
        ),
    ),
    OfferGroup(
        QT_TRANSLATE_NOOP("Offers", "Only sometimes"),
        (
            Offer(
                "optional",
                QT_TRANSLATE_NOOP("Offers", "Optional"),
                QT_TRANSLATE_NOOP("Offers", "One key skips it; it is the first to go when the evening runs late."),
                _always(value=True),
            ),
            Offer(
                "sizes",
                QT_TRANSLATE_NOOP("Offers", "For some sizes"),
                QT_TRANSLATE_NOOP("Offers", "Only when so many people are present."),
                _always(PeopleRange(lowest=3, highest=5)),
            ),
            Offer(
                "choose_one",
                QT_TRANSLATE_NOOP("Offers", "Choose one"),
                QT_TRANSLATE_NOOP("Offers", "Its parts are options: you pick one when it comes."),
                _always(value=True),
            ),
        ),
    ),
    OfferGroup(
        QT_TRANSLATE_NOOP("Offers", "Pace and bells"),
        (
            Offer(
                "pace",
                QT_TRANSLATE_NOOP("Offers", "When the time is up"),
                QT_TRANSLATE_NOOP("Offers", "Go on by itself, or ring, count over quietly and wait for you."),
                _always(Pace.MOVES_ON),
            ),
            Offer(
                "bell",
                QT_TRANSLATE_NOOP("Offers", "Other bells"),
                QT_TRANSLATE_NOOP("Offers", "No bell, or a soft one, instead of the usual."),
                _always(BellStyle.SOFT),
            ),
            Offer(
                "warn",
                QT_TRANSLATE_NOOP("Offers", "A bell before the end"),
                QT_TRANSLATE_NOOP("Offers", "A soft bell so long before the end, or at half time."),
                _always(Warn(before=60)),
            ),
            Offer(
                "extensions",
                QT_TRANSLATE_NOOP("Offers", "More time, if they want it"),
                QT_TRANSLATE_NOOP("Offers", "When the time is up you may grant these, each once."),
                _always((120,)),
            ),
        ),
    ),
    OfferGroup(
        QT_TRANSLATE_NOOP("Offers", "What is noted down"),
        (
            Offer(
                "harvest",
                QT_TRANSLATE_NOOP("Offers", "Harvest"),
                QT_TRANSLATE_NOOP("Offers", "Short lines that you may note down, free or under heads."),
                _always(Harvest()),
            ),
        ),
    ),
)
