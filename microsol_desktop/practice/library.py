"""All practices at hand, a shelf before the other. Reads no folder: shelves are handed in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, Protocol

from microsol_desktop.failure import Sentence
from microsol_desktop.practice.about import About, Slug

PICTURE_BEGINS = "!["


class Card(NamedTuple):
    """A practice in a list: what its front matter says, without the whole of it having been read.

    `stands_before` tells that an own practice has the name of one that ships and is found in its place. `trouble` is
    said where the file can't be read; then `about` is empty but for a title. `place` is where it is, for the host.
    """

    slug: Slug
    about: About
    own: bool
    place: str = ""
    stands_before: bool = False
    trouble: Sentence | None = None


class PracticeText(NamedTuple):
    """A practice as its file has it. `own`, `place` and `stands_before` are those of its card.

    `beside` is the folder that its pictures lie in, empty where it lies in none.
    """

    slug: Slug
    text: str
    own: bool
    place: str = ""
    stands_before: bool = False
    beside: str = ""


class WholeText(NamedTuple):
    """A practice and all that it includes, by the names under which they are included.

    `beside` holds, for those with pictures, the folder that these lie in.
    """

    texts: tuple[tuple[Slug, str], ...] = ()
    beside: tuple[tuple[Slug, str], ...] = ()


class Shelf(Protocol):
    """Where practices are kept: a folder, or texts in a test."""

    @property
    def own(self) -> bool:
        """Whether these are the host's, and not those that ship."""

    def cards(self) -> tuple[Card, ...]:
        """A card for each practice, in any order."""

    def slug_like(self, slug: Slug) -> Slug | None:
        """The practice of this name as the shelf spells it, upper and lower case and Unicode form being all one."""

    def text(self, slug: Slug) -> str:
        """The text of a practice that is here.

        Raises:
            ExpectedFailure: it can't be read, and why.

        """

    def place(self, slug: Slug) -> str:
        """Where a practice that is here lies, in words for the host."""

    @property
    def beside(self) -> str:
        """The folder in which pictures lie beside these practices; empty where there is none."""


class Library:
    """All practices; those on an earlier shelf stand before those of the same name on a later one."""

    def __init__(self, shelves: Sequence[Shelf]) -> None:
        self._shelves = tuple(shelves)

    def cards(self) -> tuple[Card, ...]:
        """A card for each practice that can be found, by title; variants stand behind what they are variants of."""
        found: dict[str, Card] = {}
        for shelf in self._shelves:
            for card in shelf.cards():
                before = found.setdefault(key_of(card.slug), card)
                if before.own and not card.own:
                    found[key_of(card.slug)] = before._replace(stands_before=True)
        return tuple(sorted(found.values(), key=lambda card: _path_to(card, found)))

    def find(self, slug: Slug) -> PracticeText | None:
        """The practice of this name; None where no shelf has it.

        Raises:
            ExpectedFailure: its file can't be read, and why.

        """
        having = [(shelf, there) for shelf in self._shelves if (there := shelf.slug_like(slug)) is not None]
        if not having:
            return None
        shelf, there = having[0]
        return PracticeText(
            slug=there,
            text=shelf.text(there),
            own=shelf.own,
            place=shelf.place(there),
            beside=shelf.beside,
            stands_before=shelf.own and any(not other.own for other, _ in having[1:]),
        )

    def whole(self, slug: Slug) -> WholeText:
        """A practice's text and those of all that it includes, and where their pictures lie.

        What can't be found is left out: compiling says so. Empty where the practice itself can't be found.

        Raises:
            ExpectedFailure: one of the files can't be read, and why.

        """
        texts: dict[Slug, str] = {}
        beside: dict[Slug, str] = {}
        waiting = [slug]
        while waiting:
            name = waiting.pop(0)
            if name in texts or (found := self.find(name)) is None:
                continue
            texts[name] = found.text
            if found.beside and PICTURE_BEGINS in found.text:
                beside[name] = found.beside
            waiting += [include for include, _ in includes_in(found.text)]
        return WholeText(tuple(texts.items()), tuple(beside.items()))

    def texts_for(self, slug: Slug) -> tuple[tuple[Slug, str], ...]:
        """The texts alone.

        Raises:
            ExpectedFailure: one of the files can't be read, and why.

        """
        return self.whole(slug).texts


def _path_to(card: Card, cards: Mapping[str, Card]) -> tuple[tuple[str, str], ...]:
    """The titles and slugs from what a practice is in the end a variant of down to itself; most are of nothing."""
    path = [card]
    while (name := path[-1].about.variant_of) and (before := cards.get(key_of(name))) and before not in path:
        path.append(before)
    return tuple((one.about.title.casefold(), one.slug) for one in reversed(path))


class TextShelf:
    """Practices that lie in no folder: one file that was opened, or what a test needs."""

    def __init__(self, texts: Mapping[Slug, str], *, own: bool = True, place: str = "", beside: str = "") -> None:
        self._texts = dict(texts)
        self._own = own
        self._place = place
        self._beside = beside

    @property
    def own(self) -> bool:
        return self._own

    def cards(self) -> tuple[Card, ...]:
        from microsol_desktop.practice.read_about import glance

        return tuple(Card(slug, glance(text), self._own, self._place) for slug, text in self._texts.items())

    def slug_like(self, slug: Slug) -> Slug | None:
        return like(slug, self._texts)

    def text(self, slug: Slug) -> str:
        return self._texts[slug]

    def place(self, _slug: Slug) -> str:
        return self._place

    @property
    def beside(self) -> str:
        return self._beside


def like(slug: Slug, slugs: Mapping[Slug, object]) -> Slug | None:
    """The name among these that is meant by another: itself, or one that differs in case or Unicode form only."""
    if slug in slugs:
        return slug
    wanted = key_of(slug)
    return next((other for other in slugs if key_of(other) == wanted), None)


def key_of(slug: str) -> str:
    """A practice's name as names are compared: a file system may know neither case nor Unicode forms."""
    if slug.isascii():
        return slug.lower()
    import unicodedata

    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", slug).casefold())


def includes_in(text: str) -> tuple[tuple[Slug, int], ...]:
    """The practices that a text includes, each with its line (from 1), without reading the whole text."""
    if "[[" not in text:
        return ()
    from microsol_desktop.practice.front_matter import read_front_matter
    from microsol_desktop.practice.heading import read_heading
    from microsol_desktop.practice.lines import sections, split_lines
    from microsol_desktop.practice.notes import Notes
    from microsol_desktop.practice.settings.phrase import Scope

    lines = split_lines(text.removeprefix("\ufeff"))
    found = []
    for section in sections(lines, read_front_matter(lines).body)[1:]:
        if "[[" in lines[section.heading]:
            heading = read_heading(lines[section.heading], section.heading + 1, Scope({}, {}), Notes())
            if heading.include:
                found.append((heading.include, section.heading + 1))
    return tuple(found)
