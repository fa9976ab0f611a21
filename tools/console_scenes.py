"""What the host sees while a practice goes on: the console, and the sheets that open over it when asked."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QImage, QPainter

from microsol_desktop.ui.keys import Act
from tools.at_rest import come_to_rest, settle
from tools.evenings import (
    HALF_PAST_EIGHT,
    Look,
    at_cue,
    choosing,
    giver,
    harvesting,
    in_the_mirror,
    in_threes,
    third_turn,
)
from tools.picture_studio import Evening, Studio, taken


def before(studio: Studio) -> Look:
    return studio.evening("case-clinic", hosts="Ana", until=HALF_PAST_EIGHT).on_laptop


def mirroring(studio: Studio) -> Look:
    return in_the_mirror(studio).on_laptop


def console_of_groups(studio: Studio) -> Look:
    return in_threes(studio).on_laptop


def console_of_choices(studio: Studio) -> Look:
    return choosing(studio).on_laptop


def filling_a_role(studio: Studio) -> Look:
    evening = at_cue(studio, "case-clinic", 1, 45)
    evening.windows.console.body.people.fill_role(giver(studio))
    return evening.on_laptop


def noting(studio: Studio) -> Look:
    return harvesting(studio).on_laptop


def paused(studio: Studio) -> Look:
    evening = third_turn(studio)
    evening.does(Act.PAUSE)
    return evening.on_laptop


def tv_gone(studio: Studio) -> Look:
    evening = in_the_mirror(studio)
    evening.screens.unplug()
    settle()
    return evening.on_laptop


def one_screen(studio: Studio) -> Look:
    """All that the room may read, where the console lies on the screen that people see."""
    evening = in_the_mirror(studio, with_tv=False)
    evening.windows.places.swap()
    settle()
    return evening.on_laptop


def side_by_side(studio: Studio) -> Look:
    evening = in_the_mirror(studio, with_tv=False)
    evening.windows.places.toggle_full_screen()
    settle()
    return partial(_both_windows, evening)


def ended(studio: Studio) -> Look:
    evening = harvesting(studio)
    evening.windows.desk.end()
    settle()
    return evening.on_laptop


# Its sheets


def all_keys(studio: Studio) -> Look:
    return _with_sheet(third_turn(studio), Act.ALL_KEYS)


def cards(studio: Studio) -> Look:
    return _with_sheet(third_turn(studio), Act.CARDS)


def insert(studio: Studio) -> Look:
    return _with_sheet(third_turn(studio), Act.INSERT)


def more(studio: Studio) -> Look:
    evening = third_turn(studio)
    evening.windows.console.buttons.more.click()
    settle()
    return partial(taken, evening.windows.console)


def fit(studio: Studio) -> Look:
    """Five minutes late against an end that was promised, and more than turns alone could make good."""
    evening = in_the_mirror(studio)
    evening.passes(840)
    return _with_sheet(evening, Act.FIT)


def leaving(studio: Studio) -> Look:
    evening = third_turn(studio)
    evening.windows.console.close()
    settle()
    return partial(taken, evening.windows.console)


def not_saved(studio: Studio) -> Look:
    evening = harvesting(studio)
    evening.windows.desk.end()
    settle()
    evening.windows.console.close()
    settle()
    return partial(taken, evening.windows.console)


def _both_windows(evening: Evening) -> QImage:
    """One screen, as it is with the console beside the stage."""
    come_to_rest()
    both = (evening.windows.console, evening.windows.stage)
    room = both[0].geometry().united(both[1].geometry())
    desktop = QImage(room.size(), QImage.Format.Format_RGB32)
    painter = QPainter(desktop)
    for window in both:
        painter.drawPixmap(window.pos() - room.topLeft(), window.grab())
    painter.end()
    return desktop


def _with_sheet(evening: Evening, act: Act) -> Look:
    """The sheet that this key opens keeps the focus, as it would."""
    evening.windows.console.do(act)
    settle()
    return partial(taken, evening.windows.console)
