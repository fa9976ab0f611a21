"""The stage as a widget: everything that the room sees, and nothing that could disturb it."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from microsol_desktop.flow.moment import Phase, Wall
from microsol_desktop.ui.stage.announce import announce
from microsol_desktop.ui.stage.frame import TimeShown
from microsol_desktop.ui.stage.items import Page
from microsol_desktop.ui.stage.layout import LATELY, page_shown, signature
from microsol_desktop.ui.stage.paint import paint_running
from microsol_desktop.ui.stage.regions import parts, scaled, scaled_region
from microsol_desktop.ui.stage.running import Running, running
from microsol_desktop.ui.stage.spoken import spoken
from microsol_desktop.ui.stage.still import Still, running_boxes
from microsol_desktop.ui.stage.ticks import changed_boxes, settled
from microsol_desktop.ui.stage.words import translate
from microsol_desktop.ui.tokens import Theme

_FADE_MS = 180
_FRAME_MS = 20
_SLOWEST_FRAME = 0.05  # twenty frames a second, or none
_MOST_SLOW_FADES = 3  # one may be the fault of something else; more are this machine's speed
_POINTER_RESTS_MS = 1500
_SOON_MS = 250
_RUNNING_REACH = 4.0


class StageView(QWidget):
    """Shows a wall as it is handed in; keeps no state of the run.

    `calm` shows every change at once, for those whose system asks for less motion. `preview` is the small picture on
    the console: it keeps the mouse pointer and tells screen readers nothing, as the console does that itself.
    """

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        shown: TimeShown = TimeShown.BOTH,
        calm: bool = False,
        preview: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown = shown
        self._calm = calm or preview
        self._preview = preview
        self._wall: Wall | None = None
        self._signature: tuple[object, ...] = ()
        self._page: Page | None = None
        self._running: Running | None = None
        self._still = Still(QSize(), theme)
        self._before = QPixmap()
        self._before_at = QPoint()
        self._fading = QRegion()
        self._fade_clock = QElapsedTimer()
        self._slow_fades = 0
        self._fade_timer = QTimer(self, interval=_FRAME_MS)
        self._fade_timer.timeout.connect(self._on_frame_due)
        self._soon = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._soon.timeout.connect(self._on_rest)
        self._pointer = QTimer(self, interval=_POINTER_RESTS_MS, singleShot=True)
        self._pointer.timeout.connect(self._on_pointer_rests)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        if not preview:
            self.setMouseTracking(True)
            self.setCursor(Qt.CursorShape.BlankCursor)
        self.setObjectName("stage")
        self.setAccessibleName(translate("Stage", "The stage"))

    # What it is told

    def render_moment(self, wall: Wall) -> None:
        """Show this: a tick touches only what runs with time, anything else what has changed."""
        now = (wall.page, *signature(wall))
        before, self._wall = self._wall, wall
        if self._page is not None and now == self._signature:
            self._tick(self._page, wall)
            return
        self._signature = now
        self._lay_out()
        if not self._preview and (before is None or before.cue is not wall.cue or _told(before) != _told(wall)):
            announce(self, spoken(wall))

    def set_theme(self, theme: Theme) -> None:
        """Wear this theme from now on."""
        self._theme = theme
        self._begin_anew()

    def set_time_shown(self, shown: TimeShown) -> None:
        """Show digits, ring, both or neither from now on."""
        self._shown = shown
        if self._wall is not None:
            self._lay_out()

    def set_calm(self, calm: bool) -> None:
        """Show every change at once, or fade."""
        self._calm = calm or self._preview

    @property
    def is_fading(self) -> bool:
        """Whether what was there before is still to be seen."""
        return self._fade_timer.isActive()

    # What it shows

    def _lay_out(self) -> None:
        size = self._pixel_size()
        if self._wall is None or size.isEmpty():
            return
        if self._still.size != size or self._still.theme is not self._theme:
            self._still = Still(size, self._theme)
        pages = LATELY.pages(self._wall, size.width() / size.height(), self._shown)
        self._turn_to(page_shown(pages, self._wall))
        self._soon.start()

    def _turn_to(self, page: Page) -> None:
        before = self._page
        fades = self._may_fade(before, page)
        changing = self._still.changes_to(page).boundingRect() if fades else QRect()
        old = self._still.pixels.copy(changing) if fades else QPixmap()
        unfinished = self._fading
        self._page = page
        self._running = settled(running(self._wall), page) if self._wall is not None else None
        changed = self._still.show(page)
        if fades:
            self._begin_fading(old, changing, changed)
        else:
            self._end_fading()
        self.update(self._logical(changed + self._running_region(page)) + unfinished)

    def _running_region(self, page: Page) -> QRegion:
        """All that runs with time: a new cue has another time, also where its ring stays in its place."""
        region = QRegion()
        for box in running_boxes(page):
            region += self._still.pixels_of(box, _RUNNING_REACH)
        return region

    def _may_fade(self, before: Page | None, page: Page) -> bool:
        if self._calm or self._slow_fades >= _MOST_SLOW_FADES or before is None or not self.isVisible():
            return False
        return not before.black and not page.black and not self._still.pixels.isNull()

    def _tick(self, page: Page, wall: Wall) -> None:
        before, now = self._running, settled(running(wall), page)
        if before == now or before is None:
            return
        self._running = now
        region = QRegion()
        for box in changed_boxes(before, now, page):
            region += self._still.pixels_of(box, _RUNNING_REACH)
        if not region.isEmpty():
            self.update(self._logical(region))

    def _pixel_size(self) -> QSize:
        return self.size() * self.devicePixelRatioF()

    def _logical(self, pixels: QRegion) -> QRegion:
        """A region of the screen's own pixels as the widget counts."""
        return scaled_region(pixels, 1 / self.devicePixelRatioF())

    def _begin_anew(self) -> None:
        self._end_fading()
        self._slow_fades = 0
        self._page = None
        self._still = Still(QSize(), self._theme)
        self._lay_out()
        self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Put down what stands still, and on it what runs with time; both only where it is asked for."""
        if self._page is not None and self._still.size != self._pixel_size():
            # On a screen of another scale: Qt tells a window of it, and none of what the window holds.
            self._begin_anew()
        painter = QPainter(self)
        region = event.region()
        if self._page is None or self._wall is None or self._still.pixels.isNull():
            for part in parts(region):
                painter.fillRect(part, QColor(self._theme.ground))
            return
        began = perf_counter()
        ratio = self.devicePixelRatioF()
        for part in parts(region):
            painter.drawPixmap(QRectF(part), self._still.pixels, scaled(part, ratio))
        if self._fade_timer.isActive():
            self._paint_fading(painter, region, ratio)
        if self._running is not None and not self._page.black:
            scale = self.width() / self._page.width
            within = scaled(region.boundingRect(), 1 / scale)
            painter.setClipRegion(region)
            painter.scale(scale, scale)
            held = self._wall.phase is Phase.PAUSED
            paint_running(painter, self._page, self._running, self._theme, within, held=held)
        painter.end()
        if self._fade_timer.isActive() and perf_counter() - began > _SLOWEST_FRAME:
            self._slow_fades += 1
            self._end_fading()
            self.update()

    def _paint_fading(self, painter: QPainter, region: QRegion, ratio: float) -> None:
        """What was there before, fainter with every frame, where the two pages differ."""
        passed = min(1.0, (self._fade_clock.elapsed() + _FRAME_MS) / _FADE_MS)
        painter.setOpacity((1.0 - passed) ** 2)
        for part in parts(region.intersected(self._fading)):
            source = scaled(part, ratio).translated(-QPointF(self._before_at))
            painter.drawPixmap(QRectF(part), self._before, source)
        painter.setOpacity(1.0)

    def _begin_fading(self, old: QPixmap, where: QRect, changed: QRegion) -> None:
        self._before, self._before_at = old, where.topLeft()
        self._fading = self._logical(changed)
        self._fade_clock.start()
        self._fade_timer.start()

    def _end_fading(self) -> None:
        self._fade_timer.stop()
        self._before = QPixmap()
        self._fading = QRegion()

    def _on_frame_due(self) -> None:
        fading = self._fading
        if self._fade_clock.elapsed() >= _FADE_MS:
            self._end_fading()
        self.update(fading)

    # What Qt tells it

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew at the new size."""
        super().resizeEvent(event)
        self._begin_anew()

    def changeEvent(self, event: QEvent) -> None:
        """Another language may ask for other words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            LATELY.forget()
            self._begin_anew()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer may be seen while it moves, and no longer."""
        if not self._preview:
            self.unsetCursor()
            self._pointer.start()
        super().mouseMoveEvent(event)

    def sizeHint(self) -> QSize:
        """As wide to high as a television."""
        return QSize(640, 360)

    def _on_pointer_rests(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)

    def _on_rest(self) -> None:
        """Nothing is moving now: lay out what comes next, so that the next key finds it done."""
        wall, size = self._wall, self._pixel_size()
        if wall is not None and wall.following is not None and not size.isEmpty():
            LATELY.prepare(wall, size.width() / size.height(), self._shown)


def _told(wall: Wall) -> tuple[object, ...]:
    """What a screen reader is told anew on the same cue as soon as it is another; the time and the page are not."""
    return (wall.phase, wall.blank, wall.revealed, wall.time_out_left is None, wall.card, wall.harvest is None)
