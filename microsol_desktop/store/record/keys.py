"""New keys for the record: UUIDs of version 7, so that the files of two hosts can be put together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_VERSION = 7 << 76
_VARIANT = 0b10 << 62
_CHANCE = 74
"""Bits of a key that are left to chance."""


class RisingKeys:
    """Keys of one record, each behind the one before, of one instant too: what came in together stays in its order.

    Within a millisecond the bits of chance rise (RFC 9562, section 6.2, method 2). `random` as for `new_key`.
    """

    def __init__(self, random: Callable[[int], bytes]) -> None:
        self._random = random
        self._last: tuple[int, int] | None = None

    def new(self, now: datetime) -> UUID:
        """The next one, for something that is made at this instant."""
        milliseconds, chance = _milliseconds(now), _drawn(self._random)
        if self._last is not None and self._last[0] == milliseconds and chance <= self._last[1]:
            chance = self._last[1] + 1
        self._last = (milliseconds, chance)
        return _key(milliseconds, chance)


def new_key(now: datetime, random: Callable[[int], bytes]) -> UUID:
    """A key that nobody else has; those made later sort behind (RFC 9562, section 5.7).

    `random` gives so many bytes of chance: `os.urandom`, or a seeded generator's `randbytes`.
    """
    return _key(_milliseconds(now), _drawn(random))


def _milliseconds(now: datetime) -> int:
    return (now - _EPOCH) // _MILLISECOND


def _drawn(random: Callable[[int], bytes]) -> int:
    """Chance with a first bit of 0, so that there is always room above it to rise."""
    return int.from_bytes(random(10)) & ((1 << (_CHANCE - 1)) - 1)


def _key(milliseconds: int, chance: int) -> UUID:
    return UUID(int=milliseconds << 80 | _VERSION | (chance >> 62) << 64 | _VARIANT | chance & ((1 << 62) - 1))
