"""What the host chose once and for all: theme, text size, screen, sound, keys. Kept on the disk as they change."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.store.settings import read_settings, write_settings

THEMES = ("system", "hearth", "daylight", "contrast")
"""The themes one can choose; `system` follows the computer's wish for dark, light or contrast."""

TEXT_SIZES = (100, 125, 150, 175, 200)
"""The windows' text size in per cent. The stage has sizes of its own."""

TIMES_SHOWN = ("both", "ring", "digits", "none")
"""What of the time is shown on the stage."""

LANGUAGES = ("system", "en", "pt")
"""What the windows speak; `system` is the first of these that the computer's owner reads. The stage has its own."""


MOST_LATELY = 20
"""So many practices that were begun are remembered in their order."""

MOST_AGREED = 2_000
"""Letters of agreements that are kept: a room reads no more."""


class Preferences(NamedTuple):
    """The host's choices, each with what holds where nothing was chosen.

    `stage_screen` names a screen by what it is, "" for the one that is not the laptop's;
    `stage_window` has the stage in a window that the host drags there. `sound_device` is "" for the
    system's. `volume` is 0 to 100. `worn` is the theme that the system's wish came to when it was last asked.
    `agreements` are the circle's, a line each, "" for those that the stage has itself. `lately` are the practices
    that were begun, the last one first, and `favourites` those with a star: their names, a line each.
    """

    theme: str = "system"
    worn: str = "hearth"
    language: str = "system"
    text_size: int = 100
    time_shown: str = "both"
    stage_screen: str = ""
    stage_window: bool = False
    sound_on: bool = True
    sound_device: str = ""
    volume: int = 70
    letter_keys: bool = True
    bounce_guard: bool = True
    people: int = 5
    names: str = ""
    hosts: str = ""
    last_practice: str = ""
    lately: str = ""
    favourites: str = ""
    agreements: str = ""


def read_preferences(found: Mapping[str, object]) -> Preferences:
    """The choices in what the file held; what is missing, of another kind or out of range is as if never chosen."""
    usual = Preferences()
    kept = {name: found[name] for name, value in usual._asdict().items() if type(found.get(name)) is type(value)}
    return _within_range(usual._replace(**kept))  # type: ignore[arg-type]  # their types were just compared


def _within_range(chosen: Preferences) -> Preferences:
    usual = Preferences()
    return chosen._replace(
        theme=chosen.theme if chosen.theme in THEMES else usual.theme,
        worn=chosen.worn if chosen.worn in THEMES[1:] else usual.worn,
        language=chosen.language if chosen.language in LANGUAGES else usual.language,
        text_size=min(max(chosen.text_size, TEXT_SIZES[0]), TEXT_SIZES[-1]),
        time_shown=chosen.time_shown if chosen.time_shown in TIMES_SHOWN else usual.time_shown,
        volume=min(max(chosen.volume, 0), 100),
        people=min(max(chosen.people, 1), 500),
        agreements=chosen.agreements[:MOST_AGREED],
    )


class PreferencesDesk(QObject):
    """Owns the host's choices.

    Signals:
        changed: the choices are others now.
        trouble: they could not be kept; an ExpectedFailure says why.
    """

    changed = Signal()
    trouble = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._unknown = read_settings(path)
        self._preferences = read_preferences(self._unknown)

    @property
    def preferences(self) -> Preferences:
        """The choices as they are now."""
        return self._preferences

    def forget(self, names: tuple[str, ...]) -> None:
        """Whoever was removed for good is not among the names that were typed last, either."""
        chosen = self._preferences
        self.choose(names=_without(chosen.names, names), hosts=_without(chosen.hosts, names))

    def choose(self, **choices: str | int | bool) -> None:
        """Make these choices, keep them on the disk, and tell whoever shows them. Settings of others are kept."""
        chosen = _within_range(self._preferences._replace(**choices))  # type: ignore[arg-type]
        if chosen == self._preferences:
            return
        if chosen.last_practice != self._preferences.last_practice:
            chosen = chosen._replace(lately=_with_first(chosen.lately, chosen.last_practice))
        self._preferences = chosen
        self.changed.emit()
        try:
            write_settings(self._path, {**self._unknown, **chosen._asdict()})
        except ExpectedFailure as failure:
            self.trouble.emit(failure)

    def favour(self, practice: str, *, on: bool) -> None:
        """Give a practice its star, or take it away."""
        names = [name for name in self._preferences.favourites.splitlines() if name != practice]
        self.choose(favourites="\n".join([*names, practice] if on else names))


def _with_first(names: str, first: str) -> str:
    """Names, a line each, with this one before all others; the oldest are forgotten in the end."""
    rest = [name for name in names.splitlines() if name != first]
    return "\n".join([first, *rest][:MOST_LATELY])


def _without(typed: str, names: tuple[str, ...]) -> str:
    """Names as they were typed, but for these; where none of them is among it, to the letter as it was."""
    gone = {name.casefold() for name in names}
    lines = [[name.strip() for name in line.split(",")] for line in typed.splitlines()]
    if not any(name.casefold() in gone for line in lines for name in line):
        return typed
    left = (", ".join(name for name in line if name.casefold() not in gone) for line in lines)
    return "\n".join(line for line in left if line)
