"""Which practices a host means by some words, and which suit those who are here. Shows nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from microsol_desktop.desk.known_words import SHORT_WORD, as_compared, begins, is_told
from microsol_desktop.practice.plain import plain as plain  # noqa: PLC0414 known by this name to all who look for something

if TYPE_CHECKING:
    from microsol_desktop.desk.first_practice import PracticeCard
    from microsol_desktop.desk.known_words import KnownWords
    from microsol_desktop.desk.measuring import Measured
    from microsol_desktop.practice.asked import Asked
    from microsol_desktop.practice.needs import Region

NOTHING_MEASURED: Mapping[str, Measured] = {}
FOUND = 2
"""From this rank on, what was typed is told of a practice and does not stand in its title."""
_AROUND = " ,;.!?"


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
    names: tuple[str, ...] = ()
    """What the field calls it as well."""


class Searchable:
    """Practices that can be looked through at every key: what does not change with the words is made once."""

    def __init__(self, cards: tuple[PracticeCard, ...]) -> None:
        self.cards = cards
        self._sought: tuple[Sought, ...] | None = None
        self._regions: tuple[tuple[Region, ...], ...] | None = None
        self._bases: dict[str, str] | None = None
        self._slugs: frozenset[str] = frozenset()
        self._families: dict[str, str] = {}
        self._known_words: KnownWords | None = None

    def look(
        self,
        typed: str,
        people: int | None = None,
        measured: Mapping[str, Measured] = NOTHING_MEASURED,
        here: int | None = None,
    ) -> Looked:
        """The practices that are meant; those whose title has the words come first, else they stay in order.

        A word counts in whatever case, with accents or without, and may be the middle of a longer one: "clinic". What
        is understood otherwise ("9 people", "tired") is found where it holds; what is found to the letter comes before.
        What no practice has is left aside, and told. With `people`, only those that are for so many; one that does not
        say is for any number; what is not for `here` comes after what is. `measured` is what is known of how long they
        take and what is said in them; a time that is not known yet keeps none from being found.
        """
        if not typed.strip():
            return Looked(tuple(card for card in self.cards if suits(card, people)))
        from microsol_desktop.practice.asked import Kind, read_asked

        asked = tuple(self._known_as(one, measured) for one in read_asked(typed))
        found = self._found(asked, typed, people, measured, here)
        if not found and asked and asked[-1].may_go_on and asked[-1].kind is Kind.WORD:
            # Half a word at the end says nothing yet.
            less = self._found(asked[:-1], typed, people, measured, here)
            return Looked(less, asked[:-1]) if less else Looked(found, asked)
        return Looked(found, asked)

    def _known_as(self, asked: Asked, measured: Mapping[str, Measured]) -> Asked:
        """A word as some practice has it: as one of it, in its steps, or with a slip mended; else it is nowhere."""
        from microsol_desktop.desk.known_words import KnownWords
        from microsol_desktop.practice.asked import Kind

        if asked.kind is not Kind.WORD or asked.may_go_on:
            return asked
        if self._known_words is None:
            self._known_words = KnownWords(tuple(sought.told for sought in self._all()))
        return self._known_words.read(asked, measured)

    def _found(
        self,
        asked: tuple[Asked, ...],
        typed: str,
        people: int | None,
        measured: Mapping[str, Measured],
        here: int | None,
    ) -> tuple[PracticeCard, ...]:
        from microsol_desktop.practice.asked import Kind

        meant = [one for one in asked if one.kind is not Kind.NOWHERE]
        if asked and not meant:
            return ()
        phrase = as_compared(typed).strip(_AROUND)
        found = [sought for sought in self._all() if suits(sought.card, people)]
        named = [sought for sought in found if phrase in sought.title]
        for one in meant:
            holds = self._test(one, asked, measured)
            found = [sought for sought in found if holds(sought)]
        if named:
            called = {sought.place for sought in named}
            found = [*named, *(sought for sought in found if sought.place not in called)]
        if not any(one.words for one in meant):
            return tuple(sought.card for sought in found)
        order = self._order(tuple(meant), phrase, measured, here)
        return tuple(sought.card for sought in sorted(found, key=order))

    def _order(
        self, asked: tuple[Asked, ...], phrase: str, measured: Mapping[str, Measured], here: int | None
    ) -> Callable[[Sought], tuple[int, ...]]:
        """What comes before what: by its title, as what it is, by what is told of it, for those here, and by a mood."""
        from microsol_desktop.desk.suiting import how_well
        from microsol_desktop.practice.asked import Kind

        times = {Kind.AT_MOST, Kind.AT_LEAST}
        # What has no words was held by all that is found; what has some may have been found by these alone.
        letters = {Kind.WORD, Kind.IN_STEPS}
        tests = [self._holds(one, asked, measured) for one in asked if one.words and one.kind not in letters]
        words = as_compared(" ".join(word for one in asked if one.kind not in times for word in one.words)).split()
        # How people are is not what a practice is called: what is told of it in the same words comes no earlier.
        furthest = FOUND if {one.kind for one in asked} <= {Kind.MOOD, Kind.PEOPLE, *times} else 4
        well, regions = how_well(asked, measured, here), self._regions_of_all()

        def order(sought: Sought) -> tuple[int, ...]:
            rank = _rank(sought, words, phrase)
            # What no word is told of is among those that are found because it is so.
            is_so = rank == 4 or all(holds(sought) for holds in tests)
            return min(rank, FOUND), int(not is_so), min(rank, furthest), *well(sought.card, regions[sought.place])

        return order

    def _test(
        self, asked: Asked, everything: tuple[Asked, ...], measured: Mapping[str, Measured]
    ) -> Callable[[Sought], bool]:
        """What tells whether a practice is one that is asked for."""
        from microsol_desktop.practice.asked import Kind

        words = as_compared(" ".join(asked.words))
        match asked.kind:
            case Kind.WORD:
                return lambda sought: is_told(words, sought.told)
            case Kind.IN_STEPS:
                said = asked.words[0]
                return lambda sought: (known := measured.get(sought.card.slug)) is not None and said in known.words
            case _:
                pass
        holds = self._holds(asked, everything, measured)
        if not words:
            return holds
        if asked.kind is Kind.MOOD:
            # "Fun" is how people are, and no piece of "fundo".
            return lambda sought: (len(words) >= SHORT_WORD and begins(words, sought.told)) or holds(sought)
        return lambda sought: is_told(words, sought.told) or holds(sought)

    def _holds(
        self, asked: Asked, everything: tuple[Asked, ...], measured: Mapping[str, Measured]
    ) -> Callable[[Sought], bool]:
        from microsol_desktop.desk.suiting import holds

        test, regions = holds(asked, measured, everything), self._regions_of_all()
        return lambda sought: test(sought.card, regions[sought.place])

    def _regions_of_all(self) -> tuple[tuple[Region, ...], ...]:
        """Which needs each practice meets, worked out once."""
        if self._regions is None:
            from microsol_desktop.practice.needs import regions_of

            self._regions = tuple(regions_of(card.needs, card.people) for card in self.cards)
        return self._regions

    def family(self, card: PracticeCard) -> str:
        """The name of what a practice is in the end a variant of; its own where it is of nothing that is there."""
        found = self._families.get(card.slug)
        if found is None:
            found = self._families[card.slug] = self._base_of(str(card.slug))
        return found

    def _base_of(self, slug: str) -> str:
        if self._bases is None:
            self._bases = {str(each.slug): str(each.variant_of) for each in self.cards if each.variant_of}
            self._slugs = frozenset(str(each.slug) for each in self.cards)
        path = [slug]
        while (base := self._bases.get(path[-1], "")) in self._slugs and base not in path:
            path.append(base)
        return path[-1]

    def _all(self) -> tuple[Sought, ...]:
        if self._sought is None:
            self._sought = tuple(
                Sought(card, as_compared(card.title), _told(card), place, _names(card))
                for place, card in enumerate(self.cards)
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
    told = (card.title, card.summary, card.slug, card.credit, *card.needs, *card.levels, *_names(card))
    return as_compared("\n".join(("", *told)))


def _names(card: PracticeCard) -> tuple[str, ...]:
    from microsol_desktop.practice.also_called import ALSO_CALLED

    return tuple(map(as_compared, ALSO_CALLED.get(card.slug, ())))


def _rank(sought: Sought, words: list[str], phrase: str) -> int:
    """How far down a practice comes among those that are found, from 0.

    0: its title begins with what was typed, or has its first word whole ("clinic" is the English one, "clínica" the
    Portuguese), or it is another name of it; 1: its title has one of the words; 2: they are told of it in one breath;
    3: they are told of it; 4: all others, found by what they are and not by what they are called.
    """
    title, told = sought.title, sought.told
    if phrase in sought.names:
        return 0
    if not words:
        return 4
    for word in words:
        if word not in told:
            return 4
    if title.startswith(words[0]) or words[0] in title.split():
        return 0
    if any(word in title for word in words) or any(name.startswith(phrase) for name in sought.names):
        return 1
    together = " ".join(words)
    return 2 if f" {together}" in told or f"\n{together}" in told else 3
