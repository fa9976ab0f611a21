"""What a sheet of paper says besides the practice's own words, in the practice's language."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from microsol_desktop.flow.handout import Entry, Handout
from microsol_desktop.practice.about import About, PeopleRange
from microsol_desktop.practice.settings.times import MINUTE, write_seconds
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.setting_words import Say, settings_said

_PEOPLE = str(QT_TRANSLATE_NOOP("Paper", "%1 people"))
_FROM_TO = str(QT_TRANSLATE_NOOP("Paper", "%1–%2 people"))
_OR_MORE = str(QT_TRANSLATE_NOOP("Paper", "%1 or more people"))
_ABOUT = str(QT_TRANSLATE_NOOP("Paper", "about %1 for %2"))
_AND_MORE = str(QT_TRANSLATE_NOOP("Paper", "%1 and more for %2"))
_BRING = str(QT_TRANSLATE_NOOP("Paper", "What to bring: %1"))
_ROLES = str(QT_TRANSLATE_NOOP("Paper", "Roles: %1"))
_LICENCE = str(QT_TRANSLATE_NOOP("Paper", "Licence: %1"))
_CHANGES = str(QT_TRANSLATE_NOOP("Paper", "Changes: %1"))
_SOURCE = str(QT_TRANSLATE_NOOP("Paper", "From: %1"))
_ALONE = str(QT_TRANSLATE_NOOP("Paper", "For you alone"))
_HELD_BACK = str(QT_TRANSLATE_NOOP("Paper", "Held back"))
_NOT_FOR_HERE = str(QT_TRANSLATE_NOOP("Paper", "not for %1"))
_ENDS = str(QT_TRANSLATE_NOOP("Paper", "End"))
_PICTURE = str(QT_TRANSLATE_NOOP("Paper", "Picture: %1"))


class PaperWords:
    """The sentences of one sheet; `say` speaks the practice's language."""

    def __init__(self, say: Say) -> None:
        self._say = say

    def facts(self, paper: Handout) -> str:
        """For how many it is, and how long it takes: "4–7 people · about 45 min for 5 people"."""
        made_for = self._range(paper.about.people) if paper.about.people is not None else ""
        return " · ".join(part for part in (made_for, self._length(paper)) if part)

    def bring(self, paper: Handout) -> str:
        """What is needed there; empty where nothing is."""
        return self._filled(_BRING, ", ".join(paper.materials)) if paper.materials else ""

    def roles(self, paper: Handout) -> str:
        """Which roles are filled, for the host; empty where none is."""
        return self._filled(_ROLES, ", ".join(paper.roles)) if paper.roles else ""

    def settings(self, settings: str) -> str:
        """A heading's settings."""
        return settings_said(settings, self._say)

    def origin(self, paper: Handout) -> tuple[str, ...]:
        """Whose it is: what stands at the foot, and has to wherever its licence asks for that."""
        about: About = paper.about
        others = (f"{', '.join(titles)}: {licence}" for licence, titles in paper.licences)
        licences = "; ".join(each for each in (about.licence, *others) if each)
        lines = (
            *paper.credits,
            self._filled(_SOURCE, about.source) if about.source and about.source not in "".join(paper.credits) else "",
            self._filled(_CHANGES, about.changes) if about.changes else "",
            self._filled(_LICENCE, licences) if licences else "",
        )
        return tuple(line for line in lines if line)

    def begins(self, entry: Entry, begins_at: int | None) -> str:
        """When a step begins: by the clock on the wall, or so long after the beginning."""
        if entry.begins is None:
            return ""
        return clock(entry.begins if begins_at is None else begins_at + entry.begins)

    def end(self, paper: Handout, begins_at: int | None) -> str:
        """When it is over, as planned."""
        return clock(paper.planned_seconds if begins_at is None else begins_at + paper.planned_seconds)

    def not_for(self, paper: Handout) -> str:
        """That a step is left out with so many people."""
        return self._filled(_NOT_FOR_HERE, self._filled(_PEOPLE, paper.people))

    def picture(self, alt: str) -> str:
        return self._filled(_PICTURE, alt)

    @property
    def for_you_alone(self) -> str:
        return self._say("Paper", _ALONE)

    @property
    def held_back(self) -> str:
        return self._say("Paper", _HELD_BACK)

    @property
    def over(self) -> str:
        return self._say("Paper", _ENDS)

    def _length(self, paper: Handout) -> str:
        if not paper.planned_seconds:
            return ""
        minutes = max(1, -(-paper.planned_seconds // MINUTE)) * MINUTE
        words = self._filled(_AND_MORE if paper.is_open else _ABOUT, self.settings(write_seconds(minutes)), "%2")
        return words.replace("%2", self._filled(_PEOPLE, paper.people))

    def _range(self, people: PeopleRange) -> str:
        if people.highest is None:
            return self._filled(_OR_MORE, people.lowest)
        if people.highest == people.lowest:
            return self._filled(_PEOPLE, people.lowest)
        return self._filled(_FROM_TO, people.lowest, people.highest)

    def _filled(self, words: str, *arguments: object) -> str:
        return fill(self._say("Paper", words), *arguments)


def clock(seconds: int) -> str:
    """A time of day, or how long after the beginning: "19:30", "0:05"."""
    return f"{seconds // 3600 % 24}:{seconds // MINUTE % 60:02d}"
