"""Keeps the two windows of a run where they belong. What that is says `system.arranging`; here it is obeyed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QScreen

from microsol_desktop.system.arranging import (
    Arrangement,
    News,
    Shape,
    Standing,
    answered,
    arranged,
    as_window,
    chosen,
    console_wanted,
    fills,
    missed,
    settled,
    swapped,
    turned,
)
from microsol_desktop.system.screen_watch import ScreenWatch, facts_of
from microsol_desktop.system.screens import Mirrored, ScreenFacts, StageOn, is_same
from microsol_desktop.ui.console.now_panel import StageSeen
from microsol_desktop.ui.console.placing import (
    bring_to_front,
    lies_on_a_screen,
    put_as_window,
    put_on,
    side_by_side,
    take_away,
)
from microsol_desktop.ui.console.screen_teller import FILL_AGAIN, JUST_TOLD, SHOW_STAGE, ScreenTeller
from microsol_desktop.ui.console.shape_watch import ShapeWatch
from microsol_desktop.ui.console.way_back import WayBack
from microsol_desktop.ui.console.window import ConsoleWindow
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.stage.window import StageWindow

LOOKED_AFTER = 2_000
"""Milliseconds that the system has to put both windows where they belong."""
_USUAL_ASPECT = 16 / 9


class RunPlaces(QObject):
    """Puts console and stage where the screens, the host's wishes and what has happened want them.

    Signals:
        screen_chosen: the host wants the stage on this screen, by its identity; to be remembered.
    """

    screen_chosen = Signal(str)

    def __init__(
        self, console: ConsoleWindow, stage: StageWindow, watch: ScreenWatch, standing: Standing, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._console = console
        self._stage = stage
        self.watch = watch
        self._standing = standing
        self._remembered = standing.remembered
        self._windowed = standing.windowed
        self._obeyed: Arrangement | None = None
        self.aspect = _USUAL_ASPECT
        self.way_back = WayBack(stage)
        self.way_back.pressed.connect(self.swap)
        self._told = ScreenTeller(console.messages, self)
        self._look = QTimer(self, interval=LOOKED_AFTER, singleShot=True)
        self._look.timeout.connect(self._on_looked_after)
        ShapeWatch(stage.stage).changed.connect(self._on_shape_changed)
        console.messages.answered.connect(self._on_answered)
        watch.changed.connect(self._on_screens_changed)
        watch.screen_left.connect(self._on_screen_left)

    @property
    def are_apart(self) -> bool:
        """Whether each window has a screen of its own."""
        return isinstance(self._standing.placed, StageOn)

    def open(self, *, stage_in_front: bool) -> None:
        """Show both, each where it belongs; with one screen, the stage or the console first."""
        self._go_on(self._standing._replace(stage_in_front=stage_in_front))

    def close(self) -> None:
        """Let both lie where they are from now on."""
        self.watch.changed.disconnect(self._on_screens_changed)
        self.watch.screen_left.disconnect(self._on_screen_left)
        self._look.stop()

    def swap(self) -> None:
        """Stage and console change their screens; with one screen, the other comes to the front."""
        self._go_on(swapped(self._standing))

    def toggle_full_screen(self) -> None:
        """The stage full screen, or in a window; with one screen, side by side with the console."""
        self._go_on(turned(self._standing, facts_of(self._stage.screen())))

    def bring_console(self) -> None:
        """Where they take turns, it is the console's turn; else it has the keys."""
        self._go_on(console_wanted(self._standing))
        bring_to_front(self._console)

    def bring_stage(self) -> None:
        """With one screen, it is the stage's turn."""
        self._go_on(self._standing._replace(stage_in_front=True))

    def set_remembered(self, identity: str) -> None:
        """The host chose another screen for the stage in the settings."""
        if identity != self._remembered:
            self._remembered = identity
            self._go_on(chosen(self._standing, identity))

    def set_windowed(self, on: bool) -> None:
        """The host chose in the settings whether the stage is a window."""
        if on != self._windowed:
            self._windowed = on
            self._go_on(as_window(self._standing, on=on))

    def _go_on(self, standing: Standing, *, again: bool = False) -> None:
        """From here on this holds; `again` puts also what Qt may have moved meanwhile."""
        screens = self.watch.facts()
        console_on = self._console.screen().name() if self._console.isVisible() else ""
        self._standing = settled(standing, screens, console_on)
        if standing.remembered != self._remembered:
            self._remembered = standing.remembered
            self.screen_chosen.emit(self._remembered)
        wanted, before = arranged(self._standing, screens), self._obeyed
        self._obeyed = wanted
        self._say(wanted)
        self._obey(wanted, before, again=again)

    def _obey(self, wanted: Arrangement, before: Arrangement | None, *, again: bool) -> None:
        """Whoever comes is there before the other goes: the last window that closes would be the end of the program."""
        is_new = again or wanted != before
        screen = None if wanted.stage_on is None else self.watch.screen_of(wanted.stage_on)
        self.way_back.allow(wanted.console is Shape.HIDDEN)
        # Beside a console the stage never takes the keyboard: Tab, and what is typed, belong to the host's window.
        self._stage.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, self.are_apart)
        if wanted.stage is Shape.HALF and screen is not None:
            if is_new or not (self._stage.isVisible() and self._console.isVisible()):
                side_by_side(self._console, self._stage, screen)
            return
        if wanted.console is Shape.FULL:
            self._show_console(wanted.console_on, is_new=is_new)
        if wanted.stage is Shape.HIDDEN or screen is None:
            self._stage.hide()
        elif wanted.stage is Shape.WINDOW:
            self._show_as_window(screen, stays=before is not None and _has_same_window(wanted, before))
        else:
            self._show_full(screen, is_new=is_new)
        if wanted.console is Shape.HIDDEN:
            self._console.hide()
            self._stage.activateWindow()
            self.way_back.show_for_a_moment()
        elif wanted.console is Shape.FULL:
            self._console.activateWindow()

    def _show_console(self, facts: ScreenFacts | None, *, is_new: bool) -> None:
        screen = None if facts is None else self.watch.screen_of(facts)
        # Unless something is new it is left alone: some systems never tell where a window is.
        if screen is not None and (is_new or self._console.isMinimized() or not self._console.isVisible()):
            put_on(self._console, screen)
            self._look.start()

    def _show_as_window(self, screen: QScreen, *, stays: bool) -> None:
        """A window that is one already stays wherever it was dragged."""
        stage = self._stage
        if not (stays and stage.isVisible() and not stage.isFullScreen() and lies_on_a_screen(stage)):
            put_as_window(stage, screen)

    def _show_full(self, screen: QScreen, *, is_new: bool) -> None:
        stage = self._stage
        if not (stage.isVisible() and stage.isFullScreen()) or (is_new and stage.geometry() != screen.geometry()):
            take_away(stage)
            stage.show_on(screen)
            self._look.start()

    def _say(self, wanted: Arrangement) -> None:
        """Where the stage is; as long as it is not seen, it would have the screen's proportions."""
        facts = wanted.stage_on
        if facts is None:
            return
        label = facts.label or self.tr("the other screen")
        if not self._stage.isVisible():
            self.aspect = facts.width / facts.height if facts.height else _USUAL_ASPECT
        if isinstance(self._standing.placed, Mirrored):
            words = self.tr("TV: the same as here")
        elif self.are_apart or wanted.news is News.CONSOLE_GONE:
            words = fill(self.tr("TV: %1"), label)
        else:
            words = self.tr("No TV: one screen")
        self._console.set_stage_screen(words, self.aspect, seen=self._seen(wanted))
        self._console.set_seen_by_room(wanted.seen_by_room)
        self._told.tell(wanted.news, label, apart=self.are_apart)

    def _seen(self, wanted: Arrangement) -> StageSeen:
        if self.are_apart:
            return StageSeen.ON_TV
        return StageSeen.BESIDE if wanted.stage is Shape.HALF else StageSeen.NOWHERE

    def _on_shape_changed(self, aspect: float) -> None:
        """A stage of other proportions has other pages, and the preview has its proportions."""
        self.aspect = aspect
        self._console.set_aspect(aspect)

    def _on_screens_changed(self) -> None:
        self._go_on(self._standing, again=True)

    def _on_screen_left(self, name: str) -> None:
        """At once, before anything has settled: the stage never lies over the console."""
        placed = self._standing.placed
        if isinstance(placed, StageOn) and placed.stage.name == name:
            self._stage.hide()

    def _on_looked_after(self) -> None:
        """Some systems put windows where they will: then the stage is a window that a hand can drag."""
        if self.watch.is_settling:
            # What lies where just now says nothing yet.
            self._look.start()
            return
        self._look_at_console()
        placed, stage = self._standing.placed, self._stage
        if not isinstance(placed, StageOn) or self._standing.windowed or not stage.isVisible():
            return
        if not (stage.isFullScreen() and fills(stage.width(), stage.height(), stage.screen().name(), placed.stage)):
            self._go_on(missed(self._standing))

    def _look_at_console(self) -> None:
        """A console that the system put on the stage's screen would lie below the stage: it is put once more."""
        placed, console = self._standing.placed, self._console
        if isinstance(placed, StageOn) and console.isVisible() and console.screen().name() == placed.stage.name:
            screen = self.watch.screen_of(placed.console)
            if screen is not None:
                put_on(console, screen)

    def _on_answered(self, kind: str) -> None:
        if kind in SHOW_STAGE:
            self._go_on(swapped(answered(self._standing)))
        elif kind == FILL_AGAIN:
            self.toggle_full_screen()
        elif kind == JUST_TOLD:
            self._go_on(answered(self._standing))


def _has_same_window(wanted: Arrangement, before: Arrangement) -> bool:
    """Whether the stage was this window already: wherever it was dragged, it stays."""
    now, then = wanted.stage_on, before.stage_on
    return before.stage is Shape.WINDOW and now is not None and then is not None and is_same(now, then)
