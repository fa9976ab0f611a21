"""What the record must never be able to hold, by its shape: what somebody said, and any count or rank of people."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from types import ModuleType
from typing import get_type_hints

from sqlalchemy import Integer, Table, Text

from microsol_desktop import circle
from microsol_desktop.circle.keys import PersonKey
from microsol_desktop.store.record import questions
from microsol_desktop.store.record.columns import Lines, Reached
from microsol_desktop.store.record.tables import RECORD

WORDS_BESIDE_A_PERSON = {
    "person.name",
    "person.reached",
    "person.languages",
    "place.name",  # of the house that somebody opens
    "place.address",
    "health_note.words",  # goes by itself on its day
    "invitation.practice",
    "invitation.cadence",
    "invitation.words",  # what people are invited with, written to be sent
    "role_held.role",
    "offer.words",  # written to be passed on
    "call.title",
}
NUMBERS_BESIDE_A_PERSON = {
    "place.seats",
    "tie.every_months",
    "invitation.people",  # how many are looked for
    "sat_with.round",
    "sat_with.group",
    "support.place",  # the order in which they said so
}


def _beside_a_person() -> Iterator[Table]:
    """The tables whose rows are a person's, or point to one."""
    for table in RECORD.tables.values():
        pointed = {there.column.table.name for column in table.columns for there in column.foreign_keys}
        if table.name == "person" or "person" in pointed:
            yield table


def test_beside_a_person_there_is_no_place_for_what_they_said() -> None:
    words = {
        f"{table.name}.{column.name}"
        for table in _beside_a_person()
        for column in table.columns
        if type(column.type) in {Text, Lines, Reached}
    }

    assert words <= WORDS_BESIDE_A_PERSON


def test_a_line_of_the_harvest_and_a_step_that_ran_know_nobody() -> None:
    tables = {table.name for table in _beside_a_person()}

    assert tables.isdisjoint({"harvest_line", "step_ran", "ran_text", "gathering", "season"})


def test_beside_a_person_nothing_is_counted() -> None:
    numbers = {
        f"{table.name}.{column.name}"
        for table in _beside_a_person()
        for column in table.columns
        if type(column.type) is Integer
    }

    assert numbers <= NUMBERS_BESIDE_A_PERSON


def _modules() -> Iterator[ModuleType]:
    for package in (circle, questions):
        for each in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            yield importlib.import_module(each.name)


def _fields(kind: type[object]) -> Iterator[tuple[str, object]]:
    hints = get_type_hints(kind)
    names = [each.name for each in fields(kind)] if is_dataclass(kind) else getattr(kind, "_fields", ())
    return ((name, hints.get(name)) for name in names)


def test_no_answer_of_the_record_has_a_number_of_somebodys_own() -> None:
    known = {"Tie.every_months", "Invitation.people", "SatWith.round", "SatWith.group", "Place.seats"}
    places_in_a_picture = {"Spot.x", "Spot.y"}

    found = {
        f"{kind.__name__}.{name}"
        for module in _modules()
        for _, kind in inspect.getmembers(module, inspect.isclass)
        if kind.__module__ == module.__name__ and any(hint == PersonKey for _, hint in _fields(kind))
        for name, hint in _fields(kind)
        if hint in {int, float, int | None, float | None}
    }

    assert found <= known | places_in_a_picture


def test_the_key_of_a_person_is_all_that_is_kept_of_whoever_was_removed() -> None:
    assert set(RECORD.tables["removed"].c.keys()) == {"key", "on", "changed_at"}
