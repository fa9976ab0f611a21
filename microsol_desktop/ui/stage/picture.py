"""A moment of the stage as a picture: for a rehearsal, a preview, a storyboard. Draws as the stage itself does."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter

from microsol_desktop.flow.moment import Phase, Wall
from microsol_desktop.ui.stage.background import ground
from microsol_desktop.ui.stage.frame import TimeShown
from microsol_desktop.ui.stage.items import Page
from microsol_desktop.ui.stage.layout import LATELY, page_shown
from microsol_desktop.ui.stage.paint import paint_items, paint_running
from microsol_desktop.ui.stage.running import running
from microsol_desktop.ui.stage.ticks import settled
from microsol_desktop.ui.tokens import Theme


def draw(
    wall: Wall, size: QSize, theme: Theme, shown: TimeShown = TimeShown.BOTH, *, behind: QImage | None = None
) -> QImage:
    """What the stage shows at this moment, at this size in pixels; `behind` is its ground if it is there already."""
    page = page_shown(LATELY.pages(wall, size.width() / size.height(), shown), wall)
    if page.black:
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(QColor(theme.blank))
        return image
    image = ground(size, theme) if behind is None else behind.copy()
    painter = QPainter(image)
    scale_to(painter, page, size)
    paint_items(painter, page.items, theme)
    paint_running(painter, page, settled(running(wall), page), theme, held=wall.phase is Phase.PAUSED)
    painter.end()
    return image


def scale_to(painter: QPainter, page: Page, size: QSize) -> None:
    """Make one unit one line of a picture whose shorter side has 1080."""
    painter.scale(size.width() / page.width, size.height() / page.height)


def pages_of(wall: Wall, aspect: float, shown: TimeShown = TimeShown.BOTH) -> int:
    """How many pages this moment needs on a stage of this width to height that shows so much of the time."""
    return len(LATELY.pages(wall, aspect, shown))
