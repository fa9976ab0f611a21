"""The practices that a host may begin, and what each would be for the people here. Shows nothing itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from microsol_desktop.desk.first_practice import PracticeCard
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.about import Slug
from microsol_desktop.practice.library import Card, Library, PracticeText, WholeText, key_of
from microsol_desktop.store.places import ensure
from microsol_desktop.store.practice_folders import library_for_file, library_of

if TYPE_CHECKING:
    from microsol_desktop.desk.measuring import Measuring
    from microsol_desktop.desk.outline import Outline

LOOK_EVERY = 2_000
"""Milliseconds between two looks at the folders: a file saved in any editor is there when the host comes back."""


class _Opened(NamedTuple):
    """A file from elsewhere, and what tells that it is still as it was."""

    path: Path
    state: tuple[int, int]


class LibraryDesk(QObject):
    """Owns what is known of the practices: the host's own folder, those that ship, and files opened from elsewhere.

    Signals:
        changed: practices came, went or were written to.
    """

    changed = Signal()

    def __init__(
        self, shipped: Path, own: Path, parent: QObject | None = None, language: Callable[[], str] = str
    ) -> None:
        """`language` tells the letters of the host's, whose practices come first; none: all are alike."""
        super().__init__(parent)
        self._language = language
        self._shipped = shipped
        self._own = own
        self._opened: dict[Slug, _Opened] = {}
        self._library, self._folders = library_of(shipped, own)
        self._cards = self._read_cards()
        self._looking = QTimer(self, interval=LOOK_EVERY)
        self._looking.timeout.connect(self.look)
        self._measuring: Measuring | None = None

    @property
    def cards(self) -> tuple[PracticeCard, ...]:
        """All practices, by title, variants behind what they are variants of; those in other languages at the end."""
        return self._cards

    @property
    def folder(self) -> str:
        """The folder that hosts put practices into, or the home folder as long as it isn't there."""
        return str(self._own if self._own.is_dir() else Path.home())

    @property
    def own(self) -> Path:
        """The folder of the host's own practices, whether or not it is there."""
        return self._own

    def place(self, slug: Slug) -> tuple[Path, bool]:
        """The file of a practice, and whether it is the host's.

        Raises:
            ExpectedFailure: there is none, or it can't be read, and why.

        """
        if slug in self._opened:
            return self._opened[slug].path, True
        found = self._library.find(slug)
        if found is None:
            raise ExpectedFailure("practice-gone", "The practice “%1” is no longer there.", "Choose another.", (slug,))
        return Path(found.place), found.own

    def ships(self, slug: Slug) -> bool:
        """Whether a practice of this name came with the program, in the host's own words by now or not."""
        return any(key_of(card.slug) == key_of(slug) and (card.replaces or not card.own) for card in self._cards)

    def around(self, path: Path) -> Library:
        """Where what the practice in this file includes is found: for one from elsewhere, beside it first."""
        if path.parent != self._own:
            try:
                return library_for_file(path, self._shipped, self._own)[1]
            except ExpectedFailure:
                # It has gone, or can't be read any more: what is looked for beside it is then in no other place.
                return self._library
        return self._library

    def make_folder(self) -> Path:
        """The folder that hosts put practices into, made if it isn't there yet.

        Raises:
            ExpectedFailure: the disk refuses, and why.

        """
        return ensure(self._own)

    def watch(self, *, on: bool) -> None:
        """Look at the folders from time to time, as long as somebody sees the list."""
        if on and not self._looking.isActive():
            self.look()
            self._looking.start()
        elif not on:
            self._looking.stop()

    def look(self) -> None:
        """Look at the folders now; what has changed on the disk is read again."""
        folders_changed = any(folder.has_changed() for folder in self._folders)
        opened = {slug: _Opened(seen.path, _state_of(seen.path)) for slug, seen in self._opened.items()}
        if folders_changed:
            self._library, self._folders = library_of(self._shipped, self._own)
            self._cards = self._read_cards()
        if folders_changed or opened != self._opened:
            self._opened = opened
            self.changed.emit()

    def open(self, path: Path) -> Slug:
        """Take a file from anywhere among the practices, for as long as the program runs.

        Raises:
            ExpectedFailure: it can't be read, and why.

        """
        slug, _ = library_for_file(path, self._shipped, self._own)
        self._opened[slug] = _Opened(path, _state_of(path))
        return slug

    def elsewhere(self, slug: Slug) -> Path | None:
        """The file of a practice that was opened from anywhere but the host's own folder; None of any other."""
        seen = self._opened.get(slug)
        return seen.path if seen is not None and not _is_in(seen.path, self._own) else None

    def kept(self, slug: Slug) -> PracticeText | None:
        """The practice of this name among the host's own and those that ship, whatever was opened from elsewhere.

        Raises:
            ExpectedFailure: its file can't be read, and why.

        """
        return self._library.find(slug)

    def let_go(self, slug: Slug) -> None:
        """Know no more of a file that was opened: it is among the host's own now."""
        self._opened.pop(slug, None)

    def path(self, slug: Slug) -> Path | None:
        """The file of a practice that the host may change; None for those that ship."""
        if slug in self._opened:
            return self._opened[slug].path
        found = self._library.find(slug)
        return Path(found.place) if found is not None and found.own else None

    def whole(self, slug: Slug) -> WholeText:
        """A practice's text and those of all that it includes, as they are on the disk now.

        Raises:
            ExpectedFailure: one of them can't be read, and why.

        """
        if slug not in self._opened:
            return self._library.whole(slug)
        _, library = library_for_file(self._opened[slug].path, self._shipped, self._own)
        return library.whole(slug)

    def texts(self, slug: Slug) -> tuple[tuple[Slug, str], ...]:
        """The texts alone.

        Raises:
            ExpectedFailure: one of them can't be read, and why.

        """
        return self.whole(slug).texts

    def outline(self, slug: Slug, people: int) -> Outline:
        """What a practice would be for so many people, or why it can't begin. Never raises."""
        from microsol_desktop.desk.outline import outline_of

        return outline_of(self.library_of(slug), slug, people, self._path_or_none(slug))

    def length(self, slug: Slug, people: int) -> tuple[int, int, bool] | None:
        """The shortest and the planned seconds, and whether it is open; None where it can't begin."""
        from microsol_desktop.desk.outline import length_of

        return length_of(self.library_of(slug), slug, people)

    @property
    def measuring(self) -> Measuring:
        """What works out how long each takes; the same for every page that shows it."""
        if self._measuring is None:
            from microsol_desktop.desk.measuring import Measuring

            self._measuring = Measuring(self, self)
        return self._measuring

    def library_of(self, slug: Slug) -> Library:
        """Where a practice and what it includes are found; a file from elsewhere is read anew each time."""
        if slug not in self._opened:
            return self._library
        path = self._opened[slug].path
        try:
            _, library = library_for_file(path, self._shipped, self._own)
        except ExpectedFailure:
            # It has gone, or can't be read any more: then it is in none of the other places either, and is said.
            return Library(())
        return library

    def _path_or_none(self, slug: Slug) -> Path | None:
        try:
            return self.path(slug)
        except ExpectedFailure:
            # Why it can't be read is being said already.
            return None

    def _read_cards(self) -> tuple[PracticeCard, ...]:
        language = self._language()
        cards = (_card(card) for card in self._library.cards())
        # Who writes a practice says no language, mostly: one's own are in one's own.
        return tuple(sorted(cards, key=lambda card: not card.own and bool(language) and not card.is_in(language)))


def _card(card: Card) -> PracticeCard:
    about = card.about
    return PracticeCard(
        slug=card.slug,
        title=about.title,
        summary=about.summary,
        people=about.people,
        own=card.own,
        replaces=card.stands_before,
        trouble=card.trouble,
        needs=about.needs,
        levels=about.level,
        credit=about.credit,
        language=about.language,
        materials=about.materials,
        variant_of=about.variant_of,
    )


def _is_in(path: Path, folder: Path) -> bool:
    try:
        return path.resolve().parent == folder.resolve()
    except OSError:
        return False


def _state_of(path: Path) -> tuple[int, int]:
    """When a file was changed and how large it is; nothing of one that has gone."""
    try:
        about = path.stat()
    except OSError:
        return (0, -1)
    return (about.st_mtime_ns, about.st_size)
