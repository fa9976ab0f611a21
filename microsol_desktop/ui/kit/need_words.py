"""What the parts of the map, and what a host asks for, are called in the host's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from microsol_desktop.practice.about import Level
from microsol_desktop.practice.asked import Asked, Kind
from microsol_desktop.practice.asked_words import Mood
from microsol_desktop.practice.needs import Region
from microsol_desktop.practice.traits import Trait
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.words import minutes, people_count

translate = QCoreApplication.translate


class Counts(QObject):
    """What takes another form with the number."""

    def practices(self, count: int) -> str:
        return self.tr("%n practices", "", count)

    def other_forms(self, count: int) -> str:
        return self.tr("%n other forms", "", count)


def practices_count(count: int) -> str:
    """How many there are: "1 practice", "36 practices"."""
    return translate("Library", "1 practice") if count == 1 else Counts().practices(count)


def forms_count(count: int) -> str:
    """How many other forms of one practice there are."""
    return translate("Library", "1 other form") if count == 1 else Counts().other_forms(count)


def region_words(region: Region) -> str:
    """A part of the map by its name."""
    return {
        Region.ARRIVING: translate("Library", "Arriving"),
        Region.MEETING: translate("Library", "Meeting each other"),
        Region.HEARD: translate("Library", "Being heard"),
        Region.HELPING: translate("Library", "Helping one of us"),
        Region.UNSTUCK: translate("Library", "Getting unstuck"),
        Region.THINKING: translate("Library", "Thinking together"),
        Region.DECIDING: translate("Library", "Deciding"),
        Region.STARTING: translate("Library", "Starting something"),
        Region.LIVING: translate("Library", "Living together"),
        Region.BIG: translate("Library", "Big gatherings"),
        Region.LOOKING_BACK: translate("Library", "Looking back"),
        Region.ENDING: translate("Library", "Ending"),
        Region.ELSEWHERE: translate("Library", "Off the path"),
    }[region]


def level_words(levels: tuple[str, ...]) -> str:
    """For which scales a practice is, in the field's own words."""
    words = {
        Level.SELF: translate("Library", "self"),
        Level.DYAD: translate("Library", "dyad"),
        Level.CREW: translate("Library", "crew"),
        Level.CONGREGATION: translate("Library", "congregation"),
        Level.NETWORK: translate("Library", "network"),
    }
    return ", ".join(words.get(Level(level), level) if level in set(Level) else level for level in levels)


def asked_words(asked: tuple[Asked, ...]) -> str:
    """What was understood, and what was not: "for 9 people, gentle · no practice has “zzz”". Empty for words alone."""
    if all(one.kind is Kind.WORD and not one.slip for one in asked):
        return ""
    known = ", ".join(one_asked(one) for one in asked if one.kind is not Kind.NOWHERE)
    unknown = ", ".join(fill(translate("Library", "“%1”"), str(one.value)) for one in asked if one.kind is Kind.NOWHERE)
    nowhere = fill(translate("Library", "no practice has %1"), unknown) if unknown else ""
    return " · ".join(part for part in (known, nowhere) if part)


def one_asked(asked: Asked) -> str:
    """One thing that is asked for; where it was read for something else, as what."""
    if asked.slip:
        return fill(translate("Library", "%1 (read for “%2”)"), _one_asked(asked), asked.slip)
    return _one_asked(asked)


def _one_asked(asked: Asked) -> str:
    value = asked.value
    match asked.kind:
        case Kind.PEOPLE if isinstance(value, tuple):
            low, high = value
            if low == high:
                return fill(translate("Library", "for %1"), people_count(low))
            return fill(translate("Library", "for %1 to %2 people"), str(low), str(high))
        case Kind.AT_MOST if isinstance(value, int):
            return fill(translate("Library", "up to %1"), minutes(value, value))
        case Kind.AT_LEAST if isinstance(value, int):
            return fill(translate("Library", "%1 or longer"), minutes(value, value))
        case Kind.TRAIT if isinstance(value, Trait):
            return _trait(value)
        case Kind.MOOD if isinstance(value, Mood):
            return _mood(value)
        case Kind.NEED if isinstance(value, Region):
            return fill(translate("Library", "for %1"), region_words(value).lower())
        case Kind.LANGUAGE:
            return fill(translate("Library", "in %1"), QLocale(str(value)).nativeLanguageName() or str(value))
        case Kind.WORD if asked.slip:
            return fill(translate("Library", "“%1”"), " ".join(asked.words))
        case Kind.IN_STEPS:
            return fill(translate("Library", "“%1” in the steps"), str(value))
        case _:
            return fill(translate("Library", "“%1”"), str(value))


def _trait(trait: Trait) -> str:
    return {
        Trait.PAIRS: translate("Library", "in pairs"),
        Trait.THREES: translate("Library", "in threes"),
        Trait.FOURS: translate("Library", "in fours"),
        Trait.ROUND: translate("Library", "with a round"),
        Trait.SILENT: translate("Library", "with silence"),
        Trait.ALONE: translate("Library", "with time alone"),
        Trait.MOVING: translate("Library", "on your feet"),
        Trait.NO_PREPARATION: translate("Library", "nothing to prepare"),
    }[trait]


def _mood(mood: Mood) -> str:
    return {
        Mood.TIRED: translate("Library", "gentle"),
        Mood.LIVELY: translate("Library", "lively"),
        Mood.DEEP: translate("Library", "going deep"),
        Mood.FIRST_TIME: translate("Library", "good for a first time"),
        Mood.HEAVY: translate("Library", "good for a heavy heart"),
        Mood.TENSE: translate("Library", "good where there is tension"),
    }[mood]
