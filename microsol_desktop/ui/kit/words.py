"""Counts and times as a host reads them, said the same way in every window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from microsol_desktop.practice.model import PeopleRange


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("words", text, "", count)


def people_count(count: int) -> str:
    """How many they are: "1 person", "7 people"."""
    return _tr("1 person") if count == 1 else _tr("%n people", count)


def people_range(people: PeopleRange) -> str:
    """For how many it is: "4 people", "4–7 people", "4 or more people"."""
    if people.highest is None:
        return _tr("%1 or more people").replace("%1", str(people.lowest))
    if people.highest == people.lowest:
        return people_count(people.lowest)
    return _tr("%1–%2 people").replace("%1", str(people.lowest)).replace("%2", str(people.highest))


def minutes(shortest: int, longest: int) -> str:
    """Seconds as whole minutes, rounded up: "14 min", "12–18 min", "1 h 30 min"."""
    low, high = -(-shortest // 60), -(-longest // 60)
    if low == high or high >= 60:
        return _hours(high)
    return _tr("%1–%2 min").replace("%1", str(low)).replace("%2", str(high))


def _hours(whole: int) -> str:
    hours, rest = divmod(whole, 60)
    if not hours:
        return _tr("%1 min").replace("%1", str(rest))
    if not rest:
        return _tr("%1 h").replace("%1", str(hours))
    return _tr("%1 h %2 min").replace("%1", str(hours)).replace("%2", str(rest))


def clock_time(seconds: int) -> str:
    """Seconds after midnight as the host's locale writes a time of day, without seconds: "21:00"."""
    time = QTime(0, 0).addSecs(seconds % 86400)
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)
