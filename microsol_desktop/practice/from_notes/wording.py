"""Words of notes that say something about a step: with whom, how quietly, whether it may be left out."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, NamedTuple

from microsol_desktop.practice.model import (
    Alone,
    Each,
    Harvest,
    Lasts,
    Open,
    Order,
    Pause,
    Rounds,
    Settings,
    Shared,
    Sized,
    Until,
    WholeGroup,
)

_THREE = "3|three|drei|trois|tres|três"
_FOUR = "4|four|vier|quatre|cuatro|quatro"
_FIVE = "5|five|fünf|cinq|cinco"
_SPOKEN = r"(?<!\d )(?<!dois )(?<!duas )(?<!três )(?<!tres )(?<!um )(?<!uma )"
"""Not "dois a três minutos"."""


class Saying(NamedTuple):
    """One thing that notes say: its words in any of five languages, which setting that is, and examples."""

    name: str
    words: str
    field: str
    value: object
    examples: tuple[str, ...]


SAYINGS: tuple[Saying, ...] = (
    Saying(
        "pairs",
        r"(?:in |new )?(?:pairs|dyads|twos)|pair (?:share|sharing|work|up)|two by two|with (?:a|your) partner"
        r"|zu zweit|in paaren|zweiergruppen"
        r"|partnerarbeit"
        r"|en bin[ôo]mes?|à deux|par deux|em (?:pares|duplas)|(?:a|aos) pares|dois a dois|duas a duas|en parejas"
        r"|dyadenarbeit|groups of (?:2|two)",
        "grouping",
        Sized(size=2),
        ("in pairs", "dyads", "zu zweit", "en binômes", "em pares", "a pares", "en parejas"),
    ),
    Saying(
        "threes",
        r"(?:in )?(?:triads|trios?|threes|threesomes?|triplets)|troikas? groups|zu dritt|in (?:dreiergruppen|triaden)"
        r"|dreiergruppen|en trin[ôo]mes?"
        rf"|à trois|par trois|em trios|en tr[íi]os|{_SPOKEN}a tr[êe]s"
        rf"|(?:groups?|groupes|grupos|gruppen|gruppe) (?:of|de|à|von|zu) (?:{_THREE})",
        "grouping",
        Sized(size=3),
        ("in triads", "trios", "groups of three", "zu dritt", "grupos de 3", "a três"),
    ),
    Saying(
        "fours",
        rf"(?:in )?(?:fours|foursomes?|quads|quartets)|zu viert|vierergruppen|à quatre|par quatre|{_SPOKEN}a quatro"
        rf"|(?:groups?|groupes|grupos|gruppen|gruppe) (?:of|de|à|von|zu) (?:{_FOUR})",
        "grouping",
        Sized(size=4),
        ("in fours", "groups of 4", "zu viert", "a quatro"),
    ),
    Saying(
        "fives",
        rf"(?:in )?fives|(?:groups?|groupes|grupos|gruppen|gruppe) (?:of|de|à|von|zu) (?:{_FIVE})",
        "grouping",
        Sized(size=5),
        ("groups of 5",),
    ),
    Saying(
        "alone",
        r"journall?ing|journall?|journal time|individual(?:ly)?|alone|solo|on your own|by yourself|for yourself"
        r"|self-reflection"
        r"|individual reflection|reflect alone|free ?writing|einzeln|einzelarbeit|für sich|individuell"
        r"|alleine?|seule?s?"
        r"|individuellement|sozinhos?|individual(?:mente)?|cada (?:um|pessoa) por si|a sós|a solas|en solitario",
        "grouping",
        Alone(),
        ("journaling", "individually", "on your own", "einzeln", "seul", "sozinho", "cada um por si"),
    ),
    Saying(
        "whole group",
        r"(?:in |in the )?(?:plenary|plenum|whole group|large group|full group|big circle)|all together"
        r"|everyone together|im plenum"
        r"|en plénière|en grand groupe|em plen[áa]ri[oa]|(?:em |no )?grande grupo|en plenari[oa]|todos juntos"
        r"|tous ensemble|alle zusammen",
        "grouping",
        WholeGroup(),
        ("plenary", "whole group", "im Plenum", "tous ensemble"),
    ),
    Saying(
        "silent",
        r"(?:in )?(?:silence|stillness)|silent(?:ly)?|(?:a )?(?:moment|minute) of silence|meditat(?:ion|e)"
        r"|(?:in )?stille|schweigen|schweigend"
        r"|en silence|silencieu(?:x|sement)|méditation|(?:em |en )?(?:silêncio|silencio)|em silencio|meditaç[ãa]o"
        r"|meditación",
        "silent",
        True,
        ("in silence", "stillness", "Stille", "en silence", "silêncio"),
    ),
    Saying(
        "break",
        r"(?:short |coffee |tea |bio |lunch |stretch )?break|pausa(?: para café)?|(?:kaffee|mittags)?pause"
        r"|pause café|intervalo|descanso"
        r"|^(?:coffee|tea|lunch|almoço|almuerzo|mittagessen)",
        "pause",
        Pause.BREAK,
        ("coffee break", "Pause", "pausa", "intervalo"),
    ),
    Saying(
        "optional",
        r"optional(?:ly)?|if (?:there(?: is|'s) )?time(?: allows)?|(?:falls|wenn) (?:noch )?zeit(?: ist| bleibt)?"
        r"|opcional|facultatif|si (?:queda|hay) tiempo|se (?:der|houver) tempo|s'il reste du temps|nice to have",
        "optional",
        True,
        ("optional", "if there is time", "se der tempo"),
    ),
    Saying("popcorn", r"popcorn(?:[- ]style)?|in any order|whoever is moved", "order", Order.POPCORN, ("popcorn",)),
    Saying("draw lots", r"by lot|draw lots|à sorte", "order", Order.DRAW, ("by lot", "à sorte")),
    Saying("harvest", r"harvest(?:ing)?|ernte|cosecha|colheita|récolte", "harvest", Harvest(), ("Harvest", "colheita")),
    Saying(
        "no limit",
        r"open[- ]end(?:ed)?|no time limit|untimed|ohne zeitlimit|sem limite|sin límite|sans limite",
        "time",
        Open(),
        ("no time limit", "open end"),
    ),
)
"""The first of two that say something about the same holds."""

ROUND = (
    r"(?:(?:opening|closing|check-?in|check-?out|sharing|reaction|final|first|last) )?(?:round|go-?round"
    r"|go-?around|runde|ronda|rodada"
    r"|tour de table|redondo)(?!\s(?:\d|[ivx]+\b))"
    r"|(?:schluss|anfangs|befindlichkeits|vorstellungs|namens|abschluss)runde"
    r"|round robin|around the circle"
)
"""A round, in which everyone has a turn: a time beside it is all of it, and is shared. "Round 2" only counts."""
_ROUNDS = r"(\d{1,2}|two|three|four|zwei|drei|deux|trois|dos|tres|duas|três) (?:rounds|runden|rondas|rodadas|tours)\b"
_COUNTS = {
    **dict.fromkeys(("two", "zwei", "deux", "dos", "duas"), 2),
    **dict.fromkeys(("three", "drei", "trois", "tres", "três"), 3),
    "four": 4,
}
NAMES_OF_GROUPS = (
    r"(?:pairs?|dyads?|triads?|trios?|threes|fours|quads|plenary|plenum|paare?|zweiergruppen|dreiergruppen|triaden"
    r"|bin[ôo]mes|trin[ôo]mes|parejas|duplas|plenária|plénière|journall?ing|free ?writing)"
)
"""Who is together, as a word that may be a step's name: "Pairs", and not "in pairs"."""
NOT_MEANT = r"break(?:ing)? the|break (?:up|into|down)|broke|without (?:a )?break|icebreaker|breakout"
"""What holds the word and is no break."""
MOST_WORDS_OF_A_BREAK = 6
"""A longer line speaks of a break, and is none."""


