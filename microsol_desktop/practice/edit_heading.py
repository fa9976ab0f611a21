"""Another heading for a step or a part: what in it stays as it is keeps its spelling, and slips are not thrown away."""

from __future__ import annotations

from dataclasses import fields, replace

from microsol_desktop.practice.format import write_heading
from microsol_desktop.practice.heading import said_beside
from microsol_desktop.practice.model import Part, Settings, Step
from microsol_desktop.practice.parentheses import pieces
from microsol_desktop.practice.settings.phrase import Refused, Said, Scope, phrase
from microsol_desktop.practice.settings.read import read_phrase, write_settings

_ADDED_UP = frozenset({"chosen", "excepted"})


def with_heading(raw: str, old: Step | Part, new: Step | Part, level: int, names: Scope) -> str:
    """A heading's line (without its end) once its title, its settings or what it includes are others.

    `names` are all roles and groups that the practice names.
    """
    if (old.title, old.settings, old.include) == (new.title, new.settings, new.include):
        return raw
    inside = said_beside(raw, old.title) if old.include is None and new.include is None else None
    if inside is None:
        return write_heading(new, level, names)
    if old.settings == new.settings:
        return write_heading(new, level, names, inside)
    in_its_place = _with_another_time(inside, old.settings, new.settings, names)
    if in_its_place is not None:
        return write_heading(new, level, names, in_its_place)
    said = write_settings(new.settings)
    if not said:
        return write_heading(new, level, names)
    return write_heading(new, level, names, ", ".join([said, *_slips(inside, old.settings, new.settings, names)]))


def _with_another_time(inside: str, old: Settings, new: Settings, names: Scope) -> str | None:
    """What stands in the parentheses with another time in its place; None where more than that is to be changed."""
    if old.time is None or new.time is None or replace(old, time=new.time) != new:
        return None
    read = [(piece, read_phrase(phrase(piece.text), names)) for piece in pieces(inside, 0)]
    there = [piece for piece, said in read if said == (("time", old.time),)]
    if len(there) != 1 or any(piece not in there and _is_about_time(said) for piece, said in read):
        return None
    at, end = there[0].at, there[0].at + len(there[0].text)
    return inside[:at] + write_settings(Settings(time=new.time)) + inside[end:]


def _is_about_time(said: Said) -> bool:
    """Whether it says another time, or can't be read and may be meant for one."""
    return said is None or isinstance(said, Refused) or any(field == "time" for field, _ in said)


def _slips(inside: str, old: Settings, new: Settings, names: Scope) -> list[str]:
    """What in the parentheses says nothing, or something else, and is not what was changed just now."""
    changed = {field.name for field in fields(Settings) if getattr(old, field.name) != getattr(new, field.name)}
    kept = []
    for piece in pieces(inside, 0):
        said = read_phrase(phrase(piece.text), names)
        if said is None or isinstance(said, Refused):
            meant = _meant(piece.text, names)
            if not meant & changed:
                kept.append(piece.text)
        elif any(field not in changed | _ADDED_UP and getattr(new, field) != value for field, value in said):
            kept.append(piece.text)
    return kept


def _meant(slip: str, names: Scope) -> set[str]:
    """The fields of what was probably meant by a slip."""
    from microsol_desktop.practice.settings.suggest import nearest

    near = nearest(slip, names)
    said = read_phrase(phrase(near), names) if near else None
    return {field for field, _ in said} if said is not None and not isinstance(said, Refused) else set()
