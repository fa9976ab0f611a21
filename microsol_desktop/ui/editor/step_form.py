"""The middle of the editor: one step, changed in place. What it is to be goes out whole; the text is another's."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal

from microsol_desktop.practice.model import Part, Settings, Step, Words
from microsol_desktop.practice.reading import Finding
from microsol_desktop.practice.renaming import parts_with_names, renamed_in
from microsol_desktop.practice.settings.phrase import Scope
from microsol_desktop.ui.editor.headed_form import HeadedForm
from microsol_desktop.ui.editor.included_field import Practices
from microsol_desktop.ui.editor.setting_fit import taken_away, with_names_of
from microsol_desktop.ui.editor.step_parts import StepParts
from microsol_desktop.ui.editor.step_words import PickPicture
from microsol_desktop.ui.kit.scroll_page import ScrollPage

WIDEST = 44
"""In heights of a line: wider, nobody reads a prompt while they write it."""


class StepForm(ScrollPage):
    """One step at a time; its widgets are kept for the next one. It scrolls by itself.

    Signals:
        changed: the whole Step as it is to be now, and which changes in a row are one ("title", "prompt", a setting
            that is counted up or typed; "" for a press of its own).
        split_requested: a step of its own begins so many characters into the prompt.
        left_out: the piece of a heading's settings that begins on this line in this column can't be read and is to go
            (`practice.edit_slips.leave_out`).
    """

    changed = Signal(object, str)
    split_requested = Signal(int)
    left_out = Signal(int, int)

    def __init__(self) -> None:
        super().__init__(WIDEST)
        self.setAccessibleName(self.tr("The step"))
        self._step = Step()
        self._known = Scope({}, {})
        self._findings: tuple[Finding, ...] = ()
        self.head = HeadedForm(self.tr("Title"), self.tr("Prompt"), splits=True)
        self.head.changed.connect(self._on_head)
        self.head.split_requested.connect(self.split_requested)
        self.parts = StepParts()
        self.parts.changed.connect(self._on_parts)
        for below in (self.head, self.parts):
            below.left_out.connect(self.left_out)
        self.column.addWidget(self.head)
        self.column.addWidget(self.parts)
        self.column.addStretch(1)

    @property
    def step(self) -> Step:
        """It as it stands."""
        return self._step

    def show_step(self, step: Step, known: Scope, findings: tuple[Finding, ...] = ()) -> None:
        """Show this step, read where these roles and groups have names; with what was found in its lines.

        Where it is the one that is shown (changed here, or by an undo), the cursor, the focus and what is open stay.
        """
        others = not is_same(step, self._step)
        self._step, self._known, self._findings = step, known, findings
        first_part = step.parts[0].line if step.parts else 0
        own = tuple(one for one in findings if one.line >= step.line and (not first_part or one.line < first_part))
        self.head.show_one(replace(step, parts=()), known, own, others=others)
        self.parts.show_parts(step, self._names(), findings, others=others)
        if others:
            self.verticalScrollBar().setValue(0)

    def begin(self) -> None:
        """The host writes the step's title now, as after one was added."""
        self.head.begin()

    def offer_pictures(self, pick: PickPicture | None) -> None:
        """Pictures are asked for by this: it answers with a path beside the file and words, or None."""
        self.head.words.offer_pictures(pick)
        self.parts.offer_pictures(pick)

    def offer_practices(self, practices: Practices) -> None:
        """These can be included: chosen by their titles."""
        self.head.included.offer(practices)
        self.parts.offer_practices(practices)

    def _names(self) -> Scope:
        """The names that its parts may use."""
        return with_names_of(self._known, self._step.settings)

    def _on_head(self, head: Step | Part, joins: str) -> None:
        step = replace(self._step, title=head.title, settings=head.settings, words=head.words, include=head.include)
        step = replace(step, parts=parts_with_names(step.parts, renamed_in(head.settings, self._step.settings)))
        if step.settings.choose_one and not step.parts and not self._step.settings.choose_one:
            step = replace(step, parts=(Part(title=self.tr("One way")), Part(title=self.tr("Another way"))))
        self._say(step, joins)
        self._show_parts()

    def _on_parts(self, parts: tuple[Part, ...], joins: str) -> None:
        step = replace(self._step, parts=parts)
        if not parts and step.settings.choose_one:
            # Without options there is nothing to choose.
            step = replace(step, settings=taken_away(step.settings, "choose_one"))
            self.head.show_one(replace(step, parts=()), self._known, (), others=False)
        self._say(step, joins)
        self._show_parts()

    def _show_parts(self) -> None:
        """What the step's own settings are is told by its parts, too: their names, and whether they are options."""
        self.parts.show_parts(self._step, self._names(), self._findings, others=False)

    def _say(self, step: Step, joins: str) -> None:
        if step != self._step:
            self._step = step
            self.changed.emit(step, joins)


def is_same(step: Step, before: Step) -> bool:
    """Whether it is the one that was shown, changed since: it stands where it stood, and says some of the same.

    Where a step is taken out, the next one comes to stand on its line.
    """
    if step == before:
        return True
    told = ((step.title, before.title), (step.words, before.words), (step.settings, before.settings))
    nothing = ("", Words(), Settings())
    return step.line == before.line and any(
        one == other and one != none for (one, other), none in zip(told, nothing, strict=True)
    )
