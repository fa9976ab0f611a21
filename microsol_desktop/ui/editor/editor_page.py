"""One practice in the hands of a host: as its steps and as its text, with one way back for both."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QShowEvent

from microsol_desktop.desk.editor_desk import EditorDesk
from microsol_desktop.desk.editor_show import ABOUT
from microsol_desktop.desk.first_practice import PracticeCard
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.reading import Severity
from microsol_desktop.ui.editor.back_and_forth import BackAndForth
from microsol_desktop.ui.editor.editor_head import EditorHead, View
from microsol_desktop.ui.editor.following import Following
from microsol_desktop.ui.editor.keeping_bars import KeepingBars
from microsol_desktop.ui.editor.setting_fit import names_before
from microsol_desktop.ui.editor.step_acts import StepActs
from microsol_desktop.ui.editor.step_cards import cards_of, findings_of, with_times
from microsol_desktop.ui.editor.steps_view import StepsView
from microsol_desktop.ui.editor.text_view import TextView
from microsol_desktop.ui.editor.the_page import Around as Around  # noqa: PLC0414 - who makes the page asks here
from microsol_desktop.ui.editor.two_views import TwoViews
from microsol_desktop.ui.editor.writing import Writing
from microsol_desktop.ui.kit.said import said_of
from microsol_desktop.ui.kit.scroll_page import ScrollPage
from microsol_desktop.ui.tokens import Theme

WIDEST = 110
"""In heights of a line."""


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
        self._is_offering_back = False
        theme = around.theme()
        self.head = EditorHead()
        self.bars = KeepingBars()
        self.steps = StepsView(theme)
        self.text = TextView(theme)
        self.acts = StepActs(self)
        self.following = Following(self)
        self.views = TwoViews(self)
        self.writing = Writing(self)
        self._back_and_forth = BackAndForth(self, self)
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

    def practices(self) -> tuple[PracticeCard, ...]:
        """The practices that can be included."""
        return self.around.practices()

    def show_desk(self, desk: EditorDesk, people: int) -> None:
        """Have this practice on the page, as it would be for so many people."""
        before, self._desk = self._desk, desk
        if before is not desk:
            if before is not None:
                before.changed.disconnect(self._on_changed)
                before.state_changed.disconnect(self._on_state)
                before.saved.disconnect(self._on_state)
                before.refused.disconnect(self._on_refused)
            desk.changed.connect(self._on_changed)
            desk.state_changed.connect(self._on_state)
            desk.saved.connect(self._on_state)
            desk.refused.connect(self._on_refused)
            self.views.show_view(View.STEPS)
            self._place, self._part = (0 if desk.reading.practice.steps else ABOUT), -1
        self.steps.stage.set_people(people)
        self.following.begin(desk, people)
        self.look()
        self._on_state()

    def look(self) -> None:
        """Show all of the practice as it is now."""
        desk = self._desk
        if desk is None:
            return
        self._place = min(self._place, len(desk.reading.practice.steps) - 1)
        self._show_title()
        self._show_text()
        self._show_cards()
        self._show_form()
        self._show_back_and_forth()

    def choose(self, place: int) -> None:
        """Have this step (-1: what the practice says of itself) in the middle, and on the stage."""
        self._place, self._part = place, -1
        self.look()
        self._show_on_stage()

    def put(self, text: str, what: str, *, place: int | None = None, joins: str = "") -> None:
        """Let the text be this, by something that the host did; then this step is chosen."""
        if self._desk is None:
            return
        before = self._place, self._part
        if place is not None:
            self._place, self._part = place, -1
        if not self._desk.put(text, what, joins):
            self._place, self._part = before

    def begin_writing(self) -> None:
        """The host writes the title of a practice that is new."""
        self.choose(ABOUT)
        self.steps.about.begin()

    def offer_back(self, sentence: str) -> None:
        """Say what was done, with Undo beside it, until something else is done."""
        self._is_offering_back = True
        self.said.emit(sentence, True)

    def undo(self) -> None:
        """Take back what was done last, in whichever view."""
        self._back_and_forth.undo()

    def redo(self) -> None:
        """Do it again."""
        self._back_and_forth.redo()

    def set_theme(self, theme: Theme) -> None:
        """Be drawn in these colours from now on."""
        self.steps.set_theme(theme)
        self.text.set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._speak()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes here by the keys goes on in what is shown."""
        super().focusInEvent(event)
        (self.steps.list if self.steps.isVisibleTo(self) else self.text.field).setFocus(event.reason())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.around.speak_to_room("")
        if self._desk is not None:
            self._desk.rest()

    def _connect(self) -> None:
        head, steps = self.head, self.steps
        head.back_requested.connect(self.back_requested)
        head.begin.clicked.connect(self._on_begin)
        steps.list.chosen.connect(self._on_chosen)
        steps.list.entered.connect(self._on_entered)
        steps.form.split_requested.connect(self.acts.split)
        steps.form.left_out.connect(self.acts.leave_out)
        steps.form.parts.opened_changed.connect(self._on_part)
        steps.stage.people_changed.connect(self._on_people)
        self.acts.connect_to(steps)
        self.following.checked.connect(self._on_checked)
        self.following.shown.connect(self._show_on_stage)
        self.following.timed.connect(head.say_times)

    # What comes of it.

    def _on_changed(self) -> None:
        if self.writing.is_going_on:
            self._show_back_and_forth()
            self._show_text()
        else:
            self.look()
        if self._is_offering_back:
            # Undo would take back another thing than the bar speaks of.
            self._is_offering_back = False
            self.said.emit("", False)
        self.following.wish()

    def _on_state(self) -> None:
        if self._desk is not None:
            self.head.say_kept(self._desk)
            self.bars.show_desk(self._desk)

    def _on_refused(self, failure: ExpectedFailure) -> None:
        self.said.emit(said_of(failure), False)

    def _on_checked(self) -> None:
        if self.steps.isVisibleTo(self):
            self._show_cards()
            self._show_form()
        self._show_title()
        findings = self.following.findings
        self.text.show_findings(findings)
        self.head.say_findings(findings)

    def _on_people(self, people: int) -> None:
        self.people_changed.emit(people)
        self.following.show_for(people)

    # Showing it.

    def _show_text(self) -> None:
        if self._desk is not None and self.text.isVisibleTo(self):
            self.text.show_text(self._desk.text)

    def _show_cards(self) -> None:
        desk = self._desk
        if desk is None:
            return
        practice = desk.reading.practice
        titles = {card.slug: card.title for card in self.practices()}
        before, show = len(self.steps.list.steps.cards), self.following.show
        cards = cards_of(practice, self.following.findings, None, titles)
        cards = with_times(cards, show if before == len(cards) else None)
        self.steps.list.show_cards(cards, self._place)

    def _speak(self) -> None:
        """The stage speaks the practice's language, as it will in the room."""
        if self._desk is not None and self.isVisible():
            self.around.speak_to_room(self._desk.reading.practice.about.language)

    def _show_title(self) -> None:
        self._speak()
        if self._desk is not None:
            self.head.say_title(self._desk.title)
            self.head.allow_begin(bool(self._desk.reading.practice.steps))
            self.setAccessibleName(self.head.title.text())

    def _show_form(self) -> None:
        desk = self._desk
        if desk is None:
            return
        practice = desk.reading.practice
        own = findings_of(practice, self.following.findings, self._place)
        self.steps.show_about(on=self._place < 0)
        if self._place < 0:
            self.steps.about.show_about(practice.about, own)
            self.steps.about.show_introduction(practice.introduction)
        else:
            self.steps.form.show_step(practice.steps[self._place], names_before(practice, self._place), own)
        self.acts.allow(practice, self._place)

    def _show_on_stage(self) -> None:
        """The chosen step on the stage, and how long each takes; kept as it was until that is worked out anew."""
        show, cards = self.following.show, self.steps.list.steps.cards
        if show is None or not cards:
            return
        if self.following.is_show_of_now:
            self.steps.list.show_times(show)
        is_faulty = cards[self._place + 1].mark is Severity.ERROR
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

    def _on_begin(self) -> None:
        if self._desk is not None:
            self.begin_requested.emit(self._desk)
