"""Between home and the practices: the library, the editor and what belongs to them, each made when first gone to."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from microsol_desktop.app.offered_back import OfferedBack
from microsol_desktop.app.practice_shown import PracticeShown
from microsol_desktop.app.saved_first import SavedFirst
from microsol_desktop.app.sharing_door import SayIn, SharingDoor, as_the_windows
from microsol_desktop.app.versions_door import VersionsDoor
from microsol_desktop.app.ways_back import WaysBack
from microsol_desktop.desk.clock import Clock
from microsol_desktop.desk.editor_desk import EditorDesk
from microsol_desktop.desk.editors import Editors
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.desk.preferences import PreferencesDesk
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.about import Slug
from microsol_desktop.ui.home.window import HomeWindow
from microsol_desktop.ui.kit.said import said_of
from microsol_desktop.ui.kit.words import own_language
from microsol_desktop.ui.tokens import Theme

if TYPE_CHECKING:
    from microsol_desktop.desk.first_practice import PracticeCard
    from microsol_desktop.desk.notes_draft import NotesDraft
    from microsol_desktop.ui.agenda.evening_page import EveningPage, EveningToBegin
    from microsol_desktop.ui.editor.editor_page import EditorPage
    from microsol_desktop.ui.editor.notes_page import NotesPage
    from microsol_desktop.ui.library.library_page import LibraryPage


def _nobody_listens(_language: str) -> None:
    """No stage is there to speak a practice's language."""


