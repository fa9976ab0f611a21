"""The part of a page that stands still, drawn once into a pixmap of the screen's own pixels.

When the page changes, only what differs is drawn anew: passing a turn on touches a few dots, not the whole picture.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QRegion

from microsol_desktop.ui.stage.background import half_ground
from microsol_desktop.ui.stage.items import Box, Item, Page
from microsol_desktop.ui.stage.paint import paint_items
from microsol_desktop.ui.stage.regions import parts, scaled
from microsol_desktop.ui.tokens import Theme

_REACH = 10.0  # letters reach a little out of their boxes


class Still:
    """One page in pixels. `size` is the picture's size in the screen's own pixels."""

    def __init__(self, size: QSize, theme: Theme) -> None:
        self.size = size
        self.theme = theme
        self.page: Page | None = None
        self.pixels = QPixmap()
        self._ground = QPixmap()

    def show(self, page: Page) -> QRegion:
        """Draw this page; answers with the pixels that differ from the one before."""
        changed = self.changes_to(page)
        before, self.page = self.page, page
        if page.black:
            self.pixels = QPixmap(self.size)
            self.pixels.fill(QColor(self.theme.blank))
            return changed
        if self._ground.isNull():
            fine = half_ground(self.size, self.theme)
            self._ground = QPixmap.fromImage(fine, Qt.ImageConversionFlag.NoFormatConversion)
        if before is None or before.black:
            self.pixels = QPixmap(self.size)
        self._draw(page, changed)
        return changed

    def changes_to(self, page: Page) -> QRegion:
        """The pixels that this page will change."""
        if self.page is None or self.page.black or page.black:
            return QRegion(QRect(QPoint(0, 0), self.size))
        return self._differing(self.page, page)

    def _differing(self, before: Page, page: Page) -> QRegion:
        """Where the two pages' standing items are not the same, and where what runs was or is."""
        region = QRegion()
        for item in {*before.items} ^ {*page.items}:
            region += self.pixels_of(item.box)
        if (before.clock, before.lanes, before.thread) != (page.clock, page.lanes, page.thread):
            for box in (*running_boxes(before), *running_boxes(page)):
                region += self.pixels_of(box)
        return region

    def _draw(self, page: Page, changed: QRegion) -> None:
        painter = QPainter(self.pixels)
        painter.setClipRegion(changed)
        for part in parts(changed):
            painter.drawPixmap(QRectF(part), self._ground, scaled(part, 0.5))
        scale = self.size.width() / page.width
        painter.scale(scale, scale)
        paint_items(painter, self._touched(page, changed), self.theme)
        painter.end()

    def _touched(self, page: Page, changed: QRegion) -> list[Item]:
        return [item for item in page.items if changed.intersects(self.pixels_of(item.box))]

    def pixels_of(self, box: Box, reach: float = _REACH) -> QRect:
        """The pixels that something with this box may cover."""
        if self.page is None:
            return QRect()
        # A picture of this size has so many lines, whatever is on it.
        scale = self.size.width() / self.page.width
        grown = QRectF(box.x - reach, box.y - reach, box.w + 2 * reach, box.h + 2 * reach)
        return (
            QRectF(grown.x() * scale, grown.y() * scale, grown.width() * scale, grown.height() * scale)
            .toAlignedRect()
            .intersected(QRect(QPoint(0, 0), self.size))
        )


def running_boxes(page: Page) -> tuple[Box, ...]:
    """Where a page has something that runs with time."""
    boxes = [lane.digits for lane in page.lanes]
    if page.clock is not None:
        boxes += [place for place in (page.clock.digits, page.clock.ring and page.clock.ring.box) if place]
    if page.thread is not None:
        boxes.append(page.thread.box)
    return tuple(boxes)
