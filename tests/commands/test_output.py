"""What the commands print reaches whoever reads it, or is let go without a word that only programmers read."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from microsol_desktop.commands.printable import printable


def environment(**more: str) -> dict[str, str]:
    """As it is here, but with Python's own way of writing output."""
    return {key: value for key, value in os.environ.items() if key != "PYTHONUNBUFFERED"} | more


def called(*arguments: str, **more: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "microsol_desktop", *arguments]
    return subprocess.run(command, capture_output=True, env=environment(**more), check=False)


@pytest.mark.parametrize(
    "arguments",
    [("--version",), ("plan", "--help"), ("plan", "check-in", "--people", "3"), ("plan", "troika", "--people", "900")],
)
def test_nobody_reading_is_no_fault(arguments: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)

    command = [sys.executable, "-m", "microsol_desktop", *arguments]
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, env=environment(), check=False)

    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_full_disk_is_said_in_a_sentence() -> None:
    command = [sys.executable, "-m", "microsol_desktop", "plan", "check-in", "--people", "3"]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, env=environment(), check=False)

    assert done.returncode == 2
    assert done.stderr.decode().startswith("microsol: The disk is full")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize("alphabet", ["cp1252", "ascii"])
def test_letters_that_a_terminal_lacks_stop_nothing(alphabet: str) -> None:
    table = called("plan", "check-in", "--names", "Ana, Жанна", PYTHONIOENCODING=alphabet)
    answer = called("plan", "check-in", "--names", "Ânâ, Жанна", "--json", PYTHONIOENCODING=alphabet)

    assert (table.returncode, table.stderr) == (0, b"")
    assert json.loads(answer.stdout.decode(alphabet))["cues"][-1]["speakers"] in (["Ânâ"], ["Жанна"], [])
    assert "Жанна" in json.dumps(json.loads(answer.stdout.decode(alphabet)), ensure_ascii=False)


def test_letters_of_every_language_are_printed_as_they_are() -> None:
    assert (
        printable("Café\u00a0à\u202f5 · Жанна · 👩\u200d🚀 · \u0627")
        == "Café\u00a0à\u202f5 · Жанна · 👩\u200d🚀 · \u0627"
    )
    assert printable("a\nb\u202ec\x1b\u2028", lines=True) == "a\nb\ufffdc\ufffd\ufffd"
