"""Readers and writers of the settings that name roles: who is chosen, who speaks, who has no turn."""

from __future__ import annotations

from microsol_desktop.practice.figures import MOST, whole_number
from microsol_desktop.practice.model import OTHERS, Chosen, Settings, Voice
from microsol_desktop.practice.settings.phrase import Phrase, Refused, Said, Scope, key, known_roles, names_in, new_role

_SPEAKS = frozenset({"speaks", "speak"})
_LISTENS = frozenset({"listens", "listen"})


def read_except(said: Phrase, scope: Scope) -> Said:
    """`except holder + scribe`."""
    if said.low[0] != "except" or not (names := names_in(said.words[1:])):
        return None
    roles = known_roles(names, scope)
    return roles if isinstance(roles, Refused) else (("excepted", _once(roles)),)


def write_except(settings: Settings) -> tuple[str, ...]:
    return (f"except {' + '.join(settings.excepted)}",) if settings.excepted else ()


def read_voice(said: Phrase, scope: Scope) -> Said:
    """`case giver speaks`, `holder listens`, `others speak`."""
    if said.low[-1] not in _SPEAKS | _LISTENS or not (names := names_in(said.words[:-1])):
        return None
    listens = said.low[-1] in _LISTENS
    if len(names) == 1 and key(names[0]) == OTHERS:
        return (("voice", Voice(roles=(OTHERS,), listens=listens)),)
    roles = known_roles(names, scope)
    return roles if isinstance(roles, Refused) else (("voice", Voice(roles=_once(roles), listens=listens)),)


def _once(roles: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(roles))


def write_voice(settings: Settings) -> tuple[str, ...]:
    if settings.voice is None:
        return ()
    roles = settings.voice.roles
    verb = "listen" if settings.voice.listens else "speak"
    several = len(roles) > 1 or (roles[0].endswith("s") and not roles[0].endswith("ss"))
    return (f"{' + '.join(roles)} {verb}{'' if several else 's'}",)


def read_chosen(said: Phrase, scope: Scope) -> Said:
    """`choose case giver + timekeeper`, `choose 2 note takers`."""
    if said.low[0] != "choose" or said.low == ("choose", "one") or not (names := names_in(said.words[1:])):
        return None
    chosen: dict[str, Chosen] = {}
    for name in names:
        one = _chosen(name, scope)
        if isinstance(one, Refused):
            return one
        if key(one.role) in chosen:
            return Refused("chosen-twice", "`%1` is chosen twice: write `choose 2 %1`", (one.role,))
        chosen[key(one.role)] = one
    return (("chosen", tuple(chosen.values())),)


def _chosen(name: str, scope: Scope) -> Chosen | Refused:
    first, _, rest = name.partition(" ")
    count = whole_number(first)
    if count is None or not rest:
        role = new_role(name, scope)
        return role if isinstance(role, Refused) else Chosen(role=role)
    if not 0 < count <= MOST:
        return Refused("bad-holders", "`%1`: from 1 to %2 can hold a role", (name, str(MOST)))
    role = new_role(rest, scope)
    return role if isinstance(role, Refused) else Chosen(role=role, count=count)


def write_chosen(settings: Settings) -> tuple[str, ...]:
    wanted = " + ".join(f"{one.count} {one.role}" if one.count > 1 else one.role for one in settings.chosen)
    return (f"choose {wanted}",) if wanted else ()
