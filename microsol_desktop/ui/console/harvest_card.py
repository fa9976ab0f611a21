"""The harvest on the console: a field for the next line, what was noted so far, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from microsol_desktop.desk.harvest_desk import HarvestDesk
from microsol_desktop.flow.harvest import MOST_LETTERS, HarvestView, Place
from microsol_desktop.flow.moment import Moment, Phase
from microsol_desktop.flow.schedule import Cue
from microsol_desktop.ui.console.harvest_field import HarvestField, PlaceButton
from microsol_desktop.ui.console.harvest_lines import HarvestLines, rows_of
from microsol_desktop.ui.console.now_panel import MOST
from microsol_desktop.ui.keys import Act, keys_of
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.key_button import KeyButton
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.theme import Theme

_NEARLY = MOST_LETTERS * 3 // 4
_NO_VIEW = HarvestView()


class HarvestCard(Card):
    """There while a step harvests, or as long as the host wants it. A line bears nobody's name.

    While the room can see this screen the lines that the stage does not show stay closed.

    Signals:
        typing_began: the field has the focus, and wants to be seen.
        save_requested: as a Markdown file.
        print_requested: on paper.
        left: the host is done with typing.
        noted: a line was noted, or put otherwise; with its number.
    """

    typing_began = Signal(object)
    save_requested = Signal()
    print_requested = Signal()
    left = Signal()
    noted = Signal(int)

    def __init__(self, theme: Theme, desk: HarvestDesk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._desk = desk
        self._view = _NO_VIEW
        self._cue: Cue | None = None
        self._chosen: Place | None = None
        self._changing = 0
        self._is_wanted = False
        self._has_ended = False
        self._is_open = True
        self.heading.setText(self.tr("Harvest"))
        self.heading.show()
        self.setAccessibleName(self.tr("Harvest"))
        self.show_on_tv = KeyButton(self.tr("On the TV"), keys_of(Act.SHOW_HARVEST), kind="quiet", beside=True)
        self.save = KeyButton(self.tr("Save…"), kind="quiet", beside=True)
        self.print = KeyButton(self.tr("Print…"), kind="quiet", beside=True)
        self.place = PlaceButton()
        self.field = HarvestField()
        self.count = PlainLabel(role="soft")
        self.lines = HarvestLines(theme)
        self.closed = PlainLabel(role="soft", wraps=True)
        self.more = KeyButton(self.tr("Dot"), "+", kind="quiet", beside=True)
        self.fewer = KeyButton(self.tr("Dot"), "−", kind="quiet", beside=True)
        self.more.setAccessibleName(self.tr("A dot more"))
        self.fewer.setAccessibleName(self.tr("A dot less"))
        self.correct = KeyButton(self.tr("Correct"), self.tr("Enter"), kind="quiet", beside=True)
        self.remove = KeyButton(self.tr("Take out"), self.tr("Del"), kind="quiet", beside=True)
        self._lay_out()
        self._connect()

    def set_letters(self, on: bool) -> None:
        """Show only keys that mean something."""
        self.show_on_tv.show_key(keys_of(Act.SHOW_HARVEST, letters=on))

    def begin_typing(self) -> None:
        """Open the field for the next line."""
        self._is_wanted = True
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.typing_began.emit(self.field)

    def keep_what_is_typed(self) -> None:
        """A line that was typed and not kept yet is kept: it was meant to be."""
        if self.field.text().strip():
            self._on_kept()

    def show_moment(self, moment: Moment, *, is_open: bool) -> None:
        """The lines of this moment, if the harvest is on or wanted."""
        wall, self._view = moment.wall, moment.aside.harvest
        self._cover_what_is_typed(is_open=is_open)
        if self._cue is None or _step_of(wall.cue) != _step_of(self._cue):
            self._chosen = None
        self._cue = wall.cue
        if self._chosen not in self._view.places or self._chosen in self._view.full:
            self._chosen = None
        basket = self._view.basket
        line = basket.line(self._changing)
        if self._changing and line is None:
            self._stop_changing()
        has_ended = wall.phase is Phase.ENDED
        self._say_where()
        readable = is_open or basket.shown
        self.lines.show_rows(rows_of(self._view, wall.cue) if readable else ())
        self._show(self.lines, readable and bool(basket.lines))
        self.closed.say("" if readable else self._how_many_closed())
        self.closed.setVisible(bool(self.closed.text()) and bool(basket.lines))
        self.show_on_tv.say(self.tr("Off the TV") if basket.shown else self.tr("On the TV"))
        self._has_ended = has_ended
        self.show_on_tv.set_available(bool(basket.lines) or self._view.is_now)
        for button in (self.save, self.print):
            button.set_available(bool(basket.lines))
        self._offer(self.lines.number if readable else 0)
        # A line that was begun is never out of sight.
        is_needed = self._view.is_now or self._is_wanted or bool(self.field.text())
        self._show(self, is_needed or (has_ended and bool(basket.lines)))

    def _cover_what_is_typed(self, *, is_open: bool) -> None:
        """What was typed unseen stays so when the room comes to see it; it is uncovered by going on with it."""
        if is_open is self._is_open:
            return
        self._is_open = is_open
        if not is_open and self.field.text():
            if self.field.hasFocus():
                self.window().setFocus()
            self.field.cover(True)
        elif is_open:
            self.field.cover(False)

    def put_away(self) -> None:
        """The host is done; in a step that harvests the card stays."""
        self._is_wanted = False
        self._stop_changing()
        self._show(self, self._view.is_now or self._has_ended or bool(self.field.text()))
        self.left.emit()

    def hug(self, on: bool) -> None:
        """Be as high as the lines need, as far as there is room; else as high as the place it has."""
        policies = QSizePolicy.Policy
        self.setSizePolicy(policies.Preferred, policies.Maximum if on else policies.Preferred)
        if not on:
            self.setMaximumHeight(MOST)
        self.lines.hug(on)

    def _lay_out(self) -> None:
        self.head.insertWidget(0, self.place)
        self._of_all = (self.show_on_tv, self.save, self.print)
        self._of_one = (self.more, self.fewer, self.correct, self.remove)
        self._gap = QWidget()
        self._gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.head.addWidget(self._gap, 1)
        for button in (*self._of_all, *self._of_one):
            self.head.addWidget(button)
        entry = QHBoxLayout()
        in_lines(self, entry, spacing=1 / 3)
        entry.addWidget(self.field, 1)
        entry.addWidget(self.count)
        self.body.addLayout(entry)
        self.body.addWidget(self.closed)
        self.body.addWidget(self.lines, 1)
        self.body.addStretch(0)

    def _connect(self) -> None:
        self.field.kept.connect(self._on_kept)
        self.field.left.connect(self._on_left)
        self.field.moved.connect(self._on_moved)
        self.field.textChanged.connect(self._on_typed)
        self.field.begun.connect(self.lines.choose_none)
        self.place.chosen.connect(self._on_place_chosen)
        self.lines.picked.connect(self._offer)
        self.lines.correction_requested.connect(self._correct)
        self.lines.vote_requested.connect(self._desk.vote)
        self.lines.removal_requested.connect(self._desk.remove)
        self.more.clicked.connect(self._on_more)
        self.fewer.clicked.connect(self._on_fewer)
        self.correct.clicked.connect(self._on_correct)
        self.remove.clicked.connect(self._on_remove)
        self.show_on_tv.clicked.connect(self._desk.toggle_shown)
        self.save.clicked.connect(self.save_requested)
        self.print.clicked.connect(self.print_requested)

    @property
    def _here(self) -> Place:
        return self._view.here if self._chosen is None else self._chosen

    def _say_where(self) -> None:
        line = self._view.basket.line(self._changing)
        words = self.tr("A line: Enter keeps it") if line is None else self.tr("Put it otherwise: Enter keeps it")
        self.field.setPlaceholderText(words)
        self.place.show_places(self._view, self._here, self._cue)
        self._on_typed(self.field.text())

    def _how_many_closed(self) -> str:
        lines = len(self._view.basket.lines)
        one = self.tr("1 line, closed while the room can see this")
        return one if lines == 1 else self.tr("%n lines, closed while the room can see this", "", lines)

    def _offer(self, number: int) -> None:
        """What can be done with the line that is chosen; else with the harvest as a whole."""
        line = self._view.basket.line(number)
        for button in self._of_one:
            self._show(button, line is not None)
        for button in self._of_all:
            # Where the gathering has ended, they stand large below.
            self._show(button, line is None and not self._has_ended)
        has_a_choice = len(self._view.places) > 1
        self._show(self.place, line is None and has_a_choice)
        self.heading.setVisible(line is None and not has_a_choice)
        self._gap.setVisible(line is not None or has_a_choice)
        self.fewer.set_available(line is not None and line.votes > 0)

    def _show(self, widget: QWidget, on: bool) -> None:
        """Show it or not. The focus never slips from what goes on to something else, to be pressed unawares."""
        has_focus = self.window().focusWidget()
        if not on and (has_focus is widget or widget.isAncestorOf(has_focus)):
            self.window().setFocus()
        widget.setVisible(on)

    def _correct(self, number: int) -> None:
        line = self._view.basket.line(number)
        if line is None:
            return
        self._changing, self._chosen = number, line.place
        self.field.setText(line.words)
        self._say_where()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _stop_changing(self) -> None:
        if self._changing:
            self._changing, self._chosen = 0, None
            self.field.clear()
            self._say_where()

    def _on_kept(self) -> None:
        """What can't be kept stays in the field, and why is said above."""
        words, place = self.field.text(), self._here
        if self._changing:
            number = self._changing
            if self._desk.change(number, words, place):
                self._stop_changing()
                self.noted.emit(number)
        elif self._desk.note(words, place):
            self.field.clear()
            self.noted.emit(self._view.basket.next_number - 1)

    def _on_left(self) -> None:
        """Out of a correction first, then out of the field; what was typed stays there."""
        if self._changing:
            self._stop_changing()
            return
        self.window().setFocus()
        self.put_away()

    def _on_moved(self, by: int) -> None:
        """To the next place that has room; down from the last one lead the arrows into the list."""
        free = [place for place in self._view.places if place not in self._view.full or place == self._here]
        if len(free) < 2 or self._here not in free:
            return
        self._chosen = free[(free.index(self._here) + by) % len(free)]
        self._say_where()

    def _on_typed(self, words: str) -> None:
        """How long it is, once that matters."""
        long = len(" ".join(words.split()))
        if long > _NEARLY:
            self.count.say(fill(self.tr("%1 of %2"), long, MOST_LETTERS))
        else:
            self.count.say("")
        self.count.setVisible(bool(self.count.text()))

    def _on_place_chosen(self, place: Place) -> None:
        self._chosen = place
        self._say_where()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_more(self) -> None:
        self._desk.vote(self.lines.number, 1)

    def _on_fewer(self) -> None:
        self._desk.vote(self.lines.number, -1)

    def _on_correct(self) -> None:
        self._correct(self.lines.number)

    def _on_remove(self) -> None:
        self._desk.remove(self.lines.number)


def _step_of(cue: Cue) -> tuple[int, str]:
    return cue.key.step, cue.title
