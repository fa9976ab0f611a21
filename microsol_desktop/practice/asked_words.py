"""What hosts type when they look for a practice, and what they mean by it: tables to read, and to add to.

All words are as they are compared: in small letters, without accents. English and Portuguese first, then what we know
of Spanish, French and German. What stands in no table is looked for to the letter.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from microsol_desktop.practice.needs import TABLE, Region
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
    """What suits a mood: something from these regions, none of it for these needs, within so many minutes."""

    regions: tuple[Region, ...]
    but_not: tuple[str, ...] = ()
    minutes: int | None = None


SUITS: dict[Mood, Suits] = {
    Mood.TIRED: Suits(
        (Region.ARRIVING, Region.HEARD, Region.LIVING, Region.ENDING, Region.MEETING),
        ("beginning lively", "waking up", "comecar com energia", "talking across a divide", "clearing the air"),
        90,
    ),
    Mood.LIVELY: Suits(
        (Region.MEETING, Region.THINKING, Region.STARTING),
        ("going deeper at your own speed", "ir mais fundo ao seu ritmo", "knowing what you long for",
         "saber o que se deseja"),
    ),
    Mood.DEEP: Suits(
        (Region.HEARD, Region.HELPING, Region.UNSTUCK),
        ("every voice heard", "ouvir todas as vozes", "arriving", "chegar", "quiet people heard"),
    ),
    Mood.FIRST_TIME: Suits(
        (Region.ARRIVING, Region.MEETING, Region.THINKING, Region.ENDING, Region.HEARD),
        ("being seen whole", "que nos vejam por inteiro", "talking across a divide", "deep help", "ajuda a fundo",
         "steady company", "living well together", "deciding together"),
        60,
    ),
    Mood.HEAVY: Suits(
        (Region.HEARD, Region.HELPING, Region.ARRIVING, Region.LIVING),
        ("changing small things", "every voice heard", "ouvir todas as vozes"),
    ),
    Mood.TENSE: Suits(
        (Region.LIVING, Region.HEARD),
        ("arriving", "chegar", "being seen whole", "que nos vejam por inteiro", "steady company"),
    ),
}  # fmt: skip
"""Nothing in a practice says what it asks of people: this is what hosts have found, by what it is for."""

MOODS: dict[Mood, tuple[str, ...]] = {
    Mood.TIRED: (
        "tired", "exhausted", "weary", "worn out", "sleepy", "gentle", "calm", "slow", "low energy", "after work",
        "cansado", "cansada", "cansados", "cansadas", "exausto", "exaustos", "suave", "calmo", "calma", "devagar",
        "cansancio", "fatigue", "fatigues", "doux", "mude", "sanft", "ruhig",
    ),
    Mood.LIVELY: (
        "lively", "awake", "energetic", "playful", "fun", "full of energy", "restless",
        "animado", "animados", "energia", "divertido", "vivo", "anime", "lebendig", "munter",
    ),
    Mood.DEEP: ("deep", "deeper", "intimate", "personal", "serious", "profundo", "intimo", "fundo", "profond", "tief"),
    Mood.FIRST_TIME: (
        "first time", "first evening", "first meeting", "for the first time", "new people", "new here", "beginners",
        "strangers", "nobody knows each other", "primeira vez", "pela primeira vez", "principiantes", "desconhecidos",
        "primera vez", "premiere fois", "debutants", "erstes mal", "zum ersten mal", "anfanger",
    ),
    Mood.HEAVY: ("heavy", "sad", "grief", "mourning", "hard week", "hard day", "triste", "tristes", "luto", "pesado",
                 "triste", "deuil", "traurig", "schwer"),
    Mood.TENSE: ("tense", "tension", "tensions", "angry", "quarrel", "argument", "fight", "tenso", "tensao", "zangados",
                 "discussao", "tendu", "streit"),
}  # fmt: skip

TRAITS: dict[Trait, tuple[str, ...]] = {
    Trait.PAIRS: ("pairs", "in pairs", "pair", "twos", "in twos", "dyads", "two by two", "em pares", "aos pares",
                  "pares", "a dois", "dois a dois", "parejas", "en parejas", "binomes", "a deux", "paare", "zu zweit"),
    Trait.THREES: ("threes", "in threes", "trios", "em trios", "triads", "a tres", "de tres em tres", "en trios",
                   "a trois", "zu dritt"),
    Trait.FOURS: ("fours", "in fours", "a quatro", "em grupos de quatro", "a quatre", "zu viert"),
    Trait.ROUND: ("round", "rounds", "in a round", "go round", "ronda", "rondas", "em ronda", "tour de table", "runde",
                  "reihum"),
    Trait.SILENT: ("silent", "silence", "silently", "in silence", "stillness", "meditation", "quiet", "silencio",
                   "em silencio", "silencioso", "quietude", "en silencio", "en silence", "stille", "schweigen"),
    Trait.ALONE: ("writing", "write", "journaling", "journal", "alone", "by oneself", "escrever", "escrita", "diario",
                  "a sos", "sozinho", "escribir", "ecrire", "schreiben", "allein"),
    Trait.MOVING: ("moving", "moving about", "standing", "walking", "on our feet", "active", "de pe", "mexer",
                   "em movimento", "andar", "de pie", "debout", "im stehen"),
    Trait.NO_PREPARATION: (
        "no preparation", "nothing to prepare", "without preparation", "no prep", "no materials", "no material",
        "unprepared", "spontaneous", "right now", "just now", "sem preparacao", "sem preparar nada", "sem materiais",
        "sem material", "de improviso", "sin preparacion", "sans preparation", "ohne vorbereitung",
    ),
}  # fmt: skip

NEEDS: dict[Region, tuple[str, ...]] = {
    Region.ARRIVING: ("arrive", "check in", "checkin", "begin"),
    Region.MEETING: ("meet", "get to know", "introductions", "introduce", "newcomer", "ice breaker"),
    Region.HEARD: ("heard", "listen", "understand", "understood", "hear", "divide"),
    Region.HELPING: ("help", "helping", "problem", "challenge", "crisis", "ajudar", "problema", "desafio"),
    Region.UNSTUCK: ("blocked", "block", "not moving", "encalhado", "bloqueado"),
    Region.THINKING: ("think", "talk", "discuss", "discussion", "topics", "discutir", "falar", "temas"),
    Region.DECIDING: ("decide", "choose", "vote", "proposal", "agree", "proposta", "votar"),
    Region.STARTING: ("start", "project", "invite", "dream", "long for", "wish", "projeto", "desejo", "futuro"),
    Region.LIVING: ("living", "flatmates", "housemates", "roommates", "family", "chores", "colegas de casa", "familia"),
    Region.BIG: ("big", "large", "festival", "congregation", "festa", "congresso"),
    Region.LOOKING_BACK: ("look back", "retro", "learn", "lessons", "olhar para tras", "balanco"),
    Region.ENDING: ("end", "close", "goodbye", "farewell", "finish", "thank", "adeus", "fim", "terminar"),
}  # fmt: skip
"""What hosts type, beyond the words that practices use for their needs."""

LANGUAGES: dict[str, tuple[str, ...]] = {
    "en": ("in english", "english", "em ingles", "ingles"),
    "pt": ("in portuguese", "portuguese", "em portugues", "portugues"),
    "es": ("in spanish", "spanish", "em espanhol", "espanhol", "espanol"),
    "fr": ("in french", "french", "em frances", "frances", "francais"),
    "de": ("in german", "german", "em alemao", "alemao", "deutsch"),
}

LENGTHS: dict[int, tuple[str, ...]] = {
    15: ("a quarter of an hour", "quarter of an hour", "quarter hour", "um quarto de hora", "quarto de hora"),
    30: ("half an hour", "half hour", "meia hora", "media hora", "une demi heure", "eine halbe stunde"),
    60: ("an hour", "uma hora", "una hora", "une heure", "eine stunde"),
    90: ("an hour and a half", "hour and a half", "one and a half hours", "uma hora e meia", "hora e meia",
         "hora y media", "anderthalb stunden"),
}  # fmt: skip
"""Minutes that are said without a figure."""

SHORT: tuple[str, ...] = ("short", "quick", "brief", "a moment", "curto", "curta", "rapido", "breve", "court", "kurz")
SHORT_MINUTES = 20
LONG: tuple[str, ...] = ("long", "whole evening", "a whole evening", "longo", "serao", "a noite toda", "lang")
LONG_MINUTES = 60

AT_MOST: tuple[str, ...] = (
    "under", "less than", "at most", "up to", "max", "maximum", "no more than", "not more than", "no longer than",
    "within", "in", "below", "shorter than", "about", "around", "only", "just", "for", "we have", "ate", "menos de",
    "no maximo", "maximo", "em", "cerca de", "so", "temos", "para", "moins de", "hochstens", "weniger als", "bis",
)  # fmt: skip
AT_LEAST: tuple[str, ...] = (
    "over", "more than", "at least", "longer than", "mais de", "pelo menos", "no minimo", "plus de", "mindestens",
    "mehr als",
)  # fmt: skip

FOR_PEOPLE: tuple[str, ...] = (
    "for", "we are", "were", "group of", "a group of", "with", "para", "somos", "grupo de", "um grupo de", "com",
    "pour", "nous sommes", "fur", "wir sind",
)  # fmt: skip

MINUTE_UNITS = ("m", "min", "mins", "minute", "minutes", "minuto", "minutos", "minuten", "'", "\u2032")
HOUR_UNITS = ("h", "hr", "hrs", "hour", "hours", "hora", "horas", "heure", "heures", "stunde", "stunden", "std")
PEOPLE_UNITS = (
    "p", "people", "person", "persons", "pers", "of us", "friends", "guests", "participants", "pessoas", "pessoa",
    "de nos", "amigos", "participantes", "personas", "personnes", "personen", "leute",
)  # fmt: skip
AND_A_HALF = ("and a half", "e meia", "y media", "et demie")

NUMBERS: dict[str, int] = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "ninety": 90, "um": 1, "uma": 1, "dois": 2, "duas": 2, "tres": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7,
    "oito": 8, "nove": 9, "dez": 10, "onze": 11, "doze": 12, "quinze": 15, "vinte": 20, "trinta": 30, "quarenta": 40,
    "cinquenta": 50, "sessenta": 60, "noventa": 90,
}  # fmt: skip

FILLERS = frozenset((
    "a", "an", "the", "and", "or", "of", "us", "we", "are", "all", "very", "some", "something", "people", "with", "for",
    "to", "our", "is", "it", "in", "time", "under", "over", "about", "around", "up", "at", "most", "least",
    "less", "than", "more", "within", "below", "max", "no",
    "practice", "practices", "who", "have", "rather", "quite", "bit", "little",
    "o", "os", "as", "e", "ou", "de", "do", "da", "em", "um", "uma", "para", "com", "que", "estamos", "estao", "somos",
    "muito", "muita", "algo", "gente", "pratica", "praticas", "por",
))  # fmt: skip
"""Left aside where something else was typed, unless they stand between words that are looked for to the letter."""

ALL_NEEDS: dict[Region, tuple[str, ...]] = {
    region: (*TABLE.get(region, ()), *NEEDS.get(region, ())) for region in TABLE
}
