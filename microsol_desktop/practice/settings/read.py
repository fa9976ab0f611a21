"""One phrase against the table: what it says, or why it can't be read."""

from __future__ import annotations

from functools import lru_cache

from microsol_desktop.practice.model import Chosen, Each, Settings, Shared, Sized
from microsol_desktop.practice.settings.phrase import Phrase, Refused, Said, Scope, Value, key, phrase
from microsol_desktop.practice.settings.table import TABLE

_NOBODY = Scope({}, {})


_FEW_NAMES = 12
_FEW_WORDS = 8
_SHORT = 40


def read_phrase(said: Phrase, scope: Scope) -> Said:
    """What this phrase sets; a refusal where one kind knows it and can't take it; None where none knows it.

    What is as short as settings are is remembered: while a practice is written, all of it is read again and again.
    """
    few = len(scope.roles) + len(scope.groups) <= _FEW_NAMES and len(said.words) <= _FEW_WORDS
    if few and max(map(len, said.words), default=0) <= _SHORT:
        return _remembered(said, tuple(scope.roles.items()), tuple(scope.groups.items()))
    return _read(said, scope)


_Names = tuple[tuple[str, str], ...]


@lru_cache(maxsize=1024)
def _remembered(said: Phrase, roles: _Names, groups: _Names) -> Said:
    return _read(said, Scope(dict(roles), dict(groups)))


def _read(said: Phrase, scope: Scope) -> Said:
    refused: Refused | None = None
    for kind in TABLE:
        found = kind.read(said, scope)
        if isinstance(found, Refused):
            refused = refused or found
        elif found is not None:
            return _with_a_name_of_its_own(found)
    return refused


def _with_a_name_of_its_own(found: tuple[Value, ...]) -> Said:
    """Refuse to name groups by what is a setting already: `threes named break`."""
    for _, value in found:
        if isinstance(value, Sized) and value.named and read_phrase(phrase(value.named), _NOBODY) is not None:
            name = value.named
            return Refused("group-name-taken", "groups can't be named `%1`: that is a setting already", (name,))
    return found


def introduce(found: tuple[Value, ...], scope: Scope) -> None:
    """Let the file know the roles and groups that a phrase names for the first time."""
    for _, value in found:
        match value:
            case Each(role=str(name)) | Shared(role=str(name)):
                scope.roles.setdefault(key(name), name)
            case Sized(named=str(name)):
                scope.groups.setdefault(key(name), name)
            case tuple():
                for one in value:
                    if isinstance(one, Chosen):
                        scope.roles.setdefault(key(one.role), one.role)
            case _:
                pass


def write_settings(settings: Settings) -> str:
    """The settings as they stand in a heading's parentheses: each in its one spelling, in the order of the table."""
    return ", ".join(text for kind in TABLE for text in kind.write(settings))
