"""What the room sees at this moment, and the figures for it: the time, who has the word, what comes next."""

from __future__ import annotations

from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from microsol_desktop.flow.moment import Moment, Phase, Wall
from microsol_desktop.ui.console.words import big_time, of_how_long, what_follows, who_speaks
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.theme import tabular

MOST = 16_777_215
"""What Qt takes for "as large as it likes"."""


class StageSeen(Enum):
    """Where the stage itself is seen, while the console is."""

    ON_TV = auto()
    BESIDE = auto()
    """On the console's own screen, next to it: a small picture of it would tell nothing new."""
    NOWHERE = auto()
    """It waits behind the console, on the one screen that there is."""


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
        self._highest = MOST
        self._frame = QRect()
        picture.setParent(self)
        picture.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

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
        wide = self.fontMetrics().height() * 13
        return QSize(wide, self.heightForWidth(wide))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline round it, as its ground is the window's own."""
        painter = QPainter(self)
        line = self.palette().color(QPalette.ColorRole.Mid)
        line.setAlpha(120)
        painter.setPen(line)
        painter.drawRect(self._frame.adjusted(0, 0, -1, -1))

    def _place(self) -> None:
        inside = self.rect()
        wide = min(inside.width(), round(inside.height() * self._aspect))
        high = round(wide / self._aspect)
        self._frame = QRect(0, 0, wide, high)
        self._picture.setGeometry(self._frame.adjusted(1, 1, -1, -1))


class TimePanel(QWidget):
    """The large time, of how long, who has the word, and the next two cues."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.has_tv = True
        self.time = PlainLabel(role="digits")
        self.time.setFont(tabular(QFont()))
        self.of = PlainLabel(role="soft")
        self.held = PlainLabel(role="accent")
        self.speaks = PlainLabel(role="strong", wraps=True)
        self.follows = PlainLabel(role="soft", wraps=True)
        words = QVBoxLayout()
        in_lines(self, words, spacing=1 / 4)
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
        # As wide as it is, whatever the names: a column that follows its words would move the preview with every turn.
        self.setMinimumWidth(0 if narrow else em * 13)
        self.setMaximumWidth(MOST if narrow else em * 13)

    def show_moment(self, moment: Moment, *, is_open: bool) -> None:
        """Say it for this moment; where it is closed to the room, only the next cue, as the stage does."""
        wall = moment.wall
        self.time.say(big_time(wall))
        self.of.say(of_how_long(wall))
        self.time.setVisible(bool(self.time.text()))
        self.of.setVisible(bool(self.of.text()))
        self.held.say(self._held(wall))
        self.held.setVisible(bool(self.held.text()))
        self.speaks.say(who_speaks(wall))
        self.follows.say(what_follows(moment, far=is_open))

    def _held(self, wall: Wall) -> str:
        if wall.phase is Phase.PAUSED:
            return self.tr("Paused")
        if not wall.blank:
            return ""
        return self.tr("The TV is black") if self.has_tv else self.tr("The stage is black")


class TvBox(QWidget):
    """The preview under its heading. Where the stage itself is seen beside it, there is none."""

    def __init__(self, picture: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self._is_needed = True
        self.heading = PlainLabel(role="heading", capitals=True)
        self.preview = Preview(picture)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        in_lines(self, layout, spacing=1 / 3)
        layout.addWidget(self.heading)
        layout.addWidget(self.preview, 1)
        self.say_where(StageSeen.ON_TV)

    def say_where(self, seen: StageSeen) -> None:
        """Head the picture by where the stage is seen: on the TV only where there is one."""
        words = self.tr("Now on the TV") if seen is StageSeen.ON_TV else self.tr("On the stage")
        self.heading.say(words)
        self.preview.setAccessibleName(words)

    def need(self, on: bool) -> None:
        """Whether there is to be a picture."""
        self._is_needed = on
        self.setVisible(on)

    def show_moment(self, moment: Moment) -> None:
        """The room's picture of this moment."""
        if self._is_needed:
            self._picture.render_moment(moment.wall)  # type: ignore[attr-defined]  # a StagePicture, see above
