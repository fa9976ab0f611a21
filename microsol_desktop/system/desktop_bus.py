"""The line to a Linux desktop's bus over which it is asked to keep awake: wakepy's own, with two things of ours."""

from __future__ import annotations

from wakepy.core import DBusMethodCall
from wakepy.dbus_adapters.jeepney import JeepneyDBusAdapter

ITS_NAME, ITS_REASON = "wakepy", "wakelock active"


class Line(JeepneyDBusAdapter):
    """Says who keeps the computer awake, and why: desktops show it, and the library's name tells a host nothing."""

    reason = ITS_REASON

    def process(self, call: DBusMethodCall) -> object:
        ours = {ITS_NAME: "Microsol", ITS_REASON: self.reason}
        said = tuple(ours.get(word, word) if isinstance(word, str) else word for word in call.args)
        try:
            return super().process(DBusMethodCall(call.method, said))
        except Exception:
            # The next one in turn begins with a line of its own; after the last one nothing stays open.
            self.close_connections()
            raise

    def close_connections(self) -> None:
        """Close what is open, without clearing up memory on this thread: windows may be in it (see `collecting`)."""
        while self._connections:
            _, connection = self._connections.popitem()
            self.close_connection(connection)


def line_saying(reason: str) -> type[Line]:
    """A line that gives this reason."""
    return type("Line", (Line,), {"reason": reason})
