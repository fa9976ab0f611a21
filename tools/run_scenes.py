"""What there is to see while a practice goes on: the stage, the console, and the console's sheets."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from microsol_desktop.desk.begin_wish import prompt_and_timer
from microsol_desktop.desk.card_desk import CardDesk
from microsol_desktop.flow.cards import CardKind
from microsol_desktop.flow.people import named
from microsol_desktop.ui.keys import Act
from tools.picture_studio import NAMES, Evening, Studio, settle, taken
from tools.picture_texts import (
    FACE_TO_FACE,
    FACE_TO_FACE_IN_PORTUGUESE,
    WAYS_TO_ARRIVE,
    WAYS_TO_ARRIVE_IN_PORTUGUESE,
)

K = Qt.Key
HALF_PAST_EIGHT = 20 * 3600 + 1800
MORE_NAMES = (*NAMES, "Hugo", "Inês", "João", "Lia", "Marta")
HARVEST = (
    (("The kitchen was warm", "A cozinha estava quente"), 3),
    (("We sang", "Cantámos"), 1),
    (("A walk on Sundays", "Um passeio aos domingos"), 4),
    (("Begun late, twice", "Começámos tarde, duas vezes"), 2),
    (("Clara's question", "A pergunta da Clara"), 5),
)

Look = Callable[[], QImage]
"""Takes the picture, as often as asked: the windows may wear another theme by then."""

# The stage


def prompt_alone(studio: Studio) -> Look:
    prompt = studio.said("What is alive in you right now?", "O que está vivo em ti agora?")
    evening = studio.begin(prompt_and_timer(prompt, 10, studio.said("Together", "Em conjunto"), 7, studio.language))
    evening.passes(95)
    return evening.on_tv


def arrival(studio: Studio) -> Look:
    return studio.evening("check-in", hosts="Ana").on_tv


def turn(studio: Studio) -> Look:
    return third_turn(studio).on_tv


def silence(studio: Studio) -> Look:
    evening = studio.evening("case-clinic")
    evening.press(*[K.Key_PageDown] * 3)
    evening.passes(40)
    return evening.on_tv


def move(studio: Studio) -> Look:
    evening = studio.evening("troika", people=MORE_NAMES)
    evening.press(*[K.Key_PageDown] * 2)
    evening.passes(20)
    return evening.on_tv


def groups(studio: Studio) -> Look:
    return _troika(studio).on_tv


def rings(studio: Studio) -> Look:
    studio.put("two-circles-of-ours.md", studio.said(FACE_TO_FACE, FACE_TO_FACE_IN_PORTUGUESE))
    evening = studio.evening("two-circles-of-ours", people=MORE_NAMES)
    evening.press(*[K.Key_PageDown] * 3)
    evening.passes(12)
    return evening.on_tv


def options(studio: Studio) -> Look:
    return _choosing(studio).on_tv


def harvest_shown(studio: Studio) -> Look:
    evening = _harvesting(studio)
    evening.windows.console.do(Act.SHOW_HARVEST)
    settle()
    return evening.on_tv


def gestures(studio: Studio) -> Look:
    evening = third_turn(studio)
    CardDesk(evening.windows.desk).show(CardKind.GESTURES)
    settle()
    return evening.on_tv


def time_out(studio: Studio) -> Look:
    evening = third_turn(studio)
    evening.windows.console.do(Act.TIME_OUT)
    settle()
    return evening.on_tv


def over(studio: Studio) -> Look:
    evening = third_turn(studio)
    evening.windows.desk.end()
    settle()
    return evening.on_tv


# The console


def before(studio: Studio) -> Look:
    return studio.evening("case-clinic", hosts="Ana", until=HALF_PAST_EIGHT).on_laptop


def mirroring(studio: Studio) -> Look:
    return in_the_mirror(studio).on_laptop


def console_of_groups(studio: Studio) -> Look:
    return _troika(studio).on_laptop


def console_of_choices(studio: Studio) -> Look:
    return _choosing(studio).on_laptop


def filling_a_role(studio: Studio) -> Look:
    evening = studio.evening("case-clinic")
    evening.press(K.Key_PageDown)
    evening.passes(45)
    evening.windows.console.body.people.fill_role(_giver(studio))
    return evening.on_laptop


def harvesting(studio: Studio) -> Look:
    return _harvesting(studio).on_laptop


def paused(studio: Studio) -> Look:
    evening = third_turn(studio)
    evening.windows.console.do(Act.PAUSE)
    settle()
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
    return partial(both_windows, evening)


def ended(studio: Studio) -> Look:
    evening = _harvesting(studio)
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
    """Twenty minutes late against an end that was promised."""
    evening = in_the_mirror(studio)
    evening.passes(1100)
    return _with_sheet(evening, Act.FIT)


def promise(studio: Studio) -> Look:
    return _with_sheet(third_turn(studio), Act.FIT)


def leaving(studio: Studio) -> Look:
    evening = third_turn(studio)
    evening.windows.console.close()
    settle()
    return partial(taken, evening.windows.console)


def not_saved(studio: Studio) -> Look:
    evening = _harvesting(studio)
    evening.windows.desk.end()
    settle()
    evening.windows.console.close()
    settle()
    return partial(taken, evening.windows.console)


# How they come about


def third_turn(studio: Studio) -> Evening:
    """The third of seven in a closing round."""
    evening = studio.evening("closing-round")
    evening.press(K.Key_PageDown)
    evening.goes_on(61, 40, 44)
    evening.passes(22)
    return evening


def in_the_mirror(studio: Studio, *, with_tv: bool = True) -> Evening:
    """The second turn of a round in a case clinic, with somebody who has no turn and a note for the host."""
    evening = studio.evening("case-clinic", until=HALF_PAST_EIGHT, with_tv=with_tv)
    evening.press(K.Key_PageDown)
    evening.windows.desk.hold_role(_giver(studio), named(NAMES)[NAMES.index("Clara")].id)
    settle()
    evening.goes_on(178, 610, 120, 80)
    evening.passes(31)
    return evening


def both_windows(evening: Evening) -> QImage:
    """One screen, as it is with the console beside the stage."""
    both = (evening.windows.console, evening.windows.stage)
    room = both[0].geometry().united(both[1].geometry())
    desktop = QImage(room.size(), QImage.Format.Format_RGB32)
    painter = QPainter(desktop)
    for window in both:
        painter.drawPixmap(window.pos() - room.topLeft(), window.grab())
    painter.end()
    return desktop


def _giver(studio: Studio) -> str:
    return studio.said("case giver", "quem traz o caso")


def _troika(studio: Studio) -> Evening:
    evening = studio.evening("troika", people=MORE_NAMES)
    evening.press(*[K.Key_PageDown] * 3)
    evening.passes(95)
    return evening


def _choosing(studio: Studio) -> Evening:
    studio.put("sunday-circle.md", studio.said(WAYS_TO_ARRIVE, WAYS_TO_ARRIVE_IN_PORTUGUESE))
    evening = studio.evening("sunday-circle")
    evening.press(K.Key_PageDown)
    return evening


def _harvesting(studio: Studio) -> Evening:
    """In the step of a retrospective in which it is noted what was good, what was hard and what stays."""
    evening = studio.evening("retrospective")
    evening.press(K.Key_PageDown)
    evening.goes_on(125, 290)
    evening.passes(130)
    card = evening.windows.console.harvest.harvest
    heads = [place for place in evening.windows.desk.moment.aside.harvest.places if place.head]
    for number, ((english, portuguese), votes) in enumerate(HARVEST):
        card.note(studio.said(english, portuguese), heads[number % len(heads)])
        card.vote(number + 1, votes)
    settle()
    return evening


def _with_sheet(evening: Evening, act: Act) -> Look:
    """The sheet that this key opens keeps the focus, as it would."""
    evening.windows.console.do(act)
    settle()
    return partial(taken, evening.windows.console)
