"""Kinds, standings, days and rhythms as a host says them, the same on every page of the circles."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTime

from microsol_desktop.circle.circles import CircleKind, Outcome, Rhythm, Standing
from microsol_desktop.circle.founding import LeftOut
from microsol_desktop.circle.rhythm import WEEKDAYS, Cadence, Every, cadence_of
from microsol_desktop.circle.seasons import Pulse
from microsol_desktop.ui.kit.fill import fill

translate = QCoreApplication.translate
WEEKEND = (5, 6)


class Counts(QObject):
    """What takes another form with the number."""

    def weeks(self, count: int) -> str:
        return self.tr("Every %n weeks", "", count)

    def months(self, count: int) -> str:
        return self.tr("Every %n months", "", count)

    def places(self, count: int) -> str:
        return self.tr("Room for %n more", "", count)


def kind_words(kind: CircleKind) -> str:
    """What a circle is to those in it."""
    match kind:
        case CircleKind.DYAD:
            return translate("Circles", "Two of us")
        case CircleKind.CREW:
            return translate("Circles", "Crew or pod")
        case CircleKind.HOUSEHOLD:
            return translate("Circles", "Household")
        case CircleKind.SHARING:
            return translate("Circles", "Sharing circle")
        case CircleKind.PROJECT:
            return translate("Circles", "Project")
        case CircleKind.CONGREGATION:
            return translate("Circles", "Congregation")
        case CircleKind.NETWORK:
            return translate("Circles", "Network")
    assert_never(kind)


def kind_explained(kind: CircleKind) -> str:
    """What such a circle is, for whoever has never met the word."""
    match kind:
        case CircleKind.DYAD:
            return translate("Circles", "Two people who support each other, as steward or friend.")
        case CircleKind.CREW:
            return translate("Circles", "Three to six people who fit round a table and support each other.")
        case CircleKind.HOUSEHOLD:
            return translate("Circles", "Those who live together.")
        case CircleKind.SHARING:
            return translate("Circles", "People who sit in a circle again and again, to share and to listen.")
        case CircleKind.PROJECT:
            return translate("Circles", "People who do something together for a while.")
        case CircleKind.CONGREGATION:
            return translate("Circles", "Fifteen to a hundred and fifty people, made of crews and circles.")
        case CircleKind.NETWORK:
            return translate("Circles", "Many congregations: an island, a valley, a town.")
    assert_never(kind)


def standing_words(standing: Standing) -> str:
    """How somebody stands to a circle."""
    match standing:
        case Standing.THOUGHT_OF:
            return translate("Circles", "Thought of")
        case Standing.INVITED:
            return translate("Circles", "Invited")
        case Standing.NEWCOMER:
            return translate("Circles", "Newcomer")
        case Standing.MEMBER:
            return translate("Circles", "Member")
        case Standing.HOST:
            return translate("Circles", "Host")
        case Standing.CALLER:
            return translate("Circles", "Caller")
        case Standing.LEFT:
            return translate("Circles", "Has left")
    assert_never(standing)


def outcome_words(outcome: Outcome) -> str:
    """What a circle decided at the end of a season."""
    match outcome:
        case Outcome.OPEN:
            return translate("Circles", "Still going on")
        case Outcome.CONTINUE:
            return translate("Circles", "Go on")
        case Outcome.CHANGE:
            return translate("Circles", "Change something")
        case Outcome.PAUSE:
            return translate("Circles", "Pause")
        case Outcome.END:
            return translate("Circles", "End")
    assert_never(outcome)


def weekday_words(weekday: int) -> str:
    """A day of the week, 0 for Monday, as the host's locale calls it."""
    return QLocale().standaloneDayName(weekday + 1)


def day_words(day: date, today: date) -> str:
    """A day as one says it: with its weekday if it is near, with its year if it is not of this one."""
    away = (day - today).days
    if away == 0:
        return translate("Circles", "today")
    if away == 1:
        return translate("Circles", "tomorrow")
    if away == -1:
        return translate("Circles", "yesterday")
    if 0 < away < 100:
        #: A day that is near, as QLocale writes it: Sun 29 November
        return _written(day, translate("Circles", "ddd d MMMM"))
    if day.year == today.year:
        return _written(day, translate("Circles", "d MMMM"))
    return _written(day, translate("Circles", "d MMMM yyyy"))


