"""The gatherings still under way, as home offers them. Owns neither a run nor the practices."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from microsol_desktop.store.let_go import bring_back, purge, set_aside
from microsol_desktop.store.unfinished import Unfinished, to_be_taken_over, unfinished

__all__ = ["HomeDesk", "Unfinished"]


class HomeDesk:
    """Knows what was under way when the program was last left."""

    def __init__(self, journals: Path) -> None:
        self._journals = journals
        self._let_go: Path | None = None
        # What was let go before the program was killed is gone, as was said.
        purge(journals)

    def under_way(self) -> tuple[Unfinished, ...]:
        """Gatherings that can go on, the last one first; not those that another window has."""
        return tuple(found for found in unfinished(self._journals) if not found.in_use)

    @property
    def waits_for_the_record(self) -> bool:
        """Whether there are gatherings that have ended, and that the record has not taken over yet."""
        return bool(to_be_taken_over(self._journals))

    def let_go(self, journal: Path) -> None:
        """This one won't go on. It can be taken back until the program closes."""
        try:
            self._let_go = set_aside(journal)
        except FileNotFoundError:
            # Another window was quicker: it is gone, as was wished.
            self._let_go = None

    def take_back(self) -> None:
        """The one let go last is under way again."""
        if self._let_go is not None:
            with suppress(FileNotFoundError):
                bring_back(self._let_go)
            self._let_go = None

    def close(self) -> None:
        """What was let go is removed for good."""
        purge(self._journals)
