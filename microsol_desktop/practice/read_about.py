"""What a practice says of itself, from its front matter's entries."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import time
from typing import Any, NamedTuple, TypeGuard

from microsol_desktop.practice.about import About, Level, PeopleRange, Slug, is_over_before
from microsol_desktop.practice.figures import read_people, whole_number
from microsol_desktop.practice.front_matter import Entry, FrontMatter, read_front_matter
from microsol_desktop.practice.lines import comment_lines, heading_level, split_lines, without_closing_marks

_DASHES = str.maketrans(dict.fromkeys("–—−‐‑", "-"))


class Slip(NamedTuple):
    """A line of the front matter (from 0) that could not be taken. All of it goes into a finding."""

    kind: str
    line: int
    sentence: str
    arguments: tuple[str, ...] = ()


def _text(entry: Entry) -> str:
    return entry.text


def _items(entry: Entry) -> tuple[str, ...]:
    """A list; commas part the items of a plain line, for that is how people write them."""
    if entry.items is not None:
        return entry.items
    return tuple(item for item in (item.strip() for item in entry.text.split(",")) if item)


def _things(entry: Entry) -> tuple[str, ...]:
    """A list, or one line that is read as it stands: a bell, and a pen for those who like to write."""
    if entry.items is not None:
        return entry.items
    return (entry.text,) if entry.text else ()


def _levels(entry: Entry) -> tuple[Level, ...] | None:
    found = []
    for item in _items(entry):
        if item.lower() not in set(Level):
            return None
        found.append(Level(item.lower()))
    return tuple(dict.fromkeys(found))


def _people(entry: Entry) -> PeopleRange | None:
    plain = entry.text.lower().translate(_DASHES).removesuffix("people").replace(" to ", "-")
    people = read_people(plain.strip())
    return people if people is not None and (people.highest is None or people.highest > 0) else None


def _language(entry: Entry) -> str | None:
    plain = entry.text.replace("_", "-")
    parts = plain.split("-")
    fits = 2 <= len(parts[0]) <= 3 and all(part.isascii() and part.isalnum() and len(part) <= 8 for part in parts)
    return plain if fits else None


def _slug(entry: Entry) -> Slug | None:
    text = entry.text.removeprefix("[[").removesuffix("]]")
    return Slug(unicodedata.normalize("NFC", " ".join(text.split()).removesuffix(".md"))) or None


def _pace(entry: Entry) -> bool | None:
    return {"host": False, "clock": True}.get(entry.text.lower())


def _time_of_day(entry: Entry) -> time | None:
    """`21:30`; `21.30` and `21h30` too, as `until` reads them."""
    hour, colon, minute = entry.text.lower().replace(" ", "").replace(".", ":").replace("h", ":").partition(":")
    whole = whole_number(hour), whole_number(minute or "0") if colon else None
    return time(whole[0], whole[1]) if _is_time_of_day(whole) else None


def _is_time_of_day(whole: tuple[int | None, int | None]) -> TypeGuard[tuple[int, int]]:
    hour, minute = whole
    return hour is not None and minute is not None and hour < 24 and minute < 60


class Key(NamedTuple):
    """One key of the front matter: how it is written, its field, how it is read, and what is said where it can't be."""

    name: str
    field: str
    read: Callable[[Entry], object]
    refused: tuple[str, str] = ("", "")


KEYS: tuple[Key, ...] = (
    Key("title", "title", _text),
    Key("summary", "summary", _text),
    Key("people", "people", _people, ("bad-people-key", "`%1`: write how many it is for, such as `4`, `4-7` or `4+`")),
    Key("level", "level", _levels, ("bad-level", "`%1`: write one or more of self, dyad, crew, congregation, network")),
    Key("needs", "needs", _items),
    Key("materials", "materials", _things),
    Key(
        "language", "language", _language, ("bad-language", "`%1`: write a language's letters, such as `en` or `pt-BR`")
    ),
    Key("variant of", "variant_of", _slug, ("bad-variant", "`%1`: write the name of another practice")),
    Key("source", "source", _text),
    Key("credit", "credit", _text),
    Key("license", "licence", _text),
    Key("changes", "changes", _text),
    Key("begins", "begins", _time_of_day, ("bad-time-of-day", "`%1`: write a time of day, such as `21:30`")),
    Key("ends", "ends", _time_of_day, ("bad-time-of-day", "`%1`: write a time of day, such as `21:30`")),
    Key("pace", "clock_paced", _pace, ("bad-pace", "`%1`: write `host` or `clock`")),
)
_BY_NAME = {key.name: key for key in KEYS} | {"licence": next(key for key in KEYS if key.name == "license")}


