"""Whatever goes into a column comes out as it was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sqlalchemy import TypeDecorator
from sqlalchemy.dialects import postgresql, sqlite

from microsol_desktop.circle.circles import Standing
from microsol_desktop.circle.people import Reach, ReachKind
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

TEXTS = st.text()
BOUNDS = (datetime.fromisoformat("0002-01-01"), datetime.fromisoformat("9998-01-01"))
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
WAYS = st.builds(Reach, kind=st.sampled_from(ReachKind), words=TEXTS)


SQLITE, POSTGRESQL = sqlite.dialect(), postgresql.dialect()  # type: ignore[no-untyped-call]


def through(column: Callable[[], TypeDecorator[Any]], value: object) -> object:
    """What comes out for what goes in."""
    keep, give = column().bind_processor(SQLITE), column().result_processor(SQLITE, None)
    assert keep is not None
    assert give is not None
    kept = keep(value)
    assert kept is None or isinstance(kept, int | str | bytes)
    return give(kept)


@given(st.uuids())
def test_a_key_comes_out_as_it_was(value: object) -> None:
    assert through(Id, value) == value


@given(st.binary(min_size=32, max_size=32))
def test_a_hash_comes_out_as_it_was(value: object) -> None:
    assert through(Hash, value) == value


@given(st.datetimes(*BOUNDS, timezones=ZONES))
def test_an_instant_is_the_same_instant_and_has_a_zone(value: datetime) -> None:
    out = through(Instant, value)

    assert out == value
    assert isinstance(out, datetime)
    assert out.tzinfo is UTC


@given(st.dates())
def test_a_day_comes_out_as_it_was(value: object) -> None:
    assert through(Day, value) == value


@given(st.times())
def test_what_a_clock_shows_comes_out_as_it_was(value: object) -> None:
    assert through(ClockTime, value) == value


@given(st.datetimes())
def test_a_day_with_what_a_clock_shows_comes_out_as_it_was(value: object) -> None:
    assert through(WallTime, value) == value


@given(st.booleans())
def test_a_flag_comes_out_as_it_was(value: object) -> None:
    assert through(Flag, value) is value


@pytest.mark.parametrize("value", list(Standing))
def test_a_word_comes_out_as_it_was(value: Standing) -> None:
    assert through(lambda: Word(Standing), value) is value


@given(st.lists(TEXTS).map(tuple))
@example(("",))
@example(("a\\", "\n", "\\n", "\\\\n\r\u2028"))
def test_lines_come_out_as_they_were(value: object) -> None:
    assert through(Lines, value) == value


@given(st.lists(WAYS).map(tuple))
@example((Reach(kind=ReachKind.POST, words="Rua: 3\n: \\n"),))
def test_ways_to_reach_somebody_come_out_as_they_were(value: object) -> None:
    assert through(Reached, value) == value


@pytest.mark.parametrize("column", [Id, Hash, Instant, Day, ClockTime, WallTime, Flag, Lines, Reached])
def test_nothing_stays_nothing(column: Callable[[], TypeDecorator[Any]]) -> None:
    assert through(column, None) is None


def test_what_a_host_may_want_to_read_is_readable_in_the_file() -> None:
    keep = Lines().bind_processor(SQLITE)

    assert keep(("Come on time.", "Two\nlines")) == "Come on time.\nTwo\\nlines\n"


@pytest.mark.parametrize(
    ("column", "value"),
    [
        (Instant, datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None)),
        (Day, datetime(2026, 1, 1, tzinfo=UTC)),
        (ClockTime, datetime(2026, 1, 1, tzinfo=UTC).timetz()),
        (WallTime, datetime(2026, 1, 1, tzinfo=UTC)),
    ],
)
def test_what_would_lose_something_is_not_taken(column: Callable[[], TypeDecorator[Any]], value: object) -> None:
    with pytest.raises((ValueError, TypeError)):
        through(column, value)


def test_an_instant_has_room_enough_in_every_database() -> None:
    assert Instant().compile(SQLITE) == "INTEGER"
    assert Instant().compile(POSTGRESQL) == "BIGINT"
