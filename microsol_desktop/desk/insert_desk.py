"""A break, a silence, a round or any practice, brought in while another goes on. Knows no widget."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from microsol_desktop.desk.looking_for import meant
from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.flow.events import Inserted
from microsol_desktop.flow.inserting import innermost, inserting
from microsol_desktop.practice.format import format_practice
from microsol_desktop.practice.literal import literal
from microsol_desktop.practice.model import (
    About,
    Each,
    Lasts,
    Pause,
    Practice,
    Settings,
    Slug,
    Span,
    Step,
    Words,
)

if TYPE_CHECKING:
    from microsol_desktop.desk.first_practice import PracticeCard
    from microsol_desktop.practice.library import WholeText


class Practices(Protocol):
    """The practices that there are."""

    @property
    def cards(self) -> tuple[PracticeCard, ...]: ...

    def whole(self, slug: Slug) -> WholeText: ...

    def length(self, slug: Slug, people: int) -> tuple[int, int, bool] | None: ...


class InsertDesk:
    """Brings something in here and now, and goes back to the evening."""

    def __init__(self, desk: RunDesk) -> None:
        self._desk = desk
        self._practices: Callable[[], Practices] | None = None

    def set_practices(self, practices: Callable[[], Practices]) -> None:
        """Where the practices are found, once somebody asks for them."""
        self._practices = practices

    @property
    def goes_back_to(self) -> str:
        """What the evening goes on with when what was brought in is over; empty where nothing was."""
        run = self._desk.run
        while run.inner is not None and run.inner.inner is not None:
            run = run.inner
        return run.cue.title if run.inner is not None else ""

    def looked_for(self, typed: str) -> tuple[PracticeCard, ...]:
        """The practices that can be meant by these words."""
        if self._practices is None:
            return ()
        return tuple(card for card in meant(self._practices().cards, typed) if card.trouble is None)

    def length(self, slug: Slug) -> tuple[int, int, bool] | None:
        """The shortest and the planned seconds of a practice with those who are here, and whether it is open."""
        here = len(innermost(self._desk.run).schedule.people)
        return None if self._practices is None else self._practices().length(slug, here)

    def bring(self, slug: Slug) -> None:
        """A practice as it is on the disk now, with its title card."""
        practices = self._practices
        if practices is not None:
            self._desk.happen(lambda at: _bringing(self._desk, practices(), slug, at))

    def bring_break(self, title: str, note: str, seconds: int) -> None:
        """So long a break; the note is for the host alone."""
        self._bring_step(
            Step(title=title, words=_told(note), settings=Settings(time=Lasts(span=_just(seconds)), pause=Pause.BREAK))
        )

    def bring_silence(self, title: str, note: str, seconds: int) -> None:
        """So long a silence; the note is for the host alone."""
        self._bring_step(
            Step(title=title, words=_told(note), settings=Settings(time=Lasts(span=_just(seconds)), silent=True))
        )

    def bring_round(self, title: str, prompt: str, note: str, seconds: int) -> None:
        """A round in which everybody has so long a turn; the note is for the host alone."""
        words = _told(note, prompt)
        self._bring_step(Step(title=title, words=words, settings=Settings(time=Each(span=_just(seconds)))))

    def go_back(self) -> None:
        """On with the evening where it was."""
        self._desk.rejoin()

    def _bring_step(self, step: Step) -> None:
        """A practice of one step, made on the spot, without a title card before it."""
        slug = Slug("brought-in")
        text = format_practice(Practice(about=About(title=step.title), steps=(step,)))
        self._desk.happen(lambda at: inserting(self._desk.run, slug, {slug: text}, at, at_once=True))


def _bringing(desk: RunDesk, practices: Practices, slug: Slug, at: float) -> Inserted:
    texts, beside = practices.whole(slug)
    return inserting(desk.run, slug, dict(texts), at, beside=beside)


def _just(seconds: int) -> Span:
    return Span(shortest=seconds, longest=seconds)


def _told(note: str, prompt: str = "") -> Words:
    """What the room is asked, and what only the host reads, both to the letter."""
    return Words(prompt=literal(prompt), host_note=literal(note))
