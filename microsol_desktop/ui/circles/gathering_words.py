"""Gatherings, their people and their times as a host says them, the same on every page of the circles."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QObject

from microsol_desktop.circle.at_the_door import Listed
from microsol_desktop.circle.gatherings import CIRCLE_HOST, LOCATION_HOST, Came, Gathering
from microsol_desktop.ui.circles.circle_words import day_words, hour_words
from microsol_desktop.ui.circles.drawn_rows import ShownRow
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.words import minutes, people_count

translate = QCoreApplication.translate


class Counts(QObject):
    """What takes another form with the number."""

    def without_a_name(self, count: int) -> str:
        return self.tr("and %n whose names the record does not have", "", count)


def title_words(gathering: Gathering, circle: str, practice: str) -> str:
    """What a gathering is called: by its own title, its circle's name, or what is done there."""
    return circle or gathering.title or practice or translate("Gatherings", "A gathering")


def when_words(gathering: Gathering, today: date) -> str:
    """Its day, and the hour that was agreed on."""
    day = day_words(gathering.on, today)
    if gathering.starts is None:
        return day
    return fill(translate("Gatherings", "%1, %2"), day, hour_words(gathering.starts))


def row_of(listed: Listed, today: date, title_of: Callable[[str], str]) -> ShownRow:
    """A gathering in a list: whose, what and where, and when."""
    held, practice = listed.gathering, title_of(listed.gathering.practice)
    name = title_words(held, listed.circle, practice)
    parts = [held.title if held.title != name else "", practice if practice != name else "", listed.place]
    if held.cancelled_on is not None and held.cancelled_why:
        parts.append(held.cancelled_why)
    elif held.began is not None:
        parts += [people_count(held.heads) if held.heads else "", length_words(held)]
    elif listed.hosts:
        parts.append(fill(translate("Gatherings", "%1 hosts"), ", ".join(listed.hosts)))
    said = dict.fromkeys(part for part in parts if part)
    return ShownRow(name, " · ".join(said), when_words(held, today))


def length_words(gathering: Gathering) -> str:
    """How long it took: "1 h 30 min"."""
    if gathering.began is None or gathering.ended is None:
        return ""
    seconds = round((gathering.ended - gathering.began).total_seconds())
    return minutes(seconds, seconds)


def on_the_wall(instant: datetime) -> str:
    """The hour of an instant, as this computer's clock shows it."""
    return hour_words(instant.replace(tzinfo=instant.tzinfo or UTC).astimezone().time())


def came_words(came: Came) -> str:
    """How somebody stood to a gathering."""
    match came:
        case Came.EXPECTED:
            return translate("Gatherings", "Expected")
        case Came.CAME:
            return translate("Gatherings", "Was there")
        case Came.LATE:
            return translate("Gatherings", "Came late")
        case Came.LEFT_EARLY:
            return translate("Gatherings", "Left early")
        case Came.SENT_WORD:
            return translate("Gatherings", "Sent word")
    assert_never(came)


def role_words(role: str) -> str:
    """A role as a host says it; a practice's own are its own words."""
    if role == CIRCLE_HOST:
        return translate("Gatherings", "Circle host")
    if role == LOCATION_HOST:
        return translate("Gatherings", "Location host")
    return role[:1].upper() + role[1:]
