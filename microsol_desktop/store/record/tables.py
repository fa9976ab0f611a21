"""The record's tables: one a kind of value, with the same names for the same things.

Every row has the instant at which it was changed last, so that two hosts' files can be put together. Keys that point
elsewhere are looked at when a change is complete, so within one it does not matter what comes first. What a question
looks up has an index, and so has whatever points somewhere: else taking a person out would read every table.
"""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, MetaData, PrimaryKeyConstraint, Table, Text
from sqlalchemy.schema import SchemaItem

from microsol_desktop.circle.calls import CallState, Exchange, OfferKind, OfferState
from microsol_desktop.circle.circles import CircleKind, Outcome, Standing
from microsol_desktop.circle.gatherings import Came
from microsol_desktop.circle.people import TieKind
from microsol_desktop.store.record.columns import (
    ClockTime,
    Day,
    Flag,
    Hash,
    Id,
    Instant,
    Lines,
    Reached,
    WallTime,
    Word,
)

RECORD = MetaData(
    naming_convention={
        "ix": "%(table_name)s_by_%(column_0_N_name)s",
        "fk": "%(table_name)s_%(column_0_N_name)s",
        "ck": "%(table_name)s_%(constraint_name)s",
    }
)
"""All of the tables."""


def _table(name: str, *items: SchemaItem, keyed: bool = True, stamped: bool = True, rowid: bool = True) -> Table:
    key = [Column("key", Id, primary_key=True)] if keyed else []
    stamp = [Column("changed_at", Instant, nullable=False)] if stamped else []
    return Table(name, RECORD, *key, *items, *stamp, sqlite_strict=True, sqlite_with_rowid=rowid)


def _to(name: str, target: str, *, needed: bool = False, index: bool = True) -> Column[object]:
    """A column that points to another table's row."""
    there = ForeignKey(f"{target}.{'hash' if target == 'ran_text' else 'key'}", deferrable=True, initially="DEFERRED")
    kind = Hash if target == "ran_text" else Id
    return Column(name, kind, there, nullable=not needed, index=index)


def _text(name: str) -> Column[object]:
    return Column(name, Text, nullable=False)


def _word(name: str, words: type[StrEnum]) -> Column[object]:
    return Column(name, Word(words), nullable=False)


def _flag(name: str) -> Column[object]:
    return Column(name, Flag, nullable=False)


def _number(name: str, *, needed: bool = False) -> Column[object]:
    return Column(name, Integer, nullable=not needed)


def _day(name: str, *, needed: bool = False, index: bool = False) -> Column[object]:
    return Column(name, Day, nullable=not needed, index=index)


person = _table(
    "person",
    _text("name"),
    Column("reached", Reached, nullable=False),
    Column("languages", Lines, nullable=False),
    _to("brought_by", "person"),
    _day("met_on"),
    _flag("child"),
    _to("adult", "person"),
    _to("home", "place"),
)

place = _table(
    "place",
    _text("name"),
    _text("address"),
    _number("seats"),
    Column("step_free", Flag),
    _to("opened_by", "person"),
)

kept_apart = _table(
    "kept_apart",
    _to("one", "person", needed=True, index=False),
    _to("other", "person", needed=True),
    PrimaryKeyConstraint("one", "other"),
    CheckConstraint("one < other", "sorted"),
    keyed=False,
    rowid=False,
)

health_note = _table(
    "health_note",
    _to("person", "person", needed=True),
    _text("words"),
    _day("goes_on", needed=True, index=True),
    _to("gathering", "gathering"),
)

tie = _table(
    "tie",
    _word("kind", TieKind),
    _to("giver", "person", needed=True),
    _to("receiver", "person", needed=True),
    _number("every_months"),
    _day("next_due", index=True),
    _day("since"),
    _day("until"),
)

reached_out = _table(
    "reached_out",
    _to("person", "person", needed=True, index=False),
    _day("on", needed=True),
    _to("by", "person"),
    Index(None, "person", "on"),
)

circle = _table(
    "circle",
    _word("kind", CircleKind),
    _text("name"),
    _text("intention"),
    Column("agreements", Lines, nullable=False),
    Column("rhythm_rule", Text),
    Column("rhythm_starts", WallTime),
    Column("rhythm_zone", Text),
    _number("rhythm_minutes"),
    _number("capacity"),
    _number("at_least"),
    _number("newcomers_at_most"),
    _to("parent", "circle"),
    _to("place", "place"),
    _day("begun"),
    _day("ended"),
    _text("ended_why"),
)

