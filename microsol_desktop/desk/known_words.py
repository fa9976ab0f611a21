"""Which of the words that a host types some practice has, and what is meant where none has them. Shows nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from microsol_desktop.practice.asked import Asked, Kind, read_asked, table_words
from microsol_desktop.practice.plain import plain
from microsol_desktop.practice.spelling import SHORTEST, is_a_slip, stem

if TYPE_CHECKING:
    from microsol_desktop.desk.measuring import Measured


SHORT_WORD = 4
"""Letters: a shorter word is only found where a word begins."""
_BEFORE_WORDS = (" ", "\n", "(", "/", "\u201c")


def as_compared(text: str) -> str:
    """What is told and what is typed, made alike: a hyphen parts two words as a blank does."""
    return plain(text).replace("-", " ")


def is_told(word: str, told: str) -> bool:
    """Whether a word stands there, or is a piece of one that does; a short one at the beginning of one."""
    return word in told and (len(word) >= SHORT_WORD or begins(word, told))


def begins(word: str, told: str) -> bool:
    """Whether a word there begins so."""
    return word in told and any(f"{before}{word}" in told for before in _BEFORE_WORDS)


class KnownWords:
    """The words by which these practices may be looked for; `told` is all that is told of each."""

    def __init__(self, told: tuple[str, ...]) -> None:
        self._all = "\n".join(told)
        self._by_letter: dict[str, list[str]] | None = None

    def read(self, asked: Asked, measured: Mapping[str, Measured]) -> Asked:
        """A word to the letter where some practice has it; else as one of it, in the steps, or with its slip mended."""
        word = as_compared(str(asked.value))
        if is_told(word, self._all):
            return asked
        if not word.isalpha():
            return asked._replace(kind=Kind.NOWHERE)
        one = stem(word)
        if len(one) >= SHORTEST - 1 and one in self._all:
            return asked._replace(value=one, words=(one,))
        for said in (word, one):
            if any(f" {said}" in known.words for known in measured.values()):
                return asked._replace(kind=Kind.IN_STEPS, words=(f" {said}",))
        return self._mended(asked, word)

    def _mended(self, asked: Asked, word: str) -> Asked:
        meant = next((each for each in self._like(word) if is_a_slip(word, each)), None)
        if meant is None:
            return asked._replace(kind=Kind.NOWHERE)
        (read, *_) = read_asked(meant)
        if read.kind is Kind.WORD and meant not in self._all:
            # A piece of some longer words, which alone mean nothing.
            return asked._replace(kind=Kind.NOWHERE)
        return asked._replace(kind=read.kind, value=read.value, words=(meant,), slip=word)

    def _like(self, word: str) -> list[str]:
        """Words that begin alike: of the practices first, the most usual before others."""
        if len(word) < SHORTEST:
            return []
        if self._by_letter is None:
            self._by_letter = self._words()
        return self._by_letter.get(word[0], [])

    def _words(self) -> dict[str, list[str]]:
        counted: dict[str, int] = {}
        for line in self._all.splitlines():
            for word in line.split():
                bare = word.strip(".,:;!?()\u201c\u201d")
                if len(bare) >= SHORTEST and bare.isalpha():
                    counted[bare] = counted.get(bare, 0) + 1
        tables = sorted(word for word in table_words() if len(word) >= SHORTEST and word not in counted)
        found: dict[str, list[str]] = {}
        for word in (*sorted(counted, key=lambda each: (-counted[each], each)), *tables):
            found.setdefault(word[0], []).append(word)
        return found
