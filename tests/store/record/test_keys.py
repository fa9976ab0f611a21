from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random
from uuid import RFC_4122

from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.store.record.keys import RisingKeys, new_key

INSTANTS = st.datetimes(datetime(1970, 1, 1), datetime(2500, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - its bounds


@given(INSTANTS, st.integers())
def test_a_key_is_a_uuid_of_version_seven(now: datetime, seed: int) -> None:
    key = new_key(now, Random(seed).randbytes)

    assert (key.version, key.variant) == (7, RFC_4122)
    assert key.int >> 80 == (now - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)


@given(INSTANTS, st.integers())
def test_a_later_key_sorts_behind(now: datetime, seed: int) -> None:
    random = Random(seed)

    assert new_key(now, random.randbytes) < new_key(now + timedelta(milliseconds=1), random.randbytes)


def test_no_two_of_one_moment_are_alike() -> None:
    now, random = datetime(2026, 11, 22, tzinfo=UTC), Random(1)

    assert len({new_key(now, random.randbytes) for _ in range(10_000)}) == 10_000


@given(st.lists(INSTANTS, min_size=1, max_size=3), st.integers())
def test_keys_of_one_record_rise_within_one_instant_too(instants: list[datetime], seed: int) -> None:
    keys = RisingKeys(Random(seed).randbytes)

    made = [keys.new(now) for now in sorted(instants) for _ in range(20)]

    assert made == sorted(set(made))
    assert {(key.version, key.variant) for key in made} == {(7, RFC_4122)}