membership = _table(
    "membership",
    _to("person", "person", needed=True, index=False),
    _to("circle", "circle", needed=True, index=False),
    _word("standing", Standing),
    _day("since", needed=True),
    _day("until"),
    _flag("home"),
    _to("invited_by", "person"),
    Index(None, "circle", "until", "standing", "person"),
    Index(None, "person", "until", "standing", "circle", "home"),
)

invitation = _table(
    "invitation",
    _to("circle", "circle", needed=True),
    _day("made_on", needed=True),
    _to("caller", "person"),
    _number("people"),
    _text("practice"),
    _text("cadence"),
    _text("words"),
)

season = _table(
    "season",
    _to("circle", "circle", needed=True),
    _number("meetings", needed=True),
    _day("begins", needed=True),
    _day("retrospective", index=True),
    _word("outcome", Outcome),
    _text("outcome_words"),
)

ran_text = _table("ran_text", Column("hash", Hash, primary_key=True), _text("words"), keyed=False)

gathering = _table(
    "gathering",
    _day("on", needed=True, index=True),
    _to("circle", "circle", index=False),
    _to("season", "season"),
    Column("starts", ClockTime),
    _text("zone"),
    _to("place", "place"),
    _text("title"),
    _text("practice"),
    _number("planned_minutes"),
    _number("heads"),
    Column("began", Instant),
    Column("ended", Instant),
    _day("cancelled_on"),
    _text("cancelled_why"),
    _text("note"),
    _to("text", "ran_text"),
    Index(None, "circle", "on"),
    Index(None, "practice", "on"),
)

attendance = _table(
    "attendance",
    _to("gathering", "gathering", needed=True, index=False),
    _to("person", "person", needed=True, index=False),
    _word("came", Came),
    _flag("guest"),
    PrimaryKeyConstraint("gathering", "person"),
    Index(None, "person", "came"),
    keyed=False,
    rowid=False,
)

step_ran = _table(
    "step_ran",
    _to("gathering", "gathering", needed=True, index=False),
    _number("number", needed=True),
    _text("name"),
    _number("planned"),
    _number("real", needed=True),
    _flag("skipped"),
    PrimaryKeyConstraint("gathering", "number"),
    keyed=False,
    rowid=False,
)

role_held = _table(
    "role_held",
    _to("gathering", "gathering", needed=True, index=False),
    _to("person", "person", needed=True),
    _text("role"),
    PrimaryKeyConstraint("gathering", "person", "role"),
    keyed=False,
    rowid=False,
)

# The largest of all, and each of its rows is nothing but its key.
sat_with = _table(
    "sat_with",
    _to("gathering", "gathering", needed=True, index=False),
    _number("round", needed=True),
    _number("group", needed=True),
    _to("person", "person", needed=True),
    PrimaryKeyConstraint("gathering", "round", "group", "person"),
    keyed=False,
    stamped=False,
    rowid=False,
)

harvest_line = _table(
    "harvest_line",
    _to("gathering", "gathering", needed=True),
    _text("head"),
    _text("line"),
    _flag("kept"),
    _flag("done"),
)

offer = _table(
    "offer",
    _to("person", "person", needed=True),
    _word("kind", OfferKind),
    _text("words"),
    _word("exchange", Exchange),
    _word("state", OfferState),
    _day("since"),
)

call = _table(
    "call",
    _text("title"),
    _to("caller", "person"),
    _to("circle", "circle"),
    _day("called_on"),
    _to("called_at", "gathering"),
    _day("review_due", index=True),
    _word("state", CallState),
)

support = _table(
    "support",
    _to("call", "call", needed=True, index=False),
    _to("person", "person", needed=True),
    _number("place", needed=True),
    PrimaryKeyConstraint("call", "person"),
    keyed=False,
    rowid=False,
)

batch = _table("batch", Column("brought_at", Instant, nullable=False), _text("source"), _text("form"))

batch_row = _table(
    "batch_row",
    _to("batch", "batch", needed=True, index=False),
    _text("kind"),
    Column("row", Text, nullable=False, index=True),
    Column("kept_at", Instant),
    Column("before", Text),
    PrimaryKeyConstraint("batch", "kind", "row"),
    keyed=False,
    rowid=False,
)

removed = _table("removed", _day("on", needed=True))
