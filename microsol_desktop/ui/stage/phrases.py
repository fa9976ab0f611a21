"""Where a sentence breaks into lines: about the same length, and rather where a reader would take a breath."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

_SENTENCE = 0.16
_CLAUSE = 0.07
_LEFT_HANGING = {1: 0.04, 2: 0.04}
_CLOSING = "”’\"')»"


def ends(texts: Sequence[str], widths: Sequence[float], space: float, limit: float, count: int) -> tuple[int, ...]:
    """After which words to break, so that they stand in so many lines no wider than the limit; empty if they can't.

    A break may leave lines a little uneven to come after a sentence or a clause ("Talk freely. / Follow your
    curiosity."), and does not leave a word of two letters hanging at the end of a line.
    """
    total = len(texts)
    edges = [0.0, *accumulate(width + space for width in widths)]
    even = (edges[-1] - space * count) / count

    def strain(start: int, end: int) -> float:
        wide = edges[end] - edges[start] - space
        if wide > limit and end - start > 1:
            return float("inf")
        return float(((wide - even) / limit) ** 2) + (breaking(texts[end - 1]) if end < total else 0.0)

    def lengthened(end: int, least: int) -> tuple[float, tuple[int, ...]]:
        """The best way to have one line more that ends after this word."""
        ways = ((best[start - 1][0] + strain(start, end), (*best[start - 1][1], end)) for start in range(least, end))
        return min(ways, default=(float("inf"), ()))

    best: list[tuple[float, tuple[int, ...]]] = [(strain(0, end), (end,)) for end in range(1, total + 1)]
    for line in range(1, count):
        best = [lengthened(end, line) for end in range(1, total + 1)]
    cost, found = best[-1]
    return found if cost < float("inf") else ()


def breaking(word: str) -> float:
    """How unwelcome a break after this word is; below 0 where it is welcome."""
    bare = word.rstrip(_CLOSING)
    if bare == "·":  # between two halves of a sentence of ours
        return -_SENTENCE
    if bare.endswith((".", "?", "!", "…", ":")):
        return -_SENTENCE
    if bare.endswith((",", ";", "–")) or bare != word:
        return -_CLAUSE
    return _LEFT_HANGING.get(len(bare), 0.0)
