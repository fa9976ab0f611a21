"""How the two windows of a run lie on the screens that there are, as values and functions. Knows nothing of Qt.

What the host wished and what has happened is a `Standing`; it goes on with the screens (`settled`) and with what the
host does (`swapped`, `turned`, `chosen`, `console_wanted`). `arranged` says what the windows are to do: they obey.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from microsol_desktop.system.screens import (
    Mirrored,
    NoScreen,
    OneScreen,
    Placement,
    ScreenFacts,
    StageOn,
    is_same,
    place_stage,
    recognised,
)


class Shape(Enum):
    """How a window lies on its screen."""

    HIDDEN = auto()
    FULL = auto()
    """The stage with nothing around it; the console as large as there is room."""
    WINDOW = auto()
    """A plain window that can be dragged."""
    HALF = auto()
    """Beside the other one, neither over the other."""
    KEPT = auto()
    """As it is: there is no screen to put it on."""


class News(Enum):
    """What the host has to be told about the screens."""

    NOTHING = auto()
    STAGE_GONE = auto()
    """The stage's screen has gone, and the stage with it."""
    STAGE_MOVED = auto()
    """The stage's screen has gone, and there was another one for it."""
    CONSOLE_GONE = auto()
    """The console's screen has gone: the stage stays, and the console takes turns with it."""
    CONSOLE_MOVED = auto()
    """The console's screen has gone, and there was another one for it."""
    NOT_FILLED = auto()
    """The stage could not fill its screen: it is a window that the host drags there."""
    MIRRORED = auto()
    ONE_SCREEN = auto()


class Standing(NamedTuple):
    """What the windows go by besides the screens: the host's wishes, and what has become of the screens so far.

    `remembered` is the screen that the host chose for the stage, `home` the one that it had first in this run; both as
    identities. `windowed` says how the stage lies on a screen of its own, `beside` whether both lie on the one screen
    that there is; else `stage_in_front` says whose turn it is. `two` is the last time that each window had a screen of
    its own, `alone_on` the screen that they share now. `news` holds until something else does.
    """

    remembered: str = ""
    home: str = ""
    windowed: bool = False
    beside: bool = False
    stage_in_front: bool = True
    placed: Placement = NoScreen()
    two: StageOn | None = None
    alone_on: ScreenFacts | None = None
    news: News = News.NOTHING


class Arrangement(NamedTuple):
    """Where each window is to be, whether people can read the console, and what the host is told."""

    stage: Shape
    stage_on: ScreenFacts | None
    console: Shape
    console_on: ScreenFacts | None
    seen_by_room: bool
    news: News


def settled(standing: Standing, screens: tuple[ScreenFacts, ...], console_on: str = "") -> Standing:
    """What holds with these screens. `console_on` is the name of the screen that the console is on; "" at first."""
    known = recognised(screens, standing.remembered) is not None
    placed = place_stage(screens, standing.remembered if known else standing.home, console_on)
    now = standing._replace(placed=placed)
    match placed:
        case StageOn():
            news = _news_of_two(standing, placed, screens)
            return now._replace(
                two=placed, alone_on=None, stage_in_front=True, news=news, home=now.home or placed.stage.identity
            )
        case OneScreen(screen=screen):
            return _alone(now, screen)
        case Mirrored(screen=screen):
            first = standing.two is not None
            return now._replace(
                two=None,
                alone_on=screen,
                news=News.NOTHING,
                stage_in_front=standing.stage_in_front and not first,
                beside=standing.beside and not first,
            )
        case NoScreen():
            return now


def swapped(standing: Standing) -> Standing:
    """Stage and console change their screens; with one screen, the other comes to the front."""
    if isinstance(standing.placed, StageOn):
        other = standing.placed.console.identity
        return standing._replace(remembered=other, home=other)
    return standing._replace(stage_in_front=not standing.stage_in_front, beside=False)


def turned(standing: Standing, stage_lies_on: ScreenFacts | None = None) -> Standing:
    """From full screen to a window and back. A window that was dragged to another screen fills that one then."""
    placed = standing.placed
    if not isinstance(placed, StageOn):
        return standing._replace(beside=not standing.beside, stage_in_front=True)
    standing = standing._replace(windowed=not standing.windowed, news=News.NOTHING)
    if standing.windowed or stage_lies_on is None:
        return standing
    if is_same(stage_lies_on, placed.stage) or is_same(stage_lies_on, placed.console):
        return standing
    return standing._replace(remembered=stage_lies_on.identity, home=stage_lies_on.identity)


