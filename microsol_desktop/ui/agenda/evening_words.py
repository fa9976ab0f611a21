"""What an evening says of itself: when each begins, how long it takes, and how it lies to what was promised."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject

from microsol_desktop.desk.evening_show import EntryTime, EveningShow
from microsol_desktop.desk.first_practice import PracticeCard
from microsol_desktop.practice.about import Slug
from microsol_desktop.practice.evening import Entry
from microsol_desktop.practice.model import Settings
from microsol_desktop.practice.settings.times import MINUTE
from microsol_desktop.ui.agenda.entry_rows import EntryRow
from microsol_desktop.ui.editor.setting_words import settings_in_words
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.said import said
from microsol_desktop.ui.kit.words import clock_time, minutes, people_count, people_range, seconds_or_minutes

translate = QCoreApplication.translate
Cards = Mapping[Slug, PracticeCard]


class EveningCounts(QObject):
    """What takes another form with the number. The translators' tool finds `%n` in `tr` alone, hence a class."""

    def more(self, count: int) -> str:
        return self.tr("and %n more", "", count)

    def are_here(self, count: int) -> str:
        return self.tr("%n are here", "", count)


def row_of(entry: Entry, time: EntryTime | None, cards: Cards, people: int) -> EntryRow:
    """How an entry is shown; without a time as long as none is known."""
    fault = _fault(entry, time, people)
    soft = fault or _about(entry, cards)
    begins = clock_time(time.begins_at) if time is not None and time.is_there else ""
    return EntryRow(title_of(entry, cards), begins, soft, _length(entry, time), entry.slug is not None, bool(fault))


def title_of(entry: Entry, cards: Cards) -> str:
    """What an entry is called."""
    if entry.slug is None:
        return entry.step.title or translate("Evening", "No title yet")
    return cards[entry.slug].title if entry.slug in cards else str(entry.slug)


def _about(entry: Entry, cards: Cards) -> str:
    if entry.slug is not None:
        return cards[entry.slug].summary if entry.slug in cards else ""
    step = entry.step
    # Its time stands at its end already.
    settings = Settings(grouping=step.settings.grouping, silent=step.settings.silent, pause=step.settings.pause)
    words = settings_in_words(settings)
    return words if words and words.casefold() != step.title.casefold() else " ".join(step.words.prompt.split())


def _fault(entry: Entry, time: EntryTime | None, people: int) -> str:
    """What is in the way of an entry, in a sentence; nothing where all is well."""
    if time is None:
        return ""
    if time.is_missing:
        gone = translate("Evening", "There is no practice “%1” any more: take it out, or bring it back.")
        return fill(gone, entry.slug)
    if not time.suits and time.people is not None:
        here = translate("Evening", "1 is here") if people == 1 else EveningCounts().are_here(people)
        return fill(translate("Evening", "It is for %1, and %2."), people_range(time.people), here)
    if not time.is_there:
        return fill(translate("Evening", "Nothing of it is for %1."), people_count(people))
    return ""


def _length(entry: Entry, time: EntryTime | None) -> str:
    if time is None or not time.is_there:
        return ""
    words = translate("Evening", "no limit") if time.seconds is None else _from_to(time.begins_at, time.seconds)
    return fill(translate("Evening", "%1, may be left out"), words) if entry.may_go else words


def end_words(show: EveningShow) -> str:
    """When it ends, and how that lies to what was promised: "It ends at 21:36, 6 min later than promised."."""
    if show.trouble is not None:
        return said(show.trouble)
    if not any(entry.is_there for entry in show.entries):
        return ""
    ends = clock_time(show.ends_at)
    if show.over is None:
        at_earliest = translate("Evening", "It ends at %1 at the earliest.")
        words = at_earliest if show.is_open else translate("Evening", "It ends at %1.")

        return fill(words, ends)
    late = show.ends_at // 60 - (show.ends_at - show.over) // 60
    if late > 0:
        return fill(translate("Evening", "It ends at %1, %2 later than promised."), ends, _told(late))
    if late == 0:
        return fill(translate("Evening", "It ends at %1, as promised."), ends)
    words = translate("Evening", "It ends at %1: %2 are left.")
    if show.is_open:
        words = translate("Evening", "It ends at %1 at the earliest: %2 are left for what has no limit.")
    return fill(words, ends, _told(-late))


def _from_to(begins_at: int, seconds: int) -> str:
    """How long by the minutes that the clock shows at both ends; what is shorter than one, in seconds."""
    if 0 < seconds < MINUTE:
        return seconds_or_minutes(seconds)
    return _told((begins_at + seconds) // MINUTE - begins_at // MINUTE)


def _told(whole_minutes: int) -> str:
    """By the minutes that the clock shows: who counts them on it comes to the same."""
    return minutes(whole_minutes * 60, whole_minutes * 60)
