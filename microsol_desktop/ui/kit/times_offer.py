"""After a gathering: the times that a practice would have if it said what its steps took, and one click for it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from microsol_desktop.desk.real_times import RealTimesDesk, TimesOffer
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.retiming import NewTime
from microsol_desktop.practice.settings.times import MINUTE, write_seconds
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.key_button import KeyButton
from microsol_desktop.ui.kit.layouts import clear
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.said import said_of
from microsol_desktop.ui.kit.setting_words import settings_said

translate = QCoreApplication.translate
SHOWN = 12
"""Times told one by one; of more the rest is counted."""


def so_long(seconds: int) -> str:
    """How long something took, as one tells it: "40 s", "2.5 min", "7 min", "1 h 20 min"."""
    grain = 1 if seconds < MINUTE else MINUTE // 2 if seconds < 5 * MINUTE else MINUTE
    return settings_said(write_seconds(int(seconds / grain + 0.5) * grain)) if seconds else translate("Words", "0 s")


class TimesOffers(QWidget):
    """What can be made of how long it took, for each practice that can be changed; and back again."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        in_lines(self, self._column, margins=(0, 0, 0, 0), spacing=1 / 2)
        self.offers: list[OneOffer] = []

    def show_offers(self, desk: RealTimesDesk, offers: tuple[TimesOffer, ...], *, listed: bool = True) -> None:
        """Have these there, and none that were there before; `listed`: each time is said, where no table does."""
        clear(self._column)
        self.offers = [OneOffer(desk, offer, listed=listed) for offer in offers if offer.times or not offer.is_within]
        for one in self.offers:
            one.changed.connect(self.changed)
            self._column.addWidget(one)
        self.setVisible(bool(self.offers))


class OneOffer(QWidget):
    """One practice: what its headings would say, the click that makes them say so, and the way back.

    Signals:
        changed: it says something else now.
    """

    changed = Signal()

    def __init__(self, desk: RealTimesDesk, offer: TimesOffer, *, listed: bool = True) -> None:
        super().__init__()
        self._desk, self._offer, self._listed = desk, offer, listed
        self.words = PlainLabel(wraps=True)
        self.times = PlainLabel(role="soft", wraps=True)
        self.take = KeyButton(self._label(), beside=True)
        self.take.clicked.connect(self._on_take)
        self.undo = KeyButton(self.tr("Undo"), beside=True)
        self.undo.clicked.connect(self._on_undo)
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=1 / 2)
        row = FlowLayout()
        in_lines(self, row, spacing=1 / 2)
        for button in (self.take, self.undo):
            # Where a title is longer than the sheet is wide, its end goes.
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            row.addWidget(button)
        column.addWidget(self.words)
        column.addWidget(self.times)
        column.addLayout(row)
        self._show_open()

    def _label(self) -> str:
        if self._offer.is_within:
            return fill(self.tr("Make these the times of “%1”"), self._offer.title)
        return self.tr("Make these the practice’s times")

    def _show_open(self) -> None:
        offer = self._offer
        can_be = bool(offer.times) and not offer.is_other
        self.words.setText(self._before())
        # Below a table the button says it all, and a whole evening has one for each practice.
        is_short = offer.is_within and not self._listed and can_be
        self.words.setVisible(not is_short)
        self.take.setToolTip(self._before() if is_short else "")
        self.times.setText("\n".join(self._lines()))
        self.times.setVisible(can_be and self._listed)
        self.take.setVisible(can_be)
        self.undo.hide()

    def _before(self) -> str:
        offer = self._offer
        if offer.is_other:
            return fill(
                self.tr("“%1” has other steps by now than those that ran: its times stay as they are."), offer.title
            )
        if offer.tells_nothing:
            return fill(self.tr("This tells nothing of the times that “%1” says itself."), offer.title)
        if not offer.times:
            return fill(self.tr("It took as long as “%1” says: there is nothing to change."), offer.title)
        if not offer.is_own:
            return fill(self.tr("“%1” could say what it took, in a copy of your own:"), offer.title)
        return fill(self.tr("“%1” could say what it took:"), offer.title)

    def _lines(self) -> list[str]:
        lines = [self._line(time) for time in self._offer.times[:SHOWN]]
        left_out = len(self._offer.times) - SHOWN
        return [*lines, fill(self.tr("and %1 more"), left_out)] if left_out > 0 else lines

    def _line(self, time: NewTime) -> str:
        title = time.title or fill(self.tr("Step %1"), time.spot.step + 1)
        words = self.tr("%1: %2 instead of %3")
        return fill(words, title, settings_said(time.after), settings_said(time.before))

    def _on_take(self) -> None:
        try:
            self._desk.take(self._offer)
        except ExpectedFailure as failure:
            self.words.setText(said_of(failure))
            self.words.show()
            return
        had_focus = self.window().focusWidget() is self.take
        self.words.setText(self._after())
        self.words.show()
        self.take.hide()
        self.undo.show()
        if had_focus:
            self.undo.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def _after(self) -> str:
        if self._offer.is_own:
            return fill(self.tr("“%1” has these times now:"), self._offer.title)
        return fill(self.tr("“%1” is a copy of your own now, and has these times:"), self._offer.title)

    def _on_undo(self) -> None:
        try:
            undone = self._desk.take_back(self._offer)
        except ExpectedFailure as failure:
            self.words.setText(said_of(failure))
            return
        if not undone:
            words = self.tr("“%1” has been changed since: its earlier versions are in the editor, under “More”.")
            self.words.setText(fill(words, self._offer.title))
            self.undo.hide()
            return
        had_focus = self.window().focusWidget() is self.undo
        self._show_open()
        if had_focus:
            self.take.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()
