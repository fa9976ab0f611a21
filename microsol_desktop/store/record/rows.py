"""A value for a row and a row for a value: one pair of functions for all kinds, by the names of their fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Column, ColumnElement, Connection, Table, select
from sqlalchemy.sql import ColumnExpressionArgument

from microsol_desktop.circle.calls import Call, Offer
from microsol_desktop.circle.circles import Circle, Invitation, Membership, Rhythm, Season
from microsol_desktop.circle.gatherings import Attendance, Gathering, HarvestLine, RoleHeld, SatWith, StepRan
from microsol_desktop.circle.keeping import Batch, BatchRow, RanText, Removed
from microsol_desktop.circle.people import HealthNote, KeptApart, Person, Place, ReachedOut, Tie
from microsol_desktop.store.record import tables

T = TypeVar("T")
STAMP = "changed_at"
"""The column with the instant at which a row was changed last; no value knows it."""


class Nested(NamedTuple):
    """A field that is a value itself, kept in columns whose names begin with the field's."""

    field: str
    kind: type[object]
    columns: tuple[str, ...]


class Part(NamedTuple):
    """A field with several keys, kept in a table of its own: a row each, in their order."""

    field: str
    table: Table
    owner: str
    item: str
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """How values of one kind lie in the tables."""

    kind: type[object]
    table: Table
    plain: tuple[str, ...]
    nested: tuple[Nested, ...] = ()
    part: Part | None = None

    @property
    def key(self) -> tuple[Column[Any], ...]:
        """The columns that tell one row from all others."""
        return tuple(self.table.primary_key.columns)


def _shape(kind: type[object], table: Table, part: Part | None = None, **nested: type[object]) -> Shape:
    inside = tuple(
        Nested(field, inner, tuple(f"{field}_{each.name}" for each in fields(inner)))  # type: ignore[arg-type]
        for field, inner in nested.items()
    )
    apart = {*nested, part.field if part else ""}
    names = tuple(field.name for field in fields(kind) if field.name not in apart)  # type: ignore[arg-type]
    known = {*names, *(column for each in inside for column in each.columns), STAMP}
    assert known >= set(table.c.keys()), f"{table.name} has columns that no value has"  # noqa: S101 - our own tables
    return Shape(kind=kind, table=table, plain=names, nested=inside, part=part)


SHAPES: Mapping[type[object], Shape] = {
    shape.kind: shape
    for shape in (
        _shape(Person, tables.person),
        _shape(Place, tables.place),
        _shape(KeptApart, tables.kept_apart),
        _shape(HealthNote, tables.health_note),
        _shape(Tie, tables.tie),
        _shape(ReachedOut, tables.reached_out),
        _shape(Circle, tables.circle, rhythm=Rhythm),
        _shape(Membership, tables.membership),
        _shape(Invitation, tables.invitation),
        _shape(Season, tables.season),
        _shape(RanText, tables.ran_text),
        _shape(Gathering, tables.gathering),
        _shape(Attendance, tables.attendance),
        _shape(StepRan, tables.step_ran),
        _shape(RoleHeld, tables.role_held),
        _shape(SatWith, tables.sat_with),
        _shape(HarvestLine, tables.harvest_line),
        _shape(Offer, tables.offer),
        _shape(Call, tables.call, Part("supporters", tables.support, "call", "person", "place")),
        _shape(Batch, tables.batch),
        _shape(BatchRow, tables.batch_row),
        _shape(Removed, tables.removed),
    )
}
"""Every kind of value that the record keeps."""

KINDS: Mapping[str, type[object]] = {
    **{shape.table.name: kind for kind, shape in SHAPES.items()},
    **{shape.part.table.name: kind for kind, shape in SHAPES.items() if shape.part},
}
"""Whose values a table's rows are, by its name."""


def row_of(value: object) -> dict[str, object]:
    """The columns of this value's row, but for the instant at which it is changed."""
    shape = SHAPES[type(value)]
    row = {name: getattr(value, name) for name in shape.plain}
    for nested in shape.nested:
        inner = getattr(value, nested.field)
        parts = (None,) * len(nested.columns) if inner is None else attrgetter(*_fields(nested.kind))(inner)
        row.update(zip(nested.columns, parts, strict=True))
    return row


