"""The record's tables: one a kind of value, with the same names for the same things.

Every row has the instant at which it was changed last, so that two hosts' files can be put together. Keys that point
elsewhere are looked at when a change is complete, so within one it does not matter what comes first. What a question
looks up has an index, and so has whatever points somewhere: else taking a person out would read every table.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Index, MetaData, PrimaryKeyConstraint, Table, Text
from sqlalchemy.schema import SchemaItem

from microsol_desktop.circle.calls import CallState, Exchange, OfferKind, OfferState
from microsol_desktop.circle.circles import CircleKind, Outcome, Standing
from microsol_desktop.circle.gatherings import Came
from microsol_desktop.circle.people import TieKind
from microsol_desktop.store.record.columns import (
    ClockTime,
    Flag,
    Hash,
    Id,
    Instant,
    Lines,
    Reached,
    WallTime,
)
from microsol_desktop.store.record.declaring import day, flag, number, points_to, text, word

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


person = _table(
    "person",
    text("name"),
    Column("reached", Reached, nullable=False),
    Column("languages", Lines, nullable=False),
    points_to("brought_by", "person"),
    day("met_on"),
    flag("child"),
    points_to("adult", "person"),
    points_to("home", "place"),
)

place = _table(
    "place",
    text("name"),
    text("address"),
    number("seats"),
    Column("step_free", Flag),
    points_to("opened_by", "person"),
)

kept_apart = _table(
    "kept_apart",
    points_to("one", "person", needed=True, index=False),
    points_to("other", "person", needed=True),
    PrimaryKeyConstraint("one", "other"),
    CheckConstraint("one < other", "sorted"),
    keyed=False,
    rowid=False,
)

health_note = _table(
    "health_note",
    points_to("person", "person", needed=True),
    text("words"),
    day("goes_on", needed=True, index=True),
    points_to("gathering", "gathering"),
)

tie = _table(
    "tie",
    word("kind", TieKind),
    points_to("giver", "person", needed=True),
    points_to("receiver", "person", needed=True),
    number("every_months"),
    day("next_due", index=True),
    day("since"),
    day("until"),
)

reached_out = _table(
    "reached_out",
    points_to("person", "person", needed=True, index=False),
    day("on", needed=True),
    points_to("by", "person"),
    Index(None, "person", "on"),
)

circle = _table(
    "circle",
    word("kind", CircleKind),
    text("name"),
    text("intention"),
    Column("agreements", Lines, nullable=False),
    Column("rhythm_rule", Text),
    Column("rhythm_starts", WallTime),
    Column("rhythm_zone", Text),
    number("rhythm_minutes"),
    number("capacity"),
    number("at_least"),
    number("newcomers_at_most"),
    points_to("parent", "circle"),
    points_to("place", "place"),
    day("begun"),
    day("ended"),
    text("ended_why"),
)

membership = _table(
    "membership",
    points_to("person", "person", needed=True, index=False),
    points_to("circle", "circle", needed=True, index=False),
    word("standing", Standing),
    day("since", needed=True),
    day("until"),
    flag("home"),
    points_to("invited_by", "person"),
    Index(None, "circle", "until", "standing", "person"),
    Index(None, "person", "until", "standing", "circle", "home"),
)

invitation = _table(
    "invitation",
    points_to("circle", "circle", needed=True),
    day("made_on", needed=True),
    points_to("caller", "person"),
    number("people"),
    text("practice"),
    text("cadence"),
    text("words"),
)

season = _table(
    "season",
    points_to("circle", "circle", needed=True),
    number("meetings", needed=True),
    day("begins", needed=True),
    day("retrospective", index=True),
    word("outcome", Outcome),
    text("outcome_words"),
)

ran_text = _table("ran_text", Column("hash", Hash, primary_key=True), text("words"), keyed=False)

gathering = _table(
    "gathering",
    day("on", needed=True, index=True),
    points_to("circle", "circle", index=False),
    points_to("season", "season"),
    Column("starts", ClockTime),
    text("zone"),
    points_to("place", "place"),
    text("title"),
    text("practice"),
    number("planned_minutes"),
    number("heads"),
    Column("began", Instant),
    Column("ended", Instant),
    day("cancelled_on"),
    text("cancelled_why"),
    text("note"),
    points_to("text", "ran_text"),
    Index(None, "circle", "on"),
    Index(None, "practice", "on"),
)

attendance = _table(
    "attendance",
    points_to("gathering", "gathering", needed=True, index=False),
    points_to("person", "person", needed=True, index=False),
    word("came", Came),
    flag("guest"),
    PrimaryKeyConstraint("gathering", "person"),
    Index(None, "person", "came"),
    keyed=False,
    rowid=False,
)

step_ran = _table(
    "step_ran",
    points_to("gathering", "gathering", needed=True, index=False),
    number("number", needed=True),
    text("name"),
    number("planned"),
    number("real", needed=True),
    flag("skipped"),
    PrimaryKeyConstraint("gathering", "number"),
    keyed=False,
    rowid=False,
)

role_held = _table(
    "role_held",
    points_to("gathering", "gathering", needed=True, index=False),
    points_to("person", "person", needed=True),
    text("role"),
    PrimaryKeyConstraint("gathering", "person", "role"),
    keyed=False,
    rowid=False,
)

# The largest of all, and each of its rows is nothing but its key.
sat_with = _table(
    "sat_with",
    points_to("gathering", "gathering", needed=True, index=False),
    number("round", needed=True),
    number("group", needed=True),
    points_to("person", "person", needed=True),
    PrimaryKeyConstraint("gathering", "round", "group", "person"),
    keyed=False,
    stamped=False,
    rowid=False,
)

harvest_line = _table(
    "harvest_line",
    points_to("gathering", "gathering", needed=True),
    text("head"),
    text("line"),
    flag("kept"),
    flag("done"),
)

offer = _table(
    "offer",
    points_to("person", "person", needed=True),
    word("kind", OfferKind),
    text("words"),
    word("exchange", Exchange),
    word("state", OfferState),
    day("since"),
)

call = _table(
    "call",
    text("title"),
    points_to("caller", "person"),
    points_to("circle", "circle"),
    day("called_on"),
    points_to("called_at", "gathering"),
    day("review_due", index=True),
    word("state", CallState),
)

support = _table(
    "support",
    points_to("call", "call", needed=True, index=False),
    points_to("person", "person", needed=True),
    number("place", needed=True),
    PrimaryKeyConstraint("call", "person"),
    keyed=False,
    rowid=False,
)

batch = _table("batch", Column("brought_at", Instant, nullable=False), text("source"), text("form"))

batch_row = _table(
    "batch_row",
    points_to("batch", "batch", needed=True, index=False),
    text("kind"),
    Column("row", Text, nullable=False, index=True),
    Column("kept_at", Instant),
    Column("before", Text),
    PrimaryKeyConstraint("batch", "kind", "row"),
    keyed=False,
    rowid=False,
)

removed = _table("removed", day("on", needed=True))
