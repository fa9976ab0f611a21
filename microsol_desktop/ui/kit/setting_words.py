"""A step's settings as a host reads them in a list: English in every file, and said here in the host's language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from microsol_desktop.ui.kit.fill import fill

_COMMA = ", "
_SAID = (
    str(QT_TRANSLATE_NOOP("Settings", "open")),
    str(QT_TRANSLATE_NOOP("Settings", "each")),
    str(QT_TRANSLATE_NOOP("Settings", "alone")),
    str(QT_TRANSLATE_NOOP("Settings", "pairs")),
    str(QT_TRANSLATE_NOOP("Settings", "threes")),
    str(QT_TRANSLATE_NOOP("Settings", "fours")),
    str(QT_TRANSLATE_NOOP("Settings", "own groups")),
    str(QT_TRANSLATE_NOOP("Settings", "whole group")),
    str(QT_TRANSLATE_NOOP("Settings", "join groups")),
    str(QT_TRANSLATE_NOOP("Settings", "split groups")),
    str(QT_TRANSLATE_NOOP("Settings", "two circles")),
    str(QT_TRANSLATE_NOOP("Settings", "one stays")),
    str(QT_TRANSLATE_NOOP("Settings", "everyone meets")),
    str(QT_TRANSLATE_NOOP("Settings", "repeat")),
    str(QT_TRANSLATE_NOOP("Settings", "optional")),
    str(QT_TRANSLATE_NOOP("Settings", "choose one")),
    str(QT_TRANSLATE_NOOP("Settings", "harvest")),
    str(QT_TRANSLATE_NOOP("Settings", "%1 each")),
    str(QT_TRANSLATE_NOOP("Settings", "%1 shared")),
    str(QT_TRANSLATE_NOOP("Settings", "until %1")),
    str(QT_TRANSLATE_NOOP("Settings", "groups of %1")),
    str(QT_TRANSLATE_NOOP("Settings", "two circles move %1")),
    str(QT_TRANSLATE_NOOP("Settings", "fishbowl of %1")),
    str(QT_TRANSLATE_NOOP("Settings", "repeat for %1")),
    str(QT_TRANSLATE_NOOP("Settings", "%1 rounds")),
    str(QT_TRANSLATE_NOOP("Settings", "silent")),
    str(QT_TRANSLATE_NOOP("Settings", "move")),
    str(QT_TRANSLATE_NOOP("Settings", "breath")),
    str(QT_TRANSLATE_NOOP("Settings", "break")),
    str(QT_TRANSLATE_NOOP("Settings", "same groups")),
    str(QT_TRANSLATE_NOOP("Settings", "others speak")),
    str(QT_TRANSLATE_NOOP("Settings", "in order")),
    str(QT_TRANSLATE_NOOP("Settings", "reverse")),
    str(QT_TRANSLATE_NOOP("Settings", "popcorn")),
    str(QT_TRANSLATE_NOOP("Settings", "pass it on")),
    str(QT_TRANSLATE_NOOP("Settings", "draw")),
    str(QT_TRANSLATE_NOOP("Settings", "one prompt a round")),
    str(QT_TRANSLATE_NOOP("Settings", "draw a prompt")),
    str(QT_TRANSLATE_NOOP("Settings", "moves on")),
    str(QT_TRANSLATE_NOOP("Settings", "waits")),
    str(QT_TRANSLATE_NOOP("Settings", "no bell")),
    str(QT_TRANSLATE_NOOP("Settings", "soft bell")),
    str(QT_TRANSLATE_NOOP("Settings", "warn half")),
    str(QT_TRANSLATE_NOOP("Settings", "warn %1")),
    str(QT_TRANSLATE_NOOP("Settings", "extend %1")),
    str(QT_TRANSLATE_NOOP("Settings", "except %1")),
    str(QT_TRANSLATE_NOOP("Settings", "%1 speaks")),
    str(QT_TRANSLATE_NOOP("Settings", "%1 listens")),
    str(QT_TRANSLATE_NOOP("Settings", "choose %1")),
    str(QT_TRANSLATE_NOOP("Settings", "for %1 people")),
    str(QT_TRANSLATE_NOOP("Settings", "harvest %1")),
)
"""What the agenda writes, and a host's sheet; names that a practice gives its groups and roles stay as they are."""


Say = Callable[[str, str], str]
"""What says a sentence of a context in some language."""


def settings_said(settings: str, say: Say = QCoreApplication.translate) -> str:
    """These settings, as the formatter writes them, in the host's language: "2 min para cada, a três".

    On paper it is the practice's: `say` says them.
    """
    return _COMMA.join(_said(one, say) for one in settings.split(_COMMA)) if settings else ""


def _said(setting: str, say: Say) -> str:
    for known in _SAID:
        before, place, after = known.partition("%1")
        if setting == known:
            return say("Settings", known)
        if place and setting.startswith(before) and setting.endswith(after) and len(setting) >= len(known) - 1:
            inner = setting[len(before) : len(setting) - len(after)]
            return fill(say("Settings", known), _number(inner))
    return _number(setting)


def _number(time: str) -> str:
    """`1.5-2.5 min` with the marks that a host reads there: the locale's in numbers, a dash from one to the other."""
    first, dash, second = time.partition("-")
    if dash and first[:1].isdecimal() and second[:1].isdecimal():
        return f"{_with_point(first)}–{_with_point(second)}"
    return _with_point(time)


def _with_point(time: str) -> str:
    whole, point, rest = time.partition(".")
    return f"{whole}{QLocale().decimalPoint()}{rest}" if point and whole.isdecimal() else time