def month_words(day: date, today: date) -> str:
    """A time that is past, no more exactly than anybody remembers it: "May", "May 2025"."""
    if (today - day).days < 45:
        return day_words(day, today)
    return _written(day, "MMMM" if day.year == today.year else translate("Circles", "MMMM yyyy"))


def moment_words(moment: datetime, today: date) -> str:
    """A day and the hour of it, as the clock on the wall there shows it."""
    return fill(translate("Circles", "%1, %2"), day_words(moment.date(), today), hour_words(moment.time()))


def hour_words(hour: time) -> str:
    """A time of day without its seconds, as the host's locale writes it."""
    return QLocale().toString(QTime(hour.hour, hour.minute), QLocale.FormatType.ShortFormat)


def cadence_in(rhythm: Rhythm) -> Cadence | None:
    """The few words for a rhythm; a rule that names no day means the day of the first meeting. None: it says more."""
    day = f";BYDAY={WEEKDAYS[rhythm.starts.weekday()]}"
    return cadence_of(rhythm.rule) or (cadence_of(rhythm.rule + day) if "WEEKLY" in rhythm.rule.upper() else None)


def rhythm_words(rhythm: Rhythm) -> str:
    """When a circle meets by itself: "Every 2 weeks on Sunday, 16:00"."""
    hour = hour_words(rhythm.starts.time())
    cadence = cadence_in(rhythm)
    if cadence is None:
        return fill(translate("Circles", "In a rhythm of its own, %1"), hour)
    return fill(translate("Circles", "%1, %2"), cadence_words(cadence), hour)


def cadence_words(cadence: Cadence) -> str:
    """How often, and on which day."""
    day = weekday_words(cadence.weekday)
    if cadence.every is Every.WEEK:
        often = translate("Circles", "Every week") if cadence.count == 1 else Counts().weeks(cadence.count)
        return fill(translate("Circles", "%1 on %2"), often, day)
    often = translate("Circles", "Every month") if cadence.count == 1 else Counts().months(cadence.count)
    return fill(translate("Circles", "%1 on the %2 %3"), often, which_words(cadence.which or 1, cadence.weekday), day)


def which_words(which: int, weekday: int) -> str:
    """Which such day of a month. In some languages Monday to Friday have other forms than the weekend."""
    if weekday in WEEKEND:
        return {
            1: translate("Circles", "first", "Saturday or Sunday"),
            2: translate("Circles", "second", "Saturday or Sunday"),
            3: translate("Circles", "third", "Saturday or Sunday"),
            4: translate("Circles", "fourth", "Saturday or Sunday"),
        }.get(which, translate("Circles", "last", "Saturday or Sunday"))
    return {
        1: translate("Circles", "first", "Monday to Friday"),
        2: translate("Circles", "second", "Monday to Friday"),
        3: translate("Circles", "third", "Monday to Friday"),
        4: translate("Circles", "fourth", "Monday to Friday"),
    }.get(which, translate("Circles", "last", "Monday to Friday"))


def pulse_words(pulse: Pulse) -> str:
    """Where a season is: "3 of 5 meetings"."""
    return fill(translate("Circles", "%1 of %2 meetings"), pulse.held, pulse.of)


def room_words(places: int) -> str:
    """How many a circle has room for."""
    return translate("Circles", "Room for one more") if places == 1 else Counts().places(places)


def unclear_words(names: tuple[str, ...]) -> str:
    """That nobody was taken in by these names, and what to do about it."""
    words = translate("Circles", "Several people are called %1. Type that name alone on the circle's page, and choose.")
    return fill(words, ", ".join(names))


def left_out_words(left_out: LeftOut) -> str:
    """By which names nobody was taken in, and what to do about it."""
    some = (unclear_words(left_out.unclear) if left_out.unclear else "", here_words(left_out.here))
    return " ".join(words for words in some if words)


def here_words(names: tuple[str, ...]) -> str:
    """That somebody in the circle has this name already, and how another one of that name comes in."""
    once = tuple({name.casefold(): name for name in names}.values())
    if not once:
        return ""
    one = translate("Circles", "%1 is here already: add a word for another one, such as %2 R.")
    several = translate("Circles", "%1 are here already: add a word for another one, such as %2 R.")
    return fill(one if len(once) == 1 else several, ", ".join(once), once[0])


def _written(day: date, how: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), how)
