"""What hosts type when they look for a practice, and what they mean by it: tables to read, and to add to.

All words are as they are compared: in small letters, without accents; one of them stands for many ("decision" is found
by "decisions", too). English and Portuguese first, then what we know of Spanish, French and German. What stands in no
table is looked for to the letter.
"""

from __future__ import annotations

from microsol_desktop.practice.asked_moods import MOODS as MOODS  # noqa: PLC0414 one of these tables
from microsol_desktop.practice.asked_moods import Mood as Mood  # noqa: PLC0414
from microsol_desktop.practice.needs import TABLE, Region
from microsol_desktop.practice.traits import Trait

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
    Trait.MOVING: ("moving", "moving about", "standing", "walk", "walking", "on our feet", "active", "de pe", "mexer",
                   "em movimento", "andar", "de pie", "debout", "im stehen"),
    Trait.NO_PREPARATION: (
        "no preparation", "nothing to prepare", "without preparation", "no prep", "no materials", "no material",
        "without paper", "no paper", "without pens", "no pens", "sem papel", "unprepared", "spontaneous", "right now",
        "just now", "sem preparacao", "sem preparar nada", "sem materiais",
        "sem material", "de improviso", "sin preparacion", "sans preparation", "ohne vorbereitung",
    ),
}  # fmt: skip

NEEDS: dict[Region, tuple[str, ...]] = {
    Region.ARRIVING: (
        "arrive", "check in", "checkin", "begin", "open", "opener", "how are you", "start the evening", "how to start",
        "how do we start", "how do we begin", "how to begin", "how shall we start", "como comecamos",
        "start with", "start a meeting", "abertura", "inicio", "como comecar", "comecar a noite", "comecar o encontro",
    ),
    Region.MEETING: (
        "meet", "get to know", "getting to know", "know each other", "introductions", "introduce", "newcomer",
        "ice breaker", "names", "speed dating", "networking", "apresentacao", "apresentar", "conhecer-se",
        "conhecermo-nos", "quebra-gelo", "nomes",
    ),
    Region.HEARD: (
        "heard", "listen", "understand", "understood", "hear", "divide", "nonviolent communication", "nvc",
        "friendship",
        "sharing", "share feelings", "feelings", "emotions", "partilha", "partilhar", "amizade", "emocoes",
        "sentimentos",
        "comunicacao nao violenta",
    ),
    Region.HELPING: (
        "help", "helping", "problem", "challenge", "crisis", "dilemma", "difficulty", "ajudar", "problema", "desafio",
        "dificuldade", "dilema",
    ),
    Region.UNSTUCK: ("blocked", "block", "not moving", "encalhado", "encalhada", "bloqueado", "bloqueada", "preso",
                     "presa", "impasse"),
    Region.THINKING: (
        "think", "talk", "discuss", "discussion", "topic", "brainstorm", "brainstorming", "world cafe", "debate",
        "opinion", "perspectives", "discutir", "falar", "tema", "chuva de ideias", "opiniao",
    ),
    Region.DECIDING: (
        "decide", "choose", "choice", "vote", "proposal", "agree", "agreement", "big decision", "make a decision",
        "proposta", "votar", "tomar decisoes", "escolha",
    ),
    Region.STARTING: (
        "start", "project", "invite", "dream", "long for", "wish", "goals", "next steps", "future", "new year",
        "nine whys", "why", "projeto", "desejo", "futuro", "objetivo", "sonho", "proximos passos", "visao", "proposito",
    ),
    Region.LIVING: (
        "living", "flatmate", "housemate", "roommate", "family", "chores", "house meeting", "household meeting",
        "neighbour", "colegas de casa", "familia", "reuniao de casa", "lida da casa", "tarefas",
    ),
    Region.BIG: (
        "big", "large", "festival", "congregation", "many people", "big group", "lots of people", "festa", "congresso",
        "grandes grupos", "muita gente", "muitas pessoas",
    ),
    Region.LOOKING_BACK: (
        "look back", "retro", "learn", "lessons", "debrief", "how did it go", "olhar para tras", "balanco",
        "o que correu bem", "avaliacao",
    ),
    Region.ENDING: (
        "end", "close", "goodbye", "farewell", "finish", "thank", "check out", "checkout", "wrap up", "appreciation",
        "somebody is leaving", "someone is leaving", "end of the year", "adeus", "fim", "terminar", "fecho",
        "encerramento", "encerrar", "agradecimento",
    ),
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
    15: ("a quarter of an hour", "quarter of an hour", "quarter hour", "um quarto de hora", "quarto de hora",
         "eine viertelstunde", "un quart d'heure"),
    30: ("half an hour", "half hour", "meia hora", "media hora", "une demi heure", "eine halbe stunde"),
    45: ("three quarters of an hour", "tres quartos de hora", "dreiviertelstunde"),
    60: ("an hour", "uma hora", "una hora", "une heure", "eine stunde"),
    75: ("an hour and a quarter", "hour and a quarter", "uma hora e um quarto de hora", "uma hora e um quarto",
         "hora e um quarto"),
    90: ("an hour and a half", "hour and a half", "one and a half hours", "uma hora e meia", "hora e meia",
         "hora y media", "anderthalb stunden"),
    120: ("a couple of hours", "couple of hours"),
}  # fmt: skip
"""Minutes that are said without a figure."""

