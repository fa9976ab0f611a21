"""How a fault in a heading is mended with one press: what there is to choose from, and what comes of each.

Knows nothing of Qt. What stands in the file stays as it is until somebody chooses.
"""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto
from typing import NamedTuple

from microsol_desktop.practice.model import Part, Rounds, Settings, Sized, Step, Warn
from microsol_desktop.practice.reading import Finding
from microsol_desktop.practice.settings.phrase import Refused, Scope, phrase
from microsol_desktop.practice.settings.read import read_phrase
from microsol_desktop.ui.editor.setting_fit import BESIDE_AN_INCLUDE, copied, put, taken_away


class Way(Enum):
    """What comes of mending a fault."""

    WRITE = auto()
    """This setting comes in its place."""
    KEEP = auto()
    """This setting stays, and what contradicts it is left out."""
    LEAVE_OUT = auto()
    """What can't be read is left out."""
    TAKE_AWAY = auto()
    """What can't be there is taken away."""


class Mend(NamedTuple):
    """One way to mend a fault, the setting it is about as it is written, and what comes of it.

    Where `one` is None it is the text alone that has the fault: the piece where it begins is left out there.
    """

    way: Way
    written: str = ""
    one: Step | Part | None = None


def mends_of(finding: Finding, one: Step | Part, known: Scope) -> tuple[Mend, ...]:
    """The ways to mend this fault; none where only the host can know."""
    said = tuple(str(argument) for argument in finding.arguments)
    match finding.kind:
        case "unknown-setting":
            return (*_written(one, known, said[1]), Mend(Way.LEAVE_OUT, said[0]))
        case "no-setting":
            return (Mend(Way.LEAVE_OUT, said[0]),)
        case "unknown-role":
            return (Mend(Way.LEAVE_OUT),)
        case "maybe-setting":
            return _written(_without(one, f"({said[0]})"), known, said[1])
        case "misplaced-settings":
            return _written(_without(one, said[0]), known, said[0][1:-1])
        case "open-settings":
            return _written(_without(one, said[0]), known, said[0][1:])
        case "conflict" if _in_circles(one.settings):
            return (*_written(one, known, said[0]), *_written(one, known, said[1]))
        case "conflict":
            return (Mend(Way.KEEP, said[0]), *_written(one, known, said[1]))
        case "each-beside-time":
            return _written(one, known, *said[2:])
        case "shared-beside-time":
            return _written(one, known, f"{said[0]} shared")
        case _:
            return _known_mends(finding, one)


def _in_circles(settings: Settings) -> bool:
    """Where the two that contradict each other are both understood: one of them gives way to the other."""
    return settings.formation is not None and settings.grouping is not None


def _known_mends(finding: Finding, one: Step | Part) -> tuple[Mend, ...]:
    settings = one.settings
    match finding.kind:
        case "one-stays-once":
            return (_mend(one, put(settings, "repeat", Rounds(count=3)), "3 rounds"),)
        case "own-groups-turns":
            return (_mend(one, put(settings, "grouping", Sized(size=3)), "threes"),)
        case "warn-too-early":
            return (_mend(one, put(settings, "warn", Warn(before=None)), "warn half"),)
        case "setting-beside-include":
            kept = {field: getattr(settings, field) for field in BESIDE_AN_INCLUDE}
            return (_mend(one, Settings(**kept)),)
        case "nothing-to-choose":
            return (_mend(one, taken_away(settings, "choose_one")),)
        case _:
            return ()


def _mend(one: Step | Part, settings: Settings, written: str = "") -> Mend:
    return Mend(Way.WRITE if written else Way.TAKE_AWAY, written, replace(one, settings=settings))


def _written(one: Step | Part, known: Scope, *all_written: str) -> tuple[Mend, ...]:
    found = []
    for written in all_written:
        settings = one.settings
        for typed in written.split(","):
            said = read_phrase(phrase(typed), copied(known)) if typed.strip() else None
            if said is None or isinstance(said, Refused):
                break
            for field, value in said:
                settings = put(settings, field, value)
        else:
            found.append(_mend(one, settings, written))
    return tuple(found)


def _without(one: Step | Part, words: str) -> Step | Part:
    return replace(one, title=" ".join(one.title.replace(words, " ").split()))