class PracticesDoor(QObject):
    """Home's window with the practices in it.

    Signals:
        prepare_requested: prepare to begin this practice (its name).
        prepare_evening_requested: so, for so many people, from when and until when (seconds after midnight, or None).
        open_requested: choose a file.
        folder_requested: show the folder that the host's own practices lie in.
    """

    prepare_requested = Signal(str)
    prepare_evening_requested = Signal(str, int, object, object)
    open_requested = Signal()
    folder_requested = Signal()

    def __init__(  # noqa: PLR0913 - all that home's pages of practices hang on
        self,
        window: HomeWindow,
        library: LibraryDesk,
        preferences: PreferencesDesk,
        editors: Editors,
        clock: Clock,
        *,
        theme: Callable[[], Theme],
        calm: Callable[[], bool],
        speak_to_room: Callable[[str], None] = _nobody_listens,
        say_in: SayIn = as_the_windows,
        notes: Callable[[], NotesDraft | None] = lambda: None,
    ) -> None:
        super().__init__(window)
        self._speak_to_room = speak_to_room
        self._window, self._library, self._preferences = window, library, preferences
        self._theme, self._calm, self._notes = theme, calm, notes
        self._ways = WaysBack(window)
        self.editors = editors
        self._offered = OfferedBack(window)
        self.versions = VersionsDoor(window, self._ways, self.editors, clock, self._offered.say)
        self.sharing = SharingDoor(window, library, editors, say_in)
        self._saved_first = SavedFirst(window, self.editors, self.show_desk)
        self.library_page: LibraryPage | None = None
        self.editor_page: EditorPage | None = None
        self.notes_page: NotesPage | None = None
        self.evening_page: EveningPage | None = None
        self._shown = PracticeShown(window, library, editors, self._offered, self._desk_on)

    # Where one can go.

    def open_library(self) -> None:
        """Show all practices."""
        page = self.library_page or self._made_library()
        self._ways.go(page)
        page.come()

    def edit(self, slug: str) -> None:
        """Show a practice to be changed, by its name; where that can't be, home says why."""
        if (desk := self._desk_of(slug)) is not None:
            self.show_desk(desk)

    def new_practice(self) -> None:
        """Begin to write a practice."""
        self.show_desk(self.editors.new(self.tr("New practice"), own_language()))
        if self.editor_page is not None:
            self.editor_page.begin_writing()

    def from_notes(self) -> None:
        """Make a practice out of notes."""
        page = self.notes_page or self._made_notes()
        self._ways.go(page)
        page.come()

    def plan_evening(self) -> None:
        """Plan an evening out of several practices."""
        self.show_evening(self.editors.new(self.tr("An evening"), own_language()))

    def show_desk(self, desk: EditorDesk) -> None:
        """Show this practice to be changed."""
        page = self.editor_page or self._made_editor()
        page.show_desk(desk, self._people())
        self._ways.go(page)
        self._shown.attend()

    def show_evening(self, desk: EditorDesk) -> None:
        """Show this practice as an evening that is planned."""
        page = self.evening_page or self._made_evening()
        page.show_desk(desk, self._people())
        self._ways.go(page)
        self._shown.attend()

    def show_versions(self) -> None:
        """Show what the practice that is edited was like before."""
        self.versions.show(self.editor_desk)

    def share(self, slug: str) -> None:
        """Give a practice to somebody: as a file, on paper, as text."""
        self.sharing.open(slug, self._people())

    @property
    def editor_desk(self) -> EditorDesk:
        """The practice that is on the editor's page, or was last.

        Raises:
            LookupError: none was.

        """
        desk = self.editor_page.desk if self.editor_page is not None else None
        if desk is None:
            raise LookupError("no practice has been changed yet")
        return desk

    def close(self) -> None:
        """Save what is not saved, and let the disk go."""
        self._saved_first.close()

    def wear(self, theme: Theme) -> None:
        """Draw in this theme's colours from now on."""
        for page in (self.editor_page, self.evening_page):
            if page is not None:
                page.set_theme(theme)

    # The pages.

    def _made_library(self) -> LibraryPage:
        from microsol_desktop.ui.library.acts import Acts
        from microsol_desktop.ui.library.library_page import LibraryPage

        acts = Acts(change=True, new=True, from_notes=True, evening=True, share=True)
        self.library_page = page = LibraryPage(self._library, self._preferences, self._theme, self._calm, acts)
        page.begin_requested.connect(self.prepare_requested)
        page.change_requested.connect(self.edit)
        page.share_requested.connect(self.share)
        page.new_requested.connect(self.new_practice)
        page.from_notes_requested.connect(self.from_notes)
        page.evening_requested.connect(self.plan_evening)
        page.open_requested.connect(self.open_requested)
        page.folder_requested.connect(self.folder_requested)
        page.people_changed.connect(self._on_people)
        page.home_requested.connect(self._ways.home)
        return page

    def _made_editor(self) -> EditorPage:
        from microsol_desktop.ui.editor.editor_page import Around, EditorPage
        from microsol_desktop.ui.editor.picture_choice import PictureChoice

        self.editor_page = page = EditorPage(Around(self._theme, self._practices, self._speak_to_room))
        page.back_requested.connect(self._ways.back)
        page.begin_requested.connect(self._on_begin)
        page.said.connect(self._offered.say)
        page.people_changed.connect(self._on_people)
        page.head.add_act(self.tr("Earlier versions…"), self.show_versions)
        page.head.add_act(self.tr("Share…"), self._on_share)
        self._as_evening = page.head.add_act(self.tr("As an evening…"), self._on_as_evening)
        page.head.more.menu().aboutToShow.connect(self._on_more)
        pictures = PictureChoice(page, self._shown.folder)
        pictures.said.connect(self._window.say)
        page.steps.form.offer_pictures(pictures.pick)
        page.steps.about.offer_pictures(pictures.pick)
        return page

    def _made_notes(self) -> NotesPage:
        from microsol_desktop.ui.editor.notes_page import NotesPage

        self.notes_page = page = NotesPage(self._theme, self._people, self._notes())
        page.made.connect(self._on_made)
        page.back_requested.connect(self._ways.back)
        return page

    def _made_evening(self) -> EveningPage:
        from microsol_desktop.ui.agenda.evening_page import Around, EveningPage

        self.evening_page = page = EveningPage(Around(self._theme, self._library))
        page.back_requested.connect(self._ways.back)
        page.begin_requested.connect(self._on_begin_evening)
        page.change_requested.connect(self.edit)
        page.steps_requested.connect(self.show_desk)
        page.said.connect(self._offered.say)
        page.people_changed.connect(self._on_people)
        return page

    def _people(self) -> int:
        return self._preferences.preferences.people

    def _practices(self) -> tuple[PracticeCard, ...]:
        return self._library.cards

    def _desk_of(self, slug: str) -> EditorDesk | None:
        try:
            return self.editors.of(Slug(slug))
        except ExpectedFailure as failure:
            self._window.say(said_of(failure))
            return None

    # What is on them.

    def _desk_on(self, page: QWidget | None) -> EditorDesk | None:
        """The practice that is changed on this page, if one is."""
        pages = (self.editor_page, self.evening_page)
        return next((one.desk for one in pages if one is not None and one is page), None)

    def _on_made(self, text: str) -> None:
        """What became of notes is a practice of its own; the way back leads to before them."""
        desk = self.editors.new(self.tr("From notes"), own_language())
        desk.put(text, self.tr("Making a practice of notes"))
        # On its way to the disk before the notes go from there.
        desk.save()
        self._ways.back()
        self.show_desk(desk)

    def _on_share(self) -> None:
        """What is given away is on the disk first, and found under its name."""
        if slug := self._ready(self.editor_desk):
            self.share(slug)

    def _on_as_evening(self) -> None:
        self.show_evening(self.editor_desk)

    def _on_more(self) -> None:
        """What consists of other practices may be looked at as an evening."""
        from microsol_desktop.practice.evening import is_evening

        self._as_evening.setVisible(is_evening(self.editor_desk.reading.practice))

    def _on_begin(self, desk: EditorDesk) -> None:
        if slug := self._ready(desk):
            self.prepare_requested.emit(slug)

    def _on_begin_evening(self, wish: EveningToBegin) -> None:
        if slug := self._ready(wish.desk):
            self.prepare_evening_requested.emit(slug, wish.people, wish.begins_at, wish.promised_end)

    def _ready(self, desk: EditorDesk) -> Slug | None:
        """Have it on the disk and among the practices; gives back under which name."""
        if not self._saved_first.is_on_disk(desk):
            return None
        self._library.look()
        try:
            return desk.slug if desk.path.parent == self._library.own else self._library.open(desk.path)
        except ExpectedFailure as failure:
            self._window.say(said_of(failure))
            return None

    def _on_people(self, people: int) -> None:
        self._window.home.start.people.set_value(people)
