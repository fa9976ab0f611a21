"""Each setting as its own few words, in the host's language: they read as the words in the file do."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from microsol_desktop.practice.choices import BellStyle, Mixing, Order, Pace, Pause, PromptSupply
from microsol_desktop.practice.model import (
    OTHERS,
    Alone,
    Chosen,
    Each,
    EveryoneMeets,
    Fishbowl,
    Formation,
    Grouping,
    Harvest,
    Lasts,
    Named,
    OneStays,
    Open,
    OwnGroups,
    PeopleRange,
    Repeat,
    Rounds,
    Settings,
    Shared,
    Sized,
    Span,
    Time,
    TwoCircles,
    Until,
    Voice,
    Warn,
    WholeGroup,
)
from microsol_desktop.practice.settings.times import write_seconds, write_span
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.words import clock_time, people_range

FIELDS = (
    "time",
    "grouping",
    "mixing",
    "formation",
    "chosen",
    "voice",
    "excepted",
    "repeat",
    "order",
    "supply",
    "silent",
    "pause",
    "optional",
    "sizes",
    "choose_one",
    "extensions",
    "pace",
    "bell",
    "warn",
    "harvest",
)
"""Everything that can be set, in the order in which the formatter writes it."""
UNSET = Settings()
translate = QCoreApplication.translate
_PLUS = " + "

ONE_WORD = {
    Mixing.NEW: QT_TRANSLATE_NOOP("Settings", "new groups"),
    Mixing.SAME: QT_TRANSLATE_NOOP("Settings", "same groups"),
    Mixing.JOIN: QT_TRANSLATE_NOOP("Settings", "join groups"),
    Mixing.SPLIT: QT_TRANSLATE_NOOP("Settings", "split groups"),
    Order.IN_ORDER: QT_TRANSLATE_NOOP("Settings", "in order"),
    Order.REVERSE: QT_TRANSLATE_NOOP("Settings", "reverse"),
    Order.POPCORN: QT_TRANSLATE_NOOP("Settings", "popcorn"),
    Order.PASS_IT_ON: QT_TRANSLATE_NOOP("Settings", "pass it on"),
    Order.DRAW: QT_TRANSLATE_NOOP("Settings", "draw"),
    PromptSupply.ONE_A_ROUND: QT_TRANSLATE_NOOP("Settings", "one prompt a round"),
    PromptSupply.DRAWN: QT_TRANSLATE_NOOP("Settings", "draw a prompt"),
    Pause.MOVE: QT_TRANSLATE_NOOP("Settings", "move"),
    Pause.BREATH: QT_TRANSLATE_NOOP("Settings", "breath"),
    Pause.BREAK: QT_TRANSLATE_NOOP("Settings", "break"),
    Pace.MOVES_ON: QT_TRANSLATE_NOOP("Settings", "moves on"),
    Pace.WAITS: QT_TRANSLATE_NOOP("Settings", "waits"),
    BellStyle.NONE: QT_TRANSLATE_NOOP("Settings", "no bell"),
    BellStyle.SOFT: QT_TRANSLATE_NOOP("Settings", "soft bell"),
}
"""Settings that are one of a few words."""
_FLAGS = {
    "silent": QT_TRANSLATE_NOOP("Settings", "silent"),
    "optional": QT_TRANSLATE_NOOP("Settings", "optional"),
    "choose_one": QT_TRANSLATE_NOOP("Settings", "choose one"),
}


class Piece(NamedTuple):
    """One thing that is set, and its words."""

    field: str
    words: str


def pieces(settings: Settings) -> tuple[Piece, ...]:
    """All that is set, each in its words: "2 min each", "in threes", "silent"."""
    return tuple(
        Piece(field, words_of(field, settings)) for field in FIELDS if getattr(settings, field) != getattr(UNSET, field)
    )


def settings_in_words(settings: Settings) -> str:
    """All that is set, in one line."""
    return " · ".join(piece.words for piece in pieces(settings))


def words_of(field: str, settings: Settings) -> str:
    """One thing that is set, in its words."""
    value = getattr(settings, field)
    match field:
        case "time":
            return _time(value)
        case "grouping":
            return _grouping(value)
        case "formation":
            return _formation(value)
        case "chosen":
            return fill(translate("Settings", "choose %1"), _PLUS.join(_chosen(one) for one in value))
        case "voice":
            return _voice(value)
        case "excepted":
            return fill(translate("Settings", "except %1"), _PLUS.join(value))
        case "repeat":
            return _repeat(value)
        case "sizes":
            return sizes_in_words(value)
        case "extensions":
            return fill(translate("Settings", "extend %1"), _PLUS.join(time_in_words(seconds) for seconds in value))
        case "warn":
            return _warn(value)
        case "harvest":
            return _harvest(value)
        case _:
            return translate("Settings", str(ONE_WORD[value] if value in ONE_WORD else _FLAGS[field]))


def time_in_words(seconds: int) -> str:
    """A time exactly: "90 s", "2.5 min", "1 h 30 min"."""
    return _with_point(write_seconds(seconds))


def span_in_words(span: Span) -> str:
    """A time or an elastic one: "15-20 min"."""
    return _with_point(write_span(span))


def sizes_in_words(sizes: PeopleRange) -> str:
    """For how many: "for 3–5 people"."""
    return fill(translate("Settings", "for %1"), people_range(sizes))


def one_word(value: object) -> str:
    """A setting that is one of a few words."""
    return translate("Settings", str(ONE_WORD[value]))  # type: ignore[index]  # asked for none but those


def _with_point(written: str) -> str:
    """`2.5 min` with the mark that the host's locale has there."""
    return written.replace(".", QLocale().decimalPoint())


