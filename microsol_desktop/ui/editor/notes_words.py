"""The places of notes' lines in the host's words, and the keys that give them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from microsol_desktop.practice.from_notes.places import Place, Placed
from microsol_desktop.ui.editor.setting_words import settings_in_words
from microsol_desktop.ui.kit.words import clock_time


class PlaceWords(NamedTuple):
    """A place's button, its key, and how a line of it is marked in the list."""

    place: Place
    button: str
    key: str
    tag: str


PLACES: tuple[PlaceWords, ...] = (
    PlaceWords(Place.STEP, str(QT_TRANSLATE_NOOP("Notes", "A step")), "S", str(QT_TRANSLATE_NOOP("Notes", "Step"))),
    PlaceWords(
        Place.PART, str(QT_TRANSLATE_NOOP("Notes", "A part of it")), "P", str(QT_TRANSLATE_NOOP("Notes", "Part"))
    ),
    PlaceWords(Place.PROMPT, str(QT_TRANSLATE_NOOP("Notes", "Belongs to the one above")), "A", ""),
    PlaceWords(
        Place.NOTE, str(QT_TRANSLATE_NOOP("Notes", "A note for me")), "N", str(QT_TRANSLATE_NOOP("Notes", "For you"))
    ),
    PlaceWords(
        Place.TITLE, str(QT_TRANSLATE_NOOP("Notes", "The title")), "T", str(QT_TRANSLATE_NOOP("Notes", "Title"))
    ),
    PlaceWords(
        Place.SUMMARY, str(QT_TRANSLATE_NOOP("Notes", "What it is for")), "F", str(QT_TRANSLATE_NOOP("Notes", "For"))
    ),
)
"""Those that a host can give, in the order of the buttons."""
_INTRODUCTION_TAG = str(QT_TRANSLATE_NOOP("Notes", "Intro"))
_TIME_TAG = str(QT_TRANSLATE_NOOP("Notes", "Time"))


def said(words: str) -> str:
    """Words of this table in the host's language."""
    return QCoreApplication.translate("Notes", words) if words else ""


def tag_of(placed: Placed, *, is_before_all: bool = False) -> str:
    """How a line of this place is marked."""
    if placed.place is Place.PROMPT and is_before_all:
        return said(_INTRODUCTION_TAG)
    if placed.place is Place.TIME:
        return said(_TIME_TAG)
    return next((said(one.tag) for one in PLACES if one.place is placed.place), "")


def aside_of(placed: Placed) -> str:
    """What stands at a line's end: the settings of a step, the time that a line gives to another."""
    match placed.place:
        case Place.STEP | Place.PART:
            return settings_in_words(placed.settings)
        case Place.TIME:
            clock = placed.understood.clock
            if clock is not None and placed.settings.time is None:
                return clock_time(clock.begins * 60)
            return settings_in_words(placed.settings)
        case _:
            return ""


class NotesCounts(QObject):
    """What takes another form with the number. The translators' tool finds `%n` in `tr` alone, hence a class."""

    def steps(self, count: int) -> str:
        return self.tr("%n steps", "", count)
