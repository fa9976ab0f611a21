"""Six notes of forms that are rare: of their timed lines the rules read 64 % when they first saw them."""

from __future__ import annotations

RUNSHEET = """\
Runsheet – Full moon circle, Sat 21st
Team: Kai holds space, Lu does music

T-30 Team huddle, phones off
19:00 (15') Doors + tea
19:15 (5') Opening words. Kai lights the candle.
19:20 (25') Check in: weather report, ~90s per person
19:45 (10') Movement — Lu plays two songs
19:55 (35') Dyads: "Tell me something you love" – 3 prompts, 5' each way
20:30 (10') Pee + snack break
20:40 (40') Council, talking piece, go round till it's quiet
21:20 (10') Closing: one breath, one word
21:30 Hugs, everyone helps clean
"""

FAMILY = """\
conselho de família (sábado de manhã)
1- cada um diz uma coisa boa da semana, 1 minuto
2- o que nos chateou? 10 min, sem interromper
3- quem faz o quê: 15 minutos
4- planos para as férias (20 min)
5- um abraço coletivo :)
"""

HANDOUT = """\
ONE YEAR FROM TODAY

What you need
Paper, pens, a timer

How to run it
First, invite everyone to write for 3 minutes in silence.
Then form trios (5 minutes to settle).
Round 1: 3 min to share, 2 min to reflect back
Round 2: 3 min to share, 2 min to reflect back
Round 3: 3 min to share, 2 min to reflect back
Finally, 5 minutes in the whole group: what did you notice?

Tip: keep the pace, ring the bell one minute before the end.
"""

ABEND = """\
Männerrunde, Ablauf für Freitag

18.30 Uhr  Ankommen, Feuer machen
19.00 Uhr  Begrüßung (10 Min.), danach Schweigen (5 Min.)
19.15 Uhr  Redekreis I, max. 4 Min. pro Kopf
20.00 Uhr  Essen
20.45 Uhr  Redekreis II
21.30 Uhr  Abschluss am Feuer – 1/4 Stunde

Mitbringen: Holz, Decke
"""

SLACK = """\
@channel retro tomorrow 👇
:wave: intro + mood check - 5m
:pencil: silent writing - 7m
:speech_balloon: clusters & discussion - 25m
:dart: pick one experiment - 10m
:clap: kudos - 3m
total 50m, pls read the doc before
"""

CIRCULO = """\
Círculo de mujeres - guion
· Apertura y encendido de velas (5')
· Ronda de llegada: ¿con qué llego? 2' por persona
· Visualización guiada 12 minutos
· Escritura individual, 10 min
· Compartir en tríos, 7 minutos cada una
· Té y pastas - un cuarto de hora
· Ronda final: una palabra (5 min)
"""

TIMED: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        RUNSHEET,
        (
            ("Doors + tea", "15 min"),
            ("Opening words", "5 min"),
            ("Check in", "90 s each"),
            ("Movement", "10 min"),
            ("Dyads", "35 min"),
            ("Pee + snack break", "10 min"),
            ("Council", "40 min shared"),
            ("Closing", "10 min"),
        ),
    ),
    (
        FAMILY,
        (
            ("Cada um diz uma coisa boa da semana", "1 min each"),
            ("O que nos chateou?", "10 min"),
            ("Quem faz o quê", "15 min"),
            ("Planos para as férias", "20 min"),
        ),
    ),
    (
        HANDOUT,
        (
            ("First, invite everyone to write in silence", "3 min"),
            ("Then form trios", "5 min"),
            ("Round 1", "3 min"),
            ("Round 2", "3 min"),
            ("Round 3", "3 min"),
            ("Finally", "5 min"),
        ),
    ),
    (
        ABEND,
        (
            ("Ankommen, Feuer machen", "30 min"),
            ("Begrüßung", "10 min"),
            ("Redekreis I", "4 min each"),
            ("Essen", "45 min"),
            ("Redekreis II", "45 min"),
            ("Abschluss am Feuer", "15 min"),
        ),
    ),
    (
        SLACK,
        (
            ("Intro + mood check", "5 min"),
            ("Silent writing", "7 min"),
            ("Clusters & discussion", "25 min"),
            ("Pick one experiment", "10 min"),
            ("Kudos", "3 min"),
        ),
    ),
    (
        CIRCULO,
        (
            ("Apertura y encendido de velas", "5 min"),
            ("Ronda de llegada", "2 min each"),
            ("Visualización guiada", "12 min"),
            ("Escritura individual", "10 min"),
            ("Compartir en tríos", "7 min each"),
            ("Té y pastas", "15 min"),
            ("Ronda final", "5 min shared"),
        ),
    ),
)
"""Each with its timed lines: the first or last words of the step or part that it ought to be, and its time."""