def _time(time: Time) -> str:
    match time:
        case Lasts(span=span):
            return span_in_words(span)
        case Each(span=None, role=None):
            return translate("Settings", "each")
        case Each(span=None, role=role):
            return fill(translate("Settings", "each as %1"), role)
        case Each(span=span, role=None) if span is not None:
            return fill(translate("Settings", "%1 each"), span_in_words(span))
        case Each(span=span, role=role) if span is not None:
            return fill(translate("Settings", "%1 each as %2"), span_in_words(span), role)
        case Shared(span=span, role=None):
            return fill(translate("Settings", "%1 shared"), span_in_words(span))
        case Shared(span=span, role=role):
            return fill(translate("Settings", "%1 shared as %2"), span_in_words(span), role)
        case Until(hour=hour, minute=minute):
            return fill(translate("Settings", "until %1"), clock_time(hour * 3600 + minute * 60))
        case Open() | _:
            return translate("Settings", "open")


def grouping_in_words(grouping: Grouping) -> str:
    """Who sits with whom, without the name that they are given."""
    match grouping:
        case Alone():
            return translate("Settings", "alone")
        case Sized(size=2):
            return translate("Settings", "in pairs")
        case Sized(size=3):
            return translate("Settings", "in threes")
        case Sized(size=4):
            return translate("Settings", "in fours")
        case Sized(size=size):
            return fill(translate("Settings", "in groups of %1"), size)
        case Named(name=name):
            return name
        case OwnGroups():
            return translate("Settings", "own groups")
        case WholeGroup():
            return translate("Settings", "whole group")


def _grouping(grouping: Grouping) -> str:
    said = grouping_in_words(grouping)
    if isinstance(grouping, Sized) and grouping.named:
        return fill(translate("Settings", "%1 named %2"), said, grouping.named)
    return said


def _formation(formation: Formation) -> str:
    match formation:
        case TwoCircles(move=1):
            return translate("Settings", "two circles")
        case TwoCircles(move=move):
            return fill(translate("Settings", "two circles move %1"), move)
        case Fishbowl(inside=inside):
            return fill(translate("Settings", "fishbowl of %1"), inside)
        case OneStays():
            return translate("Settings", "one stays")
        case EveryoneMeets():
            return translate("Settings", "everyone meets")


def _chosen(one: Chosen) -> str:
    return one.role if one.count == 1 else f"{one.count} {one.role}"


def _voice(voice: Voice) -> str:
    if voice.roles == (OTHERS,):
        return translate("Settings", "others listen") if voice.listens else translate("Settings", "others speak")
    roles = _PLUS.join(voice.roles)
    if len(voice.roles) > 1:
        several = translate("Settings", "%1 listen") if voice.listens else translate("Settings", "%1 speak")
        return fill(several, roles)
    return fill(translate("Settings", "%1 listens") if voice.listens else translate("Settings", "%1 speaks"), roles)


def _repeat(repeat: Rounds | Repeat) -> str:
    match repeat:
        case Rounds(count=1):
            return translate("Settings", "1 round")
        case Rounds(count=count):
            return fill(translate("Settings", "%1 rounds"), count)
        case Repeat(span=None):
            return translate("Settings", "repeat")
        case Repeat(span=span):
            return fill(translate("Settings", "repeat for %1"), span_in_words(span) if span else "")


def _warn(warn: Warn) -> str:
    if warn.before is None:
        return translate("Settings", "warn half")
    return fill(translate("Settings", "warn %1"), time_in_words(warn.before))


def _harvest(harvest: Harvest) -> str:
    if harvest.heads:
        return fill(translate("Settings", "harvest %1"), _PLUS.join(harvest.heads))
    if harvest.per_group:
        return fill(translate("Settings", "harvest %1"), harvest.per_group)
    return translate("Settings", "harvest")
