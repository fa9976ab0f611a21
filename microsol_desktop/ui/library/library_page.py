"""The library: all practices as cards or as a map, found as one types, and the one that is looked at beside them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.desk.looking_for import Searchable
from microsol_desktop.desk.preferences import PreferencesDesk
from microsol_desktop.desk.shelves import Found, Marks, Shelf, Wish, find, people_asked
from microsol_desktop.practice.about import Slug
from microsol_desktop.practice.asked import without
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import WrappingRow
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import Flush
from microsol_desktop.ui.kit.need_words import asked_words, practices_count
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.scroll_page import ScrollPage
from microsol_desktop.ui.kit.words import own_language
from microsol_desktop.ui.library.acts import ONLY_TO_LOOK, Acts
from microsol_desktop.ui.library.card_list import CardList
from microsol_desktop.ui.library.card_model import CardModel
from microsol_desktop.ui.library.chosen_practice import ChosenPractice
from microsol_desktop.ui.library.looking_bar import LookingBar
from microsol_desktop.ui.library.map_list import NeedList
from microsol_desktop.ui.library.map_shown import shown
from microsol_desktop.ui.library.map_view import MapView
from microsol_desktop.ui.library.nothing_found import LeftOut, NothingFound
from microsol_desktop.ui.tokens import Theme

WIDEST = 100
SIDE_BY_SIDE = 42
"""Heights of a line: from this width on, the practice that is looked at is beside the cards."""
A_BREATH = 90
"""Milliseconds for which the host stays at a card before its steps are worked out."""
NOW_AND_THEN = 400
"""Milliseconds after which the list shows what is known by then of how long each takes."""
QWIDGETSIZE_MAX = 16_777_215
"""Qt's own bound, which it does not tell from Python."""