SHORT: tuple[str, ...] = ("short", "quick", "brief", "a moment", "curto", "curta", "rapido", "breve", "court", "kurz")
SHORT_MINUTES = 20
LONG: tuple[str, ...] = ("long", "whole evening", "a whole evening", "longo", "serao", "a noite toda", "lang")
LONG_MINUTES = 60

AT_MOST: tuple[str, ...] = (
    "under", "less than", "at most", "up to", "max", "maximum", "no more than", "not more than", "no longer than",
    "within", "in", "below", "shorter than", "about", "around", "only", "just", "for", "we have", "have", "we've got",
    "got", "there is", "ca", "roughly", "max.", "between", "ate", "menos de", "no maximo", "maximo", "em", "cerca de",
    "so", "temos", "tenho", "para", "entre", "durante", "moins de", "entre", "hochstens", "weniger als", "bis",
    "zwischen",
)  # fmt: skip
AT_LEAST: tuple[str, ...] = (
    "over", "more than", "at least", "longer than", "mais de", "pelo menos", "no minimo", "plus de", "mindestens",
    "mehr als",
)  # fmt: skip

FOR_PEOPLE: tuple[str, ...] = (
    "for", "we are", "we're", "we will be", "were", "group of", "a group of", "groups of", "with", "para", "somos",
    "vamos ser", "grupo de", "um grupo de", "com", "pour", "nous sommes", "fur", "wir sind",
)  # fmt: skip

MINUTE_UNITS = ("m", "min", "mins", "minute", "minutes", "minuto", "minutos", "minuten", "'", "\u2032")
HOUR_UNITS = ("h", "hr", "hrs", "hour", "hours", "hora", "horas", "heure", "heures", "stunde", "stunden", "std")
PEOPLE_UNITS = (
    "p", "people", "person", "persons", "pers", "of us", "friends", "guests", "participants", "pessoas", "pessoa",
    "de nos", "amigos", "participantes", "personas", "personnes", "personen", "leute",
)  # fmt: skip
PEOPLE_SAID: dict[int, tuple[str, ...]] = {
    2: (
        "a couple",
        "couple",
        "couples",
        "casais",
        "the two of us",
        "us two",
        "casal",
        "um casal",
        "nos dois",
        "os dois",
        "as duas",
    ),
}
"""Numbers of people that are said without a figure."""
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
    "less", "than", "more", "within", "below", "max", "no", "i", "my", "me", "you", "they", "them", "on", "by", "be",
    "practice", "practices", "who", "have", "rather", "quite", "bit", "little", "when", "how", "what", "which", "where",
    "do", "does", "did", "can", "could", "should", "would", "want", "need", "needs", "make", "making", "give", "get",
    "from", "into", "between", "after", "before", "during", "each", "other", "one", "someone", "somebody", "everyone",
    "everybody", "that", "this", "these", "those", "there", "but", "not", "too", "so", "as", "if", "only", "just",
    "good", "nice", "great", "best", "exercise", "exercises", "activity", "activities", "method", "methods", "way",
    "find", "show", "please", "without", "friend", "friends", "group", "groups", "team", "see", "let", "tonight",
    "today", "evening", "am", "were", "was", "has", "got", "us", "same",
    "o", "os", "as", "e", "ou", "de", "do", "da", "dos", "das", "em", "no", "na", "nos", "nas", "um", "uma", "para",
    "com", "sem", "que", "se", "ao", "aos", "estou", "estamos", "esta", "estao", "somos", "sou", "muito", "muita",
    "algo", "gente", "pratica", "praticas", "por", "quando", "como", "qual", "onde", "entre", "depois", "antes", "meu",
    "minha", "nosso", "nossa", "mais", "mas", "so", "hoje", "noite", "quero", "queremos", "preciso", "precisamos",
    "fazer", "ter", "bom", "boa", "amigo", "amigos", "grupo", "grupos", "exercicio", "exercicios", "atividade",
    "pessoas", "numa", "num", "tomar",
))  # fmt: skip
"""Left aside where something else was typed, unless they stand between words that are looked for to the letter."""

ALL_NEEDS: dict[Region, tuple[str, ...]] = {
    region: (*TABLE.get(region, ()), *NEEDS.get(region, ())) for region in TABLE
}
