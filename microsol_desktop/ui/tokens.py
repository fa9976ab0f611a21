"""A theme's colours, each under the name of what it is for. Knows nothing of Qt: every contrast can be tested."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from microsol_desktop.failure import ExpectedFailure

THEME_NAMES = ("hearth", "daylight", "contrast")


class Theme(NamedTuple):
    """One theme: colours as `#rrggbb`, by role. resources/themes says beside each what it is for."""

    # A named tuple and no dataclass: with this many fields it is made in a fifth of the time, and start-up counts.
    name: str
    title: str
    dark: bool
    ground: str
    glow: str
    blank: str
    surface: str
    surface_raised: str
    surface_hover: str
    surface_current: str
    line: str
    line_strong: str
    text: str
    text_soft: str
    text_off: str
    accent: str
    accent_hover: str
    accent_pressed: str
    accent_text: str
    on_accent: str
    focus: str
    ring: str
    ring_rest: str
    dot_done: str
    dot_rest: str
    thread_done: str
    thread_rest: str
    warning: str
    warning_surface: str
    on_warning: str
    groups: tuple[str, ...]
    on_groups: tuple[str, ...]
    kinds: tuple[str, ...]

    def group(self, index: int) -> str:
        """The colour of the group with this index. After the twelfth they begin again: the name is written anyway."""
        return self.groups[index % len(self.groups)]

    def on_group(self, index: int) -> str:
        """The colour of a name that is written on that group's colour."""
        return self.on_groups[index % len(self.on_groups)]


def load_theme(folder: Path, name: str) -> Theme:
    """The theme of this name from the folder of themes that ships with the program.

    Raises:
        ExpectedFailure: where the theme is not there or lacks a colour, as after a broken installation.

    """
    path = folder / f"{name}.toml"
    try:
        values = read_tokens(path.read_text(encoding="utf-8"))
        return Theme(name=name, **values)  # type: ignore[arg-type]  # the test of every theme holds names and kinds
    except (OSError, ValueError, TypeError) as fault:
        raise ExpectedFailure(
            "theme-unreadable",
            "The theme “%1” can't be read from %2.",
            "Install Microsol again.",
            (name, str(folder)),
        ) from fault


def read_tokens(text: str) -> dict[str, str | bool | tuple[str, ...]]:
    """Our themes' part of TOML: quoted strings, true or false, lists of strings; comments on lines of their own.

    tomllib would take 6 to 9 ms of the time to first paint, most of it its own import. A test holds that it reads
    the same from every theme that ships.
    """
    lines = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
    values: dict[str, str | bool | tuple[str, ...]] = {}
    for statement in "\n".join(lines).replace("[\n", "[").replace(",\n", ",").split("\n"):
        key, equals, value = statement.partition("=")
        if equals:
            values[key.strip()] = _value(value.strip())
    return values


def _value(written: str) -> str | bool | tuple[str, ...]:
    if written in {"true", "false"}:
        return written == "true"
    strings = written.split('"')[1::2]
    if written.startswith("["):
        return tuple(strings)
    (value,) = strings
    return value
