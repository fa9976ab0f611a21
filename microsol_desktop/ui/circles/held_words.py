"""Everything that is held on somebody as one page of text: what they are given, and what the host sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from microsol_desktop.circle.calls import CallState, Exchange, OfferKind, OfferState
from microsol_desktop.circle.circles import Standing
from microsol_desktop.circle.gatherings import Came
from microsol_desktop.circle.held import Held, Part, Row, Told
from microsol_desktop.circle.people import ReachKind, TieKind
from microsol_desktop.ui.circles.calls_words import (
    call_state_words,
    came_words,
    exchange_words,
    offer_kind_words,
    offer_state_words,
    tie_words,
)
from microsol_desktop.ui.circles.circle_words import standing_words
from microsol_desktop.ui.circles.languages import language_name
from microsol_desktop.ui.kit.fill import fill

translate = QCoreApplication.translate


def page_of(held: Held, today: date) -> str:
    """The page, from the first line to the last: plain text that any program opens."""
    title = fill(translate("Held", "What is kept about %1"), " ".join(held.person.name.split()))
    said = fill(translate("Held", "Out of one host's record in Microsol, as it was on %1."), _day(today))
    parts = [_part(part, held.parts[part]) for part in Part if part in held.parts]
    return "\n\n".join((f"{title}\n{'=' * len(title)}", said, *parts)) + "\n"


def part_words(part: Part) -> str:
    """What a part is called."""
    return {
        Part.PERSON: translate("Held", "Who you are"),
        Part.HEALTH: translate("Held", "Health notes"),
        Part.CIRCLES: translate("Held", "Your circles"),
        Part.GATHERINGS: translate("Held", "Gatherings that you were at"),
        Part.INVITATIONS: translate("Held", "Invitations that you made"),
        Part.OFFERS: translate("Held", "What you offer and need"),
        Part.CALLS: translate("Held", "Calls that you made or support"),
        Part.TIES: translate("Held", "With whom you keep in touch"),
        Part.IN_TOUCH: translate("Held", "When somebody was in touch"),
        Part.PEOPLE: translate("Held", "Who came through you, or belongs to you"),
        Part.PLACES: translate("Held", "Places that you open"),
        Part.BROUGHT_IN: translate("Held", "Where it came from"),
        Part.WORDS: translate("Held", "The host's own words that name you"),
    }[part]


def _part(part: Part, rows: tuple[Row, ...]) -> str:
    heading = part_words(part)
    lines = [line for row in rows for line in _row(row, by_itself=part is Part.PERSON)]
    return "\n".join((heading, "-" * len(heading), *lines))


def _row(row: Row, *, by_itself: bool) -> Iterator[str]:
    """One thing in one line; what somebody is has a line for each."""
    said = [words for name, value in row.items() if (words := _said(name, value))]
    yield from said if by_itself else (f"- {', '.join(said)}",)


def _said(name: str, value: Told) -> str:
    words = _fields().get(name)
    shown = _value(name, value)
    return fill(words, shown) if words else shown


def _fields() -> dict[str, str]:
    """How each thing is said; what is not among these needs no word beside it."""
    return {
        "name": translate("Held", "Name: %1"),
        "reached": translate("Held", "Reached by: %1"),
        "languages": translate("Held", "Languages: %1"),
        "met_on": translate("Held", "Met on %1"),
        "brought_by": translate("Held", "Came through %1"),
        "child": translate("Held", "A child"),
        "adult": translate("Held", "Whose adult is %1"),
        "home": translate("Held", "Lives at: %1"),
        "address": translate("Held", "Address: %1"),
        "goes_on": translate("Held", "kept until %1"),
        "since": translate("Held", "since %1"),
        "until": translate("Held", "until %1"),
        "home_circle": translate("Held", "home circle"),
        "invited_by": translate("Held", "invited by %1"),
        "guest": translate("Held", "as a guest"),
        "roles": translate("Held", "held the role: %1"),
        "groups": translate("Held", "sat in (round.group): %1"),
        "called": translate("Held", "called by you"),
        "supports": translate("Held", "supported by you"),
        "giver": translate("Held", "from %1"),
        "receiver": translate("Held", "to %1"),
        "every_months": translate("Held", "every so many months: %1"),
        "next_due": translate("Held", "next on %1"),
        "person": translate("Held", "with %1"),
        "by": translate("Held", "by %1"),
        "adult_of": translate("Held", "You are the adult of %1"),
        "brought": translate("Held", "%1 came through you"),
        "invited": translate("Held", "You invited %1"),
        "opens": translate("Held", "You open %1"),
        "source": translate("Held", "Brought in with “%1”"),
    }


def _value(name: str, value: Told) -> str:
    if isinstance(value, date):
        return _day(value)
    if isinstance(value, tuple):
        return "; ".join(_one(name, each) for each in value)
    return _one(name, str(value))


def _one(name: str, value: str) -> str:
    """A word of the record's in the host's language; anything that somebody wrote stays to the letter."""
    if name == "reached":
        kind, _, words = value.partition(": ")
        return fill(_ways().get(kind, "%1"), words)
    if name == "kind":
        return offer_kind_words(OfferKind(value)) if value in list(OfferKind) else tie_words(TieKind(value))
    if name == "state":
        return offer_state_words(OfferState(value)) if value in list(OfferState) else call_state_words(CallState(value))
    known = _known().get(name)
    return known(value) if known is not None else value


def _known() -> dict[str, Callable[[str], str]]:
    return {
        "standing": lambda value: standing_words(Standing(value)),
        "came": lambda value: came_words(Came(value)),
        "exchange": lambda value: exchange_words(Exchange(value)),
        "languages": language_name,
    }


def _ways() -> dict[str, str]:
    return {
        ReachKind.PHONE.value: translate("Held", "telephone %1"),
        ReachKind.EMAIL.value: translate("Held", "e-mail %1"),
        ReachKind.POST.value: translate("Held", "post %1"),
    }


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
