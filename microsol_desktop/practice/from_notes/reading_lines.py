"""What one line of notes would be as a step: its title, what is left for the prompt, and its settings."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from microsol_desktop.practice.from_notes.beginnings import Mark
from microsol_desktop.practice.from_notes.clock import Clock, Ending, clock_in, until_in
from microsol_desktop.practice.from_notes.joins import Cut, joined_length, joined_of_day, tidy, without
from microsol_desktop.practice.from_notes.lines import NotesLine
from microsol_desktop.practice.from_notes.tales import is_clock_told, is_tale, is_told
from microsol_desktop.practice.from_notes.times import Length, lengths_in, says_each
from microsol_desktop.practice.from_notes.wording import (
    Said,
    is_name_of_groups,
    is_setting,
    said_in,
    says_round,
    settings_of,
)
from microsol_desktop.practice.model import Each, Lasts, Rounds, Settings, Sized, Span, Until

LONGEST_TITLE = 60
"""Letters: a longer line is cut where its first thought ends, and the rest is its prompt."""
_WORD = re.compile(r"\w")
_EDGES = " \t:;,.·|/–—-=+~•→>"
_FIRST_EDGES = " \t:;,·|/–—=~→>"
_NO_NAMES = frozenset({"grouping", "optional", "repeat"})
"""What is said of a step and is hardly ever its name: "In pairs" is no title, "Silence" is."""
_OF_A_TIME = frozenset({"repeat"})
"""What belongs to the time that it stands behind, and is no name either: `15 min (3 rounds)`."""
_BREAKS = re.compile(r":\s+|\s[–—-]\s|[.!?]\s+|\s·\s|;\s+")


class Understood(NamedTuple):
    """A line as a step.

    `taken` is what of its words became a setting and needs no words any more; `told` what a host may still want to
    know: the time of day, and how long all turns together were to take. `is_timed` tells whether it says how long, or
    when; `is_told` that it does so in a tale ("we came 10 minutes late"), and plans nothing; `is_named_by_its_number`
    that it has no other name than "Step 2".
    """

    title: str
    rest: str
    settings: Settings
    taken: tuple[str, ...] = ()
    clock: Clock | None = None
    told: tuple[str, ...] = ()
    is_timed: bool = False
    is_told: bool = False
    is_named_by_its_number: bool = False

    @property
    def plans(self) -> bool:
        """Whether it says how long something is to take, or when it is to be."""
        return self.is_timed and not self.is_told

    @property
    def is_time_alone(self) -> bool:
        """Whether it says nothing but how long."""
        return self.is_timed and not self.title


@lru_cache(maxsize=2048)
def understood(line: NotesLine, *, with_hours: bool = False) -> Understood:
    """All that can be made of one line. Kept: while somebody types, all other lines are as they were.

    `with_hours`: where it begins with `9h`, that is a time of day.
    """
    words = line.words
    clock, until = clock_in(words, with_hours=with_hours), until_in(words)
    if clock is not None and is_clock_told(words, clock):
        clock = until = None
    lengths = tuple(one for one in lengths_in(words) if not any(_overlap(day, one) for day in (clock, until)))
    lengths = tuple(one for one in lengths if clock is None or not is_tale(words, one))
    length = _meant(lengths, clock, words)
    whole = _whole_of_turns(lengths, length, clock, words)
    when = [] if clock is None else [joined_of_day(words, clock.start, clock.end)]
    of_turns = [] if whole is None else [joined_length(words, whole.start, whole.end)]
    so_long = [] if length is None else [joined_length(words, length.start, length.end)]
    until = until if not (when or so_long) else None
    if until is not None:
        so_long.append(Cut(until.start, until.end))
    cuts = [*when, *of_turns, *so_long]
    left = without(words, cuts)
    said = said_in(left.strip(_EDGES))
    left, taken_words = _without_settings(left, said)
    title, rest = _titled(left, line)
    if (
        rest
        and not rest.endswith("?")
        and not is_setting(rest)
        and is_setting(title, _NO_NAMES)
        and not is_name_of_groups(title)
    ):
        taken_words, title, rest = (*taken_words, title), *_titled(rest, line._replace(cells=()))
    if cuts and cuts[0].start == 0 and not rest and is_setting(title, _OF_A_TIME):
        taken_words, title = (*taken_words, title), ""
    is_named_by_its_number = not title and line.mark is Mark.STEP
    if is_named_by_its_number:
        title = _as_title(line.marks)
    time: Lasts | Each | Until | None = _time(length, clock, words, has_other=len(lengths) > 1)
    if until is not None:
        time = Until(hour=until.at // 60, minute=until.at % 60)
    settings = settings_of(_with_rounds(said, length), time, is_round=says_round(words))
    told = tuple(words[start:end].strip() for start, end in (*when, *of_turns))
    taken = tuple(words[start:end] for start, end in so_long)
    return Understood(
        title,
        rest,
        settings,
        (*taken, *taken_words),
        clock,
        told,
        bool(cuts),
        length is not None and clock is None and is_told(words, length),
        is_named_by_its_number,
    )


def _overlap(day: Clock | Ending | None, length: Length) -> bool:
    return day is not None and day.start < length.end and length.start < day.end


def _meant(lengths: tuple[Length, ...], clock: Clock | None, words: str) -> Length | None:
    """Of several lengths in a line the one that everyone has, else what is said to be all of it, else the first.

    In small groups it is the time of all of it, where that is said; and so is from when until when (`11:20-11:50`),
    unless everyone has a turn or there are rounds.
    """
    each = next((one for one in lengths if one.each), None)
    others = [one for one in lengths if not one.each]
    if each is not None and others and _in_small_groups(words):
        longest = max(others, key=lambda one: one.span.longest)
        if longest.span.longest >= 2 * each.span.longest:
            return longest
    first = each or next((one for one in lengths if one.in_all), None) or next(iter(lengths), None)
    if first is None or first.each or clock is None or clock.seconds is None or says_each(words, first):
        return first
    says_rounds = first.rounds > 1 or any(one.field == "repeat" for one in said_in(words))
    return first if says_rounds or first.span.longest >= clock.seconds else None


def _in_small_groups(words: str) -> bool:
    return any(isinstance(one.value, Sized) for one in said_in(words))


def _whole_of_turns(
    lengths: tuple[Length, ...], meant: Length | None, clock: Clock | None, words: str
) -> Length | None:
    """`20': Check-in (4 min each)`: what stands before all words, where everyone's time is meant."""
    first = next(iter(lengths), None)
    if meant is None or first is None or first is meant or not meant.each:
        return None
    before = words[: first.start] if clock is None else words[: clock.start] + words[clock.end : first.start]
    return None if _WORD.search(before) else first


