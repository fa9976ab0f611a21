"""Which practice is included, by its title: while one types, those that are meant are offered below."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent

from microsol_desktop.desk.first_practice import PracticeCard
from microsol_desktop.desk.looking_for import plain
from microsol_desktop.practice.about import Slug
from microsol_desktop.ui.circles.names_below import NamesBelow
from microsol_desktop.ui.editor.step_fields import OneLine
from microsol_desktop.ui.editor.typed_words import as_included

Practices = Callable[[], tuple[PracticeCard, ...]]
"""Gives those that there are to choose from."""


def nothing() -> tuple[PracticeCard, ...]:
    """There is none to choose from."""
    return ()


def titles_of(cards: tuple[PracticeCard, ...]) -> dict[Slug, str]:
    """What each is called in a line; two of one title are told apart by their files' names."""
    often = Counter(card.title for card in cards)
    return {card.slug: f"{card.title} ({card.slug})" if often[card.title] > 1 else card.title for card in cards}


class IncludedField(OneLine):
    """What is typed is taken once it is chosen, or is a practice's title; left as it is otherwise, it is as it was.

    Signals:
        taken: this one (its slug; "" where it may be none).
    """

    taken = Signal(str)

    def __init__(self, name: str, *, may_be_none: bool = False) -> None:
        super().__init__(name, self.tr("A word of its title"))
        self._may_be_none = may_be_none
        self._practices: Practices = nothing
        self._slug = ""
        self.below = NamesBelow(self)
        self.below.chosen.connect(self._on_named)
        self.editingFinished.connect(self._on_finished)

    def offer(self, practices: Practices) -> None:
        """These can be meant."""
        self._practices = practices

    def show_slug(self, slug: str) -> None:
        """Show this one; what is being typed stays."""
        if slug != self._slug or not self.hasFocus():
            self._slug = slug
            self.show_words(self._title(slug))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.below.offer(list(titles_of(self._practices()).values()))

    def _title(self, slug: str) -> str:
        return titles_of(self._practices()).get(Slug(slug), slug) if slug else ""

    def _on_named(self, title: str) -> None:
        slug = next((slug for slug, known in titles_of(self._practices()).items() if known == title), None)
        if slug is not None:
            self._take(slug)

    def _on_finished(self) -> None:
        """Enter, or another field: one that is called so, or has that file; else as it was."""
        if self.below.is_choosing or self.text() == self._title(self._slug):
            return
        titles, typed = titles_of(self._practices()), plain(self.text()).strip()
        linked = as_included(self.text())
        called = [slug for slug, title in titles.items() if typed == plain(title) or slug == linked]
        offered = [slug for slug, title in titles.items() if title in self.below.offered]
        if not typed and self._may_be_none:
            self._take("")
        elif typed and (called or len(offered) == 1):
            self._take((called or offered)[0])
        else:
            self.setText(self._title(self._slug))

    def _take(self, slug: str) -> None:
        is_other, self._slug = slug != self._slug, slug
        self.setText(self._title(slug))
        if is_other:
            self.taken.emit(slug)
