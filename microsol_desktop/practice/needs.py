"""Which part of the map a practice is drawn in: a table from the words of its needs to what a host would call them.

Whoever writes a practice writes its needs in words of their own, in any language. Words that nobody thought of have a
place of their own on the map, too; nothing is left out for what it is called.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from microsol_desktop.practice.plain import plain

if TYPE_CHECKING:
    from microsol_desktop.practice.about import PeopleRange


class Region(StrEnum):
    """What people need of a practice, in the order in which an evening, or a year, comes to it."""

    ARRIVING = "arriving"
    MEETING = "meeting"
    HEARD = "being heard"
    HELPING = "helping one of us"
    UNSTUCK = "getting unstuck"
    THINKING = "thinking together"
    DECIDING = "deciding"
    STARTING = "starting something"
    LIVING = "living together"
    BIG = "big gatherings"
    LOOKING_BACK = "looking back"
    ENDING = "ending"
    ELSEWHERE = "elsewhere"
    """Where the needs are none of the words known here."""


MANY = 10
"""From so many people on, at the least, something is for big gatherings, whatever else it is for."""

TABLE: dict[Region, tuple[str, ...]] = {
    Region.ARRIVING: (
        "arriving", "arrival", "beginning together", "check-in", "checking in", "opening", "landing", "settling in",
        "chegar", "chegada", "comecar juntos", "comecar em conjunto", "abrir",
        "llegar", "empezar juntos", "arriver", "commencer ensemble", "ankommen", "gemeinsam beginnen",
    ),
    Region.MEETING: (
        "meeting each other", "meeting someone", "meeting", "getting to know", "knowing each other", "beginning lively",
        "waking up", "energy", "going deeper at your own speed", "breaking the ice", "icebreaker", "play", "newcomers",
        "conhecer alguem", "conhecer", "encontro", "comecar com energia", "acordar", "quebrar o gelo", "brincar",
        "ir mais fundo ao seu ritmo",
        "conocer", "conocerse", "se rencontrer", "faire connaissance", "kennenlernen", "einander begegnen",
    ),
    Region.HEARD: (
        "being heard", "every voice heard", "being understood", "learning to listen", "listening", "empathy",
        "understanding each other", "being seen whole", "being seen", "talking across a divide", "quiet people heard",
        "trust", "closeness", "connection", "intimacy",
        "ter quem nos ouca", "ser ouvido", "ouvir todas as vozes", "aprender a ouvir", "ouvir", "escuta",
        "sentir que nos entendem", "que nos vejam por inteiro", "confianca", "empatia",
        "ser escuchado", "escuchar", "confianza", "etre entendu", "ecouter", "confiance", "gehort werden", "zuhoren",
        "vertrauen",
    ),
    Region.HELPING: (
        "deep help", "fresh perspective", "support for one of us", "being backed", "support", "mentoring", "coaching",
        "peer help", "advice",
        "ajuda a fundo", "outro olhar", "apoio", "ajuda", "conselho",
        "ayuda", "apoyo", "aide", "soutien", "hilfe", "unterstutzung",
    ),
    Region.UNSTUCK: (
        "getting unstuck", "unstuck", "stuck", "moving a project on", "a way out", "moving on", "courage",
        "desencalhar", "desbloquear", "fazer avancar um projeto", "avancar",
        "desatascar", "debloquer", "avancer", "weiterkommen", "feststecken",
    ),
    Region.THINKING: (
        "talking about what matters", "hearing other views", "ideas from everybody", "ideas", "getting through a lot",
        "thinking together", "thinking", "conversation", "dialogue", "learning", "creativity",
        "falar do que importa", "ouvir outras opinioes", "ideias de toda a gente", "ideias", "pensar em conjunto",
        "pensar", "conversa", "aprender",
        "pensar juntos", "conversar", "reflechir ensemble", "penser", "idees", "gemeinsam denken", "ideen", "gesprach",
    ),
    Region.DECIDING: (
        "deciding together", "deciding", "decision", "agreeing", "consent", "making up your mind", "choosing",
        "priorities",
        "decidir em conjunto", "decidir", "decisao", "tomar uma decisao", "escolher", "acordo",
        "decidir juntos", "decider", "choisir", "entscheiden", "entscheidung",
    ),
    Region.STARTING: (
        "starting something", "starting", "finding people for it", "asking for what you need", "inviting",
        "knowing what you long for", "longing", "purpose", "vision", "dreaming", "planning",
        "comecar alguma coisa", "comecar", "encontrar pessoas", "pedir aquilo de que se precisa",
        "saber o que se deseja", "convidar", "sonhar", "planear",
        "empezar algo", "sonar", "lancer", "rever", "etwas beginnen", "traumen",
    ),
    Region.LIVING: (
        "living well together", "living together", "changing small things", "clearing the air", "feeling at home",
        "steady company", "house", "household", "neighbours", "belonging", "conflict", "repair", "community",
        "viver bem juntos", "viver em conjunto", "mudar pequenas coisas", "desanuviar", "sentir-se em casa",
        "companhia certa", "casa", "vizinhos", "pertencer", "conflito", "comunidade",
        "convivir", "vivre ensemble", "zusammenleben", "konflikt",
    ),
    Region.BIG: (
        "talking in a large group", "nobody lost in the crowd", "making use of all that people bring", "large group",
        "big gatherings", "conference", "open space", "crowd",
        "falar num grupo grande", "grupo grande", "ninguem perdido na multidao", "grandes encontros",
        "gran grupo", "grand groupe", "grosse gruppe",
    ),
    Region.LOOKING_BACK: (
        "learning together", "deciding whether to go on", "digesting the day", "looking back", "reflection",
        "retrospective", "review", "feedback", "evaluation",
        "aprender em conjunto", "decidir se se continua", "digerir o dia", "olhar para tras", "retrospetiva",
        "retrospectiva", "reflexao",
        "mirar atras", "regarder en arriere", "bilan", "zuruckblicken", "ruckblick",
    ),
    Region.ENDING: (
        "ending well", "ending", "closing", "saying goodbye", "check-out", "gratitude", "thanks", "celebrating",
        "acabar bem", "acabar", "fechar", "despedida", "agradecer", "gratidao", "celebrar",
        "cerrar", "terminar", "finir", "cloturer", "merci", "abschied", "danken", "abschliessen",
    ),
}  # fmt: skip
"""Without accents and in small letters. A need is known by the longest of these that it has as whole words."""


@lru_cache(maxsize=4096)
def region_of(need: str) -> Region:
    """Where one need belongs: that of the longest words of the table that stand in it."""
    words = f" {plain(need)} "
    best, found = 0, Region.ELSEWHERE
    for region, known in TABLE.items():
        for phrase in known:
            if len(phrase) > best and f" {phrase} " in words:
                best, found = len(phrase), region
    return found


def regions_of(needs: Iterable[str], people: PeopleRange | None = None) -> tuple[Region, ...]:
    """Where a practice belongs, its home first: that of its first need; and those of its others, each once.

    What is for ten people or more at the least is at home among the big gatherings. Without a known need it is
    elsewhere.
    """
    found = [region for region in map(region_of, needs) if region is not Region.ELSEWHERE]
    if people is not None and people.lowest >= MANY:
        found.insert(0, Region.BIG)
    return tuple(dict.fromkeys(found)) or (Region.ELSEWHERE,)
