"""People for other programs: as cards (vCard 3.0, which every address book reads) and as a table.

Children are in neither: of them nothing is kept by which an address book could reach them.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from sqlalchemy import Connection, select

from microsol_desktop.circle.circles import Standing
from microsol_desktop.circle.keys import CircleKey
from microsol_desktop.circle.people import Person, Reach, ReachKind
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.people import all_people
from microsol_desktop.store.record.rows import read

LONGEST_LINE = 75
"""Bytes in a line of a card (RFC 2426, section 2.6)."""


def people_of(connection: Connection, circle: CircleKey | None) -> tuple[Person, ...]:
    """Those who belong to a circle now, or everybody; children are left out."""
    if circle is None:
        found = all_people(connection)
    else:
        of = tables.membership.c
        belong = [standing for standing in Standing if standing.belongs]
        members = select(of.person).where(of.circle == circle, of.until.is_(None), of.standing.in_(belong))
        people = tables.person.c
        found = read(connection, Person, people.key.in_(members), order_by=(people.name, people.key))
    return tuple(person for person in found if not person.child)


def as_cards(people: Iterable[Person]) -> bytes:
    """Their cards in one file."""
    lines = (line for person in people for line in _card(person))
    return "".join(f"{_fold(line)}\r\n" for line in lines).encode()


def as_table(people: Iterable[Person]) -> bytes:
    """A table with a row each, as spreadsheets open it: in UTF-8, with its mark."""
    rows = tuple(people)
    counts = {kind: max((_count(person, kind) for person in rows), default=0) for kind in ReachKind}
    written = StringIO(newline="")
    writer = csv.writer(written)
    writer.writerow(("Name", *_headers(counts), "Languages"))
    for person in rows:
        ways = [
            (
                *(each.words for each in person.reached if each.kind is kind),
                *[""] * (counts[kind] - _count(person, kind)),
            )
            for kind in ReachKind
        ]
        writer.writerow((person.name, *(words for each in ways for words in each), " ".join(person.languages)))
    return b"\xef\xbb\xbf" + written.getvalue().encode()


def _headers(counts: dict[ReachKind, int]) -> Iterator[str]:
    words = {
        ReachKind.PHONE: "Phone {}",
        ReachKind.EMAIL: "E-mail {}",
        ReachKind.POST: "Address {} - Formatted",
        ReachKind.OTHER: "Website {}",
    }
    for kind, count in counts.items():
        yield from (words[kind].format(number) for number in range(1, count + 1))


def _count(person: Person, kind: ReachKind) -> int:
    return sum(1 for each in person.reached if each.kind is kind)


def _card(person: Person) -> Iterator[str]:
    given, _, family = person.name.rpartition(" ")
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"UID:urn:uuid:{person.key}"
    yield f"FN:{_escaped(person.name)}"
    yield f"N:{_escaped(family if given else '')};{_escaped(given or family)};;;"
    for each in person.reached:
        yield _way(each)
    yield "END:VCARD"


def _way(each: Reach) -> str:
    words = _escaped(each.words)
    match each.kind:
        case ReachKind.PHONE:
            return f"TEL:{words}"
        case ReachKind.EMAIL:
            return f"EMAIL;TYPE=INTERNET:{words}"
        case ReachKind.POST:
            return f"ADR:;;{words};;;;"
        case ReachKind.OTHER:
            return f"URL:{words}"


def _escaped(words: str) -> str:
    for sign in "\\;,":
        words = words.replace(sign, f"\\{sign}")
    return words.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")


def _fold(line: str) -> str:
    """The line in pieces of so many bytes, never within a letter; each further one begins with a blank."""
    data, pieces = line.encode(), []
    room = LONGEST_LINE
    while len(data) > room:
        cut = room
        while data[cut] & 0xC0 == 0x80:
            cut -= 1
        pieces.append(data[:cut])
        data, room = data[cut:], LONGEST_LINE - 1
    return b"\r\n ".join((*pieces, data)).decode()
