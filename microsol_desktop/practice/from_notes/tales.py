"""Times in notes that only tell something ("the round took 40 minutes"), and plan nothing."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from microsol_desktop.practice.from_notes.times import Length

MOST_WORDS = 12
"""A longer line with a time in its midst tells something; it is no step."""


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


def is_told(words: str, length: Length) -> bool:
    """Whether a time in a line tells something that was, or stands in the midst of a long sentence."""
    before, after = words[: length.start].rstrip(), words[length.end :].lstrip()
    if any(one.search(before) and other.match(words, length.end) for one, other in _patterns()):
        return True
    stands_apart = not before or not after or before[-1] in "([:;,–—-.=·" or after[0] in ")]:;,–—-.·"
    return not stands_apart and len(words.split()) > MOST_WORDS
