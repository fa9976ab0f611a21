"""Times and numbers of people in what a host types: "75 min", "1h30", "under an hour", "for 4", "6 to 8 people"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from microsol_desktop.practice import asked_words as known
from microsol_desktop.practice.plain import plain

_BETWEEN = " \t\r\n\u00a0,;"
_AROUND = '.!?()[]\u201c\u201d"'
MOST = 100_000
"""Larger numbers are no numbers of people or minutes."""


class Word(NamedTuple):
    """One word as it is compared, and where it stands in what was typed."""

    plain: str
    begins: int
    ends: int


class Found(NamedTuple):
    """A number with its meaning: "people" from `low` to `high`, or `low` seconds at the "most" or at the "least"."""

    what: str
    low: int
    high: int
    after: int
    """Which word comes after it."""


class _Figure(NamedTuple):
    low: float
    high: float
    after: int


def words_of(typed: str) -> tuple[Word, ...]:
    """The words, a figure and the unit that is glued to it apart: "75min" is two."""
    found: list[Word] = []
    place, end = 0, len(typed)
    while place < end:
        begins = place
        while place < end and (typed[place] not in _BETWEEN or _is_in_figure(typed, place)):
            place += 1
        found += _in_pieces(typed, begins, place)
        place += 1
    return tuple(found)


def number_at(words: tuple[Word, ...], place: int) -> Found | None:
    """What a number that begins with this word means; None where none does, or where it has no unit."""
    is_least, after = _past(words, place, known.AT_LEAST)
    is_most, after = (False, after) if is_least else _past_all(words, place, known.AT_MOST)
    time = _time_at(words, after)
    if time is not None:
        return Found("least" if is_least else "most", *time)
    is_for, after_for = _past(words, place, known.FOR_PEOPLE)
    people = _people_at(words, after_for if is_for else after, needs_unit=not is_for)
    if people is not None and not (is_most and not is_for and place == after):
        return people
    return None


def _time_at(words: tuple[Word, ...], place: int) -> tuple[int, int, int] | None:
    """Seconds (twice), and the word after."""
    for minutes, phrase in _lengths():
        if _stands(words, place, phrase):
            return minutes * 60, minutes * 60, place + len(phrase)
    clock = _clock(words[place].plain) if place < len(words) else None
    if clock is not None:
        return clock, clock, place + 1
    figure = _figure_at(words, place)
    if figure is None:
        return None
    unit, after = _unit_at(words, figure.after, (("h", known.HOUR_UNITS), ("m", known.MINUTE_UNITS)))
    if unit == "m":
        return _seconds(figure.high, 60), _seconds(figure.high, 60), after
    if unit != "h":
        return None
    seconds = _seconds(figure.high, 3600)
    half, after = _past(words, after, known.AND_A_HALF)
    more = None if half else _figure_at(words, after)
    if half:
        seconds += 1800
    elif more is not None:
        unit, then = _unit_at(words, more.after, (("m", known.MINUTE_UNITS),))
        glued = words[after].begins == words[after - 1].ends
        if unit or glued or (more.high < 60 and not _unit_at(words, more.after, (("p", known.PEOPLE_UNITS),))[0]):
            seconds, after = seconds + _seconds(more.high, 60), then if unit else more.after
    return seconds, seconds, after


def _people_at(words: tuple[Word, ...], place: int, *, needs_unit: bool) -> Found | None:
    for number, phrases in known.PEOPLE_SAID.items():
        is_said, after = _past(words, place, phrases)
        if is_said:
            return Found("people", number, number, after)
    figure = _figure_at(words, place)
    if figure is None or figure.low < 1 or figure.low % 1 or figure.high % 1:
        return None
    unit, after = _unit_at(words, figure.after, (("p", known.PEOPLE_UNITS),))
    if unit or not needs_unit:
        return Found("people", int(figure.low), int(figure.high), after)
    return None


def _figure_at(words: tuple[Word, ...], place: int) -> _Figure | None:
    """A number, or two with "to" between them: 6-8, 6 to 8."""
    if place >= len(words):
        return None
    both = _pair(words[place].plain)
    if both is not None:
        return _Figure(*both, place + 1)
    low = _number(words[place].plain)
    if low is None:
        return None
    joining = {"to", "a", "ate", "or", "ou", "-", "\u2013"}
    if place and words[place - 1].plain in {"between", "entre", "zwischen"}:
        joining = {"and", "e", "y", "et", "und"}
    if place + 2 < len(words) and words[place + 1].plain in joining:
        high = _number(words[place + 2].plain)
        if high is not None and high >= low:
            return _Figure(low, high, place + 3)
    return _Figure(low, low, place + 1)


def _unit_at(words: tuple[Word, ...], place: int, units: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[str, int]:
    """Which of these units stands here, or is being typed here, and the word after it; "" where none does."""
    for name, spellings in units:
        for spelling in spellings:
            parts = tuple(spelling.split())
            if _stands(words, place, parts):
                return name, place + len(parts)
    if place == len(words) - 1:
        for name, spellings in units:
            if any(spelling.startswith(words[place].plain) for spelling in spellings):
                return name, place + 1
    return "", place


def _past(words: tuple[Word, ...], place: int, phrases: tuple[str, ...]) -> tuple[bool, int]:
    """Whether one of these stands here, and the word after the longest of them."""
    for parts in _by_length(phrases):
        if _stands(words, place, parts):
            return True, place + len(parts)
    return False, place


@cache
def _by_length(phrases: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Their words, the longest before the others."""
    return tuple(sorted((tuple(phrase.split()) for phrase in phrases), key=len, reverse=True))


