"""How a fault in a heading is mended with one press: what there is to choose from, and what comes of each.

Knows nothing of Qt. What stands in the file stays as it is until somebody chooses.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from microsol_desktop.practice.model import Part, Rounds, Settings, Sized, Step, Warn
from microsol_desktop.practice.reading import Finding
from microsol_desktop.practice.settings.phrase import Refused, Scope, phrase
from microsol_desktop.practice.settings.read import read_phrase
from microsol_desktop.ui.editor.setting_fit import copied, put, taken_away

WRITE = "write"
"""This setting comes in its place."""
TO_TITLE = "to title"
"""What was typed is meant as part of the title."""


class Mend(NamedTuple):
    """One way to mend a fault: which sort, the setting it is about as it is written, and what comes of it."""

    sort: str
    written: str
    one: Step | Part


def mends_of(finding: Finding, one: Step | Part, known: Scope) -> tuple[Mend, ...]:
    """The ways to mend this fault; none where only the host can know."""
    said = tuple(str(argument) for argument in finding.arguments)
    match finding.kind:
        case "unknown-setting":
            return _written(one, known, said[1])
        case "no-setting":
            return (Mend(TO_TITLE, said[0], replace(one, title=f"{one.title} ({said[0]})".strip())),)
        case "maybe-setting":
            return _written(_without(one, f"({said[0]})"), known, said[1])
        case "misplaced-settings":
            return _written(_without(one, said[0]), known, said[0][1:-1])
        case "open-settings":
            return _written(_without(one, said[0]), known, said[0][1:])
        case "conflict":
            return _written(one, known, said[1])
        case "each-beside-time":
            return _written(one, known, *said[2:])
        case "shared-beside-time":
            return _written(one, known, f"{said[0]} shared")
        case _:
            return tuple(Mend(WRITE, name, _set(one, settings)) for name, settings in _known_mends(finding, one))


def _known_mends(finding: Finding, one: Step | Part) -> tuple[tuple[str, Settings], ...]:
    settings = one.settings
    match finding.kind:
        case "one-stays-once":
            return (("3 rounds", put(settings, "repeat", Rounds(count=3))),)
        case "own-groups-turns":
            return (("threes", put(settings, "grouping", Sized(size=3))),)
        case "warn-too-early":
            return (("warn half", put(settings, "warn", Warn(before=None))),)
        case "setting-beside-include":
            kept = Settings(
                grouping=settings.grouping, mixing=settings.mixing, optional=settings.optional, sizes=settings.sizes
            )
            return (("", kept),)
        case "nothing-to-choose":
            return (("", taken_away(settings, "choose_one")),)
        case _:
            return ()


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
            found.append(Mend(WRITE, written, _set(one, settings)))
    return tuple(found)


def _set(one: Step | Part, settings: Settings) -> Step | Part:
    return replace(one, settings=settings)


def _without(one: Step | Part, words: str) -> Step | Part:
    return replace(one, title=" ".join(one.title.replace(words, " ").split()))
