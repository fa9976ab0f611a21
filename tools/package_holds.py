"""What `make package-test` says of each fact: that it is so, or an end to it all."""

from __future__ import annotations

import subprocess

from tools.system import say


def holds(fact: object, what: str, more: str = "") -> None:
    """Say that it is so; where it is not, end with what is known about it."""
    if not fact:
        raise SystemExit(f"NOT SO: {what}\n{more}".rstrip())
    say(f"ok: {what}")


def fine(*command: str) -> None:
    """A program that looks for faults finds none."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    holds(done.returncode == 0, f"{command[0]} has nothing to say", f"{done.stdout}{done.stderr}")
