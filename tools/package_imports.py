"""Whether every module of ours can be imported from what was frozen, and from nothing else.

`python -I -S tools/package_imports.py FOLDER` asks it of the folder `_internal`; the Python has to be of the version
that froze it. What a page needs is imported when a host first goes there: what was left out would be missed then.
"""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path

PACKAGE = "microsol_desktop"
ASKED_FOR_LATE = ("alembic.migration", "alembic.operations", "dateutil.rrule", "icalendar", "markdown_it", "miniaudio")
"""What our modules import only while they do something."""


def main(internal: Path) -> int:
    """Import them all; 0 if they are there."""
    dynamic = next(internal.glob("python3.*/lib-dynload"), internal)
    sys.path[:] = [str(internal / "base_library.zip"), str(dynamic), str(internal)]
    vars(sys).update(frozen=True, _MEIPASS=str(internal))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    failed = [words for name in [*modules(internal), *ASKED_FOR_LATE] if (words := cannot(name))]
    # Where Python looks for time zones is part of what was frozen.
    importlib.import_module("zoneinfo").ZoneInfo("Europe/Lisbon")
    print("\n".join(failed))
    return 1 if failed else 0


def modules(internal: Path) -> list[str]:
    """Ours, but for the one that starts the program."""
    files = sorted((internal / PACKAGE).rglob("*.pyc"))
    names = [".".join(file.relative_to(internal).with_suffix("").parts).removesuffix(".__init__") for file in files]
    return [name for name in names if not name.endswith("__main__")]


def cannot(name: str) -> str:
    """Why this module can't be imported; nothing if it can."""
    try:
        importlib.import_module(name)
    except Exception as fault:  # noqa: BLE001 - whatever it is, it is said
        return f"{name}: {fault!r}"
    return ""


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
