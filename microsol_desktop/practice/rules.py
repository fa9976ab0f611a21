"""What the settings of one step or part must not contradict. Each rule says what is wrong and how it is mended."""

from __future__ import annotations

from microsol_desktop.practice.model import (
    Alone,
    Each,
    EveryoneMeets,
    Lasts,
    Named,
    OneStays,
    OwnGroups,
    Part,
    Settings,
    Shared,
    Sized,
    Step,
    TwoCircles,
)
from microsol_desktop.practice.notes import Notes
from microsol_desktop.practice.proportions import first_without_time
from microsol_desktop.practice.settings.read import write_settings
from microsol_desktop.practice.settings.times import write_seconds

Where = dict[str, int]
"""The column (from 1) in which each field of the settings was set."""

_PAIRS = Sized(size=2)
_BESIDE_AN_INCLUDE = frozenset({"optional", "sizes", "grouping", "mixing"})


def hold_step(step: Step, where: Where, notes: Notes) -> None:
    """All rules of a step."""
    _hold_common(step, where, notes)
    if step.include is not None and step.parts:
        notes.error("part-in-include", step.parts[0].line, 1, "an included practice can't have parts: write `##`")
    if step.settings.choose_one and not step.parts:
        notes.error(
            "nothing-to-choose",
            step.line,
            where.get("choose_one", 1),
            "`choose one` wants options: write each as `###`",
        )
    _hold_time_of_parts(step, notes)


def hold_part(part: Part, step: Step, where: Where, notes: Notes) -> None:
    """All rules of a part."""
    _hold_common(part, where, notes)
    if part.include is not None and not step.settings.choose_one and step.include is None:
        notes.error(
            "include-in-part",
            part.line,
            1,
            "`[[%1]]` can be a part only under `choose one`: write `## [[%1]]`",
            part.include,
        )


def _hold_common(one: Step | Part, where: Where, notes: Notes) -> None:
    settings = one.settings
    if one.include is not None:
        _hold_include(one, where, notes)
    elif not one.title:
        notes.warning("no-step-title", one.line, 1, "this heading has no title: the stage has nothing to call it")
    takes_turns = isinstance(settings.time, Each | Shared)
    if isinstance(settings.grouping, OwnGroups) and takes_turns:
        notes.error(
            "own-groups-turns",
            one.line,
            where.get("time", 1),
            "`own groups` have no turns: name a size such as `threes`, or leave the turns out",
        )
    if isinstance(settings.formation, OneStays) and settings.repeat is None and settings.supply is None:
        notes.error("one-stays-once", one.line, where.get("formation", 1), "`one stays` wants rounds: add `3 rounds`")
    _hold_formation(settings, one.line, where, notes)
    _hold_warn(settings, one.line, where, notes)


def _hold_formation(settings: Settings, line: int, where: Where, notes: Notes) -> None:
    """Two circles, and everyone meeting everyone, are pairs of the whole group: no other groups go beside them."""
    match settings.formation, settings.grouping:
        case (TwoCircles() | EveryoneMeets(), Alone() | OwnGroups() | Named() | Sized()) if settings.grouping != _PAIRS:
            said = {
                "formation": Settings(formation=settings.formation),
                "grouping": Settings(grouping=settings.grouping),
            }
            first, second = sorted(said, key=lambda field: where.get(field, 0))
            names = (write_settings(said[first]), write_settings(said[second]))
            notes.error(
                "conflict",
                line,
                where.get(second, 1),
                "`%1` and `%2` say different things about the same: keep one of them",
                *names,
            )
        case _:
            pass


def _hold_include(one: Step | Part, where: Where, notes: Notes) -> None:
    for field, column in where.items():
        if field not in _BESIDE_AN_INCLUDE:
            notes.error(
                "setting-beside-include",
                one.line,
                column,
                "an included practice takes `optional`, `for 3-5 people` and a grouping: say the rest in its own file",
            )
    if one.words.prompt or one.words.held_back or one.words.translations:
        notes.warning(
            "words-beside-include",
            one.line,
            1,
            "what stands under an included practice only the host sees: for the room, make a step of it",
        )


def _hold_warn(settings: Settings, line: int, where: Where, notes: Notes) -> None:
    if settings.warn is None or settings.warn.before is None:
        return
    match settings.time:
        case Lasts(span=span) | Each(span=span) if span is not None and settings.warn.before >= span.longest:
            notes.warning(
                "warn-too-early",
                line,
                where.get("warn", 1),
                "`warn %1` never rings: there are %2 in all",
                write_seconds(settings.warn.before),
                write_seconds(span.longest),
            )
        case _:
            pass


def _hold_time_of_parts(step: Step, notes: Notes) -> None:
    """Where a step has a time, parts without one share what is left of it: something must be left."""
    match step.settings.time:
        case Lasts(span=span) | Each(span=span) if span is not None and not step.settings.choose_one:
            whole = span.longest
        case _:
            return
    if not all(part.settings.time is None or isinstance(part.settings.time, Lasts) for part in step.parts):
        return
    wanted = [part.settings.time.span.longest if isinstance(part.settings.time, Lasts) else None for part in step.parts]
    index = first_without_time(whole, wanted)
    if index is not None:
        waiting = step.parts[index]
        notes.error(
            "no-time-left",
            waiting.line,
            1,
            "nothing is left for `%1`: the other parts take %2 of %3; give it a time, or the step a longer one",
            waiting.title,
            write_seconds(sum(seconds or 0 for seconds in wanted)),
            write_seconds(whole),
        )
