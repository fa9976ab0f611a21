"""What a host does with whole steps: each a new text, with a word for the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from microsol_desktop.practice.edit import insert_step, move_step, remove_step
from microsol_desktop.practice.edit_slips import leave_out
from microsol_desktop.practice.edit_steps import can_be_joined, duplicate_step, insert_include, join_steps, split_step
from microsol_desktop.practice.model import Lasts, Practice, Settings, Slug, Span, Step
from microsol_desktop.practice.reading import Finding
from microsol_desktop.ui.editor.step_faults import mend_words
from microsol_desktop.ui.editor.step_mends import Mend
from microsol_desktop.ui.editor.text_mends import mended, ways_to_mend
from microsol_desktop.ui.kit.fill import fill

if TYPE_CHECKING:
    from microsol_desktop.desk.editor_desk import EditorDesk
    from microsol_desktop.desk.first_practice import PracticeCard
    from microsol_desktop.ui.editor.practice_choice import PracticeChoice
    from microsol_desktop.ui.editor.steps_view import StepsView
    from microsol_desktop.ui.editor.the_page import ThePage

USUAL = 300
"""Seconds that a new step has: a first guess, to be changed."""


class StepActs(QObject):
    """Adds, inserts, moves, doubles, splits, joins and removes steps on a page."""

    def __init__(self, page: ThePage) -> None:
        super().__init__(page.steps)
        self._page = page
        self.choice: PracticeChoice | None = None

    def connect_to(self, steps: StepsView) -> None:
        """Hear what is wished there."""
        steps.form.offer_practices(self.others)
        steps.about.offer_practices(self.others)
        steps.add_requested.connect(self.add)
        steps.insert_requested.connect(self.insert)
        steps.earlier_requested.connect(self._on_earlier)
        steps.later_requested.connect(self._on_later)
        steps.duplicate_requested.connect(self._on_duplicate)
        steps.join_requested.connect(self.join)
        steps.remove_requested.connect(self._on_remove)
        steps.list.move_requested.connect(self.move)
        steps.list.duplicate_requested.connect(self.duplicate)
        steps.list.remove_requested.connect(self.remove)
        self._page.text.offer_mends(self.ways_to_mend)
        self._page.text.mend_requested.connect(self.mend)

    def allow(self, practice: Practice, place: int) -> None:
        """Let be pressed what would do something with the chosen step."""
        steps, last = practice.steps, len(practice.steps) - 1
        joins = 0 <= place < last and can_be_joined(steps[place], steps[place + 1])
        self._page.steps.allow(earlier=place > 0, later=0 <= place < last, join=joins, any_step=bool(steps))

    def add(self) -> None:
        """A new step after the chosen one, its title ready to be written."""
        desk, to = self._desk, self._page.place + 1
        settings = Settings(time=Lasts(span=Span(shortest=USUAL, longest=USUAL)))
        step = Step(title=self.tr("New step"), settings=settings)
        self._page.put(insert_step(desk.text, to, step, reading=desk.reading), self.tr("Adding a step"), place=to)
        self._page.steps.form.begin()

    def insert(self) -> None:
        """Another practice after the chosen step; which, is asked."""
        from microsol_desktop.ui.editor.practice_choice import PracticeChoice

        self.choice = PracticeChoice(self._page.steps.window(), self.others())
        self.choice.taken.connect(self._on_taken)
        self.choice.closed.connect(self._on_choice_closed)
        self.choice.open()

    def others(self) -> tuple[PracticeCard, ...]:
        """The practices that this one can include."""
        own = self._desk.slug
        return tuple(card for card in self._page.practices() if card.slug != own and card.trouble is None)

    def move(self, place: int, to: int) -> None:
        """A step to another place."""
        words = fill(self.tr("Moving “%1”"), self._called(place))
        self._page.put(move_step(self._desk.text, place, to), words, place=to)

    def duplicate(self, place: int) -> None:
        """The same step once more."""
        desk = self._desk
        words = fill(self.tr("Duplicating “%1”"), self._called(place))
        self._page.put(duplicate_step(desk.text, place), words, place=place + 1)

    def split(self, at: int) -> None:
        """The chosen step in two, so many letters into its prompt."""
        desk, place = self._desk, self._page.place
        if place >= 0 and desk.reading.practice.steps[place].include is None:
            words = fill(self.tr("Splitting “%1”"), self._called(place))
            self._page.put(split_step(desk.text, place, at, reading=desk.reading), words, place=place + 1)

    def join(self) -> None:
        """The chosen step and the next as one."""
        desk, place = self._desk, self._page.place
        words = fill(self.tr("Joining “%1” with the next"), self._called(place))
        self._page.put(join_steps(desk.text, place, reading=desk.reading), words, place=place)

    def remove(self, place: int) -> None:
        """A step out, with the way back offered."""
        called = self._called(place)
        last = len(self._desk.reading.practice.steps) - 2
        text = remove_step(self._desk.text, place)
        self._page.put(text, fill(self.tr("Removing “%1”"), called), place=min(place, last))
        self._page.offer_back(fill(self.tr("“%1” is taken out."), called))

    def leave_out(self, line: int, column: int) -> None:
        """What can't be read at this place of the text."""
        self._page.put(leave_out(self._desk.text, line, column), self.tr("Leaving out what can't be read"))

    def ways_to_mend(self, finding: Finding) -> tuple[Mend, ...]:
        """What a fault in the text can be mended by."""
        return ways_to_mend(self._desk.reading.practice, finding)

    def mend(self, finding: Finding, mend: Mend) -> None:
        """A fault in the text, in the way that was chosen."""
        desk = self._desk
        self._page.put(mended(desk.text, desk.reading, finding, mend), mend_words(mend))
        self._page.text.go_to(finding)

    @property
    def _desk(self) -> EditorDesk:
        desk = self._page.desk
        assert desk is not None  # noqa: S101  # nothing can be pressed before there is one
        return desk

    def _called(self, place: int) -> str:
        step = self._desk.reading.practice.steps[place]
        return step.title or step.include or self.tr("No title yet")

    def _on_choice_closed(self) -> None:
        choice, self.choice = self.choice, None
        if choice is not None:
            choice.deleteLater()

    def _on_taken(self, slug: str) -> None:
        desk, to = self._desk, self._page.place + 1
        text = insert_include(desk.text, to, Slug(slug), reading=desk.reading)
        self._page.put(text, fill(self.tr("Inserting “%1”"), slug), place=to)

    def _on_earlier(self) -> None:
        self.move(self._page.place, self._page.place - 1)

    def _on_later(self) -> None:
        self.move(self._page.place, self._page.place + 1)

    def _on_duplicate(self) -> None:
        self.duplicate(self._page.place)

    def _on_remove(self) -> None:
        self.remove(self._page.place)
