"""The practices that a host may begin, and what each would be for the people here. Shows nothing itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from microsol_desktop.desk.first_practice import PracticeCard
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.people import numbered
from microsol_desktop.practice.library import Card, Library, WholeText
from microsol_desktop.practice.model import Severity, Slug
from microsol_desktop.store.places import ensure
from microsol_desktop.store.practice_folders import library_for_file, library_of

LOOK_EVERY = 2_000
"""Milliseconds between two looks at the folders: a file saved in any editor is there when the host comes back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlineLine:
    """One step of a practice: its title, its settings in words, and its seconds for the people here (None: open)."""

    title: str
    settings: str
    seconds: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """What a practice would be for the people here. With `problems` it can't begin; each is one sentence."""

    slug: Slug
    title: str
    summary: str
    credits: tuple[str, ...] = ()
    lines: tuple[OutlineLine, ...] = ()
    planned_seconds: int = 0
    shortest_seconds: int = 0
    is_open: bool = False
    problems: tuple[str, ...] = ()
    path: Path | None = None


class LibraryDesk(QObject):
    """Owns what is known of the practices: the host's own folder, those that ship, and files opened from elsewhere.

    Signals:
        changed: practices came, went or were written to.
    """

    changed = Signal()

    def __init__(self, shipped: Path, own: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shipped = shipped
        self._own = own
        self._opened: dict[Slug, tuple[Library, Path]] = {}
        self._library, self._folders = library_of(shipped, own)
        self._cards = self._read_cards()
        self._looking = QTimer(self, interval=LOOK_EVERY)
        self._looking.timeout.connect(self.look)

    @property
    def cards(self) -> tuple[PracticeCard, ...]:
        """All practices, by title."""
        return self._cards

    @property
    def folder(self) -> str:
        """The folder that hosts put practices into, or the home folder as long as it isn't there."""
        return str(self._own if self._own.is_dir() else Path.home())

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
        if any(folder.has_changed() for folder in self._folders):
            self._library, self._folders = library_of(self._shipped, self._own)
            self._cards = self._read_cards()
            self.changed.emit()

    def open(self, path: Path) -> Slug:
        """Take a file from anywhere among the practices, for as long as the program runs.

        Raises:
            ExpectedFailure: it can't be read, and why.

        """
        slug, library = library_for_file(path, self._shipped, self._own)
        self._opened[slug] = (library, path)
        return slug

    def path(self, slug: Slug) -> Path | None:
        """The file of a practice that the host may change; None for those that ship."""
        if slug in self._opened:
            return self._opened[slug][1]
        found = self._library.find(slug)
        return Path(found.place) if found is not None and found.own else None

    def whole(self, slug: Slug) -> WholeText:
        """A practice's text and those of all that it includes, as they are on the disk now.

        Raises:
            ExpectedFailure: one of them can't be read, and why.

        """
        library = self._opened[slug][0] if slug in self._opened else self._library
        if slug in self._opened:
            _, library = library_for_file(self._opened[slug][1], self._shipped, self._own)
        return library.whole(slug)

    def texts(self, slug: Slug) -> tuple[tuple[Slug, str], ...]:
        """The texts alone.

        Raises:
            ExpectedFailure: one of them can't be read, and why.

        """
        return self.whole(slug).texts

    def outline(self, slug: Slug, people: int) -> Outline:
        """What a practice would be for so many people, or why it can't begin. Never raises."""
        try:
            texts = dict(self.texts(slug))
        except ExpectedFailure as failure:
            return Outline(slug=slug, title=slug, summary="", problems=(str(failure),), path=self._path_or_none(slug))
        if slug not in texts:
            gone = f"The practice “{slug}” is no longer there. Choose another."
            return Outline(slug=slug, title=slug, summary="", problems=(gone,))
        return self._outline_of(slug, texts, people)

    def _outline_of(self, slug: Slug, texts: dict[Slug, str], people: int) -> Outline:
        from microsol_desktop.flow.compile import compile_schedule
        from microsol_desktop.practice.read_about import glance

        about = glance(texts[slug])
        title = about.title or slug
        try:
            schedule = compile_schedule(slug, texts, numbered(people))
        except ExpectedFailure as failure:
            problems = _problems(slug, texts) or (str(failure),)
            path = self._path_or_none(slug)
            return Outline(slug=slug, title=title, summary=about.summary, problems=problems, path=path)
        lines = tuple(
            OutlineLine(title=line.title, settings=line.settings, seconds=line.seconds) for line in schedule.agenda
        )
        return Outline(
            slug=slug,
            title=title,
            summary=about.summary,
            credits=schedule.credits,
            lines=lines,
            planned_seconds=schedule.planned_seconds,
            shortest_seconds=schedule.shortest_seconds,
            is_open=schedule.is_open,
            path=self._path_or_none(slug),
        )

    def _path_or_none(self, slug: Slug) -> Path | None:
        try:
            return self.path(slug)
        except ExpectedFailure:
            # Why it can't be read is being said already.
            return None

    def _read_cards(self) -> tuple[PracticeCard, ...]:
        return tuple(_card(card) for card in self._library.cards())


def _card(card: Card) -> PracticeCard:
    summary = card.trouble or card.about.summary
    return PracticeCard(card.slug, card.about.title, summary, card.about.people, card.own, card.stands_before)


def _problems(slug: Slug, texts: dict[Slug, str]) -> tuple[str, ...]:
    """Each error with its line, and each thing that can't be run yet, in the practice itself or in one it includes."""
    from microsol_desktop.flow.not_yet import not_yet
    from microsol_desktop.practice.parse import parse

    said = []
    for name, text in texts.items():
        where = "" if name == slug else f"{name}, "
        said += [
            f"{where}line {finding.line}: {finding.sentence}"
            for finding in parse(text).findings
            if finding.severity is Severity.ERROR
        ]
    return tuple(said) or tuple(
        f"{missing.slug}, line {missing.line}: Microsol can't run “{missing.what}” yet."
        for missing in not_yet(slug, texts)
    )
