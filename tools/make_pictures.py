"""Make the pictures of docs/ through the program's own windows: no display, no clock, names that nobody has.

`python -m tools.make_pictures` makes all of them anew, one in each theme with the languages mixed, and docs/windows.md,
which shows them; with names (`settings console`) only those. The same program makes the same pictures whenever it runs.
"""

from __future__ import annotations

import gc
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from unittest.mock import patch

from PySide6.QtGui import QImage

from tools.made_up_computer import on_made_up_screens
from tools.picture_colours import in_few_colours
from tools.picture_studio import Studio
from tools.window_pictures import LANGUAGES, LOOKS, WINDOWS
from tools.windows_page import page

DOCS = Path(__file__).parents[1] / "docs"
FOLDER = DOCS / "pictures" / "windows"
PAGE = DOCS / "windows.md"


def pictures(name: str, language: str, themes: Iterable[str]) -> Iterator[tuple[str, QImage]]:
    """A window in this language, in one theme after another, as when a host chooses them while it is open."""
    with tempfile.TemporaryDirectory(prefix="microsol-pictures-") as root:
        studio = Studio(Path(root), language=language)
        try:
            look = WINDOWS[name].set_up(studio)
            for theme in themes:
                studio.wear(theme)
                yield theme, look()
        finally:
            studio.tidy()


def make(wanted: Iterable[str], folder: Path) -> None:
    """Make these windows' pictures in this folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in wanted:
        gc.collect()
        for language in LANGUAGES:
            themes = (theme for theme, spoken in LOOKS.items() if spoken == language)
            for theme, picture in pictures(name, language, themes):
                keep(picture, WINDOWS[name].colours, folder / file_of(name, theme))


def file_of(name: str, theme: str) -> str:
    """What the picture of a window in this theme is called."""
    return f"{name}-{theme}-{LOOKS[theme]}.png"


def keep(picture: QImage, colours: int, file: Path) -> None:
    """Write a picture in so few colours, and so few bytes, that it still looks the same."""
    if not in_few_colours(picture, colours).save(str(file), quality=0):
        raise SystemExit(f"{file} can't be written.")


def main(arguments: list[str]) -> int:
    """Make all pictures, or those that are named."""
    unknown = [name for name in arguments if name not in WINDOWS]
    if unknown:
        print(f"There is no window called {unknown[0]}. There are {', '.join(WINDOWS)}.", file=sys.stderr)
        return 2
    # As in the program: a window that is part of a cycle is never taken down on the journal's thread.
    gc.disable()
    running = on_made_up_screens()
    # The glow behind a prompt has fine noise over it, which would be most of a picture's bytes.
    with patch("os.urandom", bytes):
        make(tuple(arguments) or tuple(WINDOWS), FOLDER)
    PAGE.write_text(page(), encoding="utf-8")
    del running
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