def part_rows_of(value: object) -> tuple[dict[str, object], ...]:
    """The rows of a field that has a table of its own; none where the kind has no such field."""
    shape = SHAPES[type(value)]
    part = shape.part
    if part is None:
        return ()
    owner = getattr(value, shape.key[0].name)
    items = enumerate(getattr(value, part.field))
    return tuple({part.owner: owner, part.item: item, part.place: place} for place, item in items)


def read(
    connection: Connection,
    kind: type[T],
    *conditions: ColumnExpressionArgument[bool],
    order_by: tuple[ColumnElement[Any] | Column[Any], ...] = (),
    limit: int | None = None,
) -> tuple[T, ...]:
    """The values of this kind that meet the conditions, in the order that is asked for."""
    shape = SHAPES[kind]
    asked = select(*_columns(shape)).where(*conditions).order_by(*order_by).limit(limit)
    return values_of(connection, kind, connection.execute(asked).all())


def read_one(connection: Connection, kind: type[T], *key: object) -> T | None:
    """The value with this key, if it is there."""
    found = read(connection, kind, *(column == part for column, part in zip(SHAPES[kind].key, key, strict=True)))
    return found[0] if found else None


def read_by_keys(connection: Connection, kind: type[T], keys: Iterable[object]) -> tuple[T, ...]:
    """The values with these keys that are there, in no order; of kinds whose key is one column."""
    (column,) = SHAPES[kind].key
    wanted = tuple(dict.fromkeys(keys))
    portions = (wanted[start : start + FEW] for start in range(0, len(wanted), FEW))
    return tuple(value for some in portions for value in read(connection, kind, column.in_(some)))


def values_of(connection: Connection, kind: type[T], rows: Iterable[Sequence[Any]]) -> tuple[T, ...]:
    """The values that these rows are; a row's columns stand as `columns_of` has them."""
    shape = SHAPES[kind]
    names, make = shape.plain, kind
    if not (shape.nested or shape.part):
        return tuple(make(**dict(zip(names, row, strict=True))) for row in rows)
    found = list(rows)
    owner = names.index(shape.key[0].name)
    parts = _parts(connection, shape, [row[owner] for row in found])
    return tuple(make(**_fields_from(shape, row, parts)) for row in found)


def columns_of(kind: type[object]) -> tuple[Column[Any], ...]:
    """The columns that a value of this kind is made of, for a select that joins other tables to its own."""
    return _columns(SHAPES[kind])


def _columns(shape: Shape) -> tuple[Column[Any], ...]:
    names = (*shape.plain, *(column for nested in shape.nested for column in nested.columns))
    return tuple(shape.table.c[name] for name in names)


def _fields_from(shape: Shape, row: Sequence[Any], parts: Mapping[object, tuple[object, ...]]) -> dict[str, object]:
    given = iter(row)
    found: dict[str, object] = {name: next(given) for name in shape.plain}
    for nested in shape.nested:
        found[nested.field] = _inner(nested, given)
    if shape.part:
        found[shape.part.field] = parts.get(found[shape.key[0].name], ())
    return found


def _inner(nested: Nested, given: Iterator[object]) -> object:
    inner = {name: next(given) for name in _fields(nested.kind)}
    return nested.kind(**inner) if any(part is not None for part in inner.values()) else None


def _parts(connection: Connection, shape: Shape, owners: list[object]) -> Mapping[object, tuple[object, ...]]:
    """The keys that each owner has in its part's table, in their order."""
    if shape.part is None or not owners:
        return {}
    part = shape.part
    table, owner = part.table, part.table.c[part.owner]
    asked = select(owner, table.c[part.item]).order_by(owner, table.c[part.place])
    if len(owners) <= FEW:
        asked = asked.where(owner.in_(owners))
    found: dict[object, list[object]] = {}
    for whose, item in connection.execute(asked):
        found.setdefault(whose, []).append(item)
    return {whose: tuple(items) for whose, items in found.items()}


FEW = 500
"""So many keys are asked for by name; for more it is quicker to read the whole table."""


def _fields(kind: type[object]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))  # type: ignore[arg-type]
