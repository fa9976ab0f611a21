"""The people of a vCard file (2.1, RFC 2426 and RFC 6350), however many cards are in it, and however badly written.

Read line by line with a reader of our own: those that are there give a whole file up where one line in it is broken.
Photos, birthdays, notes and all else that the record has no field for are never taken.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from typing import NamedTuple

from microsol_desktop.circle.arriving import Arrival, Unread
from microsol_desktop.circle.people import Reach, ReachKind
from microsol_desktop.store.exchange.reading import CARD_BREAKS_OFF, CARD_IS_GROUP, Going, beginning, text_of
from microsol_desktop.store.exchange.somebody import one_line, reach, somebody

_NAME = re.compile(r'(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^":;])*)*):', re.ASCII)
_PARAMETER = re.compile(r';((?:"[^"]*"|[^";])*)')
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_NOT_HEARD = {"FAX", "PAGER", "BBS", "MODEM"}


class Line(NamedTuple):
    """One line of a card: what it says, how, and the words."""

    name: str
    parameters: dict[str, tuple[str, ...]]
    words: str

    def is_a(self, *types: str) -> bool:
        return any(kind.upper() in types for kind in self.parameters.get("TYPE", ()))


class Card(NamedTuple):
    """One card: which in the file, its lines as they stand, and whether it came to its end."""

    number: int
    lines: tuple[str, ...]
    is_whole: bool


def people_on_cards(text: str, going: Going) -> Iterator[Arrival | Unread]:
    """Whoever the cards tell of, in their order. A card that can't be read never loses the others."""
    cards = tuple(_cards(text))
    for place, card in enumerate(cards):
        if place % 100 == 0:
            going(place, len(cards))
        lines = tuple(line for line in map(_line, _unfolded(card.lines)) if line is not None)
        yield _person(card, lines)


def _cards(text: str) -> Iterator[Card]:
    number, lines, nested = 0, list[str](), 0
    is_open = False
    for line in re.split(r"\r\n|\r|\n", text):
        word = line.strip().upper()
        if word == "BEGIN:VCARD" and is_open and lines and lines[-1].upper().startswith("AGENT"):
            nested += 1
        elif word == "END:VCARD" and nested:
            nested -= 1
        elif word in {"BEGIN:VCARD", "END:VCARD"}:
            if is_open:
                yield Card(number, tuple(lines), is_whole=word == "END:VCARD")
            is_open = word == "BEGIN:VCARD"
            number += is_open
            lines = []
        elif is_open and not nested:
            lines.append(line)
    if is_open:
        yield Card(number, tuple(lines), is_whole=False)


def _unfolded(lines: tuple[str, ...]) -> Iterator[str]:
    """Each line whole: folded ones go on after a blank, quoted-printable ones after an equals sign."""
    whole: list[str] = []
    quoted = False
    for line in lines:
        if quoted and whole and whole[-1].endswith("="):
            whole[-1] = whole[-1][:-1]
            whole.append(line)
        elif line[:1] in {" ", "\t"} and whole:
            whole.append(line[1:])
        else:
            if whole:
                yield "".join(whole)
            whole = [line]
            quoted = "QUOTED-PRINTABLE" in line.partition(":")[0].upper()
    if whole:
        yield "".join(whole)


def _line(text: str) -> Line | None:
    found = _NAME.match(text)
    if found is None:
        return None
    parameters: dict[str, tuple[str, ...]] = {}
    for each in _PARAMETER.findall(found[2]):
        name, equals, value = each.partition("=")
        # A parameter of 2.1 may be its value alone: "TEL;CELL;HOME:".
        key = name.upper() if equals else _alone(name)
        given = tuple(part.strip() for part in (value if equals else name).replace('"', "").split(","))
        parameters[key] = parameters.get(key, ()) + given
    return Line(found[1].upper(), parameters, _plain(text[found.end() :], parameters))


def _alone(word: str) -> str:
    return "ENCODING" if word.upper() in {"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT"} else "TYPE"


def _plain(words: str, parameters: dict[str, tuple[str, ...]]) -> str:
    encoding = parameters.get("ENCODING", ("",))[0].upper()
    if encoding != "QUOTED-PRINTABLE":
        return "" if encoding in {"B", "BASE64"} else words
    data = quopri.decodestring(words.encode("utf-8"))
    charset = parameters.get("CHARSET", ("utf-8",))[0]
    try:
        return data.decode(charset)
    except (ValueError, LookupError):
        return text_of(data)


def _person(card: Card, lines: tuple[Line, ...]) -> Arrival | Unread:
    words = {line.name: line.words for line in reversed(lines)}
    begins = beginning(_as_said(words.get("FN") or words.get("N") or words.get("EMAIL") or words.get("TEL") or ""))
    if not card.is_whole:
        return Unread(row=card.number, begins=begins, why=CARD_BREAKS_OFF)
    if "GROUP" in {words.get(kind, "").upper() for kind in ("KIND", "X-ADDRESSBOOKSERVER-KIND")}:
        return Unread(row=card.number, begins=begins, why=CARD_IS_GROUP)
    ways = [each for line in lines for each in _ways(line)]
    languages = (line.words.strip() for line in lines if line.name == "LANG")
    return somebody(card.number, _names(lines), ways, languages)


def _names(lines: tuple[Line, ...]) -> Iterator[str]:
    """What they may be called: as a whole, in parts, by a nickname, by where they work."""
    for name in ("FN", "N", "NICKNAME", "ORG"):
        for line in lines:
            if line.name == name == "N":
                family, given, more, _, suffix = (*_parts(line.words), "", "", "", "", "")[:5]
                yield f"{given} {more} {family} {suffix}" if one_line(given + more + family) else ""
            elif line.name == name == "ORG":
                yield ", ".join(part for part in map(one_line, _parts(line.words)) if part)
            elif line.name == name:
                yield _as_said(line.words)


def _ways(line: Line) -> Iterator[Reach]:
    match line.name:
        case "TEL" if not line.is_a(*_NOT_HEARD):
            yield reach(ReachKind.PHONE, _without(_as_said(line.words), "tel:"))
        case "EMAIL":
            yield reach(ReachKind.EMAIL, _without(_as_said(line.words), "mailto:"))
        case "ADR":
            yield reach(ReachKind.POST, _address(_parts(line.words)))
        case "URL":
            yield reach(ReachKind.OTHER, _as_said(line.words))
        case _:
            return


def _address(parts: tuple[str, ...]) -> str:
    box, more, street, town, region, code, country = (*parts, *[""] * 7)[:7]
    return "\n".join((box, more, street, f"{code} {town}", region, country))


def _parts(words: str) -> tuple[str, ...]:
    """What stands between semicolons that are none of the words'."""
    found = re.findall(r"((?:\\.|[^\\;])*)(?:;|$)", words, re.DOTALL)
    return tuple(_as_said(part) for part in found)


def _as_said(words: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], words)


def _without(words: str, scheme: str) -> str:
    return words[len(scheme) :] if words.lower().startswith(scheme) else words
