"""Lines of notes that are known by how they begin, or by all that they say: for the host, a section's name, an end."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple


class Label(StrEnum):
    """What such a line is."""

    FOR_THE_HOST = "for the host"
    HOSTS_SECTION = "a section for the host"
    AGENDA = "the name of the agenda"
    PURPOSE = "a section on what it is for"
    SUMMARY = "what it is for"
    TIME = "how long the step above takes"
    TOTAL = "how long it all takes"
    END = "the end"
    STEP = "a step by its name alone"
    MAIL = "a mail's own line"


class Known(NamedTuple):
    """One sort of line: its words, and examples."""

    label: Label
    words: str
    examples: tuple[str, ...]


KNOWN: tuple[Known, ...] = (
    Known(
        Label.HOSTS_SECTION,
        r"(?:notes?|tips|hints|advice|instructions) (?:for|to) (?:the )?(?:hosts?|facilitators?)"
        r"|(?:facilitat(?:or|ion)|host)(?:'s|s)? "
        r"(?:notes?|tips)|facilitation|roles?|rollen|rôles|papéis|materials?(?: needed)?|you(?: wi|')ll need"
        r"|preparation|set-?up"
        r"|before you start|participants"
        r"|attendees|present|who was there|people present|sources?|links|references|credits|see also"
        r"|further reading|contents|table of contents|what you(?: wi|')?l{0,2} need|what to bring|feedback|next steps"
        r"|love|cheers|best(?: wishes| regards)?|kind regards|warmly|hugs|liebe grüße|lg|viele grüße|abraços?"
        r"|beijos|um abraço|saludos|un abrazo|bises|à bientôt"
        r"|action items|actions|to-?dos?|parking lot|variations?|material(?:ien|es)?|vorbereitung|teilnehmende"
        r"|anwesend|quellen"
        r"|aufgaben|matériel|préparation|participants?|présents|materiais|preparação|participantes|presentes"
        r"|preparación|fuentes|fontes"
        r"|tarefas|tareas|inhalt|inhaltsverzeichnis|sommaire|índice"
        r"|notas(?: para .*)?|hinweise(?: für .*)?|conseils(?: pour .*)?",
        ("Facilitator notes", "Materials", "Attendees:", "Vorbereitung", "Participantes", "Next steps"),
    ),
    Known(
        Label.AGENDA,
        r"agenda|(?:the )?steps|process|flow|programme?|schedule|run ?sheet|run of show"
        r"|how(?: it works| to(?: run (?:it|this))?)?"
        r"|structure|outline|timetable"
        r"|plan|minutes|ablauf|programm|tagesordnung|protokoll|schritte|déroulement|déroulé|ordre du jour|étapes"
        r"|orden del día|pasos"
        r"|desarrollo|ordem do dia|ordem de trabalhos|passos|programa|roteiro|time(?: \W what.*)?",
        ("Agenda", "Steps", "Ablauf:", "Déroulement", "Programa"),
    ),
    Known(
        Label.PURPOSE,
        r"purpose|why|goals?|aims?|intention|background|overview|introduction|description|about|objectives?|ziel"
        r"|zweck|hintergrund"
        r"|but|objectifs?|contexte|objetivos?|propósito|contexto|introducción|introdução|para quê|para qué",
        ("Purpose", "Ziel:", "Objetivo"),
    ),
    Known(
        Label.MAIL,
        r"(?:hi|hello|hey|dear|liebe[rs]?|hallo|olá|querid[oa]s?|bonjour|salut|chère?s?|hola)\b.{0,40},"
        r"|on .{5,80} wrote|am .{5,80} schrieb.{0,60}|le .{5,80} a écrit|(?:em|no dia|a) .{5,80} escreveu"
        r"|el .{5,80} escribió|(?:from|to|sent|cc|subject|von|gesendet|betreff|enviado|assunto|asunto|envoyé|objet)"
        r"\s*:.{1,200}",
        ("Hi all,", "On Mon, 9 Nov 2026 at 21:14, Petra wrote:", "Sent: Monday", "Liebe Leute,"),
    ),
    Known(
        Label.END,
        r"(?:the )?end|ende|fin|fim|finish|schluss|close|goodbye|home|doors close|everybody leaves|feierabend",
        ("End", "Ende", "Fim"),
    ),
    Known(
        Label.STEP,
        r"check-?in|check-?out|welcome|arrival|arrive|landing|grounding|settl(?:e|ing) in|introductions?"
        r"|closing(?: circle)?|opening(?: circle)?"
        r"|goodbyes?|retro(?:spective)?|debrief|harvest|appreciations?|gratitude|announcements|ankommen|begrüßung"
        r"|abschluss|willkommen"
        r"|accueil|clôture|inclusion|bienvenida|cierre|llegada|apertura|chegada|acolhimento|abertura|encerramento"
        r"|fecho|boas-vindas",
        ("Check-in", "Welcome", "Abschluss", "Encerramento"),
    ),
)
"""What a line says from its first word to its last; a colon after it does no harm."""

BEGINNINGS: tuple[Known, ...] = (
    Known(
        Label.FOR_THE_HOST,
        r"(?:n\.?b\.?|p\.?s\.?|note|notes|nota|hinweis|anmerkung|remarque|reminder|tip|host|hosts|hosting"
        r"|facilitators?|facilitation|host note"
        r"|for the (?:host|facilitator)|note (?:to|for) (?:self|(?:the )?(?:host|facilitator)s?)|materials?|bring"
        r"|you need|todo|to do"
        r"|attendees|present|participants|apologies|absent|here|missing|prep"
        r"|thanks to|category|categories|date|place|where|location|next (?:meeting|time|call)"
        r"|mitbringen|abwesend|nächstes (?:mal|treffen)|kategorien?|levar|trazer|faltam?"
        r"|ausentes|próxim[ao] vez|categorias?"
        r"|traer|llevar|apporter|absents?|prochaine (?:fois|rencontre)|catégories?"
        r"|gastgeber(?:in)?"
        r"|moderation|animation|anfitri(?:ão|ã|ón|ona)|facilita(?:dor|dora|teur|trice)|material(?:ien|es)?"
        r"|matériel|people|group size"
        r"|teilnehmende|anwesend|presentes|participantes|présents|datum|ort|data|lugar|lieu|local|source|quelle"
        r"|fonte|fuente|credits?)"
        r"\s*(?::|–|—)",
        ("Note: bring paper", "NB: no advice", "Facilitator: keep the time", "Attendees: Ana, Rui", "Materials: pens"),
    ),
    Known(
        Label.SUMMARY,
        r"(?:purpose|goal|aim|intention|summary|why|ziel|zweck|worum|but|objectif|objetivo|propósito|resumo"
        r"|resumen|in short|tl;?dr)\s*(?::|–|—)",
        ("Purpose: to be heard", "Ziel: gehört werden"),
    ),
    Known(
        Label.TOTAL,
        r"(?:in )?(?:total|gesamt|insgesamt|(?:ao|au|en|no) (?:total|todo|tout)|(?:total|overall) (?:time|duration)"
        r"|gesamt(?:dauer|zeit)|duração total|durée totale|duración total)\b\s*(?::|–|—|=)?",
        ("Total: 90 min", "total 50m, read the doc before", "Gesamtdauer: 2 h"),
    ),
    Known(
        Label.TIME,
        r"(?:time|timing|duration|length|how long|dauer|zeit|durée|temps|duración|tiempo|duração"
        r"|tempo)(?: (?:required|needed|total))?\s*(?::|–|—|=)?",
        ("Time: 10 min", "Duration 90 minutes", "Dauer: 5 Min", "Time required: 10-30 minutes"),
    ),
)
"""What a line begins with."""


HEADS = (
    r"#|no\.?|nr\.?|n[°º]|time|times|what|who|how|mins?\.?|minutes|minuten|minutos|activity|step|part|notes?|duration"
    r"|when|lead|led by|host|(?:time|duration|dauer|zeit|tempo|durée|duração) ?[(/,].*|zeit|was|wer|wie|dauer|schritt"
    r"|leitung|hora|tempo|tiempo|duração|duración|quem|quién|qué|o quê|como|cómo|durée|quoi|qui|quand|heure|étape"
    r"|passo|paso"
)
"""What a column of a table is called."""


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[tuple[re.Pattern[str], Label], ...], tuple[tuple[re.Pattern[str], Label], ...]]:
    whole = tuple((re.compile(rf"(?:{one.words})\s*[:.,!]?", re.IGNORECASE), one.label) for one in KNOWN)
    begins = tuple((re.compile(rf"(?:{one.words})", re.IGNORECASE), one.label) for one in BEGINNINGS)
    return whole, begins


def label_of(words: str) -> Label | None:
    """What a line is by all that it says; None where that is not known."""
    bare = words.strip(" ·*_")
    return next((label for pattern, label in _patterns()[0] if pattern.fullmatch(bare)), None)


def begins_with(words: str) -> tuple[Label, int] | None:
    """What a line is by its first words, and where they end."""
    for pattern, label in _patterns()[1]:
        match = pattern.match(words)
        if match is not None:
            return label, match.end()
    return None
