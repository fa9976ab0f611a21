"""One practice in the hands of a host: as its steps and as its text, with one way back for both."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from microsol_desktop.desk.editor_desk import EditorDesk
from microsol_desktop.desk.editor_show import ABOUT, Show, people_measured, showing, times_of
from microsol_desktop.desk.first_practice import PracticeCard
from microsol_desktop.practice.changes import change_between
from microsol_desktop.practice.edit import replace_introduction, replace_step
from microsol_desktop.practice.edit_about import replace_about
from microsol_desktop.practice.lines import split_lines
from microsol_desktop.practice.model import About, Step, Words
from microsol_desktop.practice.reading import Finding, Reading, Severity
from microsol_desktop.ui.editor.editor_head import EditorHead, View
from microsol_desktop.ui.editor.editor_words import times_words
from microsol_desktop.ui.editor.keeping_bars import KeepingBars
from microsol_desktop.ui.editor.later import Later
from microsol_desktop.ui.editor.setting_fit import names_before
from microsol_desktop.ui.editor.step_acts import StepActs
from microsol_desktop.ui.editor.step_cards import cards_of, place_of_line, with_times
from microsol_desktop.ui.editor.steps_view import StepsView
from microsol_desktop.ui.editor.text_view import TextView
from microsol_desktop.ui.kit.scroll_page import ScrollPage
from microsol_desktop.ui.tokens import Theme

WIDEST = 110
"""In heights of a line of text."""
SHORT = 8_000
"""Letters: so short a text is checked at once; a longer one when the host takes a breath."""


class Around(NamedTuple):
    """What the page is given: how the windows look, and the practices that can be included."""

    theme: Callable[[], Theme]
    practices: Callable[[], tuple[PracticeCard, ...]] = tuple


class EditorPage(ScrollPage):
    """A page of home's window. Others hang what else can be done with a practice into its head (`head.add_act`).

    Signals:
        back_requested: back to where the host came from.
        begin_requested: begin this practice (its EditorDesk).
        said: a sentence for the bar above, and whether what it speaks of can be undone (by `undo`).
        people_changed: the host looks at it for so many people.
    """

    back_requested = Signal()
    begin_requested = Signal(object)
    said = Signal(str, bool)
    people_changed = Signal(int)

    def __init__(self, around: Around) -> None:
        super().__init__(WIDEST)
        self.around = around
        self._desk: EditorDesk | None = None
        self._place = ABOUT
        self._part = -1
        self._is_writing = False
        self._findings: tuple[str, tuple[Finding, ...]] = ("", ())
        self._show: tuple[str, Show] | None = None
        self._ahead: tuple[str, Reading] | None = None
        theme = around.theme()
        self.head = EditorHead()
        self.bars = KeepingBars()
        self.steps = StepsView(theme)
        self.text = TextView(theme)
        self.acts = StepActs(self)
        self._later = Later(self._work, self)
        self.column.addLayout(self.head)
        for widget in (self.bars, self.steps, self.text):
            self.column.addWidget(widget, 1 if widget is not self.bars else 0)
        self.bars.hide()
        self.text.hide()
        self._connect()

    @property
    def desk(self) -> EditorDesk | None:
        """The practice that is on the page."""
        return self._desk

    @property
    def place(self) -> int:
        """The step that is chosen (from 0); -1 is what the practice says of itself."""
        return self._place

    def show_desk(self, desk: EditorDesk, people: int) -> None:
        """Have this practice on the page, as it would be for so many people."""
        before, self._desk = self._desk, desk
        if before is not desk:
            if before is not None:
                before.changed.disconnect(self._on_changed)
                before.state_changed.disconnect(self._on_state)
                before.saved.disconnect(self._on_state)
            desk.changed.connect(self._on_changed)
            desk.state_changed.connect(self._on_state)
            desk.saved.connect(self._on_state)
            self._place, self._part, self._show = (0 if desk.reading.practice.steps else ABOUT), -1, None
            self.head.show_view(View.STEPS)
            self._on_view(View.STEPS)
        self.steps.stage.set_people(people)
        self.look()
        self._on_state()
        self._later.wish(at_once=True)

    def look(self) -> None:
        """Show all of the practice as it is now."""
        desk = self._desk
        if desk is None:
            return
        if len(desk.text) < SHORT:
            self._findings = (desk.text, desk.findings)
        self._place = min(self._place, len(desk.reading.practice.steps) - 1)
        self._show_text()
        self._show_cards()
        self._show_form()
        self._show_back_and_forth()

    def choose(self, place: int) -> None:
        """Have this step (-1: what the practice says of itself) in the middle, and on the stage."""
        self._place, self._part = place, -1
        self.steps.list.choose(place)
        self._show_form()
        self._show_on_stage()

    def put(self, text: str, what: str, *, place: int | None = None, joins: str = "") -> None:
        """Let the text be this, by something that the host did; then this step is chosen."""
        if self._desk is None:
            return
        if place is not None:
            self._part = -1
            self._place = place
        if self._desk.put(text, what, joins):
            self.look()
            self._show_on_stage()

    def undo(self) -> None:
        """Take back what was done last, in whichever view."""
        self._go(EditorDesk.undo)

    def redo(self) -> None:
        """Do it again."""
        self._go(EditorDesk.redo)

    @property
    def is_settled(self) -> bool:
        """Whether all is shown that follows from what was written."""
        return self._later.is_done

    def finish(self) -> None:
        """Do at once all that waits for a breath."""
        self._later.finish()

    def set_theme(self, theme: Theme) -> None:
        """Be drawn in these colours from now on."""
        self.steps.set_theme(theme)
        self.text.set_theme(theme)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._desk is not None:
            self._desk.rest()

    def _connect(self) -> None:
        head, steps = self.head, self.steps
        head.back_requested.connect(self.back_requested)
        head.view_chosen.connect(self._on_view)
        head.undo.clicked.connect(self.undo)
        head.redo.clicked.connect(self.redo)
        head.begin.clicked.connect(self._on_begin)
        head.mend.clicked.connect(self._on_mend)
        steps.list.chosen.connect(self._on_chosen)
        steps.list.entered.connect(self._on_entered)
        steps.form.changed.connect(self._on_step)
        steps.form.split_requested.connect(self.acts.split)
        steps.form.left_out.connect(self._on_left_out)
        steps.form.parts.opened_changed.connect(self._on_part)
        steps.about.changed.connect(self._on_about)
        steps.about.introduction_changed.connect(self._on_introduction)
        steps.stage.people_changed.connect(self._on_people)
        self.acts.connect_to(steps)
        self.text.edited.connect(self._on_text_edited)
        self.text.rested.connect(self._on_rest)
        for keys, slot in ((("Ctrl+Z",), self.undo), (("Ctrl+Shift+Z", "Ctrl+Y"), self.redo)):
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(slot)
        application = QCoreApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    # What the host writes.

    def _on_step(self, step: Step, joins: str) -> None:
        desk = self._desk
        if desk is None or self._place < 0:
            return
        reading = self._ahead[1] if self._ahead is not None and self._ahead[0] == desk.text else desk.reading
        practice, place = reading.practice, self._place
        if place >= len(practice.steps):
            return
        text = replace_step(desk.text, place, step, reading=reading)
        self._write(text, self.acts.writing_in(step.title), f"{joins} {place}" if joins else "")
        # What the text now says is known without reading it: the next key does not wait for that.
        steps = (*practice.steps[:place], step, *practice.steps[place + 1 :])
        self._ahead = (text, replace(reading, practice=replace(practice, steps=steps)))

    def _on_left_out(self, line: int, column: int) -> None:
        if self._desk is not None:
            from microsol_desktop.practice.edit_slips import leave_out

            self.put(leave_out(self._desk.text, line, column), self.tr("Leaving out what can't be read"))

    def _on_about(self, about: About, joins: str) -> None:
        if self._desk is not None:
            words = self.tr("Writing about this practice")
            self._write(replace_about(self._desk.text, about), words, f"about {joins}" if joins else "")

    def _on_introduction(self, words: Words, joins: str) -> None:
        if self._desk is not None:
            text = replace_introduction(self._desk.text, words, reading=self._desk.reading)
            self._write(text, self.tr("Writing the introduction"), f"introduction {joins}" if joins else "")

    def _on_text_edited(self, text: str, joins: str) -> None:
        self._write(text, self.tr("Writing in the text"), joins and f"text {joins}")

    def _write(self, text: str, what: str, joins: str) -> None:
        """What is typed is seen in its field already: all else comes when the host takes a breath."""
        if self._desk is not None:
            self._is_writing = True
            self._desk.put(text, what, joins)
            self._is_writing = False

    def _on_rest(self) -> None:
        if self._desk is not None:
            self._desk.rest()

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Another field, another change."""
        if self._desk is not None and now is not None and self.isAncestorOf(now):
            self._desk.rest()

    # What comes of it.

    def _on_changed(self) -> None:
        if self._is_writing:
            self._show_back_and_forth()
            self._show_text()
        else:
            self.look()
        self._later.wish()

    def _on_state(self) -> None:
        if self._desk is not None:
            self.head.say_kept(self._desk)
            self.bars.show_desk(self._desk)

    def _on_people(self, people: int) -> None:
        self.people_changed.emit(people)
        self._show = None
        self._later.wish()

    def _go(self, way: Callable[[EditorDesk], bool]) -> None:
        desk = self._desk
        if desk is None:
            return
        before = desk.text
        if way(desk):
            self._go_to_change(before, desk.text)

    def _go_to_change(self, before: str, after: str) -> None:
        """Have what was undone or done again in sight."""
        change = change_between(before, after)
        if change is None or self._desk is None:
            return
        practice = self._desk.reading.practice
        first = len(split_lines(after[: change.at]))
        head = place_of_line(practice, first + (1 if change.put.startswith("\n") else 0))
        if self.text.isVisible():
            self.text.field.go_to(first - 1)
        elif head != self._place:
            self.choose(head)

    def _work(self) -> Iterator[None]:
        """All that takes a moment, a slice at a time: what is wrong, how long it takes, how it looks."""
        desk = self._desk
        if desk is None:
            return
        text, practice = desk.text, desk.reading.practice
        yield
        self._findings = (text, desk.findings)
        yield
        if desk.text == text:
            self._show_cards()
            self._show_form()
            self.text.show_findings(self._findings[1])
            self.head.say_findings(self._findings[1])
        yield
        whole, here = desk.whole(), self.steps.stage.people.value
        shows: dict[int, Show] = {}
        measured = people_measured(practice.about.people, here)
        for people in dict.fromkeys((here, *measured)):
            for show in showing(desk.slug, dict(whole.texts), people, dict(whole.beside)):
                yield
                if show is not None:
                    shows[people] = show
            if people == here:
                self._show = (text, shows[here])
                self._show_on_stage()
                yield
        self.head.say_times(times_words(times_of([shows[people] for people in measured])))

    # Showing it.

    def _show_text(self) -> None:
        if self._desk is not None and self.text.isVisibleTo(self):
            self.text.show_text(self._desk.text)

    def _show_cards(self) -> None:
        desk = self._desk
        if desk is None:
            return
        practice = desk.reading.practice
        findings = self._findings[1] if self._findings[0] == desk.text else ()
        titles = {card.slug: card.title for card in self.around.practices()}
        cards = cards_of(practice, findings, None, titles)
        before = self.steps.list.steps.cards
        if self._show is not None and len(before) == len(cards):
            cards = with_times(cards, self._show[1])
        self.steps.list.show_cards(cards, self._place)
        self.head.say_title(practice.about.title)
        self.setAccessibleName(self.head.title.text())

    def _show_form(self) -> None:
        desk = self._desk
        if desk is None:
            return
        practice, findings = desk.reading.practice, self._findings[1] if self._findings[0] == desk.text else ()
        self.steps.show_about(on=self._place < 0)
        if self._place < 0:
            self.steps.about.show_about(practice.about)
            self.steps.about.show_introduction(practice.introduction)
        else:
            step, last = practice.steps[self._place], len(practice.steps) - 1
            end = practice.steps[self._place + 1].line if self._place < last else None
            own = tuple(one for one in findings if one.line >= step.line and (end is None or one.line < end))
            self.steps.form.show_step(step, names_before(practice, self._place), own)
        self.acts.allow(practice, self._place)

    def _show_on_stage(self) -> None:
        """The chosen step on the stage, and how long each takes; kept as it was until that is worked out anew."""
        if self._show is None or self._desk is None:
            return
        text, show = self._show
        if text == self._desk.text:
            self.steps.list.show_times(show)
        is_faulty = self.steps.list.steps.cards[self._place + 1].mark is Severity.ERROR
        self.steps.stage.show_step(show, self._place, self._part, is_faulty=is_faulty)

    def _show_back_and_forth(self) -> None:
        if self._desk is not None:
            self.head.allow(self._desk)

    # What the host presses.

    def _on_chosen(self, place: int) -> None:
        self._place, self._part = place, -1
        self._show_form()
        self._show_on_stage()

    def _on_part(self, part: int) -> None:
        """The stage shows the part that is open."""
        self._part = part
        self._show_on_stage()

    def _on_entered(self) -> None:
        if self._place >= 0:
            self.steps.form.begin()

    def _on_view(self, view: View) -> None:
        is_text = view is View.TEXT
        desk = self._desk
        was_text = self.text.isVisibleTo(self)
        self.steps.setVisible(not is_text)
        self.text.setVisible(is_text)
        if desk is None:
            return
        desk.rest()
        if is_text and not was_text:
            self.text.show_text(desk.text)
            self.text.show_findings(desk.findings)
            steps = desk.reading.practice.steps
            self.text.field.go_to(steps[self._place].line - 1 if self._place >= 0 else 0)
        elif was_text and not is_text:
            line = self.text.field.textCursor().blockNumber() + 1
            self._place = place_of_line(desk.reading.practice, line)
            self.look()
            self._show_on_stage()

    def _on_mend(self) -> None:
        """To the first thing that is wrong, in the text."""
        self.head.show_view(View.TEXT)
        self._on_view(View.TEXT)
        if self._desk is not None and self._desk.findings:
            self.text.go_to(self._desk.findings[0])

    def _on_begin(self) -> None:
        if self._desk is not None:
            self.begin_requested.emit(self._desk)
