"""Make the pictures of docs/ through the program's own windows: no display, no clock, names that nobody has.

`python -m tools.make_pictures` makes all of them anew, in docs/pictures; with names (`home console`) only those. The
same program makes the same pictures, whenever and wherever it runs.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from random import Random
from unittest.mock import patch

from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtGui import QImage, QPainter

from microsol_desktop.desk.home_desk import Unfinished
from microsol_desktop.flow.people import named
from microsol_desktop.ui.home.begin_page import BeginPage
from tools.picture_colours import in_few_colours
from tools.picture_studio import NAMES, Evening, Studio, on_made_up_screens, seen, settle

FOLDER = Path(__file__).parents[1] / "docs" / "pictures"
K = Qt.Key

SUNDAY = """# Sunday circle

A house full of friends, and an hour for it.

## Check in (2 min each)

How are you, as you arrive?

## What is alive (20 min)

Something you noticed this week.
"""
"""The practice that the guide begins with: a test compares them."""
MISSPELT = SUNDAY.replace("2 min each)", "2 mim each, in order)").replace("Sunday", "Monday")


def home(studio: Studio) -> QImage:
    return seen(studio.home())


def names(studio: Studio) -> QImage:
    window = studio.home()
    window.home.start.prepare.click()
    page = window.pages.currentWidget()
    assert isinstance(page, BeginPage)
    page.names.setPlainText(", ".join(NAMES))
    page.hosts.setText("Ana")
    page.start.setText("19:30")
    page.end.setText("21:00")
    return seen(window)


def arrival(studio: Studio) -> QImage:
    return studio.evening("check-in", hosts="Ana").on_tv()


def stage(studio: Studio) -> QImage:
    """The README's: the third of seven in a closing round."""
    evening = studio.evening("closing-round")
    evening.press(K.Key_PageDown)
    for seconds in (61, 40, 44):
        evening.passes(seconds)
        evening.press(K.Key_PageDown)
    evening.passes(22)
    return evening.on_tv()


def turn(studio: Studio) -> QImage:
    return _third_turn(studio).on_tv()


def console(studio: Studio) -> QImage:
    return _mirroring(studio).on_laptop()


def groups(studio: Studio) -> QImage:
    evening = studio.evening("troika")
    evening.press(*[K.Key_PageDown] * 3)
    evening.passes(95)
    return evening.on_tv()


def silence(studio: Studio) -> QImage:
    evening = studio.evening("case-clinic")
    evening.press(*[K.Key_PageDown] * 3)
    evening.passes(40)
    return evening.on_tv()


def role(studio: Studio) -> QImage:
    evening = studio.evening("case-clinic")
    evening.press(K.Key_PageDown)
    evening.passes(45)
    evening.windows.console.body.people.fill_role("case giver")
    return evening.on_laptop()


def tv_gone(studio: Studio) -> QImage:
    evening = _mirroring(studio)
    evening.screens.unplug()
    settle()
    return evening.on_laptop()


def side_by_side(studio: Studio) -> QImage:
    evening = _mirroring(studio, with_tv=False)
    evening.windows.places.toggle_full_screen()
    settle()
    both = (evening.windows.console, evening.windows.stage)
    room = both[0].geometry().united(both[1].geometry())
    desktop = QImage(room.size(), QImage.Format.Format_RGB32)
    painter = QPainter(desktop)
    for window in both:
        painter.drawPixmap(window.pos() - room.topLeft(), window.grab())
    painter.end()
    return desktop


def go_on(studio: Studio) -> QImage:
    window = studio.home()
    today = QDateTime(QDate.currentDate(), QTime(19, 34)).toSecsSinceEpoch()
    left = Unfinished(
        path=Path("evening.journal"),
        title="Sunday circle",
        people=len(NAMES),
        began=today,
        utc_offset=0,
        last=today,
        in_use=False,
    )
    window.home.show_under_way((left,))
    return seen(window)


def fault(studio: Studio) -> QImage:
    return seen(studio.home(studio.put("monday-circle.md", MISSPELT)))


def _third_turn(studio: Studio) -> Evening:
    evening = studio.evening("sunday-circle")
    evening.press(K.Key_PageDown)
    for seconds in (110, 131):
        evening.passes(seconds)
        evening.press(K.Key_PageDown)
    evening.passes(47)
    return evening


def _mirroring(studio: Studio, *, with_tv: bool = True) -> Evening:
    """The second turn of a round in a case clinic, with somebody who has no turn and a note for the host."""
    evening = studio.evening("case-clinic", until=20 * 3600 + 1800, with_tv=with_tv)
    evening.press(K.Key_PageDown)
    _choose(evening, "Clara")
    for seconds in (178, 610, 120, 80):
        evening.passes(seconds)
        evening.press(K.Key_PageDown)
    evening.passes(31)
    return evening


def _choose(evening: Evening, name: str) -> None:
    """Let this person be the case giver."""
    evening.windows.desk.hold_role("case giver", named(NAMES)[NAMES.index(name)].id)
    settle()


PICTURES: dict[str, Callable[[Studio], QImage]] = {
    "stage": stage,
    "home": home,
    "names": names,
    "arrival": arrival,
    "turn": turn,
    "console": console,
    "groups": groups,
    "silence": silence,
    "role": role,
    "side-by-side": side_by_side,
    "tv-gone": tv_gone,
    "go-on": go_on,
    "fault": fault,
}
"""What each picture is called, and what makes it."""


def make(wanted: tuple[str, ...], folder: Path) -> None:
    """Make these pictures in this folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in wanted:
        # The glow behind a prompt has fine noise over it: the same each time, or every picture would be a new one.
        grain = patch("os.urandom", Random(7).randbytes)
        with grain, tempfile.TemporaryDirectory(prefix="microsol-pictures-") as root:
            studio = Studio(Path(root))
            studio.put("sunday-circle.md", SUNDAY)
            picture = in_few_colours(PICTURES[name](studio))
            if not picture.save(str(folder / f"{name}.png"), quality=0):
                raise SystemExit(f"{folder / name}.png can't be written.")
            studio.tidy()


def main(arguments: list[str]) -> int:
    """Make all pictures, or those that are named."""
    unknown = [name for name in arguments if name not in PICTURES]
    if unknown:
        print(f"There is no picture called {unknown[0]}. There are {', '.join(PICTURES)}.", file=sys.stderr)
        return 2
    running = on_made_up_screens()
    make(tuple(arguments) or tuple(PICTURES), FOLDER)
    del running
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
