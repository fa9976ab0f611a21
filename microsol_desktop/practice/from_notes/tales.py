"""Times in notes that only tell something ("the round took 40 minutes"), and plan nothing."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from microsol_desktop.practice.from_notes.clock import Clock
from microsol_desktop.practice.from_notes.times import Length

MOST_WORDS = 12
"""A longer line with a time in its midst tells something; it is no step."""
MOST_WORDS_WITH_COMMAS = 24
"""So does a longer one where there is but a comma beside the time."""
MOST_WORDS_OF_DAY = 8
"""So does a longer one with a time of day in its midst: "come any time between 5:30 and 6 for snacks"."""
BEFORE_TIMES_OF_DAY = r"(?:between|from|zwischen|von|entre|de|das|desde)"


class Tale(NamedTuple):
    """One way to tell of a time: the words before it or after it, and examples."""

    before: str
    after: str
    examples: tuple[str, ...]


TALES: tuple[Tale, ...] = (
    Tale(
        "",
        r"late\b|ago\b|early\b|earlier\b|later\b|behind\b|over time\b|over(?=\s*(?:$|[,.;!)]))|left\b|too long|past\b"
        r"|zu spät|verspät|überzogen|en retard|plus tard|de atraso|atrasad|a mais\b|tarde\b|antes\b|depois\b|before\b",
        ("we came 10 minutes late", "we were 15 min over, sorry", "wir kamen 10 Min. zu spät"),
    ),
    Tale(
        r"(?:takes|lasts|dauert|dure|dura|leva)(?: (?:about|up to|at most|only|around|höchstens|etwa|ungefähr|environ"
        r"|cerca de|unos))?",
        "",
        ("all of it takes 75 minutes", "eine Runde dauert höchstens 75 Minuten"),
    ),
    Tale(
        r"(?<=\w )(?:after|within|every|nach|binnen|après|toutes les|depois de|después de)",
        "",
        ("people tire after 90 minutes", "write to them within two hours", "a bell rings every 5 minutes"),
    ),
    Tale(
        r"(?:more|less|longer|mehr|weniger|länger|mais|menos|más|plus|moins) (?:than|als|de|do que|que)",
        "",
        ("nobody speaks longer than 12 minutes", "nie mehr als 5 Minuten"),
    ),
    Tale(r"[\"“„«]", r"[\"”“»]", ('a song, "3 Hours", by Nick',)),
    Tale("", r"(?:is|are|should be) (?:enough|plenty|fine)|reich(?:t|en)\b", ("45 minutes are enough",)),
    Tale(
        r"(?:took|lasted|was|were|dauerte|hat|a duré|ont duré|demorou|durou|foram|duró|fueron)(?: us| only| about| over"
        r"| ungefähr| cerca de| environ| unos)?",
        "",
        ("the round took 40 minutes", "a ronda durou 40 minutos", "die Runde dauerte 40 Minuten"),
    ),
    Tale(
        r"(?:came|left|arrived|went|kam|ging|chegou|saiu|llegó|est (?:arrivée?|partie?))"
        r" (?:after|nach|depois(?: de)?|después(?: de)?|après)",
        "",
        ("Ana came after ten minutes", "o Rui saiu depois de 10 minutos"),
    ),
    Tale(
        r"(?:total|in all|(?:total|overall) (?:time|length|duration)|gesamt(?:dauer|zeit)|durée totale"
        r"|duración total|duração total)\s*[:=–-]",
        "",
        ("Room 4, total length: 90 min", "Salle 204. Durée totale : 1h55"),
    ),
    Tale(
        r"(?:see you|back|be there|starts?|starting|leave|leaving|coming|home) in",
        "",
        ("see you in 20 min", "we start in 5 minutes"),
    ),
    Tale(
        r"(?:last (?:time|week|month)|letztes mal|(?:a|da) última vez|la dernière fois|la última vez)\b.*\w",
        r"\w+.*|,.*",
        ("last time we had 40 minutes for it, and more", "letztes Mal waren es 40 Minuten statt zehn"),
    ),
)


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    flags = re.IGNORECASE
    return tuple(
        (
            re.compile(rf"(?:^|\W)(?:{one.before})\s*$" if one.before else "", flags),
            re.compile(rf"\s*(?:{one.after})", flags),
        )
        for one in TALES
    )


@lru_cache(maxsize=1)
def _before_times_of_day() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){BEFORE_TIMES_OF_DAY}$", re.IGNORECASE)


def is_tale(words: str, length: Length) -> bool:
    """Whether the words around a time say that it only tells something."""
    before = words[: length.start].rstrip()
    return any(one.search(before) and other.match(words, length.end) for one, other in _patterns())


def is_told(words: str, length: Length) -> bool:
    """Whether a time in a line tells something that was, or of all of it, or stands in the midst of a long sentence."""
    if is_tale(words, length) or (length.in_all and not words[: length.start].strip()):
        return True
    before, after = words[: length.start].rstrip(), words[length.end :].lstrip()
    stands_apart = not before or not after or before[-1] in "([:;–—-.=·" or after[0] in ")]:;–—-.·"
    has_comma = before[-1:] == "," or after[:1] == ","
    return not stands_apart and len(words.split()) > (MOST_WORDS_WITH_COMMAS if has_comma else MOST_WORDS)


def is_clock_told(words: str, clock: Clock) -> bool:
    """Whether from when until when is said in the midst of a sentence, and not at its beginning or in parentheses."""
    before = words[: clock.start].rstrip()
    is_in_a_sentence = _before_times_of_day().search(before) is not None
    return clock.ends is not None and is_in_a_sentence and len(words.split()) > MOST_WORDS_OF_DAY
