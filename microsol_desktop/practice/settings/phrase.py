"""One setting as it was typed, cut into words, and what reading it can come to."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from microsol_desktop.practice.model import OTHERS

_PLAIN = str.maketrans({
    "’": "'", "‘": "'", "′": "'", "´": "'", "`": "'",
    "”": '"', "“": '"', "″": '"', "„": '"',
    "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-",
})  # fmt: skip
_NO_ROLES = frozenset({OTHERS, "one"})
_ARTICLES = frozenset({"a", "an", "the"})


class Phrase(NamedTuple):
    """The words between two commas: as they were typed, and as they are compared (lower case, plain quotes)."""

    words: tuple[str, ...]
    low: tuple[str, ...]

    @property
    def text(self) -> str:
        """The words with one blank between them, as they were typed."""
        return " ".join(self.words)

    @property
    def plain(self) -> str:
        """The words with one blank between them, as they are compared."""
        return " ".join(self.low)


def phrase(typed: str) -> Phrase:
    """Cut what was typed into words."""
    words = tuple(typed.split())
    return Phrase(words, tuple(word.translate(_PLAIN).lower() for word in words))


def key(name: str) -> str:
    """A role's or a group's name as names are compared: in whatever case and Unicode form it was typed."""
    if name.isascii():
        return name.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


class Scope(NamedTuple):
    """The roles and named groups that are known so far in this file: by their key, as they were first typed."""

    roles: dict[str, str]
    groups: dict[str, str]


Value = tuple[str, object]
"""A field of `Settings` and what it is set to."""


class Refused(NamedTuple):
    """A phrase that is meant as a setting but can't be one. All but `counts` goes into the finding.

    `counts` tells whether it makes its parentheses settings all the same; an unknown role does not.
    """

    kind: str
    sentence: str
    arguments: tuple[str, ...] = ()
    counts: bool = True


Said = tuple[Value, ...] | Refused | None
"""What a phrase says; None where it is no setting of this kind."""


def name_of(words: tuple[str, ...]) -> str:
    """A role's or group's name, without an article before it."""
    if len(words) > 1 and words[0].lower() in _ARTICLES:
        words = words[1:]
    return " ".join(words)


def names_in(words: tuple[str, ...]) -> tuple[str, ...]:
    """The names in `holder + scribe`; empty where one of them is missing."""
    names = tuple(name_of(tuple(name.split())) for name in " ".join(words).split("+"))
    return names if all(names) and not any("\\" in name for name in names) else ()


def known_roles(names: tuple[str, ...], scope: Scope) -> tuple[str, ...] | Refused:
    """The roles of these names as they were introduced, or the first that nobody introduced."""
    for name in names:
        if key(name) not in scope.roles:
            return unknown_role(name)
    return tuple(scope.roles[key(name)] for name in names)


def unknown_role(name: str) -> Refused:
    """Nobody chose or named this role before its use."""
    return Refused(
        "unknown-role",
        "nobody is called `%1` yet: name the role before, with `choose %1` or `each as %1`",
        (name,),
        counts=False,
    )


def new_role(name: str, scope: Scope) -> str | Refused:
    """A role that is introduced here, spelled as it was the first time."""
    if not name or name[0].isdigit() or key(name) in _NO_ROLES or "+" in name or "\\" in name:
        return Refused("bad-role", "`%1` can't be a role's name: choose a word such as `scribe`", (name,))
    return scope.roles.get(key(name), name)
