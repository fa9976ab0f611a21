"""Eight hosts' notes that were written before a rule was made for them: 70 % of their timed lines were read then."""

from __future__ import annotations

CREW = """\
🔥 Crew call — 3 Nov, online
Here: Maya, Tom, Iris, Jonas (late), Lea

Step 1, 10': Landing. Cameras on, one breath together
Step 2, 20': Check-in round (4 min each, no cross-talk)
Step 3, ~5': Solo writing – what am I avoiding?
➡️ Step 4, 3 x 8 min: Triads, one is heard, two listen
   🔸 5' speak
   🔸 3' what did you hear?
☕️ 10 min bio break
🌊 Open floor 25mins
✅ Check out: one word, 1 minute pp

⚠️ Tom: last time we were 15 min over, someone keep time pls
Next call 17 Nov 19:30
"""
"""A crew's call, in English: emoji for dashes, "Step 1, 10'", a part's times, and a day that is no step."""

HOUSE = """\
Reunião da casa, domingo

18h30 chegar, pôr a mesa
18h45 - ronda: como está cada um? (2 min cada)
19h00 - contas do mês (Rui explica, 10 min)
19h10 - limpezas: o que não está a funcionar (20 min)
     * cozinha
     * casa de banho
19h30 silêncio, 3 min
19h35 decisões em pares, 15 minutos
19h50 agradecimentos - um minuto por pessoa
20h jantar!

trazer: pão, azeitonas
faltam: a Joana (chega às 19h15)
"""
"""A household's list in Portuguese."""

WIKI = """\
Sharing circle (v3)
From the community wiki, last edited 12 May by anna

Contents [hide]
1 Purpose
2 Schedule
3 Notes

Purpose[edit]
To be with what is alive, together.

Schedule[edit]
Duration	Part	How
15 min	Arrive	Tea, hugs. Doors close at quarter past.
5 min	Settle	A minute of silence, then somebody reads the poem
2-3 min each	Check-in	Talking piece goes round
45 min	What is alive now	Popcorn. No advice unless asked.
10 min	Break	optional
1 min each	Check-out	One sentence
5 min	Next circle	Choose location host and circle host

Notes[edit]
If there are more than ten people, split in two for the check-in.
Category: Circles
"""
"""What one copies from a wiki's page: its list of contents, "[edit]", and a table as tabs."""

WORKSHOP = """\
WORKSHOP PLAN: Offers & needs (half day, 12 ppl)
1. 9.00-9.15 Arrival & coffee
2. 9.15-9.25 Welcome, frame the morning [Nora]
3. 9.25-9.40 Impromptu networking: 3 rounds x 4 min
4. 9.40-10.00 Needs - solo 5 min, then pairs 2x5 min
5. 10.00-10.30 Needs market (everyone posts 2 cards)
6. 10.30-10.50 BREAK
7. 10.50-11.20 Offers market
8. 11.20-11.50 1:1 matching, new partner every 10 min
9. 11.50-12.00 Harvest & goodbye
Prep: cards, tape, 3 pens per person
12.00 doors close
"""
"""A numbered plan with times of day, as facilitators keep them."""

KREIS = """\
Kreisabend 14.11. bei Miriam

Ankommen + Tee (ca. 15 Min)
Eröffnung: Kerze, 1 Minute Stille
Runde „Wie bin ich da?“ – je 3 Min.
Thema: Wo halte ich mich zurück?
  -> 5 Min. alleine schreiben
  -> 20 Min. in Dreiergruppen (5 Min. pro Person, 5 Min. gemeinsam)
  -> 15 min Plenum
Pause 10 Min
Dank und Wünsche, jede*r 1 Min.
Abschluss 5'

Nächstes Mal: bei Jo, 28.11., 19 Uhr
"""
"""A circle's evening in German, with arrows for dashes."""

CHAT = """\
ok so for tonight: 7pm arrive, 7.15 check in 2 min each, then 10 min journaling, pairs 2x5min, 15 min break, \
30 min open space, last 10 min closing round. bring snacks!! 🙏
"""
"""A chat message: all of the evening in one line."""

