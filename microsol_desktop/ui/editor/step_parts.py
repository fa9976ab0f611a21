"""The parts of a step, a row each; one at a time is opened in its place and changed there."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from microsol_desktop.practice.model import Part, Slug, Step
from microsol_desktop.practice.reading import Finding
from microsol_desktop.practice.renaming import parts_with_names, renamed_in
from microsol_desktop.practice.settings.phrase import Scope
from microsol_desktop.ui.editor.headed_form import HeadedForm
from microsol_desktop.ui.editor.in_sight import bring_into_sight
from microsol_desktop.ui.editor.included_field import Practices, nothing, titles_of
from microsol_desktop.ui.editor.quiet import quiet, quiet_row
from microsol_desktop.ui.editor.setting_fit import with_names_of
from microsol_desktop.ui.editor.setting_row import SettingRow
from microsol_desktop.ui.editor.setting_words import settings_in_words
from microsol_desktop.ui.editor.step_words import PickPicture
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import empty
from microsol_desktop.ui.kit.placed import read_as_it_lies
from microsol_desktop.ui.kit.plain_label import PlainLabel

Parts = tuple[Part, ...]
USUAL_PRACTICE = Slug("check-in")


class PartRow(SettingRow):
    """One part, in a line or two.

    Signals:
        moved: it is to go so many places on (-1 or 1).
        doubled: another one like it is wanted.
        removed: it is to go.
    """

    moved = Signal(int)
    doubled = Signal()
    removed = Signal()

    def __init__(self) -> None:
        super().__init__("", "", opens=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = Qt.KeyboardModifier
        match event.modifiers() & ~modifiers.KeypadModifier, event.key():
            case modifiers.AltModifier, Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            case modifiers.ControlModifier, Qt.Key.Key_D:
                self.doubled.emit()
            case modifiers.NoModifier, Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.removed.emit()
            case _:
                super().keyPressEvent(event)


class StepParts(QWidget):
    """All parts of one step.

    Signals:
        changed: they are to be these now (a tuple of Part), and which changes in a row are one.
        left_out: the piece of a heading that begins on this line in this column is to go.
        opened_changed: another one is open (its place; -1: none).
    """

    changed = Signal(object, str)
    left_out = Signal(int, int)
    opened_changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._parts: Parts = ()
        self._told = -1
        self._known = Scope({}, {})
        self._findings: tuple[Finding, ...] = ()
        self._pick: PickPicture | None = None
        self._practices: Practices = nothing
        self._is_choice = False
        self.opened = -1
        self.rows: list[PartRow] = []
        self._inside: QFrame | None = None
        self.heading = PlainLabel(role="strong")
        self.add = quiet("")
        self.add.clicked.connect(self._on_add)
        self.add_practice = quiet(self.tr("+ A practice as an option"))
        self.add_practice.clicked.connect(self._on_add_practice)
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=1 / 4)
        column.addWidget(self.heading)
        self._list = QVBoxLayout()
        in_lines(self, self._list, spacing=0)
        column.addLayout(self._list)
        column.addWidget(quiet_row(self.add, self.add_practice))

    @property
    def parts(self) -> Parts:
        """Them as they stand."""
        return self._parts

    def show_parts(self, step: Step, known: Scope, findings: tuple[Finding, ...], *, others: bool) -> None:
        """Show the parts of this step, which reads these names; `others` tells that another step was shown."""
        self._parts, self._known, self._findings = step.parts, known, findings
        self._is_choice = step.settings.choose_one
        if others or self.opened >= len(step.parts):
            self.opened = -1
        self.setVisible(step.include is None or bool(step.parts))
        self._render()

    def offer_pictures(self, pick: PickPicture | None) -> None:
        """Pictures are asked for by this."""
        self._pick = pick
        if self._inside is not None:
            self.form.words.offer_pictures(pick)

    def offer_practices(self, practices: Practices) -> None:
        """An option may be one of these."""
        self._practices = practices
        if self._inside is not None:
            self.form.included.offer(practices)

    def open_part(self, index: int) -> None:
        """Change this one in its place; with -1 none."""
        self.opened = index
        self._render()

    def _render(self) -> None:
        self.heading.setText(self.tr("Options, of which you pick one") if self._is_choice else self.tr("Parts"))
        self.heading.setVisible(bool(self._parts))
        self.add.setText(self.tr("+ An option") if self._is_choice else self.tr("+ A part"))
        self.add_practice.setVisible(self._is_choice)
        while len(self.rows) < len(self._parts):
            self._new_row()
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(self._parts))
            row.setChecked(place == self.opened)
            if place < len(self._parts):
                row.say(*self._words(self._parts[place], is_open=place == self.opened))
        if self.opened >= 0:
            self._show_form()
        elif self._inside is not None:
            self._inside.hide()
        if self.opened != self._told:
            self._told = self.opened
            self.opened_changed.emit(self.opened)

    def _words(self, part: Part, *, is_open: bool) -> tuple[str, str]:
        title = part.title or self.tr("No title yet")
        if part.include is not None:
            title = fill(self.tr("All of “%1”"), titles_of(self._practices()).get(part.include, part.include))
        return title, "" if is_open else settings_in_words(part.settings)

    def _show_form(self) -> None:
        if self._inside is None:
            self._inside = self._make_form()
        part = self._parts[self.opened]
        following = (*(one.line for one in self._parts[self.opened + 1 :]), 1 << 30)
        own = tuple(one for one in self._findings if part.line <= one.line < following[0])
        known = with_names_of(self._known, *(one.settings for one in self._parts[: self.opened]))
        others = self._inside.isHidden() or (part.line != self.form.one.line and part != self.form.one)
        self._put_form_below(self.rows[self.opened])
        self.form.show_one(part, known, own, others=others)
        self.up.setEnabled(self.opened > 0)
        self.down.setEnabled(self.opened < len(self._parts) - 1)
        self._inside.show()

    def _put_form_below(self, row: PartRow) -> None:
        if self._inside is not None and self._list.indexOf(self._inside) != self._list.indexOf(row) + 1:
            # Laid anew without being taken out of the window: what has the focus keeps it.
            empty(self._list)
            for one in self.rows:
                self._list.addWidget(one)
                if one is row:
                    self._list.addWidget(self._inside)
            read_as_it_lies(self._list)

    def _make_form(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "card")
        self.form = HeadedForm(self.tr("Title of the part"), self.tr("Prompt of the part"))
        self.form.changed.connect(self._on_form)
        self.form.left_out.connect(self.left_out)
        self.form.words.offer_pictures(self._pick)
        self.form.included.offer(self._practices)
        self.up = quiet(self.tr("Move up"))
        self.down = quiet(self.tr("Move down"))
        self.double = quiet(self.tr("Another like it"))
        self.remove = quiet(self.tr("Take it away"))
        self.up.clicked.connect(partial(self._on_act, "up"))
        self.down.clicked.connect(partial(self._on_act, "down"))
        self.double.clicked.connect(partial(self._on_act, "double"))
        self.remove.clicked.connect(partial(self._on_act, "remove"))
        acts = quiet_row(self.up, self.down, self.double, self.remove)
        column = QVBoxLayout(frame)
        in_lines(frame, column, margins=(3 / 4, 2 / 3, 3 / 4, 1 / 2), spacing=1 / 2)
        column.addWidget(self.form)
        column.addWidget(acts)
        return frame

    def _new_row(self) -> None:
        row, place = PartRow(), len(self.rows)
        row.clicked.connect(partial(self._on_row, place))
        row.moved.connect(partial(self._on_moved, place))
        row.doubled.connect(partial(self._on_doubled, place))
        row.removed.connect(partial(self._on_removed, place))
        self.rows.append(row)
        self._list.addWidget(row)

    def _on_row(self, place: int) -> None:
        self.open_part(-1 if place == self.opened else place)
        if self._inside is not None and self.opened == place:
            bring_into_sight(self._inside)

    def _on_add(self) -> None:
        self._add(Part(title=self.tr("An option") if self._is_choice else self.tr("A part")))

    def _on_add_practice(self) -> None:
        """One that ships is there to be written over."""
        self._add(Part(include=USUAL_PRACTICE))

    def _add(self, part: Part) -> None:
        self.opened = len(self._parts)
        self._say((*self._parts, part))
        self.form.begin()
        if self._inside is not None:
            bring_into_sight(self._inside)

    def _on_act(self, act: str) -> None:
        match act:
            case "up":
                self._on_moved(self.opened, -1)
            case "down":
                self._on_moved(self.opened, 1)
            case "double":
                self._on_doubled(self.opened)
            case _:
                self._on_removed(self.opened)

    def _on_moved(self, place: int, by: int) -> None:
        to = place + by
        if 0 <= to < len(self._parts):
            ordered = list(self._parts)
            ordered.insert(to, ordered.pop(place))
            had_focus = self.window().focusWidget() is self.rows[place]
            if self.opened in {place, to}:
                self.opened = to if self.opened == place else place
            self._say(tuple(ordered))
            if had_focus:
                self.rows[to].setFocus()

    def _on_doubled(self, place: int) -> None:
        twin = replace(self._parts[place], line=0)
        if self.opened >= 0:
            self.opened = place + 1
        self._say((*self._parts[: place + 1], twin, *self._parts[place + 1 :]))
        self.rows[place + 1].setFocus()

    def _on_removed(self, place: int) -> None:
        if self.opened == place:
            self.opened = -1
        elif self.opened > place:
            self.opened -= 1
        self._say((*self._parts[:place], *self._parts[place + 1 :]))
        if self._parts:
            self.rows[min(place, len(self._parts) - 1)].setFocus()
        else:
            self.add.setFocus()

    def _on_form(self, part: object, joins: str) -> None:
        if isinstance(part, Part):
            names = renamed_in(part.settings, self._parts[self.opened].settings)
            parts = (*self._parts[: self.opened], part, *parts_with_names(self._parts[self.opened + 1 :], names))
            self._say(parts, f"part {self.opened + 1} {joins}" if joins else "")

    def _say(self, parts: Parts, joins: str = "") -> None:
        if parts != self._parts:
            self._parts = parts
            self._render()
            self.changed.emit(parts, joins)
