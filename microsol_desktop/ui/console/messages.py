"""What has to be told to the host, one sentence at a time, the most pressing first."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.moment import Moment, Phase
from microsol_desktop.ui.kit.bar import Bar
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.said import said_of

HALF_A_MINUTE = 30
_WISHES = frozenset({"apart-and-together", "cant-keep-apart", "cant-spread-hosts", "parties-too-large"})
"""What tells of the host's wishes who sits with whom: nothing of it is said where the room can read it."""
_SCREENS = ("screen-gone", "not-filled", "screen-moved", "mirrored", "one-screen")
_ORDER = ("refused", "journal", "news", *_SCREENS, "file", "awake", "sound", "waiting")


class Message(NamedTuple):
    """One sentence, and what can be done about it. `closed` stands in its place while the room can read it.

    `is_to_read`: no more than that; its answer puts it away.
    """

    kind: str
    sentence: str
    action: str = ""
    warning: bool = False
    closed: str = ""
    is_to_read: bool = False


class Messages(QObject):
    """The messages that hold at this time, one of each kind; the most pressing one stands in the bar.

    Signals:
        answered: the host chose what this kind of message offers.
    """

    answered = Signal(str)

    def __init__(self, bar: Bar, parent: QObject) -> None:
        super().__init__(parent)
        self._held: dict[str, Message] = {}
        self._seen: dict[str, Message] = {}
        self._bar = bar
        self._refused: ExpectedFailure | None = None
        self._is_closed = False
        self._key = ""
        bar.action_requested.connect(self._on_action_requested)
        self.answered.connect(self._on_answered)

    def has(self, kind: str) -> bool:
        """Whether a message of this kind holds."""
        return kind in self._held

    def tell(self, message: Message) -> None:
        """From now on this holds."""
        if self._held.get(message.kind) != message:
            self._held[message.kind] = message
            self._show()

    def untell(self, kind: str) -> None:
        """From now on it does not."""
        self._seen.pop(kind, None)
        if self._held.pop(kind, None) is not None:
            self._show()

    def tell_waiting(self, moment: Moment) -> None:
        """A gentle line where a step is over and the next one has not been begun."""
        if is_waiting(moment):
            self.tell(Message("waiting", self.tr("The time of this step is up. Go on whenever the room is ready.")))
        else:
            self.untell("waiting")

    def tell_trouble(self, trouble: ExpectedFailure | None) -> None:
        """What keeps the gathering from being saved, if anything does."""
        if trouble is None:
            self.untell("journal")
        else:
            self.tell(Message("journal", self._about(trouble), warning=True))

    def tell_refused(self, failure: ExpectedFailure) -> None:
        """What was asked for can't be done; said until something else happens."""
        self._refused = failure
        self.tell(Message("refused", said_of(failure), warning=True, closed=self._closed_why(failure)))

    def close_to_room(self, closed: bool, key: str = "") -> None:
        """Whether the room can read this bar: why something can't be done may be the host's alone. `key` opens it."""
        if (closed, key) == (self._is_closed, self._key):
            return
        self._is_closed, self._key = closed, key
        if self._refused is not None and self.has("refused"):
            self.tell_refused(self._refused)
        self._show()

    def tell_news(self, sentence: str, closed: str = "") -> None:
        """What has become of something that the host did; said until something else happens."""
        self.tell(Message("news", sentence, closed=closed))

    def forget_the_last(self) -> None:
        """Something else happened: what was said of the last thing is over."""
        self.untell("refused")
        self.untell("news")

    def _closed_why(self, failure: ExpectedFailure) -> str:
        """What the room may read of it. What names a file, a step to come or somebody is the host's alone, too."""
        if failure.kind not in _WISHES:
            return self._closed_cant() if any(_names_something(one) for one in failure.arguments) else ""
        if not self._key:
            return self.tr("The groups to come can't be made then.")
        return fill(self.tr("The groups to come can't be made then. Hold %1 to read why."), self._key)

    def _closed_cant(self) -> str:
        if not self._key:
            return self.tr("That can't be done now.")
        return fill(self.tr("That can't be done now. Hold %1 to read why."), self._key)

    def _about(self, trouble: ExpectedFailure) -> str:
        if trouble.kind == "journal-slow":
            return self.tr("The disk does not answer. The gathering goes on, and is saved as soon as the disk is back.")
        if trouble.kind == "journal-no-room":
            return self.tr("The disk is full: this gathering can't be saved. It goes on; make room, and it is saved.")
        return self.tr("This gathering can't be saved here. It goes on, but do not close Microsol until it has ended.")

    def _show(self) -> None:
        message = min(self._held.values(), key=_place, default=Message("", ""))
        if self._is_closed and message.closed:
            message = message._replace(sentence=message.closed)
        # What comes back after something that passed comes calmly: not said aloud once more, and nothing moves.
        self._bar.hold_still(len(self._held) > 1)
        was_seen = self._seen.get(message.kind) == message
        self._bar.say(message.sentence, message.action, warning=message.warning, aloud=not was_seen)
        self._seen[message.kind] = message

    def _on_action_requested(self) -> None:
        message = min(self._held.values(), key=_place, default=None)
        if message is not None:
            self.answered.emit(message.kind)

    def _on_answered(self, kind: str) -> None:
        message = self._held.get(kind)
        if message is not None and message.is_to_read:
            self.untell(kind)


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


def _names_something(argument: object) -> bool:
    """Whether it is more than a number."""
    return any(letter.isalpha() for letter in str(argument))


def _place(message: Message) -> int:
    return _ORDER.index(message.kind) if message.kind in _ORDER else len(_ORDER)