class LibraryPage(ScrollPage):
    """A page of home's window.

    Signals:
        begin_requested: prepare to begin this practice (its name).
        change_requested: change this practice (its name).
        share_requested: give this practice to somebody (its name).
        new_requested: begin a practice of one's own.
        from_notes_requested: make a practice out of notes.
        evening_requested: plan an evening out of several.
        open_requested: choose a file.
        people_changed: another number of people is here.
        home_requested: back to home.
    """

    begin_requested = Signal(str)
    change_requested = Signal(str)
    share_requested = Signal(str)
    new_requested = Signal()
    from_notes_requested = Signal()
    evening_requested = Signal()
    open_requested = Signal()
    people_changed = Signal(int)
    home_requested = Signal()

    def __init__(
        self,
        library: LibraryDesk,
        preferences: PreferencesDesk,
        theme: Callable[[], Theme],
        calm: Callable[[], bool] = bool,
        acts: Acts = ONLY_TO_LOOK,
    ) -> None:
        """`acts` says what something answers to; `calm` whether the system asks for less motion."""
        super().__init__(WIDEST)
        self.setAccessibleName(self.tr("Practices"))
        self._library, self._preferences = library, preferences
        self._theme, self._calm, self._acts = theme, calm, acts
        self._searchable = Searchable(library.cards)
        self._opened: frozenset[str] = frozenset()
        self._found = Found(())
        self.bar = LookingBar(preferences.preferences.people)
        self.model = CardModel(self)
        self.cards = CardList(self.model, theme())
        self.nothing = NothingFound()
        self.chosen = ChosenPractice(acts)
        self.map = MapView(theme(), calm)
        self.list = NeedList(theme())
        self._soon = QTimer(self, interval=A_BREATH, singleShot=True)
        self._soon.timeout.connect(self._show_chosen)
        self._now_and_then = QTimer(self, interval=NOW_AND_THEN, singleShot=True)
        self._now_and_then.timeout.connect(self._show_rows)
        self._looked_at = ""
        self._fill()
        self._connect()
        self._look()

    # What it is told

    def come(self) -> None:
        """The host comes here: what is typed next is looked for."""
        self.bar.show_people(self._preferences.preferences.people)
        self.bar.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bar.field.selectAll()
        self._look()

    def _on_library_changed(self) -> None:
        self._searchable = Searchable(self._library.cards)
        self.model.forget_regions()
        self._look()
        if self._looked_at:
            self._show_chosen()

    def _on_measured(self, people: int) -> None:
        if people == self._people and self.isVisible():
            self._show_rows()

    def _on_measured_one(self, _slug: str, people: int) -> None:
        """Of a long list not all is waited for."""
        if people == self._people and self.isVisible() and not self._now_and_then.isActive():
            self._now_and_then.start()

    def _on_preferences(self) -> None:
        self.bar.show_people(self._preferences.preferences.people)
        self.chosen.show_star(is_favourite=self.chosen.slug in self._marks.favourites)
        self._look()

    @property
    def _marks(self) -> Marks:
        chosen = self._preferences.preferences
        return Marks(frozenset(chosen.favourites.splitlines()), tuple(chosen.lately.splitlines()))

    @property
    def _people(self) -> int:
        """For how many it is told how long each takes."""
        return people_asked(self._found.asked, self.bar.people.value)

    def _wish(self, typed: str | None = None) -> Wish:
        return Wish(
            typed=self.bar.field.text() if typed is None else typed,
            shelf=self.bar.shelf,
            people=self.bar.people.value,
            language=own_language(),
            opened=self._opened,
        )

    # Finding

    def _look(self) -> None:
        """Find what is looked for, and have measured what is not known yet."""
        self._show_rows()
        if self.isVisible():
            self._library.measuring.want(self._people, first=self._looked_at)

    def _show_rows(self) -> None:
        self._found = self._find(self._wish())
        measured = self._library.measuring.known(self._people)
        if measured:
            self._found = self._find(self._wish())
        self.model.show_rows(self._found.rows, self._people, measured, self._marks.favourites)
        self.cards.show_practice(self._looked_at)
        if self.bar.shows_map:
            self._show_map()
        self._say()

    def _show_map(self) -> None:
        """All of the shelf are on the map, each once; of what is looked for the leaves are filled."""
        wish = self._wish()
        everything = self._find(wish._replace(typed="", opened=frozenset()))
        cards = tuple(row.card for row in everything.rows)
        meant: frozenset[str] | None = None
        if wish.typed.strip():
            # One of its forms is what was found: its leaf is that of them all.
            families = {self._searchable.family(row.card) for row in self._found.rows}
            meant = frozenset(card.slug for card in cards if self._searchable.family(card) in families)
        measured = self._library.measuring.known(self._people)
        there = shown(cards, self.model.region_of, measured, self._marks.favourites, meant)
        self.map.show_map(there)
        self.list.show_map(there)
        self.map.choose(self._looked_at)
        self.list.show_practice(self._looked_at)

    def _find(self, wish: Wish) -> Found:
        return find(self._searchable, wish, self._marks, self._library.measuring.known(self._people))

    def _say(self) -> None:
        count = sum(1 + row.forms for row in self._found.rows if not row.is_form)
        told = (asked_words(self._found.asked), practices_count(count) if count else "")
        self.bar.say(" · ".join(part for part in told if part))
        way = self.map if self.bar.shows_map else self.cards
        self._left.setCurrentWidget(way if count else self.nothing)
        self.list.setVisible(self.bar.shows_map and bool(count))
        self.chosen.setVisible(bool(count) and (bool(self._looked_at) or not self.bar.shows_map))
        if not count:
            self._say_why()

    def _say_why(self) -> None:
        """Nothing is found: what may be left out, or what would stand on this shelf."""
        typed = self.bar.field.text()
        if not typed.strip():
            self.nothing.say(self._empty_shelf())
            return
        ways = []
        for one in self._found.asked if len(self._found.asked) > 1 else ():
            rest = without(typed, one)
            found = self._find(self._wish(rest))
            count = sum(1 + row.forms for row in found.rows if not row.is_form)
            if count:
                ways.append(LeftOut(rest, fill(self.tr("“%1”"), typed[one.begins : one.ends]), count))
        if ways:
            sentence = self.tr("No practice is all of that. It can be found if one thing is left out:")
        else:
            sentence = self.tr("No practice is found by that. Esc empties the field.")
        self.nothing.say(sentence, tuple(ways))

    def _empty_shelf(self) -> str:
        match self.bar.shelf:
            case Shelf.FAVOURITES:
                return self.tr("Your favourites will be here: press the star of a card, or * on the keyboard.")
            case Shelf.LATELY:
                return self.tr("What you have begun will be here, the last one first.")
            case Shelf.OWN:
                return self.tr("Your own practices will be here: those that you write, open or change.")
            case _:
                return self.tr("No practices are here.")

    # How it is laid

    def _fill(self) -> None:
        self._left = QStackedWidget()
        self._left.addWidget(self.cards)
        self._left.addWidget(self.map)
        self._left.addWidget(self.nothing)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        in_lines(self._right, right, margins=(0, 0, 0, 0), spacing=1 / 2)
        right.addWidget(self.list, 2)
        right.addWidget(self.chosen, 3)
        self.list.hide()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        in_lines(self, self._both, spacing=1)
        self._both.addWidget(self._left, 1)
        self._both.addWidget(self._right)
        self.column.addLayout(self._head())
        bar = Flush()
        bar.addWidget(self.bar)
        self.column.addLayout(bar)
        self.column.addLayout(self._both, 1)

    def _head(self) -> WrappingRow:
        """As every page has it; but what one can do here is more than stands in one line everywhere."""
        head = WrappingRow()
        in_lines(self, head, spacing=1 / 2)
        self.back = _quiet(self.tr("‹ Back"), self.home_requested)
        head.addWidget(self.back)
        head.addWidget(PlainLabel(self.tr("Practices"), role="title"))
        head.begin_second_end()
        for is_answered, words, wish in (
            (self._acts.open, self.tr("Open a file…"), self.open_requested),
            (self._acts.from_notes, self.tr("From notes…"), self.from_notes_requested),
            (self._acts.evening, self.tr("Plan an evening"), self.evening_requested),
        ):
            if is_answered:
                head.addWidget(_quiet(words, wish))
        if self._acts.new:
            new = QPushButton(self.tr("New practice"))
            new.clicked.connect(self.new_requested)
            head.addWidget(new)
        return head

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lie()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange}:
            # Afterwards: while the windows are being dressed, their theme is still the one before.
            QTimer.singleShot(0, self, self._wear)

    def _wear(self) -> None:
        for part in (self.cards, self.map, self.list):
            part.wear(self._theme())
        self._lie()

    def _lie(self) -> None:
        """Side by side where there is room, else one below the other."""
        directions, em = QBoxLayout.Direction, self.em
        wide = min(self.viewport().width(), WIDEST * em)
        side_by_side = wide >= SIDE_BY_SIDE * em
        self._both.setDirection(directions.LeftToRight if side_by_side else directions.TopToBottom)
        side = round(wide * 0.36)
        self._right.setMinimumWidth(side if side_by_side else 0)
        self._right.setMaximumWidth(side if side_by_side else QWIDGETSIZE_MAX)
        self._left.setMinimumHeight((12 if side_by_side else 19) * em)
        self.chosen.setMinimumHeight((12 if side_by_side else 24) * em)
        self.bar.lie(wide)

    # What a host does

    def _connect(self) -> None:
        self.bar.changed.connect(self._on_typed)
        self.bar.people_changed.connect(self._on_people)
        self.bar.left_downwards.connect(self._on_downwards)
        self.bar.opened.connect(self._on_first_meant)
        self.cards.looked_at.connect(self._on_looked_at)
        self.cards.chosen.connect(self.begin_requested)
        self.cards.star_requested.connect(self._on_star)
        self.cards.forms_requested.connect(self._on_forms)
        self.cards.typed.connect(self.bar.go_on_with)
        self.cards.left_upwards.connect(self.bar.field.setFocus)
        self.chosen.begin_requested.connect(self.begin_requested)
        self.chosen.change_requested.connect(self.change_requested)
        self.chosen.share_requested.connect(self.share_requested)
        self.chosen.star_requested.connect(self._on_star)
        self.bar.picture_requested.connect(self._on_way)
        self.map.looked_at.connect(self._on_looked_at_in_map)
        self.map.chosen.connect(self.begin_requested)
        self.map.region_entered.connect(self.list.show_region)
        self.map.typed.connect(self.bar.go_on_with)
        self.map.left.connect(self.home_requested)
        self.list.looked_at.connect(self._on_looked_at_in_list)
        self.list.chosen.connect(self.begin_requested)
        self.list.region_reached.connect(self.map.go_in)
        self.list.typed.connect(self.bar.go_on_with)
        self.nothing.typed_requested.connect(self.bar.field.setText)
        self.nothing.all_requested.connect(self._on_all)
        self._library.changed.connect(self._on_library_changed)
        self._library.measuring.measured_one.connect(self._on_measured_one)
        self._library.measuring.measured_all.connect(self._on_measured)
        self._preferences.changed.connect(self._on_preferences)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.bar.field.setFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whatever is typed on the page is what is looked for; Esc leads back."""
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.home_requested.emit()
        elif event.text().isalnum() and not held:
            self.bar.go_on_with(event.text())
        else:
            super().keyPressEvent(event)

    def _on_typed(self) -> None:
        self._look()
        self.cards.scrollToTop()

    def _on_people(self, count: int) -> None:
        self._preferences.choose(people=count)
        self.people_changed.emit(count)
        self._look()
        self._soon.start()

    def _on_first_meant(self) -> None:
        """Enter in the field: the first card is looked at, and the keyboard is at it."""
        if self._found.rows:
            self._on_downwards()

    def _on_downwards(self) -> None:
        if self.bar.shows_map:
            self.map.setFocus()
        else:
            self.cards.begin_at_first()

    def _on_way(self) -> None:
        """The map, or the cards again; what is looked at stays so."""
        self._show_rows()

    def _on_looked_at_in_map(self, slug: str) -> None:
        self.list.show_practice(slug)
        self._on_looked_at(slug)

    def _on_looked_at_in_list(self, slug: str) -> None:
        self.map.choose(slug)
        self._on_looked_at(slug)

    def _on_looked_at(self, slug: str) -> None:
        self._looked_at = slug
        self._soon.start()

    def _show_chosen(self) -> None:
        card = next((each for each in self._library.cards if each.slug == self._looked_at), None)
        if card is None:
            self._looked_at = ""
            self.chosen.show_nothing()
            return
        self.chosen.show()
        outline = self._library.outline(Slug(self._looked_at), self._people)
        self.chosen.show_practice(card, outline, is_favourite=card.slug in self._marks.favourites)

    def _on_star(self, slug: str) -> None:
        self._preferences.favour(slug, on=slug not in self._marks.favourites)

    def _on_forms(self, slug: str) -> None:
        self._opened ^= {slug}
        self._looked_at = slug
        self._show_rows()

    def _on_all(self) -> None:
        self.bar.show_shelf(Shelf.ALL)
        self.bar.field.clear()
        self._look()
        self.bar.field.setFocus()


def _quiet(words: str, wish: SignalInstance) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("kind", "quiet")
    button.clicked.connect(wish)
    return button
