"""What hosts write in the pictures: practices of their own, in English and in Portuguese."""

from __future__ import annotations

SUNDAY = """# Sunday circle

A house full of friends, and an hour for it.

## Check in (2 min each)

How are you, as you arrive?

## What is alive (20 min)

Something you noticed this week.
"""
"""The practice that the guide begins with: a test compares them."""
MISSPELT = SUNDAY.replace("2 min each)", "2 mim each, in order)").replace("Sunday", "Monday")

MISSPELT_IN_PORTUGUESE = """---
title: Círculo de segunda
language: pt
---

A casa cheia de amigos, e uma hora para isso.

## Chegada (2 mim each, in order)

Como chegas aqui?

## O que está vivo (20 min)

Uma coisa em que reparaste esta semana.
"""

WAYS_TO_ARRIVE = """# Sunday circle

## Check in (choose one)

### How you really are (2 min each)

How are you, as you arrive?

### The weather in you (30 s each)

What is the weather in you?

### One word (10 s each)

One word for how you are here.

## What is alive (20 min)

Something you noticed this week.

## Closing words (30 s each)

What do you take with you?
"""
WAYS_TO_ARRIVE_IN_PORTUGUESE = """---
title: Círculo de domingo
language: pt
---

## Chegada (choose one)

### Como estás mesmo (2 min each)

Como chegas aqui?

### O tempo dentro de ti (30 s each)

Que tempo faz dentro de ti?

### Uma palavra (10 s each)

Uma palavra para como aqui estás.

## O que está vivo (20 min)

Uma coisa em que reparaste esta semana.

## Palavras de fecho (30 s each)

O que levas contigo?
"""

FACE_TO_FACE = """# Two circles

## Finish the sentence (30 s each, two circles, one prompt a round)

- “Lately I was glad about …”
- “I would love to learn …”
- “I feel at home where …”

## What stays? (3 min)

Which sentence goes on in you?
"""
FACE_TO_FACE_IN_PORTUGUESE = """---
title: Dois círculos
language: pt
---

## Acaba a frase (30 s each, two circles, one prompt a round)

- «Há pouco fiquei contente com …»
- «Adorava aprender …»
- «Sinto-me em casa onde …»

## O que fica? (3 min)

Que frase continua em ti?
"""

CONTACTS = """Name,E-mail,Phone,Languages
Ema,ema@example.org,,"Portuguese, English"
Noa,noa@example.org,,Portuguese
Otto,otto@example.org,,"German, English"
Pia,,555 0142,Portuguese
,nobody@example.org,,
"""
CONTACTS_IN_PORTUGUESE = """Nome,E-mail,Telefone,Línguas
Ema,ema@example.org,,"português, inglês"
Noa,noa@example.org,,português
Otto,otto@example.org,,"alemão, inglês"
Pia,,555 0142,português
,ninguem@example.org,,
"""
