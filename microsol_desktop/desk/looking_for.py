"""Which practices a host means by some words, and which suit those who are here. Shows nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from microsol_desktop.practice.plain import plain as plain  # noqa: PLC0414 known by this name to all who look for something

if TYPE_CHECKING:
    from microsol_desktop.desk.first_practice import PracticeCard
    from microsol_desktop.desk.measuring import Measured
    from microsol_desktop.practice.asked import Asked
    from microsol_desktop.practice.needs import Region

NOTHING_MEASURED: Mapping[str, Measured] = {}


class Looked(NamedTuple):
    """What was found: the practices, and by what. `asked` is what was understood of the words."""

    cards: tuple[PracticeCard, ...]
    asked: tuple[Asked, ...] = ()


class Sought(NamedTuple):
    """A practice with the words by which it may be found, as they are compared."""

    card: PracticeCard
    title: str
    told: str
    place: int

    @property
    def regions(self) -> tuple[Region, ...]:
        """Which needs it meets."""
        from microsol_desktop.practice.needs import regions_of

        return regions_of(self.card.needs, self.card.people)


class Searchable:
    """Practices that can be looked through at every key: what does not change with the words is made once."""

    def __init__(self, cards: tuple[PracticeCard, ...]) -> None:
        self.cards = cards
        self._sought: tuple[Sought, ...] | None = None
        self._regions: dict[int, tuple[Region, ...]] = {}
        self._bases: dict[str, str] | None = None
        self._slugs: frozenset[str] = frozenset()

    def look(
        self,
        typed: str,
        people: int | None = None,
        measured: Mapping[str, Measured] = NOTHING_MEASURED,
    ) -> Looked:
        """The practices that are meant; those whose title has the words come first, else they stay in order.

        A word counts in whatever case, with accents or without, and may be the middle of a longer one: "clinic". What
        is understood otherwise ("9 people", "tired") is found where it holds; what is found to the letter comes before.
        With `people`, only those that are for so many; one that does not say is for any number. `measured` is what is
        known of how long they take; a time that is not known yet keeps none from being found.
        """
        if not typed.strip():
            return Looked(tuple(card for card in self.cards if suits(card, people)))
        from microsol_desktop.practice.asked import Kind, read_asked

        asked = read_asked(typed)
        words = [word for word in plain(typed).split() if word]
        found = self._found(asked, words, people, measured)
        if not found and asked and asked[-1].may_go_on and asked[-1].kind is Kind.WORD:
            # Half a word at the end says nothing yet.
            less = self._found(asked[:-1], words, people, measured)
            return Looked(less, asked[:-1]) if less else Looked(found, asked)
        return Looked(found, asked)

    def _found(
        self, asked: tuple[Asked, ...], words: list[str], people: int | None, measured: Mapping[str, Measured]
    ) -> tuple[PracticeCard, ...]:
        tests = [self._test(one, measured) for one in asked]
        found = [
            sought for sought in self._all() if suits(sought.card, people) and all(holds(sought) for holds in tests)
        ]
        if not any(one.words for one in asked):
            return tuple(sought.card for sought in found)
        return tuple(sought.card for sought in sorted(found, key=lambda one: _rank(one, words)))

    def _test(self, asked: Asked, measured: Mapping[str, Measured]) -> Callable[[Sought], bool]:
        """What tells whether a practice is one that is asked for."""
        from microsol_desktop.practice.asked import Kind

        words = asked.words
        if asked.kind is Kind.WORD:
            (word,) = words if len(words) == 1 else (" ".join(words),)
            return lambda sought: word in sought.told
        holds = self._holds(asked, measured)
        if not words:
            return holds
        return lambda sought: all(word in sought.told for word in words) or holds(sought)

    def _holds(self, asked: Asked, measured: Mapping[str, Measured]) -> Callable[[Sought], bool]:
        from microsol_desktop.desk.suiting import holds

        test = holds(asked, measured)
        return lambda sought: test(sought.card, self.regions(sought))

    def regions(self, sought: Sought) -> tuple[Region, ...]:
        """Which needs a practice meets, worked out once."""
        found = self._regions.get(sought.place)
        if found is None:
            found = self._regions[sought.place] = sought.regions
        return found

    def family(self, card: PracticeCard) -> str:
        """The name of what a practice is in the end a variant of; its own where it is of nothing that is there."""
        if self._bases is None:
            self._bases = {str(each.slug): str(each.variant_of) for each in self.cards if each.variant_of}
            self._slugs = frozenset(str(each.slug) for each in self.cards)
        path = [str(card.slug)]
        while (base := self._bases.get(path[-1], "")) in self._slugs and base not in path:
            path.append(base)
        return path[-1]

    def _all(self) -> tuple[Sought, ...]:
        if self._sought is None:
            self._sought = tuple(
                Sought(card, plain(card.title), _told(card), place) for place, card in enumerate(self.cards)
            )
        return self._sought


def meant(cards: tuple[PracticeCard, ...], typed: str, people: int | None = None) -> tuple[PracticeCard, ...]:
    """The practices that are meant among these, looked through once."""
    return Searchable(cards).look(typed, people).cards


def suits(card: PracticeCard, people: int | None) -> bool:
    """Whether a practice is for so many people."""
    return people is None or card.people is None or people in card.people


def _told(card: PracticeCard) -> str:
    """All words by which a practice may be looked for."""
    return plain("\n".join((card.title, card.summary, card.slug, card.credit, *card.needs, *card.levels)))


def _rank(sought: Sought, words: list[str]) -> int:
    """How far down a practice comes among those that are found, from 0.

    0: its title begins with what was typed, or has its first word whole ("clinic" is the English one, "clínica" the
    Portuguese); 1: its title has one of the words; 2: they are told of it in one breath; 3: they are told of it; 4: all
    others, found by what they are and not by what they are called.
    """
    title, told = sought.title, sought.told
    if not words:
        return 0
    if not all(word in told for word in words):
        return 4
    if title.startswith(words[0]) or words[0] in title.split():
        return 0
    if any(word in title for word in words):
        return 1
    return 2 if " ".join(words) in told else 3
