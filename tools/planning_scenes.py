"""Pages on which a practice comes about without being written: out of notes, and out of other practices."""

from __future__ import annotations

from datetime import time

from microsol_desktop.app.practices_door import PracticesDoor
from microsol_desktop.ui.home.window import HomeWindow
from tools.at_rest import settle
from tools.evenings import Look
from tools.made_up_hands import wait_for
from tools.picture_studio import Studio, seen

NOTES = """\
Tuesday crew, call #4
A slow evening on what holds us back, and who could help.

Note to host: light the stove before anybody comes!
19:15–19:30 Arrival
• Check-in, 5 mins per person
What is alive in you right now?
• (3-min journaling) One year from today
   – If all goes well, where do you wake up?
• Sharing in triads, 15'
   – 3' per person: read what you like
   – 2 minutes: the others say what they heard

Step 1, 10': Tell the case
Step 2, 2': Stillness
Step 3, 1 min each: Mirroring
An image, a feeling, a gesture. No advice yet.
Step 4, 20' - 30': Dialogue
Break (a quarter of an hour)
Check-out round, 10 min
21:30 End
"""
NOTES_IN_PORTUGUESE = """\
Roda de terça, n.º 4
Um serão sem pressa sobre o que nos prende, e quem pode ajudar.

Nota: acender a lareira antes de chegarem!
19:15–19:30 Chegada
• Ronda de chegada, 5 minutos por pessoa
O que está vivo em ti?
• (3 minutos, individualmente) Daqui a um ano
   – Se tudo correr bem, onde acordas?
• Partilha a três, 15'
   – 3' por pessoa: lê o que quiseres

Passo 1, 10': Contar o caso
Passo 2, 2': Silêncio
Passo 3, 1 min cada um: Espelho
Uma imagem, um sentimento, um gesto. Ainda sem conselhos.
Passo 4, 20' - 30': Diálogo
Pausa (um quarto de hora)
Ronda de fecho, 10 min
21:30 Fim
"""


def _door(studio: Studio) -> tuple[HomeWindow, PracticesDoor]:
    return studio.home(), studio.desktop.doors.practices


def from_notes(studio: Studio) -> Look:
    """A meeting's notes, and what becomes of each line."""
    window, door = _door(studio)
    door.from_notes()
    page = door.notes_page
    assert page is not None
    page.notes.setPlainText(studio.said(NOTES, NOTES_IN_PORTUGUESE))
    wait_for(lambda: page.lines.shown.rowCount() > 5, "the lines")
    page.lines.choose(4)
    page.lines.setFocus()
    settle()
    return lambda: seen(window)


def evening(studio: Studio) -> Look:
    """Four practices and a break, a little longer than was promised."""
    window, door = _door(studio)
    door.plan_evening()
    page = door.evening_page
    assert page is not None
    page.acts.call(studio.said("Tuesday evening", "Serão de terça"))
    for slug in ("check-in", "troika"):
        page.acts.take(studio.slug(slug))
    page.acts.add_break()
    page.acts.take(studio.slug("case-clinic"))
    page.acts.take(studio.slug("closing-round"))
    page.acts.end_at(time(21, 30))
    page.finish()
    wait_for(lambda: bool(page.shown is not None and page.shown.fit is not None), "the clock")
    page.evening.entries.setCurrentIndex(page.evening.entries.entries.index(2))
    page.evening.entries.setFocus()
    door.editors.finish()
    settle()
    return lambda: seen(window)
