"""docs/windows.md: all windows in a table each, one column a theme, in the language that goes with it."""

from __future__ import annotations

from collections.abc import Iterator

from tools.window_pictures import BEFORE, CONSOLE, LANGUAGES, LOOKS, PRACTICES, RECORD, SHEETS, STAGE, Scene

SECTIONS: tuple[tuple[str, str, dict[str, Scene]], ...] = (
    ("Before it begins", "On the laptop: what there is to choose from, and who is here.", BEFORE),
    ("The practices", "On the laptop: where a host writes them, and looks at what they were.", PRACTICES),
    ("The stage", "On the TV: what the room sees.", STAGE),
    (
        "The console",
        "On the laptop while it goes on: what the host sees, and what opens over it when asked.",
        CONSOLE | SHEETS,
    ),
    (
        "The circles",
        "On the laptop, where a host wants to remember: after a made-up year of four circles.",
        RECORD,
    ),
)
ABOVE = """# All windows

Every window of Microsol in its three themes, by day in Portuguese, as the program itself draws it: the laptop's at
1366 × 768, the TV's at half of 1920 × 1080. A click shows a picture at its own size. What they are for is in [the
host's guide](guide.md).

<!-- Made by `python -m tools.make_pictures`, pictures and page: change tools/window_pictures.py. -->
"""


def page() -> str:
    """The whole page."""
    return "\n".join([ABOVE, *(line for title, words, scenes in SECTIONS for line in _section(title, words, scenes))])


def _section(title: str, words: str, scenes: dict[str, Scene]) -> Iterator[str]:
    yield f"## {title}\n\n{words}\n"
    for name, scene in scenes.items():
        yield f"### {scene.words}\n"
        yield f"| {' | '.join(_look(theme) for theme in LOOKS)} |"
        yield f"|{' --- |' * len(LOOKS)}"
        yield f"| {' | '.join(_picture(scene.words, name, theme) for theme in LOOKS)} |"
        yield ""


def _look(theme: str) -> str:
    return f"{theme.capitalize()}, {LANGUAGES[LOOKS[theme]]}"


def _picture(words: str, name: str, theme: str) -> str:
    path = f"pictures/windows/{name}-{theme}-{LOOKS[theme]}.png"
    return f"[![{words} ({_look(theme)})]({path})]({path})"
