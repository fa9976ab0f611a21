"""Events as the journal's lines hold them, and back again. Knows the events' fields, and nothing of files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast, get_args

from microsol_desktop.flow.events import Happening, PersonCame, PersonChanged, Started
from microsol_desktop.flow.instant import Stamp
from microsol_desktop.flow.keys import CueKey
from microsol_desktop.flow.people import Person, PersonId
from microsol_desktop.flow.settled import Dealt, Drawn, Way
from microsol_desktop.practice.model import Slug
from microsol_desktop.store.journal_wishes import read_wishes, written_wishes

KINDS: dict[str, type[Happening]] = {kind.__name__: kind for kind in get_args(Happening)}

# What each field of the small events must be; `Started` has its own rules.
FIELDS: dict[str, type | tuple[type, ...]] = {
    "at": (int, float),
    "by_itself": bool,
    "to": int,
    "seconds": int,
    "option": int,
    "on": bool,
    "role": str,
    "person": (int, type(None)),
    "group": (int, type(None)),
    "seat": int,
    "end": (int, type(None)),
    "line": int,
    "words": str,
    "votes": int,
    "under": str,
    "round": int,
    "head": str,
    "step": (int, type(None)),
    "since": (int, float),
    "card": (str, type(None)),
    "slug": str,
    "seed": int,
    "at_once": bool,
    "along": bool,
}


def written(event: Happening, stamp: Stamp) -> dict[str, object]:
    """An event and its instant as plain values."""
    values: dict[str, object] = {
        "kind": type(event).__name__,
        "wall": stamp.wall,
        "boot": stamp.boot,
        "ticking": stamp.ticking,
    }
    if isinstance(event, Started):
        return values | _written_start(event)
    kind = type(event)
    return values | {name: _plain(_form_of(kind, name), getattr(event, name)) for name in _fields(kind)}


def read(values: Mapping[str, object]) -> tuple[Happening, Stamp]:
    """The event and its instant again. Raises `ValueError`, `KeyError` or `TypeError` for values that are none."""
    stamp = Stamp(wall=_number(values["wall"]), boot=_text(values["boot"]), ticking=_number(values["ticking"]))
    kind = KINDS[_text(values["kind"])]
    if kind is Started:
        return _read_start(values), stamp
    fields = {name: _of_field(_form_of(kind, name), values[name]) for name in _fields(kind) if name in values}
    event: Happening = kind(**fields)  # type: ignore[arg-type]  # each was just checked
    return event, stamp


def _form_of(kind: type[Happening], name: str) -> str:
    """What a field is read and written as: in some events a person is who somebody is, not only which one."""
    return "whole_person" if name == "person" and kind in {PersonCame, PersonChanged} else name


def _plain(name: str, value: object) -> object:
    """A field's value as plain values."""
    write, _ = FORMS.get(name, (_as_it_is, _as_it_is))
    return write(value)


def _of_field(name: str, value: object) -> object:
    """A field's value again, if it is what stands there."""
    if name in FORMS:
        return FORMS[name][1](value)
    _expect(value, FIELDS[name], allow_bool=FIELDS[name] is bool)
    return value


def _as_it_is(value: object) -> object:
    return value


def _fields(kind: type[Happening]) -> tuple[str, ...]:
    return tuple(kind.__dataclass_fields__)


def _written_start(started: Started) -> dict[str, object]:
    return {
        "at": started.at,
        "slug": started.slug,
        "texts": _written_by_slug(started.texts),
        "people": [_written_person(person) for person in started.people],
        "seed": started.seed,
        "started": started.wall,
        "utc_offset": started.utc_offset,
        "promised_end": started.promised_end,
        "begins_at": started.begins_at,
        "hosts": started.hosts,
        "dealt": _written_deals(started.dealt),
        "beside": _written_by_slug(started.beside),
        "drawn": _written_draws(started.drawn),
        "wishes": written_wishes(started.wishes),
    }


def _read_start(values: Mapping[str, object]) -> Started:
    return Started(
        at=_number(values["at"]),
        slug=Slug(_text(values["slug"])),
        texts=_by_slug(values["texts"]),
        people=tuple(map(_person, _list(values["people"]))),
        seed=_whole(values["seed"]),
        wall=_number(values["started"]),
        utc_offset=_whole(values["utc_offset"]),
        promised_end=_whole_or_none(values["promised_end"]),
        begins_at=_whole_or_none(values["begins_at"]),
        hosts=_text(values["hosts"]),
        dealt=_deals(values["dealt"]),
        # Journals from before pictures were shown have none.
        beside=_by_slug(values.get("beside", [])),
        # Nor have those from before anything was drawn by lot any draws.
        drawn=_draws(values.get("drawn", [])),
        wishes=read_wishes(values.get("wishes")),
    )


