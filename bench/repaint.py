"""The floor of a new cue: its picture painted whole, laid out already, on a ground that is there already."""

from __future__ import annotations

import time

from PySide6.QtGui import QImage, QPainter

from microsol_desktop.flow.moment import Wall
from microsol_desktop.ui.stage.layout import lay_out, page_shown
from microsol_desktop.ui.stage.paint import paint_items, paint_running
from microsol_desktop.ui.stage.picture import scale_to
from microsol_desktop.ui.stage.running import running
from microsol_desktop.ui.tokens import Theme


def full_repaint(wall: Wall, surface: QImage, behind: QImage, theme: Theme) -> float:
    """Seconds that it takes to paint this moment whole, once."""
    page = page_shown(lay_out(wall, surface.width() / surface.height()), wall)
    now = running(wall)
    began = time.perf_counter()
    painter = QPainter(surface)
    painter.drawImage(0, 0, behind)
    scale_to(painter, page, surface.size())
    paint_items(painter, page.items, theme)
    paint_running(painter, page, now, theme)
    painter.end()
    return time.perf_counter() - began
