"""The line above everything: which gathering this is, how it stands with the clock, and what has to be said."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from microsol_desktop.flow.moment import Moment, Phase
from microsol_desktop.ui.console.buttons import OVERHANG
from microsol_desktop.ui.console.now_panel import MOST
from microsol_desktop.ui.console.words import ends, here, promised
from microsol_desktop.ui.keys import Act, keys_of
from microsol_desktop.ui.kit.bar import Bar
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.key_button import KeyButton
from microsol_desktop.ui.kit.plain_label import PlainLabel

_CLOSE = 32
"""Heights of a line: in a window that is less wide than so many, the gathering's title needs the first one."""

_TIGHT = 28
"""Heights of a line: in a window that is less wide than so many, a title in its usual letters would take all of it."""

_AND = " · "
"""Between how it ends and how far off that is."""


class Header(QWidget):
    """Title, day and how many on one side; the end as it stands on the other; the message bar between or below.

    Signals:
        fit_requested: the host wants it to end when it was promised, or to promise an end.
    """

    fit_requested = Signal()

    def __init__(self, day: QDate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = day
        self.title = PlainLabel(role="title")
        self.about = PlainLabel(role="soft")
        self._whole_about = self._short_about = ""
        self._ends = self._promised = ""
        self._is_short = False
        self._is_close: bool | None = None
        self.ends = PlainLabel(role="accent")
        self.promised = PlainLabel(role="soft")
        self.bar = Bar()
        for label in (self.ends, self.promised):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._words, self._clock, self._below = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        self._words.setSpacing(0)
        self._words.addWidget(self.title)
        in_lines(self, self._clock, spacing=1 / 6)
        in_lines(self, self._below, spacing=1)
        self._clock.addStretch(1)
        self._clock.addStretch(1)
        self.fit = KeyButton(self.tr("Make it fit"), keys_of(Act.FIT), beside=True)
        self.fit.clicked.connect(self.fit_requested)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setContentsMargins(0, 0, 0, 0)
        in_lines(self, self._line, spacing=1)
        self._line.addLayout(self._words, 5)
        self._line.addLayout(self._clock, 0)
        self._line.addWidget(self.fit, 0, Qt.AlignmentFlag.AlignVCenter)
        self._whole = QVBoxLayout(self)
        in_lines(self, self._whole, margins=(OVERHANG, 0, OVERHANG, 0), spacing=1 / 3)
        self._whole.addLayout(self._line)
        self._whole.addLayout(self._below)
        self.lay_out(MOST, narrow=False)

    def lay_out(self, width: int, *, narrow: bool, short: bool = False) -> None:
        """With the bar between the two sides where there is room, so that nothing moves when it comes.

        `short`: without the day, which a host knows, where there would be no room for how many are here; and with how
        far off the end is on the second line, where the title would be cut for its sake. Where the window's
        `width` is less still, all but the title and the button has a line of its own.
        """
        em = self.fontMetrics().height()
        self._stand(below=short and width < em * _CLOSE)
        # Where it has the least room the title goes on in the next line: it is never cut.
        self.title.set_wraps(short and width < em * _CLOSE)
        self.title.set_role("small-title" if short and width < em * _TIGHT else "title")
        self._is_short = short
        self._say_about()
        self._say_end()
        self._line.removeWidget(self.bar)
        self._whole.removeWidget(self.bar)
        if narrow:
            self._whole.addWidget(self.bar)
        else:
            self._line.insertWidget(1, self.bar, 6, Qt.AlignmentFlag.AlignVCenter)

    def set_letters(self, on: bool) -> None:
        """Show the key only where it means something."""
        self.fit.show_key(keys_of(Act.FIT, letters=on))

    def show_moment(self, title: str, moment: Moment, *, seen_by_room: bool) -> None:
        """Say how it stands. What only the host may know stays away while the room can read this."""
        self.title.say(title)
        day = QLocale().toString(self._day, self.tr("dddd d MMMM"))
        self._short_about = here(moment)
        self._whole_about = fill(self.tr("%1  ·  %2"), day, self._short_about)
        self._say_about()
        self._ends = promised(moment) if seen_by_room else ends(moment)
        self._promised = "" if seen_by_room else promised(moment)
        self._say_end()
        nothing_promised = moment.aside.promised_end is None
        self.fit.say(self.tr("Promise an end") if nothing_promised else self.tr("Make it fit"))
        self.fit.setVisible(moment.wall.phase is not Phase.ENDED)

    def _stand(self, *, below: bool) -> None:
        """How many are here and when it ends: beside the button, or in a line of their own."""
        if below is self._is_close:
            return
        self._is_close = below
        for widget in (self.about, self.ends, self.promised):
            for layout in (self._words, self._clock, self._below):
                layout.removeWidget(widget)
        if below:
            self._below.addWidget(self.about, 1)
            self._below.addWidget(self.ends)
            self._below.addWidget(self.promised)
        else:
            self._words.addWidget(self.about)
            self._clock.insertWidget(1, self.ends)
            self._clock.insertWidget(2, self.promised)

    def _say_about(self) -> None:
        self.about.say(self._short_about if self._is_short else self._whole_about)

    def _say_end(self) -> None:
        end, _, how_far = self._ends.partition(_AND) if self._is_short else (self._ends, "", "")
        self.ends.say(end)
        self.promised.say(_AND.join(words for words in (how_far, self._promised) if words))
        # Where there is nothing to be said on it the one line stands in the middle, in a line with the button.
        self.promised.setVisible(bool(self.promised.text()))
