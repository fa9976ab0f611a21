"""What a host asks of a practice, read from plain words: "9 people, 75 minutes, tired". Never fails.

How it is read: times and numbers of people by their units, what stands in the tables of `asked_words` by the longest
words that are there, and everything else to the letter.
"""

from __future__ import annotations

from enum import Enum, auto
from functools import cache
from typing import NamedTuple

from microsol_desktop.practice import asked_words as known
from microsol_desktop.practice.asked_numbers import Found, Word, number_at, words_of
from microsol_desktop.practice.asked_words import Mood
from microsol_desktop.practice.needs import Region
from microsol_desktop.practice.spelling import stem
from microsol_desktop.practice.traits import Trait


class Kind(Enum):
    """In which way something is asked for."""

    PEOPLE = auto()
    """The value is a range of numbers: (9, 9), (6, 8)."""
    AT_MOST = auto()
    """Seconds."""
    AT_LEAST = auto()
    """Seconds."""
    TRAIT = auto()
    MOOD = auto()
    NEED = auto()
    """A Region."""
    LANGUAGE = auto()
    """Its letters."""
    WORD = auto()
    """To the letter: the value is the word as it is compared."""
    IN_STEPS = auto()
    """To the letter as well, but in what is said while the practice runs: no practice is called or described so."""
    NOWHERE = auto()
    """The value is a word that no practice has and that stands in no table: it is left aside, and said to be."""


Value = tuple[int, int] | int | Trait | Mood | Region | str


class Asked(NamedTuple):
    """One thing that is asked for, and where it stands in what was typed (letters, from 0).

    `words` are what may be found to the letter instead; none: it is no words. `may_go_on`: it is at the end, and may be
    the beginning of something else, so that nothing is amiss where nothing is called that. `slip` is what was typed
    where it was read for another word.
    """

    kind: Kind
    value: Value
    begins: int
    ends: int
    words: tuple[str, ...] = ()
    may_go_on: bool = False
    slip: str = ""


def read_asked(typed: str) -> tuple[Asked, ...]:
    """What is asked for, in the order of the words."""
    words = words_of(typed)
    asked: list[Asked] = []
    place = 0
    while place < len(words):
        found, place = _next(words, place, typed)
        asked.append(found)
    telling = tuple(one for place, one in enumerate(asked) if not _is_filler(one) and not _is_said(one, asked[:place]))
    return telling or tuple(asked)


def without(typed: str, asked: Asked) -> str:
    """What was typed, but for this one thing; commas and blanks between are tidied."""
    left, right = typed[: asked.begins].rstrip(" ,;"), typed[asked.ends :].lstrip(" ,;.!?")
    if not left or not right:
        return left or right
    # What was between stays; glued words part by a blank, if that is no longer than what goes.
    return f"{left}{typed[len(left) : asked.begins] or ' ' * (asked.ends - asked.begins > 1)}{right}"


def _next(words: tuple[Word, ...], place: int, typed: str) -> tuple[Asked, int]:
    """The next thing that is asked for, and which word comes after it."""
    number = number_at(words, place)
    if number is not None:
        return _of_number(words, place, number), number.after
    for phrase, kind, value in _phrases().get(stem(words[place].plain), ()):
        after = place + len(phrase)
        if tuple(stem(word.plain) for word in words[place:after]) == phrase:
            # A phrase that was typed whole may be the beginning of a longer one: "first" of "first time".
            return _asked(kind, value, words, place, after, goes_on=_begins_more(words, place, typed)), after
    goes_on = _begins_more(words, place, typed) or words[place].plain.isdecimal()
    at_end = goes_on and not typed[words[-1].ends :].strip(",; ") and not typed.endswith((",", ";"))
    after = len(words) if at_end and _begins_more(words, place, typed) else place + 1
    if after - place > 1:
        joined = " ".join(word.plain for word in words[place:after])
        return _asked(Kind.WORD, joined, words, place, after, goes_on=True), after
    is_last = place == len(words) - 1
    return _asked(Kind.WORD, words[place].plain, words, place, after, goes_on=at_end and is_last), after


