"""Names that can be picked instead of typed: those of the circle who aren't here."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from microsol_desktop.desk.looking_for import plain
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.key_button import KeyButton
from microsol_desktop.ui.kit.layouts import clear

AT_ONCE = 8
"""So many are offered; of more, those that fit what is typed."""


class KnownNames(QWidget):
    """A small button a name.

    Signals:
        picked: this name is meant.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._shown: tuple[str, ...] = ()
        self._row = FlowLayout(self)
        in_lines(self, self._row, spacing=1 / 6)
        self.hide()

    @property
    def shown(self) -> tuple[str, ...]:
        """What can be picked now."""
        return self._shown

    def offer(self, names: tuple[str, ...]) -> None:
        """These can be picked; none: nothing is seen of it."""
        self._names = names
        self.narrow("")

    def narrow(self, typed: str) -> None:
        """Only those that begin as what is typed does; after a comma another name begins."""
        begun = plain(typed.rpartition(",")[2].strip())
        meant = (name for name in self._names if any(word.startswith(begun) for word in (*plain(name).split(), "")))
        shown = tuple(meant)[:AT_ONCE]
        if shown != self._shown:
            self._shown = shown
            clear(self._row)
            for name in shown:
                button = KeyButton(name, kind="quiet", beside=True)
                button.clicked.connect(self._on_clicked)
                self._row.addWidget(button)
                button.show()
        self.setVisible(bool(shown))

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, KeyButton):
            self.picked.emit(button.label)
