"""Readers and writers of the settings that say who sits with whom."""

from __future__ import annotations

from microsol_desktop.practice.figures import MOST, whole_number
from microsol_desktop.practice.model import (
    Alone,
    EveryoneMeets,
    Fishbowl,
    Formation,
    Grouping,
    Mixing,
    Named,
    OneStays,
    OwnGroups,
    Settings,
    Sized,
    TwoCircles,
    WholeGroup,
)
from microsol_desktop.practice.settings.phrase import Phrase, Refused, Said, Scope, key, name_of

_SIZES = {"pairs": 2, "threes": 3, "trios": 3, "fours": 4}
_SIZE_WORDS = {2: "pairs", 3: "threes", 4: "fours"}
_ALONE = frozenset({("alone",), ("solo",)})


def read_grouping(said: Phrase, _scope: Scope) -> Said:
    """`alone`, `pairs`, `groups of 5`, `own groups`, `whole group`; `in pairs` too."""
    low = said.low[1:] if said.low[0] == "in" else said.low
    if low in _ALONE:
        return (("grouping", Alone()),)
    if low == ("own", "groups"):
        return (("grouping", OwnGroups()),)
    if low == ("whole", "group"):
        return (("grouping", WholeGroup()),)
    size = _size(low)
    return (("grouping", Sized(size=size)),) if isinstance(size, int) else size


def _size(low: tuple[str, ...]) -> int | Refused | None:
    if len(low) == 1:
        return _SIZES.get(low[0])
    if len(low) != 3 or low[:2] != ("groups", "of"):
        return None
    size = whole_number(low[2])
    if size is not None and not 2 <= size <= MOST:
        text = " ".join(low)
        return Refused(
            "bad-size",
            "`%1`: groups are of 2 to %2 people; for one person write `alone`",
            (text, str(MOST)),
        )
    return size


def write_grouping(settings: Settings) -> tuple[str, ...]:
    match settings.grouping:
        case Alone():
            return ("alone",)
        case OwnGroups():
            return ("own groups",)
        case WholeGroup():
            return ("whole group",)
        case Sized(size=size, named=None) if settings.mixing is not Mixing.NEW:
            return (_written_size(size),)
        case _:
            return ()


def _written_size(size: int) -> str:
    return _SIZE_WORDS.get(size) or f"groups of {size}"


def read_mixing(said: Phrase, scope: Scope) -> Said:
    """`new pairs`, `new` by itself, `same groups`, `join groups`, `split groups`."""
    for mixing in (Mixing.SAME, Mixing.JOIN, Mixing.SPLIT):
        if said.plain == mixing.value:
            return (("mixing", mixing),)
    if said.low[0] != "new":
        return None
    if said.low in {("new",), ("new", "groups")}:
        return (("mixing", Mixing.NEW),)
    rest = Phrase(said.words[1:], said.low[1:])
    sized = read_named(rest, scope) if "named" in rest.low else read_grouping(rest, scope)
    if sized is None or isinstance(sized, Refused):
        return sized
    return (("mixing", Mixing.NEW), *sized) if isinstance(sized[0][1], Sized) else None


def write_mixing(settings: Settings) -> tuple[str, ...]:
    if settings.mixing is None:
        return ()
    if settings.mixing is not Mixing.NEW:
        return (settings.mixing.value,)
    match settings.grouping:
        case Sized(named=None, size=size):
            return (f"new {_written_size(size)}",)
        case Sized(named=str()):
            return ()
        case _:
            return ("new",)


def read_named(said: Phrase, scope: Scope) -> Said:
    """`threes named home pods`, later `home pods`."""
    low, words = (said.low[1:], said.words[1:]) if said.low[0] == "in" and said.low[1:] else (said.low, said.words)
    known = scope.groups.get(key(" ".join(words)))
    if known is not None:
        return (("grouping", Named(name=known)),)
    if "named" not in low:
        return None
    at = low.index("named")
    size = _size(low[:at])
    name = name_of(words[at + 1 :])
    if size is None or isinstance(size, Refused) or not name:
        return size if isinstance(size, Refused) else None
    if name[0].isdigit() or "+" in name or "\\" in name:
        return Refused("bad-group-name", "groups can't be named `%1`: choose a name of their own", (name,))
    return (("grouping", Sized(size=size, named=scope.groups.get(key(name), name))),)


def write_named(settings: Settings) -> tuple[str, ...]:
    match settings.grouping:
        case Named(name=name):
            return (name,)
        case Sized(size=size, named=str(name)):
            new = "new " if settings.mixing is Mixing.NEW else ""
            return (f"{new}{_written_size(size)} named {name}",)
        case _:
            return ()


def read_formation(said: Phrase, _scope: Scope) -> Said:
    """`two circles move 2`, `fishbowl of 5`, `one stays`, `everyone meets`."""
    formation: Formation | None = None
    match said.low:
        case ("two", "circles"):
            formation = TwoCircles()
        case ("two", "circles", "move", figure) if (move := whole_number(figure)) is not None:
            formation = TwoCircles(move=move) if 0 < move <= MOST else None
        case ("fishbowl", "of", figure) if (inside := whole_number(figure)) is not None:
            formation = Fishbowl(inside=inside) if 0 < inside <= MOST else None
        case ("one", "stays"):
            formation = OneStays()
        case ("everyone", "meets"):
            formation = EveryoneMeets()
        case _:
            return None
    if formation is None:
        return Refused("bad-count", "`%1`: give a number from 1 to %2", (said.text, str(MOST)))
    return (("formation", formation),)


def write_formation(settings: Settings) -> tuple[str, ...]:
    match settings.formation:
        case None:
            return ()
        case TwoCircles(move=1):
            return ("two circles",)
        case TwoCircles(move=move):
            return (f"two circles move {move}",)
        case Fishbowl(inside=inside):
            return (f"fishbowl of {inside}",)
        case OneStays():
            return ("one stays",)
        case EveryoneMeets():
            return ("everyone meets",)


def named_in(grouping: Grouping | None) -> str | None:
    """The name that a grouping introduces, if it does."""
    return grouping.named if isinstance(grouping, Sized) else None
