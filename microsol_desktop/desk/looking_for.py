"""Which practices a host means by some words, and which suit those who are here. Shows nothing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from microsol_desktop.desk.first_practice import PracticeCard


def meant(cards: tuple[PracticeCard, ...], typed: str, people: int | None = None) -> tuple[PracticeCard, ...]:
    """The practices in which every typed word is found, those first whose title has one of them, else by title.

    A word counts in whatever case, with accents or without, and may be the middle of a longer one: "clinic", "listen".
    With `people`, only those that are for so many; one that does not say is for any number.
    """
    words = plain(typed).split()
    found = [card for card in cards if suits(card, people) and all(word in _told(card) for word in words)]
    return tuple(sorted(found, key=lambda card: _rank(plain(card.title), words)))


def suits(card: PracticeCard, people: int | None) -> bool:
    """Whether a practice is for so many people."""
    if people is None or card.people is None:
        return True
    return card.people.lowest <= people and (card.people.highest is None or people <= card.people.highest)


def plain(text: str) -> str:
    """Words as they are compared: in small letters, without accents."""
    if text.isascii():
        return text.lower()
    import unicodedata

    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _told(card: PracticeCard) -> str:
    """All words by which a practice may be looked for."""
    return plain("\n".join((card.title, card.summary, card.slug, *card.needs, *card.levels)))


def _rank(title: str, words: list[str]) -> int:
    """0 where the title begins with what is looked for, 1 where it has it, 2 where only what is told of it has."""
    if not words:
        return 0
    if title.startswith(words[0]):
        return 0
    return 1 if any(word in title for word in words) else 2
