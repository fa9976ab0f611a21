"""What the host does with the harvest: lines noted, put otherwise, moved, voted for, shown, and saved as a file."""

from __future__ import annotations

from pathlib import Path

from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.events import HarvestPutAway, HarvestRemoved, HarvestShown, PageTurned
from microsol_desktop.flow.harvest import Place
from microsol_desktop.flow.harvesting import changing, noting, voting


class HarvestDesk:
    """The harvest's named operations, over the desk of the run that it belongs to."""

    def __init__(self, desk: RunDesk) -> None:
        self._desk = desk

    @property
    def is_open(self) -> bool:
        """Whether there are lines that were not saved as they are."""
        return self._desk.run.basket.is_open

    def note(self, words: str, place: Place) -> bool:
        """Note a line there; answers whether it was kept. What can't be is said by the run's desk."""
        before = self._desk.run
        self._desk.happen(lambda at: noting(self._desk.run, words, place, at))
        return self._desk.run is not before

    def change(self, number: int, words: str, place: Place) -> bool:
        """Put a line otherwise, or elsewhere; without words it is taken out. Answers whether it could be done."""
        line = self._desk.run.basket.line(number)
        if line is not None and (line.words, line.place) == (words, place):
            return True
        before = self._desk.run
        self._desk.happen(lambda at: changing(self._desk.run, number, words, place, at))
        return self._desk.run is not before

    def remove(self, number: int) -> None:
        """Take a line out; taking that back brings it back."""
        self._desk.happen(lambda at: HarvestRemoved(at=at, line=number))

    def vote(self, number: int, by: int = 1) -> None:
        """A dot more on a line, or one less: a plain count, and never whose."""
        self._desk.happen(lambda at: voting(self._desk.run, number, by, at))

    def show(self, on: bool) -> None:
        """Show the lines on the stage, or what it showed before."""
        self._desk.happen(lambda at: HarvestShown(at=at, on=on))

    def toggle_shown(self) -> None:
        """Show the lines on the stage; shown already, put them away."""
        self.show(not self._desk.run.basket.shown)

    def turn_to(self, page: int) -> None:
        """Show this page (from 0), on which a line was just noted; the line taken back, the page is as it was."""
        self._desk.happen(lambda at: PageTurned(at=at, to=page, by_itself=True))

    def save(self, path: Path, data: bytes) -> bool:
        """Write the harvest into a file of its own; answers whether it is on the disk. What keeps it from is said."""
        from microsol_desktop.store.kept_file import save_file

        try:
            save_file(path, data)
        except ExpectedFailure as failure:
            self._desk.refused.emit(failure)
            return False
        self.put_away()
        return True

    def put_away(self) -> None:
        """The lines are safe elsewhere, or not needed any more: nothing asks for them again."""
        self._desk.happen(lambda at: HarvestPutAway(at=at))
