"""The settings of a step or part as a sentence: each is changed in its place, and more can be added."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from microsol_desktop.failure import Sentence
from microsol_desktop.practice.model import Settings
from microsol_desktop.practice.renaming import renamed_in, with_names
from microsol_desktop.practice.settings.phrase import Scope
from microsol_desktop.ui.editor.in_sight import bring_into_sight
from microsol_desktop.ui.editor.quiet import quiet
from microsol_desktop.ui.editor.setting_add import SettingAdd
from microsol_desktop.ui.editor.setting_chip import SettingChip
from microsol_desktop.ui.editor.setting_editor import SettingEditor
from microsol_desktop.ui.editor.setting_editors import editor_of
from microsol_desktop.ui.editor.setting_fit import put, read_again, taken_away, with_names_of
from microsol_desktop.ui.editor.setting_offered import what_it_does
from microsol_desktop.ui.editor.setting_offers import GROUPS
from microsol_desktop.ui.editor.setting_renaming import without_nobody
from microsol_desktop.ui.editor.setting_words import UNSET, pieces
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import empty, left
from microsol_desktop.ui.kit.placed import read_as_it_lies
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.said import said

QUICK = ("time", "grouping")
"""What nearly every step has is offered beside the sentence itself."""


class SettingLine(QWidget):
    """Chips, one a setting; what one is changed with opens below them, and so does all that can be added.

    Signals:
        changed: they are set otherwise now (Settings), and which changes in a row are one (a word, or nothing).
    """

    changed = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._settings = Settings()
        self._known = Scope({}, {})
        self._included = False
        self._editors: dict[str, SettingEditor] = {}
        self._adding: SettingAdd | None = None
        self.open_field = ""
        self.chips: list[SettingChip] = []
        self.quick = {field: quiet(words) for field, words in zip(QUICK, self._quick_words(), strict=True)}
        for field, button in self.quick.items():
            button.clicked.connect(partial(self._on_quick, field))
        self.add = quiet(self.tr("Add…"))
        self.add.setCheckable(True)
        self.add.clicked.connect(self._on_add)
        self._flow = FlowLayout()
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=1 / 3)
        column.addLayout(self._flow)
        self.panel = self._make_panel()
        column.addWidget(self.panel)
        self._lay_flow()

    @property
    def settings(self) -> Settings:
        """How it is set."""
        return self._settings

    @property
    def known(self) -> Scope:
        """The roles and groups that have names here."""
        return self._known

    def show_settings(self, settings: Settings, known: Scope, *, included: bool = False) -> None:
        """Show how it is set; these roles and groups have names. What is open stays open as long as it is set."""
        self._settings, self._known, self._included = settings, known, included
        self._render()

    def close_panel(self) -> None:
        """Nothing is being changed."""
        self._open("")

    def chip_of(self, field: str) -> SettingChip:
        """The chip of something that is set."""
        return next(chip for chip in self.chips if chip.field == field and not chip.isHidden())

    def editor(self, field: str) -> SettingEditor:
        """What this is changed with, made when it is first wanted."""
        if field not in self._editors:
            made = editor_of(field)
            made.hide()
            made.changed.connect(partial(self._on_editor, field))
            self._editors[field] = made
            self._inside.insertWidget(1, made)
            read_as_it_lies(self._inside)
        return self._editors[field]

    @property
    def adding(self) -> SettingAdd:
        """What can be added, made when it is first wanted."""
        if self._adding is None:
            self._adding = SettingAdd()
            self._adding.hide()
            self._adding.wanted.connect(self._on_wanted)
            self._inside.insertWidget(1, self._adding)
            read_as_it_lies(self._inside)
        return self._adding

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves what is open, and so does Enter where something is typed in one line."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        leaves = event.key() == Qt.Key.Key_Escape or (is_enter and self._is_typed_in_a_line())
        if leaves and not self.panel.isHidden():
            self._on_done()
        else:
            super().keyPressEvent(event)

    def _is_typed_in_a_line(self) -> bool:
        focused = self.window().focusWidget()
        return isinstance(focused, QLineEdit) and self.panel.isAncestorOf(focused)

    def _make_panel(self) -> QFrame:
        panel = QFrame()
        panel.setProperty("role", "card")
        self._inside = QVBoxLayout(panel)
        in_lines(panel, self._inside, margins=(3 / 4, 1 / 2, 3 / 4, 1 / 2), spacing=1 / 2)
        self.does = PlainLabel(role="soft", wraps=True)
        self.refused = PlainLabel(role="warning", wraps=True)
        self.take_away = quiet(self.tr("Take it away"))
        self.done = quiet(self.tr("Done"))
        self.take_away.clicked.connect(self._on_take_away)
        self.done.clicked.connect(self._on_done)
        self._inside.addWidget(self.does)
        self._inside.addWidget(self.refused)
        self._inside.addLayout(left(self.done, self.take_away))
        self.refused.hide()
        panel.hide()
        return panel

    def _quick_words(self) -> tuple[str, str]:
        return self.tr("+ How long"), self.tr("+ Who is together")

    def _render(self) -> None:
        shown = pieces(self._settings)
        while len(self.chips) < len(shown):
            self._new_chip()
        for place, chip in enumerate(self.chips):
            chip.setVisible(place < len(shown))
            if place < len(shown):
                chip.say(shown[place].field, shown[place].words)
                chip.setChecked(chip.field == self.open_field)
        for field, button in self.quick.items():
            is_free = getattr(self._settings, field) == getattr(UNSET, field)
            button.setVisible(is_free and not (self._included and field == "time"))
        if self.open_field and getattr(self._settings, self.open_field) == getattr(UNSET, self.open_field):
            self._open("")
        elif self.open_field:
            self.editor(self.open_field).show_settings(self._settings, self._names())

    def _names(self) -> Scope:
        """The names known to who reads this line: those in it, too."""
        return with_names_of(self._known, self._settings)

    def _new_chip(self) -> None:
        chip = SettingChip()
        chip.clicked.connect(partial(self._on_chip, len(self.chips)))
        chip.removed.connect(partial(self._on_removed, len(self.chips)))
        self.chips.append(chip)
        self._lay_flow()

    def _lay_flow(self) -> None:
        empty(self._flow)
        for widget in (*self.chips, *self.quick.values(), self.add):
            self._flow.addWidget(widget)
        read_as_it_lies(self._flow)
        self.panel.raise_()

    def _open(self, field: str, *, adding: bool = False) -> None:
        """Open what this is changed with; with "" nothing, or what can be added."""
        for chip in self.chips:
            chip.setChecked(bool(field) and chip.field == field)
        self.add.setChecked(adding)
        if self.open_field and self.open_field != field:
            self.editor(self.open_field).hide()
        if self._adding is not None or adding:
            self.adding.setVisible(adding)
        self.open_field = field
        self.refused.hide()
        self.take_away.setVisible(bool(field))
        self.does.setVisible(bool(field))
        if field:
            self.does.setText(what_it_does(field))
            editor = self.editor(field)
            editor.show_settings(self._settings, self._names())
            editor.show()
        self.panel.setVisible(bool(field) or adding)

    def _first_control(self) -> QWidget:
        """What is chosen there, else the first that can be reached."""
        within = self.editor(self.open_field) if self.open_field else self.adding
        reached = [one for one in within.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        there = [one for one in reached if not one.isHidden() and one.isEnabled()]
        chosen = (one for one in there if isinstance(one, QRadioButton) and one.isChecked())
        return next(chosen, there[0] if there else self.done)

    def _on_chip(self, place: int) -> None:
        field = self.chips[place].field
        if field == self.open_field:
            self._open("")
        else:
            self._open(field)
            self._begin_to_change()

    def _begin_to_change(self) -> None:
        """The focus goes to what is changed most; what is typed there takes the place of what stands in it."""
        there = self.editor(self.open_field).first() or self._first_control()
        there.setFocus(Qt.FocusReason.TabFocusReason)
        if isinstance(there, QLineEdit):
            there.selectAll()
        bring_into_sight(self.panel)

    def _on_removed(self, place: int) -> None:
        had_focus = self.window().focusWidget() is self.chips[place]
        self._say(taken_away(self._settings, self.chips[place].field))
        if had_focus:
            self._focus_near(place)

    def _focus_near(self, place: int) -> None:
        there = [chip for chip in self.chips if not chip.isHidden()]
        (there[min(place, len(there) - 1)] if there else self.add).setFocus()

    def _on_take_away(self) -> None:
        place = next((at for at, chip in enumerate(self.chips) if chip.field == self.open_field), 0)
        self._say(taken_away(self._settings, self.open_field))
        self._focus_near(place)

    def _on_done(self) -> None:
        chip = next((one for one in self.chips if one.field == self.open_field and not one.isHidden()), None)
        self._open("")
        (chip or self.add).setFocus()

    def _on_add(self) -> None:
        opens = self.add.isChecked()
        if opens:
            self.adding.show_offers(self._settings, self._names(), included=self._included)
        self._open("", adding=opens)
        if opens:
            self._first_control().setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_sight(self.panel)

    def _on_quick(self, field: str) -> None:
        offer = next(one for group in GROUPS for one in group.offers if one.field == field)
        self._on_wanted(field, offer.value(self._names()))

    def _on_wanted(self, field: str, value: object) -> None:
        if self._say(put(self._settings, field, value)):
            self._open(field)
            self._begin_to_change()

    def _on_editor(self, field: str, value: object, joins: str) -> None:
        self._say(put(self._settings, field, value), joins)

    def _say(self, settings: Settings, joins: str = "") -> bool:
        """It is set so now, if the file can have it; answers whether it can."""
        settings = with_names(settings, renamed_in(settings, self._settings))
        again = read_again(without_nobody(settings, self._known), self._known)
        if not isinstance(again, Settings):
            self._refuse(again)
            return False
        self.refused.hide()
        if again != self._settings:
            self._settings = again
            self._render()
            self.changed.emit(again, joins)
        return True

    def _refuse(self, why: Sentence | None) -> None:
        name = self.tr("That can't be a name: choose a word such as “scribe”.")
        self.refused.setText(said(why) if why is not None else name)
        self.refused.show()
