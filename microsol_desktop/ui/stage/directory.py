"""Everybody's name in the order of the alphabet, and where each goes: in a large room found faster than on cards."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from math import ceil
from typing import NamedTuple

from microsol_desktop.flow.moment import Wall
from microsol_desktop.flow.people import Group, PersonId
from microsol_desktop.ui.stage import faces
from microsol_desktop.ui.stage.items import Box, Card, Face, Item, Kind, Run, Text
from microsol_desktop.ui.stage.marks import mark
from microsol_desktop.ui.stage.measures import TIGHT, Measures, roomy
from microsol_desktop.ui.stage.names import fitting
from microsol_desktop.ui.stage.people import called
from microsol_desktop.ui.stage.place_names import place
from microsol_desktop.ui.stage.sheets import NEVER_BESIDE, Arranged
from microsol_desktop.ui.stage.typeset import one_line

_LINE = 1.18
_MOST_COLUMNS = 6
_AFTER_NAME = 28.0
_MARK = 36.0
_LEAST_PARTED = 4.0
_WAYS = (roomy(1.15), roomy(), TIGHT)


class Entry(NamedTuple):
    """Somebody, the lines of their name, and the group they go to."""

    lines: tuple[str, ...]
    group: int


def everybody(wall: Wall, groups: tuple[Group, ...]) -> tuple[tuple[PersonId, int], ...]:
    """Everybody in these groups with the group's index, by their names."""
    people = ((person, index) for index, group in enumerate(groups) for person in group)
    return tuple(sorted(people, key=lambda found: _by_name(wall.names[found[0]])))


def _by_name(name: str) -> tuple[bool, int, str, str]:
    """Numbers by their size, then names, an accent or a capital making no difference."""
    bare = "".join(each for each in unicodedata.normalize("NFKD", name) if not unicodedata.combining(each))
    number = int(name) if name.isdecimal() else 0
    return not name.isdecimal(), number, bare.casefold(), name


def directory_arranged(
    wall: Wall, people: tuple[tuple[PersonId, int], ...], start: int, stop: int, width: float, close: bool
) -> Iterator[Arranged]:
    """Ways to list these people in this width, those with the largest names first."""
    part = people[start:stop]
    for measures in _WAYS[-1:] if close else _WAYS:
        for columns in range(1, _MOST_COLUMNS + 1):
            wide = (width - measures.gap * (columns - 1)) / columns
            entries = _entries(wall, part, wide, measures)
            if entries is None:
                break
            each = ceil(len(entries) / columns)
            listed = tuple(entries[at : at + each] for at in range(0, len(entries), each))
            height = max(sum(len(entry.lines) for entry in column) for column in listed) * measures.row
            placed = _placing(listed, wide, measures)
            yield Arranged(height + 2 * measures.pad - 8, measures is TIGHT, NEVER_BESIDE, placed)


def _entries(
    wall: Wall, part: tuple[tuple[PersonId, int], ...], wide: float, measures: Measures
) -> tuple[Entry, ...] | None:
    where = max(faces.width(place(group), Face.TEXT) for _, group in part) * measures.other + _MARK * measures.scale
    limit = (wide - 2 * measures.pad - where - _AFTER_NAME) / measures.name
    people = tuple(person for person, _ in part)
    names = fitting(wall.names, called(wall.names), people, limit, parted=limit >= _LEAST_PARTED)
    return None if names is None else tuple(Entry(names[person], group) for person, group in part)


def _placing(
    listed: tuple[tuple[Entry, ...], ...], wide: float, measures: Measures
) -> Callable[[Box], tuple[Item, ...]]:
    def placed(area: Box) -> tuple[Item, ...]:
        return tuple(_columns(listed, wide, measures, area))

    return placed


def _columns(listed: tuple[tuple[Entry, ...], ...], wide: float, measures: Measures, area: Box) -> Iterator[Item]:
    names = max(faces.width(line, Face.TEXT_STRONG) for column in listed for entry in column for line in entry.lines)
    after = measures.pad + names * measures.name + _AFTER_NAME + _MARK * measures.scale
    for number, column in enumerate(listed):
        left, top = area.x + number * (wide + measures.gap), area.y + measures.pad - 4
        height = sum(len(entry.lines) for entry in column) * measures.row + 2 * measures.pad - 8
        yield Card(Box(left, area.y, wide, height), 18.0, "surface")
        for entry in column:
            yield from _entry(entry, (left + measures.pad, left + after, top), measures)
            top += len(entry.lines) * measures.row


def _entry(entry: Entry, at: tuple[float, float, float], measures: Measures) -> Iterator[Item]:
    """The name, and after it the mark and the name of the place, one below the other."""
    left, right, top = at
    size = measures.name
    above = top + (measures.row - size * _LINE) / 2
    for number, line in enumerate(entry.lines):
        box = Box(left, above + number * size * _LINE, faces.width(line, Face.TEXT_STRONG) * size, size * _LINE)
        yield Text(box, box.y + size * 0.92, (Run(line, Face.TEXT_STRONG, 0.0),), size, "text", Kind.NAME)
    baseline = above + size * 0.92
    yield mark(entry.group, right - 0.6 * _MARK * measures.scale, baseline - size * 0.35, 11.0 * measures.scale)
    at_place = (right, baseline - measures.other * 0.94)
    yield one_line(place(entry.group), Face.TEXT, measures.other, at_place, colour="text_soft", kind=Kind.OTHER)
