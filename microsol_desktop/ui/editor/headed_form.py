"""One step, or one part of a step: its title, its settings as a sentence, its words."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from microsol_desktop.practice.model import Part, Settings, Slug, Step, Words
from microsol_desktop.practice.reading import Finding
from microsol_desktop.practice.settings.phrase import Scope
from microsol_desktop.ui.editor.included_field import IncludedField
from microsol_desktop.ui.editor.setting_line import SettingLine
from microsol_desktop.ui.editor.step_faults import StepFaults
from microsol_desktop.ui.editor.step_fields import TitleField
from microsol_desktop.ui.editor.step_words import StepWords
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.plain_label import PlainLabel

Headed = Step | Part


class HeadedForm(QWidget):
    """Everything of one heading but its parts.

    Signals:
        changed: it is to be this now (a Step or a Part), and which changes in a row are one.
        split_requested: a step of its own begins so many characters into the prompt.
        left_out: the piece of its heading that begins on this line in this column is to go.
    """

    changed = Signal(object, str)
    split_requested = Signal(int)
    left_out = Signal(int, int)

    def __init__(self, title: str, prompt: str, *, splits: bool = False) -> None:
        super().__init__()
        self._one: Headed = Step()
        self._known = Scope({}, {})
        self.title = TitleField(title)
        self.title.setPlaceholderText(title)
        self.included = IncludedField(self.tr("The practice that is here"))
        self.all_of = QWidget()
        row = QHBoxLayout(self.all_of)
        in_lines(self.all_of, row, margins=(0, 0, 0, 0), spacing=1 / 2)
        row.addWidget(PlainLabel(self.tr("All of the practice"), role="soft"))
        row.addWidget(self.included, 1)
        self.line = SettingLine()
        self.faults = StepFaults()
        self.words = StepWords(prompt, splits=splits)
        self.column = QVBoxLayout(self)
        in_lines(self, self.column, margins=(0, 0, 0, 0), spacing=2 / 3)
        for widget in (self.title, self.all_of, self.line, self.faults, self.words):
            self.column.addWidget(widget)
        self.all_of.hide()
        self.title.edited.connect(self._on_title)
        self.title.done.connect(self._on_title_done)
        self.included.taken.connect(self._on_included)
        self.line.changed.connect(self._on_settings)
        self.faults.mended.connect(self._on_mended)
        self.faults.left_out.connect(self.left_out)
        self.words.changed.connect(self._on_words)
        self.words.split_requested.connect(self.split_requested)

    @property
    def one(self) -> Headed:
        """It as it stands."""
        return self._one

    def show_one(self, one: Headed, known: Scope, findings: tuple[Finding, ...], *, others: bool) -> None:
        """Show this one; `others` tells that it is not the one that was shown, and begins anew."""
        self._one, self._known = one, known
        is_included = one.include is not None
        if others:
            self.line.close_panel()
            self.title.show_others(one.title)
        else:
            self.title.show_words(one.title)
        self.title.setVisible(not is_included)
        self.all_of.setVisible(is_included)
        if one.include is not None:
            self.included.show_slug(one.include)
        self.line.show_settings(one.settings, known, included=is_included)
        self.faults.show_faults(findings, one, known)
        self.words.show_words(one.words, others=others)
        has_words = bool(one.words.prompt or one.words.held_back or one.words.translations)
        self.words.be_for_host_alone(on=is_included and not has_words)

    def begin(self) -> None:
        """The host writes its title now."""
        field = self.title if not self.title.isHidden() else self.included
        field.setFocus()
        field.selectAll()

    def _on_title(self, title: str) -> None:
        self._say(replace(self._one, title=title), "title")

    def _on_title_done(self) -> None:
        self.words.prompt.setFocus()

    def _on_included(self, slug: str) -> None:
        self._say(replace(self._one, include=Slug(slug)), "")

    def _on_settings(self, settings: Settings, joins: str) -> None:
        self._say(replace(self._one, settings=settings), joins)

    def _on_words(self, words: Words, joins: str) -> None:
        self._say(replace(self._one, words=words), joins)

    def _on_mended(self, one: Headed) -> None:
        self.title.show_words(one.title)
        self.line.show_settings(one.settings, self._known, included=one.include is not None)
        self._say(one, "")

    def _say(self, one: Headed, joins: str) -> None:
        if one != self._one:
            self._one = one
            self.changed.emit(one, joins)
