"""Removes somebody for good, and is killed when a statement that begins so is to run for the so-manieth time."""

from __future__ import annotations

import os
import signal
import sqlite3
import sys
from pathlib import Path

from microsol_desktop.store.record.clearing import clear_out
from tests.store.record.made_up import NOW
from tests.store.record.test_clearing import GONE

usual = sqlite3.connect


def main(path: Path, word: str, time: int) -> None:
    told = 0

    def count(statement: str) -> None:
        nonlocal told
        told += statement.startswith(word)
        if told == time:
            os.kill(os.getpid(), signal.SIGKILL)

    def connect(*file: object, **more: object) -> sqlite3.Connection:
        made = usual(*file, **more)  # type: ignore[call-overload]
        made.set_trace_callback(count)
        return made  # type: ignore[no-any-return]

    sqlite3.connect = connect  # type: ignore[assignment]
    clear_out(path, GONE, NOW)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
