"""The page of a run: the evening, the moment and the people in the middle, below them what can be chosen and done."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from microsol_desktop.ui.console.body import Body
from microsol_desktop.ui.console.buttons import OVERHANG, RunButtons
from microsol_desktop.ui.console.offers import OffersRow
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.theme import Theme

_THREE, _TWO, _TWO_BESIDE_STAGE = 66, 46, 38
"""Heights of a line that a window is at least wide with so many columns: without the picture, two need less."""
_SIDES = 5 / 2
"""Heights of a line that lie beside the large buttons, on both sides together."""


class RunPage(QWidget):
    """Holds the three and lays them out by the room that there is."""

    def __init__(self, theme: Theme, picture: QWidget) -> None:
        super().__init__()
        self.buttons = RunButtons()
        self.offers = OffersRow()
        self.body = Body(theme, picture, self.buttons.second_line)
        whole = QVBoxLayout(self)
        in_lines(self, whole, margins=(0, 0, 0, 0), spacing=3 / 4)
        above = QVBoxLayout()
        in_lines(self, above, margins=(OVERHANG, 0, OVERHANG, 0), spacing=3 / 4)
        above.addWidget(self.body, 1)
        above.addWidget(self.offers)
        whole.addLayout(above, 1)
        whole.addWidget(self.buttons)

    def arrange(self, width: int, height: int, *, beside_stage: bool = False) -> int:
        """In as many columns as there is room for at this text size in a window of this size; answers how many.

        `beside_stage`: what the stage shows is seen next to this window.
        """
        em = self.fontMetrics().height()
        two = _TWO_BESIDE_STAGE if beside_stage else _TWO
        columns = 3 if width >= em * _THREE else 2 if width >= em * two else 1
        all_large = self.buttons.large_width() + _SIDES * em <= width
        is_long = self.buttons.small_width() + 3 * em > width
        inside = columns == 1 or (columns == 2 and beside_stage) or height < em * 30 or (columns == 2 and is_long)
        self.buttons.lay_out(all_large=all_large, inside=inside, close=columns == 2 and beside_stage)
        self.body.lay_out(columns, width, buttons_inside=inside, beside_stage=beside_stage)
        return columns
