"""Home: what was under way, a practice to begin now, just a prompt and a timer, all practices, and the circles.

What one can begin is made first; the list of practices comes after the first paint.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from microsol_desktop.desk.first_practice import PracticeCard
from microsol_desktop.ui.home.name_mark import NameMark
from microsol_desktop.ui.home.start_card import StartCard
from microsol_desktop.ui.kit.layouts import Flush, clear
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.scroll_page import NARROW, ScrollPage
from microsol_desktop.ui.tokens import Theme

if TYPE_CHECKING:
    from microsol_desktop.desk.home_desk import Unfinished

WIDEST = 65
"""Lines' heights: beyond that, lines grow too long to be read and the page keeps to the middle."""
SIDE_BY_SIDE = 48
"""The same: from this width on, two cards stand side by side."""
WITH_NAME = 27
"""The same: from this width on there is room for the name beside what one can press."""


class HomePage(ScrollPage):
    """The first page.

    Signals:
        begin_requested: begin this practice for so many people.
        prepare_requested: say more about a practice before it begins.
        prompt_requested: show this prompt for so many minutes.
        go_on_requested: go on with this gathering.
        let_go_requested: this gathering won't be gone on with.
        open_requested: choose a file.
        settings_requested: show the settings.
        circles_requested: show the circles.
        library_requested: show all practices, with what each is for.
        new_requested: begin to write a practice.
        folder_requested: show the folder that the host's own practices lie in.
        people_changed: another number of people is here.
    """

    begin_requested = Signal(str, int)
    prepare_requested = Signal(str)
    prompt_requested = Signal(str, int)
    go_on_requested = Signal(object)
    let_go_requested = Signal(object)
    open_requested = Signal()
    settings_requested = Signal()
    circles_requested = Signal()
    library_requested = Signal()
    new_requested = Signal()
    folder_requested = Signal()
    people_changed = Signal(int)

    def __init__(self, first: PracticeCard, people: int, theme: Theme) -> None:
        super().__init__(WIDEST)
        self.setAccessibleName("Microsol")
        self._theme = theme
        self._is_complete = False
        self.start = StartCard(first, people)
        self.start.begin_requested.connect(self.begin_requested)
        self.start.prepare_requested.connect(self.prepare_requested)
        self.start.people_changed.connect(self.people_changed)
        self._under_way = QVBoxLayout()
        self._under_way.setSpacing(12)
        self._next = QVBoxLayout()
        self._now = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._now.setSpacing(20)
        self._now.addWidget(self.start, 1)
        self.column.addLayout(self._head())
        self.column.addLayout(self._under_way)
        self.column.addLayout(self._next)
        self.column.addLayout(self._now)
        self.column.addStretch(1)

    def _head(self) -> QHBoxLayout:
        head = Flush()
        head.setSpacing(12)
        self.mark = NameMark()
        head.addWidget(self.mark)
        self._name = PlainLabel("Microsol", role="title")
        head.addWidget(self._name)
        head.addStretch(1)
        self._wishes = Flush()
        self._asides: list[QPushButton] = []
        self._wishes.setSpacing(12)
        for words, wish in (
            # Below they are the last, behind all practices: whoever goes there each week need not scroll.
            (self.tr("Circles"), self.circles_requested),
            (self.tr("Open a file…"), self.open_requested),
            (self.tr("Settings"), self.settings_requested),
        ):
            button = QPushButton(words)
            button.setProperty("kind", "quiet")
            button.clicked.connect(wish)
            self._wishes.addWidget(button)
            self._asides.append(button)
        head.addLayout(self._wishes)
        return head

    def complete(self) -> None:
        """Add what can wait until the first paint: the prompt and timer, the list of practices, and the circles."""
        from PySide6.QtCore import Qt

        from microsol_desktop.ui.home.circles_card import CirclesCard
        from microsol_desktop.ui.home.prompt_card import PromptCard

        # Where they stand one below the other, both keep to the side.
        for button in self._asides:
            self._wishes.setAlignment(button, Qt.AlignmentFlag.AlignRight)
        self.prompt = PromptCard()
        self.prompt.show_requested.connect(self.prompt_requested)
        self._now.addWidget(self.prompt, 1)
        self._make_practices()
        self.circles = CirclesCard()
        self.circles.open_requested.connect(self.circles_requested)
        above_the_stretch = self.column.count() - 1
        self.column.insertLayout(above_the_stretch, self._above_practices())
        for place, below in enumerate((self.understood, self.nothing, self.practices, self.circles), 1):
            self.column.insertWidget(above_the_stretch + place, below)
        self._is_complete = True
        self._reflow(self.inner.width())

    def _make_practices(self) -> None:
        """The list of practices, and what one looks for in it."""
        from microsol_desktop.ui.home.practice_list import PracticeList
        from microsol_desktop.ui.home.practice_search import PracticeSearch

        self.practices = PracticeList(self._theme)
        self.practices.chosen.connect(self.prepare_requested)
        self.practices.row_reached.connect(self._on_row_reached)
        self.practices.practices.modelReset.connect(self._say_whether_any)
        self.search = PracticeSearch(self.start.people.value)
        self.search.changed.connect(self._on_looked_for)
        self.search.opened.connect(self.practices.choose_first)
        self.search.left_downwards.connect(self.practices.begin_at_first)
        self.start.people_changed.connect(self.search.show_people)
        self.understood = PlainLabel(role="soft", wraps=True)
        self.understood.hide()
        self.nothing = PlainLabel(
            self.tr("No practice is found by that. Esc shows all of them again."), role="soft", wraps=True
        )
        self.nothing.hide()

    def _above_practices(self) -> QVBoxLayout:
        """The heading of the list, the search beside it, and below them what else leads to practices."""
        from microsol_desktop.ui.kit.flow_layout import WrappingRow
        from microsol_desktop.ui.kit.in_lines import in_lines

        self.library = self._quiet(self.tr("All practices"), self.library_requested)
        self.new = self._quiet(self.tr("New practice"), self.new_requested)
        self.folder = self._quiet(self.tr("Your folder of practices"), self.folder_requested)
        self._heading = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._heading.addWidget(PlainLabel(self.tr("Practices").upper(), role="heading"))
        search = Flush()
        search.addWidget(self.search)
        self._heading.addLayout(search, 1)
        ways = WrappingRow()
        for button in (self.library, self.new, self.folder):
            ways.addWidget(button)
        above = QVBoxLayout()
        in_lines(self.inner, above, spacing=1 / 3)
        above.addLayout(self._heading)
        above.addLayout(ways)
        return above

    def _quiet(self, words: str, wish: SignalInstance) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("kind", "quiet")
        button.clicked.connect(wish)
        return button

    def look_for_a_practice(self) -> None:
        """Let the host type which practice they mean."""
        self.search.begin_anew()

    def show_under_way(self, gatherings: tuple[Unfinished, ...]) -> None:
        """Offer to go on with these; none: nothing is shown of it."""
        clear(self._under_way)
        self.start.set_leads(not gatherings)
        if not gatherings:
            return
        from microsol_desktop.ui.home.go_on_card import GoOnCard

        for gathering in gatherings:
            card = GoOnCard(gathering, leads=gathering is gatherings[0])
            card.go_on_requested.connect(self.go_on_requested)
            card.let_go_requested.connect(self.let_go_requested)
            self._under_way.addWidget(card)
            if gathering is gatherings[0]:
                # Not "let it go", which comes first on the card: a key that was meant for the run throws nothing away.
                card.go_on.setFocus()

    @property
    def asks_to_go_on(self) -> bool:
        """Whether a gathering is under way that one can go on with."""
        return self._under_way.count() > 0

    def show_next(self, card: QWidget | None) -> None:
        """What comes next, as a card; None: nothing is planned."""
        clear(self._next)
        if card is not None:
            self._next.addWidget(card)

    def wear(self, theme: Theme) -> None:
        """Draw in this theme's colours from now on."""
        self.practices.wear(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Not `viewport()`: handing a widget over for the first time, PySide builds the classes of all widgets (12 ms).
        self._reflow(event.size().width())
        super().resizeEvent(event)

    def _reflow(self, width: int) -> None:
        """Two cards side by side where both have room, else one below the other."""
        side_by_side = width >= SIDE_BY_SIDE * self.em
        directions = QBoxLayout.Direction
        direction = directions.LeftToRight if side_by_side else directions.TopToBottom
        self._now.setDirection(direction)
        self._wishes.setDirection(directions.LeftToRight if width >= NARROW * self.em else directions.TopToBottom)
        # Where there is no room for both, the icon stands for the name that the window has anyway.
        self._name.setVisible(width >= WITH_NAME * self.em)
        if self._is_complete:
            self.circles.lie(side_by_side=side_by_side)
            self._heading.setDirection(direction)
            self._heading.setSpacing(self.em * 6 // 5 if side_by_side else self.em // 3)
            self.search.lie(side_by_side=side_by_side)

    def _on_looked_for(self) -> None:
        """Only what is meant is in the list; the field stays where it is, however short the list becomes."""
        from microsol_desktop.ui.kit.need_words import asked_words

        practices = self.practices.practices
        practices.look_for(self.search.words, self.search.people)
        words = asked_words(practices.asked)
        self.understood.setText(words)
        self.understood.setVisible(bool(words))
        self._say_whether_any()

    def _say_whether_any(self) -> None:
        is_looked_for = bool(self.search.words) or self.search.people is not None
        self.nothing.setVisible(is_looked_for and not self.practices.practices.rowCount())

    def _on_row_reached(self, row: QRect) -> None:
        place = self.practices.mapTo(self.inner, row.center())
        self.ensureVisible(place.x(), place.y(), 0, row.height() * 2)
