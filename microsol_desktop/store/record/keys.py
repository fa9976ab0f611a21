"""New keys for the record: UUIDs of version 7, so that the files of two hosts can be put together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_VERSION = 7 << 76
_VARIANT = 0b10 << 62


def new_key(now: datetime, random: Callable[[int], bytes]) -> UUID:
    """A key that nobody else has; those made later sort behind (RFC 9562, section 5.7).

    `random` gives so many bytes of chance: `os.urandom`, or a seeded generator's `randbytes`.
    """
    milliseconds = (now - _EPOCH) // _MILLISECOND
    chance = int.from_bytes(random(10)) & ((1 << 74) - 1)
    return UUID(int=milliseconds << 80 | _VERSION | (chance >> 62) << 64 | _VARIANT | chance & ((1 << 62) - 1))
