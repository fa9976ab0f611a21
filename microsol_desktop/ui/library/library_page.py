"""The library: all practices as cards or as a map, found as one types, and the one that is looked at beside them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent

from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.desk.library_search import LibrarySearch
from microsol_desktop.desk.preferences import PreferencesDesk
from microsol_desktop.desk.shelves import Shelf
from microsol_desktop.practice.about import Slug
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.layouts import Flush
from microsol_desktop.ui.kit.need_words import asked_words, practices_count
from microsol_desktop.ui.kit.scroll_page import ScrollPage
from microsol_desktop.ui.kit.words import own_language, people_count
from microsol_desktop.ui.library.acts import ONLY_TO_LOOK, Acts
from microsol_desktop.ui.library.both_sides import BothSides
from microsol_desktop.ui.library.card_list import CardList
from microsol_desktop.ui.library.card_model import CardModel
from microsol_desktop.ui.library.chosen_practice import ChosenPractice
from microsol_desktop.ui.library.library_head import LibraryHead
from microsol_desktop.ui.library.looking_bar import LookingBar
from microsol_desktop.ui.library.map_list import NeedList
from microsol_desktop.ui.library.map_shown import shown
from microsol_desktop.ui.library.map_view import MapView
from microsol_desktop.ui.library.nothing_found import NothingFound
from microsol_desktop.ui.library.typed import letters_of
from microsol_desktop.ui.tokens import Theme

WIDEST = 100
A_BREATH = 90
"""Milliseconds for which the host stays at a card before its steps are worked out."""


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
        folder_requested: show the folder that the host's own practices lie in.
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
    folder_requested = Signal()
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
        self.search = LibrarySearch(library, preferences, own_language(), self)
        self.bar = LookingBar(preferences.preferences.people)
        self.model = CardModel(self)
        self.cards = CardList(self.model, theme())
        self.nothing = NothingFound()
        self.chosen = ChosenPractice(acts)
        self.map = MapView(theme(), calm)
        self.list = NeedList(theme())
        self._soon = QTimer(self, interval=A_BREATH, singleShot=True)
        self._soon.timeout.connect(self._show_chosen)
        self._looked_at, self._looked_at_for = "", self.search.people
        self._fill()
        self._connect()
        self._show_rows()

    # What it is told

    def come(self) -> None:
        """The host comes here: what is typed next is looked for."""
        self.bar.show_people(self._preferences.preferences.people)
        self.bar.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bar.field.selectAll()
        self.search.show(on=True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.search.show(on=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.search.show(on=False)

    def _on_library_changed(self) -> None:
        self.model.forget_regions()
        if self._looked_at:
            self._show_chosen()

    def _on_preferences(self) -> None:
        self.bar.show_people(self._preferences.preferences.people)
        self.chosen.show_star(is_favourite=self.chosen.slug in self.search.marks.favourites)

    def _show_rows(self) -> None:
        search = self.search
        if self._looked_at and self._looked_at_for != search.people:
            # Beside the cards it is told for as many as on them.
            self._soon.start()
        self.model.show_cards(search.found.rows, search.people, search.measured, search.marks.favourites)
        self.cards.show_practice(self._looked_at)
        if self.bar.shows_map:
            self._show_map()
        self._say()

    def _show_map(self) -> None:
        cards, meant = self.search.on_map()
        there = shown(cards, self.model.region_of, self.search.measured, self.search.marks.favourites, meant)
        self.map.show_map(there)
        self.list.show_map(there)
        self.map.choose(self._looked_at)
        self.list.show_practice(self._looked_at)

    def _say(self) -> None:
        """What was understood, how many are found, and where nothing is, why."""
        count = self.search.count
        people, here = self.search.people, self._preferences.preferences.people
        whose = "" if people == here else fill(self.tr("minutes for %1, as asked"), people_count(people))
        told = (asked_words(self.search.found.asked), practices_count(count) if count else "", whose if count else "")
        self.bar.say(" · ".join(part for part in told if part))
        way = self.map if self.bar.shows_map else self.cards
        self._both.show_way(way if count else self.nothing)
        self.list.setVisible(self.bar.shows_map and bool(count))
        self.chosen.setVisible(bool(count) and (bool(self._looked_at) or not self.bar.shows_map))
        if not count:
            self.nothing.say(self.search.typed, self.search.shelf, self.search.ways_out())

    # How it is laid

    def _fill(self) -> None:
        self.list.hide()
        self._both = BothSides(self, (self.cards, self.map, self.nothing), self.list, self.chosen)
        self.head = LibraryHead(self._acts)
        self.head.back_requested.connect(self.home_requested)
        self.head.new_requested.connect(self.new_requested)
        self.head.from_notes_requested.connect(self.from_notes_requested)
        self.head.evening_requested.connect(self.evening_requested)
        self.head.open_requested.connect(self.open_requested)
        self.head.folder_requested.connect(self.folder_requested)
        self.column.addLayout(self.head)
        bar = Flush()
        bar.addWidget(self.bar)
        self.column.addLayout(bar)
        self.column.addLayout(self._both, 1)

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
        wide = min(self.viewport().width(), WIDEST * self.em)
        self._both.lie(wide, self.em)
        self.bar.lie(wide)

    # What a host does

    def _connect(self) -> None:
        self.bar.changed.connect(self._on_typed)
        self.bar.people_changed.connect(self._on_people)
        self.bar.left_downwards.connect(self._on_downwards)
        self.bar.opened.connect(self._on_first_meant)
        self.cards.looked_at.connect(self._on_looked_at)
        self.cards.chosen.connect(self.begin_requested)
        self.cards.star_requested.connect(self.search.give_star)
        self.cards.forms_requested.connect(self._on_forms)
        self.cards.typed.connect(self.bar.go_on_with)
        self.cards.left_upwards.connect(self.bar.field.setFocus)
        self.chosen.begin_requested.connect(self.begin_requested)
        self.chosen.change_requested.connect(self.change_requested)
        self.chosen.share_requested.connect(self.share_requested)
        self.chosen.star_requested.connect(self.search.give_star)
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
        self.search.changed.connect(self._show_rows)
        self.nothing.typed_requested.connect(self.bar.field.setText)
        self.nothing.all_requested.connect(self._on_all)
        self._library.changed.connect(self._on_library_changed)
        self._preferences.changed.connect(self._on_preferences)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.bar.field.setFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whatever is typed on the page is what is looked for; Esc leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.home_requested.emit()
        elif letters := letters_of(event):
            self.bar.go_on_with(letters)
        else:
            super().keyPressEvent(event)

    def _on_typed(self) -> None:
        self.search.look_for(self.bar.field.text(), self.bar.shelf)
        self.cards.scrollToTop()

    def _on_people(self, count: int) -> None:
        self._preferences.choose(people=count)
        self.people_changed.emit(count)
        self._soon.start()

    def _on_first_meant(self) -> None:
        """Enter in the field: the first that is found is looked at, and the keyboard is at it."""
        if self.search.found.rows:
            self._on_downwards()

    def _on_downwards(self) -> None:
        if not self.bar.shows_map:
            self.cards.begin_at_first()
            return
        self.map.setFocus()
        _, meant = self.search.on_map()
        if meant and self._looked_at not in meant:
            found = (str(row.card.slug) for row in self.search.found.rows)
            self.map.begin_at(next((slug for slug in found if slug in meant), min(meant)))

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
        cards = {str(each.slug): each for each in self._library.cards}
        card = cards.get(self._looked_at)
        if card is None:
            self._looked_at = ""
            self.chosen.show_nothing()
            return
        self.chosen.show()
        self._looked_at_for = self.search.people
        base = cards.get(str(card.variant_of)) if card.variant_of else None
        self.chosen.show_practice(
            card,
            self._library.outline(Slug(self._looked_at), self._looked_at_for),
            is_favourite=card.slug in self.search.marks.favourites,
            form_of=base.title if base is not None else "",
        )

    def _on_forms(self, slug: str) -> None:
        self._looked_at = slug
        self.search.unfold(slug)

    def _on_all(self) -> None:
        self.bar.show_shelf(Shelf.ALL)
        self.bar.field.clear()
        self._on_typed()
        self.bar.field.setFocus()
