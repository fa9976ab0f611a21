"""Eight more hosts' notes: of their timed lines the rules read 78 % when they first saw them."""

from __future__ import annotations

PODS = """\
**Pod night #7** 🌙 (6 of us)

⏰ 19:30 doors open, soup
⏰ 20:00 start on time!!

1️⃣ Arrive in the body (guided, 4 min) — Noor
2️⃣ Rose / bud / thorn → 2 min each
3️⃣ Pair walk around the block, 10 + 10 min
4️⃣ Silence (3')
5️⃣ Hot seat: one person, 25 min
    – story 8 min
    – questions 7 min
    – reflections 10 min
6️⃣ Appreciations: 30 sec each
🧹 dishes together, 15min
"""

SERAO = """\
Serão de outubro (anotações da Marta)
- Boas-vindas e chá: dez minutos
- Ronda de entrada, 3 minutos por pessoa
- Leitura do poema, 5 min, em silêncio
- Conversa a três, meia hora
- Intervalo - 15 min
- Pedidos e ofertas (cerca de 40 minutos)
- Fecho: uma palavra cada um, 5 minutos no total
Levar almofadas.
"""

SHEET = """\
| # | Min | What | Lead |
|---|-----|------|------|
| 1 | 10 | Settling, tea | Ola |
| 2 | 15 | Names and pronouns | Ben |
| 3 | 20 | Triads: what do you long for? | Ola |
| 4 | 10 | Break | |
| 5 | 30 | Open circle | all |
| 6 | 5 | Close | Ben |
"""

RETREAT = """\
Retreat, day 2
09:00 Morning sit (20 min)
09:30 Breakfast
10:15 Home groups, 45 min
11:00 Workshop A: conflict as a gift
12:30 Lunch + free time
15:00 - 16:30 Walk in silence
16:30 tea
17:00 Open space slots 1 (40 min)
17:45 Open space slots 2 (40 min)
19:00 Dinner
20:30 – 22:00 Fire, songs
"""

SITZUNG = """\
WG-Sitzung Do 12.11.

TOP 1: Blitzlicht (1 Min pro Nase)
TOP 2: Putzplan, 15 min
TOP 3: Besuch im Advent – 10 Minuten
TOP 4: Konto/Kasse (Jan), 5'
Kurze Pause (5 Min)
TOP 5: Wie geht es uns miteinander? 30-40 Minuten, Redestab
Abschlussrunde 5 min
"""

FORWARD = """\
Subject: Fwd: practice for sunday

> Hey, the one I told you about:
> Gratitude pairs
> 1) sit opposite each other, 1 minute of silence
> 2) person A: "I am grateful for..." for 3 minutes
> 3) swap, another 3 mins
> 4) both, talk freely for about 6 min
> 5) back in the circle: what surprised you? a minute each
> have fun
> xx Jo
"""

MESSAGE = """\
Saturday plan: 10:00 coffee; 10:20 opening round, 2 min each; 10:45 body warm-up 15 min; 11:00 case clinic 60 min; \
12:00 harvest 20 min; 12:20 closing
"""

ATELIER = """\
Atelier « Nos limites » — déroulé

Étape 1 (10 min) : accueil, tour des prénoms
Étape 2 – 5 minutes – écriture seul
Étape 3 : à deux, 2 x 4 min
Étape 4 : restitution en plénière (15-20 minutes)
Étape 5, 8' : respiration et silence
Pause d'un quart d'heure
Étape 6 : jeu des chaises (une demi-heure)
Étape 7 : cercle de clôture, une minute chacun
"""

TIMED: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        PODS,
        (
            ("Doors open", "30 min"),
            ("Arrive in the body", "4 min"),
            ("Rose / bud / thorn", "2 min each"),
            ("Pair walk around the block", "10 min"),
            ("Silence", "3 min"),
            ("Hot seat", "25 min"),
            ("Story", "8 min"),
            ("Questions", "7 min"),
            ("Reflections", "10 min"),
            ("Appreciations", "30 s each"),
            ("Dishes together", "15 min"),
        ),
    ),
    (
        SERAO,
        (
            ("Boas-vindas e chá", "10 min"),
            ("Ronda de entrada", "3 min each"),
            ("Leitura do poema", "5 min"),
            ("Conversa a três", "30 min"),
            ("Intervalo", "15 min"),
            ("Pedidos e ofertas", "40 min"),
            ("Fecho", "5 min"),
        ),
    ),
    (
        SHEET,
        (
            ("Settling, tea", "10 min"),
            ("Names and pronouns", "15 min"),
            ("Triads", "20 min"),
            ("Break", "10 min"),
            ("Open circle", "30 min"),
            ("Close", "5 min"),
        ),
    ),
    (
        RETREAT,
        (
            ("Morning sit", "20 min"),
            ("Breakfast", "45 min"),
            ("Home groups", "45 min"),
            ("Workshop A", "1 h 30 min"),
            ("Lunch + free time", "2 h 30 min"),
            ("Walk in silence", "1 h 30 min"),
            ("Tea", "30 min"),
            ("Open space slots 1", "40 min"),
            ("Open space slots 2", "40 min"),
            ("Dinner", "1 h 30 min"),
            ("Fire, songs", "1 h 30 min"),
        ),
    ),
    (
        SITZUNG,
        (
            ("Blitzlicht", "1 min each"),
            ("Putzplan", "15 min"),
            ("Besuch im Advent", "10 min"),
            ("Konto/Kasse", "5 min"),
            ("Kurze Pause", "5 min"),
            ("Wie geht es uns miteinander?", "30-40 min"),
            ("Abschlussrunde", "5 min shared"),
        ),
    ),
    (
        FORWARD,
        (
            ("Sit opposite each other", "1 min"),
            ("Person A", "3 min"),
            ("Swap", "3 min"),
            ("Both, talk freely", "6 min"),
            ("Back in the circle", "1 min each"),
        ),
    ),
    (
        MESSAGE,
        (
            ("Coffee", "20 min"),
            ("Opening round", "2 min each"),
            ("Body warm-up", "15 min"),
            ("Case clinic", "1 h"),
            ("Harvest", "20 min"),
        ),
    ),
    (
        ATELIER,
        (
            ("Accueil", "10 min"),
            ("écriture seul", "5 min"),
            ("À deux", "4 min"),
            ("Restitution en plénière", "15-20 min"),
            ("Respiration et silence", "8 min"),
            ("Pause", "15 min"),
            ("Jeu des chaises", "30 min"),
            ("Cercle de clôture", "1 min each"),
        ),
    ),
)
"""Each with its timed lines: the first or last words of the step or part that it ought to be, and its time."""
