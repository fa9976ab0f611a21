"""Notes that no rule was made for: written when the rules were done, and left alone when one is changed.

What is wrong in them tells how well the rules do on what the next host brings: here, nobody mends it. Whoever wants a
rule for one of these forms writes other notes with it.
"""

from __future__ import annotations

MINUTES = """\
Cohousing core team, 4 Feb – notes by Hanna
Present: Hanna, Olu, Pieter, Sofie, Marek

🟢 Check-in (everyone, 2 min each)
🟢 Minutes of last time – 5 min
🟡 Garden budget – Olu, 15 min
   • what we have left
   • what the bees cost
🟡 Conflict about the workshop room (30 mins, in threes first, then together)
☕ Break 10'
🔴 Vote: solar panels, 20 minutes
🟢 Plus / delta, one minute each
Pieter left after 40 minutes to fetch his kids.
Next: 4 March, 20:00
"""

COURSE = """\
Session 3: Listening

Goal: learn to listen without fixing.

Step 1: Arriving (5 min)
Sit down, close your eyes if you like.
Step 2: Demonstration by the hosts (6 min)
Step 3: Parrot and paraphrase in pairs (2 x 7 min)
  Speaker: what was hard this week?
  Listener: say back what you heard.
Step 4: Debrief in pairs (4 min)
Step 5: Journaling (5 min)
Step 6: Popcorn sharing in the big circle (10-15 min)

Materials
- a bell
- paper for all
"""

DIAS = """\
Encontro da rede, 22 de novembro
09:30 - 10:00 Chegada e café
10:00 - 10:20 Abertura: quem somos, porque estamos aqui
10:20 - 11:00 Ronda de apresentações (2 min por pessoa)
11:00 - 11:15 Pausa
11:15 - 12:30 Grupos de 4: o que está vivo nas nossas casas?
12:30 - 14:00 Almoço partilhado
14:00 - 15:00 Assembleia
15:00 - 15:15 Fecho
Trazer: comida para partilhar
"""

LETTER = """\
Dear friends,

for Sunday I thought of this:

1. We arrive and have soup, 30 minutes.
2. A round: what are you grateful for? Three minutes each.
3. Silence, ten minutes.
4. In pairs: what would you like to ask for? 2 x 10 minutes
5. Dessert (about 20 minutes)
6. Closing words, one minute each

Let me know if you can't come.
Warmly,
Ruth
"""

TAFEL = """\
Zeit | Was | Wer
10:00 | Ankommen, Namensrunde (1 Min. pro Person) | Eva
10:20 | Input: Gewaltfreie Kommunikation | Tom
10:45 | Übung zu zweit, 2 x 8 Min. | alle
11:05 | Pause | –
11:20 | Austausch im Plenum | Eva
11:50 | Abschluss | Tom
12:00 | Ende |
"""

TIMED: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        MINUTES,
        (
            ("Check-in", "2 min each"),
            ("Minutes of last time", "5 min"),
            ("Garden budget", "15 min"),
            ("Conflict about the workshop room", "30 min"),
            ("Break", "10 min"),
            ("Vote", "20 min"),
            ("Plus / delta", "1 min each"),
        ),
    ),
    (
        COURSE,
        (
            ("Arriving", "5 min"),
            ("Demonstration by the hosts", "6 min"),
            ("Parrot and paraphrase", "7 min"),
            ("Debrief", "4 min"),
            ("Journaling", "5 min"),
            ("Popcorn sharing", "10-15 min"),
        ),
    ),
    (
        DIAS,
        (
            ("Chegada e café", "30 min"),
            ("Abertura", "20 min"),
            ("Ronda de apresentações", "2 min each"),
            ("Pausa", "15 min"),
            ("Grupos de 4", "1 h 15 min"),
            ("Almoço partilhado", "1 h 30 min"),
            ("Assembleia", "1 h"),
            ("Fecho", "15 min"),
        ),
    ),
    (
        LETTER,
        (
            ("We arrive and have soup", "30 min"),
            ("A round", "3 min each"),
            ("Silence", "10 min"),
            ("What would you like to ask for?", "10 min"),
            ("Dessert", "20 min"),
            ("Closing words", "1 min each"),
        ),
    ),
    (
        TAFEL,
        (
            ("Ankommen, Namensrunde", "1 min each"),
            ("Input", "25 min"),
            ("Übung zu zweit", "8 min"),
            ("Pause", "15 min"),
            ("Austausch im Plenum", "30 min"),
            ("Abschluss", "10 min"),
        ),
    ),
)
"""Each with its timed lines: the first or last words of the step or part that it ought to be, and its time."""
