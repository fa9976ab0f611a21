"""A host's wishes for the mixing as the journal holds them, and back again. They are in no other file."""

from __future__ import annotations

from microsol_desktop.flow.mixing.wishes import NO_WISHES, Pair, Wishes
from microsol_desktop.flow.people import PersonId


def written_wishes(wishes: Wishes) -> dict[str, object]:
    """The wishes as plain values; empty where there are none."""
    if wishes == NO_WISHES:
        return {}
    return {
        "apart": [list(pair) for pair in wishes.apart],
        "together": [list(pair) for pair in wishes.together],
        "hosts": list(wishes.hosts),
        "met": [[one, other, times] for (one, other), times in wishes.met.items()],
    }


def read_wishes(value: object) -> Wishes:
    """The wishes again; none in journals from before there were any. Raises `TypeError` for values that are none."""
    if not value:
        return NO_WISHES
    if not isinstance(value, dict):
        raise TypeError(f"{value!r} are no wishes")
    met = (_numbers(row, 3) for row in _rows(value.get("met", [])))
    return Wishes(
        apart=tuple(_pair(row) for row in _rows(value.get("apart", []))),
        together=tuple(_pair(row) for row in _rows(value.get("together", []))),
        hosts=tuple(map(PersonId, _numbers(value.get("hosts", [])))),
        met={(PersonId(one), PersonId(other)): times for one, other, times in met},
    )


def _rows(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError(f"{value!r} is no list")
    return value


def _pair(value: object) -> Pair:
    one, other = _numbers(value, 2)
    return PersonId(one), PersonId(other)


def _numbers(value: object, count: int | None = None) -> list[int]:
    numbers = [number for number in _rows(value) if isinstance(number, int) and not isinstance(number, bool)]
    if len(numbers) != len(_rows(value)) or (count is not None and len(numbers) != count):
        raise TypeError(f"{value!r} are no such numbers")
    return numbers
