"""The stage's picture of the step that is being written, as it will be for so many people."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from microsol_desktop.desk.editor_show import ABOUT, Show
from microsol_desktop.flow.moment import Wall
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import WrappingRow
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.said import said
from microsol_desktop.ui.kit.stepper import Stepper
from microsol_desktop.ui.kit.words import people_count
from microsol_desktop.ui.stage.background import ground
from microsol_desktop.ui.stage.layout import LATELY
from microsol_desktop.ui.stage.picture import draw, pages_of
from microsol_desktop.ui.stage.spoken import spoken
from microsol_desktop.ui.tokens import Theme

ASPECT = 16 / 9
MOST_PEOPLE = 500


class Canvas(QWidget):
    """The picture itself, in a TV's proportions; drawn when what it is of has changed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._wall: Wall | None = None
        self._image = QImage()
        self._behind = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The stage"))

    def show_wall(self, wall: Wall | None) -> None:
        """Show this; None for the empty stage."""
        if wall != self._wall or self._image.isNull():
            self._wall = wall
            self._draw()

    def set_theme(self, theme: Theme) -> None:
        self._theme, self._behind = theme, QImage()
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            LATELY.forget()
            self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        corner = self.fontMetrics().height() / 3
        around = QPainterPath()
        around.addRoundedRect(edge, corner, corner)
        painter.setClipPath(around)
        painter.drawImage(self.rect(), self._image)
        painter.setClipping(False)
        painter.setPen(QPen(QColor(self._theme.line_strong), 1))
        painter.drawPath(around)

    def _draw(self) -> None:
        size = self.size() * self.devicePixelRatioF()
        if size.isEmpty() or not self.isVisible():
            return
        if self._behind.size() != size:
            self._behind = ground(size, self._theme)
        wall = self._wall
        # What has neither a title nor a prompt yet has no page: it could not begin, and here it is empty.
        is_empty = wall is None or not pages_of(wall, size.width() / size.height())
        self._image = self._behind if wall is None or is_empty else draw(wall, size, self._theme, behind=self._behind)
        self.setAccessibleDescription("" if wall is None else spoken(wall))
        self.update()

    def showEvent(self, event: QEvent) -> None:
        self._draw()


class StagePicture(QWidget):
    """The picture, the screens of its step to go through, and for how many people it is.

    Signals:
        people_changed: it is to be shown for so many.
    """

    people_changed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._show: Show | None = None
        self._place, self._part = ABOUT, -1
        self._screen = 0
        self._is_faulty = False
        self.canvas = Canvas(theme)
        self.told = PlainLabel(role="soft", wraps=True)
        self.before = _turner("‹", self.tr("The screen before"))
        self.after = _turner("›", self.tr("The next screen"))
        self.count = PlainLabel(role="soft")
        self.people = Stepper(1, MOST_PEOPLE, 5)
        self.people.call(self.tr("For how many people it is shown"))
        self._counted = PlainLabel(role="soft")
        self.before.clicked.connect(self._on_before)
        self.after.clicked.connect(self._on_after)
        self.people.changed.connect(self._on_people)
        self._arrange()
        self._say_people()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=1 / 3)
        column.addWidget(self.canvas)
        self.screens = QWidget()
        screens = QHBoxLayout(self.screens)
        screens.setContentsMargins(0, 0, 0, 0)
        for widget in (self.before, self.count, self.after):
            screens.addWidget(widget)
        people = QWidget()
        here = QHBoxLayout(people)
        here.setContentsMargins(0, 0, 0, 0)
        here.addWidget(self.people)
        here.addWidget(self._counted)
        row = WrappingRow()
        in_lines(self, row, spacing=1 / 2)
        row.addWidget(people)
        row.begin_second_end()
        row.addWidget(self.screens)
        column.addLayout(row)
        column.addWidget(self.told)
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as a TV is at this width: of a grid a height for a width is more than can be asked."""
        super().resizeEvent(event)
        self.canvas.setFixedHeight(round(event.size().width() / ASPECT))

    def set_people(self, people: int) -> None:
        """So many; nothing is told of it."""
        self.people.set_value(people)
        self._say_people()

    def show_step(self, show: Show, place: int, part: int = -1, *, is_faulty: bool = False) -> None:
        """Show this step (-1: the card before the first) or its part, from its own first screen."""
        self._is_faulty = is_faulty
        if (place, part) != (self._place, self._part):
            self._screen = -1
        self._show, self._place, self._part = show, place, part
        self._look()

    def set_theme(self, theme: Theme) -> None:
        """Be drawn in these colours from now on."""
        self.canvas.set_theme(theme)

    @property
    def screens_of_step(self) -> tuple[int, ...]:
        """The screens that there are to go through."""
        if self._show is None:
            return ()
        part = self._part if self._part >= 0 else None
        return self._show.screens(self._place, part) or self._show.screens(self._place)

    def _look(self) -> None:
        show, screens = self._show, self.screens_of_step
        if show is None:
            return
        if self._screen < 0 and screens:
            self._screen = show.first_screen(self._place, self._part if self._part >= 0 else None)
        self._screen = min(self._screen, len(screens) - 1)
        self.canvas.show_wall(show.wall(screens[self._screen]) if screens else None)
        self.told.setText("" if screens else self._why_not(show))
        self.told.setVisible(not screens)
        self.screens.setVisible(len(screens) > 1)
        self.count.setText(fill(self.tr("%1 of %2"), self._screen + 1, len(screens)))
        self.before.setEnabled(self._screen > 0)
        self.after.setEnabled(self._screen + 1 < len(screens))

    def _why_not(self, show: Show) -> str:
        if show.trouble is not None:
            return said(show.trouble)
        if self._is_faulty:
            return self.tr("This can't be shown as it stands.")
        return fill(self.tr("With %1 here, this step is left out."), people_count(show.people))

    def _turn(self, by: int) -> None:
        self._screen += by
        had = self.before if by < 0 else self.after
        self._look()
        if not had.isEnabled():
            # The focus never slips on to what comes next, to be pressed unawares.
            (self.after if had is self.before else self.before).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_before(self) -> None:
        self._turn(-1)

    def _on_after(self) -> None:
        self._turn(1)

    def _on_people(self, people: int) -> None:
        self._say_people()
        self.people_changed.emit(people)

    def _say_people(self) -> None:
        self._counted.setText(self.tr("person") if self.people.value == 1 else self.tr("people"))


def _turner(sign: str, name: str) -> QPushButton:
    button = QPushButton(sign)
    button.setProperty("kind", "quiet")
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setAutoRepeat(True)
    return button
