"""A made-up meeting's notes, in all forms in which hosts write; and what each timed line ought to become."""

from __future__ import annotations

NOTES = """\
🌱 Tuesday crew, call #4 – 12 November
A slow evening on what holds us back, and who could help.

Duration: 2 h
Attendees: Ana, Bento, Clara, Dafne, Rui
Note to host: light the stove before anybody comes!

Agenda
19:15–19:30 Arrival and tea
👋 Check-in, 5 mins per person
What is alive in you right now?
📝 (3-min journaling) One year from today
   • If all goes well, where do you wake up?
   • Who is around you?
💬 Sharing in triads, 15'
   – 3' per person: read what you like
   – 2 minutes: the others reflect back what they heard

Step 1, 10': Choose a case giver
Whoever feels the pull. Nobody has to.
Step 2, 10': The case giver speaks
Step 3, 2': Stillness
Step 4, 1 min each: Mirroring
An image, a feeling, a gesture. No advice yet.
Step 5, 20' - 30': Dialogue
☕ Break – a quarter of an hour

1. Troika, for each client 11 min
   a. the client shares (4')
   b. the others think aloud, 5 mins
   c. the client says what was useful: 2 min
2. Silent walk outside (10 minutes, alone)
3. Offers and needs, half an hour
   Rui told us he came 20 minutes late because of the ferry.
4. Next date

<p><b>Appreciations</b> (1h, in pairs)</p>
<ul><li>What did you see in the other?</li></ul>

| Time | What | Who |
|------|------|-----|
| 5 min | Harvest | Clara |
| 1'30" each | Check-out | all |

21:20-21:30 Clearing up together
21:30 End

Facilitator notes:
- the bell is in the drawer; last time the silence took 4 minutes
- ask Dafne about the keys
"""
"""English, with emoji, dashes, dots, numbers, "Step 1", minutes as marks and words, a table, and a web page's tags."""

TIMED: tuple[tuple[str, str, str], ...] = (
    ("Arrival and tea", "Arrival and tea", "15 min"),
    ("Check-in, 5 mins", "Check-in", "5 min each"),
    ("3-min journaling", "One year from today", "3 min"),
    ("Sharing in triads", "Sharing in triads", "15 min"),
    ("3' per person", "Read what you like", "3 min each"),
    ("2 minutes: the others", "The others reflect back what they heard", "2 min"),
    ("Choose a case giver", "Choose a case giver", "10 min"),
    ("The case giver speaks", "The case giver speaks", "10 min"),
    ("Stillness", "Stillness", "2 min"),
    ("Mirroring", "Mirroring", "1 min each"),
    ("Dialogue", "Dialogue", "20-30 min"),
    ("Break", "Break", "15 min"),
    ("Troika", "Troika", "11 min each"),
    ("the client shares", "The client shares", "4 min"),
    ("others think aloud", "The others think aloud", "5 min"),
    ("what was useful", "The client says what was useful", "2 min"),
    ("Silent walk", "Silent walk outside", "10 min"),
    ("Offers and needs", "Offers and needs", "30 min"),
    ("Appreciations", "Appreciations", "1 h"),
    ("Harvest", "Harvest", "5 min"),
    ("Check-out", "Check-out", "90 s each"),
    ("Clearing up", "Clearing up together", "10 min"),
)
"""Each timed line by some of its words, the title of the step or part that it ought to be, and its time."""

