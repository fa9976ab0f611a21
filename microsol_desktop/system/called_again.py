"""Hears of it when Microsol is started once more: the door at which the second one knocks, and goes."""

from __future__ import annotations

import json

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from microsol_desktop.system.one_microsol import ANSWER, Call

LONGEST = 65_536
"""Bytes that somebody may say; more than any path has."""


class Door(QObject):
    """Open to this person's programs alone.

    Signals:
        called: Microsol was started again, with a Call.
    """

    called = Signal(object)

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_knock)
        # Whoever has the lock may: the one before was killed, and left its socket lying there.
        QLocalServer.removeServer(address)
        self.is_open = self._server.listen(address)

    def close(self) -> None:
        """Nobody is heard any more."""
        self._server.close()

    def _on_knock(self) -> None:
        while self._server.hasPendingConnections():
            _Caller(self._server.nextPendingConnection(), self).spoke.connect(self.called)


class _Caller(QObject):
    """One who knocks: heard out to the end of a line, answered, and shown out.

    Signals:
        spoke: what was said was a call.
    """

    spoke = Signal(object)

    def __init__(self, line: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._line = line
        line.setParent(self)
        line.readyRead.connect(self._listen)
        line.disconnected.connect(self.deleteLater)
        self._listen()

    def _listen(self) -> None:
        if self._line.canReadLine():
            call = call_in(bytes(self._line.readLine().data()))
            if call is None:
                self._line.abort()
                return
            self._line.write(ANSWER)
            self._line.disconnectFromServer()
            self.spoke.emit(call)
        elif self._line.bytesAvailable() > LONGEST:
            self._line.abort()


def call_in(line: bytes) -> Call | None:
    """The call that a line holds, if it holds one."""
    try:
        said = json.loads(line)
    except ValueError:
        return None
    if not isinstance(said, dict):
        return None
    file, token = said.get("file"), said.get("token")
    return Call(file, token) if isinstance(file, str) and isinstance(token, str) else None
