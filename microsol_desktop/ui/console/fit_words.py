"""What the console says of a plan that fits, in the host's language. Makes sentences and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from microsol_desktop.flow.fit import Change, Fit, FitLine
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.words import clock_time, minutes

translate = QCoreApplication.translate

_ON_TIME = 30
"""So many seconds over are still on time: clocks in rooms show no seconds."""


def exactly(seconds: int) -> str:
    """A time to the second, as it is said: "45 s", "2 min", "1 min 30 s", "1 h 5 min"."""
    whole, rest = divmod(seconds, 60)
    if not whole:
        return fill(translate("Words", "%1 s"), str(rest))
    if not rest:
        return minutes(seconds, seconds)
    if whole >= 60:
        return minutes(seconds, seconds)
    return fill(translate("Words", "%1 min %2 s"), str(whole), str(rest))


def as_it_stands(fit: Fit) -> str:
    """Where the evening is going now: "As it stands it ends at 21:12, 12 min over"."""
    return _ends(fit, fit.ends_before, translate("Console", "As it stands it ends at %1"))


def as_it_would_be(fit: Fit) -> str:
    """Where it would be going then: "So it ends at 21:00, as promised"."""
    return _ends(fit, fit.ends_after, translate("Console", "So it ends at %1"))


def what_to_make_of_it(fit: Fit) -> str:
    """A word on the plan as a whole: what it does, or why there is none, and the way out."""
    over = fit.still_over > _ON_TIME
    if fit.is_any and not over:
        return translate("Console", "Nothing shrinks unless you say so. Silence stays as it is.")
    if fit.is_any:
        return translate("Console", "More can't be taken away. You can promise another end, or end a step yourself.")
    if over:
        return translate(
            "Console", "Nothing more can be taken away. You can promise another end, or end a step yourself."
        )
    return translate("Console", "Nothing has to shrink. Time that is won stays in hand: nothing grows by itself.")


def news(fit: Fit) -> str:
    """What the host is told once a plan was accepted."""
    if fit.still_over > _ON_TIME:
        words = translate("Console", "It ends at %1 now, still %2 over. Ctrl+Z takes it back.")
        return fill(words, clock_time(fit.ends_after), _minutes(fit.still_over))
    return fill(translate("Console", "It ends at %1 now. Ctrl+Z takes it back."), clock_time(fit.ends_after))


def done() -> str:
    """The same where the room reads along: how far over it is, is no affair of theirs."""
    return translate("Console", "Done. Ctrl+Z takes it back.")


def before(line: FitLine) -> str:
    """How long a step would take as it stands."""
    return "" if line.change is Change.RETURNS else _time(line.before, line.each_before)


def after(line: FitLine) -> str:
    """How long it would take then."""
    match line.change:
        case Change.GOES:
            return translate("Console", "left out")
        case Change.STAYS:
            return translate("Console", "as it is")
        case Change.RETURNS:
            return fill(translate("Console", "%1, back again"), _time(line.after, line.each_after))
        case Change.SHORTER | Change.LONGER:
            return _time(line.after, line.each_after)


def sentence(line: FitLine) -> str:
    """A step in one sentence, for a screen reader."""
    if line.change is Change.STAYS:
        return fill(translate("Console", "%1: %2, stays"), line.title, before(line))
    if line.change is Change.GOES:
        return fill(translate("Console", "%1: %2, is left out"), line.title, before(line))
    if line.change is Change.RETURNS:
        return fill(translate("Console", "%1: %2"), line.title, after(line))
    return fill(translate("Console", "%1: %2 instead of %3"), line.title, after(line), before(line))


def _time(seconds: int | None, each: int | None) -> str:
    if each is not None:
        return fill(translate("Console", "%1 each"), exactly(each))
    return translate("Console", "no limit") if seconds is None else exactly(seconds)


def _ends(fit: Fit, ends: int, words: str) -> str:
    """The end, and how far that is from what was promised."""
    when, off = fill(words, clock_time(ends)), ends - fit.promised
    if fit.end_is_open:
        when = fill(translate("Console", "%1 at the earliest"), when)
    if off > _ON_TIME:
        return fill(translate("Console", "%1, %2 over"), when, _minutes(off))
    if off < -_ON_TIME:
        return fill(translate("Console", "%1, %2 in hand"), when, _minutes(-off))
    return fill(translate("Console", "%1, as promised"), when)


def _minutes(seconds: int) -> str:
    near = max(1, round(seconds / 60)) * 60
    return minutes(near, near)
