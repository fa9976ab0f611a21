"""What lines of pasted notes begin with: a dash, a number, "Step 1", an emoji. One row for each, with examples."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple


class Mark(StrEnum):
    """What a line begins with."""

    NONE = ""
    HEADING = "heading"
    STEP = "step"
    NUMBER = "number"
    BULLET = "bullet"
    EMOJI = "emoji"
    CELL = "cell"
    SIGNATURE = "signature"
    CHAT = "chat"


class Beginning(NamedTuple):
    """One sort of beginning: how it looks, what it is, how much deeper it stands, and examples."""

    pattern: str
    mark: Mark
    deeper: int
    examples: tuple[str, ...]


_EMOJI = (
    "(?:(?:[\U0001f000-\U0001faff\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\u2190-\u21ff\u203c\u2049\u3030\u303d]"
    "[\ufe0e\ufe0f]?[\U0001f3fb-\U0001f3ff]?\u200d?)+)"
)
BEGINNINGS: tuple[Beginning, ...] = (
    Beginning(r"(?:[0-9#*]\ufe0f?\u20e3|[\u2460-\u2473\u2776-\u2793])\s*", Mark.NUMBER, 0, ("1️⃣ Hello", "① Hello")),
    Beginning(
        r"(?:step|schritt|passo|paso|étape|etape|etapa|stap|phase|fase|item|top|punkt|ponto|punto|part|teil|parte|partie)\s*(?:n[.o°º]*\s*)?\d{1,2}[a-z]?\b\s*[:.,)/–—-]*\s*",
        Mark.STEP,
        0,
        ("Step 1, 10': Hello", "Schritt 2: Runde", "Étape 3 – Silence"),
    ),
    Beginning(
        r"(?:part|teil|parte|partie|block|bloco|bloque|session)\s+[a-h]\s*[:.)–—-]+\s*",
        Mark.STEP,
        0,
        ("Part A) Hello", "Block B: Hello", "Teil C – Runde"),
    ),
    Beginning(
        r"\d{1,2}(?:\.|[ªº]|st|nd|rd|th|e|er|re|ère|ème)?\s+(?:step|schritt|passo|paso|étape|etapa|stap|phase|fase)\b\s*[:.,)/–—-]*\s*",
        Mark.STEP,
        0,
        ("1. Schritt: Runde", "2ª etapa – Silence", "1st step: Hello"),
    ),
    Beginning(r"(?:[-*+•]\s*)?\[[ xX]?\]\s+", Mark.BULLET, 0, ("- [ ] Hello", "* [x] Hello")),
    Beginning(r"\*{2,6}\s+(?=\S)", Mark.BULLET, 2, ("** Hello",)),
    Beginning(r"[◦○‣⁃]\s*|o\t\s*", Mark.BULLET, 2, ("◦ Hello",)),
    Beginning(r"[▪▫§]\s*", Mark.BULLET, 4, ("▪ Hello",)),
    Beginning(r"(?:-+>|=+>|→|⇒|⟶|➡\ufe0f?|↳)\s*", Mark.BULLET, 0, ("-> Hello", "→ Hello")),
    Beginning(r"[•●■□∙·►▶➤➔»☐☑]\s*|[-*+–—>]\s+(?=\S)", Mark.BULLET, 0, ("• Hello", "- Hello", "– Hello", "* Hello")),
    Beginning(_EMOJI + r"\s*", Mark.EMOJI, 0, ("👋 Hello", "⏱️ Hello")),
    Beginning(r":[a-z][a-z0-9_+-]{1,40}:\s+", Mark.EMOJI, 0, (":wave: Hello",)),
    Beginning(r"\d{1,2}\.\d(?:\.\d)*[.)]?\s+(?=[^\d\s–-])", Mark.NUMBER, 2, ("1.1 Hello", "2.3. Hello")),
    Beginning(r"\d{1,2}\.?[ºª°]\s+", Mark.NUMBER, 0, ("1.º Hello", "2º Hello")),
    Beginning(
        r"\(?\d{1,2}[.)]\)?\s+|\d{1,2}[.)](?=[^\W\d_])|\d{1,2}\s?[-–]\s+(?=[^\W\d_])",
        Mark.NUMBER,
        0,
        ("1. Hello", "2) Hello", "(3) Hello", "4- Hello", "5 – Hello"),
    ),
    Beginning(
        r"[a-h][.)]\s+|\([a-h]\)\s+|[ivx]{1,4}[.)]\s+|\([ivx]{1,4}\)\s+",
        Mark.NUMBER,
        2,
        ("a) Hello", "ii. Hello", "(iv) Hello"),
    ),
)
"""In the order in which they are looked for. What is found goes: the place that a line is given says it."""


@lru_cache(maxsize=1)
def _beginnings() -> tuple[tuple[re.Pattern[str], Beginning], ...]:
    return tuple((re.compile(one.pattern, re.IGNORECASE), one) for one in BEGINNINGS)


def beginning_of(text: str) -> tuple[re.Match[str], Beginning] | None:
    """What a line begins with; None where it begins with its words."""
    for pattern, beginning in _beginnings():
        match = pattern.match(text)
        if match is not None and match.end():
            return match, beginning
    return None
