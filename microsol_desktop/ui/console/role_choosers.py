"""A button for each role that this step fills, with who holds it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSignalMapper, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from microsol_desktop.flow.moment import RoleToFill, Wall
from microsol_desktop.ui.console.words import names_of
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.key_button import KeyButton
from microsol_desktop.ui.kit.layouts import clear


class RoleChoosers(QWidget):
    """The buttons, made anew only where they say something else.

    Signals:
        asked: somebody is to be chosen for this role.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roles: tuple[RoleToFill, ...] = ()
        self._said: tuple[str, ...] = ()
        self.buttons: tuple[KeyButton, ...] = ()
        self._mapper = QSignalMapper(self)
        self._mapper.mappedString.connect(self.asked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def show_roles(self, roles: tuple[RoleToFill, ...], wall: Wall) -> None:
        """These roles, and who holds them."""
        self._roles = roles
        said = tuple(self._words_for(role, names_of(role.holders, wall)) for role in roles)
        if said != self._said:
            self._said = said
            self._offer()
        self.setVisible(bool(roles))

    def has(self, role: str) -> bool:
        """Whether this role can be filled now."""
        return any(each.role == role for each in self._roles)

    def has_holders(self, role: str) -> bool:
        """Whether somebody holds this role."""
        return any(each.role == role and each.holders for each in self._roles)

    def mark(self, filling: str) -> None:
        """Show which role is being filled; empty is none."""
        for role, button in zip(self._roles, self.buttons, strict=False):
            with QSignalBlocker(button):
                button.setChecked(role.role == filling)

    def _offer(self) -> None:
        clear(self._column)
        self.buttons = tuple(KeyButton(words, kind="quiet", beside=True) for words in self._said)
        for role, button in zip(self._roles, self.buttons, strict=True):
            self._mapper.setMapping(button, role.role)
            button.setCheckable(True)
            # Not by clicks alone: a screen reader presses it without one.
            button.toggled.connect(self._mapper.map)
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            button.show()

    def _words_for(self, role: RoleToFill, names: str) -> str:
        title = role.role[:1].upper() + role.role[1:]
        if not role.holders:
            return fill(self.tr("%1: choose…"), title)
        if role.wanted > 1:
            return fill(self.tr("%1: %2 of %3 chosen"), title, len(role.holders), role.wanted)
        return fill(self.tr("%1: %2"), title, names)
