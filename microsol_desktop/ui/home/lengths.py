"""How long practices take, as home tells it: for those who are here, or for as many as somebody looks for."""

from __future__ import annotations

from PySide6.QtCore import QObject

from microsol_desktop.desk.measuring import Measured, Measuring
from microsol_desktop.ui.home.home_page import HomePage
from microsol_desktop.ui.kit.words import length_words


class Lengths(QObject):
    """Has lengths worked out one by one, between what the host does: a long list never makes anybody wait."""

    def __init__(self, page: HomePage, measuring: Measuring) -> None:
        """`page` is complete: its list and its search are there."""
        super().__init__(page)
        self._page = page
        self._measuring = measuring
        page.search.changed.connect(self._on_looked_for)
        measuring.measured_one.connect(self._on_measured_one)
        measuring.measured_all.connect(self._on_measured_all)

    def look(self) -> None:
        """Work them out for those who are here, first of all what can be begun at once."""
        start = self._page.start
        self._measuring.want(start.people.value, first=start.slug)

    @property
    def _people_told(self) -> int:
        from microsol_desktop.desk.shelves import people_asked

        return people_asked(self._page.practices.practices.asked, self._page.start.people.value)

    def _on_looked_for(self) -> None:
        """Where the words say for how many, the list tells how long each takes for those."""
        people = self._people_told
        self._page.practices.practices.show_measured(self._measuring.known(people))
        self._measuring.want(people)

    def _on_measured_one(self, slug: str, people: int) -> None:
        start = self._page.start
        if slug == start.slug and people == start.people.value:
            start.show_length(_words(self._measuring.known(people).get(slug)))

    def _on_measured_all(self, people: int) -> None:
        if people == self._people_told:
            self._page.practices.practices.show_measured(self._measuring.known(people))


def _words(found: Measured | None) -> str:
    """Empty where it can't be told."""
    return length_words(found) if found is not None else ""