def missed(standing: Standing) -> Standing:
    """The stage was to fill its screen, and does not: here the system, not the program, says where windows go."""
    return standing._replace(windowed=True, news=News.NOT_FILLED)


def as_window(standing: Standing, *, on: bool) -> Standing:
    """The host chose that the stage is a window, or is not: on one screen it is beside the console then."""
    apart = isinstance(standing.placed, StageOn)
    return standing._replace(
        windowed=on, beside=on, stage_in_front=apart, news=News.NOTHING if apart else standing.news
    )


def answered(standing: Standing) -> Standing:
    """The host has read the news, and did what it offers."""
    return standing._replace(news=News.NOTHING)


def chosen(standing: Standing, identity: str) -> Standing:
    """The host chose a screen for the stage, "" for the one that is not the laptop's."""
    return standing._replace(remembered=identity, home="")


def console_wanted(standing: Standing) -> Standing:
    """Where they take turns, it is the console's turn."""
    if isinstance(standing.placed, StageOn) or standing.beside:
        return standing
    return standing._replace(stage_in_front=False)


def arranged(standing: Standing, screens: tuple[ScreenFacts, ...]) -> Arrangement:
    """Where both windows are to be, on these screens."""
    match standing.placed:
        case StageOn(stage=stage, console=console, console_is_seen=is_seen):
            shape = Shape.WINDOW if standing.windowed else Shape.FULL
            news = News.MIRRORED if is_seen else standing.news
            seen = is_seen or _stands_where_the_stage_would(console, screens)
            return Arrangement(shape, stage, Shape.FULL, console, seen, news)
        case OneScreen(screen=screen):
            alone = not (standing.beside or standing.stage_in_front)
            usual = News.ONE_SCREEN if alone else News.NOTHING
            return _on_one(standing, screen, usual if standing.news is News.NOTHING else standing.news)
        case Mirrored(screen=screen):
            return _on_one(standing, screen, News.MIRRORED)
        case NoScreen():
            return Arrangement(Shape.HIDDEN, None, Shape.KEPT, None, seen_by_room=True, news=News.NOTHING)


def fills(width: int, height: int, on: str, wanted: ScreenFacts) -> bool:
    """Whether a window of this size on this screen fills the one it was meant for; a bar of the system may stay."""
    return on == wanted.name and width * height * 10 >= wanted.width * wanted.height * 9


def _on_one(standing: Standing, screen: ScreenFacts, news: News) -> Arrangement:
    if standing.beside:
        stage, console = Shape.HALF, Shape.HALF
    elif standing.stage_in_front:
        stage, console = Shape.FULL, Shape.HIDDEN
    else:
        stage, console = Shape.HIDDEN, Shape.FULL
    return Arrangement(stage, screen, console, screen, seen_by_room=True, news=news)


def _alone(now: Standing, screen: ScreenFacts) -> Standing:
    """One screen is left. Whose it was says who stays on it: a stage never comes over the console by itself."""
    before, now = now.alone_on, now._replace(alone_on=screen)
    if now.two is None or (before is not None and is_same(before, screen)):
        return now._replace(news=News.NOTHING) if now.two is None else now
    if is_same(now.two.stage, screen):
        return now._replace(news=News.CONSOLE_GONE, stage_in_front=True, beside=False)
    return now._replace(news=News.STAGE_GONE, stage_in_front=False, beside=False)


def _news_of_two(before: Standing, now: StageOn, screens: tuple[ScreenFacts, ...]) -> News:
    """With more than two screens there may be another one for whoever lost theirs."""
    if before.two is None or before.alone_on is not None:
        return News.NOTHING
    if not any(is_same(before.two.stage, screen) for screen in screens):
        return News.STAGE_MOVED if not is_same(before.two.stage, now.stage) else News.NOTHING
    if not any(is_same(before.two.console, screen) for screen in screens):
        return News.CONSOLE_MOVED
    stays = is_same(before.two.stage, now.stage) and is_same(before.two.console, now.console)
    return before.news if stays else News.NOTHING


def _stands_where_the_stage_would(console: ScreenFacts, screens: tuple[ScreenFacts, ...]) -> bool:
    """Whether the console is on the screen that the stage would be on if nobody had chosen."""
    usual = place_stage(screens)
    return isinstance(usual, StageOn) and usual.stage.identity == console.identity
