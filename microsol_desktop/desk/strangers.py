"""A practice from somebody else: what it is, before anything of it is kept, and keeping it among the host's own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.about import About, Slug
from microsol_desktop.practice.library import Library, PracticeText, includes_in, key_of
from microsol_desktop.practice.read_about import glance
from microsol_desktop.store.own_copies import copy_pictures, free_path, name_for, pictures_in
from microsol_desktop.store.places import ensure
from microsol_desktop.store.practice_files import not_saved, read_with_bytes, save_practice_file
from microsol_desktop.store.practice_folders import slug_of
from microsol_desktop.store.whole_file import replace_whole

if TYPE_CHECKING:
    from microsol_desktop.desk.editors import Editors
    from microsol_desktop.desk.library_desk import LibraryDesk

_NO_NAME = (".", "~", "#")
"""How the name of a file begins that no folder of practices shows."""


class Kept(Enum):
    """Whether the host has a practice already: not at all, to the letter, or another one under its name."""

    NOT = auto()
    SAME = auto()
    OTHER = auto()


class Where(Enum):
    """Where something lies that a practice includes."""

    BESIDE = auto()
    AT_HAND = auto()
    NOWHERE = auto()


class Included(NamedTuple):
    """A practice that another one includes, and where it is found."""

    slug: Slug
    title: str
    where: Where
    kept: Kept = Kept.SAME


class Stranger(NamedTuple):
    """A practice that was opened from elsewhere.

    `kept` says whether the host has it; `missing` are pictures that don't lie beside it. `twin` is the title of one
    that the host has under another name, and that is the same to the letter.
    """

    slug: Slug
    path: Path
    about: About
    kept: Kept
    includes: tuple[Included, ...] = ()
    missing: tuple[str, ...] = ()
    twin: str = ""

    @property
    def others(self) -> tuple[Included, ...]:
        """Those of its includes under whose name the host has another practice."""
        return tuple(one for one in self.includes if one.where is Where.BESIDE and one.kept is Kept.OTHER)

    @property
    def is_there(self) -> bool:
        """Whether there is nothing left to keep of it."""
        beside = (one for one in self.includes if one.where is Where.BESIDE)
        return self.kept is Kept.SAME and all(one.kept is not Kept.NOT for one in beside)

    @property
    def asks(self) -> bool:
        """Whether the host has to say what becomes of a name that is taken."""
        return self.kept is Kept.OTHER or bool(self.others)


class TakenIn(NamedTuple):
    """What was kept: under which name, which files were written with which bytes, and which were changed."""

    slug: Slug
    written: tuple[tuple[Path, bytes], ...]
    replaced: tuple[Slug, ...] = ()


class Strangers:
    """Shows what practices from elsewhere are, and takes them in.

    `editors` has those of the host's own that one takes the place of: what they were stays among their versions. `what`
    is what that change is called, for undo.
    """

    def __init__(self, library: LibraryDesk, editors: Callable[[], Editors] | None = None, what: str = "") -> None:
        self._library = library
        self._editors = editors
        self._what = what

    @property
    def can_replace(self) -> bool:
        """Whether one may take the place of the host's own."""
        return self._editors is not None

    def look(self, slug: Slug) -> Stranger | None:
        """What this practice is, if it was opened from elsewhere; None of the host's own, and of one that is gone."""
        path = self._library.elsewhere(slug)
        if path is None:
            return None
        try:
            file, _ = read_with_bytes(path)
            around, about = self._library.library_of(slug), glance(file.text)
            return Stranger(
                slug,
                path,
                about,
                self._kept(slug, path),
                tuple(self._includes(file.text, slug, path, around)),
                tuple(name for name in pictures_in(file.text) if not (path.parent / name).is_file()),
                self._twin(slug, path, about.title),
            )
        except ExpectedFailure:
            # Its page says why it can't be read.
            return None

    def keep(self, stranger: Stranger, *, in_place: bool = False) -> TakenIn:
        """Copy it, and what it includes and shows from beside it, into the host's folder.

        Where a name is taken it gets another one, or with `in_place` takes the place of the host's own.

        Raises:
            ExpectedFailure: a file can't be read or written, and why; what was written by then is gone again.

        """
        own = ensure(self._library.own)
        beside = [one.slug for one in stranger.includes if one.where is Where.BESIDE and one.kept is not Kept.SAME]
        taken = {one.slug for one in stranger.others} | ({stranger.slug} if stranger.kept is Kept.OTHER else set())
        coming = beside if stranger.kept is Kept.SAME else [*beside, stranger.slug]
        # Without the editors nothing knows what the host's own was like before.
        in_place = in_place and self.can_replace
        targets: dict[Slug, Path] = {}
        for slug in coming:
            place = self._place(slug, own) if in_place and slug in taken else None
            name = self._name(slug, stranger)
            targets[slug] = place or self._free(own, name, targets.values(), is_taken=slug in taken)
        names = {slug: slug_of(path) for slug, path in targets.items() if key_of(slug_of(path)) != key_of(slug)}
        written: list[tuple[Path, bytes]] = []
        replaced: list[Slug] = []
        try:
            for slug, target in targets.items():
                if self._copy(self._source(slug, stranger), target, names, written):
                    replaced.append(slug_of(target))
        except ExpectedFailure:
            self.let_go(TakenIn(stranger.slug, tuple(written), tuple(replaced)))
            raise
        self._library.let_go(stranger.slug)
        self._library.look()
        return TakenIn(names.get(stranger.slug, stranger.slug), tuple(written), tuple(replaced))

    def let_go(self, taken: TakenIn) -> None:
        """Have it as it was before: what was written goes, unless it was written to since."""
        for slug in taken.replaced:
            if self._editors is not None and (desk := self._editors().of(slug)).undoes == self._what:
                desk.undo()
        if self._editors is not None and taken.replaced:
            self._editors().finish()
        for path, data in taken.written:
            with suppress(OSError):
                if path.read_bytes() == data:
                    path.unlink()
        self._library.look()

    def _kept(self, slug: Slug, path: Path) -> Kept:
        mine = self._library.kept(slug)
        if mine is None:
            return Kept.NOT
        return Kept.SAME if _bytes(Path(mine.place)) == _bytes(path) else Kept.OTHER

    def _twin(self, slug: Slug, path: Path, title: str) -> str:
        """Only those of the same title are read: what is the same to the letter has the same."""
        data = _bytes(path)
        alike = (card.slug for card in self._library.cards if card.title == title and card.slug != slug)
        places = (mine.place for each in alike if (mine := self._library.kept(each)) is not None)
        return title if data is not None and any(_bytes(Path(place)) == data for place in places) else ""

    def _includes(self, text: str, slug: Slug, path: Path, around: Library) -> Iterator[Included]:
        """All that it includes, and what that includes, each once."""
        seen, waiting = {key_of(slug)}, [include for include, _ in includes_in(text)]
        while waiting:
            name = waiting.pop(0)
            if key_of(name) in seen:
                continue
            seen.add(key_of(name))
            found = around.find(name)
            if found is None:
                yield Included(name, name, Where.NOWHERE, Kept.NOT)
                continue
            waiting += [include for include, _ in includes_in(found.text)]
            yield self._included(found, path)

    def _included(self, found: PracticeText, path: Path) -> Included:
        title = glance(found.text).title or found.slug
        if Path(found.place).parent != path.absolute().parent:
            return Included(found.slug, title, Where.AT_HAND)
        return Included(found.slug, title, Where.BESIDE, self._kept(found.slug, Path(found.place)))

    def _source(self, slug: Slug, stranger: Stranger) -> Path:
        if slug == stranger.slug:
            return stranger.path
        found = self._library.library_of(stranger.slug).find(slug)
        return Path(found.place) if found is not None else stranger.path.with_name(f"{slug}.md")

    def _place(self, slug: Slug, own: Path) -> Path:
        """The file of the host's own that this one is to take the place of."""
        mine = self._library.kept(slug)
        return Path(mine.place) if mine is not None and mine.own else own / f"{slug}.md"

    def _name(self, slug: Slug, stranger: Stranger) -> str:
        """What its file would be called."""
        source = self._source(slug, stranger)
        is_shown = source.suffix.lower() == ".md" and not source.name.startswith(_NO_NAME)
        return source.stem if is_shown and source.stem.lower() != "readme" else name_for(stranger.about.title or slug)

    @staticmethod
    def _free(own: Path, name: str, promised: Iterable[Path], *, is_taken: bool) -> Path:
        """A file of this name, or with a number where another one, come with it or there before, is called so."""
        # What is taken by one that ships is no file of the host's.
        is_shipped = is_taken and not (own / f"{name}.md").exists()
        return free_path(own, f"{name}-2" if is_shipped else name, promised=promised)

    def _copy(self, source: Path, target: Path, names: dict[Slug, Slug], written: list[tuple[Path, bytes]]) -> bool:
        """Copy one file and its pictures; whether it took the place of one of the host's own."""
        from microsol_desktop.practice.including import with_other_includes

        file, data = read_with_bytes(source)
        text = with_other_includes(file.text, names)
        pictures = copy_pictures(text, source.parent, target.parent)
        written += [(path, path.read_bytes()) for path in pictures]
        if target.exists() and self._editors is not None:
            editors = self._editors()
            editors.put_at_once(editors.open(target), text, self._what)
            return True
        if text == file.text:
            _write(target, data)
        else:
            save_practice_file(target, text, file)
        written.append((target, target.read_bytes()))
        return False


def _write(target: Path, data: bytes) -> None:
    try:
        replace_whole(target, data)
    except OSError as refusal:
        raise not_saved(target, refusal) from refusal


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None
