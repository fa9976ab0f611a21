"""What lies below the picture of the TV: the host's note and the harvest, and who of the two gets the room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from microsol_desktop.ui.console.harvest_card import HarvestCard
from microsol_desktop.ui.console.note_card import NoteCard
from microsol_desktop.ui.kit.in_lines import in_lines

_COMES_OR_GOES = frozenset({QEvent.Type.ShowToParent, QEvent.Type.HideToParent})


class Beneath(QWidget):
    """The note and the harvest beside each other, or where it is narrow one below the other.

    A note that says nothing gives its room to the harvest.

    Signals:
        room_given: to one of them, or to both.
    """

    room_given = Signal()

    def __init__(self, note: NoteCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = note
        self._harvest: HarvestCard | None = None
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        in_lines(self, self._row, spacing=1)
        self._row.addWidget(note, 2)

    def lay_out(self, *, narrow: bool) -> None:
        """One below the other where it is narrow."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else across)

    def hold(self, harvest: HarvestCard) -> None:
        """Let the harvest stand here."""
        if harvest.parentWidget() is not self:
            self._row.addWidget(harvest, 3)
            harvest.setMinimumHeight(0)
            harvest.hug(False)
        if self._harvest is None:
            self._harvest = harvest
            harvest.installEventFilter(self)

    @property
    def has_harvest(self) -> bool:
        """Whether the harvest is here to be seen."""
        harvest = self._harvest
        return harvest is not None and harvest.parentWidget() is self and not harvest.isHidden()

    def give_room(self) -> None:
        """To whichever of the two has something to say."""
        is_needed = not (self.has_harvest and self._note.is_empty)
        if not is_needed and self._note.isAncestorOf(self.window().focusWidget()):
            # The focus never slips on to something else, to be pressed unawares.
            self.window().setFocus()
        self._note.setVisible(is_needed)
        self.room_given.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _COMES_OR_GOES:
            self.give_room()
        return super().eventFilter(watched, event)
