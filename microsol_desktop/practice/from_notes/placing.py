"""Every line of notes with its place, from the first to the last: by the rules, and by what the host said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

from microsol_desktop.practice.from_notes.bare_minutes import with_bare_minutes
from microsol_desktop.practice.from_notes.beginnings import Mark
from microsol_desktop.practice.from_notes.clock import ALL_DAY, HALF_A_DAY
from microsol_desktop.practice.from_notes.deeper import is_planners_time
from microsol_desktop.practice.from_notes.lines import NotesLine
from microsol_desktop.practice.from_notes.places import Correction, Place, Placed
from microsol_desktop.practice.from_notes.reading_lines import Understood, understood
from microsol_desktop.practice.from_notes.rules import RULES
from microsol_desktop.practice.from_notes.way import Seen, Way
from microsol_desktop.practice.model import Each, Lasts, Shared, Span

LONGEST = 6 * 60
"""Minutes until the next time of day: where it is longer, there is a night between them."""
_FEWEST_IN_A_LIST = 2
_LISTS = (Mark.NUMBER, Mark.EMOJI)


def place_all(lines: tuple[NotesLine, ...], corrections: Mapping[int, Correction]) -> tuple[Placed, ...]:
    """Every line with its place; what the host said of one (by its index) goes before the rules."""
    way = Way(_seen(lines), has_title=any(one.place is Place.TITLE for one in corrections.values()))
    placed = []
    for at in range(len(lines)):
        way.at = at
        placed.append(_place(way, corrections.get(at, Correction())))
    return _with_clock_lengths(tuple(placed), corrections)


def _place(way: Way, said: Correction) -> Placed:
    rule = next(rule for rule in RULES if rule.holds(way))
    place = rule.place if said.place is None else said.place
    one = Placed(way.line, place, way.read, way.read.settings, rule.name if said.place is None else "", _is_above(way))
    if place is Place.STEP and way.waits_for_this and not way.read.is_timed and way.waiting is not None:
        waited = way.waiting.settings
        time, repeat = waited.time or one.settings.time, waited.repeat or one.settings.repeat
        one = one._replace(settings=replace(one.settings, time=time, repeat=repeat))
    if said.settings is not None:
        one = one._replace(settings=said.settings)
    way.follow(one)
    return one


def _is_above(way: Way) -> bool:
    """Whether a time that stands alone is that of the step before it."""
    is_of_a_step = way.step is not None and not way.has_time_of_its_own
    is_alone = way.read.clock is None or is_planners_time(way.line)
    return is_of_a_step and is_alone and way.line.mark is not Mark.STEP


def _seen(lines: tuple[NotesLine, ...]) -> Seen:
    read = with_bare_minutes(lines, tuple(understood(line) for line in lines))
    read = _with_afternoons(read)
    timed = [line for line, one in zip(lines, read, strict=True) if one.is_timed and not one.is_told]
    ranks = Counter(line.rank for line in timed if line.mark is Mark.HEADING)
    below = Counter(_rank_above(lines, at) for at, one in enumerate(read) if one.is_time_alone and one.clock is None)
    below.pop(0, None)
    ranks.update(below)
    marks = Counter(line.mark for line in lines if line.column == 0)
    listed = frozenset(mark for mark in _LISTS if marks[mark] >= _FEWEST_IN_A_LIST)
    return Seen(lines, read, max(ranks, key=lambda rank: ranks[rank], default=0), bool(timed), listed)


def _with_afternoons(read: tuple[Understood, ...]) -> tuple[Understood, ...]:
    """After "7pm", "7:15" is in the evening too."""
    found: list[Understood] = []
    last = 0
    for one in read:
        clock = one.clock
        if clock is not None:
            if clock.is_plain and clock.begins < last <= clock.begins + HALF_A_DAY + 60:
                ends = None if clock.ends is None else clock.ends + HALF_A_DAY
                clock = clock._replace(begins=clock.begins + HALF_A_DAY, ends=ends)
            last = clock.begins
        found.append(one._replace(clock=clock))
    return tuple(found)


def _rank_above(lines: tuple[NotesLine, ...], at: int) -> int:
    """The rank of the heading right above a line; 0 where none is."""
    return lines[at - 1].rank if at and lines[at - 1].mark is Mark.HEADING else 0


def _with_clock_lengths(placed: tuple[Placed, ...], corrections: Mapping[int, Correction]) -> tuple[Placed, ...]:
    """What begins at a time of day lasts until the next that does."""
    told = [(at, one.understood.clock) for at, one in enumerate(placed) if one.understood.clock is not None]
    found = list(placed)
    for (at, clock), (_, following) in pairwise(told):
        step = _step_of(placed, at)
        minutes = (following.begins - clock.begins) % ALL_DAY
        if step is None or clock.ends is not None or not 0 < minutes <= LONGEST:
            continue
        if corrections.get(step, Correction()).settings is None:
            found[step] = _lasting(found[step], minutes * 60)
    return tuple(found)


def _step_of(placed: tuple[Placed, ...], at: int) -> int | None:
    """Which step a time of day is that of: its own line's, or the next one's where it stands alone."""
    if placed[at].place in {Place.STEP, Place.PART}:
        return at
    is_waiting = (
        placed[at].place is Place.TIME
        and not placed[at].above
        and at + 1 < len(placed)
        and placed[at + 1].place is Place.STEP
    )
    return at + 1 if is_waiting and placed[at + 1].understood.clock is None else None


def _lasting(one: Placed, seconds: int) -> Placed:
    span = Span(shortest=seconds, longest=seconds)
    match one.settings.time:
        case None:
            return one._replace(settings=replace(one.settings, time=Lasts(span=span)))
        case Each(span=None):
            return one._replace(settings=replace(one.settings, time=Shared(span=span)))
        case _:
            return one
