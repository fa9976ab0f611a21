"""How people are tonight: the words that hosts have for it, and what suits them then. Tables to read, and to add to.

Nothing in a practice says what it asks of people. What is known of it is what it is for (its needs), how people are
together in it (its steps), and how long it takes; with these the table says what hosts have found.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from microsol_desktop.practice.needs import Region
from microsol_desktop.practice.traits import Trait


class Mood(StrEnum):
    """How those who are here are tonight."""

    TIRED = "tired"
    LIVELY = "lively"
    DEEP = "deep"
    FIRST_TIME = "first time"
    HEAVY = "heavy"
    TENSE = "tense"


class Suits(NamedTuple):
    """What suits a mood.

    It is at home in one of these regions, the best of them first; none of its needs is one of `but_not`; none of its
    steps is as `not_so` says; and it takes no more than so many minutes, where the host does not say how many.
    """

    regions: tuple[Region, ...]
    but_not: tuple[str, ...] = ()
    not_so: tuple[Trait, ...] = ()
    minutes: int | None = None


SUITS: dict[Mood, Suits] = {
    # Sit, listen, say something or nothing: no exercise to be learnt, nothing to be worked through, no walking about.
    Mood.TIRED: Suits(
        (Region.ARRIVING, Region.LIVING, Region.HEARD, Region.MEETING, Region.ENDING),
        ("beginning lively", "waking up", "comecar com energia", "talking across a divide", "changing small things",
         "learning to listen", "aprender a ouvir", "being seen whole", "que nos vejam por inteiro"),
        (Trait.MOVING, Trait.FOURS),
        60,
    ),
    # On one's feet, with many: no long talk, and nothing that one plans.
    Mood.LIVELY: Suits(
        (Region.MEETING, Region.THINKING),
        ("going deeper at your own speed", "ir mais fundo ao seu ritmo", "getting through a lot"),
    ),
    Mood.DEEP: Suits(
        (Region.HEARD, Region.HELPING, Region.UNSTUCK),
        ("every voice heard", "ouvir todas as vozes", "arriving", "chegar", "quiet people heard"),
    ),
    # What needs no trust that is not there yet, and no rule that has to be explained for long.
    Mood.FIRST_TIME: Suits(
        (Region.MEETING, Region.ARRIVING, Region.THINKING, Region.HEARD, Region.ENDING),
        ("being seen whole", "que nos vejam por inteiro", "talking across a divide", "deep help", "ajuda a fundo",
         "steady company", "living well together", "deciding together"),
        minutes=60,
    ),
    Mood.HEAVY: Suits(
        (Region.HEARD, Region.HELPING, Region.LIVING, Region.ARRIVING),
        ("changing small things", "every voice heard", "ouvir todas as vozes", "learning to listen",
         "aprender a ouvir"),
    ),
    Mood.TENSE: Suits(
        (Region.LIVING, Region.HEARD),
        ("arriving", "chegar", "being seen whole", "que nos vejam por inteiro", "steady company",
         "support for one of us", "changing small things"),
    ),
}  # fmt: skip

MOODS: dict[Mood, tuple[str, ...]] = {
    Mood.TIRED: (
        "tired", "exhausted", "weary", "worn out", "sleepy", "gentle", "calm", "slow", "low energy", "after work",
        "late", "long day", "easy", "relaxed", "cosy", "end of the day",
        "cansado", "cansada", "exausto", "exausta", "suave", "calmo", "calma", "devagar", "depois do trabalho",
        "tranquilo", "tranquila", "leve",
        "cansancio", "fatigue", "doux", "mude", "sanft", "ruhig",
    ),
    Mood.LIVELY: (
        "lively", "awake", "energetic", "energizer", "energiser", "playful", "fun", "funny", "game", "full of energy",
        "restless", "wake up", "warm up", "warmup",
        "animado", "animada", "energia", "energizante", "energizador", "divertido", "divertida", "vivo", "jogo",
        "aquecimento", "anime", "lebendig", "munter",
    ),
    Mood.DEEP: (
        "deep", "deeper", "deeply", "intimate", "personal", "serious", "vulnerable", "vulnerability", "meaningful",
        "profundo", "profunda", "intimo", "intima", "fundo", "vulneravel", "profond", "tief",
    ),
    Mood.FIRST_TIME: (
        "first time", "first evening", "first meeting", "for the first time", "new people", "new here", "beginners",
        "new to this", "new group", "strangers", "nobody knows each other", "do not know each other",
        "don't know each other", "never met",
        "primeira vez", "pela primeira vez", "principiantes", "desconhecidos", "pessoas novas", "gente nova",
        "grupo novo", "nao se conhecem", "primeiro encontro", "recem-chegados",
        "primera vez", "premiere fois", "debutants", "erstes mal", "zum ersten mal", "anfanger",
    ),
    Mood.HEAVY: (
        "heavy", "sad", "grief", "grieving", "mourning", "loss", "hard week", "hard day", "bad week", "bad day",
        "lonely", "loneliness", "anxious", "worried",
        "triste", "luto", "pesado", "pesada", "solidao", "ansioso", "ansiosa", "semana dificil", "dia dificil",
        "deuil", "traurig", "schwer",
    ),
    Mood.TENSE: (
        "tense", "tension", "angry", "quarrel", "argument", "argue", "fight", "disagreement", "hard conversation",
        "difficult conversation", "hard talk", "stinky fish", "elephant in the room", "resentment", "conflict",
        "tenso", "tensa", "tensao", "zangados", "discussao", "conversa dificil", "conflito", "zanga",
        "tendu", "streit",
    ),
}  # fmt: skip
