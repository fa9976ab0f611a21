"""The forms in which hosts write how long something takes: one row for each, with its examples.

Lengths are whole seconds. A time that `settings/times.py` reads is found here too;
notes have many more forms, and other languages.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from microsol_desktop.practice.model import Span
from microsol_desktop.practice.settings.times import DAY, HOUR, MINUTE

MOST_HOURS = 12
"""More of them are a time of day: "21h30"."""


class Form(NamedTuple):
    """One way to write a time: its pattern, how it is read, and examples with their seconds."""

    name: str
    pattern: str
    read: Callable[[re.Match[str]], Span | None]
    examples: tuple[tuple[str, int], ...]


_NUMBERS = {
    **dict.fromkeys(("a", "an", "one", "ein", "eine", "einer", "un", "une", "una", "um", "uma", "1"), 1),
    **dict.fromkeys(("two", "couple of", "a couple of", "zwei", "deux", "dos", "dois", "duas"), 2),
    **dict.fromkeys(("three", "drei", "trois", "tres", "três"), 3),
    **dict.fromkeys(("four", "vier", "quatre", "cuatro", "quatro"), 4),
    **dict.fromkeys(("five", "fünf", "cinq", "cinco"), 5),
    **dict.fromkeys(("six", "sechs", "seis"), 6),
    **dict.fromkeys(("seven", "sieben", "sept", "siete", "sete"), 7),
    **dict.fromkeys(("eight", "acht", "huit", "ocho", "oito"), 8),
    **dict.fromkeys(("ten", "zehn", "dix", "diez", "dez"), 10),
    **dict.fromkeys(("twelve", "zwölf", "douze", "doce", "doze"), 12),
    **dict.fromkeys(("fifteen", "fünfzehn", "quinze", "quince"), 15),
    **dict.fromkeys(("twenty", "zwanzig", "vingt", "veinte", "vinte"), 20),
    **dict.fromkeys(("thirty", "dreißig", "trente", "treinta", "trinta"), 30),
    **dict.fromkeys(("forty", "vierzig", "quarante", "cuarenta", "quarenta"), 40),
    **dict.fromkeys(("forty-five", "fünfundvierzig"), 45),
    **dict.fromkeys(("twenty-five", "fünfundzwanzig"), 25),
    **dict.fromkeys(("fifty", "fünfzig", "cinquante", "cincuenta", "cinquenta"), 50),
    **dict.fromkeys(("sixty", "sechzig", "soixante", "sesenta", "sessenta"), 60),
    **dict.fromkeys(("ninety", "neunzig", "noventa"), 90),
    **dict.fromkeys(("one and a half", "anderthalb", "eineinhalb"), 1.5),
    **dict.fromkeys(("two and a half", "zweieinhalb"), 2.5),
    **dict.fromkeys(("three and a half", "dreieinhalb"), 3.5),
}
_PARTS = {"½": 0.5, "¼": 0.25, "¾": 0.75}
_FRACTIONS = {
    "three quarters of an hour": 2700,
    "3/4 of an hour": 2700,
    "3/4 hour": 2700,
    "3/4 h": 2700,
    "1/2 h": 1800,
    "1/4 h": 900,
    "3/4 std": 2700,
    "1/2 std": 1800,
    "1/4 std": 900,
    "1/2 hour": 1800,
    "quarter of an hour": 900,
    "a quarter of an hour": 900,
    "quarter hour": 900,
    "half an hour": 1800,
    "half hour": 1800,
    "an hour and a half": 5400,
    "une heure et demie": 5400,
    "uma hora e meia": 5400,
    "una hora y media": 5400,
    "half a minute": 30,
    "3/4 stunde": 2700,
    "1/2 stunde": 1800,
    "1/4 stunde": 900,
    "1/4 of an hour": 900,
    "1/4 hour": 900,
    "3/4 hora": 2700,
    "¾ de hora": 2700,
    "3/4 de hora": 2700,
    "1/2 hora": 1800,
    "1/4 hora": 900,
    "1/4 de hora": 900,
    "¼ de hora": 900,
    "eine dreiviertelstunde": 2700,
    "dreiviertelstunde": 2700,
    "eine viertelstunde": 900,
    "viertelstunde": 900,
    "eine halbe stunde": 1800,
    "halbe stunde": 1800,
    "un quart d'heure": 900,
    "quart d'heure": 900,
    "une demi-heure": 1800,
    "demi-heure": 1800,
    "trois quarts d'heure": 2700,
    "3/4 d'heure": 2700,
    "1/4 d'heure": 900,
    "um quarto de hora": 900,
    "quarto de hora": 900,
    "meia hora": 1800,
    "un cuarto de hora": 900,
    "cuarto de hora": 900,
    "media hora": 1800,
}

_NUMBER = r"(?:\d{1,3}(?:[.,]\d{1,2})?\s?[½¼¾]?|[½¼¾])"
_WORD = "(?:" + "|".join(sorted((re.escape(word) for word in _NUMBERS if word != "1"), key=len, reverse=True)) + ")"
_H = r"(?:hours?|horas?|heures?|stunden?|hrs?\b\.?|std\b\.?|h\b)"
_HOUR = r"(?:h(?:ours?|oras?|eures?|rs?\b\.?)?|stunden?|std\b\.?)"
_MARK = r"['′’‘´](?![\w'’])"
_M = rf"(?:minut(?:es?|en?|os?|a|inhos)\b|mintues?\b|mins?\b\.?|mn\b|(?<=\d)m\b|{_MARK})"
_S = r"(?:seconds?\b|secondes?\b|segundos?\b|sekunden?\b|secs?\b\.?|seg\b\.?|sek\b\.?|s\b|[\"”“″](?!\w)|''(?!\w))"
UNIT = f"{_H}|{_M}|{_S}"
"""What follows a number that is a length."""
_TO = r"\s*(?:-|–|—|−|to\b|bis\b|até\b|hasta\b|or\b|oder\b|ou\b|à|a\b|und\b|and\b|y\b|e\b)\s*"
ABOUT = (
    r"(?:(?:approximately|approx\.?|about|around|roughly|circa|ca\.?|c\.|~|≈|max\.?|up to|ungefähr|etwa|environ"
    r"|cerca de"
    r"|aprox\.?|unos|uns|between|zwischen|entre|for|de|of)\s*)"
)
"""What may stand before a length and says no more than that it is about so long."""


def _figure(text: str) -> float:
    part = _PARTS.get(text[-1:], 0.0)
    whole = text.rstrip("½¼¾ ").replace(",", ".")
    return (float(whole) if whole else 0.0) + part


def _number(text: str) -> float:
    word = " ".join(text.lower().split())
    return _NUMBERS[word] if word in _NUMBERS else _figure(text)


def _span(low: float, high: float) -> Span | None:
    shortest, longest = sorted((round(low), round(high)))
    return Span(shortest=shortest, longest=longest) if shortest >= 1 and longest <= DAY else None


def _exactly(seconds: float) -> Span | None:
    return _span(seconds, seconds)


def _size(unit: str) -> int:
    if re.match(_H, unit, re.IGNORECASE):
        return HOUR
    return 1 if re.match(_S, unit, re.IGNORECASE) else MINUTE


_COUNTED = (
    r"(?:(?:groups?|groupes?|grupos?|gruppen?|tables?|circles?) (?:of|de|à|von|zu)|round|part|step|session|exercise"
    r"|activity|phase|question|prompt|talk|speaker|station|table|game|song|runde|teil|übung|frage|ronda|parte|sessão"
    r"|exercício|pergunta|ejercicio|pregunta|tour|partie|exercice)"
)
"""What a figure before a dash counts: `Round 2 - 10 min`, `groups of 4 - 25 min`. That is no range."""
WIDEST = 3
"""Times: where a word stands before it and the dash has blanks, a range is hardly wider: `Story 1 - 8 min`."""
FURTHEST_BACK = 40
"""Letters that are looked at before a figure, however long the line is."""
_COUNTS = re.compile(rf"\b{_COUNTED} $", re.IGNORECASE)
_AFTER_A_WORD = re.compile(rf"(?<!\w)(?!{ABOUT}$)[^\W\d_]+ $", re.IGNORECASE)


def _only_counts(found: re.Match[str], low: float, high: float) -> bool:
    """Whether the first of two figures counts something, and the second alone is a time."""
    before = found.string[max(0, found.start() - FURTHEST_BACK) : found.start()]
    if _COUNTS.search(before):
        return True
    has_blanks = re.search(r"\s[-–—]\s", found[0]) is not None
    return has_blanks and high > WIDEST * low and _AFTER_A_WORD.search(before) is not None


def _read_range(found: re.Match[str]) -> Span | None:
    low, high = _number(found["low"]), _number(found["high"])
    is_one_word = re.fullmatch(r"[^\W\d_]+-[^\W\d_]+\W.*", found[0]) is not None
    if is_one_word or _only_counts(found, low, high):
        # "Forty-five minutes" is a range as little as "Round 2 - 10 min".
        return None
    size = _size(found["unit"])
    return _span(low * (_size(found["first"]) if found["first"] else size), high * size)


def _read_two_units(found: re.Match[str]) -> Span | None:
    size = _size(found["unit"])
    if size == HOUR and _figure(found["one"]) > MOST_HOURS:
        return None
    return _exactly(_figure(found["one"]) * size + _figure(found["two"]) * (size // 60))


def _read_one(found: re.Match[str]) -> Span | None:
    size, number = _size(found["unit"]), _number(found["one"])
    return None if size == HOUR and number > MOST_HOURS else _exactly(number * size)


def _read_fraction(found: re.Match[str]) -> Span | None:
    return _exactly(_FRACTIONS[" ".join(found[0].lower().replace("’", "'").split())])


FORMS: tuple[Form, ...] = (
    Form(
        "range",
        rf"(?P<low>{_NUMBER}|{_WORD}\b)\s?-?(?P<first>{_H}|{_M}|{_S})?{_TO}(?P<high>{_NUMBER}"
        rf"|{_WORD}\b)\s?-?(?P<unit>{_H}|{_M}|{_S})",
        _read_range,
        (
            ("20' - 30'", 1800),
            ("15-20 min", 1200),
            ("15 to 20 minutes", 1200),
            ("5–10 Minuten", 600),
            ("15 bis 20 Min.", 1200),
            ("5 à 10 minutes", 600),
            ("1-2 h", 7200),
            ("between 5 and 10 minutes", 600),
        ),
    ),
    Form(
        "hours and minutes",
        rf"(?P<one>{_NUMBER})\s?(?P<unit>{_HOUR})\s?(?:(?:and|und|et|y|e)\s)?(?P<two>\d{{1,2}})\s?(?:{_M}|\b)",
        _read_two_units,
        (("1 h 30 min", 5400), ("1h30", 5400), ("1 hour 15 minutes", 4500), ("1 Std. 10 Min.", 4200)),
    ),
    Form(
        "minutes and seconds",
        rf"(?P<one>\d{{1,3}})\s?(?P<unit>{_M}|['′’‘´])\s?(?P<two>\d{{1,2}})\s?(?:{_S})",
        _read_two_units,
        (("1'30\"", 90), ("1’30”", 90), ("1 min 30 s", 90)),
    ),
    Form(
        "a part of an hour",
        r"(?<!\w)(?:"
        + "|".join(sorted(map(re.escape, _FRACTIONS), key=len, reverse=True)).replace("'", "['’]")
        + r")\b",
        _read_fraction,
        (
            ("quarter of an hour", 900),
            ("half an hour", 1800),
            ("eine Viertelstunde", 900),
            ("une demi-heure", 1800),
            ("3/4 d'heure", 2700),
            ("1/2 h", 1800),
            ("1/4 h", 900),
            ("~ 1/4 h", 900),
            ("1/4 Std", 900),
            ("meia hora", 1800),
            ("un cuarto de hora", 900),
        ),
    ),
    Form(
        "one length",
        rf"(?P<one>{_NUMBER})\s?-?(?P<unit>{_H}|{_M}|{_S})",
        _read_one,
        (
            ("10'", 600),
            ("10 min", 600),
            ("3-min", 180),
            ("3-minute", 180),
            ("5mins", 300),
            ("1h", 3600),
            ("90 s", 90),
            ("1½ h", 5400),
            ("2,5 min", 150),
            ("10 minutos", 600),
            ("10 Minuten", 600),
            ("2 Std.", 7200),
            ("30 sec", 30),
        ),
    ),
    Form(
        "a length in words",
        rf"\b(?P<one>{_WORD})[\s-]+(?P<unit>hours?\b|minut\w*|seconds?\b|stunden?\b|sekunden?\b|heures?\b"
        rf"|horas?\b|segundos?\b|secondes?\b)",
        _read_one,
        (
            ("five minutes", 300),
            ("an hour", 3600),
            ("two and a half minutes", 150),
            ("a minute", 60),
            ("eine Minute", 60),
            ("deux minutes", 120),
        ),
    ),
)
"""The forms of a length, in the order in which they are looked for at each place of a line."""
