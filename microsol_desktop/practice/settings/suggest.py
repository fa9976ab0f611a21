"""The setting that was probably meant: the nearest form in the table, with the numbers and names that were typed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from microsol_desktop.practice.settings.phrase import Scope, phrase
from microsol_desktop.practice.settings.read import read_phrase
from microsol_desktop.practice.settings.table import TABLE

_LONGEST = 60
_LONE_M = re.compile(r"(?<![a-z])m(?![a-z])")
_FIGURES = re.compile(r"[0-9]+(?:[.,][0-9]+)?")


def nearest(typed: str, scope: Scope) -> str:
    """The setting nearest to what was typed (`5 mim` gives `5 min`), or nothing where none is near."""
    plain = phrase(typed).plain
    if len(plain) > _LONGEST:
        return ""
    turn, as_role, role = plain.partition(" as ")
    if as_role and role.strip():
        meant = nearest(turn, scope)
        with_role = f"{meant} as {role}"
        return with_role if meant and read_phrase(phrase(with_role), scope) is not None else ""
    figures = _FIGURES.findall(plain)
    # No unit is called `m`, and who writes `5 m` means minutes, though `5 s` is the nearer form.
    shape = _LONE_M.sub("min", _FIGURES.sub("#", plain))
    allowed = max(1, len(shape) // 3)
    best = ""
    for form in _forms(scope):
        if form.count("#") != len(figures) or abs(len(form) - len(shape)) > allowed:
            continue
        distance = _distance(shape, form.lower(), allowed)
        if distance < allowed or (distance == allowed and not best):
            candidate = _filled(form, figures)
            if read_phrase(phrase(candidate), scope) is not None:
                best, allowed = candidate, distance
    return best


def _filled(form: str, figures: list[str]) -> str:
    rest = iter(figures)
    return "".join(next(rest) if character == "#" else character for character in form)


def _forms(scope: Scope) -> Iterator[str]:
    for kind in TABLE:
        for form in kind.forms:
            if "ROLE" in form:
                yield from (form.replace("ROLE", role) for role in list(scope.roles.values())[:20])
            elif "GROUPS" in form:
                yield from (form.replace("GROUPS", group) for group in list(scope.groups.values())[:20])
            else:
                yield form


def _distance(first: str, second: str, most: int) -> int:
    """How many letters have to be put in, left out, changed or swapped with their neighbour; at most `most` + 1."""
    before_last: list[int] = []
    last = list(range(len(second) + 1))
    for i, a in enumerate(first, start=1):
        row = [i]
        for j, b in enumerate(second, start=1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == second[j - 2] and first[i - 2] == b:
                cost = min(cost, before_last[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        before_last, last = last, row
    return last[-1]
