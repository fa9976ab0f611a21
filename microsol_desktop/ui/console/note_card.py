"""What is for the host alone: the note, and what is held back until it is revealed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from microsol_desktop.flow.moment import Moment, Phase
from microsol_desktop.ui.console.note_text import as_rich_text
from microsol_desktop.ui.keys import Act, keys_of
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.key_button import KeyButton
from microsol_desktop.ui.kit.plain_label import PlainLabel

_SCROLLING_KEYS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})


class NoteScroll(QScrollArea):
    """The note's page: where it is longer than its place, the arrows scroll it while it has the focus."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setStyleSheet(
            "NoteScroll { border: 2px solid transparent; } NoteScroll:focus { border-color: palette(highlight); }"
        )
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self._grows = False
        self._page = page
        page.setObjectName("scrolled")
        self.setWidget(page)
        self.viewport().setAutoFillBackground(False)

    def takes_key(self, key: int) -> bool:
        """The keys that it keeps from the run while it has the focus."""
        return key in _SCROLLING_KEYS and self.verticalScrollBar().maximum() > 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.takes_key(event.key()):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _on_range_changed(self, _lowest: int, highest: int) -> None:
        """Tab stops here only where there is something to scroll."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if highest else Qt.FocusPolicy.NoFocus)

    def set_grows(self, on: bool) -> None:
        """Be as high as the note, where the window around it scrolls anyway."""
        if on is not self._grows:
            self._grows = on
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        high = self._page.heightForWidth(self.viewport().width()) if self._grows else em * 2
        return QSize(em * 8, max(em * 2, high))

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(em * 20, em * 5)


class NoteCard(Card):
    """The host's note; below it what is held back, with the button that reveals it.

    While the room can see this screen both stay closed, and open only as long as a button or its key is held.

    Signals:
        reveal_requested: show the room what is held back.
        hold_requested: the button that opens the note is down, or up again.
    """

    reveal_requested = Signal()
    hold_requested = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("For you"))
        self.heading.show()
        self.setAccessibleName(self.tr("For you"))
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.RichText)
        self.note.setWordWrap(True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.closed = PlainLabel(self.tr("Closed while the room can see this screen."), role="soft", wraps=True)
        self.hold = KeyButton(self.tr("Hold to read"), keys_of(Act.NOTE), beside=True)
        self.hold.pressed.connect(self._on_pressed)
        self.hold.released.connect(self._on_released)
        self.nothing = PlainLabel(self.tr("Nothing is noted for you here."), role="soft", wraps=True)
        self.held_back = PlainLabel(role="soft", wraps=True)
        self.reveal = KeyButton(self.tr("Reveal"), keys_of(Act.REVEAL), beside=True)
        self.reveal.clicked.connect(self.reveal_requested)
        self._lay_out()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it: no note, and nothing that is held back."""
        return all(part.isHidden() for part in (self.note, self.closed, self.hold, self.held_back, self.reveal))

    def set_letters(self, on: bool) -> None:
        """Show only keys that mean something."""
        self.hold.show_key(keys_of(Act.NOTE, letters=on))
        self.reveal.show_key(keys_of(Act.REVEAL, letters=on))

    def lay_out(self, *, narrow: bool) -> None:
        """As high as the note where the window scrolls; else the note scrolls in its place."""
        self.page.set_grows(narrow)

    def show_moment(self, moment: Moment, *, is_open: bool) -> None:
        """The note of this cue, or that it is closed."""
        aside = moment.aside
        going = moment.wall.phase is not Phase.ENDED
        note = as_rich_text(aside.note, self.fontInfo().pixelSize()) if is_open else ""
        if note != self.note.text():
            self.note.setText(note)
            self.page.updateGeometry()
        self.note.setVisible(bool(note))
        self.closed.setVisible(not is_open and bool(aside.note or aside.held_back))
        self.hold.setVisible(self.closed.isVisibleTo(self) or self.hold.isDown())
        self.held_back.say(self._about_held_back(moment, is_open=is_open))
        self.held_back.setVisible(bool(self.held_back.text()))
        self.reveal.setVisible(bool(aside.held_back))
        self.reveal.set_available(aside.can_reveal and going)
        self.nothing.setVisible(self.is_empty)

    def _about_held_back(self, moment: Moment, *, is_open: bool) -> str:
        if not moment.aside.held_back:
            return ""
        if not moment.aside.can_reveal:
            return self.tr("The room sees what was held back.")
        if not is_open:
            return self.tr("Something is held back.")
        return fill(self.tr("Held back: %1"), " ".join(moment.aside.held_back.split()))

    def _lay_out(self) -> None:
        page = QWidget()
        words = QVBoxLayout(page)
        words.setContentsMargins(0, 0, 0, 0)
        hidden = QHBoxLayout()
        hidden.addWidget(self.closed, 1)
        hidden.addWidget(self.hold)
        words.addWidget(self.note)
        words.addWidget(self.nothing)
        words.addLayout(hidden)
        words.addStretch(1)
        self.page = NoteScroll(page)
        self.page.setAccessibleName(self.tr("Your note"))
        below = QHBoxLayout()
        below.addWidget(self.held_back, 1)
        below.addWidget(self.reveal)
        self.body.addWidget(self.page, 1)
        self.body.addLayout(below)

    def _on_pressed(self) -> None:
        self.hold_requested.emit(True)

    def _on_released(self) -> None:
        self.hold_requested.emit(False)
