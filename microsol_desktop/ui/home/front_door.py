"""Everything between opening the program and the beginning of a practice: wires home's pages to what they show."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog

from microsol_desktop.circle.at_the_door import ToBegin
from microsol_desktop.circle.keys import CircleKey, GatheringKey
from microsol_desktop.desk.begin_wish import BeginWish, people_here, prompt_and_timer
from microsol_desktop.desk.gatherings_desk import GatheringsDesk
from microsol_desktop.desk.home_desk import HomeDesk
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.desk.preferences import PreferencesDesk
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.people import split_names
from microsol_desktop.practice.model import Slug
from microsol_desktop.ui.home.begin_page import BeginPage
from microsol_desktop.ui.home.circle_begins import CircleBegins
from microsol_desktop.ui.home.from_elsewhere import FromElsewhere
from microsol_desktop.ui.home.lengths import Lengths
from microsol_desktop.ui.home.next_gathering import NextGathering
from microsol_desktop.ui.home.window import HomeWindow
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.said import said_of
from microsol_desktop.ui.kit.words import own_language

if TYPE_CHECKING:
    from microsol_desktop.desk.editors import Editors

CIRCLE_FILES = (".microsol", ".microsol-circle")
"""How a file with a circle of another host ends: now, and in the first versions."""


class FrontDoor(QObject):
    """Home, once it is complete.

    Signals:
        begin_requested: begin a practice (a BeginWish).
        go_on_requested: go on with the gathering of this journal.
        settings_requested: show the settings.
        circles_requested: show the circles.
        gathering_requested: show this gathering of theirs (its key).
        circle_file_requested: show what is in the file of another host's circle.
        edit_requested: change this practice (its name).
        library_requested: show all practices.
        new_requested: begin to write a practice.
    """

    begin_requested = Signal(object)
    go_on_requested = Signal(object)
    settings_requested = Signal()
    circles_requested = Signal()
    gathering_requested = Signal(object)
    circle_file_requested = Signal(object)
    edit_requested = Signal(str)
    library_requested = Signal()
    new_requested = Signal()

    def __init__(
        self,
        window: HomeWindow,
        home: HomeDesk,
        library: LibraryDesk,
        preferences: PreferencesDesk,
        record: RecordDesk | None = None,
        today: Callable[[], date] = date.today,
        editors: Callable[[], Editors] | None = None,
    ) -> None:
        """`record` is what knows the circles; without one, home knows of none."""
        super().__init__(window)
        self._window = window
        self._home = home
        self._library = library
        self._preferences = preferences
        self._page = BeginPage()
        self._of_record = CircleBegins(self._page, record, today) if record is not None else None
        self._gatherings = GatheringsDesk(record, today) if record is not None else None
        self._next = NextGathering(window.home, record, today, self._title_of) if record is not None else None
        self._elsewhere = FromElsewhere(self._page.stranger, window, library, editors)
        self._elsewhere.kept.connect(self._on_kept)
        window.home.complete()
        self._lengths = Lengths(window.home, library.measuring)
        self._shown: Slug | None = None
        self._offered_back = ""
        self._connect()
        for page in (window.home, self._page):
            # Not the window's: where a page finds something of its own, Qt would take neither for what is meant.
            QShortcut(QKeySequence(QKeySequence.StandardKey.Find), page, window.look_for_a_practice)
        self.refresh()

    def _connect(self) -> None:
        page = self._window.home
        page.begin_requested.connect(self._on_begin_now)
        page.prepare_requested.connect(self.prepare)
        page.prompt_requested.connect(self._on_prompt)
        page.go_on_requested.connect(self.go_on_requested)
        page.let_go_requested.connect(self._on_let_go)
        page.open_requested.connect(self._on_open)
        page.settings_requested.connect(self.settings_requested)
        page.circles_requested.connect(self.circles_requested)
        if self._next is not None:
            self._next.begin_requested.connect(self.begin_gathering)
            self._next.look_requested.connect(self.gathering_requested)
        page.library_requested.connect(self.library_requested)
        page.new_requested.connect(self.new_requested)
        page.folder_requested.connect(self._on_folder)
        page.people_changed.connect(self._on_people_at_home)
        self._page.begin_requested.connect(self._on_begin)
        self._page.people_changed.connect(self._on_people)
        self._page.back_requested.connect(self._window.show_home)
        self._page.edit_requested.connect(self._on_edit)
        self.begin_requested.connect(page.search.forget)
        self._window.file_dropped.connect(self.open_file)
        self._window.undo_requested.connect(self._on_undo)
        self._library.changed.connect(self._on_library_changed)

    def refresh(self) -> None:
        """Show what is there now: gatherings under way, practices, and how long they take."""
        self._window.home.show_under_way(self._home.under_way())
        if self._next is not None:
            self._next.look()
        last = self._preferences.preferences.last_practice
        for card in self._library.cards:
            if card.slug == last:
                self._window.home.start.show_practice(card)
        self._show_names()
        self._on_library_changed()

    def prepare(self, slug: str, circle: CircleKey | None = None, planned: GatheringKey | None = None) -> None:
        """Show the page of one practice, with the people of last time as a first guess.

        Or with those of a circle: as a gathering of theirs was `planned`, or just so.
        """
        chosen = self._preferences.preferences
        self._shown = Slug(slug)
        self._page.recall(self._window.home.start.people.value, self._names_of_last_time(), chosen.hosts)
        if self._of_record is not None:
            self._of_record.prepare(slug, circle, planned)
        self._page.offer(self._library.outline(self._shown, self._page.count), fresh=True)
        self._elsewhere.show(self._shown)
        self._window.show_page(self._page)

    def _on_kept(self, slug: str) -> None:
        """What was opened goes by this name now; who was typed in stays."""
        self._shown = Slug(slug)
        self._page.offer(self._library.outline(self._shown, self._page.count), fresh=False)
        self._elsewhere.show(self._shown)
        self._window.show_page(self._page)

    def prepare_evening(self, slug: str, people: int, begins_at: int | None, promised_end: int | None) -> None:
        """Prepare what was planned for so many, from when and until when (seconds after midnight)."""
        self._window.home.start.people.set_value(people)
        self.prepare(slug)
        self._page.plan_times(begins_at, promised_end)

    def begin_gathering(self, practice: str, circle: CircleKey | None, planned: GatheringKey | None = None) -> None:
        """Prepare what was planned; where no practice was, or it is gone, the one that home offers."""
        known = {card.slug for card in self._library.cards}
        slug = Slug(practice) if Slug(practice) in known else self._window.home.start.slug
        self.prepare(slug, circle, planned)

    def begin_from_record(self, key: UUID) -> None:
        """Prepare a gathering, or one of this circle, by its key."""
        if self._gatherings is not None:
            self._gatherings.what_to_begin(key, self._on_found)

    def _on_found(self, found: ToBegin | None) -> None:
        if found is not None:
            self.begin_gathering(*found)

    def _title_of(self, practice: str) -> str:
        return next((card.title for card in self._library.cards if card.slug == practice), "")

    def open_file(self, path: Path) -> None:
        """Open a practice file from anywhere, or a circle's, and show what it is before anything begins or is kept."""
        if path.suffix.lower() in CIRCLE_FILES:
            self._window.say("")
            self.circle_file_requested.emit(path)
            return
        try:
            slug = self._library.open(path)
        except ExpectedFailure as failure:
            self._window.say(said_of(failure))
            return
        self._window.say("")
        # What the host has of the same name is what lies in their folder now.
        self._library.look()
        self.prepare(slug)

    def _on_library_changed(self) -> None:
        self._window.home.practices.practices.show_cards(self._library.cards)
        self._lengths.look()
        if self._shown is not None and self._window.pages.currentWidget() is self._page:
            self._page.offer(self._library.outline(self._shown, self._page.count), fresh=False)
            self._elsewhere.show(self._shown)

    def _on_people_at_home(self, count: int) -> None:
        self._preferences.choose(people=count)
        self._show_names()
        self._lengths.look()

    def _names_of_last_time(self) -> str:
        """Who was here last time, as long as so many are here again."""
        names = self._preferences.preferences.names
        return names if len(split_names(names)) == self._window.home.start.people.value else ""

    def _show_names(self) -> None:
        self._window.home.start.show_names(", ".join(split_names(self._names_of_last_time())))

    def _on_people(self, _count: int) -> None:
        if self._shown is not None:
            self._page.offer(self._library.outline(self._shown, self._page.count), fresh=False)

    def _on_begin_now(self, slug: str, people: int) -> None:
        """Begin at once, unless something is wrong with the practice: then its page says what."""
        outline = self._library.outline(Slug(slug), people)
        if outline.problems:
            self.prepare(slug)
            return
        self._preferences.choose(people=people, last_practice=slug)
        here = people_here(people, self._names_of_last_time())
        self.begin_requested.emit(BeginWish(slug=Slug(slug), people=here, hosts=self._preferences.preferences.hosts))

    def _on_begin(self, wish: BeginWish) -> None:
        if wish.about is not None:
            # Who was here is the record's: next time nobody's names stand in a page that is for nobody in particular.
            self._preferences.choose(last_practice=wish.slug)
        else:
            self._preferences.choose(
                people=len(wish.people),
                names=self._page.names.toPlainText().strip(),
                hosts=wish.hosts,
                last_practice=wish.slug,
            )
            self._window.home.start.people.set_value(len(wish.people))
        self.begin_requested.emit(wish)

    def _on_prompt(self, prompt: str, length: int) -> None:
        people = self._window.home.start.people.value
        self.begin_requested.emit(prompt_and_timer(prompt, length, self.tr("Together"), people, own_language()))

    def _on_let_go(self, path: Path) -> None:
        self._home.let_go(path)
        self._window.home.show_under_way(self._home.under_way())
        self._offered_back = self.tr("Let go: it is gone for good when Microsol closes.")
        self._window.say(self._offered_back, action=self.tr("Take back"))

    def _on_undo(self) -> None:
        """What was let go is taken back, if that is what the bar speaks of."""
        if self._window.said != self._offered_back:
            return
        self._home.take_back()
        self._window.say("")
        self._window.home.show_under_way(self._home.under_way())

    def _on_open(self) -> None:
        kinds = self.tr("Practices (*.md *.markdown *.txt);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open a practice"), self._library.folder, kinds)
        if chosen:
            self.open_file(Path(chosen))

    def _on_folder(self) -> None:
        """Show the host's own folder; a practice saved into it is in the list some seconds later."""
        try:
            folder = self._library.make_folder()
        except ExpectedFailure as failure:
            self._window.say(said_of(failure))
            return
        shown = QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        words = self.tr("Put practice files into %1") if shown else self.tr("Your practices are in %1")
        self._window.say(fill(words, str(folder)))

    def _on_edit(self) -> None:
        if self._shown is not None:
            self.edit_requested.emit(self._shown)
