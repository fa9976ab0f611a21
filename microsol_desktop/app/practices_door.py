"""Between home and the practices: the library, the editor and what belongs to them, each made when first gone to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from microsol_desktop.desk.clock import Clock
from microsol_desktop.desk.editor_desk import EditorDesk, EditorWords
from microsol_desktop.desk.editors import Editors
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.desk.preferences import PreferencesDesk
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.about import Slug
from microsol_desktop.ui.home.window import HomeWindow
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.said import said_of
from microsol_desktop.ui.kit.words import own_language
from microsol_desktop.ui.tokens import Theme

if TYPE_CHECKING:
    from microsol_desktop.desk.first_practice import PracticeCard
    from microsol_desktop.desk.versions_desk import ShownVersion
    from microsol_desktop.ui.editor.editor_page import EditorPage
    from microsol_desktop.ui.editor.notes_page import NotesPage
    from microsol_desktop.ui.editor.versions_page import VersionsPage
    from microsol_desktop.ui.library.library_page import LibraryPage


class PracticesDoor(QObject):
    """Home's window with the practices in it.

    Signals:
        prepare_requested: prepare to begin this practice (its name).
        open_requested: choose a file.
    """

    prepare_requested = Signal(str)
    open_requested = Signal()

    def __init__(
        self,
        window: HomeWindow,
        library: LibraryDesk,
        preferences: PreferencesDesk,
        versions: Path,
        clock: Clock,
        *,
        theme: Callable[[], Theme],
        calm: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._preferences = preferences
        self._clock = clock
        self._theme, self._calm = theme, calm
        words = EditorWords(
            self.tr("Changes from elsewhere"), self.tr("Taking what came from elsewhere"), self.tr("Taking both")
        )
        self.editors = Editors(library, versions, clock, words, self)
        self.editors.saved.connect(self._on_saved)
        self.library_page: LibraryPage | None = None
        self.editor_page: EditorPage | None = None
        self.versions_page: VersionsPage | None = None
        self.notes_page: NotesPage | None = None
        self._came_from: QWidget | None = None
        self._notes_from: QWidget | None = None
        self._shown: EditorDesk | None = None
        self._offered_back = ""
        self._warned: tuple[EditorDesk, ...] = ()
        window.may_close = self.may_close
        window.undo_requested.connect(self._on_undo)
        window.pages.currentChanged.connect(self._on_page)

    # Where one can go.

    def open_library(self) -> None:
        """Show all practices."""
        page = self.library_page or self._made_library()
        self._window.say("")
        self._window.show_page(page)
        page.come()

    def edit(self, slug: str) -> None:
        """Show a practice to be changed, by its name; where that can't be, home says why."""
        try:
            desk = self.editors.of(Slug(slug))
        except ExpectedFailure as failure:
            self._window.say(said_of(failure))
            return
        self.show_desk(desk)

    def new_practice(self) -> None:
        """Begin to write a practice."""
        self.show_desk(self.editors.new(self.tr("New practice"), own_language()))

    def from_notes(self) -> None:
        """Make a practice out of notes."""
        page = self.notes_page or self._made_notes()
        before = self._window.pages.currentWidget()
        self._notes_from = before if before is not page else self._notes_from
        self._window.say("")
        self._window.show_page(page)
        page.come()

    def show_desk(self, desk: EditorDesk) -> None:
        """Show this practice to be changed."""
        page = self.editor_page or self._made_editor()
        before = self._window.pages.currentWidget()
        if before not in {page, self.versions_page}:
            self._came_from = before
        if self._shown is not None and self._shown is not desk:
            self.editors.leave(self._shown)
        self._shown = desk
        self._window.say("")
        page.show_desk(desk, self._people())
        self._window.show_page(page)
        self.editors.show(desk)

    def show_versions(self) -> None:
        """Show what the practice that is edited was like before."""
        desk = self._shown
        if desk is None:
            return
        from microsol_desktop.desk.versions_desk import VersionsDesk
        from microsol_desktop.ui.editor.versions_page import VersionsPage

        self.editors.finish()
        if self.versions_page is not None:
            self._window.pages.removeWidget(self.versions_page)
            self.versions_page.deleteLater()
        today = datetime.fromtimestamp(self._clock.stamp().wall).astimezone().date()
        versions = VersionsDesk(self.editors.versions, self.editors.worker, desk.path)
        self.versions_page = page = VersionsPage(versions, desk.title, today)
        versions.setParent(page)
        page.back_requested.connect(self._on_back_to_editor)
        page.bring_back_requested.connect(self._on_bring_back)
        page.said.connect(self._window.say)
        self._window.show_page(page)

    @property
    def editor_desk(self) -> EditorDesk:
        """The practice that is, or was last, changed.

        Raises:
            LookupError: none was.

        """
        if self._shown is None:
            raise LookupError("no practice has been changed yet")
        return self._shown

    # That all is on the disk.

    def may_close(self) -> bool:
        """Save what is not saved, and say whether that could be done; asked once more, the window may close anyway."""
        unsaved = self.editors.finish()
        if not unsaved or unsaved == self._warned:
            return True
        self._warned = unsaved
        self.show_desk(unsaved[0])
        self._window.say(self._unsaved_words(unsaved[0]))
        return False

    def close(self) -> None:
        """Save what is not saved, and let the disk go."""
        self._window.may_close = _nobody_is_asked
        self.editors.close()

    def wear(self, theme: Theme) -> None:
        """Draw in this theme's colours from now on."""
        if self.editor_page is not None:
            self.editor_page.set_theme(theme)

    def _unsaved_words(self, desk: EditorDesk) -> str:
        if desk.question is not None:
            words = self.tr(
                "“%1” was changed elsewhere too: say which is to stand. Or close Microsol once more: what you wrote is"
                " kept among its versions."
            )
        else:
            words = self.tr(
                "“%1” can't be saved. Save it elsewhere, or close Microsol once more to leave it as it was."
            )
        return fill(words, desk.title or desk.path.name)

    # The pages.

    def _made_library(self) -> LibraryPage:
        from microsol_desktop.ui.library.acts import Acts
        from microsol_desktop.ui.library.library_page import LibraryPage

        self.library_page = page = LibraryPage(
            self._library, self._preferences, self._theme, self._calm, Acts(change=True, new=True, from_notes=True)
        )
        page.begin_requested.connect(self.prepare_requested)
        page.change_requested.connect(self.edit)
        page.new_requested.connect(self.new_practice)
        page.from_notes_requested.connect(self.from_notes)
        page.open_requested.connect(self.open_requested)
        page.people_changed.connect(self._window.home.start.people.set_value)
        page.home_requested.connect(self._on_home)
        return page

    def _made_editor(self) -> EditorPage:
        from microsol_desktop.ui.editor.editor_page import Around, EditorPage
        from microsol_desktop.ui.editor.picture_choice import PictureChoice

        self.editor_page = page = EditorPage(Around(self._theme, self._practices))
        page.back_requested.connect(self._on_back)
        page.begin_requested.connect(self._on_begin)
        page.said.connect(self._on_said)
        page.people_changed.connect(self._on_people)
        page.head.add_act(self.tr("Earlier versions…"), self.show_versions)
        pictures = PictureChoice(page, self._folder)
        pictures.said.connect(self._window.say)
        page.steps.form.offer_pictures(pictures.pick)
        page.steps.about.offer_pictures(pictures.pick)
        return page

    def _made_notes(self) -> NotesPage:
        from microsol_desktop.ui.editor.notes_page import NotesPage

        self.notes_page = page = NotesPage(self._theme, self._people)
        page.made.connect(self._on_made)
        page.back_requested.connect(self._on_back_from_notes)
        return page

    def _folder(self) -> Path | None:
        """Where the practice that is edited lies, or will: its pictures lie beside it."""
        return self._shown.path.parent if self._shown is not None else None

    def _people(self) -> int:
        return self._preferences.preferences.people

    def _practices(self) -> tuple[PracticeCard, ...]:
        return self._library.cards

    def _on_home(self) -> None:
        self._window.say("")
        self._window.show_home()

    def _on_made(self, text: str) -> None:
        """What became of notes is a practice of its own; the way back leads to before them."""
        desk = self.editors.new(self.tr("From notes"), own_language())
        desk.put(text, self.tr("Making a practice of notes"))
        self.show_desk(desk)
        self._came_from = self._notes_from

    def _on_back_from_notes(self) -> None:
        self._go_back(self._notes_from)

    def _on_back(self) -> None:
        """To where the host came from, which shows what was changed."""
        self._go_back(self._came_from)

    def _go_back(self, before: QWidget | None) -> None:
        self._window.say("")
        if before is None or before is self._window.home or self._window.pages.indexOf(before) < 0:
            self._window.show_home()
        elif before is self.library_page:
            self.open_library()
        else:
            self._window.show_page(before)

    def _on_back_to_editor(self) -> None:
        if self._shown is not None:
            self.show_desk(self._shown)

    def _on_page(self, _place: int) -> None:
        """Whichever way the editor is left, what is not saved is saved at once.

        As long as it is there nobody looks at the list of practices: reading it anew would be felt at the keys.
        """
        is_editing = self._is_editing
        self._library.watch(on=not is_editing)
        if self._shown is not None and not is_editing:
            self.editors.leave(self._shown)

    @property
    def _is_editing(self) -> bool:
        return self.editor_page is not None and self._window.pages.currentWidget() is self.editor_page

    def _on_saved(self) -> None:
        if not self._is_editing:
            self._library.look()

    def _on_begin(self, desk: EditorDesk) -> None:
        self.editors.finish()
        self._library.look()
        try:
            slug = desk.slug if desk.path.parent == self._library.own or desk.ships else self._library.open(desk.path)
        except ExpectedFailure as failure:
            self._window.say(said_of(failure))
            return
        self.prepare_requested.emit(slug)

    def _on_people(self, people: int) -> None:
        self._window.home.start.people.set_value(people)

    def _on_said(self, sentence: str, can_be_undone: bool) -> None:
        self._offered_back = sentence if can_be_undone else ""
        self._window.say(sentence, action=self.tr("Undo") if can_be_undone else "")

    def _on_undo(self) -> None:
        """What was changed last is taken back, if that is what the bar speaks of."""
        if self._offered_back and self._window.said == self._offered_back and self.editor_page is not None:
            self.editor_page.undo()
            self._window.say("")

    def _on_bring_back(self, version: ShownVersion) -> None:
        desk = self._shown
        if desk is None:
            return
        desk.rest()
        when = f"{version.when:%H:%M}"
        if desk.put(version.text, fill(self.tr("Bringing the version of %1 back"), when)):
            words = fill(self.tr("The version of %1 is back."), when)
        else:
            words = self.tr("It is like that now.")
        self.show_desk(desk)
        self._on_said(words, desk.can_undo)


def _nobody_is_asked() -> bool:
    """The program ends anyway."""
    return True
