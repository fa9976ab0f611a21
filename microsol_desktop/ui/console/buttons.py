"""The buttons of a run: those needed at every moment large, the others small below them, the rest behind More."""

from __future__ import annotations

from PySide6.QtCore import QSignalMapper, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from microsol_desktop.flow.moment import Moment, Phase
from microsol_desktop.ui.console.words import next_button
from microsol_desktop.ui.keys import Act, keys_of
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.key_button import KeyButton
from microsol_desktop.ui.kit.plain_label import PlainLabel

OVERHANG = 0.6
"""How far a quiet button reaches out beyond its words, in heights of a line: so far this row does beyond the others."""

_LEAST_NEXT = 6
"""Heights of a line that the button for what comes next has at least, beside all others."""

END_TURN = "end turn"
"""The one thing that a button does and no key."""


class RunButtons(QWidget):
    """What the host can do now. What would do nothing is greyed and keeps its place, so that nothing jumps.

    Signals:
        act_requested: an Act, or END_TURN.
        more_requested: the host wants what is seldom needed.
    """

    act_requested = Signal(object)
    more_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = True
        self._acts: dict[KeyButton, Act] = {}
        self._mapper = QSignalMapper(self)
        self._mapper.mappedString.connect(self._on_mapped)
        self._make_large()
        self._make_small()
        self.tv = PlainLabel(role="soft")
        self.tv.setAccessibleName(self.tr("TV"))
        self.second_line = QWidget()
        self._first = QHBoxLayout()
        self._lay_out()

    def large_width(self) -> int:
        """How wide the first line has to be with all its buttons in it. Whoever is next gives way: names are long."""
        others = sum(b.sizeHint().width() for b in (*self.always, *self.often) if b is not self.next)
        return others + self.fontMetrics().height() * _LEAST_NEXT + self._first.spacing() * 6

    def small_width(self) -> int:
        """How wide the second line is in one line, with the TV's name."""
        return (
            sum(b.sizeHint().width() for b in self.small) + self.fontMetrics().height() * 2 + self.tv.sizeHint().width()
        )

    def lay_out(self, *, all_large: bool, inside: bool, close: bool = False) -> None:
        """With all large buttons in the first line, or the less needed ones with the small ones.

        `inside`: the second line has its place in the body of the console, not below this one; `close`: there is no
        line to spare there for where the stage is.
        """
        if not inside:
            self.whole.addWidget(self.second_line)
        # Words without a box begin where the boxes of the others do, and what lies around them reaches out beyond.
        rim = 0 if inside else int(OVERHANG * self.fontMetrics().height())
        self._boxed.setContentsMargins(rim, 0, rim, 0)
        self._beside.setContentsMargins(0, 0, rim, 0)
        for layout in (self._beside, self._below, self._small_ones):
            layout.removeWidget(self.tv)
        (self._small_ones if close else self._below if inside else self._beside).addWidget(self.tv)
        # In a line with buttons its words stand as high as theirs.
        self.tv.setMinimumHeight(self.more.sizeHint().height() if close else 0)
        for button in self.often:
            self._first.removeWidget(button)
            self._often_below.removeWidget(button)
            if all_large:
                self._first.addWidget(button)
            else:
                self._often_below.addWidget(button)

    def set_letters(self, on: bool) -> None:
        """Show only keys that mean something."""
        for button, act in self._acts.items():
            button.show_key(keys_of(act, letters=on))

    def show_moment(self, moment: Moment, *, pages: int, screen: str, has_tv: bool = True) -> None:
        """What can be done at this moment, and what going on leads to."""
        wall, aside = moment.wall, moment.aside
        going, arrived = wall.phase is not Phase.ENDED, wall.phase is Phase.ARRIVAL
        timed = going and wall.clock.planned is not None
        more_pages = going and wall.page + 1 < pages
        self.next.say(self.tr("Next page") if more_pages else next_button(moment))
        self.pause.say(self.tr("Go on") if wall.phase is Phase.PAUSED else self.tr("Pause"))
        self.pause.show_key(keys_of(Act.BEGIN if wall.phase is Phase.PAUSED else Act.PAUSE))
        to_black = self.tr("Blank the TV") if has_tv else self.tr("Go black")
        from_black = self.tr("Bring it back") if has_tv else self.tr("Bring it back", "without a TV")
        self.blank.say(from_black if wall.blank else to_black)
        self.time_out.say(self.tr("End the time out") if wall.time_out_left is not None else self.tr("Time out"))
        self.cards.say(self.tr("Cards") if wall.card is None else self.tr("Put the card away"))
        self.tv.say(screen)
        for button, can in (
            (self.back, aside.can_go_back),
            (self.pause, going and not arrived),
            (self.next, going),
            (self.shorter, timed),
            (self.longer, timed),
            (self.pass_turn, aside.can_pass),
            (self.blank, going),
            (self.time_out, going and not arrived),
            (self.end_turn, aside.can_end_turn),
            (self.skip, aside.can_skip),
            (self.bell, True),
            (self.harvest, going),
            (self.insert, going),
            (self.cards, going),
            (self.undo, aside.can_undo),
        ):
            button.set_available(can)

    def _make_large(self) -> None:
        self.back = self._button(self.tr("Back"), Act.BACK)
        self.pause = self._button(self.tr("Pause"), Act.PAUSE)
        self.next = self._button(self.tr("Next"), Act.NEXT, kind="primary")
        self.shorter = self._button(self.tr("−1 min"), Act.SHORTER)
        self.longer = self._button(self.tr("+1 min"), Act.LONGER)
        self.pass_turn = self._button(self.tr("Pass"), Act.PASS)
        self.blank = self._button(self.tr("Blank the TV"), Act.BLANK)
        self.shorter.setAccessibleName(self.tr("A minute less"))
        self.longer.setAccessibleName(self.tr("A minute more"))
        self.always = (self.back, self.pause, self.next)
        self.often = (self.shorter, self.longer, self.pass_turn, self.blank)
        self.next.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _make_small(self) -> None:
        self.bell = self._small(self.tr("Bell"), Act.BELL)
        self.time_out = self._small(self.tr("Time out"), Act.TIME_OUT)
        self.end_turn = KeyButton(self.tr("End turn"), kind="quiet", beside=True)
        self._mapper.setMapping(self.end_turn, END_TURN)
        self.end_turn.clicked.connect(self._mapper.map)
        self.skip = self._small(self.tr("Skip"), Act.SKIP)
        self.harvest = self._small(self.tr("Harvest"), Act.HARVEST)
        self.insert = self._small(self.tr("Bring in…"), Act.INSERT)
        self.cards = self._small(self.tr("Cards"), Act.CARDS)
        self.undo = self._small(self.tr("Undo"), Act.UNDO)
        self.more = KeyButton(self.tr("More…"), kind="quiet", beside=True)
        self.more.clicked.connect(self.more_requested)
        self.small = (
            self.bell,
            self.time_out,
            self.end_turn,
            self.skip,
            self.harvest,
            self.insert,
            self.cards,
            self.undo,
            self.more,
        )

    def _button(self, label: str, act: Act, *, kind: str = "plain", beside: bool = False) -> KeyButton:
        button = KeyButton(label, keys_of(act), kind=kind, beside=beside)
        self._acts[button] = act
        self._mapper.setMapping(button, act.value)
        button.clicked.connect(self._mapper.map)
        return button

    def _small(self, label: str, act: Act) -> KeyButton:
        return self._button(label, act, kind="quiet", beside=True)

    def _on_mapped(self, name: str) -> None:
        self.act_requested.emit(name if name == END_TURN else Act(name))

    def _lay_out(self) -> None:
        in_lines(self, self._first, margins=(OVERHANG, 0, OVERHANG, 0), spacing=1 / 2)
        for button in (*self.always, *self.often):
            self._first.addWidget(button, 1 if button is self.next else 0)
        self._often_below, self._small_ones = FlowLayout(), FlowLayout()
        in_lines(self, self._often_below, spacing=1 / 2)
        in_lines(self, self._small_ones, spacing=1 / 4)
        for button in self.small:
            self._small_ones.addWidget(button)
        self._beside = QHBoxLayout()
        self._beside.addLayout(self._small_ones, 1)
        self._below = QVBoxLayout(self.second_line)
        self._below.setContentsMargins(0, 0, 0, 0)
        in_lines(self, self._below, spacing=1 / 2)
        self._boxed = QHBoxLayout()
        self._boxed.addLayout(self._often_below)
        self._below.addLayout(self._boxed)
        self._below.addLayout(self._beside)
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(0, 0, 0, 0)
        in_lines(self, self.whole, spacing=1 / 2)
        self.whole.addLayout(self._first)
