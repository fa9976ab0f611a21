"""A practice from elsewhere, before it is kept: whose it is, where it lies, what it needs; and keeping it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from microsol_desktop.desk.strangers import Included, Kept, Stranger, Where
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.words import language_words


class StrangerCard(Card):
    """Stands above the steps of a practice that was opened from anywhere.

    Signals:
        keep_requested: keep it among the host's own; True: in the place of what has its name there.
    """

    keep_requested = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("From elsewhere"))
        self.heading.show()
        self._stranger: Stranger | None = None
        self._can_replace = False
        self.where = PlainLabel(role="soft", wraps=True)
        self.about = PlainLabel(wraps=True)
        self.needs = PlainLabel(role="soft", wraps=True)
        self.state = PlainLabel(wraps=True)
        self.keep = QPushButton(self.tr("Keep it among my practices"))
        self.keep.clicked.connect(self._on_keep)
        self.both = QPushButton(self.tr("Keep both, under another name"))
        self.both.clicked.connect(self._on_both)
        self.instead = QPushButton(self.tr("Let it take the place of mine"))
        self.instead.clicked.connect(self._on_instead)
        in_lines(self, self.body, spacing=1 / 2)
        row = FlowLayout()
        in_lines(self, row, spacing=1 / 2)
        for button in (self.keep, self.both, self.instead):
            row.addWidget(button)
        for label in (self.where, self.about, self.needs, self.state):
            self.body.addWidget(label)
        self.body.addLayout(row)
        self.hide()

    def show_stranger(self, stranger: Stranger | None, *, can_replace: bool) -> None:
        """Show what this one is; None: the practice that is shown is no stranger."""
        self._stranger, self._can_replace = stranger, can_replace
        self.setVisible(stranger is not None)
        if stranger is None:
            return
        self.where.setText(str(stranger.path))
        self._say(self.about, self._about(stranger))
        self._say(self.needs, self._needs(stranger))
        self._say(self.state, self._state(stranger))
        self.keep.setVisible(not stranger.is_there)
        self.both.hide()
        self.instead.hide()

    def _say(self, label: PlainLabel, lines: list[str]) -> None:
        told = [line for line in lines if line]
        label.setText("\n".join(told))
        label.setVisible(bool(told))

    def _state(self, stranger: Stranger) -> list[str]:
        """What the host has of it already."""
        if stranger.is_there:
            return [self.tr("It is among your practices already.")]
        if stranger.asks:
            taken = [stranger.about.title or stranger.slug] if stranger.kept is Kept.OTHER else []
            taken += [one.title for one in stranger.others]
            return [fill(self.tr("You have another practice under this name: %1."), ", ".join(taken))]
        return [fill(self.tr("You have the same, word for word: “%1”."), stranger.twin)] if stranger.twin else []

    def _about(self, stranger: Stranger) -> list[str]:
        about = stranger.about
        return [
            language_words(about.language),
            fill(self.tr("Licence: %1"), about.licence) if about.licence else self.tr("It names no licence."),
            fill(self.tr("From: %1"), about.source) if about.source else "",
            fill(self.tr("Changed: %1"), about.changes) if about.changes else "",
        ]

    def _needs(self, stranger: Stranger) -> list[str]:
        lines = [self._included(one) for one in stranger.includes]
        missing = ", ".join(stranger.missing)
        return [*lines, fill(self.tr("Pictures that don’t lie beside it: %1"), missing) if missing else ""]

    def _included(self, one: Included) -> str:
        match one.where:
            case Where.BESIDE:
                return fill(self.tr("Includes “%1”, which lies beside it."), one.title)
            case Where.AT_HAND:
                return fill(self.tr("Includes “%1”, which you have."), one.title)
            case Where.NOWHERE:
                return fill(self.tr("Includes “%1”, which is not here: ask for that file too."), one.title)

    def _on_keep(self) -> None:
        stranger = self._stranger
        if stranger is None:
            return
        if not stranger.asks:
            self.keep_requested.emit(False)
            return
        self.keep.hide()
        self.both.show()
        self.instead.setVisible(self._can_replace)
        self.both.setFocus()

    def _on_both(self) -> None:
        self.keep_requested.emit(False)

    def _on_instead(self) -> None:
        self.keep_requested.emit(True)