def _time(length: Length | None, clock: Clock | None, words: str, *, has_other: bool) -> Lasts | Each | None:
    if length is not None:
        is_each = length.each or (not has_other and says_each(words, length))
        return Each(span=length.span) if is_each else Lasts(span=length.span)
    if clock is not None and clock.seconds is not None:
        return Lasts(span=Span(shortest=clock.seconds, longest=clock.seconds))
    return None


def _with_rounds(said: tuple[Said, ...], length: Length | None) -> tuple[Said, ...]:
    """`3 x 5 min` says rounds too."""
    if length is None or length.rounds < 2 or any(one.field == "repeat" for one in said):
        return said
    return (*said, Said(length.start, length.end, "repeat", Rounds(count=length.rounds)))


def _without_settings(left: str, said: tuple[Said, ...]) -> tuple[str, tuple[str, ...]]:
    """Take out what stands between commas or in parentheses and says nothing but settings: `Check-in (in pairs)`."""
    if not said:
        return left, ()
    taken: list[str] = []
    for piece in re.findall(r"[(\[]([^()\[\]]*)[)\]]|(?:^|(?<=[,;]))([^,;()\[\]]*)(?=[,;]|$)", left):
        words = (piece[0] or piece[1]).strip(_EDGES)
        if words and all(is_setting(one) and _holds(one, said) for one in re.split(r"[,;]", words)):
            shorter = tidy(left.replace(words, " ", 1))
            is_no_name = is_setting(words, _NO_NAMES) and not is_name_of_groups(words)
            is_name = left.lstrip(_EDGES).startswith(words) and (shorter.endswith("?") or not is_no_name)
            if _WORD.search(shorter) and not is_name:
                left = shorter
                taken.append(words)
    return left, tuple(taken)


def _holds(words: str, said: tuple[Said, ...]) -> bool:
    """Whether what these words say is what holds for the line: of two ways to be together neither does."""
    known = {(one.field, one.value) for one in said}
    return all((one.field, one.value) in known for one in said_in(words))


def _titled(left: str, line: NotesLine) -> tuple[str, str]:
    """A title, and what of the line is a prompt."""
    bare = left.strip(_EDGES)
    if line.mark is Mark.CELL and len(line.cells) > 1:
        first, _, rest = bare.partition(" · ")
        return _as_title(first), rest.lstrip(_FIRST_EDGES)
    if not _WORD.search(bare):
        return "", ""
    whole = left.lstrip(_EDGES).rstrip(_FIRST_EDGES)
    for match in _BREAKS.finditer(whole):
        first, rest = whole[: match.start()], whole[match.end() :].lstrip(_FIRST_EDGES)
        if match[0][0] in ".!?":
            first += match[0][0]
        if _parts_well(first, rest, len(bare)):
            return _as_title(first), _with_capital(rest)
    first, opened, rest = whole.partition(" (")
    if opened and len(bare) > LONGEST_TITLE and _WORD.search(first) and len(first) <= LONGEST_TITLE:
        return _as_title(first), f"({rest}"
    if len(bare) <= LONGEST_TITLE + 20:
        return _as_title(bare), ""
    short = bare[:LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(_EDGES)
    return _as_title(f"{short}…"), whole


def _parts_well(first: str, rest: str, whole: int) -> bool:
    """Whether a line may be cut here: not within parentheses, and only where something is left on both sides."""
    if first.count("(") != first.count(")") or not _WORD.search(first) or not _WORD.search(rest):
        return False
    return len(first) <= LONGEST_TITLE and (whole > LONGEST_TITLE or len(rest.split()) > 2 or len(first) > 3)


def _as_title(text: str) -> str:
    title = text.strip().rstrip(":;,–—-").strip()
    if title.startswith(("(", "[")) and title.endswith((")", "]")) and title[1:-1].count("(") == 0:
        title = title[1:-1].strip()
    title = title.strip("*_ ")
    return _with_capital(title[:-1] if title.endswith(".") and title.count(".") == 1 else title)


def _with_capital(text: str) -> str:
    at = 1 if text[:1] in '¿¡“"(' else 0
    first = text[at : at + 1]
    is_plain = first.islower() and len(first.upper()) == 1 and "://" not in text.split(" ", 1)[0]
    return f"{text[:at]}{first.upper()}{text[at + 1 :]}" if is_plain else text