class Said(NamedTuple):
    """Where in a line something is said, and what it sets."""

    start: int
    end: int
    field: str
    value: object


class _Compiled(NamedTuple):
    sayings: tuple[tuple[re.Pattern[str], Saying], ...]
    round: re.Pattern[str]
    rounds: re.Pattern[str]
    not_meant: re.Pattern[str]


@lru_cache(maxsize=1)
def _patterns() -> _Compiled:
    flags = re.IGNORECASE
    return _Compiled(
        tuple((re.compile(rf"(?<![\w-])(?:{one.words})(?![\w-])", flags), one) for one in SAYINGS),
        re.compile(rf"(?<![\w-])(?:{ROUND})(?![\w-])", flags),
        re.compile(_ROUNDS, flags),
        re.compile(rf"(?<!\w)(?:{NOT_MEANT})", flags),
    )


def said_in(words: str) -> tuple[Said, ...]:
    """All that a line says about its step, from left to right; of two about the same thing the first."""
    patterns = _patterns()
    is_no_break = patterns.not_meant.search(words) is not None or len(words.split()) > MOST_WORDS_OF_A_BREAK
    found = [
        Said(match.start(), match.end(), one.field, one.value)
        for pattern, one in patterns.sayings
        if (match := pattern.search(words)) is not None and not (one.field == "pause" and is_no_break)
    ]
    if len({one.value for one in found if one.field == "grouping"}) > 1:
        # "Alone, then in pairs": neither of them holds for all of it.
        found = [one for one in found if one.field != "grouping"]
    rounds = patterns.rounds.search(words)
    if rounds is not None and (count := _count(rounds[1])) > 0:
        found.append(Said(rounds.start(), rounds.end(), "repeat", Rounds(count=count)))
    first: dict[str, Said] = {}
    for said in sorted(found, key=lambda said: (said.start, said.end)):
        first.setdefault(said.field, said)
    return tuple(sorted(first.values(), key=lambda said: said.start))


