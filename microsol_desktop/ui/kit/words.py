"""Counts and times as a host reads them, said the same way in every window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTime

from microsol_desktop.practice.about import PeopleRange
from microsol_desktop.ui.kit.fill import fill

if TYPE_CHECKING:
    from microsol_desktop.desk.measuring import Measured

translate = QCoreApplication.translate


class Counted(QObject):
    """What takes another form with the number. The translators' tool finds `%n` in `tr` alone, hence a class."""

    def people(self, count: int) -> str:
        return self.tr("%n people", "", count)

    def people_may_speak(self, count: int) -> str:
        return self.tr("%n people may speak", "", count)

    def in_groups(self, count: int) -> str:
        return self.tr("In %n groups", "", count)


def own_language() -> str:
    """The letters of the language that the windows speak: every translation says its own here."""
    #: The letters of your language, as `language:` in a practice has them: pt, fr, de
    return translate("Words", "en")


def language_words(language: str) -> str:
    """A language other than the windows' own by its own name: "português"; of the windows' own, nothing."""
    letters = language.partition("-")[0].lower()
    if letters == own_language():
        return ""
    # Qt calls English by its countries: "American English".
    return "English" if letters == "en" else QLocale(letters).nativeLanguageName() or language


def people_count(count: int) -> str:
    """How many they are: "1 person", "7 people"."""
    return translate("Words", "1 person") if count == 1 else Counted().people(count)


def people_range(people: PeopleRange) -> str:
    """For how many it is: "4 people", "4–7 people", "4 or more people"."""
    if people.highest is None:
        return fill(translate("Words", "%1 or more people"), str(people.lowest))
    if people.highest == people.lowest:
        return people_count(people.lowest)
    return fill(translate("Words", "%1–%2 people"), str(people.lowest), str(people.highest))


def minutes(shortest: int, longest: int) -> str:
    """Seconds as whole minutes, rounded up: "14 min", "12–18 min", "1 h 30 min"."""
    low, high = -(-shortest // 60), -(-longest // 60)
    if low == high or high >= 60:
        return _hours(high)
    return fill(translate("Words", "%1–%2 min"), str(low), str(high))


def length_words(measured: Measured) -> str:
    """How long a practice takes: "14 min", "45 min +" where it has no end of its own; empty where it can't be told."""
    if not measured.planned:
        return ""
    words = minutes(measured.shortest, measured.planned)
    return f"{words} +" if measured.is_open else words


def seconds_or_minutes(seconds: int) -> str:
    """One time as a host writes it: "30 s", "2 min", "1 h 30 min"."""
    return fill(translate("Words", "%1 s"), str(seconds)) if seconds < 60 else minutes(seconds, seconds)


def _hours(whole: int) -> str:
    hours, rest = divmod(whole, 60)
    if not hours:
        return fill(translate("Words", "%1 min"), str(rest))
    if not rest:
        return fill(translate("Words", "%1 h"), str(hours))
    return fill(translate("Words", "%1 h %2 min"), str(hours), str(rest))


def hour_and_minute(until: tuple[int, int]) -> str:
    """The end of what a practice lets go on `until` it, as the host's locale writes a time of day."""
    hour, minute = until
    return clock_time(hour * 3600 + minute * 60)


def open_words(until: tuple[int, int] | None) -> str:
    """How long a step goes on that has no length of its own: "until 21:00", or "open"."""
    if until is None:
        return translate("Settings", "open")
    return fill(translate("Settings", "until %1"), hour_and_minute(until))


def clock_time(seconds: int) -> str:
    """Seconds after midnight as the host's locale writes a time of day, without seconds: "21:00"."""
    time = QTime(0, 0).addSecs(seconds % 86400)
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)
