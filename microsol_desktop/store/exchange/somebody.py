"""What is kept of somebody whom a file tells of: a name, ways to be reached, languages; nothing else is taken."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace

from microsol_desktop.circle.arriving import Arrival, Unread
from microsol_desktop.circle.people import Person, Reach, ReachKind
from microsol_desktop.circle.same_person import Known, folded, way, what_is_new
from microsol_desktop.store.exchange.reading import NAME_TOO_LONG, NO_NAME, Going, beginning

LONGEST_NAME = 200
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def somebody(row: int, names: Iterable[str], reached: Iterable[Reach], languages: Iterable[str]) -> Arrival | Unread:
    """Whoever this row tells of, by the first of the names that says something; else by how they are reached."""
    ways = tuple({way(each): each for each in reversed(tuple(reached)) if each.words}.values())[::-1]
    name = next((said for said in map(one_line, names) if said), "")
    name = name or next((_called_by(each) for each in ways if each.kind is not ReachKind.OTHER), "")
    if not name:
        return Unread(row=row, begins="", why=NO_NAME)
    if len(name) > LONGEST_NAME:
        return Unread(row=row, begins=beginning(name), why=NAME_TOO_LONG)
    known = dict.fromkeys(said for said in languages if _LANGUAGE.fullmatch(said))
    return Arrival(row=row, name=name, reached=ways, languages=tuple(known))


def _called_by(reached: Reach) -> str:
    """What to call somebody of whom a file says only how they are reached; of an e-mail what stands before its sign."""
    words = one_line(reached.words)
    return words.partition("@")[0] or words if reached.kind is ReachKind.EMAIL else words


def reach(kind: ReachKind, words: str) -> Reach:
    """A way to reach somebody; an address keeps its lines, all else is on one."""
    if kind is not ReachKind.POST:
        return Reach(kind=kind, words=one_line(words))
    lines = (one_line(line) for line in re.split(r"[\r\n]+", words))
    return Reach(kind=kind, words="\n".join(line for line in lines if line))


def one_line(words: str) -> str:
    """The words on one line, without signs that nobody can see."""
    seen = "".join(" " if unicodedata.category(sign) in {"Cc", "Cs", "Zl", "Zp"} else sign for sign in words)
    return " ".join(seen.split()).strip("\ufeff\u200b ")


def compared(
    found: Iterable[Arrival | Unread], people: Iterable[Person], going: Going
) -> tuple[tuple[Arrival, ...], tuple[Unread, ...]]:
    """Those who were found, each beside who seems to be the same in the record or further up in the file."""
    rows = tuple(found)
    known, seen = Known(people), _Seen()
    arrivals: list[Arrival] = []
    for place, row in enumerate(rows):
        if place % 100 == 0:
            going(place, len(rows))
        if isinstance(row, Arrival):
            arrivals.append(_beside(row, known, seen))
    return tuple(arrivals), tuple(row for row in rows if isinstance(row, Unread))


class _Seen:
    """Who was in the file so far: by the name and each way to be reached, and by the whole."""

    def __init__(self) -> None:
        self._rows: dict[tuple[str, ...], int] = {}

    def row_of(self, arrival: Arrival) -> int | None:
        """The row further up that tells of the same; now this one is known too."""
        name = folded(arrival.name) or arrival.name
        ways = [(name, *((way(each),) if each else ())) for each in arrival.reached or (None,)]
        found = next((self._rows[each] for each in ways if each in self._rows), None)
        for each in ways:
            self._rows.setdefault(each, arrival.row)
        return found


def _beside(arrival: Arrival, known: Known, seen: _Seen) -> Arrival:
    twice = seen.row_of(arrival)
    there = known.find(arrival.name, arrival.reached)
    if there is None:
        return replace(arrival, twice=twice)
    return replace(arrival, there=there, twice=twice, adds=what_is_new(arrival.reached, there.reached))
