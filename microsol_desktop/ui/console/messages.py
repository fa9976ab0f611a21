"""What has to be told to the host, the most pressing first. Holds sentences and nothing else."""

from __future__ import annotations

from typing import NamedTuple

from microsol_desktop.flow.moment import Moment, Phase

HALF_A_MINUTE = 30
_ORDER = ("journal", "screen-gone", "mirrored", "one-screen", "sound", "waiting")


class Message(NamedTuple):
    """One sentence, and what can be done about it."""

    kind: str
    sentence: str
    action: str = ""
    warning: bool = False


class Messages:
    """The messages that hold at this time, one of each kind."""

    def __init__(self) -> None:
        self._held: dict[str, Message] = {}

    @property
    def first(self) -> Message | None:
        """The one to show."""
        return min(self._held.values(), key=_place, default=None)

    def has(self, kind: str) -> bool:
        """Whether a message of this kind holds."""
        return kind in self._held

    def tell(self, message: Message) -> None:
        """From now on this holds."""
        self._held[message.kind] = message

    def take_away(self, kind: str) -> None:
        """From now on it does not."""
        self._held.pop(kind, None)


def is_waiting(moment: Moment) -> bool:
    """Whether a step has been over for half a minute and the one after it has not been begun."""
    wall = moment.wall
    return (
        wall.phase is Phase.RUNNING
        and wall.clock.left is not None
        and wall.clock.left <= -HALF_A_MINUTE
        and wall.following is not None
        and wall.following.key.step != wall.cue.key.step
    )


def _place(message: Message) -> int:
    return _ORDER.index(message.kind) if message.kind in _ORDER else len(_ORDER)