def _by_slug(value: object) -> tuple[tuple[Slug, str], ...]:
    return tuple((Slug(_text(slug)), _text(text)) for slug, text in map(_list, _list(value)))


def _written_by_slug(value: object) -> object:
    return [list(text) for text in cast("tuple[tuple[Slug, str], ...]", value)]


def _person(value: object) -> Person:
    number, name, witness = _list(value)
    return Person(id=PersonId(_whole(number)), name=_text(name), witness=witness is True)


def _written_person(value: object) -> object:
    person = cast("Person", value)
    return [person.id, person.name, person.witness]


def _as_a_list(value: object) -> object:
    return list(cast("tuple[object, ...]", value))


def _people(value: object) -> object:
    return tuple(PersonId(_whole(person)) for person in _list(value))


def _written_deal(dealt: Dealt) -> list[object]:
    return [dealt.step, dealt.round, [list(group) for group in dealt.groups], dealt.part, dealt.way.value, dealt.size]


def _dealt(value: object) -> Dealt:
    # Journals from before groups were mixed don't say how they came about.
    step, turn, groups, part, way, size = (*_list(value), Way.FOLLOWED.value, 0)[:6]
    return Dealt(
        way=Way(_text(way)),
        size=_whole(size),
        step=_whole(step),
        round=_whole(turn),
        part=_whole(part),
        groups=tuple(tuple(PersonId(_whole(person)) for person in _list(group)) for group in _list(groups)),
    )


def _written_draw(drawn: Drawn) -> list[object]:
    return [drawn.step, drawn.round, drawn.part, drawn.turn, drawn.circle, list(drawn.order), drawn.had]


def _drawn(value: object) -> Drawn:
    # Journals from before people could come late say nothing of turns that were had.
    step, number, part, turn, circle, order, had = (*_list(value), 0)[:7]
    return Drawn(
        had=_whole(had),
        step=_whole(step),
        round=_whole(number),
        part=_whole(part),
        turn=_whole(turn),
        circle=_whole_or_none(circle),
        order=tuple(map(_whole, _list(order))),
    )


def _written_deals(value: object) -> object:
    return [_written_deal(dealt) for dealt in cast("tuple[Dealt, ...]", value)]


def _deals(value: object) -> tuple[Dealt, ...]:
    return tuple(map(_dealt, _list(value)))


def _written_draws(value: object) -> object:
    return [_written_draw(drawn) for drawn in cast("tuple[Drawn, ...]", value)]


def _draws(value: object) -> tuple[Drawn, ...]:
    return tuple(map(_drawn, _list(value)))


def _lines(value: object) -> object:
    return tuple(map(_text, _list(value)))


def _written_times(value: object) -> object:
    return [[*key, seconds] for key, seconds in cast("tuple[tuple[CueKey, int], ...]", value)]


def _times(value: object) -> object:
    return tuple(_time(each) for each in map(_list, _list(value)))


def _time(value: list[object]) -> tuple[CueKey, int]:
    step, number, turn, part, inner, seconds = map(_whole, value)
    return CueKey(step, number, turn, part, inner), seconds


def _numbers(value: object) -> object:
    return tuple(map(_whole, _list(value)))


def _expect(value: object, kind: type | tuple[type, ...], *, allow_bool: bool = False) -> None:
    if not isinstance(value, kind) or (isinstance(value, bool) and not allow_bool):
        raise TypeError(f"{value!r} is not what stands here")


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{value!r} is no number")
    return float(value)


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{value!r} is no whole number")
    return value


def _whole_or_none(value: object) -> int | None:
    return None if value is None else _whole(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError(f"{value!r} is no list")
    return value


Form = tuple[Callable[[object], object], Callable[[object], object]]
"""How a field is written, and how it is read again."""

FORMS: dict[str, Form] = {
    "dealt": (_written_deals, _deals),
    "drawn": (_written_draws, _draws),
    "whole_person": (_written_person, _person),
    "order": (_as_a_list, _people),
    "times": (_written_times, _times),
    "left_out": (_as_a_list, _numbers),
    "lines": (_as_a_list, _lines),
    "texts": (_written_by_slug, _by_slug),
    "beside": (_written_by_slug, _by_slug),
}
"""The fields of the small events that are more than one plain value."""