MAIL = """\
Hi all,

here's what I'd suggest for Thursday, shout if you disagree:

> * Welcome and house rules (5 minutes)
> * Round: what brought you here? (90 seconds each)
> * Parts sharing in pairs, 2 × 6 min
> * Debrief in the whole group, 10-15 mins
>> - could we add a break?
> * Break (15)
> * Dance to one song, about four minutes
> * Closing: a word each, 3 min in total

On Mon, 9 Nov 2026 at 21:14, Petra wrote:
> Last time the round took 40 minutes, it was too long for me.

Love
Sam
--
Sam Okafor | +351 912 000 111
"""
"""A mail with quoted lines, a question about them, and a signature."""

CERCLE = """\
Soirée « écoute » du 8 décembre

● 19h-19h15 : accueil
● 19h15 (20 min) : tour d'ouverture, 2 min par personne
● 5 min d'écriture en silence
● 40 min – écoute à trois : 8' chacun puis 5' de retour par groupe
● pause tisane (10 mn)
● 3/4 d'heure : cercle ouvert
● Un quart d'heure pour la clôture
Matériel : bol chantant, feuilles
"""
"""A French evening, with times before and after what they are for."""

TIMED: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        CREW,
        (
            ("Landing", "10 min"),
            ("Check-in round", "4 min each"),
            ("Solo writing", "5 min"),
            ("Triads", "8 min"),
            ("Speak", "5 min"),
            ("What did you hear?", "3 min"),
            ("Bio break", "10 min"),
            ("Open floor", "25 min"),
            ("Check out", "1 min each"),
        ),
    ),
    (
        HOUSE,
        (
            ("Chegar", "15 min"),
            ("Ronda", "2 min each"),
            ("Contas do mês", "10 min"),
            ("Limpezas", "20 min"),
            ("Silêncio", "3 min"),
            ("Decisões em pares", "15 min"),
            ("Agradecimentos", "1 min each"),
            ("Jantar", ""),
        ),
    ),
    (
        WIKI,
        (
            ("Arrive", "15 min"),
            ("Settle", "5 min"),
            ("Check-in", "2-3 min each"),
            ("What is alive now", "45 min"),
            ("Break", "10 min"),
            ("Check-out", "1 min each"),
            ("Next circle", "5 min"),
        ),
    ),
    (
        WORKSHOP,
        (
            ("Arrival & coffee", "15 min"),
            ("Welcome", "10 min"),
            ("Impromptu networking", "4 min"),
            ("Needs", "20 min"),
            ("Needs market", "30 min"),
            ("BREAK", "20 min"),
            ("Offers market", "30 min"),
            ("1:1 matching", "30 min"),
            ("Harvest & goodbye", "10 min"),
        ),
    ),
    (
        KREIS,
        (
            ("Ankommen + Tee", "15 min"),
            ("Eröffnung", "1 min"),
            ("Runde", "3 min each"),
            ("Alleine schreiben", "5 min"),
            ("In Dreiergruppen", "20 min"),
            ("Plenum", "15 min"),
            ("Pause", "10 min"),
            ("Dank und Wünsche", "1 min each"),
            ("Abschluss", "5 min"),
        ),
    ),
    (
        CHAT,
        (
            ("Arrive", "15 min"),
            ("Check in", "2 min each"),
            ("Journaling", "10 min"),
            ("Pairs", "5 min"),
            ("Break", "15 min"),
            ("Open space", "30 min"),
            ("Closing round", "10 min shared"),
        ),
    ),
    (
        MAIL,
        (
            ("Welcome and house rules", "5 min"),
            ("Round", "90 s each"),
            ("Parts sharing in pairs", "6 min"),
            ("Debrief in the whole group", "10-15 min"),
            ("Break", "15 min"),
            ("Dance to one song", "4 min"),
            ("Closing", "3 min"),
        ),
    ),
    (
        CERCLE,
        (
            ("Accueil", "15 min"),
            ("Tour d'ouverture", "2 min each"),
            ("écriture en silence", "5 min"),
            ("écoute à trois", "40 min"),
            ("Pause tisane", "10 min"),
            ("Cercle ouvert", "45 min"),
            ("clôture", "15 min"),
        ),
    ),
)
"""Each of them with its timed lines: what its step or part is called (its first words, or its last), and its time."""
