"""A program that keeps the computer awake as it is told, for test_awake_on_the_bus: lines of on, off and end."""

from __future__ import annotations

import sys
from functools import partial

from microsol_desktop.system.awake import Awake, take_hold


def main() -> None:
    """Obey line by line."""
    awake = Awake(partial(take_hold, "A gathering is under way"), lambda works: print(works, flush=True))
    for line in sys.stdin:
        if line.strip() == "end":
            awake.close()
            return
        awake.hold(line.strip() == "on")


if __name__ == "__main__":
    main()
