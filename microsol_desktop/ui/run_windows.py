"""The two windows of a run, each on its screen: the console with the host, the stage where the room can see it.

With two screens the stage fills the one that is not the laptop's own. With one (or where all show the same picture)
there is room for one window at a time: the stage comes first and fills the screen; Ctrl+D, or a button that shows for a
moment on the stage whenever the mouse is moved, brings the console, and its own button or Ctrl+D the stage again; F11
has both side by side. A screen that goes takes the stage with it and nothing else: the console comes to the front and
says so, and when the screen is back so is the stage. Where the stage is to be is decided in `system.screens`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QObject, QSize, Signal
from PySide6.QtGui import QScreen

from microsol_desktop.desk.better_groups import BetterGroups
from microsol_desktop.desk.insert_desk import Practices
from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.flow.moment import Phase, Wall
from microsol_desktop.system.screen_watch import ScreenWatch
from microsol_desktop.system.screens import Mirrored, NoScreen, OneScreen, Placement, ScreenFacts, StageOn, place_stage
from microsol_desktop.ui.console.placing import middle_of, put_on, side_by_side
from microsol_desktop.ui.console.screen_teller import ABOUT_SCREENS, ScreenTeller
from microsol_desktop.ui.console.shape_watch import ShapeWatch
from microsol_desktop.ui.console.way_back import WayBack
from microsol_desktop.ui.console.window import ConsoleWindow
from microsol_desktop.ui.keys import Act, RunKeys
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.stage.frame import TimeShown
from microsol_desktop.ui.stage.harvest import page_with
from microsol_desktop.ui.stage.picture import pages_of
from microsol_desktop.ui.stage.view import StageView
from microsol_desktop.ui.stage.window import StageWindow
from microsol_desktop.ui.theme import Theme

_NEED_THE_CONSOLE = frozenset(
    {Act.JUMP, Act.FIT, Act.WHO, Act.HARVEST, Act.PEOPLE, Act.CARDS, Act.INSERT, Act.ALL_KEYS}
)
_USUAL_ASPECT = 16 / 9


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
        self._watch = watch
        self._remembered = remembered
        self._windowed = windowed
        self._shown = shown
        self._had_a_tv = False
        self._has_lost_tv = False
        self._is_closing = False
        self._stage_in_front = True
        self._came_to_choose = False
        self._aspect = _USUAL_ASPECT
        self._placed: Placement = NoScreen()
        picture = StageView(theme, preview=True, shown=shown, calm=True)
        self.stage = StageWindow(StageView(theme, shown=shown, calm=calm), may_close=self._may_stage_close)
        # Before the console is made and hears of it: the room's frame comes first.
        desk.changed.connect(self._on_changed)
        self.console = ConsoleWindow(desk, theme, picture, day=day)
        self.way_back = WayBack(self.stage)
        self._told = ScreenTeller(self.console.messages, self)
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
        self._stage_in_front = self._desk.moment.wall.phase is not Phase.ENDED
        self._render()
        self._place()

    def close(self) -> None:
        """Close both windows and let go of the run; one that has not ended can go on at the next start."""
        if self._is_closing:
            return
        self._is_closing = True
        self._watch.changed.disconnect(self._place)
        self._watch.screen_left.disconnect(self._on_screen_left)
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

    def set_practices(self, practices: Callable[[], Practices]) -> None:
        """Where the practices are found that may be brought in."""
        self.console.any_time.inserts.set_practices(practices)

    def set_remembered(self, identity: str) -> None:
        """The host chose another screen for the stage in the settings."""
        if identity != self._remembered:
            self._remembered = identity
            self._place()

    def swap(self) -> None:
        """Stage and console change their screens; with one screen, the other comes to the front."""
        if isinstance(self._placed, StageOn):
            self._remembered = self._placed.console.identity
            self.screen_chosen.emit(self._remembered)
        else:
            self._stage_in_front = not self._stage_in_front
            self._windowed = False
        self._place()

    def toggle_full_screen(self) -> None:
        """The stage full screen, or in a window; with one screen, side by side with the console."""
        self._windowed = not self._windowed
        self._stage_in_front = True
        self._place()

    def _connect(self) -> None:
        ShapeWatch(self.stage.stage).changed.connect(self._on_stage_shape_changed)
        self._desk.set_pager(self._pages)
        self.console.set_pager(self._pages)
        self.keys.watch(self.console)
        self.keys.watch(self.stage)
        self.keys.acted.connect(self._on_acted)
        self.keys.chose.connect(self.console.any_time.take_digit)
        self.keys.note_held.connect(self.console.hold_note)
        self.console.swap_requested.connect(self.swap)
        self.console.full_screen_requested.connect(self.toggle_full_screen)
        self.console.sound_requested.connect(self.sound_requested)
        self.console.messages.answered.connect(self._on_message_answered)
        self.console.any_time.brought_in.connect(self._on_brought_in)
        self.console.harvest.card.left.connect(self._on_brought_in)
        self.console.harvest.card.noted.connect(self._on_noted)
        self.console.left.connect(self.close)
        self.console.closed.connect(self.close)
        self.way_back.pressed.connect(self.swap)
        self._desk.ticked.connect(self._on_ticked)
        self._watch.changed.connect(self._place)
        self._watch.screen_left.connect(self._on_screen_left)

    def _pages(self, wall: Wall) -> int:
        return pages_of(wall, self._aspect, self._shown)

    def _render(self) -> None:
        """The stage is told of every change even where it is hidden: it never comes back with old content."""
        self.stage.stage.render_moment(self._desk.moment.wall)

    def _on_changed(self) -> None:
        """What the room sees is painted before the console is told anything."""
        self._render()
        QCoreApplication.sendPostedEvents(self.stage, QEvent.Type.UpdateRequest.value)

    def _on_ticked(self) -> None:
        if self.stage.isVisible():
            self._render()

    def _place(self) -> None:
        """Put both windows where the screens that there are now want them."""
        if self._is_closing:
            return
        self._placed = place_stage(self._watch.facts(), self._remembered, self._console_on())
        match self._placed:
            case StageOn():
                self._place_on_two(self._placed)
            case OneScreen(screen=screen):
                self._place_on_one(screen, mirrored=False)
            case Mirrored(screen=screen):
                self._place_on_one(screen, mirrored=True)
            case NoScreen():
                self.stage.hide()

    def _place_on_two(self, placed: StageOn) -> None:
        self._had_a_tv, self._has_lost_tv, self._stage_in_front = True, False, True
        self.way_back.allow(False)
        self._told.of_two(console_is_seen=placed.console_is_seen)
        self._say_where(fill(self.tr("TV: %1"), placed.stage.label or self.tr("the other screen")), placed.stage)
        self.console.set_seen_by_room(placed.console_is_seen or self._is_swapped(placed))
        stage_on, console_on = self._watch.screen_of(placed.stage), self._watch.screen_of(placed.console)
        if console_on is not None:
            put_on(self.console, console_on)
        if stage_on is not None:
            self._show_stage_on(stage_on)
        self.console.activateWindow()

    def _place_on_one(self, facts: ScreenFacts, *, mirrored: bool) -> None:
        screen = self._watch.screen_of(facts)
        if screen is None:
            return
        if self._had_a_tv:
            # What went was a screen of the stage's own: it never comes over the console because of that.
            self._had_a_tv, self._has_lost_tv = False, not mirrored
            self._stage_in_front, self._windowed = False, False
        both, in_front = self._windowed, self._stage_in_front
        self._say_where(self.tr("TV: the same as here") if mirrored else self.tr("No TV: one screen"), facts)
        self._told.of_one(mirrored=mirrored, lost_tv=self._has_lost_tv, console_alone=not (both or in_front))
        self.console.set_seen_by_room(True)
        self.way_back.allow(not both)
        if both:
            side_by_side(self.console, self.stage, screen)
        elif in_front:
            self._show_stage_on(screen)
            self.console.hide()
            self.stage.activateWindow()
            self.way_back.show_for_a_moment()
        else:
            put_on(self.console, screen)
            self.stage.hide()
            self.console.activateWindow()

    def _show_stage_on(self, screen: QScreen) -> None:
        if self._windowed:
            self.stage.showNormal()
            self.stage.setScreen(screen)
            self.stage.setGeometry(middle_of(screen.availableGeometry(), QSize(960, 540)))
            self.stage.show()
        elif not (self.stage.isVisible() and self.stage.isFullScreen() and self.stage.geometry() == screen.geometry()):
            self.stage.show_on(screen)

    def _say_where(self, words: str, facts: ScreenFacts) -> None:
        """Where the stage is; as long as it is not seen, it would have the screen's proportions."""
        if not self.stage.isVisible():
            self._aspect = facts.width / facts.height if facts.height else _USUAL_ASPECT
        self.console.set_stage_screen(words, self._aspect)

    def _on_stage_shape_changed(self, aspect: float) -> None:
        """A stage of other proportions has other pages, and the preview has its proportions."""
        self._aspect = aspect
        self.console.set_aspect(aspect)

    def _is_swapped(self, placed: StageOn) -> bool:
        """Whether the console is where the stage would be if nobody had chosen."""
        usual = place_stage(self._watch.facts())
        return isinstance(usual, StageOn) and usual.stage.identity == placed.console.identity

    def _console_on(self) -> str:
        return self.console.screen().name() if self.console.isVisible() else ""

    def _on_screen_left(self, name: str) -> None:
        """At once, before anything has settled: the stage never lies over the console."""
        if isinstance(self._placed, StageOn) and self._placed.stage.name == name:
            self.stage.hide()

    def _on_acted(self, act: Act) -> None:
        puts_away = act is Act.CARDS and self._desk.moment.wall.card is not None
        if act in _NEED_THE_CONSOLE and not puts_away:
            self._came_to_choose = not self.console.isVisible()
            self._bring_console()
        if self._desk.moment.wall.phase is Phase.ENDED:
            # Next means nothing any more: whoever presses on looks for the way out.
            self.way_back.show_for_a_moment()
        self.console.do(act)

    def _on_noted(self, number: int) -> None:
        """While the stage shows the harvest, a line that comes is on the page that the room sees."""
        wall = self._desk.moment.wall
        page = page_with(wall, number, self._aspect, self._shown) if wall.card is None else None
        if page is not None:
            self.console.harvest.harvest.turn_to(page)

    def _on_brought_in(self) -> None:
        """With one screen, a console that came only for this to be chosen makes room for the stage again."""
        if self._came_to_choose and not isinstance(self._placed, StageOn):
            self._came_to_choose, self._stage_in_front = False, True
            self._place()

    def _on_message_answered(self, kind: str) -> None:
        if kind in ABOUT_SCREENS:
            self._has_lost_tv = False
            self.swap()

    def _may_stage_close(self) -> bool:
        """Somebody closed the stage's window: what that means is asked on the console, and the stage stays."""
        if self._is_closing:
            return True
        if self._desk.moment.wall.phase is Phase.ENDED and not self.console.harvest.is_open:
            self.close()
        else:
            self._bring_console()
            self.console.close()
        return self._is_closing

    def _bring_console(self) -> None:
        """Where they take turns, it is the console's turn; else it has the keys."""
        if not isinstance(self._placed, StageOn) and not self._windowed:
            self._stage_in_front = False
        self._place()
        self.console.raise_()
        self.console.activateWindow()