def _past_all(words: tuple[Word, ...], place: int, phrases: tuple[str, ...]) -> tuple[bool, int]:
    """The same of several, one after another: "we only have"."""
    is_any, after = _past(words, place, phrases)
    while is_any and after < len(words):
        more, then = _past(words, after, phrases)
        if not more:
            break
        after = then
    return is_any, after


def _stands(words: tuple[Word, ...], place: int, parts: tuple[str, ...]) -> bool:
    if place + len(parts) > len(words) or words[place].plain != parts[0]:
        return False
    return all(word.plain == part for word, part in zip(words[place:], parts, strict=False))


def _seconds(amount: float, each: int) -> int:
    return round(amount * each)


def _number(word: str) -> float | None:
    if word in known.NUMBERS:
        return known.NUMBERS[word]
    if _patterns()["number"].fullmatch(word) is None:
        return None
    number = float(word.replace(",", "."))
    return number if number <= MOST else None


def _pair(word: str) -> tuple[float, float] | None:
    match = _patterns()["pair"].fullmatch(word)
    return (float(match[1]), float(match[2])) if match and float(match[1]) <= float(match[2]) <= MOST else None


def _clock(word: str) -> int | None:
    """1:30 is an hour and a half; 19:30 is a time of day, and no length."""
    match = _patterns()["clock"].fullmatch(word)
    return int(match[1]) * 3600 + int(match[2]) * 60 if match else None


def _is_in_figure(typed: str, place: int) -> bool:
    """Whether a comma is that of "1,5" and parts nothing."""
    return typed[place] == "," and typed[place - 1 : place].isdecimal() and typed[place + 1 : place + 2].isdecimal()


def _in_pieces(typed: str, begins: int, ends: int) -> list[Word]:
    while begins < ends and typed[begins] in _AROUND:
        begins += 1
    while ends > begins and typed[ends - 1] in _AROUND:
        ends -= 1
    if begins == ends:
        return []
    joined = typed.find("-", begins, ends)
    if joined > begins and not any(letter.isdecimal() for letter in typed[begins:ends]):
        # "check-ins" is two words, as "check ins" is.
        return [*_in_pieces(typed, begins, joined), *_in_pieces(typed, joined + 1, ends)]
    glued = _patterns()["glued"].fullmatch(typed, begins, ends)
    if glued is None:
        return [Word(plain(typed[begins:ends]), begins, ends)]
    spans = [glued.span(group) for group in range(1, 5) if glued[group]]
    return [Word(plain(typed[a:b]), a, b) for a, b in spans]


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    """Made when somebody first looks for something."""
    figure = r"[0-9]{1,6}(?:[.,][0-9]{1,3})?"
    letters = r"[^\W\d_]{1,12}|['\u2032]"
    return {
        "number": re.compile(figure),
        "pair": re.compile(r"([0-9]{1,6})[-\u2013\u2212]([0-9]{1,6})"),
        "clock": re.compile(r"([0-9]):([0-5][0-9])"),
        "glued": re.compile(rf"({figure}(?:[-\u2013\u2212]{figure})?)({letters})({figure})?({letters})?"),
    }


@cache
def _lengths() -> tuple[tuple[int, tuple[str, ...]], ...]:
    """The longest before the others: "an hour and a half" is not "an hour"."""
    each = [(minutes, tuple(words.split())) for minutes, phrases in known.LENGTHS.items() for words in phrases]
    return tuple(sorted(each, key=lambda one: -len(one[1])))
