"""Words into lines: as few as the width allows, broken where it reads well; a word wider than a line in pieces."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from microsol_desktop.ui.stage import faces
from microsol_desktop.ui.stage.chunks import Word, word_of
from microsol_desktop.ui.stage.phrases import ends

_MOST_PHRASED = 6


def wrapped(words: tuple[Word, ...], limit: float) -> list[tuple[Word, ...]]:
    """As few lines as the width allows, broken where a reader would take a breath."""
    return [line for part in _parted(words) for line in _wrapped(part, limit)]


def _parted(words: tuple[Word, ...]) -> Iterator[tuple[Word, ...]]:
    """Apart where whoever wrote it ended a line."""
    start = 0
    for index, word in enumerate(words, start=1):
        if word.ends_line or index == len(words):
            yield words[start:index]
            start = index


def _wrapped(words: tuple[Word, ...], limit: float) -> list[tuple[Word, ...]]:
    lines = _greedy(words, limit)
    if not 1 < len(lines) <= _MOST_PHRASED:
        return lines
    texts = ["".join(text for text, _ in word.pieces) for word in words]
    found = ends(texts, [word.width for word in words], _space(words[0]), limit, len(lines))
    return [words[start:end] for start, end in pairwise((0, *found))] if found else lines


def _greedy(words: tuple[Word, ...], limit: float) -> list[tuple[Word, ...]]:
    lines: list[tuple[Word, ...]] = []
    line: list[Word] = []
    used = 0.0
    for word in words:
        more = word.width + (_space(word) if line else 0.0)
        if line and used + more > limit:
            lines.append(tuple(line))
            line, used, more = [], 0.0, word.width
        line.append(word)
        used += more
    if line:
        lines.append(tuple(line))
    return lines


def _space(word: Word) -> float:
    return faces.width(" ", word.pieces[0][1])


def broken(word: Word, limit: float) -> Iterator[Word]:
    """A word that is wider than a line, in pieces that are not."""
    if word.width <= limit:
        yield word
        return
    for text, face in word.pieces:
        start = 0
        for end in range(1, len(text) + 1):
            if end - start > 1 and faces.width(text[start:end], face) > limit:
                yield word_of(((text[start : end - 1], face),))
                start = end - 1
        yield word_of(((text[start:], face),))
