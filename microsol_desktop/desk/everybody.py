"""Everybody as they are looked for: by name, circle, place, language or what they offer, in whatever case or accent.

What is compared is folded once, on the thread that asks the record, all in one piece; a key stroke only looks. Rows are
numbers, and a row is made into somebody where it is shown: of 15,000 those are a dozen.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from microsol_desktop.circle.everybody import NOTHING, Around, Glance, Named, OfferWords, glance
from microsol_desktop.desk.looking_for import plain


class Everybody(NamedTuple):
    """Everybody by name. `words` is all that each is found by, folded, the name first."""

    named: Named
    folded: tuple[str, ...]
    around: Around
    words: tuple[str, ...]

    def person(self, row: int) -> Glance:
        """Who stands in this row."""
        id_ = self.named.ids[row]
        child = id_ in self.named.children
        return glance(id_, self.named.names[row], child=child, around=self.around)

    def of_that_name(self, name: str) -> tuple[Glance, ...]:
        """All who are called exactly so, whatever the case or accents."""
        wanted = _one_line(plain(name))
        return tuple(self.person(row) for row, one in enumerate(self.folded) if one == wanted)


class Searched(NamedTuple):
    """What came of a search: `rows` as they are shown, `meant` as they stand in the list."""

    words: tuple[str, ...]
    rows: Sequence[int]
    meant: Sequence[int]


NOBODY = Everybody(Named((), (), frozenset()), (), NOTHING, ())


def by_name(named: Named) -> Everybody:
    """The names in their order, to be found by name alone as long as nothing else is known."""
    folded = _folded(named.names)
    order = sorted(range(len(folded)), key=folded.__getitem__)
    there = Named(tuple(map(named.ids.__getitem__, order)), tuple(map(named.names.__getitem__, order)), named.children)
    words = tuple(map(folded.__getitem__, order))
    return Everybody(there, words, NOTHING, words)


def with_words(everybody: Everybody, around: Around, language_words: Callable[[str], str]) -> Everybody:
    """The same with what stands beside the names. `language_words` gives all names of a language, by its letters."""
    fold = cache(plain)

    @cache
    def tongues(languages: tuple[str, ...]) -> str:
        return plain("\n".join(language_words(one) for one in languages))

    def all_of(id_: bytes, name: str) -> str:
        words = [name]
        if id_ in around.circles:
            words += [fold(circle.name) for circle in around.circles[id_]]
        if id_ in around.places:
            words.append(fold(around.places[id_]))
        if id_ in around.languages:
            words.append(tongues(around.languages[id_]))
        if id_ in around.adults:
            words.append(plain(around.adults[id_]))
        if id_ in around.offers:
            words += [fold(offer.words) for offer in around.offers[id_]]
        return "\n".join(words)

    words = tuple(map(all_of, everybody.named.ids, everybody.folded))
    return everybody._replace(around=around, words=words)


def find(everybody: Everybody, typed: str, before: Searched | None = None) -> Searched:
    """Those in whom every typed word is found: whose name begins with it first, then whose name has it, then the rest.

    A word may be the middle of a longer one. Nothing typed: everybody. `before` is the last search in the same list:
    where its words were only typed further, nobody else need be looked at.
    """
    words = tuple(plain(typed).split())
    if not words:
        everyone = range(len(everybody.folded))
        return Searched(words, everyone, everyone)
    meant: Sequence[int] = range(len(everybody.folded))
    if before is not None and _goes_on(before.words, words):
        meant = before.meant
    told = everybody.words
    for word in words:
        meant = [row for row in meant if word in told[row]]
    return Searched(words, _ranked(everybody.folded, words, meant), meant)


def offer_meant(person: Glance, words: Sequence[str]) -> OfferWords | None:
    """What of theirs is offered or needed in the words that were typed, where the name alone does not have them."""
    name = plain(person.name)
    missing = [word for word in words if word not in name]
    return next((offer for offer in person.offers if any(word in plain(offer.words) for word in missing)), None)


def _ranked(folded: Sequence[str], words: tuple[str, ...], meant: Sequence[int]) -> list[int]:
    """By how near the name comes. The names are sorted, so those that begin with a word stand together."""
    named: Sequence[int] = meant
    for word in words:
        named = [row for row in named if word in folded[row]]
    first, after = bisect_left(folded, words[0]), bisect_left(folded, words[0] + _AFTER_ALL_LETTERS)
    begin = named[bisect_left(named, first) : bisect_left(named, after)]
    others = [*named[: bisect_left(named, first)], *named[bisect_left(named, after) :]]
    if len(named) == len(meant):
        return [*begin, *others]
    by_name = set(named)
    return [*begin, *others, *[row for row in meant if row not in by_name]]


def _goes_on(before: tuple[str, ...], now: tuple[str, ...]) -> bool:
    """Whether whoever is meant now was meant before: each word is one of then, or goes on from it."""
    return bool(before) and all(any(later.startswith(word) for later in now) for word in before)


def _one_line(words: str) -> str:
    return " ".join(words.split())


_BETWEEN = "\0"
_AFTER_ALL_LETTERS = chr(0x10FFFF)


def _folded(names: Sequence[str]) -> tuple[str, ...]:
    """Each name as it is compared, on one line. In one piece: one by one, thousands take ten times as long."""
    whole = _BETWEEN.join(names)
    if not whole.isascii():
        whole = unicodedata.normalize("NFKD", whole.casefold())
        for mark in [letter for letter in set(whole) if unicodedata.combining(letter)]:
            whole = whole.replace(mark, "")
    else:
        whole = whole.lower()
    if any(blank in whole for blank in ("\n", "\r", "\t", "  ")):
        folded = tuple(map(_one_line, whole.split(_BETWEEN)))
    else:
        folded = tuple(whole.split(_BETWEEN))
    # Nobody is called by a character that says nothing; but a file brought from elsewhere may hold anything.
    return folded if len(folded) == len(names) else tuple(_one_line(plain(name)) for name in names)