def _count(word: str) -> int:
    return int(word) if word.isdecimal() else _COUNTS.get(word.lower(), 0)


def is_name_of_groups(words: str) -> bool:
    """Whether words name groups so that a step may be called by it."""
    return re.fullmatch(NAMES_OF_GROUPS, words.strip(), re.IGNORECASE) is not None


def is_setting(words: str, fields: frozenset[str] = frozenset()) -> bool:
    """Whether words say settings (only of these sorts, if any are named) from end to end."""
    bare = words.strip().rstrip(".")
    said = said_in(bare)
    if not said or (fields and any(one.field not in fields for one in said)):
        return False
    left = bare
    for one in sorted(said, key=lambda one: one.start, reverse=True):
        left = f"{left[: one.start]} {left[one.end :]}"
    return not re.search(r"\w", left)


def says_round(words: str) -> bool:
    """Whether a line speaks of a round, in which everyone has a turn."""
    return _patterns().round.search(words) is not None


def settings_of(said: tuple[Said, ...], time: Lasts | Each | Until | None, *, is_round: bool = False) -> Settings:
    """What was said as settings that go together: who is alone has no turns, and a round's time is shared."""
    values: dict[str, Any] = {one.field: one.value for one in said}
    alone = isinstance(values.get("grouping"), Alone)
    if isinstance(time, Each) and time.span is not None and alone:
        time = Lasts(span=time.span)
    is_turns = is_round and not alone and "repeat" not in values
    if isinstance(time, Lasts) and is_turns:
        values["time"] = Shared(span=time.span)
    elif time is not None:
        values["time"] = time
    elif is_turns and "time" not in values:
        values["time"] = Each()
    if "order" in values and not isinstance(values.get("time"), Each | Shared):
        values["time"] = Each() if "time" not in values else values["time"]
    return Settings(**values)
