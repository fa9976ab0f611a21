"""What the room sees at this moment, and beside it the time, who has the word, and what comes next."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from microsol_desktop.flow.moment import Moment, Phase, Wall
from microsol_desktop.ui.console.words import big_time, of_how_long, what_follows, who_speaks
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.theme import tabular


class StagePicture(Protocol):
    """What can draw a wall: the stage's own view, at a small size."""

    def render_moment(self, wall: Wall) -> None:
        """Show this."""


class Preview(QFrame):
    """The stage's picture in the TV's proportions, as large as there is room."""

    def __init__(self, picture: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self._aspect = 16 / 9
        self._highest = 10_000
        picture.setParent(self)
        picture.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Now on the TV"))

    def set_aspect(self, aspect: float) -> None:
        """The TV's width over its height."""
        if aspect != self._aspect:
            self._aspect = aspect
            self._place()
            self.updateGeometry()

    def set_highest(self, height: int) -> None:
        """Leave room for what stands below it."""
        if height != self._highest:
            self._highest = height
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return min(round(width / self._aspect), self._highest)

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().height() * 24
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        wide = self.fontMetrics().height() * 14
        return QSize(wide, self.heightForWidth(wide))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def _place(self) -> None:
        inside = self.rect()
        wide = min(inside.width(), round(inside.height() * self._aspect))
        self._picture.setGeometry(0, 0, wide, round(wide / self._aspect))


class TimePanel(QWidget):
    """The large time, of how long, who has the word, and the next two cues."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        em = self.fontMetrics().height()
        self.time = PlainLabel(role="digits")
        self.time.setFont(tabular(QFont()))
        self.of = PlainLabel(role="soft")
        self.held = PlainLabel(role="accent")
        self.speaks = PlainLabel(role="strong", wraps=True)
        self.follows = PlainLabel(role="soft", wraps=True)
        words = QVBoxLayout()
        words.setSpacing(em // 4)
        for label in (self.of, self.held, self.speaks, self.follows):
            words.addWidget(label)
        words.addStretch(1)
        self._both = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.addWidget(self.time)
        self._both.addLayout(words, 1)
        self.time.setAccessibleName(self.tr("Time"))

    def lay_out(self, *, narrow: bool) -> None:
        """The words below the time, or beside it."""
        em = self.fontMetrics().height()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._both.setDirection(across if narrow else down)
        self._both.setSpacing(em if narrow else em // 4)
        self.time.setMinimumWidth(em * 9 if narrow else 0)
        self.setMinimumWidth(0 if narrow else em * 13)

    def show_moment(self, moment: Moment, *, is_open: bool) -> None:
        """Say it for this moment; where it is closed to the room, only the next cue, as the stage does."""
        wall = moment.wall
        self.time.say(big_time(wall.clock))
        self.of.say(of_how_long(wall))
        self.held.say(self._held(wall))
        self.held.setVisible(bool(self.held.text()))
        self.speaks.say(who_speaks(wall))
        self.follows.say(what_follows(moment, far=is_open))

    def _held(self, wall: Wall) -> str:
        if wall.phase is Phase.PAUSED:
            return self.tr("Paused")
        return self.tr("The TV is black") if wall.blank else ""


class NowPanel(QWidget):
    """Preview and time side by side, or one above the other."""

    def __init__(self, picture: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        em = self.fontMetrics().height()
        self._picture = picture
        self.heading = PlainLabel(self.tr("Now on the TV"), role="heading", capitals=True)
        self.preview = Preview(picture)
        self.time = TimePanel()
        shown = QVBoxLayout()
        shown.setSpacing(em // 3)
        shown.addWidget(self.heading)
        shown.addWidget(self.preview, 1)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(em)
        self._both.addLayout(shown, 1)
        self._both.addWidget(self.time)

    def lay_out(self, *, narrow: bool) -> None:
        """Side by side, or the time above the preview where it is narrow."""
        direction = QBoxLayout.Direction.BottomToTop if narrow else QBoxLayout.Direction.LeftToRight
        self._both.setDirection(direction)
        self.time.lay_out(narrow=narrow)

    def show_moment(self, moment: Moment, *, is_open: bool) -> None:
        """The room's picture and the host's figures, of one moment."""
        self._picture.render_moment(moment.wall)  # type: ignore[attr-defined]  # a StagePicture, see above
        self.time.show_moment(moment, is_open=is_open)