def known_key(entry: Entry) -> Key | None:
    """The key that an entry is about, in upper or lower case, with `_` or `-` for blanks."""
    return _BY_NAME.get(_plain(entry.key))


def about_in(front: FrontMatter) -> tuple[About, tuple[Slip, ...]]:
    """What the front matter says, and what in it could not be taken. What is not known is kept."""
    values: dict[str, Any] = {}
    unknown: list[tuple[str, str]] = []
    slips: list[Slip] = []
    for entry in front.entries:
        key = known_key(entry)
        if key is None:
            unknown.append((entry.key, _kept(entry)))
            slips.append(_unknown_key(entry))
        elif key.field in values:
            slips.append(Slip("key-twice", entry.first, "`%1` is said twice: only the first is read", (entry.key,)))
        elif not entry.text and not entry.items:
            pass  # a key that waits for its value
        elif (value := key.read(entry)) is None:
            unknown.append((entry.key, _kept(entry)))
            slips.append(Slip(key.refused[0], entry.first, key.refused[1], (entry.text[:60],)))
        else:
            values[key.field] = value
    slips += _over_before(values, front)
    kept = tuple(one for one in unknown if (key := _BY_NAME.get(_plain(one[0]))) is None or key.field not in values)
    return About(**values, unknown=kept), tuple(slips)


def _over_before(values: dict[str, Any], front: FrontMatter) -> list[Slip]:
    """That an evening would end before it begins; one that goes on past midnight is told by its times alone."""
    begins, ends = values.get("begins"), values.get("ends")
    if begins is None or ends is None or not is_over_before(begins, ends):
        return []
    entry = next(entry for entry in front.entries if (key := known_key(entry)) is not None and key.field == "ends")
    return [
        Slip(
            "ends-before",
            entry.first,
            "it begins at `%2` and would be over at `%1`: write a later end, past midnight such as `0:30`",
            (f"{ends:%H:%M}", f"{begins:%H:%M}"),
        )
    ]


def _plain(name: str) -> str:
    return name.lower().replace("_", " ").replace("-", " ")


def _kept(entry: Entry) -> str:
    """An unknown value: one line as text, several to the letter."""
    return "\n" + entry.raw.partition("\n")[2] if entry.raw.startswith("\n") else entry.raw


def _unknown_key(entry: Entry) -> Slip:
    names = ", ".join(key.name for key in KEYS)
    return Slip(
        "unknown-key",
        entry.first,
        "Microsol does not know `%1`, and keeps it as it is; it knows %2",
        (entry.key, names),
    )


def glance(text: str) -> About:
    """What a practice says of itself, from its first lines alone; its title from `# Title` where it has no other."""
    lines = split_lines(text[: 32 * 1024].removeprefix("\ufeff"))
    front = read_front_matter(lines)
    about, _ = about_in(front)
    if about.title:
        return about
    from dataclasses import replace

    return replace(about, title=first_title(lines, front.body)[0])


def first_title(lines: list[str], start: int) -> tuple[str, int]:
    """The title in a `# Title` line before the first step and the line it stands on (from 0), or nothing and -1."""
    hidden: frozenset[int] | None = None
    for index in range(start, len(lines)):
        line = lines[index]
        if "#" not in line[:4] or not (level := heading_level(line)):
            continue
        hidden = comment_lines(lines, start) if hidden is None else hidden
        if level in {2, 3} and index not in hidden:
            break
        if line.startswith("# ") and line[2:].strip() and index not in hidden:
            return without_closing_marks(line[2:].strip()).strip(), index
    return "", -1
