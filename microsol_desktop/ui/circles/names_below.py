"""Names that are offered below a line while one types: found by any word of theirs, whatever the case or accents."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit

from microsol_desktop.desk.looking_for import plain

OFFERED = 12
"""So many at once; of more, one types another letter."""


class NamesBelow(QCompleter):
    """Qt's own completion compares letter by letter: it would not find “terça” by “terca”.

    Signals:
        chosen: one of the names, by a click or by Enter.
    """

    chosen = Signal(str)

    def __init__(self, field: QLineEdit) -> None:
        self._shown = QStringListModel()
        super().__init__(self._shown, field)
        self._shown.setParent(self)
        self._names: tuple[tuple[str, str], ...] = ()
        self._taken = ""
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(OFFERED)
        field.textEdited.connect(self._on_edited)
        field.setCompleter(self)
        self.activated.connect(self._on_activated)

    @property
    def offered(self) -> list[str]:
        """What stands below the line now."""
        return self._shown.stringList()

    @property
    def is_choosing(self) -> bool:
        """Whether one of the names is marked: Enter then takes that one, and it is told as chosen."""
        popup = self.popup()
        return popup is not None and popup.isVisible() and popup.currentIndex().isValid()

    def offer(self, names: list[str]) -> None:
        """These can be meant."""
        self._names = tuple((plain(name), name) for name in dict.fromkeys(names))

    def _on_activated(self, name: str) -> None:
        # In the next turn: by then Qt has written the name on the line, whatever is to become of it.
        self._taken = name
        QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        self.chosen.emit(self._taken)

    def _on_edited(self, typed: str) -> None:
        words = plain(typed).split()
        meant = [name for folded, name in self._names if words and all(word in folded for word in words)]
        self._shown.setStringList(meant[:OFFERED])