def table_words() -> frozenset[str]:
    """Every single word of the tables, as it is compared."""
    return frozenset(word for _, _, phrases in _tables() for phrase in phrases for word in _parts(phrase))


def _parts(phrase: str) -> tuple[str, ...]:
    """Its words as they are typed: a hyphen parts two."""
    return tuple(phrase.replace("-", " ").split())


def _of_number(words: tuple[Word, ...], place: int, found: Found) -> Asked:
    kind = {"people": Kind.PEOPLE, "most": Kind.AT_MOST, "least": Kind.AT_LEAST}[found.what]
    value: Value = (found.low, found.high) if kind is Kind.PEOPLE else found.low
    return Asked(kind, value, words[place].begins, words[found.after - 1].ends)


def _asked(kind: Kind, value: Value, words: tuple[Word, ...], place: int, after: int, *, goes_on: bool) -> Asked:
    there = tuple(word.plain for word in words[place:after])
    return Asked(kind, value, words[place].begins, words[after - 1].ends, there, goes_on)


def _is_said(asked: Asked, before: list[Asked]) -> bool:
    """Whether the same was said before in other words: "conflict between flatmates"."""
    return asked.kind is not Kind.WORD and any((one.kind, one.value) == (asked.kind, asked.value) for one in before)


def _is_filler(asked: Asked) -> bool:
    value = str(asked.value)
    return asked.kind is Kind.WORD and (value in known.FILLERS or (len(value) == 1 and value.isalpha()))


def _begins_more(words: tuple[Word, ...], place: int, typed: str) -> bool:
    """Whether all from here to the end of what was typed is the beginning of something in the tables."""
    if typed[words[-1].ends :]:
        return False
    rest = " ".join(word.plain for word in words[place:])
    return len(rest) > 1 and rest in _beginnings()


_Phrase = tuple[tuple[str, ...], Kind, Value]


@cache
def _phrases() -> dict[str, tuple[_Phrase, ...]]:
    """All words of the tables by the first of them, the longest before the others; each word as one of it."""
    found: dict[str, list[_Phrase]] = {}
    for kind, value, phrases in _tables():
        for phrase in phrases:
            parts = tuple(stem(word) for word in _parts(phrase))
            if all(parts != there for there, _, _ in found.get(parts[0], ())):
                found.setdefault(parts[0], []).append((parts, kind, value))
    return {first: tuple(sorted(each, key=lambda one: -len(one[0]))) for first, each in found.items()}


def _tables() -> list[tuple[Kind, Value, tuple[str, ...]]]:
    """Where the same words stand in two tables, the earlier one holds."""
    return [
        *((Kind.TRAIT, trait, words) for trait, words in known.TRAITS.items()),
        *((Kind.MOOD, mood, words) for mood, words in known.MOODS.items()),
        (Kind.AT_MOST, known.SHORT_MINUTES * 60, known.SHORT),
        (Kind.AT_LEAST, known.LONG_MINUTES * 60, known.LONG),
        *((Kind.LANGUAGE, letters, words) for letters, words in known.LANGUAGES.items()),
        *((Kind.NEED, region, words) for region, words in known.ALL_NEEDS.items()),
    ]


@cache
def _beginnings() -> frozenset[str]:
    """Every beginning, of two letters or more, of what stands in the tables: more of it is being typed."""
    phrases = [" ".join(_parts(phrase)) for _, _, words in _tables() for phrase in words]
    phrases += [*known.AT_MOST, *known.AT_LEAST, *known.FOR_PEOPLE, *known.NUMBERS, *known.FILLERS]
    phrases += [phrase for words in known.LENGTHS.values() for phrase in words]
    return frozenset(phrase[:end] for phrase in phrases for end in range(2, len(phrase)))
