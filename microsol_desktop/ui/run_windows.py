"""The two windows of a run, each on its screen: the console with the host, the stage where the room can see it.

With two screens the stage fills the one that is not the laptop's own. With one (or where all show the same picture)
there is room for one window at a time: the stage comes first and fills the screen; Ctrl+D, or a button that shows for a
moment on the stage whenever the mouse is moved, brings the console, and its own button or Ctrl+D the stage again; F11
has both side by side. A screen that goes takes the stage with it and nothing else: the console comes to the front and
says so, and when the screen is back so is the stage. Which window is where is `run_places`' business.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QObject, Signal

from microsol_desktop.desk.better_groups import BetterGroups
from microsol_desktop.desk.insert_desk import Practices
from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.flow.moment import Phase, Wall
from microsol_desktop.system.arranging import Standing
from microsol_desktop.system.screen_watch import ScreenWatch
from microsol_desktop.ui.console.window import ConsoleWindow
from microsol_desktop.ui.keys import Act, RunKeys
from microsol_desktop.ui.run_places import RunPlaces
from microsol_desktop.ui.stage.frame import TimeShown
from microsol_desktop.ui.stage.harvest import page_with
from microsol_desktop.ui.stage.picture import pages_of
from microsol_desktop.ui.stage.view import StageView
from microsol_desktop.ui.stage.window import StageWindow
from microsol_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from microsol_desktop.desk.real_times import RealTimesDesk

_NEED_THE_CONSOLE = frozenset(
    {Act.JUMP, Act.FIT, Act.WHO, Act.HARVEST, Act.PEOPLE, Act.CARDS, Act.INSERT, Act.ALL_KEYS}
)


class RunWindows(QObject):
    """Opens console and stage for a desk, keeps each in its place, and closes both.

    Signals:
        sound_requested: sound on (True) or off.
        screen_chosen: the host wants the stage on this screen, by its identity; to be remembered.
        closed: both windows are gone and the desk is closed.
    """

    sound_requested = Signal(bool)
    screen_chosen = Signal(str)
    closed = Signal()

    def __init__(  # noqa: PLR0913 - all that the windows of a run are opened with
        self,
        desk: RunDesk,
        theme: Theme,
        watch: ScreenWatch,
        *,
        remembered: str = "",
        windowed: bool = False,
        shown: TimeShown = TimeShown.BOTH,
        calm: bool = False,
        letters: bool = True,
        sound_on: bool = True,
        day: QDate | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown = shown
        self._is_closing = False
        self._came_to_choose = False
        picture = StageView(theme, preview=True, shown=shown, calm=True)
        self.stage = StageWindow(StageView(theme, shown=shown, calm=calm), may_close=self._may_stage_close)
        # Before the console is made and hears of it: the room's frame comes first.
        desk.happened.connect(self._on_happened)
        self.console = ConsoleWindow(desk, theme, picture, day=day)
        standing = Standing(remembered=remembered, windowed=windowed, beside=windowed)
        self.places = RunPlaces(self.console, self.stage, watch, standing, self)
        self.way_back = self.places.way_back
        self._pictures = (picture, self.stage.stage)
        self.keys = RunKeys(letters=letters, parent=self)
        self._connect()
        self._better = BetterGroups(desk)
        self.console.set_letters(letters)
        self.console.set_sound_on(sound_on)

    @property
    def desk(self) -> RunDesk:
        """The run that these windows show."""
        return self._desk

    def open(self) -> None:
        """Show both, each where it belongs. One that has ended is opened again for its harvest: on the console."""
        self._render()
        self.places.open(stage_in_front=self._desk.moment.wall.phase is not Phase.ENDED)

    def close(self) -> None:
        """Close both windows and let go of the run; one that has not ended can go on at the next start."""
        if self._is_closing:
            return
        self._is_closing = True
        self.places.close()
        self._better.stop()
        self._desk.close()
        for window in (self.stage, self.console):
            window.hide()
            window.deleteLater()
        self.closed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours from now on."""
        self.console.set_theme(theme)
        for picture in self._pictures:
            picture.set_theme(theme)

    def set_calm(self, on: bool) -> None:
        """Whether the stage shows every change at once: the system asks for less motion."""
        self.stage.stage.set_calm(on)

    def set_time_shown(self, shown: TimeShown) -> None:
        """What the room sees of the time from now on."""
        self._shown = shown
        for picture in self._pictures:
            picture.set_time_shown(shown)

    def set_letters(self, on: bool) -> None:
        """Whether single letters mean something."""
        self.keys.set_letters(on)
        self.console.set_letters(on)

    def set_sound_on(self, on: bool) -> None:
        """Whether bells are heard, for the console to show."""
        self.console.set_sound_on(on)

    def set_agreements(self, written: str) -> None:
        """What the host wrote as the circle's agreements, a line each."""
        self.console.any_time.cards.set_agreements(written)

    def set_real_times(self, real_times: Callable[[], RealTimesDesk]) -> None:
        """Where there is what changes a practice's times to those that it took."""
        self.console.took.set_real_times(real_times)

    def set_practices(self, practices: Callable[[], Practices]) -> None:
        """Where the practices are found that may be brought in."""
        self.console.any_time.inserts.set_practices(practices)

    def set_remembered(self, identity: str) -> None:
        """The host chose another screen for the stage in the settings."""
        self.places.set_remembered(identity)

    def set_windowed(self, on: bool) -> None:
        """The host chose in the settings whether the stage is a window."""
        self.places.set_windowed(on)

    def _connect(self) -> None:
        self._desk.set_pager(self._pages)
        self.console.set_pager(self._pages)
        self.keys.watch(self.console)
        self.keys.watch(self.stage)
        self.keys.acted.connect(self._on_acted)
        self.keys.chose.connect(self.console.any_time.take_digit)
        self.keys.note_held.connect(self.console.hold_note)
        self.console.swap_requested.connect(self.places.swap)
        self.console.full_screen_requested.connect(self.places.toggle_full_screen)
        self.console.sound_requested.connect(self.sound_requested)
        self.places.screen_chosen.connect(self.screen_chosen)
        self.console.any_time.brought_in.connect(self._on_brought_in)
        self.console.harvest.card.left.connect(self._on_brought_in)
        self.console.harvest.card.noted.connect(self._on_noted)
        self.console.left.connect(self.close)
        self.console.closed.connect(self.close)
        self._desk.ticked.connect(self._on_ticked)

    def _pages(self, wall: Wall) -> int:
        return pages_of(wall, self.places.aspect, self._shown)

    def _render(self) -> None:
        """The stage is told of every change even where it is hidden: it never comes back with old content."""
        self.stage.stage.render_moment(self._desk.moment.wall)

    def _on_happened(self) -> None:
        """What the room sees is painted before the console is told anything."""
        self._render()
        QCoreApplication.sendPostedEvents(self.stage, QEvent.Type.UpdateRequest.value)

    def _on_ticked(self) -> None:
        if self.stage.isVisible():
            self._render()

    def _on_acted(self, act: Act) -> None:
        puts_away = act is Act.CARDS and self._desk.moment.wall.card is not None
        if act in _NEED_THE_CONSOLE and not puts_away:
            self._came_to_choose = not self.console.isVisible()
            self.places.bring_console()
        if self._desk.moment.wall.phase is Phase.ENDED:
            # Next means nothing any more: whoever presses on looks for the way out.
            self.way_back.show_for_a_moment()
        self.console.do(act)

    def _on_noted(self, number: int) -> None:
        """While the stage shows the harvest, a line that comes is on the page that the room sees."""
        wall = self._desk.moment.wall
        page = page_with(wall, number, self.places.aspect, self._shown) if wall.card is None else None
        if page is not None:
            self.console.harvest.harvest.turn_to(page)

    def _on_brought_in(self) -> None:
        """With one screen, a console that came only for this to be chosen makes room for the stage again."""
        if self._came_to_choose and not self.places.are_apart:
            self._came_to_choose = False
            self.places.bring_stage()

    def _may_stage_close(self) -> bool:
        """Somebody closed the stage's window: what that means is asked on the console, and the stage stays."""
        if self._is_closing:
            return True
        if self._desk.moment.wall.phase is Phase.ENDED and not self.console.harvest.is_open:
            self.close()
        else:
            self.places.bring_console()
            self.console.close()
        return self._is_closing
