"""A host at the bare Debian: a display and a session's bus outside it, and the installed program in it.

The program is driven by what a screen reader finds: `tests/ui/accessibility/reader.py` reads and presses.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tools.package_environment import ROOT
from tools.package_root import HOME, NOBODY, BareRoot

READER = ROOT / "tests" / "ui" / "accessibility" / "reader.py"
PATIENCE = 60.0
"""Seconds until what is waited for is given up."""
SCREEN = "3286x1080x24"
MONITORS = (
    ("*laptop", "1366/300x768/170+0+0", "screen"),
    ("tv", "1920/800x1080/450+1366+0", "none"),
)
"""A laptop with a TV plugged in."""

Seen = dict[str, list[dict[str, object]]]
"""What there is in each window."""


class Host:
    """Somebody at the computer; all ends with the stack."""

    def __init__(self, stack: ExitStack, root: BareRoot) -> None:
        self._stack = stack
        self._root = root
        shared = root.shared
        shared.chmod(0o711)
        for folder in (shared, shared / "run"):
            folder.mkdir(exist_ok=True)
            os.chown(folder, NOBODY, NOBODY)
        (shared / "run").chmod(0o700)
        address = f"unix:path={shared / 'bus'}"
        self._session = {
            "HOME": str(shared),
            "XDG_RUNTIME_DIR": str(shared / "run"),
            "DBUS_SESSION_BUS_ADDRESS": address,
            "PATH": os.environ["PATH"],
            "DISPLAY": self._display(),
        }
        bus = self._start("dbus-daemon", "--session", "--nofork", "--print-address", f"--address={address}")
        self._hear(bus)
        self._reader = self._start("/usr/bin/python3", str(READER))

    @property
    def display(self) -> str:
        """The display's name."""
        return self._session["DISPLAY"]

    @contextmanager
    def running(
        self, *arguments: str, program: str = "microsol", home: str = HOME
    ) -> Iterator[subprocess.Popen[bytes]]:
        """The installed program, as a desktop starts it: no terminal, no network."""
        said = {name: self._session[name] for name in ("XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY")}
        command = self._root.as_host(program, *arguments, HOME=home, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", **said)
        with (self._root.shared / "said").open("ab") as said_by_it:
            started = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=said_by_it, stderr=said_by_it, start_new_session=True
            )
        try:
            yield started
        finally:
            # With all that it is wrapped in: the wrapper's end alone would leave it running.
            os.killpg(started.pid, signal.SIGKILL)
            started.wait()

    def press(self, window: str, begins: str) -> str:
        """Press the button whose words begin like this, as soon as it is there; gives all its words."""
        pressed = ""

        def is_pressed() -> bool:
            nonlocal pressed
            names = [str(one["name"]) for one in self.see().get(window, [])]
            pressed = next((name for name in names if name.startswith(begins)), begins)
            return self._ask("press", window, pressed) is True

        self._until(is_pressed, f"“{begins}” in “{window}”")
        return pressed

    def read(self, window: str, words: str) -> str:
        """What is told in a window, as soon as these words are in it."""
        told = ""

        def is_there() -> bool:
            nonlocal told
            told = "\n".join(f"{one['name']} {one['description']}".strip() for one in self.see().get(window, []))
            return words in told

        self._until(is_there, f"“{words}” in “{window}”", lambda: told)
        return told

    def see(self) -> Seen:
        """All windows."""
        seen = self._ask("see")
        return seen if isinstance(seen, dict) and "fault" not in seen else {}

    def picture(self, name: str) -> None:
        """Keep a picture of the whole display in build/package-test, to look at."""
        file = ROOT / "build" / "package-test" / f"{name}.xwd"
        subprocess.run(["xwd", "-root", "-silent", "-display", self.display, "-out", str(file)], check=False)

    def _until(self, fact: Callable[[], bool], what: str, told: Callable[[], str] = str) -> None:
        give_up = time.monotonic() + PATIENCE
        while not fact():
            if time.monotonic() > give_up:
                windows = {window: len(things) for window, things in self.see().items()}
                raise SystemExit(f"There was no {what} within {PATIENCE:.0f} s. Windows: {windows}\n{told()}")

    def _ask(self, wish: str, *arguments: str) -> object:
        assert self._reader.stdin is not None
        self._reader.stdin.write(json.dumps({wish: arguments}) + "\n")
        self._reader.stdin.flush()
        answer: object = json.loads(self._hear(self._reader))
        return answer

    def _display(self) -> str:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"]
        # Whoever can reach its socket may use it: that is the host in the bare Debian.
        server = subprocess.Popen([*command, "-ac"], pass_fds=(writing,), stderr=subprocess.DEVNULL)
        self._stack.callback(server.wait)
        self._stack.callback(server.kill)
        os.close(writing)
        with os.fdopen(reading) as answer:
            display = f":{answer.readline().strip()}"
        for monitor in MONITORS:
            command = ["xrandr", "--display", display, "--setmonitor", *monitor]
            subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        return display

    def _hear(self, process: subprocess.Popen[str]) -> str:
        assert process.stdout is not None
        return process.stdout.readline().strip()

    def _start(self, *command: str) -> subprocess.Popen[str]:
        as_nobody = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
        process = subprocess.Popen(
            [*as_nobody, *command],
            env=self._session,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._stack.callback(process.communicate)
        self._stack.callback(process.kill)
        return process


def folder_to_share(stack: ExitStack) -> Path:
    """A folder of a short name: the names of sockets may not be long."""
    import tempfile

    return Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="ms")))
