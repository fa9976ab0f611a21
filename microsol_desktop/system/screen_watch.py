"""Tells when screens come, go or change, once they have settled. Decides nothing: that is `screens`."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from microsol_desktop.system.screens import ScreenFacts, found_again

SETTLED_AFTER = 350
"""Milliseconds without another change: one plug makes the system say several things."""


class ScreenWatch(QObject):
    """Watches the computer's screens.

    Signals:
        changed: something about the screens is another way now; asked again, `facts` has it. Always sent after a
            screen went and came back, even where the facts are the same: windows have been moved meanwhile.
        screen_left: the screen of this name has gone, said at once: what was on it now lies on another one.
    """

    changed = Signal()
    screen_left = Signal(str)

    def __init__(self, application: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLED_AFTER)
        # Where the computer was busy, or asleep, time is up before Qt has heard the rest: that is heard first.
        self._hearing = QTimer(self, interval=0, singleShot=True)
        self._settling.timeout.connect(self._hearing.start)
        self._hearing.timeout.connect(self.changed)
        application.screenAdded.connect(self._on_screen_added)
        application.screenRemoved.connect(self._on_screen_removed)
        application.primaryScreenChanged.connect(self._on_something)
        for screen in application.screens():
            self._follow(screen)

    @property
    def is_settling(self) -> bool:
        """Whether something has just happened to the screens: `changed` is still to come."""
        return self._settling.isActive() or self._hearing.isActive()

    def facts(self) -> tuple[ScreenFacts, ...]:
        """The screens that there are now, in the system's order."""
        primary = self._application.primaryScreen()
        return tuple(facts_of(screen, primary=screen is primary) for screen in self._screens())

    def screen_of(self, facts: ScreenFacts) -> QScreen | None:
        """Qt's own screen for these facts, by what it is, and of twins by where it stands; None where it has gone."""
        screens = self._screens()
        which = found_again(tuple(map(facts_of, screens)), facts)
        return None if which is None else screens[which]

    def _screens(self) -> list[QScreen]:
        # Where the last screen is unplugged Qt puts one of no size in its place, so that windows have somewhere to be.
        return [screen for screen in self._application.screens() if not screen.geometry().isEmpty()]

    def _follow(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._on_something)
        screen.logicalDotsPerInchChanged.connect(self._on_something)
        screen.physicalDotsPerInchChanged.connect(self._on_something)

    def _on_screen_added(self, screen: QScreen) -> None:
        self._follow(screen)
        self._on_something()

    def _on_screen_removed(self, screen: QScreen) -> None:
        self.screen_left.emit(screen.name())
        self._on_something()

    def _on_something(self) -> None:
        self._hearing.stop()
        self._settling.start()


def facts_of(screen: QScreen, *, primary: bool = False) -> ScreenFacts:
    """One of Qt's screens as facts."""
    place, scale = screen.geometry(), screen.devicePixelRatio()
    return ScreenFacts(
        name=screen.name(),
        maker=screen.manufacturer(),
        model=screen.model(),
        serial=screen.serialNumber(),
        x=place.x(),
        y=place.y(),
        width=place.width(),
        height=place.height(),
        scale=scale,
        primary=primary,
        native_width=round(place.width() * scale),
        native_height=round(place.height() * scale),
    )
