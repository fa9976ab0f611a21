"""A list that is as high as its rows where there is room for that: what stands below it follows on the last row."""

from __future__ import annotations

from microsol_desktop.ui.circles.drawn_list import DrawnList


class HuggingList(DrawnList):
    """Where there is less room it scrolls, like any other."""

    def updateGeometries(self) -> None:
        super().updateGeometries()
        high = self.contentsSize().height() + 2 * self.frameWidth()
        # Before its rows have been laid out it knows nothing of their heights.
        if high > 2 * self.frameWidth() and high != self.maximumHeight():
            self.setMaximumHeight(high)