OTHERS: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...] = (
    (
        """\
# Roda de terça

## Acolhimento (10 min)
Chá e pão na mesa.
## Ronda de chegada – 3 min por pessoa
## Escrita em silêncio, 5 minutos, individualmente
## Pausa para café 15 min
## Partilha em pares: 2 x 6 min
## Encerramento, 1 min cada um
""",
        (
            ("Acolhimento", "Acolhimento", "10 min"),
            ("Ronda de chegada", "Ronda de chegada", "3 min each"),
            ("Escrita em silêncio", "Escrita em silêncio", "5 min"),
            ("Pausa", "Pausa para café", "15 min"),
            ("Partilha em pares", "Partilha em pares", "6 min"),
            ("Encerramento", "Encerramento", "1 min each"),
        ),
    ),
    (
        """\
Kreisabend im Mai
Ablauf:
19:00 Ankommen
19:15 Befindlichkeitsrunde (je 2 Min.)
19:35 Stille, 5 Minuten
19:40 Zu dritt: Fallberatung
20:40 Pause
20:50 Schlussrunde
21:00 Ende
""",
        (
            ("Ankommen", "Ankommen", "15 min"),
            ("Befindlichkeitsrunde", "Befindlichkeitsrunde", "2 min each"),
            ("Stille", "Stille", "5 min"),
            ("Fallberatung", "Fallberatung", "1 h"),
            ("Pause", "Pause", "10 min"),
            ("Schlussrunde", "Schlussrunde", "10 min shared"),
        ),
    ),
    (
        """\
Cercle du jeudi

- Accueil (10 minutes)
- Tour de météo : 1 minute chacun
- Marche silencieuse en binômes, une demi-heure
- Échange en plénière de 20 à 30 min
- Clôture, 5'
""",
        (
            ("Accueil", "Accueil", "10 min"),
            ("Tour de météo", "Tour de météo", "1 min each"),
            ("Marche", "Marche silencieuse en binômes", "30 min"),
            ("Échange", "Échange en plénière", "20-30 min"),
            ("Clôture", "Clôture", "5 min"),
        ),
    ),
    (
        """\
Círculo de enero
1) Bienvenida - 10 minutos
2) Ronda: 2 min por persona
3) En parejas, media hora: ¿qué necesitas?
4) Descanso 15 min
5) Cierre, 1 min cada uno
""",
        (
            ("Bienvenida", "Bienvenida", "10 min"),
            ("Ronda", "Ronda", "2 min each"),
            ("En parejas", "En parejas", "30 min"),
            ("Descanso", "Descanso", "15 min"),
            ("Cierre", "Cierre", "1 min each"),
        ),
    ),
    (
        """\
= Case clinic =
== Purpose ==
One person brings a live challenge, the others help them to see it.
== Steps ==
=== 1. Settle in ===
(3 min)
Choose who gives the case.
=== 2. Tell the challenge ===
Time: 10 min
* Where are you now?
** And what are you up against?
=== 3. Stillness ===
2 minutes
=== 4. Mirror ===
2 min each
=== 5. Think together ===
15-20 min
== Sources ==
* https://example.org/case_clinic
""",
        (
            ("(3 min)", "Settle in", "3 min"),
            ("Time: 10 min", "Tell the challenge", "10 min"),
            ("2 minutes", "Stillness", "2 min"),
            ("2 min each", "Mirror", "2 min each"),
            ("15-20 min", "Think together", "15-20 min"),
        ),
    ),
    (
        """\
Evening with newcomers
7:00pm
Welcome
7:15pm
Round of names
7:30pm
World cafe
8:30pm
Close
""",
        (
            ("7:00pm", "Welcome", "15 min"),
            ("7:15pm", "Round of names", "15 min shared"),
            ("7:30pm", "World cafe", "1 h"),
        ),
    ),
    (
        """\
Case clinic

A peer coaching process for small groups.

Roles
- Case giver: shares a question that is alive
- Coaches: listen, and do not try to fix it within 5 minutes

Process
Step 1 (3 minutes): Select case giver and timekeeper
Step 2 (10 minutes): Intention statement by case giver
1. What are you up against?
2. How might others view it?
Step 3 (3 minutes) Stillness
Step 4 (10 minutes) Mirroring: images (open mind), feelings (open heart)
- Each coach shares what came up, 1 min each
Step 5 (20 minutes): Dialogue
Step 6 (2 minutes): Individual journaling
""",
        (
            ("Step 1", "Select case giver and timekeeper", "3 min"),
            ("Step 2", "Intention statement by case giver", "10 min"),
            ("Step 3", "Stillness", "3 min"),
            ("Step 4", "Mirroring", "10 min"),
            ("Each coach", "Each coach shares what came up", "1 min each"),
            ("Step 5", "Dialogue", "20 min"),
            ("Step 6", "Individual journaling", "2 min"),
        ),
    ),
    (
        """\
Weekly meeting 2026-11-10

7pm – arrive, make tea
7:15 – check in (3 min each, Ana starts)
7:40 – household stuff
   * dishes rota
8:10 – appreciation round
8:30 – free time until 10pm
10pm – end

Actions
[ ] Rui: call the plumber (10 min)
""",
        (
            ("7pm", "Arrive, make tea", "15 min"),
            ("7:15", "Check in (Ana starts)", "3 min each"),
            ("7:40", "Household stuff", "30 min"),
            ("8:10", "Appreciation round", "20 min shared"),
            ("8:30", "Free time until 10pm", "1 h 30 min"),
        ),
    ),
    (
        (
            "Activity\tTime\tNotes\n"
            "Landing\t5 min\tbell\n"
            "Names and weather\t10 min\tpopcorn\n"
            "Pairs walk\t2 x 10 min\toutside if dry\n"
            "Tea\t15 min\t\n"
            "Harvest\t10 min\tone sentence each\n"
            "Wash-up\t21h00 until 21h30\tall\n"
        ),
        (
            ("Landing", "Landing", "5 min"),
            ("Names and weather", "Names and weather", "10 min"),
            ("Pairs walk", "Pairs walk", "10 min"),
            ("Tea", "Tea", "15 min"),
            ("Harvest", "Harvest", "10 min"),
            ("Wash-up", "Wash-up", "30 min"),
        ),
    ),
    (
        """\
✨ Opening (10min)
💭 Solo reflection (5min)
👥 Pair share (2x5min)
🔄 Group harvest (15min)
🎉 Lunch until 13:00
""",
        (
            ("Opening", "Opening", "10 min"),
            ("Solo reflection", "Solo reflection", "5 min"),
            ("Pair share", "Pair share", "5 min"),
            ("Group harvest", "Group harvest", "15 min"),
            ("Lunch", "Lunch", "until 13:00"),
        ),
    ),
)
"""Others: headings in Portuguese, times of day in German, dashes in French, numbers in Spanish, a wiki, a web page's
cells, a handbook's page, a household's list, a table out of a spreadsheet, emoji alone; each with its timed lines."""
