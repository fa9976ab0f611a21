"""How long something takes, found in the words of notes, and whether everyone has that long."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from microsol_desktop.practice.from_notes.forms import ABOUT, FORMS, Form
from microsol_desktop.practice.model import Span

_Found = tuple[re.Match[str], Span]


class Length(NamedTuple):
    """A time that stands in a line, and where. `each`: everyone has that; `rounds`: so often; `in_all`: it says so."""

    start: int
    end: int
    span: Span
    each: bool = False
    rounds: int = 1
    in_all: bool = False


_PERSON = (
    r"(?:person|persons|participant|participants|people|pax|head|speaker|member|client|side|partner|voice|nase"
    r"|kopf|teilnehmer"
    r"(?:in)?|personne|participante?|tête|persona|pessoa|cabeza|cabeça|turn)"
)
EACH_BEFORE = (
    r"(?:(?:for|pro|pour|para|por)\s+)?(?:each(?:\s+(?:person|one|participant|client|of you))?|every(?:one|body"
    r"|\s+person)|jeweils|je|jede(?:[rs]|[*:_]r)?(?:\s+person)?"
    r"|chacune?|chaque\s+personne|cada\s+(?:uma?|uno|una|pessoa|persona)|cada)(?:\s+(?:has|gets|takes|shares"
    r"|speaks|for|hat"
    r"|bekommt|a|tem|tiene))*\s*:?\s+"
)
EACH_AFTER = (
    rf"\s*[,(]?\s*(?:(?:per|pro|par|por|/|for each|for every|pour chaque)\s*{_PERSON}\b|p\s?/\s?p\b|p\.?\s?p\b\.?"
    rf"|each(?:\s+way|\s+person)?\b(?!\s+(?:rounds?|stops?|cycle|tables?|groups?|stations?|part|step|time)\b)"
    r"|apiece\b|every(?:one|body)\b|cada(?:\s+(?:uma?|uno|una))?\b|chacune?\b|jeweils\b|je\s+person\b)\)?"
)
EACH_ANYWHERE = (
    rf"\b(?:per|pro|par|por)\s+{_PERSON}\b|\beach\s+(?:person|one|participant|client|speaker|of (?:you|us))\b"
    r"|\bevery(?:one|body)\s+(?:speaks|shares|(?:has|gets) a turn)\b|\bjeweils\b|\bchacune?\b|\bchaque\s+personne\b"
    r"|\bcada\s+(?:uma?|uno|una|pessoa|persona)\b|\bone by one\b|\bin turns?\b|\bà tour de rôle\b|\breihum\b"
)
_WORD_EACH = (
    r"\b(?:one|a|1|eine?n?|une?|uma?|una) (?:words?|sentences?|wort|satz|mot|phrase|palavra|frase|palabra)"
    r"(?: (?:from|by|for|per|de|von|pour|por))?"
    r" (?:each(?: (?:person|one|of us))?|everyone|everybody|chacune?|cada (?:uma?|uno|una|pessoa|persona)|jeweils)\b"
)
"""What everyone has is a word, and no time: `10 min, a word each`."""
_EACH_SOON = r"(?:\s+[\w’']+){1,3}\s+each\b"
"""What says, before a time, after it or elsewhere in its line, that everyone has so long."""
_IN_ALL = (
    r"\s*(?:in total|in all|total|altogether|overall|insgesamt|zusammen|no total|ao todo|au total|en tout|en total)\b"
)
"""What says that a time is all of it, though there may be turns in it."""
_AGAIN = r"\s*[x×]\s?(\d{1,2})\b(?!\s?(?:people|persons))"
"""So often, said after a time: `3 min x 4`."""
_OF = r"\s+(?:(?:of|de)(?=\s+[^\W\d_])|d['’](?=\w))"
"""What joins a time to what it is for, and goes with it: `10 minutes of silence`."""
_TIMES = r"(?P<rounds>\d{1,2})\s*[x×*]\s*"


class _Compiled(NamedTuple):
    lengths: tuple[tuple[re.Pattern[str], Form], ...]
    before: re.Pattern[str]
    after: re.Pattern[str]
    about: re.Pattern[str]
    in_all: re.Pattern[str]
    of: re.Pattern[str]
    again: re.Pattern[str]
    anywhere: re.Pattern[str]
    word_each: re.Pattern[str]
    soon: re.Pattern[str]


@lru_cache(maxsize=1)
def _patterns() -> _Compiled:
    flags = re.IGNORECASE
    return _Compiled(
        tuple((re.compile(f"(?<![\\w.,:/])(?:{_TIMES})?(?:{form.pattern})", flags), form) for form in FORMS),
        re.compile(rf"(?<!\w)(?:{EACH_BEFORE})(?:{ABOUT})?$", flags),
        re.compile(EACH_AFTER, flags),
        re.compile(rf"(?<!\w)(?:{ABOUT})+$", flags),
        re.compile(_IN_ALL, flags),
        re.compile(_OF, flags),
        re.compile(_AGAIN, flags),
        re.compile(EACH_ANYWHERE, flags),
        re.compile(_WORD_EACH, flags),
        re.compile(_EACH_SOON, flags),
    )


def lengths_in(words: str) -> tuple[Length, ...]:
    """All lengths that stand in a line, from left to right, each with what belongs to it (`about`, `per person`)."""
    return tuple(_lengths(words))


def _lengths(words: str) -> Iterator[Length]:
    patterns, at = _patterns(), 0
    ahead: dict[str, _Found | None] = {}
    while at < len(words):
        found = _next(words, at, ahead)
        if found is None:
            return
        match, span = found
        start, end, each = match.start(), match.end(), False
        before = patterns.before.search(words[at:start])
        if before is not None:
            start, each = at + before.start(), True
        else:
            about = patterns.about.search(words[at:start])
            start = at + about.start() if about is not None else start
        after = patterns.after.match(words, end)
        if after is not None:
            end, each = after.end() - _one_too_many(words, end, after.end()), True
        in_all = patterns.in_all.match(words, end)
        if in_all is not None:
            end, each = in_all.end(), False
        of = patterns.of.match(words, end)
        end = end if of is None else of.end()
        again = patterns.again.match(words, end)
        end = end if again is None else again.end()
        rounds = match.groupdict().get("rounds") or (again[1] if again is not None else None)
        yield Length(start, end, span, each, int(rounds) if rounds and int(rounds) else 1, in_all is not None)
        at = end


def _one_too_many(words: str, start: int, end: int) -> int:
    """A closing parenthesis belongs to what follows unless its opening one was taken too."""
    return 1 if words[start:end].count(")") > words[start:end].count("(") else 0


def _next(words: str, at: int, ahead: dict[str, _Found | None]) -> _Found | None:
    """The first length from here on; of two that begin at one place the one that comes first in the table.

    `ahead` keeps what each form has next, so that a long line is gone through once.
    """
    best: _Found | None = None
    for pattern, form in _patterns().lengths:
        found = ahead.get(form.name)
        if form.name not in ahead or (found is not None and found[0].start() < at):
            found = ahead[form.name] = _readable(pattern, form, words, at)
        if found is not None and (best is None or found[0].start() < best[0].start()):
            best = found
    return best


def _readable(pattern: re.Pattern[str], form: Form, words: str, at: int) -> _Found | None:
    """The next one of this form; what only looks like one ("21h, then 10 min") is passed over."""
    for match in pattern.finditer(words, at):
        span = form.read(match)
        if span is not None:
            return match, span
    return None


def says_each(words: str, length: Length) -> bool:
    """Whether a line says that everyone has a turn of this time: anywhere, or soon after it (`2 min to share each`)."""
    patterns = _patterns()
    if patterns.in_all.search(words, length.start, length.end):
        return False
    without = patterns.word_each.sub("", words)
    return patterns.anywhere.search(without) is not None or patterns.soon.match(words, length.end) is not None
