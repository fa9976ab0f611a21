"""How the evenings in the pictures come to where they are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from microsol_desktop.flow.people import named
from tools.at_rest import settle
from tools.picture_studio import NAMES, Evening, Studio
from tools.picture_texts import WAYS_TO_ARRIVE, WAYS_TO_ARRIVE_IN_PORTUGUESE

K = Qt.Key
HALF_PAST_EIGHT = 20 * 3600 + 1800
MORE_NAMES = (*NAMES, "Hugo", "Inês", "João", "Lia", "Marta")
HARVEST = (
    (3, "Clara's question", "A pergunta da Clara", 5),
    (2, "Begun late, twice", "Começámos tarde, duas vezes", 2),
    (1, "A walk on Sundays", "Um passeio aos domingos", 4),
    (0, "We sang", "Cantámos", 1),
    (0, "The kitchen was warm", "A cozinha estava quente", 3),
)
"""Lines of a harvest: under which of the step's heads, the words, and how many dots."""

Look = Callable[[], QImage]
"""Takes the picture, as often as asked: the windows may wear another theme by then."""


def at_cue(studio: Studio, slug: str, number: int, seconds: float, *, people: tuple[str, ...] = NAMES) -> Evening:
    """A practice so many cues after its arrival card, and so many seconds into that one."""
    evening = studio.evening(slug, people=people)
    evening.press(*[K.Key_PageDown] * number)
    evening.passes(seconds)
    return evening


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
    evening.windows.desk.hold_role(giver(studio), named(NAMES)[NAMES.index("Clara")].id)
    settle()
    evening.goes_on(178, 610, 120, 80)
    evening.passes(31)
    return evening


def giver(studio: Studio) -> str:
    return studio.said("case giver", "quem traz o caso")


def in_threes(studio: Studio) -> Evening:
    return at_cue(studio, "troika", 3, 95, people=MORE_NAMES)


def choosing(studio: Studio) -> Evening:
    studio.put("sunday-circle.md", studio.said(WAYS_TO_ARRIVE, WAYS_TO_ARRIVE_IN_PORTUGUESE))
    evening = studio.evening("sunday-circle")
    evening.press(K.Key_PageDown)
    return evening


def harvesting(studio: Studio) -> Evening:
    """In the step of a retrospective in which it is noted what was good, what was hard and what stays."""
    evening = studio.evening("retrospective")
    evening.press(K.Key_PageDown)
    evening.goes_on(125, 290)
    evening.passes(130)
    card = evening.windows.console.harvest.harvest
    heads = [place for place in evening.windows.desk.moment.aside.harvest.places if place.head]
    for number, (head, english, portuguese, votes) in enumerate(HARVEST, start=1):
        card.note(studio.said(english, portuguese), heads[head])
        card.vote(number, votes)
    settle()
    return evening
