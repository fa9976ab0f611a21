"""Which practices a host means by some words, and which suit those who are here. Shows nothing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from microsol_desktop.desk.first_practice import PracticeCard


def meant(cards: tuple[PracticeCard, ...], typed: str, people: int | None = None) -> tuple[PracticeCard, ...]:
    """The practices in which every typed word is found; those whose title has it come first, else they stay in order.

    A word counts in whatever case, with accents or without, and may be the middle of a longer one: "clinic", "listen".
    With `people`, only those that are for so many; one that does not say is for any number.
    """
    words = plain(typed).split()
    found = [card for card in cards if suits(card, people) and all(word in _told(card) for word in words)]
    return tuple(sorted(found, key=lambda card: _rank(card, words)))


def suits(card: PracticeCard, people: int | None) -> bool:
    """Whether a practice is for so many people."""
    return people is None or card.people is None or people in card.people


def plain(text: str) -> str:
    """Words as they are compared: in small letters, without accents."""
    if text.isascii():
        return text.lower()
    import unicodedata

    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _told(card: PracticeCard) -> str:
    """All words by which a practice may be looked for."""
    return plain("\n".join((card.title, card.summary, card.slug, card.credit, *card.needs, *card.levels)))


def _rank(card: PracticeCard, words: list[str]) -> int:
    """How far down a practice comes among those that are found, from 0.

    0: its title begins with what was typed, or has its first word whole ("clinic" is the English one, "clínica" the
    Portuguese); 1: its title has one of the words; 2: they are told of it in one breath; 3: all others.
    """
    title = plain(card.title)
    if not words or title.startswith(words[0]) or words[0] in title.split():
        return 0
    if any(word in title for word in words):
        return 1
    return 2 if " ".join(words) in _told(card) else 3
